"""The papers' task: whole or photo-shopped face (CIPLAB), by k-fold, with the table of measures that they print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.errors import InputError
from accessctl.evaluation import attacks, curves, plots
from accessctl.evaluation.attack_report import measure_name
from accessctl.evaluation.attacks import AttackScores
from accessctl.evaluation.intervals import mean_interval
from accessctl.evaluation.report import Report, percent
from accessctl.training import networks
from accessctl.training.embedding_networks import Rest, Stem
from accessctl.training.fitting import Batch, fit
from accessctl.training.recipe import Recipe, Retouch, Stage
from accessctl.training.retouched import Album
from accessctl.training.runs import Run
from accessctl.training.views import FreshPixels, Views, frozen
from accessctl.translation import mark, numeral, tr

Progress = Callable[[str, int, int], None]
Rows = NDArray[np.intp]
_LIMIT = 0.5
_TESTED_BATCH = 64


class Telling:
    """The lesson: tell real from fake on all folds but one, as many of either; validated on that one.

    ``own_share`` of the fakes shown are of our own making, drawn anew each epoch.
    """

    def __init__(self, album: Album, views: Views, tested: int, smoothing: float, own_share: float = 0.0) -> None:
        self._album, self._views, self._smoothing = album, views, smoothing
        learnt = album.fold != tested
        self._real, self._fake, self._own = (
            np.flatnonzero(learnt & kind) for kind in (album.real, ~album.real & ~album.own, album.own)
        )
        self._own_count = min(len(self._own), round(len(self._fake) * own_share / (1 - own_share)))
        self._held = np.flatnonzero(~learnt & ~album.own)
        if len(set(album.real[self._held])) < 2 or not len(self._real) or not len(self._fake):
            raise InputError(tr("a fold holds only one class; give more pictures or fewer folds"))

    def batch_count(self, stage: Stage) -> int:
        return max(1, 2 * (len(self._fake) + self._own_count) // stage.batch)

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        fakes = rng.permutation([*self._fake, *rng.choice(self._own, self._own_count, replace=False)])
        reals = np.resize(rng.permutation(self._real), len(fakes))
        order = np.stack([reals, fakes], axis=1).ravel()  # half a batch of either, whatever its size
        for start in range(0, self.batch_count(stage) * stage.batch, stage.batch):
            rows = order[start : start + stage.batch]
            seen = _stirred(self._views.changed(rows, rng), rng)
            yield seen, torch.from_numpy(self._album.real[rows].astype(np.float32))

    def loss(self, network: nn.Module, batch: Batch, stage: Stage) -> Tensor:
        pictures, real = batch
        target = real * (1 - 2 * self._smoothing) + self._smoothing
        return F.binary_cross_entropy_with_logits(network(pictures).float(), target) * stage.live_weight

    def validate(self, network: nn.Module) -> dict[str, float]:
        """AUC first, which early stopping follows, then accuracy."""
        scores = self.scores(network)
        area = curves.auc(scores[self.truth], scores[~self.truth]).value
        return {"auc": area, "accuracy": float(((scores >= _LIMIT) == self.truth).mean())}

    def scores(self, network: nn.Module) -> NDArray[np.float64]:
        """P(real) of the held-out fold, mean over the picture and its mirror image."""
        network.eval()
        found = []
        with torch.no_grad():
            for start in range(0, len(self._held), _TESTED_BATCH):
                seen = self._views.plain(self._held[start : start + _TESTED_BATCH])
                both = torch.stack([network(seen).float(), network(seen.flip(3)).float()])
                found.append(both.sigmoid().mean(dim=0).numpy())
        return np.concatenate(found).astype(np.float64)

    @property
    def truth(self) -> NDArray[np.bool_]:
        return np.asarray(self._album.real[self._held])


def _stirred(seen: Tensor, rng: np.random.Generator) -> Tensor:
    """A twelfth cut off the sides, and half of them mirrored: frozen maps can still be changed so much."""
    side = seen.shape[-1] - seen.shape[-1] // 12
    top, left = rng.integers(0, seen.shape[-1] - side + 1, 2).tolist()
    mirrored = torch.from_numpy(rng.random(len(seen)) < 0.5)[:, None, None, None]
    return torch.where(mirrored, seen.flip(3), seen)[..., top : top + side, left : left + side]


class Task:
    """A recipe and its pictures: what every fold starts from."""

    def __init__(self, recipe: Recipe, album: Album, cache: Path, progress: Progress) -> None:
        torch.set_num_threads(recipe.threads)
        self.recipe, self._album, self._progress = recipe, album, progress
        self.folds = max(2, recipe.split.folds)
        self._views: Views = FreshPixels(album.pixels, augment=True)
        if wanted := recipe.retouch:
            stem = Stem(_lite0(recipe), wanted.frozen_blocks)
            track = self._step(mark("frozen blocks"))
            self._views = frozen(stem, album.pixels, wanted.variants, recipe.seed, cache, track)

    def fold(self, number: int, run: Run) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Trains in ``run``, going on where it stopped; P(real) of the pictures of that fold, and whether they are."""
        torch.manual_seed(self.recipe.seed + number)
        retouch = self.recipe.retouch
        own_share = retouch.splice_share if retouch else 0.0
        lesson = Telling(self._album, self._views, number, self.recipe.trust.smoothing, own_share)
        trained = fit(self._network(retouch), lesson, run, self._step(tr("fold {number}", number=number + 1)))
        return lesson.scores(trained), lesson.truth

    def _network(self, retouch: Retouch | None) -> nn.Module:
        if retouch is None:
            return networks.build(self.recipe.network, contexts=0)
        return _OneLogit(_lite0(self.recipe), retouch.frozen_blocks, self.recipe.network.dropout)

    def _step(self, name: str) -> Callable[[int, int], None]:
        return lambda done, of: self._progress(name, done, of)


