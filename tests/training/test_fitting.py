"""The loop learns, stops early, and after an interrupt ends where it would have ended without."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from torch import Tensor, nn  # noqa: E402

from accessctl.errors import InputError  # noqa: E402
from accessctl.training import recipe  # noqa: E402
from accessctl.training.fitting import Batch, cosine, fit, make_optimiser  # noqa: E402
from accessctl.training.recipe import Stage  # noqa: E402
from accessctl.training.runs import CHECKPOINT, METRICS, Run, tensorboard, untracked  # noqa: E402


class Line:
    """The lesson y = 3x - 1; breaks off before batch ``breaks_at`` (counted over all epochs)."""

    def __init__(self, breaks_at: int = -1) -> None:
        self._breaks_at, self.given = breaks_at, 0

    def batch_count(self, stage: Stage) -> int:
        return 4

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        for _ in range(4):
            if self.given == self._breaks_at:
                raise KeyboardInterrupt
            self.given += 1
            x = torch.from_numpy(rng.normal(size=(stage.batch, 1)).astype(np.float32))
            yield x, 3 * x - 1

    def loss(self, network: nn.Module, batch: Batch, stage: Stage) -> Tensor:
        x, y = batch
        wrong: Tensor = ((network(x) - y) ** 2).mean()
        return wrong

    def validate(self, network: nn.Module) -> dict[str, float]:
        with torch.no_grad():
            return {"closeness": -abs(float(network(torch.ones(1, 1))) - 2.0)}


def plan(epochs: int = 6, **stage: Any) -> recipe.Recipe:
    one = {"name": "only", "epochs": epochs, "learning_rate": 0.05, "batch": 16, "average_decay": 0.5, **stage}
    return recipe.parse({"name": "line", "task": "liveness", "stages": [one, {**one, "name": "again", "epochs": 2}]})


def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Linear(1, 1)


def begin(folder: Path, wanted: recipe.Recipe, *, resume: bool = False) -> Run:
    return Run.begin(folder, wanted, resume=resume, tracker=untracked)


def train(folder: Path, lesson: Line, wanted: recipe.Recipe, *, resume: bool = False) -> nn.Module:
    return fit(network(), lesson, begin(folder, wanted, resume=resume), lambda done, total: None)


def weights(one: nn.Module) -> list[float]:
    return [float(value) for tensor in one.state_dict().values() for value in tensor.flatten()]


def test_it_learns(tmp_path: Path) -> None:
    trained = train(tmp_path, Line(), plan(epochs=40, learning_rate=0.3, weight_decay=0.0))
    assert weights(trained) == pytest.approx([3.0, -1.0], abs=0.2)


def test_an_interrupted_run_ends_where_an_uninterrupted_one_does(tmp_path: Path) -> None:
    whole = train(tmp_path / "whole", Line(), plan())
    with pytest.raises(KeyboardInterrupt):
        train(tmp_path / "broken", Line(breaks_at=14), plan())
    resumed = train(tmp_path / "broken", Line(), plan(), resume=True)
    assert weights(resumed) == pytest.approx(weights(whole), abs=1e-7)


def test_a_resumed_run_does_not_repeat_epochs(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        train(tmp_path, Line(breaks_at=14), plan())
    rest = Line()
    train(tmp_path, rest, plan(), resume=True)
    assert rest.given == (8 - 3) * 4
    with (tmp_path / METRICS).open(encoding="utf-8") as file:
        assert [row["epoch"] for row in csv.DictReader(file)] == [str(n) for n in range(1, 9)]


def test_a_stage_ends_early_when_nothing_improves(tmp_path: Path) -> None:
    lesson = Line()
    train(tmp_path, lesson, plan(epochs=50, learning_rate=1e-12, patience=2))
    assert lesson.given < 52 * 4 / 2


def test_a_folder_in_use_asks_for_resume(tmp_path: Path) -> None:
    train(tmp_path, Line(), plan())
    with pytest.raises(InputError, match="add --resume"):
        begin(tmp_path, plan())


def test_a_run_of_another_recipe_is_refused(tmp_path: Path) -> None:
    train(tmp_path, Line(), plan())
    with pytest.raises(InputError, match="another recipe"):
        begin(tmp_path, plan(epochs=7), resume=True)


def test_a_damaged_checkpoint_is_one_line(tmp_path: Path) -> None:
    train(tmp_path, Line(), plan())
    (tmp_path / CHECKPOINT).write_bytes(b"nothing")
    with pytest.raises(InputError, match="checkpoint is damaged"):
        begin(tmp_path, plan(), resume=True).checkpoint()


def test_a_full_disk_keeps_the_older_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run = begin(tmp_path, plan())
    run.save({"epoch": 1})

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(InputError, match="No space left on device"):
        run.save({"epoch": 2})
    saved = run.checkpoint()
    assert saved is not None
    assert saved["epoch"] == 1


def test_the_learning_rate_rises_and_falls_to_zero() -> None:
    rates = [cosine(step, 1000) for step in range(1001)]
    assert rates[0] < 0.05
    assert max(rates) == pytest.approx(1.0, abs=0.05)
    assert rates[-1] == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("name", ["adadelta", "sgd", "rmsprop", "adam", "adamw"])
def test_the_papers_optimisers_are_there_by_name(name: Any) -> None:
    stage = Stage(name="s", epochs=1, learning_rate=0.1, optimiser=name, weight_decay=0.3)
    made = make_optimiser(network(), stage)
    assert type(made).__name__.lower() == name
    assert made.param_groups[0]["weight_decay"] == 0.3


def test_tensorboard_is_written_offline_and_holds_every_epoch(tmp_path: Path) -> None:
    accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    run = Run.begin(tmp_path, plan(), resume=False, tracker=tensorboard(tmp_path))
    for number in (1, 2, 3):
        run.epoch("only", number, {"loss": 1 / number, "auc": 0.5 + number / 10})
    events = accumulator.EventAccumulator(str(tmp_path / "tensorboard"))
    events.Reload()
    assert set(events.Tags()["scalars"]) == {"loss", "auc"}
    assert [one.step for one in events.Scalars("auc")] == [1, 2, 3]
    assert [round(one.value, 3) for one in events.Scalars("auc")] == [0.6, 0.7, 0.8]
