"""Fakes of our own: parts of one real face set into another, as the retouchers of CIPLAB did it by hand.

The idea is that of L. Li et al., "Face X-ray for more general face forgery detection" (CVPR 2020), and of K. Shiohara
and T. Yamasaki, "Detecting deepfakes with self-blended images" (CVPR 2022): a network that is shown the seam and the
foreign light of such pictures looks for these, and not for the people who happen to be in the real ones.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels
from accessctl.vision.alignment import similarity_onto

Landmarks = NDArray[np.float64]
Mask = NDArray[np.float32]

# Left eye, right eye, nose, mouth: which were changed, and how often, by the file names of CIPLAB's fakes.
_PARTS = {"1111": .33, "1100": .13, "0011": .13, "1110": .10, "1101": .08, "0001": .05, "0010": .03, "0111": .03,
          "1000": .03, "0101": .03, "0100": .02, "1001": .02, "1010": .02}  # fmt: skip
_DONORS_TRIED = 12  # the three whose landmarks fit best are drawn from
_OWN_SHARE = 0.2  # the picture itself, moved and lit otherwise, is the donor
_POISSON_SHARE = 0.35
_LEAST_PIXELS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Portraits:
    """Pictures of one size (N x side x side x 3, BGR) and where eyes, nose and mouth corners are (N x 5 x 2)."""

    pixels: NDArray[np.uint8]
    landmarks: Landmarks


def splice(faces: Portraits, target: int, donors: NDArray[np.intp], rng: np.random.Generator) -> Pixels:
    """The target with parts of a donor's face, in the target's light, with a soft seam or Poisson's."""
    base, marks = faces.pixels[target], faces.landmarks[target]
    mask = _wobbled(_parts(marks, base.shape[:2], rng), rng)
    if rng.random() < _OWN_SHARE:
        donor = _moved_self(base, marks, rng)
    else:
        donor = _recoloured(_fitted(faces, target, donors, rng), base, mask > 0.5, rng.uniform(0.5, 1.0))
    if rng.random() < _POISSON_SHARE and (mask > 0.5).sum() > _LEAST_PIXELS:
        return _poisson(donor, base, mask > 0.5)
    soft = cv2.GaussianBlur(mask, (0, 0), rng.uniform(0.8, 6.0))[..., np.newaxis]
    return np.asarray(donor * soft + base * (1 - soft), np.uint8)


def _fitted(faces: Portraits, target: int, donors: NDArray[np.intp], rng: np.random.Generator) -> Pixels:
    """One of the best-fitting of some donors, at times mirrored, brought onto the target's landmarks."""
    wanted, side = faces.landmarks[target], faces.pixels.shape[2]
    tried = [_onto(faces, row, wanted, mirrored=rng.random() < 0.3) for row in _others(donors, target, rng)]
    tried.sort(key=lambda one: one[0])
    _, matrix, pixels = tried[int(rng.integers(min(3, len(tried))))]
    shift = matrix + np.array([[0, 0, 1], [0, 0, 1]]) * rng.normal(0, 1.0, (2, 1))
    return _warped(pixels, shift, side)


def _others(donors: NDArray[np.intp], target: int, rng: np.random.Generator) -> list[int]:
    drawn = rng.choice(donors, min(_DONORS_TRIED, len(donors)), replace=False).tolist()
    return [row for row in drawn if row != target] or [target]


def _onto(
    faces: Portraits, row: int, wanted: Landmarks, *, mirrored: bool
) -> tuple[float, NDArray[np.float64], Pixels]:
    """How far the landmarks stay apart (mean pixels), the matrix that brings them together, and the picture."""
    pixels, marks = faces.pixels[row], faces.landmarks[row]
    if mirrored:
        pixels, marks = pixels[:, ::-1], marks[[1, 0, 2, 4, 3]] * (-1, 1) + (pixels.shape[1] - 1, 0)
    matrix = similarity_onto(marks, wanted)
    return float(np.abs(marks @ matrix[:, :2].T + matrix[:, 2] - wanted).mean()), matrix, pixels


def _moved_self(base: Pixels, marks: Landmarks, rng: np.random.Generator) -> Pixels:
    """The same face a little turned and shifted, in other colours, softer or sharper."""
    middle = marks.mean(axis=0)
    matrix = cv2.getRotationMatrix2D((float(middle[0]), float(middle[1])), rng.normal(0, 3), 1 + rng.normal(0, 0.04))
    matrix[:, 2] += rng.normal(0, 2, 2)
    lit = _warped(base, matrix, base.shape[0]) * rng.uniform(0.85, 1.15, 3) + rng.uniform(-12, 12)
    blurred = cv2.GaussianBlur(lit, (0, 0), rng.uniform(0.4, 1.0))
    return np.asarray(np.clip(lit + rng.uniform(-1.0, 0.6) * (lit - blurred), 0, 255), np.uint8)


