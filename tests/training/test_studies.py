"""A study changes one thing at a time, measures on what its runs never saw, and goes on where it stopped."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from accessctl.errors import InputError  # noqa: E402
from accessctl.training import recipe, studies  # noqa: E402
from accessctl.training.liveness import Tools  # noqa: E402
from accessctl.training.runs import METRICS  # noqa: E402
from tests.training.test_liveness import teach  # noqa: E402
from tests.training.test_pictures import celeba, find  # noqa: E402

BASE = recipe.load("liveness-study")


@pytest.mark.parametrize("study", studies.STUDIES)
def test_every_step_is_another_run_from_the_same_pool(study: str) -> None:
    found = studies.steps(study, BASE)
    assert len({step.name for step in found}) == len({step.recipe.identity for step in found}) == len(found)
    assert all(step.recipe.pool == BASE.pool and step.recipe.seed == BASE.seed for step in found)


def test_no_step_of_the_ablation_trains_on_what_its_table_measures() -> None:
    for step in studies.steps("ablation", BASE):
        assert step.recipe.split.hold_out_sources == ("casia_style",)
        assert set(step.recipe.split.hold_out_people) == {"apfol", "wolfhuo"}


def test_labels_only_listens_to_no_teacher() -> None:
    (step,) = [step for step in studies.steps("ablation", BASE) if step.name == "labels"]
    assert all(stage.imitation_weight == 0 for stage in step.recipe.stages)
    assert not step.recipe.trust.unlabelled_shown
    assert step.recipe.trust.labelled == step.recipe.trust.press == 1.0


def test_an_unknown_study_is_one_line() -> None:
    with pytest.raises(InputError, match="no such study; there are ablation"):
        studies.steps("astrology", BASE)


def test_a_recipe_that_cannot_be_taken_apart_is_refused() -> None:
    with pytest.raises(InputError, match="take liveness-study"):
        studies.steps("people", recipe.load("liveness-smoke"))


def small() -> recipe.Recipe:
    table: dict[str, Any] = {
        "name": "small", "task": "liveness", "threads": 1,
        "pool": {"crops": 12, "shares": {"celeba_spoof": 1.0}, "attack_share": 0.0},
        "network": {"kind": "duo", "widths": [4, 4, 4, 8]},
        "stages": [{"name": "imitate", "part": "context", "epochs": 1, "learning_rate": 1e-3, "batch": 4}],
    }  # fmt: skip
    return recipe.parse(table)


def test_folds_are_trained_once_and_their_mean_is_in_the_table(tmp_path: Path) -> None:
    celeba(tmp_path / "data" / "spoof" / "celeba_spoof", people=30)
    tools = Tools(find=find, teachers=[teach], embed=None)

    def once() -> Path:
        return studies.run(
            "folds", small(), tmp_path / "data", tmp_path / "out", tmp_path / "cache", tools, lambda *_: None
        )

    page = once()
    trained = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob(METRICS)}
    assert len(trained) == 5
    assert once() == page
    assert trained == {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob(METRICS)}
    table = (tmp_path / "out" / studies.TABLE).read_text(encoding="utf-8")
    assert table.count("fold 1") == 2
    assert "mean of the folds" in table
    steps = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))["steps"]
    assert all(one["MiniFASNet pair"]["celeba_spoof"]["n_live"] > 0 for one in steps.values())


def test_a_step_without_simulated_attacks_is_another_recipe() -> None:
    plain = dataclasses.replace(BASE, trust=dataclasses.replace(BASE.trust, simulated_shown=False))
    assert plain.identity != BASE.identity
