"""Are the eyes open and is the mouth free (ISO/IEC 29794-5): asked of pictures that somebody is enrolled from.

The gate never asks: who comes with closed eyes or a scarf is simply not recognised.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.domain import ModelEntry, ModelInput, Pixels
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.vision.alignment import align
from accessctl.vision.embedding import as_blob

Floats = NDArray[np.float32]

_MOST_SHRINKING = 4  # beyond it a single pixel stands for many; faces that near are asked to step back anyway


class Session(Protocol):
    """What is needed of a ``runtime.Session``."""

    def run(self, batch: Floats, /) -> tuple[Floats, ...]: ...


@dataclass(frozen=True, slots=True)
class Features:
    """Probabilities: that an eye is open (of the more open one: an eye patch is no fault), that the mouth is free."""

    eyes_open: float
    mouth_free: float

    def __post_init__(self) -> None:
        if not (0 <= self.eyes_open <= 1 and 0 <= self.mouth_free <= 1):
            raise ValueError("these are probabilities")


class EyesAndMouth:
    """One small network: logits of "mouth covered", "right eye closed", "left eye closed" of an upright crop."""

    def __init__(self, session: Session, entry: ModelEntry) -> None:
        if entry.input is None or entry.template is None:
            raise ModelError(tr("{id}: the manifest does not say how this model is fed; repair it", id=entry.id))
        self._session, self.entry = session, entry
        self._input, self._template = entry.input, np.asarray(entry.template, np.float64)

    def look(self, pixels: Pixels, landmarks: ArrayLike) -> Features:
        """What the face with these five landmarks shows; ModelError where the network gives no number."""
        blob = as_blob([upright(pixels, landmarks, self._template, self._input)], self._input)
        logits = self._session.run(blob)[0].astype(np.float64)
        if logits.shape != (1, 3) or not np.isfinite(logits).all():
            raise ModelError(tr("{id}: the model gave no usable answer; run accessctl doctor", id=self.entry.id))
        covered, right, left = (1 / (1 + np.exp(-np.clip(logits[0], -30, 30)))).tolist()
        return Features(eyes_open=1 - min(right, left), mouth_free=1 - covered)

    def warm_up(self) -> None:
        """Run once, so that the first picture does not pay for lazy allocation."""
        self.look(np.full((240, 320, 3), 127, np.uint8), self._template)


def upright(pixels: Pixels, landmarks: ArrayLike, template: NDArray[np.float64], wanted: ModelInput) -> Pixels:
    """The aligned crop; large faces are shrunk by area, as thin lids would fall between the samples otherwise."""
    points = np.asarray(landmarks, np.float64)
    shrinking = np.linalg.norm(points[1] - points[0]) / np.linalg.norm(template[1] - template[0])
    times = int(np.clip(round(float(shrinking)), 1, _MOST_SHRINKING))
    size = (wanted.width, wanted.height)
    if times == 1:
        return align(pixels, points, template, size)
    large = align(pixels, points, template * times, (size[0] * times, size[1] * times))
    return np.asarray(cv2.resize(large, size, interpolation=cv2.INTER_AREA), np.uint8)
