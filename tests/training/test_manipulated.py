"""The papers' task: folds, resume per fold, fakes of our own, and the table of measures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

torch = pytest.importorskip("torch", reason="needs the train extra")

from accessctl.domain import Box, Detection, Pixels  # noqa: E402
from accessctl.errors import InputError  # noqa: E402
from accessctl.training import recipe, retouched  # noqa: E402
from accessctl.training.manipulated import Telling, train  # noqa: E402
from accessctl.training.retouched import Album, Finder, load_album  # noqa: E402
from accessctl.training.runs import CHECKPOINT, Run, untracked  # noqa: E402
from accessctl.training.splicing import Portraits  # noqa: E402
from accessctl.training.views import FreshPixels  # noqa: E402


def silent(*_: Any) -> None:
    """No progress."""


def album(folder: Path, each: int = 24) -> Path:
    """Real pictures bright, fakes dark: something that can be learnt in a few steps."""
    rng = np.random.default_rng(0)
    for name, base in (("real", 180), ("fake", 60)):
        (folder / name).mkdir(parents=True)
        for number in range(each):
            pixels = np.clip(base + rng.integers(-20, 21, (40, 40, 3)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{name}_{number}.png")
    return folder


def plan(**changes: Any) -> recipe.Recipe:
    return recipe.parse({
        "name": "tiny", "task": "manipulated", "threads": 1, "pool": {"size": 32}, "split": {"folds": 2},
        "network": {"kind": "plain-a"},
        "stages": [{"name": "s", "epochs": 4, "learning_rate": 3e-3, "batch": 8, "average_decay": 0.5}],
    } | changes)  # fmt: skip


def loaded(folder: Path, wanted: recipe.Recipe, finder: Finder | None = None) -> Album:
    return load_album(folder, wanted, finder, folder / "cache", silent)


def go(folder: Path, wanted: recipe.Recipe, **options: Any) -> Path:
    """A run in ``folder/run`` over the pictures of ``folder/data``."""
    run = Run.begin(folder / "run", wanted, resume=options.pop("resume", False), tracker=untracked)
    return train(wanted, loaded(folder / "data", wanted), run, silent, **options)


def face_in_the_middle(pixels: Pixels) -> list[Detection]:
    """A detector that sees the same upright face in every picture."""
    side = pixels.shape[0]
    marks = np.array([(0.35, 0.4), (0.65, 0.4), (0.5, 0.55), (0.4, 0.7), (0.6, 0.7)], np.float32) * side
    return [Detection(Box(side * 0.2, side * 0.2, side * 0.8, side * 0.8), marks, 0.9)]


FINDER = Finder(face_in_the_middle, "fake")


def test_every_picture_is_tested_in_exactly_one_fold(tmp_path: Path) -> None:
    wanted = plan(split={"folds": 4}, pool={"size": 16})
    found = loaded(album(tmp_path), wanted)
    assert found.pixels.shape == (48, 16, 16, 3)
    assert set(found.fold) <= {0, 1, 2, 3}
    assert np.array_equal(loaded(tmp_path, wanted).fold, found.fold)


def test_a_fake_is_in_the_fold_of_the_picture_that_it_was_made_of(tmp_path: Path) -> None:
    album(tmp_path, each=30)
    rng = np.random.default_rng(1)
    for number in range(10):
        pixels = np.repeat(np.repeat(rng.integers(0, 256, (10, 10, 3)), 4, axis=0), 4, axis=1).astype(np.uint8)
        Image.fromarray(pixels).save(tmp_path / "real" / f"real_base_{number}.png")
        pixels[12:34, 12:28] = 255 - pixels[12:34, 12:28]
        Image.fromarray(pixels).save(tmp_path / "fake" / f"fake_made_{number}.png")
    found = loaded(tmp_path, plan(split={"folds": 5}))
    names = [path.stem for kind in ("real", "fake") for path in sorted((tmp_path / kind).iterdir())]
    fold = dict(zip(names, found.fold.tolist(), strict=True))
    assert all(fold[f"real_base_{number}"] == fold[f"fake_made_{number}"] for number in range(10))
    assert len({fold[f"real_base_{number}"] for number in range(10)}) > 1


def test_our_own_fakes_are_trained_on_and_never_tested(tmp_path: Path) -> None:
    wanted = plan(retouch={"side": 24, "splices": 2, "splice_share": 0.5})
    found = loaded(album(tmp_path), wanted, FINDER)
    assert found.pixels.shape == (24 * 2 + 24 * 2, 24, 24, 3)
    assert not found.real[found.own].any()
    assert np.array_equal(found.fold[found.own], np.tile(found.fold[found.real], 2))
    lesson = Telling(found, FreshPixels(found.pixels, augment=False), 0, 0.0, own_share=0.5)
    assert lesson.truth.sum() == (found.real & (found.fold == 0)).sum()
    assert len(lesson.truth) == (~found.own & (found.fold == 0)).sum()
    fakes = (~found.real & ~found.own & (found.fold != 0)).sum()
    assert lesson.batch_count(wanted.stages[0]) == 2 * 2 * fakes // 8


def test_parts_come_from_real_pictures_of_the_same_fold_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, list[int]]] = []

    def remember(faces: Portraits, target: int, donors: NDArray[np.intp], _: np.random.Generator) -> Pixels:
        asked.append((target, donors.tolist()))
        return np.asarray(faces.pixels[target], np.uint8)

    monkeypatch.setattr(retouched, "splice", remember)
    found = loaded(album(tmp_path), plan(retouch={"side": 24}), FINDER)
    assert sorted(target for target, _ in asked) == np.flatnonzero(found.real).tolist()
    for target, donors in asked:
        assert found.real[donors].all()
        assert set(found.fold[donors]) == {found.fold[target]}


def test_a_batch_holds_as_many_real_pictures_as_fakes(tmp_path: Path) -> None:
    wanted = plan()
    found = loaded(album(tmp_path), wanted)
    lesson = Telling(found, FreshPixels(found.pixels, augment=True), 0, 0.0)
    for pictures, real in lesson.batches(wanted.stages[0], np.random.default_rng(0)):
        assert pictures.shape == (8, 3, 30, 30)
        assert real.sum() == 4


def test_folds_are_trained_measured_and_reported(tmp_path: Path) -> None:
    album(tmp_path / "data")
    page = go(tmp_path, plan())
    values = json.loads((tmp_path / "run" / "report.json").read_text())
    assert page.is_file()
    assert len(values["folds"]) == 2
    assert values["mean"]["auc"]["mean"] > 0.9
    assert {"accuracy", "tpr", "specificity", "lr_minus"} <= set(values["mean"])


def test_frozen_blocks_are_gone_through_once_for_all_folds(tmp_path: Path) -> None:
    wanted = plan(
        network={"kind": "lite0"},
        retouch={"side": 32, "frozen_blocks": 14, "variants": 2},
        stages=[{"name": "s", "epochs": 1, "learning_rate": 1e-3, "batch": 8}],
    )
    found = loaded(album(tmp_path / "data", each=16), wanted, FINDER)
    run = Run.begin(tmp_path / "run", wanted, resume=False, tracker=untracked)
    train(wanted, found, run, silent)
    assert len(list((tmp_path / "run" / "cache").glob("maps-*.npy"))) == 1
    assert len(json.loads((tmp_path / "run" / "report.json").read_text())["folds"]) == 2


def test_only_lite0_has_blocks_to_freeze(tmp_path: Path) -> None:
    wanted = plan(retouch={"side": 32})
    found = loaded(album(tmp_path / "data"), wanted, FINDER)
    run = Run.begin(tmp_path / "run", wanted, resume=False, tracker=untracked)
    with pytest.raises(InputError, match="only the network lite0"):
        train(wanted, found, run, silent)


def test_it_stops_after_the_folds_asked_for_and_says_so(tmp_path: Path) -> None:
    wanted = plan(split={"folds": 3}, stages=[{"name": "s", "epochs": 1, "learning_rate": 3e-3, "batch": 8}])
    album(tmp_path / "data")
    page = go(tmp_path, wanted, most_folds=2)
    assert "2 of 3 folds" in page.read_text(encoding="utf-8")
    assert not (tmp_path / "run" / "fold-2").exists()


def test_the_tracker_hears_of_every_fold(tmp_path: Path) -> None:
    heard: list[tuple[int, set[str]]] = []
    run = Run.begin(
        tmp_path / "run", plan(), resume=False, tracker=lambda number, told: heard.append((number, set(told)))
    )
    train(plan(), loaded(album(tmp_path / "data"), plan()), run, silent)
    assert [number for number, _ in heard] == [1, 2, 3, 4] * 2
    assert "fold-0/auc" in heard[0][1]
    assert "fold-1/auc" in heard[-1][1]


def test_one_empty_class_is_one_line(tmp_path: Path) -> None:
    album(tmp_path)
    for path in (tmp_path / "fake").iterdir():
        path.unlink()
    with pytest.raises(InputError, match="holds no pictures"):
        loaded(tmp_path, plan())


def test_a_wrong_folder_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not a folder"):
        loaded(tmp_path, plan())


def test_pictures_that_cannot_be_read_are_left_out_and_named(tmp_path: Path) -> None:
    (album(tmp_path) / "fake" / "fake_3.png").write_bytes(b"not a picture")
    (tmp_path / "real" / "real_5.png").write_bytes(b"")
    found = loaded(tmp_path, plan())
    assert found.left_out == ("real/real_5.png", "fake/fake_3.png")
    assert len(found.pixels) == 46


def test_a_class_of_unreadable_pictures_only_is_one_line(tmp_path: Path) -> None:
    album(tmp_path, each=2)
    for path in (tmp_path / "fake").iterdir():
        path.write_bytes(b"not a picture")
    with pytest.raises(InputError, match="needs readable pictures in both"):
        loaded(tmp_path, plan())


def test_a_checkpoint_of_another_recipe_is_one_line_and_stays(tmp_path: Path) -> None:
    album(tmp_path / "data")
    go(tmp_path, plan())
    kept = (tmp_path / "run" / "fold-0" / CHECKPOINT).read_bytes()
    with pytest.raises(InputError, match="holds a run of another recipe"):
        go(tmp_path, plan(seed=8), resume=True)
    assert (tmp_path / "run" / "fold-0" / CHECKPOINT).read_bytes() == kept


def test_a_full_disk_is_one_line_and_the_folds_so_far_are_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album(tmp_path / "data")
    save = torch.save

    def full(state: dict[str, Any], path: Path) -> None:
        if path.parent.name == "fold-1" and state["epoch"] == 2:
            raise OSError(28, "No space left on device")
        save(state, path)

    with monkeypatch.context() as without_room:
        without_room.setattr(torch, "save", full)
        with pytest.raises(InputError, match=r"No space left on device\); the run so far is kept"):
            go(tmp_path, plan())
    first = (tmp_path / "run" / "fold-0" / CHECKPOINT).read_bytes()
    assert (tmp_path / "run" / "fold-1" / CHECKPOINT).is_file()
    assert go(tmp_path, plan(), resume=True).is_file()
    assert (tmp_path / "run" / "fold-0" / CHECKPOINT).read_bytes() == first


def test_a_disk_too_full_for_the_frozen_maps_is_one_line_and_nothing_half_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = plan(network={"kind": "lite0"}, retouch={"side": 32, "frozen_blocks": 14, "variants": 1})
    found = loaded(album(tmp_path / "data", each=8), wanted, FINDER)
    run = Run.begin(tmp_path / "run", wanted, resume=False, tracker=untracked)

    def full(file: BinaryIO, _: Any) -> None:
        file.write(b"half")
        raise OSError("8294400 requested and 1445824 written")  # as NumPy says it

    monkeypatch.setattr(np, "save", full)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    with pytest.raises(InputError, match=r"maps-.*cannot be saved \(No space left on device\)"):
        train(wanted, found, run, silent)
    assert not list((tmp_path / "run" / "cache").glob("maps-*"))
