"""Finding faces: YuNet (Wu, Peng, Yu: "YuNet: A Tiny Millisecond-level Face Detector", 2023), decoded in numpy.

The frame is shrunk to ``settings.width``, which also brings close-ups into the 10-300 px that the network was built
for; results are in full frame pixels. cv2.FaceDetectorYN on the same copy is the parity target (tests/vision).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.config import DetectionSettings
from accessctl.domain import Box, Detection, Pixels
from accessctl.errors import ModelError
from accessctl.translation import tr

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
            raise ModelError(
                tr("this is no YuNet detector: outputs {names} are missing", names=", ".join(sorted(missing)))
            )
        self._session = session
        self._settings = settings
        self._whole: _Canvas | None = None
        self._closer = self._canvas(settings.closer_width, settings.closer_width)

    def detect(self, pixels: Pixels) -> tuple[Detection, ...]:
        """Faces in H x W x 3 BGR ``pixels``, searched on a copy whose longer side is ``settings.width``."""
        return self._detect(pixels, self._settings.width)

    def detect_still(self, pixels: Pixels) -> tuple[Detection, ...]:
        """The same for a photo: on a wide copy too, which shows a group's small faces, with ``look_closer`` at each."""
        faces = self.detect(pixels)
        if max(pixels.shape[:2]) > self._settings.width:
            more = self._detect(pixels, self._settings.still_width)
            faces += tuple(face for face in more if all(face.box.overlap(known.box) < _SAME_FACE for known in faces))
        return tuple(self.look_closer(pixels, face) for face in faces[: self._settings.max_faces])

    def look_closer(self, pixels: Pixels, face: Detection) -> Detection:
        """The same face with better landmarks, from a second look at it alone, always at the same size.

        Of 1,200 genuine LFW pairs, shrunk until faces are 24 px wide, 89.3 % reach similarity .42 (FMR 1e-4) without it
        and 95.4 % with it; unshrunk it is 94.3 % without (fr_feature). A second closer look, mirrored, adds 0.2 points.
        """
        square = _Square.round(face.box)
        if not self._closer.show_square(pixels, square, self._settings.closer_width):
            return face
        scale = square.side / self._settings.closer_width
        found = self._search(self._closer, _CLOSER_CONFIDENCE, (scale, scale), (square.left, square.top))
        again = max(found, key=lambda one: one.box.overlap(face.box), default=None)
        if again is None or again.box.overlap(face.box) < _SAME_FACE:
            return face
        return Detection(face.box, again.landmarks, face.confidence)

    def warm_up(self) -> None:
        """Both looks at a frame without faces, so that the first visitor does not pay for lazy allocation."""
        grey = np.full((720, 1280, 3), 127, np.uint8)
        self.detect(grey)
        self.look_closer(grey, Detection(Box(500, 200, 700, 400), np.full((5, 2), 300, np.float32), 1.0))

    def _detect(self, pixels: Pixels, longer_side: int) -> tuple[Detection, ...]:
        height, width = pixels.shape[:2]
        rows, columns = self._session.input_shape[2], self._session.input_shape[3]
        scale = min(longer_side / max(height, width), 1.0)
        if rows and columns:
            scale = min(scale, rows / height, columns / width)
        shown = (max(1, round(width * scale)), max(1, round(height * scale)))
        canvas = self._whole = self._canvas(*shown, known=self._whole)
        canvas.show(pixels, 0, 0, *shown)
        return self._search(canvas, self._settings.min_confidence, (width / shown[0], height / shown[1]), (0, 0))

    def _canvas(self, width: int, height: int, known: _Canvas | None = None) -> _Canvas:
        """Of the model's fixed size, or of the next multiple of 32; ``known`` where it is made for the same."""
        rows, columns = self._session.input_shape[2], self._session.input_shape[3]
        if known is not None and known.made_for == (width, height):
            return known
        return _Canvas((width, height), rows or _padded(height), columns or _padded(width))

    def _search(
        self, canvas: _Canvas, min_confidence: float, scale: tuple[float, float], corner: tuple[float, float]
    ) -> tuple[Detection, ...]:
        """Faces on the canvas in frame pixels, of which one canvas pixel is ``scale``; ``corner`` is its top left.

        Shrinking maps pixel centres: at a quarter of the size, ignoring it moves every face 1.5 px to the top left.
        """
        outputs = dict(zip(self._session.output_names, self._session.run(canvas.blob()), strict=True))
        rows = _decode(outputs, canvas.cells, min_confidence)
        kept = rows[_suppress(rows, self._settings.max_overlap)]
        xy = np.array(scale), np.array(corner)
        points = kept[:, 1:].reshape(-1, 7, 2)
        points[...] = (points + 0.5) * xy[0] + (xy[1] - 0.5)
        return tuple(_detection(row) for row in kept if self._is_face(row))[: self._settings.max_faces]

    def _is_face(self, row: Floats) -> bool:
        """Thin, negative and tiny boxes are what the network makes of noise."""
        width, height = float(row[3] - row[1]), float(row[4] - row[2])
        enough = width >= self._settings.min_face and height >= self._settings.min_face
        return enough and _THINNEST <= width / height <= 1 / _THINNEST


