"""The training loop: stages of epochs, cosine learning rates, a running average of the weights, resume at any epoch."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator, Sized
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from accessctl.training.recipe import Stage
from accessctl.training.runs import Run

Progress = Callable[[int, int], None]
Batch = tuple[Tensor, ...]


class Lesson(Protocol):
    """What is learnt: batches, how wrong the network is on one, and how good it is on what it never saw."""

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]: ...
    def batch_count(self, stage: Stage) -> int: ...
    def loss(self, network: nn.Module, batch: Batch, stage: Stage) -> Tensor: ...
    def validate(self, network: nn.Module) -> dict[str, float]: ...


def fit(network: nn.Module, lesson: Lesson, run: Run, progress: Progress) -> nn.Module:
    """Trains through all stages and returns the averaged network; an interrupt loses the current epoch at most.

    ``progress`` gets batches done and in all. With ``patience`` a stage ends early when ``validate``'s first figure
    has not risen for so many epochs, and the best network goes on.
    """
    loop = _Loop(network, lesson, run, progress)
    loop.resume(run.checkpoint())
    for number, stage in enumerate(run.recipe.stages):
        if number >= loop.stage:
            loop.train(number, stage)
    return loop.average


class _Loop:
    """The state of one run: all of it goes into the checkpoint."""

    def __init__(self, network: nn.Module, lesson: Lesson, run: Run, progress: Progress) -> None:
        self._network, self._lesson, self._run, self._progress = network, lesson, run, progress
        self.average = copy.deepcopy(network)
        self.stage = 0
        self._epoch = 0  # within the stage
        self._epochs_done = 0
        self._batches_done = 0
        self._stage_batches = 0
        self._optimiser: torch.optim.Optimizer | None = None
        self._saved_optimiser: dict[str, Any] | None = None
        self._best: tuple[float, int, dict[str, Tensor]] | None = None
        stages = run.recipe.stages
        self._batches_in_all = sum(stage.epochs * lesson.batch_count(stage) for stage in stages)

    def resume(self, saved: dict[str, Any] | None) -> None:
        if saved is None:
            return
        self._network.load_state_dict(saved["network"])
        self.average.load_state_dict(saved["average"])
        self.stage, self._epoch, self._epochs_done = saved["stage"], saved["epoch"], saved["epochs_done"]
        self._batches_done, self._stage_batches = saved["batches_done"], saved["stage_batches"]
        self._saved_optimiser = saved["optimiser"]
        best = saved["best"]
        self._best = None if best is None else (best[0], best[1], best[2])

    def train(self, number: int, stage: Stage) -> None:
        if number != self.stage:
            self._start_stage(number)
        self._optimiser = make_optimiser(self._network, stage)
        if self._saved_optimiser is not None:
            self._optimiser.load_state_dict(self._saved_optimiser)
            self._saved_optimiser = None
        while self._epoch < stage.epochs and not self._has_stalled(stage):
            self._one_epoch(stage)
        if stage.patience and self._best is not None:
            self._network.load_state_dict(self._best[2])
            self.average.load_state_dict(self._best[2])

    def _start_stage(self, number: int) -> None:
        self.stage, self._epoch, self._stage_batches, self._best = number, 0, 0, None
        self._saved_optimiser = None
        self._network.load_state_dict(self.average.state_dict())

    def _one_epoch(self, stage: Stage) -> None:
        begin = time.monotonic()
        seed = (self._run.recipe.seed, self.stage, self._epoch)
        torch.manual_seed(int(np.random.default_rng(seed).integers(2**31)))
        rng = np.random.default_rng(seed)
        losses = [self._one_batch(stage, batch) for batch in self._lesson.batches(stage, rng)]
        self._epoch += 1
        self._epochs_done += 1
        figures = self._lesson.validate(self.average)
        self._remember_best(figures)
        shown = {"loss": float(np.mean(losses)), **figures, "seconds": time.monotonic() - begin}
        self._save()
        self._run.epoch(stage.name, self._epochs_done, shown)

    def _one_batch(self, stage: Stage, batch: Batch) -> float:
        assert self._optimiser is not None  # noqa: S101 - set by train()
        step = self._stage_batches
        for group in self._optimiser.param_groups:
            group["lr"] = stage.learning_rate * cosine(step, stage.epochs * self._lesson.batch_count(stage))
        self._network.train()
        self._optimiser.zero_grad()
        loss = self._lesson.loss(self._network, batch, stage)
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        self._batches_done += 1
        self._stage_batches += 1
        follow(self.average, self._network, min(stage.average_decay, (1 + step) / (10 + step)))
        self._progress(self._batches_done, self._batches_in_all)
        return float(loss.detach())

    def _remember_best(self, figures: dict[str, float]) -> None:
        value = next(iter(figures.values()), math.nan)
        if self._best is None or value > self._best[0]:
            state = {name: tensor.clone() for name, tensor in self.average.state_dict().items()}
            self._best = (value, self._epoch, state)

    def _has_stalled(self, stage: Stage) -> bool:
        return bool(stage.patience and self._best and self._epoch - self._best[1] >= stage.patience)

    def _save(self) -> None:
        assert self._optimiser is not None  # noqa: S101 - set by train()
        self._run.save({
            "network": self._network.state_dict(), "average": self.average.state_dict(),
            "optimiser": self._optimiser.state_dict(), "stage": self.stage, "epoch": self._epoch,
            "epochs_done": self._epochs_done, "batches_done": self._batches_done,
            "stage_batches": self._stage_batches, "best": self._best,
        })  # fmt: skip


def cosine(step: int, steps: int, warm_up: int = 100) -> float:
    """Share of the peak learning rate: a short rise, then half a cosine down to zero."""
    rise = min(1.0, (step + 1) / min(warm_up, max(1, steps // 10)))
    return rise * 0.5 * (1 + math.cos(math.pi * min(1.0, step / max(1, steps))))


def follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Moves every weight and statistic of ``average`` towards ``network``'s by ``1 - decay``."""
    with torch.no_grad():
        for kept, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
            if kept.dtype.is_floating_point:
                kept.lerp_(new, 1 - decay)
            else:
                kept.copy_(new)


def make_optimiser(network: nn.Module, stage: Stage) -> torch.optim.Optimizer:
    """The stage's optimiser over all weights; the paper's five are there by name."""
    settings: dict[str, Any] = {"lr": stage.learning_rate, "weight_decay": stage.weight_decay}
    trained = part_of(network, stage)
    weights = list(trained.parameters())
    if stage.optimiser == "sgd":
        return torch.optim.SGD(weights, momentum=0.9, **settings)
    kinds = {
        "adadelta": torch.optim.Adadelta,
        "rmsprop": torch.optim.RMSprop,
        "adam": torch.optim.Adam,
        "adamw": torch.optim.AdamW,
    }
    return kinds[stage.optimiser](weights, **settings)  # type: ignore[no-any-return]


def part_of(network: nn.Module, stage: Stage) -> nn.Module:
    """What the stage trains: the named part, or all of it."""
    return network.get_submodule(stage.part) if stage.part else network


def batches_in(items: Sized, stage: Stage) -> int:
    """Whole batches; the rest of an epoch is left out, since batch norm wants company."""
    return max(1, min(len(items), stage.crops or len(items)) // stage.batch)
