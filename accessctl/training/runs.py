"""The folder of one training run: recipe, metrics per epoch, checkpoint, curves; nothing in it is ever half-written."""

from __future__ import annotations

import csv
import dataclasses
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from accessctl.errors import InputError
from accessctl.evaluation import plots
from accessctl.training.recipe import Recipe
from accessctl.training.saving import draft_of, write_text
from accessctl.translation import tr

CHECKPOINT, METRICS, CONFIG = "checkpoint.pt", "metrics.csv", "recipe.json"
CACHE = "cache"  # faces and pools, good for any recipe
CURVES, HELD_OUT = "curves.png", "held_out.png"


class Run:
    """Where a run keeps what it has; ``tracker`` is told each epoch's figures as well (TensorBoard, or nobody)."""

    def __init__(self, folder: Path, recipe: Recipe, tracker: Callable[[int, dict[str, float]], None]) -> None:
        self.folder, self.recipe, self._tracker = folder, recipe, tracker
        self._rows: list[dict[str, float | str]] = []

    @classmethod
    def begin(
        cls, folder: Path, recipe: Recipe, *, resume: bool, tracker: Callable[[int, dict[str, float]], None]
    ) -> Run:
        """A new run, or with ``resume`` the one that is there. InputError for a folder in use by another recipe."""
        run = cls(folder, recipe, tracker)
        there = folder / CONFIG
        if there.is_file() and run._holds_work():
            run._take_up(there, resume)
        write_text(there, json.dumps({"identity": recipe.identity, **dataclasses.asdict(recipe)}, indent=2))
        return run

    def _holds_work(self) -> bool:
        """Whether anything is there besides the recipe and the cache; a run that failed at once leaves only those."""
        return any(path.name not in (CONFIG, CACHE) for path in self.folder.iterdir())

    def _take_up(self, there: Path, resume: bool) -> None:
        try:
            identity = json.loads(there.read_text(encoding="utf-8"))["identity"]
        except (OSError, ValueError, KeyError) as error:
            raise InputError(tr("{there}: is damaged; choose another --out", there=there)) from error
        if identity != self.recipe.identity:
            raise InputError(tr("{folder}: holds a run of another recipe; choose another --out", folder=self.folder))
        if not resume:
            raise InputError(
                tr("{folder}: holds a run already; add --resume, or choose another --out", folder=self.folder)
            )
        if (self.folder / METRICS).is_file():
            with (self.folder / METRICS).open(newline="", encoding="utf-8") as file:
                self._rows = [dict(row) for row in csv.DictReader(file)]

    @property
    def rows(self) -> list[dict[str, float | str]]:
        """What metrics.csv holds: epoch, stage and figures of every finished epoch."""
        return list(self._rows)

    def checkpoint(self) -> dict[str, Any] | None:
        """What ``save`` wrote last; None for a fresh run; InputError where it is of another recipe or damaged."""
        path = self.folder / CHECKPOINT
        if not path.is_file():
            return None
        try:
            saved: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
            identity = saved["identity"]
        except (OSError, RuntimeError, KeyError, EOFError, ValueError, pickle.UnpicklingError) as error:
            raise InputError(tr("{path}: the checkpoint is damaged; choose another --out", path=path)) from error
        if identity != self.recipe.identity:
            raise InputError(tr("{path}: is of another recipe; choose another --out", path=path))
        return saved

    def save(self, state: dict[str, Any]) -> None:
        """The new checkpoint in one move; a full disk leaves the older one."""
        with draft_of(self.folder / CHECKPOINT) as draft:
            torch.save({"identity": self.recipe.identity, **state}, draft)

    def epoch(self, stage: str, number: int, figures: dict[str, float]) -> None:
        """One row of metrics.csv; the curves are drawn anew."""
        self._rows = [row for row in self._rows if int(row["epoch"]) < number]
        self._rows.append({"epoch": number, "stage": stage, **figures})
        names = list(dict.fromkeys(name for row in self._rows for name in row))
        lines = [names, *([str(row.get(name, "")) for name in names] for row in self._rows)]
        write_text(self.folder / METRICS, "".join(",".join(map(str, line)) + "\n" for line in lines))
        self.track(number, figures)
        self._draw(names)

    def track(self, number: int, figures: dict[str, float]) -> None:
        """Tells the tracker, and nobody else; for runs that are parts of this one."""
        self._tracker(number, figures)

    def _draw(self, names: list[str]) -> None:
        """Rates between 0 and 1 apart from losses, which would press them flat."""
        drawn = [name for name in names if name not in ("epoch", "stage", "seconds")]
        rates = [name for name in drawn if "auc" in name or "accuracy" in name]
        for file, wanted in ((CURVES, [name for name in drawn if name not in rates]), (HELD_OUT, rates)):
            series = [self._series(name) for name in wanted]
            if series:
                with draft_of(self.folder / file) as draft:
                    draft.write_bytes(plots.lines(series, self.recipe.name, "epoch", ""))

    def _series(self, name: str) -> plots.Series:
        points = [(float(row["epoch"]), float(row[name])) for row in self._rows if row.get(name) not in (None, "")]
        return plots.Series(name, [x for x, _ in points], [y for _, y in points])


def tensorboard(folder: Path) -> Callable[[int, dict[str, float]], None]:
    """A tracker that writes TensorBoard's files beside the run, offline; InputError where it is not installed."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise InputError(tr("TensorBoard is not installed; run: pip install 'accessctl[train]'")) from error

    def track(number: int, figures: dict[str, float]) -> None:
        # a file per epoch: its thread ends with it, and an interrupt leaves whole files only
        with SummaryWriter(str(folder / "tensorboard")) as writer:
            for name, value in figures.items():
                writer.add_scalar(name, value, number)

    return track


def untracked(_number: int, _figures: dict[str, float]) -> None:
    """No tracker."""