@dataclass(frozen=True, slots=True)
class _Square:
    """A part of the picture in whole pixels; it may reach beyond it."""

    left: int
    top: int
    side: int

    @classmethod
    def round(cls, box: Box) -> _Square:
        side = max(1, round(_CLOSER_SIDES * max(box.width, box.height)))
        x, y = box.centre
        return cls(round(x - side / 2), round(y - side / 2), side)


class _Canvas:
    """The buffers of one search: a padded uint8 picture and the 1 x 3 x rows x columns float32 blob made of it."""

    def __init__(self, made_for: tuple[int, int], rows: int, columns: int) -> None:
        self.made_for = made_for
        self.cells = _Cells.of(rows, columns)
        self._pixels: Pixels = np.zeros((rows, columns, 3), np.uint8)
        self._planes = [np.empty((rows, columns), np.uint8) for _ in range(3)]
        self._blob = np.empty((1, 3, rows, columns), np.float32)

    def show(self, picture: Pixels, left: int, top: int, width: int, height: int) -> None:
        """The picture at this place and size of the canvas."""
        place = self._pixels[top : top + height, left : left + width]
        cv2.resize(picture, (width, height), dst=place, interpolation=cv2.INTER_LINEAR)

    def show_square(self, pixels: Pixels, square: _Square, side: int) -> bool:
        """That part of the picture at ``side`` pixels, black where it reaches beyond; False where nothing is in it."""
        left, top = max(square.left, 0), max(square.top, 0)
        inside = pixels[top : max(square.top + square.side, 0), left : max(square.left + square.side, 0)]
        scale = side / square.side
        x, y = round((left - square.left) * scale), round((top - square.top) * scale)
        width, height = round(inside.shape[1] * scale), round(inside.shape[0] * scale)
        if width < 1 or height < 1:
            return False
        if (width, height) != (side, side):
            self._pixels[...] = 0
        self.show(inside, x, y, min(width, side - x), min(height, side - y))
        return True

    def blob(self) -> Floats:
        """What the network reads; overwritten by the next search."""
        cv2.split(self._pixels, self._planes)
        for plane, target in zip(self._planes, self._blob[0], strict=True):
            target[...] = plane
        return self._blob


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """The places where the network looks, of all strides one after the other: column and row, and the stride."""

    corner: Floats
    stride: Floats

    @classmethod
    def of(cls, rows: int, columns: int) -> _Cells:
        corners, strides = [], []
        for stride in STRIDES:
            y, x = np.mgrid[0 : rows // stride, 0 : columns // stride]
            corners.append(np.stack((x.ravel(), y.ravel()), axis=1))
            strides.append(np.full((x.size, 1), stride))
        return cls(np.concatenate(corners).astype(np.float32), np.concatenate(strides).astype(np.float32))


def _padded(side: int) -> int:
    return math.ceil(side / _SIDE_MULTIPLE) * _SIDE_MULTIPLE


def _output_names() -> list[str]:
    return [f"{kind}_{stride}" for kind in ("cls", "obj", "bbox", "kps") for stride in STRIDES]


def _decode(outputs: Mapping[str, Floats], cells: _Cells, min_confidence: float) -> Floats:
    """Rows of confidence, left, top, right, bottom, ten landmark coordinates, in canvas pixels, best first.

    Confidence is sqrt(class x objectness); its square is compared, so only survivors pay for a root and a box.
    """
    squared = (_joined(outputs, "cls") * _joined(outputs, "obj"))[:, 0]
    found = np.flatnonzero(squared >= min_confidence * min_confidence)
    found = found[np.argsort(-squared[found], kind="stable")][:_MAX_CANDIDATES]
    rows = np.empty((len(found), 15), np.float32)
    if not found.size:
        return rows
    corner, stride = cells.corner[found], cells.stride[found]
    box = _joined(outputs, "bbox")[found]
    centre = (corner + box[:, :2]) * stride
    with np.errstate(over="ignore"):
        half = np.exp(box[:, 2:]) * (stride / 2)
    rows[:, 0] = np.sqrt(np.minimum(squared[found], 1.0))
    rows[:, 1:3], rows[:, 3:5] = centre - half, centre + half
    landmarks = _joined(outputs, "kps")[found].reshape(-1, 5, 2)
    rows[:, 5:] = ((landmarks + corner[:, None]) * stride[:, None]).reshape(-1, 10)
    return rows[np.isfinite(rows).all(axis=1)]


def _joined(outputs: Mapping[str, Floats], kind: str) -> Floats:
    return np.concatenate([outputs[f"{kind}_{stride}"][0] for stride in STRIDES])


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


def _detection(row: Floats) -> Detection:
    confidence, left, top, right, bottom = (float(value) for value in row[:5])
    return Detection(Box(left, top, right, bottom), row[5:].reshape(5, 2).copy(), confidence)
