"""The liveness lesson: imitate the teachers over the pool, and believe labels more than them where there are labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from accessctl.errors import InputError
from accessctl.evaluation import curves
from accessctl.training.fitting import Batch, batches_in, part_of
from accessctl.training.losses import imitation, live_loss, live_target, spectrum_loss
from accessctl.training.pool import ATTACK_KINDS, KINDS, CropStack, Pool
from accessctl.training.recipe import Recipe, Split, Stage, Trust
from accessctl.training.sources import Label, Picture, in_share
from accessctl.training.students import Judgement
from accessctl.translation import tr

Floats = NDArray[np.float32]
Indices = NDArray[np.intp]

_PLAIN, _WIDE = KINDS.index("plain"), KINDS.index("wide")
_VALIDATION_MOST = 1500  # crops per set and epoch; more changes the third digit and costs minutes
_PRESS_SOURCES = ("lfw",)  # unlabelled press photos of living people; see Trust.press


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """The pool joined with what is known of each picture: label, trust in it, source, and its side of the split."""

    pool: Pool
    label: Floats
    trust: Floats
    source: NDArray[np.str_]
    known: NDArray[np.bool_]  # a person's or folder's own label, not one we assume
    held_out: NDArray[np.bool_]
    settles: NDArray[np.bool_]  # of the held out: those that temperature and limit come from

    @property
    def plain(self) -> NDArray[np.bool_]:
        return np.asarray(self.pool.kind == _PLAIN)


def join(pool: Pool, pictures: Sequence[Picture], recipe: Recipe) -> Examples:
    """Looks up every crop's picture; the split is by person, or by source where the recipe says so."""
    held = np.array([is_held_out(picture, recipe.split) for picture in pictures])
    settles = np.array([settles_the_limit(picture, recipe.split) for picture in pictures])
    labels = np.array([int(picture.label) for picture in pictures])
    sources = np.array([picture.source for picture in pictures])
    of = pool.picture
    attack = np.isin(pool.kind, ATTACK_KINDS)
    press = np.isin(sources[of], _PRESS_SOURCES) & (pool.kind != _WIDE)
    known = (labels[of] != Label.UNKNOWN) & ~attack
    label = np.where(attack, 0, np.where(known, labels[of], 1)).astype(np.float32)
    trust = _trust(recipe.trust, attack, known, press)
    return Examples(pool, label, trust, sources[of], known, held[of], settles[of])


def is_held_out(picture: Picture, split: Split) -> bool:
    """Whether this picture is for validation only."""
    if picture.source in split.hold_out_sources or picture.subject in split.hold_out_people:
        return True
    if picture.source == "clips":  # too few people to draw from: they are held out by name
        return False
    if split.fold >= 0:
        start, end = split.fold / split.folds, (split.fold + 1) / split.folds
        return _drawn(picture, end) and not _drawn(picture, start)
    return _drawn(picture, split.validation_share)


def settles_the_limit(picture: Picture, split: Split) -> bool:
    """Whether a held-out picture is of somebody whom temperature and limit are settled on, not of one for the figures.

    Who is held out by name, or with a whole source, is for the figures only.
    """
    if split.calibration_share >= 1:
        return True
    if picture.source in split.hold_out_sources or picture.subject in split.hold_out_people:
        return False
    return in_share(picture.subject, split.calibration_share, f"calibrating:{picture.source}")


def _drawn(picture: Picture, share: float) -> bool:
    return in_share(picture.subject, share, f"split:{picture.source}")


def _trust(trust: Trust, attack: NDArray[np.bool_], known: NDArray[np.bool_], press: NDArray[np.bool_]) -> Floats:
    chosen = np.where(attack, trust.simulated, np.where(known, trust.labelled, np.where(press, trust.press, 0.0)))
    return np.asarray(chosen, dtype=np.float32)


