"""``accessctl evaluate``, ``calibrate`` and ``explain``: from pictures to report, and one line for what is wrong.

The catalogue's models are replaced by a network that reads colours; everything else is the real road.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import typer
from typer.testing import CliRunner, Result

from accessctl.cli import calibrate, evaluate, measuring, tracking
from accessctl.cli.context import Context
from accessctl.domain import Embedding, Sample
from accessctl.errors import InputError, ModelError
from accessctl.evaluation.recipe import Recipe
from accessctl.evaluation.tracks import Track
from accessctl.store import Store
from accessctl.weights.catalogue import Catalogue
from tests import faces
from tests.evaluation.synthetic import TEMPLATE, FakeFinder, folder_of, recipe, unit


def run(data: Path, *arguments: str) -> Result:
    app = typer.Typer()

    @app.callback()
    def _options(context: typer.Context) -> None:
        context.obj = Context(data_dir=data, config_file=data / "settings.toml")

    evaluate.register(app)
    calibrate.register(app)
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def colours(monkeypatch: pytest.MonkeyPatch) -> None:
    def of(_context: typer.Context, _embedder: str | None, mirrored: bool | None) -> Recipe:
        return recipe(FakeFinder(), mirrored=bool(mirrored))

    monkeypatch.setattr(measuring, "recipe", of)


def shades(people: int, pictures: int) -> dict[str, list[tuple[int, int, int]]]:
    """Every person another colour, every picture of one a little lighter."""
    rng = np.random.default_rng(4)
    base = rng.integers(30, 220, size=(people, 3))
    return {
        f"p{number:02d}": [tuple(int(value) + step for value in row) for step in range(pictures)]  # type: ignore[misc]
        for number, row in enumerate(base)
    }


def pairs_file(folder: Path, people: int) -> Path:
    same = [f"p{number:02d}\t1\t2" for number in range(people)]
    other = [f"p{number:02d}\t1\tp{(number + 1) % people:02d}\t2" for number in range(people)]
    path = folder / "pairs.txt"
    path.write_text("\n".join([str(people), *same, *other]) + "\n")
    return path


@pytest.mark.usefixtures("colours")
def test_verification_leaves_a_report(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(20, 2))
    pairs = pairs_file(tmp_path, 20)
    found = run(tmp_path / "data", "evaluate", "verification", "--images", str(images), "--pairs", str(pairs),
                "--out", str(tmp_path / "out"), "--json")  # fmt: skip
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["pairs"] == 40
    assert told["accuracy_mean"] > 0.9
    assert told["left_out"] == {"missing_picture": 0, "no_face": 0, "unreadable": 0}
    assert json.loads(found.stdout)["auc"] == told["auc"]


@pytest.mark.usefixtures("colours")
def test_alignment_tries_templates_and_leaves_a_report(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(20, 2))
    asked = ("evaluate", "alignment", "--images", str(images), "--pairs", str(pairs_file(tmp_path, 20)))
    found = run(tmp_path / "data", *asked, "--out", str(tmp_path / "out"))
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    first = told["tried"][0]
    assert (first["scale"], first["down"], first["template"]) == (1.0, 0.0, [list(point) for point in TEMPLATE])
    assert len({json.dumps(one["template"]) for one in told["tried"]}) == 9
    assert told["best"]["template"] in [one["template"] for one in told["tried"]]
    assert told["left_out"] == {"missing_picture": 0, "no_face": 0, "unreadable": 0}
    # The cache of the embedder itself holds its own template's vectors still.
    cache = tmp_path / "data" / "evaluation-cache"
    assert (cache / "colours-plain.bin").is_file() and len(list(cache.glob("colours-moved-*-plain.bin"))) == 8


@pytest.mark.usefixtures("colours")
def test_identification_leaves_a_report_and_remembers_embeddings(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(12, 3))
    asked = ("evaluate", "identification", "--images", str(images), "--out", str(tmp_path / "out"), "--draws", "2")
    found = run(tmp_path / "data", *asked, "--per-person", "2", "--gallery-size", "5", "--seed", "3")
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert (told["gallery_size"], told["per_person"], told["mated"], told["nonmated"], told["seed"]) == (5, 2, 5, 7, 3)
    assert (tmp_path / "data" / "evaluation-cache" / "faces.bin").is_file()


@pytest.mark.usefixtures("colours")
def test_impostors_are_told_by_group(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(12, 2))
    groups = tmp_path / "groups.csv"
    groups.write_text("person,group\n" + "".join(f"p{number:02d},{number % 2}\n" for number in range(11)))
    found = run(tmp_path / "data", "evaluate", "impostors", "--images", str(images), "--out", str(tmp_path / "out"),
                "--groups", str(groups))  # fmt: skip
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["impostor_pairs"] == 24 * 23 // 2 - 12
    assert set(told["groups"]) == {"0", "1"}
    assert told["left_out"]["in_no_group"] == 2  # both pictures of the twelfth
    assert told["groups"]["0"]["at_fmr"] == 1e-2  # 264 pairs cannot measure one in ten thousand
    assert "By group, at the limit of FMR 0.01 over all" in (tmp_path / "out" / "report.html").read_text()


@pytest.mark.usefixtures("colours")
@pytest.mark.parametrize(
    ("people", "pictures", "arguments", "says"),
    [
        (1, 3, ("impostors",), "needs at least 2 people"),
        (5, 1, ("identification",), "only 0 of 5 people have 2 usable pictures"),
        (6, 2, ("identification", "--gallery-size", "9"), "at most 6"),
        (6, 2, ("identification", "--gallery-size", "6"), "nobody is left over"),
    ],
)
def test_too_little_to_measure_is_one_line(
    tmp_path: Path, people: int, pictures: int, arguments: tuple[str, ...], says: str
) -> None:
    images = folder_of(tmp_path / "set", shades(people, pictures))
    found = run(tmp_path, "evaluate", *arguments, "--images", str(images), "--out", str(tmp_path / "out"))
    assert isinstance(found.exception, InputError)
    assert says in str(found.exception)
    assert "\n" not in str(found.exception)


def test_an_unknown_embedder_is_named(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(3, 2))
    found = run(tmp_path, "evaluate", "impostors", "--images", str(images), "--out", str(tmp_path / "out"),
                "--embedder", "fr_featur")  # fmt: skip
    assert isinstance(found.exception, ModelError)
    assert "did you mean fr_feature?" in str(found.exception)


def test_a_detector_is_no_embedder(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(3, 2))
    found = run(tmp_path, "evaluate", "impostors", "--images", str(images), "--out", str(tmp_path / "out"),
                "--embedder", "yunet")  # fmt: skip
    assert isinstance(found.exception, InputError)
    assert "yunet is no embedder" in str(found.exception)


MANIFEST = """format = 1
[[entry]]
id = "colours"
role = "embedder"
title = "Colours"
file = "colours.onnx"
sha256 = "%s"
size_bytes = 1
licence = "MIT"
dimension = 6
input = { width = 32, height = 32, order = "BGR" }
template = [[1.0, 1.0], [2.0, 1.0], [1.5, 2.0], [1.0, 3.0], [2.0, 3.0]]
"""


@pytest.mark.usefixtures("colours")
def test_a_calibration_is_written_into_manifest_and_card(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(480, 1))
    manifest = tmp_path / "manifest.toml"
    manifest.write_text(MANIFEST % ("0" * 64))
    found = run(tmp_path / "data", "calibrate", "--images", str(images), "--manifest", str(manifest), "--name", "made")
    assert found.exit_code == 0, found.output
    catalogue = Catalogue.load(manifest)
    entry, card = catalogue.entry("colours"), catalogue.card("colours")
    assert len(entry.fmr_curve) == len(entry.fmr_curve_mirrored) == 3
    assert card["set"] == {**card["set"], "name": "made", "impostor_pairs": 480 * 479 // 2, "people": 480}
    # Colours are alike to the fourth digit, where the bins of the count are coarse.
    assert all(asked / 2 < row[1] <= asked for row, asked in zip(entry.fmr_curve, (1e-1, 1e-2, 1e-3), strict=True))


@pytest.mark.usefixtures("colours")
def test_too_few_pictures_leave_the_manifest_as_it_was(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(6, 1))
    manifest = tmp_path / "manifest.toml"
    manifest.write_text(MANIFEST % ("0" * 64))
    found = run(tmp_path / "data", "calibrate", "--images", str(images), "--manifest", str(manifest))
    assert isinstance(found.exception, InputError)
    assert "too few for a calibration" in str(found.exception)
    assert manifest.read_text() == MANIFEST % ("0" * 64)
    assert not (tmp_path / "cards").exists()


def embedding(*numbers: float) -> Sample:
    vector = np.asarray(numbers, np.float32)
    return Sample(Embedding((vector / np.linalg.norm(vector)).astype(np.float32), "fr_feature"))


def test_the_people_enrolled_are_compared(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.toml").write_text('[models]\nembedder = "fr_feature"\n[store]\nkey_place = "file"\n')
    settings = Context(data, data / "settings.toml").settings
    with Store.open(data, settings.store) as store:
        store.people.enroll("Ada", [embedding(1, 0, 0), embedding(1, 0.1, 0), embedding(0, 0, 1)])
        store.people.enroll("Bob", [embedding(1, 0.05, 0)])
        store.people.enroll("Cy", [embedding(0, 1, 0)])
        store.people.enroll("Di", [replace(embedding(1, 0, 0), embedding=faces.embedding())])
    found = run(data, "evaluate", "gallery", "--out", str(tmp_path / "out"))
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert [sorted(pair["names"]) for pair in told["too_close"]] == [["Ada", "Bob"]]
    assert [one["name"] for one in told["disagree"]] == ["Ada"]
    assert told["left_out"] == {"templates_of_another_embedder": 1, "no_template": 0}
    assert "<td>templates of another embedder</td><td>1</td>" in (tmp_path / "out" / "report.html").read_text()


def test_the_limit_is_explained_for_the_chosen_embedder(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[models]\nembedder = "fr_feature"\n')
    found = run(tmp_path, "explain", "limits", "--templates", "250", "--json")
    assert found.exit_code == 0, found.output
    told = json.loads(found.stdout)
    assert told["fpir"] == pytest.approx(0.001, rel=1e-3)
    assert any("250 templates" in line for line in told["sentences"])


def test_without_a_chosen_embedder_no_limit_is_explained(tmp_path: Path) -> None:
    found = run(tmp_path, "explain", "limits", "--templates", "1")
    assert isinstance(found.exception, ModelError)
    assert "accessctl models install" in str(found.exception)


@pytest.mark.usefixtures("colours")
@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("verification", {"missing_picture": 1, "no_face": 1, "unreadable": 1}),
        ("identification", {"no_face": 1, "unreadable": 1}),
        ("impostors", {"no_face": 1, "unreadable": 1}),
    ],
)
def test_every_report_counts_what_was_left_out(tmp_path: Path, command: str, expected: dict[str, int]) -> None:
    images = folder_of(tmp_path / "set", shades(30, 3))
    pairs = pairs_file(tmp_path, 30)
    pairs.write_text("30\n" + "\n".join(f"p{n:02d}\t2\t3" for n in range(30)) + "\n"
                     + "\n".join(f"p{n:02d}\t2\tp{(n + 1) % 30:02d}\t3" for n in range(30)) + "\n")  # fmt: skip
    text = pairs.read_text().replace("p10\t2\t3", "p10\t2\t7")  # a picture that is not there
    pairs.write_text(text)
    folder_of(tmp_path / "dark", {"p20": [(0, 0, 0)]})
    (tmp_path / "dark" / "p20" / "p20_0001.png").replace(images / "p20" / "p20_0001.png")  # no face, in no pair
    (images / "p21" / "p21_0001.png").write_bytes(b"broken")  # in no pair either
    more = ("--gallery-size", "5") if command == "identification" else ()
    if command == "verification":
        (images / "p20" / "p20_0001.png").replace(images / "p20" / "p20_0003.png")
        (images / "p21" / "p21_0001.png").replace(images / "p21" / "p21_0003.png")
        more = ("--pairs", str(pairs))
    found = run(tmp_path / "data", "evaluate", command, "--images", str(images), "--out", str(tmp_path / "out"), *more)
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    if command == "verification":  # each picture is in a mated and in an impostor pair
        expected = {"missing_picture": 1, "no_face": 2, "unreadable": 2}
    assert told["left_out"] == expected
    page = (tmp_path / "out" / "report.html").read_text()
    for why, count in expected.items():
        assert f"<td>{why.replace('_', ' ')}</td><td>{count}</td>" in page


@pytest.mark.usefixtures("colours")
def test_the_report_on_tracks_counts_pictures_and_tracks_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = folder_of(tmp_path / "set", {**shades(30, 3), "dark": [(0, 0, 0)]})
    (images / "p21" / "p21_0001.png").write_bytes(b"broken")
    rows = np.random.default_rng(1).normal(size=(40, 6))
    long, short = (Track("clip", number, unit(rows[:frames])) for number, frames in enumerate((40, 8)))
    monkeypatch.setattr(tracking, "tracks_in", lambda *_: ([long, short], 4))
    clip = tmp_path / "clip.mp4"
    clip.touch()
    found = run(tmp_path / "data", "evaluate", "tracks", "--images", str(images), "--clips", str(clip), "--out",
                str(tmp_path / "out"))  # fmt: skip
    assert found.exit_code == 0, found.output
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert (told["embedder"], told["mirrored"]) == ("colours", False)
    assert told["left_out"] == {
        "no_face": 1, "unreadable": 1, "shorter_than_a_window": 4, "too_short_to_enrol_and_search": 1
    }  # fmt: skip
    page = (tmp_path / "out" / "report.html").read_text()
    assert "<td>no face</td><td>1</td>" in page and "<td>shorter than a window</td><td>4</td>" in page


@pytest.mark.usefixtures("colours")
def test_pairs_of_another_folder_are_one_line(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", {"nobody": [(9, 9, 9)] * 3, "else": [(9, 99, 9)] * 3})
    found = run(tmp_path, "evaluate", "verification", "--images", str(images), "--pairs", str(pairs_file(tmp_path, 12)),
                "--out", str(tmp_path / "out"))  # fmt: skip
    assert isinstance(found.exception, InputError)
    assert "none of its pictures is in" in str(found.exception)


@pytest.mark.usefixtures("colours")
def test_a_cache_of_another_version_is_made_anew_and_the_answer_is_the_same(tmp_path: Path) -> None:
    images = folder_of(tmp_path / "set", shades(12, 3))
    asked = ("evaluate", "identification", "--images", str(images), "--draws", "2", "--gallery-size", "5")
    run(tmp_path / "data", *asked, "--out", str(tmp_path / "one"))
    faces = tmp_path / "data" / "evaluation-cache" / "faces.bin"
    first, *rest = faces.read_bytes().split(b"\n", 1)
    faces.write_bytes(b"\n".join([first.replace(b'"pipeline": 2', b'"pipeline": 1'), *rest]))
    assert run(tmp_path / "data", *asked, "--out", str(tmp_path / "two")).exit_code == 0
    one, two = (json.loads((tmp_path / name / "report.json").read_text()) for name in ("one", "two"))
    assert one["fnir_at_fpir"] == two["fnir_at_fpir"]
    assert b'"pipeline": 2' in faces.read_bytes().split(b"\n", 1)[0]
