"""The pictures of the papers' task: CIPLAB's real and photo-shopped faces in folds, and fakes of our own."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels
from accessctl.errors import InputError
from accessctl.training import origins
from accessctl.training.crops import ARCFACE_TEMPLATE, FindFaces, find_faces
from accessctl.training.recipe import Recipe, Retouch
from accessctl.training.sources import in_share, pictures_in, read_picture
from accessctl.training.splicing import Landmarks, Portraits, splice
from accessctl.translation import mark, tr
from accessctl.vision.alignment import similarity_onto

Progress = Callable[[str, int, int], None]
_FOLDER = "manipulated/ciplab"
_TEMPLATE_MIDDLE, _TEMPLATE_SIDE = (56.0, 66.0), 112


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Finder:
    """The door's detector, and what it is known by in the cache."""

    find: FindFaces
    known_by: str


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Album:
    """All pictures at one size, N x side x side x 3 BGR: whether each is real, and the fold it is tested in.

    ``own`` are fakes that we made of the real ones; they are trained on and never tested. ``left_out`` are the files
    that cannot be read.
    """

    pixels: NDArray[np.uint8]
    real: NDArray[np.bool_]
    own: NDArray[np.bool_]
    fold: NDArray[np.intp]
    left_out: tuple[str, ...] = ()


def load_album(data: Path, recipe: Recipe, finder: Finder | None, cache: Path, progress: Progress) -> Album:
    """``real`` and ``fake`` below ``data/manipulated/ciplab`` or ``data`` itself, whole or, with [retouch], the faces.

    A fold is drawn by file name; pictures with the same surround go into the fold of the first of them.
    """
    folder = data / _FOLDER if (data / _FOLDER).is_dir() else data
    paths = [path for name in ("real", "fake") for path in pictures_in(folder / name)]
    read = {path: read_picture(path) for path in paths}
    kept = {path: picture for path, picture in read.items() if picture is not None}
    real = np.array([path.parent.name == "real" for path in kept], bool)
    if len(set(real)) < 2:
        raise InputError(tr("{folder}: needs readable pictures in both real and fake", folder=folder))
    size = recipe.pool.size
    pixels = np.stack([cv2.resize(one, (size, size), interpolation=cv2.INTER_AREA) for one in kept.values()])
    left_out = tuple(f"{path.parent.name}/{path.name}" for path in paths if path not in kept)
    fold = _folds(list(kept), pixels.astype(np.uint8), max(2, recipe.split.folds))
    whole = Album(pixels.astype(np.uint8), real, np.zeros(len(real), bool), fold, left_out)
    if recipe.retouch is None or finder is None:
        return whole
    landmarks = _landmarks(kept, finder, size, cache, progress)
    return _faces(whole, landmarks, recipe.retouch, np.random.default_rng(recipe.seed), progress)


def _folds(paths: Sequence[Path], pixels: NDArray[np.uint8], folds: int) -> NDArray[np.intp]:
    own = [
        next(k for k in range(folds) if in_share(path.stem, (k + 1) / folds, f"fold:{path.parent.name}"))
        for path in paths
    ]
    return np.asarray(np.array(own)[origins.groups(pixels)])


def _landmarks(kept: dict[Path, Pixels], finder: Finder, size: int, cache: Path, progress: Progress) -> Landmarks:
    """In pixels of pictures shrunk to ``size``; where no face was found, the median of the others."""
    faces = find_faces(
        list(kept), finder.find, finder.known_by, cache, lambda done, of: progress(mark("finding faces"), done, of)
    )
    found = np.asarray(np.isfinite(faces.landmarks).all(axis=(1, 2)))
    if not found.any():
        raise InputError(tr("no face was found in any of the pictures; check the folders and the detector"))
    scaled = faces.landmarks * size / faces.sizes[:, np.newaxis]
    return np.where(found[:, np.newaxis, np.newaxis], scaled, np.median(scaled[found], axis=0))


def _faces(whole: Album, landmarks: Landmarks, wanted: Retouch, rng: np.random.Generator, progress: Progress) -> Album:
    """The faces cut out upright, and after them those that we made of real ones, with parts from the same fold."""
    targets = np.tile(np.flatnonzero(whole.real), wanted.splices)
    portraits = Portraits(whole.pixels, landmarks)
    made = []
    for done, target in enumerate(targets.tolist(), 1):
        donors = np.flatnonzero(whole.real & (whole.fold == whole.fold[target]))
        made.append(_cut(splice(portraits, target, donors, rng), landmarks[target], wanted))
        progress(mark("own fakes"), done, len(targets))
    given = [_cut(picture, marks, wanted) for picture, marks in zip(whole.pixels, landmarks, strict=True)]
    return Album(
        pixels=np.stack([*given, *made]),
        real=np.concatenate([whole.real, np.zeros(len(made), bool)]),
        own=np.concatenate([whole.own, np.ones(len(made), bool)]),
        fold=np.concatenate([whole.fold, whole.fold[targets]]),
        left_out=whole.left_out,
    )


def _cut(picture: Pixels, marks: Landmarks, wanted: Retouch) -> Pixels:
    """Upright, with the eyes ``zoom`` times as far apart as an embedder has them in a crop of this side."""
    side = wanted.side
    template = (ARCFACE_TEMPLATE - _TEMPLATE_MIDDLE) * (side / _TEMPLATE_SIDE * wanted.zoom) + side / 2
    matrix = similarity_onto(marks, template)
    crop = cv2.warpAffine(picture, matrix, (side, side), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(crop, np.uint8)
