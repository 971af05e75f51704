"""The papers' task: whole or photo-shopped face (CIPLAB), by k-fold, with the table of measures that they print."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.errors import InputError
from accessctl.evaluation import attacks, curves, plots
from accessctl.evaluation.attacks import AttackScores
from accessctl.evaluation.intervals import mean_interval
from accessctl.evaluation.report import Report, percent
from accessctl.training import networks
from accessctl.training.fitting import Batch, batches_in, fit
from accessctl.training.recipe import Recipe, Stage
from accessctl.training.runs import Run
from accessctl.training.sources import in_share, pictures_in, read_picture
from accessctl.translation import tr

Progress = Callable[[str, int, int], None]
_FOLDER = "manipulated/ciplab"
_LIMIT = 0.5


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Album:
    """All pictures at one size, N x side x side x 3 BGR, whether each is real, and the fold it is tested in."""

    pixels: NDArray[np.uint8]
    real: NDArray[np.bool_]
    fold: NDArray[np.intp]


def load_album(data: Path, size: int, folds: int) -> Album:
    """Pictures below ``data/manipulated/ciplab`` (or ``data`` itself) in ``real`` and ``fake``; a fold by file name."""
    folder = data / _FOLDER if (data / _FOLDER).is_dir() else data
    pixels, real, fold = [], [], []
    for name, is_real in (("real", True), ("fake", False)):
        for path in pictures_in(folder / name):
            picture = read_picture(path)
            if picture is None:
                continue
            pixels.append(cv2.resize(picture, (size, size), interpolation=cv2.INTER_AREA))
            real.append(is_real)
            fold.append(next(k for k in range(folds) if in_share(path.stem, (k + 1) / folds, f"fold:{name}")))
    if len(set(real)) < 2:
        raise InputError(tr("{folder}: needs readable pictures in both real and fake", folder=folder))
    return Album(np.stack(pixels).astype(np.uint8), np.array(real), np.array(fold))


class Telling:
    """The lesson: tell real from fake on all folds but one; validated on that one."""

    def __init__(self, album: Album, tested: int, recipe: Recipe) -> None:
        self._album, self._smoothing = album, recipe.trust.smoothing
        self._size = recipe.stages[-1].size  # that of the stage whose batches were given last
        self._rows = np.flatnonzero(album.fold != tested)
        self._held = np.flatnonzero(album.fold == tested)
        if len(set(album.real[self._held])) < 2:
            raise InputError(tr("a fold holds only one class; give more pictures or fewer folds"))

    def batch_count(self, stage: Stage) -> int:
        return batches_in(self._rows, stage)

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        self._size = stage.size
        order = rng.permutation(self._rows)
        for start in range(0, self.batch_count(stage) * stage.batch, stage.batch):
            rows = order[start : start + stage.batch]
            pictures = _augmented(_as_input(self._album.pixels[rows]), stage.size, rng)
            yield pictures, torch.from_numpy(self._album.real[rows].astype(np.float32))

    def loss(self, network: nn.Module, batch: Batch, stage: Stage) -> Tensor:
        pictures, real = batch
        target = real * (1 - 2 * self._smoothing) + self._smoothing
        with torch.autocast("cpu", torch.bfloat16):
            logits: Tensor = network(pictures)
        return F.binary_cross_entropy_with_logits(logits.float(), target) * stage.live_weight

    def validate(self, network: nn.Module) -> dict[str, float]:
        """AUC first, which early stopping follows, then accuracy."""
        scores = self.scores(network)
        real = self._album.real[self._held]
        area = curves.auc(scores[real], scores[~real]).value
        return {"auc": area, "accuracy": float(((scores >= _LIMIT) == real).mean())}

    def scores(self, network: nn.Module) -> NDArray[np.float64]:
        """P(real) of the held-out fold, mean over the picture and its mirror image."""
        network.eval()
        found = []
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for start in range(0, len(self._held), 64):
                pictures = _at_side(_as_input(self._album.pixels[self._held[start : start + 64]]), self._size)
                both = torch.stack([network(pictures).float(), network(pictures.flip(3)).float()])
                found.append(both.sigmoid().mean(dim=0).numpy())
        return np.concatenate(found).astype(np.float64)

    @property
    def truth(self) -> NDArray[np.bool_]:
        return np.asarray(self._album.real[self._held])


def train(recipe: Recipe, data: Path, run: Run, progress: Progress, most_folds: int | None = None) -> Path:
    """Every fold in a folder of its own (so that an interrupted run goes on), then the report; returns its page.

    With ``most_folds`` it stops after so many of them, and the report says so.
    """
    torch.set_num_threads(recipe.threads)
    folds = max(2, recipe.split.folds)
    album = load_album(data, recipe.pool.size, folds)
    outcomes = [_one_fold(recipe, album, fold, run, progress) for fold in range(min(folds, most_folds or folds))]
    return _report(recipe, outcomes).write(run.folder)


def train_fold(recipe: Recipe, data: Path, run: Run, progress: Progress) -> None:
    """One fold only, straight into ``run``: what a sweep compares."""
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    lesson = Telling(load_album(data, recipe.pool.size, max(2, recipe.split.folds)), 0, recipe)
    network = networks.build(recipe.network, contexts=0)
    fit(network, lesson, run, lambda done, total: progress(recipe.name, done, total))


def _one_fold(
    recipe: Recipe, album: Album, fold: int, run: Run, progress: Progress
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    torch.manual_seed(recipe.seed + fold)
    name = f"fold-{fold}"

    def track(number: int, figures: dict[str, float]) -> None:
        run.track(number, {f"{name}/{measure}": value for measure, value in figures.items()})

    own = Run.begin(run.folder / name, recipe, resume=True, tracker=track)
    lesson = Telling(album, fold, recipe)
    network = networks.build(recipe.network, contexts=0)
    trained = fit(network, lesson, own, lambda done, total: progress(f"fold {fold + 1}", done, total))
    return lesson.scores(trained), lesson.truth


def _report(recipe: Recipe, outcomes: list[tuple[NDArray[np.float64], NDArray[np.bool_]]]) -> Report:
    per_fold = [attacks.measure(_scores(live, real), _LIMIT) for live, real in outcomes]
    together = _scores(np.concatenate([live for live, _ in outcomes]), np.concatenate([real for _, real in outcomes]))
    means = _means(per_fold)
    values = {"recipe": recipe.name, "folds": per_fold, "mean": means}
    summary = (
        f"{recipe.name}: accuracy {percent(means['accuracy']['mean'])}, AUC {means['auc']['mean']:.3f} over "
        f"{len(outcomes)} of {max(2, recipe.split.folds)} folds. The papers report 81.95 % and 0.91 on this set."
    )
    report = Report("Real or photo-shopped", summary, values)
    rows = [(name, f"{one['mean']:.4f}", f"{one['spread']:.4f}") for name, one in means.items()]
    report.table("Measures over folds, real as the positive class", ("measure", "mean", "standard deviation"), rows)
    found = {"all folds": curves.curve(together.live, together.attacks)}
    report.figure("roc", plots.roc(found, "ROC", "fakes taken for real, log", "real accepted"), "All folds together.")
    matrix = attacks.confusion(together, _LIMIT).matrix
    report.figure("confusion", plots.confusion(matrix, ("real", "fake"), "At 0.5"), "All folds together.")
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


def _as_input(pixels: NDArray[np.uint8]) -> Tensor:
    """Channels first in memory: depthwise convolutions in bfloat16 take three times as long channels last."""
    return torch.from_numpy(pixels).permute(0, 3, 1, 2).float().contiguous()


def _at_side(pictures: Tensor, size: int) -> Tensor:
    if not size or pictures.shape[-1] == size:
        return pictures
    return F.interpolate(pictures, size=(size, size), mode="bilinear", antialias=True, align_corners=False)


def _augmented(pictures: Tensor, size: int, rng: np.random.Generator) -> Tensor:
    """Some mirrored, a little brighter or darker, and up to 12 % cut off the edges: nothing that would hide a seam."""
    turned = torch.from_numpy(rng.random(len(pictures)) < 0.5)[:, None, None, None]
    pictures = torch.where(turned, pictures.flip(3), pictures)
    gain = torch.from_numpy(rng.uniform(0.85, 1.15, (len(pictures), 1, 1, 1)).astype(np.float32))
    whole = pictures.shape[-1]
    side = int(whole * rng.uniform(0.88, 1.0))
    top, left = (int(rng.integers(whole - side + 1)) for _ in range(2))
    window = (pictures * gain)[..., top : top + side, left : left + side]
    return _at_side(window, size or whole).clamp(0, 255)
