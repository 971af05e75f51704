"""Faces ready for an embedder to learn from: found once by the run-time detector, aligned as at run time, in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Detection, Pixels
from accessctl.errors import InputError
from accessctl.evaluation.embedded import main_face
from accessctl.training.saving import draft_of
from accessctl.training.sources import read_picture
from accessctl.translation import tr
from accessctl.vision.alignment import align

FindFaces = Callable[[Pixels], Sequence[Detection]]
Progress = Callable[[int, int], None]
Landmarks = NDArray[np.float64]

# Where most embedders want the eyes, nose and mouth of a face 112 px wide (see models/manifest.toml).
ARCFACE_TEMPLATE = np.array(
    ((38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041))
)
_TEMPLATE_SIDE = 112


@dataclass(frozen=True, slots=True, eq=False)
class Crops:
    """``pixels`` N x side x side x 3 BGR; ``row_of`` finds a file's crop; ``template`` is where the landmarks lie.

    ``left_out`` counts the pictures without a crop, by reason.
    """

    pixels: NDArray[np.uint8]
    row_of: dict[Path, int]
    template: Landmarks
    left_out: dict[str, int]


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Landmarks (N x 5 x 2, NaN where no face was found) and picture sizes (width, height; 0 where unreadable)."""

    landmarks: Landmarks
    sizes: NDArray[np.int64]


def find_faces(paths: Sequence[Path], find: FindFaces, finder: str, cache: Path, progress: Progress) -> Faces:
    """The main face of every picture; remembered in ``cache`` for this list and this detector (``finder``)."""
    listed = "\n".join([finder, *(f"{path.parent.name}/{path.name} {path.stat().st_size}" for path in paths)])
    memory = cache / f"landmarks-{hashlib.sha256(listed.encode()).hexdigest()[:12]}.npz"
    if memory.is_file():
        with np.load(memory) as saved:
            return Faces(saved["landmarks"], saved["sizes"])
    landmarks, sizes = np.full((len(paths), 5, 2), np.nan), np.zeros((len(paths), 2), np.int64)
    for row, path in enumerate(paths):
        if (pixels := read_picture(path)) is not None:
            sizes[row] = pixels.shape[1], pixels.shape[0]
            if (face := main_face(tuple(find(pixels)), pixels.shape[1], pixels.shape[0])) is not None:
                landmarks[row] = face.landmarks
        progress(row + 1, len(paths))
    with draft_of(memory) as draft, draft.open("wb") as file:
        np.savez(file, landmarks=landmarks, sizes=sizes)
    return Faces(landmarks, sizes)


def crop_all(paths: Sequence[Path], faces: Faces, side: int, aligned: bool, progress: Progress) -> Crops:
    """Upright crops, or whole pictures shrunk to ``side``; what has no face is left out where faces are needed."""
    no_face = np.isnan(faces.landmarks).any(axis=(1, 2))
    unreadable = faces.sizes[:, 0] == 0
    usable = np.flatnonzero(~(no_face if aligned else unreadable)).tolist()
    if not usable:
        raise InputError(tr("no face was found in any of {count:,} pictures; check the folder", count=len(paths)))
    template = ARCFACE_TEMPLATE * side / _TEMPLATE_SIDE if aligned else _mean_landmarks(faces, side)
    pixels = np.empty((len(usable), side, side, 3), np.uint8)
    for at, row in enumerate(usable):
        picture = read_picture(paths[row])
        if picture is None:
            raise InputError(
                tr("{paths}: can no longer be read; leave the folder alone while training", paths=paths[row])
            )
        whole = None if aligned else cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
        pixels[at] = align(picture, faces.landmarks[row], template, (side, side)) if whole is None else whole
        progress(at + 1, len(usable))
    left_out = {"unreadable": int(unreadable.sum()), "no_face": int((no_face & ~unreadable).sum()) if aligned else 0}
    return Crops(pixels, {paths[row]: at for at, row in enumerate(usable)}, template, left_out)


def _mean_landmarks(faces: Faces, side: int) -> Landmarks:
    """Where the faces of whole pictures lie once shrunk: the template that makes a door's crops look like them."""
    found = ~np.isnan(faces.landmarks).any(axis=(1, 2))
    scaled = faces.landmarks[found] * side / faces.sizes[found][:, np.newaxis]
    return np.asarray(np.median(scaled, axis=0))
