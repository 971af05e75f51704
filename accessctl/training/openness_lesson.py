"""What the network for eyes and mouth is shown: faces, some with lids drawn down, some with things before the mouth."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.domain import Pixels
from accessctl.evaluation import curves
from accessctl.training.covers import KINDS, Covered, cover, dark_glasses
from accessctl.training.fitting import Batch, batches_in
from accessctl.training.lids import close
from accessctl.training.openness import SIDE
from accessctl.training.portraits import LANDMARKS, Portraits, Rows
from accessctl.training.recipe import Stage
from accessctl.training.views import as_input, lit, turned

# Shares of what is shown. Covers that hide little are "free", those in between teach nothing.
_COVER_SHARE, _LID_SHARE, _GLASSES_SHARE, _REAL_CLOSED_SHARE = 0.55, 0.4, 0.03, 0.05
_COVERED_FROM, _FREE_TO = 0.7, 0.2
_SHUT_FROM, _OPEN_TO = 0.92, 0.3
_LEAST_OPEN = 0.17  # height over width, by the mesh: who is shown as wide enough awake to have lids drawn down
_DOUBTFUL = 0.16  # the lowest hundredth of LFW: a quarter of them are closed
_UNKNOWN = -1.0
_CHECKED = 600  # held-out faces for the figures after each epoch
_BATCH = 256

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A face and what is true of it: mouth covered, right and left eye closed; -1 where nobody knows."""

    pixels: Pixels
    truth: tuple[float, float, float]


