"""Finding faces: YuNet (Wu, Peng, Yu: "YuNet: A Tiny Millisecond-level Face Detector", 2023), decoded in numpy.

The frame is shrunk to ``settings.width``, which also brings close-ups into the 10-300 px that the network was built
for; results are in full frame pixels. cv2.FaceDetectorYN on the same copy is the parity target (tests/vision).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.config import DetectionSettings
from accessctl.domain import Box, Detection, Pixels
from accessctl.errors import ModelError

Floats = NDArray[np.float32]

STRIDES = (8, 16, 32)
_SIDE_MULTIPLE = STRIDES[-1]
_SAME_FACE = 0.3  # overlap from which boxes of two searches are one face
_CLOSER_SIDES = 1.6  # box sides that the second look takes in; 2.2 was worse at every size tried
_CLOSER_CONFIDENCE = 0.3  # there is a face, the first look said so
_MAX_CANDIDATES = 500  # before suppression: a crowd gives some 30 per face, noise may give thousands
_THINNEST = 0.3  # width / height and its inverse; faces in LFW and the clips lie in 0.55..1.1


class DetectorSession(Protocol):
    """What the detector needs of a ``runtime.Session``."""

    @property
    def input_shape(self) -> tuple[int | None, ...]: ...
    @property
    def output_names(self) -> tuple[str, ...]: ...
    def run(self, batch: Floats, /) -> tuple[Floats, ...]: ...


class Detector:
    """Faces of a picture, most confident first. Owned by one thread: it keeps its buffers from call to call."""

    def __init__(self, session: DetectorSession, settings: DetectionSettings) -> None:
        missing = set(_output_names()) - set(session.output_names)
        if missing:
            raise ModelError(f"this is no YuNet detector: outputs {', '.join(sorted(missing))} are missing")
        self._session = session
        self._settings = settings
        self._copy: _ShrunkCopy | None = None
        self._closer_copy: _ShrunkCopy | None = None

    def detect(self, pixels: Pixels) -> tuple[Detection, ...]:
        """Faces in H x W x 3 BGR ``pixels``, searched on a copy whose longer side is ``settings.width``."""
        self._copy = self._fitting(self._copy, pixels, self._settings.width)
        return self._search(pixels, self._copy, self._settings.min_confidence)

    def detect_still(self, pixels: Pixels) -> tuple[Detection, ...]:
        """The same for a photo: on a wide copy too, which shows a group's small faces, with ``look_closer`` at each."""
        faces = self.detect(pixels)
        if max(pixels.shape[:2]) > self._settings.width:
            wide = self._fitting(None, pixels, self._settings.still_width)
            more = self._search(pixels, wide, self._settings.min_confidence)
            faces += tuple(face for face in more if all(face.box.overlap(known.box) < _SAME_FACE for known in faces))
        return tuple(self.look_closer(pixels, face) for face in faces[: self._settings.max_faces])

    def look_closer(self, pixels: Pixels, face: Detection) -> Detection:
        """The same face with better landmarks, from a second look at it alone, always at the same size.

        Of 1,200 genuine LFW pairs, shrunk until faces are 24 px wide, 89.3 % reach similarity .42 (FMR 1e-4) without it
        and 95.4 % with it; unshrunk it is 94.3 % without (fr_feature). A second closer look, mirrored, adds 0.2 points.
        """
        side = self._settings.closer_width
        onto = _square_round(face.box, side)
        crop = np.asarray(cv2.warpAffine(pixels, onto, (side, side), flags=cv2.INTER_LINEAR), np.uint8)
        self._closer_copy = self._fitting(self._closer_copy, crop, side)
        inside = [_moved(found, onto) for found in self._search(crop, self._closer_copy, _CLOSER_CONFIDENCE)]
        again = max(inside, key=lambda found: found.box.overlap(face.box), default=None)
        if again is None or again.box.overlap(face.box) < _SAME_FACE:
            return face
        return Detection(face.box, again.landmarks, face.confidence)

    def warm_up(self) -> None:
        """Both looks at a frame without faces, so that the first visitor does not pay for lazy allocation."""
        grey = np.full((720, 1280, 3), 127, np.uint8)
        self.detect(grey)
        self.look_closer(grey, Detection(Box(500, 200, 700, 400), np.full((5, 2), 300, np.float32), 1.0))

    def _search(self, pixels: Pixels, copy: _ShrunkCopy, min_confidence: float) -> tuple[Detection, ...]:
        outputs = dict(zip(self._session.output_names, self._session.run(copy.filled_with(pixels)), strict=True))
        rows = _decode(outputs, copy.columns, min_confidence)
        kept = rows[_suppress(rows, self._settings.max_overlap)]
        kept[:, 1:] = (kept[:, 1:] + 0.5) * copy.to_frame - 0.5
        return tuple(_detection(row) for row in kept if self._is_face(row))[: self._settings.max_faces]

    def _fitting(self, copy: _ShrunkCopy | None, pixels: Pixels, width: int) -> _ShrunkCopy:
        """The buffers of the last call where they fit, else new ones."""
        shape = (pixels.shape[0], pixels.shape[1])
        fits = copy is not None and copy.made_for == (shape, width)
        return copy if copy is not None and fits else _ShrunkCopy(shape, width, self._session.input_shape)

    def _is_face(self, row: Floats) -> bool:
        """Thin, negative and tiny boxes are what the network makes of noise (facts.md 4.4)."""
        width, height = float(row[3] - row[1]), float(row[4] - row[2])
        enough = width >= self._settings.min_face and height >= self._settings.min_face
        return enough and _THINNEST <= width / height <= 1 / _THINNEST