def _warped(pixels: Pixels, matrix: NDArray[np.float64], side: int) -> Pixels:
    upright = np.ascontiguousarray(pixels)
    warped = cv2.warpAffine(upright, matrix, (side, side), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(warped, np.uint8)


def _parts(marks: Landmarks, shape: tuple[int, int], rng: np.random.Generator) -> Mask:
    """0..1, height x width: ellipses over the parts that are changed, at times over all between them."""
    code = rng.choice(list(_PARTS), p=np.array(list(_PARTS.values())))
    eyes, mouth = marks[:2].mean(axis=0), marks[3:].mean(axis=0)
    unit = max(float(np.linalg.norm(marks[1] - marks[0])), 0.45 * float(np.linalg.norm(mouth - eyes)))
    brows = eyes + (eyes - mouth) * 0.08 - eyes
    places = [(marks[0] + brows, 0.34, 0.28), (marks[1] + brows, 0.34, 0.28),
              (0.3 * eyes + 0.7 * marks[2], 0.30, 0.41), (mouth, 0.50, 0.29)]  # fmt: skip
    wanted = [place for place, changed in zip(places, code, strict=True) if changed == "1"]
    if len(wanted) == len(places) and rng.random() < 0.6:
        wanted = [(marks.mean(axis=0), 0.88, 1.12)]
    elif code.startswith("11") and rng.random() < 0.6:
        wanted.append((eyes + brows, 0.50, 0.25))
    return _ellipses(wanted, unit, _tilt(marks), shape, rng)


def _ellipses(
    places: list[tuple[NDArray[np.float64], float, float]], unit: float, degrees: float, shape: tuple[int, int],
    rng: np.random.Generator,
) -> Mask:  # fmt: skip
    """Each is a middle and half its width and height in ``unit``s (the distance of the eyes), all by a little off."""
    mask = np.zeros(shape, np.float32)
    for middle, across, down in places:
        x, y = middle + rng.normal(0, 0.03, 2) * unit
        width, height = 2 * unit * rng.uniform(0.85, 1.3, 2) * (across, down)
        box = ((float(x), float(y)), (float(width), float(height)), degrees + float(rng.normal(0, 4)))
        cv2.ellipse(mask, box, 1.0, -1)
    return mask


def _tilt(marks: Landmarks) -> float:
    """How far the line of the eyes is from level, in degrees."""
    across, down = marks[1] - marks[0]
    return float(np.degrees(np.arctan2(down, across)))


def _wobbled(mask: Mask, rng: np.random.Generator) -> Mask:
    """No retoucher's lasso is an ellipse."""
    height, width = mask.shape
    bend = rng.normal(0, 1, (2, 5, 5)).astype(np.float32) * np.float32(rng.uniform(0, 7))
    across, down = (cv2.resize(one, (width, height), interpolation=cv2.INTER_CUBIC) for one in bend)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.asarray(cv2.remap(mask, x + across, y + down, cv2.INTER_LINEAR), np.float32)


def _recoloured(donor: Pixels, base: Pixels, inside: NDArray[np.bool_], strength: float) -> Pixels:
    """The donor's mean and spread of L, a and b within the mask brought towards the target's."""
    if inside.sum() < _LEAST_PIXELS:
        return donor
    given, wanted = _lab(donor), _lab(base)
    mean, target_mean = given[inside].mean(axis=0), wanted[inside].mean(axis=0)
    gain = np.clip((wanted[inside].std(axis=0) + 1) / (given[inside].std(axis=0) + 1), 0.6, 1.6)
    moved = (given - mean) * (1 + (gain - 1) * strength) + mean + (target_mean - mean) * strength
    pixels = cv2.cvtColor(moved.astype(np.float32), cv2.COLOR_LAB2BGR) * 255
    return np.asarray(np.clip(pixels, 0, 255), np.uint8)


def _lab(pixels: Pixels) -> NDArray[np.float32]:
    return np.asarray(cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_BGR2LAB), np.float32)


def _poisson(donor: Pixels, base: Pixels, inside: NDArray[np.bool_]) -> Pixels:
    """The donor's gradients continued from the target's edge (P. Perez et al., "Poisson image editing", 2003)."""
    drawn = np.where(inside, 255, 0).astype(np.uint8)
    drawn[[0, 1, -2, -1]], drawn[:, [0, 1, -2, -1]] = 0, 0  # OpenCV wants room round it
    left, top, width, height = cv2.boundingRect(drawn)
    middle = (left + width // 2, top + height // 2)
    return np.asarray(cv2.seamlessClone(donor, base.copy(), drawn, middle, cv2.NORMAL_CLONE), np.uint8)