class Openness:
    """The lesson. ``words`` say by row what somebody saw of the eyes: closed, open, or unclear.

    ``kinds`` are the covers drawn. Rows that nobody looked at count as open, but for those that the teacher finds
    nearly shut: they are left out.
    """

    def __init__(self, portraits: Portraits, words: Sequence[str], train: Rows, held_out: Rows,
                 kinds: Sequence[str] = tuple(KINDS)) -> None:  # fmt: skip
        self._portraits, self._kinds = portraits, tuple(kinds)
        doubtful = portraits.open.max(axis=1) < _DOUBTFUL
        self._words = [word or ("unclear" if doubt else "") for word, doubt in zip(words, doubtful, strict=True)]
        self._train = train
        self._closed = np.array([row for row in train if self._words[row] == "closed"], np.intp)
        rng = np.random.default_rng(0)
        rows = rng.permutation(held_out)[:_CHECKED]
        self._held_out = [self.show(int(row), rng) for row in rows]

    def batch_count(self, stage: Stage) -> int:
        return batches_in(self._train, stage)

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        order = rng.permutation(self._train)
        for start in range(0, self.batch_count(stage) * stage.batch, stage.batch):
            shown = [
                self.shaken(self.show(self._drawn(int(row), rng), rng), rng)
                for row in order[start : start + stage.batch]
            ]
            truth = np.array([one.truth for one in shown], np.float32)
            yield as_input(np.stack([one.pixels for one in shown])), torch.from_numpy(truth)

    def loss(self, network: nn.Module, batch: Batch, _stage: Stage) -> Tensor:
        pictures, truth = batch
        known = truth >= 0
        each = F.binary_cross_entropy_with_logits(network(pictures), truth.clamp(min=0), reduction="none")
        return (each * known).sum() / known.sum()

    def validate(self, network: nn.Module) -> dict[str, float]:
        """The areas under the ROC for mouth and eyes, on drawn covers and lids of people not trained on."""
        logits = answers(network, np.stack([one.pixels for one in self._held_out]))
        truth = np.array([one.truth for one in self._held_out])
        areas = {"mouth auc": (logits[:, 0], truth[:, 0]), "eyes auc": (logits[:, 1:].ravel(), truth[:, 1:].ravel())}
        return {name: _area(given[true == 1], given[true == 0]) for name, (given, true) in areas.items()}

    def _drawn(self, row: int, rng: np.random.Generator) -> int:
        """Now and then a picture of somebody whose eyes are really closed, in place of the one whose turn it is."""
        return int(rng.choice(self._closed)) if self._closed.size and rng.random() < _REAL_CLOSED_SHARE else row

    def show(self, row: int, rng: np.random.Generator) -> Shown:
        """One face as it is, or changed, with the truth."""
        pixels, eyes = self._with_eyes(row, rng)
        if not rng.random() < _COVER_SHARE:
            return Shown(pixels, (0.0, *eyes))
        kind = str(rng.choice(self._kinds))
        drawn = cover(pixels, LANDMARKS, kind, self._cloth(rng), rng)
        return Shown(drawn.pixels, (_mouth_truth(drawn.share), *_eyes_behind(drawn, eyes)))

    def _with_eyes(self, row: int, rng: np.random.Generator) -> tuple[Pixels, tuple[float, float]]:
        pixels, word = self._portraits.pixels[row], self._words[row]
        if word == "closed":
            return pixels, (1.0, 1.0)
        if word == "unclear":
            return pixels, (_UNKNOWN, _UNKNOWN)
        if rng.random() < _GLASSES_SHARE:
            return dark_glasses(pixels, LANDMARKS, rng), (0.0, 0.0)
        if not rng.random() < _LID_SHARE or not self._portraits.open[row].min() >= _LEAST_OPEN:
            return pixels, (0.0, 0.0)
        return self.lidded(row, rng)

    def lidded(self, row: int, rng: np.random.Generator, least: float = 0.0) -> tuple[Pixels, tuple[float, float]]:
        """Lids drawn down: mostly both and all the way, sometimes one, or a little, as in a smile."""
        share = 1.0 if rng.random() < 0.65 else float(rng.uniform(least, 1.0))
        which = (0, 1) if rng.random() < 0.85 else (int(rng.integers(2)),)
        pixels, truth = self._portraits.pixels[row], [0.0, 0.0]
        for eye in which:
            upper, lower = self._portraits.lids[row, eye]
            pixels = close(pixels, upper, lower, share, rng)
            truth[eye] = 1.0 if share >= _SHUT_FROM else 0.0 if share <= _OPEN_TO else _UNKNOWN
        return pixels, (truth[0], truth[1])

    def shaken(self, shown: Shown, rng: np.random.Generator) -> Shown:
        """As another camera might have taken it; in a mirror the eyes change places."""
        pixels, (covered, right, left) = lit(turned(shown.pixels, rng), rng), shown.truth
        if rng.random() < 0.2:  # a face that was far away
            pixels = _coarse(pixels, rng)
        if rng.random() < 0.5:
            pixels, right, left = pixels[:, ::-1], left, right
        return Shown(pixels, (covered, right, left))

    def _cloth(self, rng: np.random.Generator) -> Pixels:
        """What somebody who is trained on wears, for its textures."""
        return np.asarray(self._portraits.cloths[rng.choice(self._train)])


def _mouth_truth(share: float) -> float:
    return 1.0 if share >= _COVERED_FROM else 0.0 if share <= _FREE_TO else _UNKNOWN


def _eyes_behind(drawn: Covered, eyes: tuple[float, float]) -> tuple[float, float]:
    """What is known of eyes that the cover reaches over: nothing."""
    seen = []
    for (x, y), truth in zip(LANDMARKS[:2].astype(int), eyes, strict=True):
        around = drawn.alpha[y - 8 : y + 8, x - 12 : x + 12]
        seen.append(truth if float(around.mean()) < 0.1 else _UNKNOWN)
    return seen[0], seen[1]


def _coarse(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    small = int(SIDE * rng.uniform(0.5, 0.8))
    shrunk = cv2.resize(pixels, (small, small), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(shrunk, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR), np.uint8)


def answers(network: nn.Module, pixels: NDArray[np.uint8]) -> Floats:
    """Logits N x 3 of crops as they are."""
    network.eval()
    with torch.no_grad():
        parts = [network(as_input(pixels[at : at + _BATCH])).numpy() for at in range(0, len(pixels), _BATCH)]
    return np.concatenate(parts).astype(np.float32)


def _area(positive: NDArray[np.float32], negative: NDArray[np.float32]) -> float:
    """The area under the ROC; not a number where the few held-out people of a small folder are all of one kind."""
    return curves.auc(positive, negative).value if len(positive) and len(negative) else math.nan
