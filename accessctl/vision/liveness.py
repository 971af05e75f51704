"""Alive or a picture of somebody: P(live) of every face, from the raw pixels of the frame.

The surround is cut by ``context``, the same code that training uses, so that a model sees at the door what it learned.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Box, Detection, LivenessScore, ModelEntry, Pixels
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.vision.context import context_crop

Floats = NDArray[np.float32]

_LEAST_CHANCE = 1e-9  # so that the log-odds of a certain answer stay finite


class LivenessSession(Protocol):
    """What the judge needs of a ``runtime.Session``."""

    @property
    def input_shape(self) -> tuple[int | None, ...]: ...
    def run(self, batch: Floats, /) -> tuple[Floats, ...]: ...


@dataclass(frozen=True, slots=True)
class Judge:
    """One liveness network: how its manifest entry says it is to be fed and read, and how much its word counts."""

    session: LivenessSession
    entry: ModelEntry
    weight: float = 1.0

    def __post_init__(self) -> None:
        if self.entry.input is None or self.entry.live_index is None or not self.entry.context_scales:
            raise ModelError(
                tr("{id}: the manifest does not say how this liveness model is fed; repair it", id=self.entry.id)
            )
        if not self.weight > 0:
            raise ModelError(
                tr("{id}: a liveness model's weight must be above 0; repair models/manifest.toml", id=self.entry.id)
            )

    def live(self, pixels: Pixels, boxes: Sequence[Box]) -> Floats:
        """P(live) of each box in one batch; what is no number stays no number and is refused by the caller."""
        return self.read(self._answers(self.blob([self.crops(pixels, box) for box in boxes])))

    def crops(self, pixels: Pixels, box: Box) -> Pixels:
        """The surrounds of one face: scales x size x size x 3, BGR."""
        wanted = self.entry.input
        assert wanted is not None  # noqa: S101  checked at birth
        return np.stack([context_crop(pixels, box, scale, wanted.width) for scale in self.entry.context_scales])

    def blob(self, crops: Sequence[Pixels]) -> Floats:
        """N x 3k x size x size float32 in the order, range and mean that the model wants."""
        wanted = self.entry.input
        assert wanted is not None  # noqa: S101  checked at birth
        stack = np.stack(crops)
        ordered = stack if wanted.order == "BGR" else stack[..., ::-1]
        values = (ordered.astype(np.float32) - np.asarray(wanted.mean, np.float32)) * np.float32(wanted.scale)
        faces, scales, height, width, _ = values.shape
        planes = values.transpose(0, 1, 4, 2, 3).reshape(faces, scales * 3, height, width)
        return np.ascontiguousarray(planes)

    def read(self, answers: Floats) -> Floats:
        """P(live) from the network's N x classes answers: temperature, activation, the living class."""
        if answers.ndim != 2 or not 0 <= (self.entry.live_index or 0) < answers.shape[1]:
            raise ModelError(
                tr(
                    "{id}: the model answers {shape}, which the manifest does not describe",
                    id=self.entry.id,
                    shape=answers.shape,
                )
            )
        activated = _ACTIVATIONS[self.entry.activation](answers.astype(np.float64) / self.entry.temperature)
        return np.asarray(activated[:, self.entry.live_index], dtype=np.float32)

    def _answers(self, blob: Floats) -> Floats:
        if self.session.input_shape[0] != 1:
            return self.session.run(blob)[0]
        return np.concatenate([self.session.run(blob[i : i + 1])[0] for i in range(len(blob))])


class Liveness:
    """One network, or several whose P(live) are averaged by weight. ``model_id`` names them in reports and events.

    ``temperature`` calibrates the average; a single network's own is applied by its judge. ``min_live`` is the limit
    measured for all of them together, else the strictest of their own, None where one of them has none.
    """

    def __init__(
        self, model_id: str, judges: Sequence[Judge], *, temperature: float = 1.0, min_live: float | None = None
    ) -> None:
        if not judges:
            raise ModelError(tr("there is no liveness model, so nobody can be let in; run accessctl models install"))
        self.model_id = model_id
        self.judges = tuple(judges)
        weights = np.array([judge.weight for judge in judges])
        self._shares = weights / weights.sum()
        self._temperature = temperature
        self.min_live = _strictest(judges) if min_live is None else min_live

    def judge(self, pixels: Pixels, detections: Sequence[Detection]) -> list[LivenessScore]:
        """One score per face of the frame's raw BGR ``pixels``, in the order of ``detections``.

        Raises ModelError when a model fails or gives anything but a probability: not computed is not live.
        """
        if not detections:
            return []
        boxes = [detection.box for detection in detections]
        return self.scores([judge.live(pixels, boxes) for judge in self.judges])

    def scores(self, columns: Sequence[Floats]) -> list[LivenessScore]:
        """The judges' columns of P(live) as one score per face; NaN of any judge is a fault of all."""
        live = np.tensordot(self._shares, np.stack(columns).astype(np.float64), axes=1)
        if not ((live >= 0.0) & (live <= 1.0 + 1e-6)).all():
            raise ModelError(
                tr(
                    "{model_id}: the model gave values that are no probability; run accessctl doctor",
                    model_id=self.model_id,
                )
            )
        return [LivenessScore(tempered(min(float(value), 1.0), self._temperature)) for value in live]

    def warm_up(self) -> None:
        """Run once on a grey frame, so that the first visitor does not pay for lazy allocation."""
        grey = np.full((240, 320, 3), 127, np.uint8)
        for judge in self.judges:
            judge.live(grey, [Box(120.0, 80.0, 200.0, 180.0)])


def guard_of(
    model_ids: Sequence[str],
    whole: ModelEntry | None,
    entry_of: Callable[[str], ModelEntry],
    session_of: Callable[[str], LivenessSession],
) -> Liveness:
    """The models that guard together: as the one entry ``whole`` that was measured for them, else a plain average."""
    entries = [whole] if whole is not None else [entry_of(model_id) for model_id in model_ids]
    judges = [judge for entry in entries for judge in judges_of(entry, entry_of, session_of)]
    name = "+".join(model_ids)
    if whole is None or not whole.parts:
        return Liveness(name, judges)
    return Liveness(name, judges, temperature=whole.temperature, min_live=whole.min_live)


def tempered(live: float, temperature: float) -> float:
    """A probability after its log-odds were divided by ``temperature``."""
    if temperature == 1.0:
        return live
    kept = min(max(live, _LEAST_CHANCE), 1.0 - _LEAST_CHANCE)
    return 1.0 / (1.0 + math.pow((1.0 - kept) / kept, 1.0 / temperature))


def judges_of(
    entry: ModelEntry, entry_of: Callable[[str], ModelEntry], session_of: Callable[[str], LivenessSession]
) -> list[Judge]:
    """The networks of a catalogue entry: itself, or the parts it names; both callables take a model id."""
    if entry.parts:
        return [Judge(session_of(part.id), entry_of(part.id), part.weight) for part in entry.parts]
    return [Judge(session_of(entry.id), entry)]


def _strictest(judges: Sequence[Judge]) -> float | None:
    stated = [judge.entry.min_live for judge in judges if judge.entry.min_live is not None]
    return max(stated) if len(stated) == len(judges) else None


def _softmax(answers: NDArray[np.float64]) -> NDArray[np.float64]:
    shifted = np.exp(answers - answers.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True))


def _sigmoid(answers: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-answers)))


def _as_given(answers: NDArray[np.float64]) -> NDArray[np.float64]:
    return answers


_ACTIVATIONS = {"softmax": _softmax, "sigmoid": _sigmoid, "none": _as_given}