class _ShrunkCopy:
    """The buffers for one picture size: a padded uint8 copy and the 1 x 3 x H x W float32 blob the network reads."""

    def __init__(self, shape: tuple[int, int], width: int, model_shape: tuple[int | None, ...]) -> None:
        self.made_for = (shape, width)
        height_px, width_px = shape
        rows, columns = model_shape[2], model_shape[3]
        scale = min(width / max(height_px, width_px), 1.0)
        if rows and columns:
            scale = min(scale, rows / height_px, columns / width_px)
        inner = (max(1, round(height_px * scale)), max(1, round(width_px * scale)))
        # Shrinking maps pixel centres: at a quarter of the size, ignoring it moves every face 1.5 px to the top left.
        self.to_frame = np.tile(np.array([width_px / inner[1], height_px / inner[0]], np.float32), 7)
        self.rows, self.columns = rows or _padded(inner[0]), columns or _padded(inner[1])
        canvas: Pixels = np.zeros((self.rows, self.columns, 3), np.uint8)
        self._canvas, self._inner = canvas, canvas[: inner[0], : inner[1]]
        self._planes = [np.empty((self.rows, self.columns), np.uint8) for _ in range(3)]
        self._blob = np.empty((1, 3, self.rows, self.columns), np.float32)

    def filled_with(self, pixels: Pixels) -> Floats:
        """The blob for this picture; overwritten by the next one."""
        height, width = self._inner.shape[:2]
        cv2.resize(pixels, (width, height), dst=self._inner, interpolation=cv2.INTER_LINEAR)
        cv2.split(self._canvas, self._planes)
        for plane, target in zip(self._planes, self._blob[0], strict=True):
            target[...] = plane
        return self._blob


def _padded(side: int) -> int:
    return math.ceil(side / _SIDE_MULTIPLE) * _SIDE_MULTIPLE


def _output_names() -> list[str]:
    return [f"{kind}_{stride}" for kind in ("cls", "obj", "bbox", "kps") for stride in STRIDES]


def _decode(outputs: Mapping[str, Floats], columns: int, min_confidence: float) -> Floats:
    """Rows of confidence, left, top, right, bottom, ten landmark coordinates, in copy pixels, best first.

    Confidence is sqrt(class x objectness); its square is compared, so only survivors pay for a root and a box.
    """
    rows = [_decode_stride(outputs, stride, columns, min_confidence) for stride in STRIDES]
    found = np.concatenate(rows)
    finite = found[np.isfinite(found).all(axis=1)]
    order = np.argsort(-finite[:, 0], kind="stable")[:_MAX_CANDIDATES]
    return np.asarray(finite[order], np.float32)


def _decode_stride(outputs: Mapping[str, Floats], stride: int, columns: int, min_confidence: float) -> Floats:
    squared = (outputs[f"cls_{stride}"] * outputs[f"obj_{stride}"]).reshape(-1)
    cells = np.flatnonzero(squared >= min_confidence * min_confidence)
    if not cells.size:
        return np.empty((0, 15), np.float32)
    corner = np.stack((cells % (columns // stride), cells // (columns // stride)), axis=1).astype(np.float32)
    box, points = outputs[f"bbox_{stride}"][0, cells], outputs[f"kps_{stride}"][0, cells]
    centre = (corner + box[:, :2]) * stride
    with np.errstate(over="ignore"):
        half = np.exp(box[:, 2:]) * (stride / 2)
    landmarks = (points + np.tile(corner, 5)) * stride
    confidence = np.sqrt(np.minimum(squared[cells], 1.0))[:, None]
    return np.concatenate((confidence, centre - half, centre + half, landmarks), axis=1)


def _suppress(rows: Floats, max_overlap: float) -> list[int]:
    """Indices that survive greedy non-maximum suppression; ``rows`` come best first."""
    left, top, right, bottom = rows[:, 1:5].T
    area = (right - left) * (bottom - top)
    alive = np.ones(len(rows), bool)
    kept = []
    for best in range(len(rows)):
        if not alive[best]:
            continue
        kept.append(best)
        width = np.minimum(right[best], right) - np.maximum(left[best], left)
        height = np.minimum(bottom[best], bottom) - np.maximum(top[best], top)
        shared = np.maximum(width, 0) * np.maximum(height, 0)
        alive &= shared <= max_overlap * (area + area[best] - shared)
    return kept


def _square_round(box: Box, side: int) -> NDArray[np.float64]:
    """The 2 x 3 matrix that brings the box's surround onto a square of ``side`` pixels."""
    scale = side / (_CLOSER_SIDES * max(box.width, box.height))
    x, y = box.centre
    return np.array([[scale, 0.0, side / 2 - scale * x], [0.0, scale, side / 2 - scale * y]])


def _moved(face: Detection, onto: NDArray[np.float64]) -> Detection:
    """A face found in the square, in the pixels it was cut from."""
    scale, shift = onto[0, 0], onto[:, 2]
    left, top = (np.array([face.box.left, face.box.top]) - shift) / scale
    right, bottom = (np.array([face.box.right, face.box.bottom]) - shift) / scale
    landmarks = np.asarray((face.landmarks - shift) / scale, np.float32)
    return Detection(Box(float(left), float(top), float(right), float(bottom)), landmarks, face.confidence)


def _detection(row: Floats) -> Detection:
    confidence, left, top, right, bottom = (float(value) for value in row[:5])
    return Detection(Box(left, top, right, bottom), row[5:].reshape(5, 2).copy(), confidence)
