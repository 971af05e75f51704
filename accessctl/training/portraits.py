"""Upright faces with the contours of their eyes, and what is known by eye of who has them closed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import ModelInput, Pixels
from accessctl.errors import InputError
from accessctl.training.crops import Faces
from accessctl.training.openness import SIDE, TEMPLATE
from accessctl.training.sources import read_picture
from accessctl.translation import tr
from accessctl.vision.alignment import similarity_onto
from accessctl.vision.eyes_and_mouth import upright
from accessctl.vision.mesh import LIDS, openness

Progress = Callable[[int, int], None]
FindPoints = Callable[[Pixels, NDArray[np.float64]], NDArray[np.float64]]
Rows = NDArray[np.intp]

INPUT = ModelInput(SIDE, SIDE, "BGR")
LANDMARKS = np.asarray(TEMPLATE, np.float64)
_CLOTH = 48  # px
_LISTS = Path(__file__).resolve().parent / "lists"


@dataclass(frozen=True, slots=True, eq=False)
class Portraits:
    """``pixels`` N x side x side x 3 BGR; ``lids`` N x 2 eyes x (upper, lower) x 9 x 2 in pixels of the crop.

    ``open`` N x 2 is height over width of each eye, by the mesh. ``cloths`` is what is seen at the picture's foot:
    mostly clothes. ``paths`` are their files.
    """

    paths: tuple[Path, ...]
    pixels: NDArray[np.uint8]
    cloths: NDArray[np.uint8]
    lids: NDArray[np.float64]
    open: NDArray[np.float64]


def gather(
    paths: Sequence[Path], faces: Faces, find: FindPoints, mesh_id: str, cache: Path, progress: Progress
) -> Portraits:
    """The picture of every file with a face; the mesh is asked once and remembered in ``cache`` (by ``mesh_id``)."""
    usable = np.flatnonzero(~np.isnan(faces.landmarks).any(axis=(1, 2))).tolist()
    if not usable:
        raise InputError(tr("no face was found in any of {count:,} pictures; check the folder", count=len(paths)))
    memory = cache / f"mesh-{_known_by(paths, faces, mesh_id)}.npz"
    known = _remembered(memory)
    pixels, meshes = np.empty((len(usable), SIDE, SIDE, 3), np.uint8), []
    cloths = np.empty((len(usable), _CLOTH, _CLOTH, 3), np.uint8)
    for at, row in enumerate(usable):
        picture, landmarks = _read(paths[row]), faces.landmarks[row]
        pixels[at], cloths[at] = upright(picture, landmarks, LANDMARKS, INPUT), _foot(picture)
        if known is None:
            there = similarity_onto(landmarks, LANDMARKS)
            meshes.append(find(picture, landmarks) @ there[:, :2].T + there[:, 2])
        progress(at + 1, len(usable))
    if known is None:
        known = np.stack([[[mesh[list(lid)] for lid in eye] for eye in LIDS] for mesh in meshes])
        np.savez(memory, lids=known, open=np.array([openness(mesh) for mesh in meshes]))
    with np.load(memory) as saved:
        return Portraits(tuple(paths[row] for row in usable), pixels, cloths, saved["lids"], saved["open"])


def listed(name: str) -> dict[str, str]:
    """What somebody saw: file stem to a word, from ``lists/NAME.txt``; lines that begin with # are remarks."""
    lines = (_LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines if line.strip() and not line.startswith("#"))


def _foot(picture: Pixels) -> Pixels:
    """The middle half of the picture's last sixth."""
    height, width = picture.shape[:2]
    part = picture[height * 5 // 6 :, width // 4 : width - width // 4]
    return np.asarray(cv2.resize(part, (_CLOTH, _CLOTH), interpolation=cv2.INTER_AREA), np.uint8)


def _remembered(memory: Path) -> NDArray[np.float64] | None:
    if not memory.is_file():
        return None
    with np.load(memory) as saved:
        return np.asarray(saved["lids"])


def _known_by(paths: Sequence[Path], faces: Faces, mesh_id: str) -> str:
    names = "\n".join(f"{path.parent.name}/{path.name}" for path in paths)
    return hashlib.sha256(names.encode() + faces.landmarks.tobytes() + mesh_id.encode()).hexdigest()[:12]


def _read(path: Path) -> Pixels:
    picture = read_picture(path)
    if picture is None:
        raise InputError(tr("{path}: can no longer be read; leave the folder alone while training", path=path))
    return picture
