"""The papers' task: folds, resume per fold, and the table of measures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch", reason="needs the train extra")

from accessctl.errors import InputError  # noqa: E402
from accessctl.training import recipe  # noqa: E402
from accessctl.training.manipulated import load_album, train  # noqa: E402
from accessctl.training.runs import Run, untracked  # noqa: E402


def album(folder: Path, each: int = 24) -> Path:
    """Real pictures bright, fakes dark: something that can be learnt in a few steps."""
    rng = np.random.default_rng(0)
    for name, base in (("real", 180), ("fake", 60)):
        (folder / name).mkdir(parents=True)
        for number in range(each):
            pixels = np.clip(base + rng.integers(-20, 21, (40, 40, 3)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{name}_{number}.png")
    return folder


def plan() -> recipe.Recipe:
    return recipe.parse({
        "name": "tiny", "task": "manipulated", "threads": 1, "pool": {"size": 32}, "split": {"folds": 2},
        "network": {"kind": "plain-a"},
        "stages": [{"name": "s", "epochs": 4, "learning_rate": 3e-3, "batch": 8, "average_decay": 0.5}],
    })  # fmt: skip


def test_every_picture_is_tested_in_exactly_one_fold(tmp_path: Path) -> None:
    found = load_album(album(tmp_path), 16, 4)
    assert found.pixels.shape == (48, 16, 16, 3)
    assert set(found.fold) <= {0, 1, 2, 3}
    assert np.array_equal(load_album(tmp_path, 16, 4).fold, found.fold)


def test_folds_are_trained_measured_and_reported(tmp_path: Path) -> None:
    data = album(tmp_path / "data")
    run = Run.begin(tmp_path / "run", plan(), resume=False, tracker=untracked)
    page = train(plan(), data, run, lambda *_: None)
    values = json.loads((tmp_path / "run" / "report.json").read_text())
    assert page.is_file()
    assert len(values["folds"]) == 2
    assert values["mean"]["auc"]["mean"] > 0.9
    assert {"accuracy", "tpr", "specificity", "lr_minus"} <= set(values["mean"])


def test_it_stops_after_the_folds_asked_for_and_says_so(tmp_path: Path) -> None:
    wanted = recipe.parse({
        "name": "tiny", "task": "manipulated", "threads": 1, "pool": {"size": 32}, "split": {"folds": 3},
        "network": {"kind": "plain-a"}, "stages": [{"name": "s", "epochs": 1, "learning_rate": 3e-3, "batch": 8}],
    })  # fmt: skip
    run = Run.begin(tmp_path / "run", wanted, resume=False, tracker=untracked)
    page = train(wanted, album(tmp_path / "data"), run, lambda *_: None, most_folds=2)
    assert "2 of 3 folds" in page.read_text(encoding="utf-8")
    assert not (tmp_path / "run" / "fold-2").exists()


def test_the_tracker_hears_of_every_fold(tmp_path: Path) -> None:
    heard: list[tuple[int, set[str]]] = []
    run = Run.begin(
        tmp_path / "run", plan(), resume=False, tracker=lambda number, told: heard.append((number, set(told)))
    )
    train(plan(), album(tmp_path / "data"), run, lambda *_: None)
    assert [number for number, _ in heard] == [1, 2, 3, 4] * 2
    assert "fold-0/auc" in heard[0][1]
    assert "fold-1/auc" in heard[-1][1]


def test_one_empty_class_is_one_line(tmp_path: Path) -> None:
    album(tmp_path)
    for path in (tmp_path / "fake").iterdir():
        path.unlink()
    with pytest.raises(InputError, match="holds no pictures"):
        load_album(tmp_path, 16, 2)
