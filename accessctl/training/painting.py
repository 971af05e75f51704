"""Painting into a picture of a face by where its landmarks lie: shapes, stuffs, and how light falls on them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels

Plane = NDArray[np.float32]
Points = NDArray[np.float64]

_SUBPIXEL = 4  # bits of cv2's fixed point


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Where to draw: on which picture, with which five landmarks; one unit is the distance of the eyes."""

    picture: Pixels
    landmarks: Points
    rng: np.random.Generator

    @property
    def shape(self) -> tuple[int, int]:
        return self.picture.shape[:2]

    @property
    def side(self) -> int:
        """The longer one: further than anything reaches."""
        return max(self.shape)

    @property
    def unit(self) -> float:
        return float(np.linalg.norm(self.landmarks[1] - self.landmarks[0]))

    @property
    def mouth(self) -> Points:
        return np.asarray(self.landmarks[3:].mean(axis=0))

    @property
    def nose(self) -> Points:
        return np.asarray(self.landmarks[2])

    def about(self, value: float, spread: float) -> float:
        """Around ``value``, in units."""
        return self.unit * (value + float(self.rng.uniform(-spread, spread)))

    def near_mouth(self, spread: float) -> Points:
        return np.asarray(self.mouth + self.rng.uniform(-spread, spread, 2) * self.unit)


def polygon(place: Place, outline: object) -> Plane:
    """Filled; where it lies, 0..1."""
    alpha = np.zeros(place.shape, np.float32)
    points = np.round(np.asarray(outline, np.float64) * 2**_SUBPIXEL).astype(np.int32)
    cv2.fillPoly(alpha, [points], 1.0, cv2.LINE_AA, _SUBPIXEL)
    return alpha


def strokes(place: Place, lines: object, width: float) -> Plane:
    """Lines with round ends, ``width`` in units."""
    alpha = np.zeros(place.shape, np.float32)
    for start, end in np.asarray(lines, np.float64).reshape(-1, 2, 2).round().astype(int).tolist():
        cv2.line(alpha, start, end, 1.0, max(1, round(width * place.unit)), cv2.LINE_AA)
    return alpha


def turned_box(centre: Points, half: float, height: float, angle: float) -> Points:
    """The corners of a box of twice these sides in pixels, turned by ``angle`` radians."""
    corners = np.array([(-half, -height), (half, -height), (half, height), (-half, height)])
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(centre + corners @ turn)


def whole(point: Points) -> tuple[int, int]:
    """The pixel at this point."""
    return round(float(point[0])), round(float(point[1]))


def plain(place: Place, colour: object) -> Plane:
    """One colour (BGR) all over."""
    return np.asarray(np.ones((*place.shape, 1), np.float32) * np.asarray(colour, np.float32), np.float32)


def any_colour(rng: np.random.Generator) -> Points:
    """Any at all, more often dark than pale: BGR."""
    return np.asarray(rng.uniform(10, 245, 3) * rng.uniform(0.4, 1.0))


def paper_colour(rng: np.random.Generator) -> Points:
    """White, pale blue, pale green, pink or black: BGR."""
    known = np.array([(245, 245, 245), (225, 190, 130), (200, 215, 160), (190, 170, 235), (35, 35, 35)], np.float64)
    return np.asarray(known[rng.choice(5, p=(0.4, 0.3, 0.1, 0.05, 0.15))] + rng.normal(0, 12, 3))


def fabric(place: Place, cloth: Pixels) -> Plane:
    """Plain, striped, checked, dotted, or cut from a picture."""
    rng = place.rng
    style = rng.choice(["plain", "stripes", "checks", "dots", "cut"], p=(0.3, 0.15, 0.1, 0.1, 0.35))
    if style == "cut":
        return stretched(place, cloth)
    one, other = plain(place, any_colour(rng)), plain(place, any_colour(rng))
    if style == "plain":
        return one * (1 + 0.05 * rng.standard_normal((*place.shape, 1), np.float32))
    y, x = np.mgrid[: place.shape[0], : place.shape[1]] / place.about(0.2, 0.12)
    angle = rng.uniform(0, np.pi)
    u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    first, second = np.sin(np.pi * u) > 0, np.sin(np.pi * v) > 0
    pick = {"stripes": first, "checks": first ^ second, "dots": (np.sin(np.pi * u) * np.sin(np.pi * v)) > 0.4}[
        str(style)
    ]
    return np.where(pick[..., None], one, other).astype(np.float32)


def stretched(place: Place, cloth: Pixels) -> Plane:
    """A part of the picture, enlarged to the crop."""
    rng, (height, width) = place.rng, cloth.shape[:2]
    part = rng.uniform(0.25, 0.8)
    h, w = max(2, int(height * part)), max(2, int(width * part))
    top, left = rng.integers(0, height - h + 1), rng.integers(0, width - w + 1)
    return np.asarray(cv2.resize(cloth[top : top + h, left : left + w], place.shape[::-1]), np.float32)


def pleats(place: Place, colours: Plane) -> Plane:
    """Three or so folds across."""
    y = np.arange(place.shape[0])[:, None, None]
    step, start = place.about(0.24, 0.06), place.nose[1] + place.about(0.1, 0.1)
    fold = np.exp(-((((y - start) % step) / (0.12 * step)) ** 2))
    return np.asarray(colours * (1 - place.rng.uniform(0.05, 0.3) * fold), np.float32)


def folds(place: Place, colours: Plane) -> Plane:
    """Soft light and dark, as cloth falls."""
    rough = place.rng.normal(0, 1, (5, 5)).astype(np.float32)
    waves = cv2.resize(rough, place.shape[::-1], interpolation=cv2.INTER_CUBIC)[..., None]
    return np.asarray(colours * (1 + 0.18 * waves), np.float32)


def rounded(place: Place, colours: Plane, middle: float, half: float) -> Plane:
    """Darker towards both sides, as on a cylinder, with the light from anywhere."""
    x = (np.arange(place.shape[1]) - middle) / max(1.0, half) - place.rng.uniform(-0.5, 0.5)
    shade = 1 - place.rng.uniform(0.1, 0.4) * np.clip(np.abs(x), 0, 1.5) ** 2
    return np.asarray(colours * np.clip(shade, 0.3, 1)[None, :, None], np.float32)


def gradient(place: Place, most: float) -> Plane:
    """Light that falls off in some direction."""
    y, x = np.mgrid[: place.shape[0], : place.shape[1]] / place.side - 0.5
    angle = place.rng.uniform(0, 2 * np.pi)
    slope = x * np.cos(angle) + y * np.sin(angle)
    return np.asarray(1 + 2 * place.rng.uniform(0, most) * slope, np.float32)[..., None]