class _OneLogit(Rest):
    """EfficientNet-Lite0 behind its frozen blocks, N logits."""

    def forward(self, maps: Tensor) -> Tensor:
        return super().forward(maps).squeeze(1)


def _lite0(recipe: Recipe) -> networks.Lite0:
    trunk = networks.build(recipe.network, contexts=0)
    if not isinstance(trunk, networks.Lite0):
        raise InputError(tr("{recipe}: only the network lite0 has blocks to freeze", recipe=recipe.name))
    return trunk


def train(recipe: Recipe, album: Album, run: Run, progress: Progress, most_folds: int | None = None) -> Path:
    """Every fold in a folder of its own (so that an interrupted run goes on), then the report; returns its page.

    With ``most_folds`` it stops after so many of them, and the report says so.
    """
    task = Task(recipe, album, run.folder / "cache", progress)
    wanted = range(min(task.folds, most_folds or task.folds))
    outcomes = [task.fold(number, _own_run(run, number)) for number in wanted]
    return _report(recipe, outcomes).write(run.folder)


def train_fold(recipe: Recipe, album: Album, run: Run, cache: Path, progress: Progress) -> None:
    """One fold only, straight into ``run``: what a sweep compares."""
    Task(recipe, album, cache, progress).fold(0, run)


def _own_run(run: Run, fold: int) -> Run:
    name = f"fold-{fold}"

    def track(number: int, figures: dict[str, float]) -> None:
        run.track(number, {f"{name}/{measure}": value for measure, value in figures.items()})

    return Run.begin(run.folder / name, run.recipe, resume=True, tracker=track)


def _report(recipe: Recipe, outcomes: list[tuple[NDArray[np.float64], NDArray[np.bool_]]]) -> Report:
    per_fold = [attacks.measure(_scores(live, real), _LIMIT) for live, real in outcomes]
    together = _scores(np.concatenate([live for live, _ in outcomes]), np.concatenate([real for _, real in outcomes]))
    means = _means(per_fold)
    values = {"recipe": recipe.name, "folds": per_fold, "mean": means}
    summary = tr(
        "{name}: accuracy {mean}, AUC {mean2:.3f} over {outcomes} of {value} folds. The papers report "
        "81.95 % and 0.91 on this set.",
        name=recipe.name,
        mean=percent(means["accuracy"]["mean"]),
        mean2=means["auc"]["mean"],
        outcomes=len(outcomes),
        value=max(2, recipe.split.folds),
    )
    report = Report(tr("Real or photo-shopped"), summary, values)
    rows = [
        (measure_name(name), numeral(one["mean"], ".4f"), numeral(one["spread"], ".4f")) for name, one in means.items()
    ]
    report.table(
        tr("Measures over folds, real as the positive class"),
        (tr("measure"), tr("mean"), tr("standard deviation")),
        rows,
    )
    found = {plots.lettered("all folds"): curves.curve(together.live, together.attacks)}
    report.figure(
        "roc",
        plots.roc(found, "ROC", plots.lettered("fakes taken for real, log"), plots.lettered("real accepted")),
        tr("All folds together."),
    )
    matrix = attacks.confusion(together, _LIMIT).matrix
    report.figure(
        "confusion",
        plots.confusion(
            matrix, (plots.lettered("real"), plots.lettered("fake")), plots.lettered("At {limit}", limit=_LIMIT)
        ),
        tr("All folds together."),
    )
    return report


def _means(per_fold: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    columns = {"auc": [fold["auc"] for fold in per_fold], "eer": [fold["eer"] for fold in per_fold]}
    columns |= {name: [fold["table"][name] for fold in per_fold] for name in per_fold[0]["table"]}
    whole = {name: [value for value in column if value is not None] for name, column in columns.items()}
    return {
        name: {"mean": np.mean(column), "spread": np.std(column, ddof=1), "ci95": mean_interval(column).to_json()}
        for name, column in whole.items()
        if len(column) > 1
    }


def _scores(live: NDArray[np.float64], real: NDArray[np.bool_]) -> AttackScores:
    return AttackScores(live[real], {"manipulated": live[~real]})
