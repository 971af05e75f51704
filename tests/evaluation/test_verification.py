"""1:1 after LFW's protocol."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from accessctl.errors import InputError
from accessctl.evaluation.album import Album, Picture
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.pairs import Pair, PairList, read_pairs
from accessctl.evaluation.verification import pictures_of, report, values, verify
from tests.evaluation.synthetic import people


def album(embedded: Embedded) -> Album:
    pictures = [Picture(str(name), path) for name, path in zip(embedded.people, embedded.paths, strict=True)]
    return Album(Path("/pictures"), tuple(pictures))


def listed(folder: Path, folds: int, each: int, people_count: int, one_list: bool = False) -> Path:
    """A list over people p0000... with two pictures each."""
    lines = [f"{each}" if one_list else f"{folds}\t{each}"]
    for fold in range(folds):
        some = [(fold * each + number) % people_count for number in range(each)]
        lines += [f"p{one:04d}\t1\t2" for one in some]
        lines += [f"p{one:04d}\t1\tp{(one + 1) % people_count:04d}\t2" for one in some]
    path = folder / "pairs.txt"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_ten_folds_of_clear_people_are_told_apart(tmp_path: Path) -> None:
    embedded = people(100, 2, spread=0.3)
    pairs = read_pairs(listed(tmp_path, 10, 10, 100), album(embedded))
    found = verify(embedded, pairs)
    assert found.accuracy_mean == 1.0
    assert found.accuracies.size == 10
    assert (found.curve.positives, found.curve.negatives) == (100, 100)


def ten_folds(shift_of_the_last: float) -> tuple[Embedded, PairList]:
    """Mated pairs at a cosine of 0.7, others at 0.3; in the tenth fold everything is lower by the shift."""
    vectors: list[list[float]] = []
    pairs: list[Pair] = []
    paths: list[Path] = []
    for fold in range(10):
        shift = shift_of_the_last if fold == 9 else 0.0
        for number in range(20):
            same = number % 2 == 0
            cosine = (0.7 if same else 0.3) - shift
            vectors += [[1.0, 0.0], [cosine, np.sqrt(1 - cosine**2)]]
            names = (Path(f"/{fold}-{number}-a"), Path(f"/{fold}-{number}-b"))
            paths += names
            pairs.append(Pair(*names, same, fold))
    embedded = people(200, 2, dimension=2)
    rows = np.asarray(vectors, np.float32)
    embedded = replace(embedded, vectors=rows, row_of={path: row for row, path in enumerate(paths)})
    return embedded, PairList(tuple(pairs), 10, 0)


def test_a_fold_is_not_judged_at_its_own_best_limit() -> None:
    """Nine folds say that 0.5 separates; in the tenth half is wrong there."""
    found = verify(*ten_folds(shift_of_the_last=0.4))
    assert found.accuracies[:9].tolist() == [1.0] * 9
    assert found.accuracies[9] == 0.5


def test_at_one_limit_both_kinds_are_told_by_the_limit_of_the_other_folds() -> None:
    """The tenth fold's friends reach its own limit, but not the one that the other nine ask for."""
    found = verify(*ten_folds(shift_of_the_last=0.2)).one_limit
    assert (found.same.hits, found.same.trials) == (90, 100)
    assert (found.different.hits, found.different.trials) == (100, 100)
    assert found.limit_mean == pytest.approx((9 * 0.5 + 0.7) / 10)


def test_a_view_one_list_is_dealt_into_ten(tmp_path: Path) -> None:
    embedded = people(60, 2)
    found = verify(embedded, read_pairs(listed(tmp_path, 1, 50, 60, one_list=True), album(embedded)))
    assert found.accuracies.size == 10


def test_pairs_of_missing_pictures_are_counted(tmp_path: Path) -> None:
    embedded = people(100, 2)
    few = album(people(90, 2))
    pairs = read_pairs(listed(tmp_path, 10, 10, 100), few)
    found = verify(embedded, pairs)
    assert found.left_out["missing_picture"] == 21  # ten mated; of the impostor pairs also p0089 and p0090
    assert found.curve.positives == 90


def test_faces_that_were_not_found_are_counted_and_would_be_refused(tmp_path: Path) -> None:
    embedded = people(100, 2, spread=0.3)
    lost = embedded.paths[0]
    rows = {path: row for path, row in embedded.row_of.items() if path != lost}
    pairs = read_pairs(listed(tmp_path, 10, 10, 100), album(embedded))
    found = verify(replace(embedded, row_of=rows, no_face=(lost,)), pairs)
    assert found.left_out["no_face"] == 2  # one mated pair, one impostor pair
    assert found.accuracy_if_failures_are_refused == pytest.approx(199 / 200)


def test_only_the_pictures_of_the_list_are_embedded(tmp_path: Path) -> None:
    embedded = people(100, 3)
    pairs = read_pairs(listed(tmp_path, 10, 10, 100), album(embedded))
    assert len(pictures_of(pairs, album(embedded)).pictures) == 200


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is no LFW list"),
        ("ten pairs\n", "is no LFW list"),
        ("2\t3\np0001\t1\t2\n", "promises 12 pairs, but 1 follow"),
        ("1\np0001\t1\t2\np0001 one p0002 2\n", "line 3"),
        ("1\nq\t1\t2\nq\t1\tr\t2\n", "is that the folder the list is about"),
    ],
)
def test_a_list_that_cannot_be_read_is_one_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "pairs.txt"
    path.write_text(text)
    with pytest.raises(InputError, match=says):
        read_pairs(path, album(people(3, 2)))


def test_too_few_pairs_are_refused(tmp_path: Path) -> None:
    embedded = people(10, 2)
    with pytest.raises(InputError, match="at least 10 of each kind"):
        verify(embedded, read_pairs(listed(tmp_path, 1, 5, 10, one_list=True), album(embedded)))


def test_the_report_has_the_agreed_keys_and_all_its_files(tmp_path: Path) -> None:
    embedded = people(100, 2)
    found = verify(embedded, read_pairs(listed(tmp_path, 10, 10, 100), album(embedded)))
    agreed = {"accuracy_mean", "accuracy_std", "auc", "eer", "tar_at_fmr", "pairs", "left_out", "embedder"}
    agreed |= {"accuracy_ci95", "auc_ci95", "eer_ci95", "tar_at_fmr_ci95", "at_one_limit"}
    assert agreed <= set(values(found, embedded))
    assert set(values(found, embedded)["tar_at_fmr"]) == {"0.1", "0.01", "0.001"}
    page = report(found, embedded).write(tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"report.json", "report.html", "roc.png", "det.png", "scores.png"}
    assert page.read_text().count("data:image/png;base64,") == 3
