"""Things in front of a mouth, drawn over upright faces: masks, scarves, hands, cups, phones, paper, microphones.

Nobody's covered mouth is among the pictures we have, so they are drawn: shapes by where the five landmarks lie, of many
sizes, colours, patterns and textures (cut from other pictures). A cover may miss the mouth: then the answer is no.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels
from accessctl.training.painting import (
    Place,
    Plane,
    Points,
    any_colour,
    fabric,
    folds,
    gradient,
    paper_colour,
    plain,
    pleats,
    polygon,
    rounded,
    stretched,
    strokes,
    turned_box,
    whole,
)

# BGR of skin from pale to dark; a hand is seldom exactly of the face's colour.
_SKIN = np.array([(205, 215, 240), (175, 195, 230), (150, 175, 220), (120, 150, 200), (95, 125, 175), (70, 95, 145),
                  (50, 70, 110), (38, 50, 80), (28, 36, 58)], np.float64)  # fmt: skip
_REACH = 1.15  # of the mouth's ellipse beyond its corners


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """A picture with something in it; ``share`` of the mouth that it hides, 0..1; ``alpha`` where it lies."""

    pixels: Pixels
    share: float
    alpha: Plane


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """What is laid over a picture."""

    alpha: Plane
    colours: Plane


def mask(place: Place, cloth: Pixels) -> _Layer:
    """Surgical (pale, pleated) or of cloth, from the nose to the chin, sometimes slipped below the nose."""
    rng, nose = place.rng, place.nose
    top = nose[1] + place.about(-0.12 if rng.random() < 0.7 else 0.18, 0.12)
    half, chin = place.about(0.95, 0.15), place.mouth[1] + place.about(0.72, 0.15)
    middle = (nose[0] + place.mouth[0]) / 2
    edge = top + place.about(0.12, 0.1)
    outline = [(middle - half, edge), (middle - 0.4 * half, top), (middle, top - place.about(0.06, 0.06)),
               (middle + 0.4 * half, top), (middle + half, edge), (middle + 0.93 * half, chin - place.about(0.4, 0.1)),
               (middle + 0.45 * half, chin), (middle - 0.45 * half, chin),
               (middle - 0.93 * half, chin - place.about(0.4, 0.1))]  # fmt: skip
    alpha = polygon(place, outline)
    for side in (-1, 1):  # the loops round the ears
        end = (middle + side * place.about(1.35, 0.1), edge - place.about(0.15, 0.15))
        alpha = np.maximum(alpha, strokes(place, [((middle + side * half, edge), end)], 0.03))
    is_surgical = rng.random() < 0.5
    colours = pleats(place, plain(place, paper_colour(rng))) if is_surgical else fabric(place, cloth)
    return _Layer(alpha, rounded(place, colours, middle, half))


def scarf(place: Place, cloth: Pixels) -> _Layer:
    """Everything below a line across the face."""
    top = place.nose[1] + place.about(0.15, 0.25)
    xs = np.linspace(-4, place.shape[1] + 4, 9)
    waves = np.cumsum(place.rng.normal(0, 0.05 * place.unit, 9))
    slant = place.rng.uniform(-0.25, 0.25) * (xs - place.nose[0])
    line = list(zip(xs, top + waves + slant, strict=True))
    alpha = polygon(place, [*line, (place.side + 4, place.side + 4), (-4, place.side + 4)])
    return _Layer(alpha, folds(place, fabric(place, cloth)))


def hand(place: Place, _cloth: Pixels) -> _Layer:
    """A palm with fingers, from any side, in a tone of its own."""
    rng = place.rng
    angle = rng.uniform(0, 2 * np.pi)
    along, across = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    centre = place.near_mouth(0.28)
    width, length = place.about(0.16, 0.03), place.about(0.9, 0.3)
    fingers = int(rng.integers(2, 6))
    places = [centre + across * width * 1.75 * (n - (fingers - 1) / 2) for n in range(fingers)]
    tips = [start + along * length * rng.uniform(0.4, 0.75) for start in places]
    limbs = [(start - along * length * 0.6, tip) for start, tip in zip(places, tips, strict=True)]
    alpha = strokes(place, limbs, 2 * width / place.unit)
    wrist = centre - along * length * rng.uniform(0.9, 1.3)
    alpha = np.maximum(alpha, strokes(place, [(wrist, wrist - along * place.side)], 2 * width * fingers / place.unit))
    alpha = np.maximum(
        alpha, strokes(place, [(centre - along * length * 0.5, wrist)], 1.6 * width * fingers / place.unit)
    )
    tone = _own_skin(place) if rng.random() < 0.4 else _SKIN[rng.integers(len(_SKIN))]
    tone = tone * rng.uniform(0.85, 1.15) + rng.normal(0, 6, 3)
    colours = plain(place, tone)
    for limb in limbs:  # fingers are told apart by the dark between them, and are brighter along the middle
        ridge = strokes(place, [limb], 1.0 * width / place.unit)
        colours *= (0.82 + 0.22 * cv2.GaussianBlur(ridge, (0, 0), 0.05 * place.unit))[..., None] ** (1 / fingers)
    gaps = [(a + across * 0.87 * width, b + across * 0.87 * width) for a, b in limbs[:-1]]
    colours *= (1 - 0.35 * cv2.GaussianBlur(strokes(place, gaps, 0.05), (0, 0), 0.7))[..., None]
    return _Layer(alpha, colours)


def _own_skin(place: Place) -> Points:
    """The colour of the face beside the nose."""
    x, y = whole((place.nose + place.landmarks[place.rng.integers(2)]) / 2)
    reach = max(1, int(0.08 * place.unit))
    around = place.picture[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    return np.asarray(around.reshape(-1, 3).mean(axis=0)) if around.size else _SKIN[2]


def cup(place: Place, cloth: Pixels) -> _Layer:
    """A mug, glass or can at the lips: a band with a rim, wider above."""
    rng = place.rng
    top = place.mouth + np.array([place.about(0, 0.2), place.about(-0.25, 0.2)])
    half, height = place.about(0.5, 0.15), place.about(1.2, 0.3)
    lean = rng.uniform(-0.3, 0.3) * half
    narrow = rng.uniform(0.65, 1.0)
    foot = half * narrow
    body = top + np.array([(-half, 0), (half, 0), (foot + lean, height), (-foot + lean, height)])
    alpha = polygon(place, body)
    rim = np.zeros(place.shape, np.float32)
    axes = (int(half), max(1, int(half * rng.uniform(0.1, 0.35))))
    cv2.ellipse(rim, whole(top), axes, 0, 0, 360, 1.0, -1, cv2.LINE_AA)
    colours = fabric(place, cloth) if rng.random() < 0.3 else plain(place, any_colour(rng))
    colours = rounded(place, colours, top[0], half)
    colours = colours * (1 - rim[..., None]) + plain(place, any_colour(rng)) * rim[..., None]
    return _Layer(np.maximum(alpha, rim), colours)


def phone(place: Place, _cloth: Pixels) -> _Layer:
    """A dark, grey or pale slab with rounded corners, a lens and a glare."""
    rng = place.rng
    half, height = place.about(0.5, 0.12), place.about(1.0, 0.2)
    outline = turned_box(place.near_mouth(0.2), half, height, rng.uniform(-0.9, 0.9) + rng.integers(2) * np.pi / 2)
    alpha = cv2.GaussianBlur(polygon(place, outline), (0, 0), 0.06 * place.unit)
    alpha = np.clip(4 * alpha - 1.5, 0, 1).astype(np.float32)
    shade = rng.choice([25, 40, 60, 150, 215]) + rng.normal(0, 8, 3)
    colours = plain(place, shade) * gradient(place, 0.35)
    spot = np.zeros(place.shape, np.float32)
    lens = outline[0] * 0.75 + outline[2] * 0.25
    cv2.circle(spot, whole(lens), max(1, int(0.08 * place.unit)), 1.0, -1, cv2.LINE_AA)
    return _Layer(alpha, colours * (1 - 0.7 * spot[..., None]))


def paper(place: Place, _cloth: Pixels) -> _Layer:
    """A sheet, card or book held before the lower face, perhaps with lines of writing."""
    rng = place.rng
    half, height = place.about(1.1, 0.5), place.about(0.8, 0.35)
    turn = rng.uniform(-0.35, 0.35)
    centre = place.mouth + np.array([place.about(0, 0.3), height - place.about(0.35, 0.2)])
    alpha = polygon(place, turned_box(centre, half, height, turn))
    base = paper_colour(rng) if rng.random() < 0.7 else any_colour(rng)
    colours = plain(place, base) * gradient(place, 0.15)
    if rng.random() < 0.6:
        rows = np.arange(-height, height, place.about(0.16, 0.05))
        along, down = np.array([np.cos(turn), np.sin(turn)]), np.array([-np.sin(turn), np.cos(turn)])
        lines = [
            (
                centre + down * y - along * half * rng.uniform(0.5, 0.85),
                centre + down * y + along * half * rng.uniform(0.1, 0.85),
            )
            for y in rows
        ]
        colours *= (1 - rng.uniform(0.3, 0.8) * strokes(place, lines, 0.045))[..., None]
    return _Layer(alpha, colours)


def microphone(place: Place, _cloth: Pixels) -> _Layer:
    """A ball of foam or mesh before the lips, on a handle."""
    rng = place.rng
    centre, radius = place.near_mouth(0.18), place.about(0.46, 0.13)
    ball = np.zeros(place.shape, np.float32)
    cv2.ellipse(
        ball, whole(centre), (int(radius), int(radius * rng.uniform(0.9, 1.3))), 0, 0, 360, 1.0, -1, cv2.LINE_AA
    )
    foot = centre + np.array([rng.uniform(-0.8, 0.8), 1.0]) * place.side
    alpha = np.maximum(ball, strokes(place, [(centre, foot)], rng.uniform(0.25, 0.5)))
    dark = rng.choice([20, 40, 70, 130]) + rng.normal(0, 8, 3) if rng.random() < 0.75 else any_colour(rng)
    mesh = 1 + 0.25 * rng.standard_normal((*place.shape, 1), np.float32)
    colours = rounded(place, plain(place, dark) * mesh, centre[0] - 0.3 * radius, radius)
    return _Layer(alpha, colours)


def patch(place: Place, cloth: Pixels) -> _Layer:
    """Whatever else: a ragged blob of another picture."""
    rng = place.rng
    angles = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(5, 12))))
    radii = place.unit * rng.uniform(0.35, 1.1, len(angles))
    outline = place.near_mouth(0.3) + np.stack([np.cos(angles), np.sin(angles)], axis=1) * radii[:, None]
    return _Layer(polygon(place, outline), stretched(place, cloth))


Kind = Callable[[Place, Pixels], _Layer]
KINDS: Mapping[str, Kind] = {kind.__name__: kind for kind in (mask, scarf, hand, cup, phone, paper, microphone, patch)}


def cover(crop: Pixels, landmarks: Points, kind: str, cloth: Pixels, rng: np.random.Generator) -> Covered:
    """``crop`` (H x W x 3 BGR) with something of this kind; ``cloth`` is a picture of any stuff, for textures."""
    place = Place(crop, landmarks, rng)
    layer = KINDS[kind](place, cloth)
    alpha = np.minimum(cv2.GaussianBlur(layer.alpha, (0, 0), rng.uniform(0.3, 1.0)), 1)
    shadow = 1 - rng.uniform(0, 0.45) * cv2.GaussianBlur(layer.alpha, (0, 0), 0.1 * place.unit) * (1 - alpha)
    light = rng.uniform(0.7, 1.15)
    grain = rng.uniform(1, 6) * rng.standard_normal((*crop.shape[:2], 1), np.float32)
    below = crop.astype(np.float32) * shadow[..., None]
    mixed = below * (1 - alpha[..., None]) + (layer.colours * light + grain) * alpha[..., None]
    mouth = _mouth(place.shape, landmarks.tobytes())
    return Covered(np.clip(mixed, 0, 255).astype(np.uint8), float(alpha[mouth].mean()), alpha)


def dark_glasses(crop: Pixels, landmarks: Points, rng: np.random.Generator) -> Pixels:
    """Lenses over both eyes, dark enough that nobody knows whether they are open."""
    place = Place(crop, landmarks, rng)
    alpha = np.zeros(crop.shape[:2], np.float32)
    axes = (int(place.about(0.36, 0.06)), int(place.about(0.27, 0.06)))
    for eye in landmarks[:2]:
        cv2.ellipse(alpha, whole(eye + np.array([0, 0.05 * place.unit])), axes, 0, 0, 360, 1.0, -1, cv2.LINE_AA)
    alpha = np.maximum(alpha, strokes(place, [(landmarks[0], landmarks[1])], 0.06))
    colours = plain(place, rng.uniform(5, 70, 3)) * gradient(place, 0.5)
    mixed = crop * (1 - alpha[..., None]) + colours * alpha[..., None]
    return np.clip(mixed, 0, 255).astype(np.uint8)


@lru_cache(maxsize=8)
def _mouth(shape: tuple[int, int], landmarks: bytes) -> NDArray[np.bool_]:
    """The pixels of the lips and a little round them; in training all landmarks are the template's."""
    right, left = np.frombuffer(landmarks).reshape(5, 2)[3:]
    (x0, y0), width = (right + left) / 2, max(1e-6, float(np.linalg.norm(left - right)))
    half = _REACH * width / 2
    y, x = np.mgrid[: shape[0], : shape[1]]
    along, dx, dy = (left - right) / width, x - x0, y - y0
    u, v = dx * along[0] + dy * along[1], dy * along[0] - dx * along[1]
    return np.asarray((u / half) ** 2 + (v / (0.55 * half)) ** 2 <= 1)
