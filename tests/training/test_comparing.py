"""A sweep trains every combination once, and the table puts the best first."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the train extra")

from accessctl.errors import InputError
from accessctl.training import recipe
from accessctl.training.comparing import compare
from accessctl.training.runs import Run, untracked
from accessctl.training.sweeping import variations

PLAN = recipe.load("manipulated-plain-a")


def test_every_combination_comes_once_under_its_own_name() -> None:
    found = list(variations(PLAN, ["sgd", "adam"], [0.1, 0.01], [8, 16], epochs=3))
    assert len({one.name for one in found}) == len({one.identity for one in found}) == 8
    assert {one.stages[0].optimiser for one in found} == {"sgd", "adam"}
    assert {one.stages[0].epochs for one in found} == {3}


def test_an_unknown_optimiser_is_one_line() -> None:
    with pytest.raises(InputError, match="no such optimiser"):
        list(variations(PLAN, ["magic"], [0.1], [8], epochs=1))


def test_the_best_run_comes_first(tmp_path: Path) -> None:
    for name, auc in (("worse", 0.6), ("better", 0.8)):
        run = Run.begin(tmp_path / name, PLAN, resume=False, tracker=untracked)
        run.epoch("s", 1, {"loss": 1.0, "auc": 0.1})
        run.epoch("s", 2, {"loss": 0.5, "auc": auc})
    table = compare([tmp_path / "worse", tmp_path / "better"]).tables[0]
    assert [row[0] for row in table.rows] == ["better", "worse"]
    assert table.rows[0][2] == 2


def test_a_run_over_folds_is_shown_by_its_mean_and_spread(tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "folds", PLAN, resume=False, tracker=untracked)
    for fold in range(2):
        own = Run.begin(run.folder / f"fold-{fold}", PLAN, resume=False, tracker=untracked)
        own.epoch("s", 1, {"auc": 0.5})
    figures = {"mean": 0.75, "spread": 0.01}
    report = {"folds": [{}, {}], "mean": {"auc": figures, "accuracy": figures}}
    (run.folder / "report.json").write_text(json.dumps(report))
    table = compare([run.folder]).tables[0]
    assert table.heads[3:] == ("folds", "auc", "auc spread", "accuracy", "accuracy spread")
    assert table.rows[0][3:5] == ("2", "0.7500")


def test_a_run_whose_folds_are_not_done_is_one_line(tmp_path: Path) -> None:
    run = Run.begin(tmp_path / "folds", PLAN, resume=False, tracker=untracked)
    Run.begin(run.folder / "fold-0", PLAN, resume=False, tracker=untracked).epoch("s", 1, {"auc": 0.5})
    with pytest.raises(InputError, match="holds no run"):
        compare([run.folder])


def test_a_folder_without_a_run_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no run"):
        compare([tmp_path])
