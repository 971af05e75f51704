"""468 points of a face by MediaPipe's face mesh: where the lids are. For training; nothing at the door needs it.

The points are where the model believes them to be, even behind a hand: what is covered it makes up.
"""

from __future__ import annotations

from typing import Protocol

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.domain import ModelEntry, Pixels
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.vision.alignment import similarity_onto
from accessctl.vision.embedding import as_blob

Floats = NDArray[np.float32]
Points = NDArray[np.float64]

POINTS = 468
# Contours of the lids from the outer to the inner corner (from MediaPipe's face_mesh_connections), upper and lower; the
# subject's right eye first, as in ``Detection.landmarks``.
LIDS = (
    ((33, 246, 161, 160, 159, 158, 157, 173, 133), (33, 7, 163, 144, 145, 153, 154, 155, 133)),
    ((263, 466, 388, 387, 386, 385, 384, 398, 362), (263, 249, 390, 373, 374, 380, 381, 382, 362)),
)
_MIDDLE = slice(3, 6)  # of a contour


class MeshSession(Protocol):
    """What is needed of a ``runtime.Session``."""

    def run(self, batch: Floats, /) -> tuple[Floats, ...]: ...


class FaceMesh:
    """Finds the points of one face whose five landmarks are known."""

    def __init__(self, session: MeshSession, entry: ModelEntry) -> None:
        if entry.input is None or entry.template is None:
            raise ModelError(tr("{id}: the manifest does not say how this model is fed; repair it", id=entry.id))
        self._session, self._input, self._template = session, entry.input, entry.template

    def points(self, pixels: Pixels, landmarks: ArrayLike) -> Points:
        """468 x 2 in pixels of the picture."""
        there = similarity_onto(landmarks, self._template)
        size = (self._input.width, self._input.height)
        crop = np.asarray(cv2.warpAffine(pixels, there, size, flags=cv2.INTER_LINEAR), np.uint8)
        found = self._session.run(as_blob([crop], self._input))[0].reshape(-1, 3)
        if found.shape != (POINTS, 3) or not np.isfinite(found).all():
            raise ModelError(tr("the face mesh gave no {points} points; run accessctl doctor", points=POINTS))
        back = cv2.invertAffineTransform(there)
        return np.asarray(found[:, :2].astype(np.float64) @ back[:, :2].T + back[:, 2])


def openness(points: Points) -> tuple[float, float]:
    """Height of the right and of the left eye over its width; about 0.3 wide awake, below 0.1 shut."""
    return _openness(points, 0), _openness(points, 1)


def _openness(points: Points, eye: int) -> float:
    upper, lower = (points[list(lid)] for lid in LIDS[eye])
    width = float(np.linalg.norm(upper[-1] - upper[0]))
    heights = np.linalg.norm(upper[_MIDDLE] - lower[_MIDDLE], axis=1)
    return float(heights.mean()) / width if width > 0 else 0.0