class Imitation:
    """The lesson over the training side of ``examples``; validation is by source, on plain labelled pictures."""

    def __init__(self, examples: Examples, recipe: Recipe) -> None:
        self._examples, self._recipe = examples, recipe
        self._stage = recipe.stages[0]  # the one whose batches were given last; validation looks at what it trains
        shown = recipe.trust.simulated_shown | ~np.isin(examples.pool.kind, ATTACK_KINDS)
        labelled = recipe.trust.unlabelled_shown | (examples.trust > 0)
        self._rows: Indices = np.flatnonzero(~examples.held_out & shown & labelled)
        if not len(self._rows):
            raise InputError(tr("the split leaves nothing to train on; hold out less"))

    def batch_count(self, stage: Stage) -> int:
        return batches_in(self._rows, stage)

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        """One pass over the training crops in random order, half the batches mirrored."""
        self._stage = stage
        order = self._balanced(rng) if stage.balanced else rng.permutation(self._rows)
        for start in range(0, self.batch_count(stage) * stage.batch, stage.batch):
            rows = order[start : start + stage.batch]
            crops = as_input(self._examples.pool.crops[rows])
            yield (
                crops.flip(3) if rng.random() < 0.5 else crops,
                torch.from_numpy(self._examples.pool.logits[rows]),
                torch.from_numpy(self._examples.label[rows]),
                torch.from_numpy(self._examples.trust[rows]),
            )

    def loss(self, network: nn.Module, batch: Batch, stage: Stage) -> Tensor:
        crops, teacher, label, trust = batch
        judged = judge(part_of(network, stage), crops)
        target = live_target(teacher, label, trust * stage.label_trust, self._recipe.trust.smoothing)
        live = stage.live_weight * live_loss(judged, target)
        if stage.spectrum_weight:
            live = live + stage.spectrum_weight * spectrum_loss(judged, crops)
        if not stage.imitation_weight:
            return live.mean()
        return (live + stage.imitation_weight * imitation(judged, teacher, stage.smooth_l1_weight)).mean()

    def validate(self, network: nn.Module) -> dict[str, float]:
        """First the mean AUC over held-out labelled sources, then each, and the distance to the teachers."""
        examples, figures = self._examples, {}
        network = part_of(network, self._stage)
        for source in np.unique(examples.source[examples.held_out]):
            rows = validation_rows(examples, str(source))
            if rows is not None:
                rows = _thinned(rows)
                live, truth = p_live(network, examples.pool.crops[rows]), examples.label[rows] == 1
                figures[f"auc {source}"] = curves.auc(live[truth], live[~truth]).value
        drawn = _thinned(np.flatnonzero(examples.held_out & ~examples.plain))
        if len(drawn):
            figures["off teacher"] = self._distance(network, drawn)
        means = [value for name, value in figures.items() if name.startswith("auc")]
        return {"auc": float(np.mean(means)) if means else -figures.get("off teacher", 1.0), **figures}

    def _distance(self, network: nn.Module, rows: Indices) -> float:
        taught = taught_live(self._examples.pool.logits[rows])
        return float(np.abs(p_live(network, self._examples.pool.crops[rows]) - taught).mean())

    def _balanced(self, rng: np.random.Generator) -> Indices:
        """Every (source, label) pair equally often, drawn with replacement where it is short."""
        keys = np.char.add(self._examples.source[self._rows], self._examples.label[self._rows].astype(str))
        groups = [self._rows[keys == key] for key in np.unique(keys)]
        each = -(-len(self._rows) // len(groups))
        drawn = np.concatenate([rng.choice(group, each, replace=len(group) < each) for group in groups])
        return np.asarray(rng.permutation(drawn))


def validation_rows(examples: Examples, source: str) -> Indices | None:
    """Held-out plain pictures of a source with their own labels; None where one side is missing."""
    rows = np.flatnonzero(examples.held_out & examples.plain & examples.known & (examples.source == source))
    both = len(np.unique(examples.label[rows])) == 2
    return rows if both else None


def as_input(crops: CropStack) -> Tensor:
    """N x k x side x side x 3 uint8 -> N x 3k x side x side float32, channels last in memory."""
    stacked = torch.from_numpy(crops).permute(0, 1, 4, 2, 3).flatten(1, 2)
    return stacked.float().contiguous(memory_format=torch.channels_last)


def judge(network: nn.Module, crops: Tensor) -> Judgement:
    """The network in bfloat16 (half the time on these processors), its answers as float32."""
    with torch.autocast("cpu", torch.bfloat16):
        judged: Judgement = network(crops)
    spectrum = None if judged.spectrum is None else judged.spectrum.float()
    return Judgement(judged.per_context.float(), judged.live.float(), spectrum)


def live_logits(network: nn.Module, crops: CropStack, batch: int = 256) -> NDArray[np.float64]:
    """The live head's logits, in evaluation mode."""
    network.eval()
    with torch.no_grad():
        parts = [judge(network, as_input(crops[i : i + batch])).live.numpy() for i in range(0, len(crops), batch)]
    return np.concatenate(parts).astype(np.float64) if parts else np.zeros(0)


def p_live(network: nn.Module, crops: CropStack) -> NDArray[np.float64]:
    """P(live), not yet calibrated."""
    return np.asarray(1 / (1 + np.exp(-live_logits(network, crops))))


def taught_live(logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """P(live) as the teachers see it: the mean of their probabilities of class 1."""
    shifted = np.exp(logits.astype(np.float64) - logits.max(axis=2, keepdims=True))
    return np.asarray((shifted[..., 1] / shifted.sum(axis=2)).mean(axis=1))


def _thinned(rows: Indices) -> Indices:
    return rows if len(rows) <= _VALIDATION_MOST else rows[:: -(-len(rows) // _VALIDATION_MOST)]
