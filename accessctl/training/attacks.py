"""Simulated presentation attacks: a face picture on paper or a screen, held in front of another scene, photographed.

Each returns the whole scene and where the face came to lie in it; only ``rng`` decides, so a seed repeats the picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Box, Pixels
from accessctl.training import recapture
from accessctl.training.recapture import Floats, Rng, to_pixels


@dataclass(frozen=True, slots=True, eq=False)
class FacePicture:
    """A picture and the face in it that counts."""

    pixels: Pixels
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class _Sheet:
    """A flat thing that shows a face: its picture, the face's box on it, and how opaque each pixel is (0..1)."""

    picture: Floats
    box: Box
    opacity: NDArray[np.float32]


Attack = Callable[[FacePicture, Pixels, Rng], FacePicture]


def print_attack(face: FacePicture, scene: Pixels, rng: Rng) -> FacePicture:
    """A photo on paper: halftone or inkjet, curl, glare, white margin or cut out along the head."""
    shown = _enlarged(with_context(face, rng.uniform(1.3, 2.6)), rng)
    picture = shown.pixels.astype(np.float32)
    if rng.random() < 0.5:
        picture = recapture.halftone(picture, rng)
    picture = recapture.inkjet(picture, rng)
    if rng.random() < 0.25:
        sheet = _cut_out(picture, shown.box, rng)
    else:
        margin = int(rng.uniform(0, 0.12) * picture.shape[0])
        sheet = _framed(picture, shown.box, (margin,) * 4, rng.uniform(200, 255, 3))
    lit = recapture.curl(sheet.picture, rng)
    if rng.random() < 0.5:
        lit = recapture.glare(lit, rng)
    return _photographed(_Sheet(lit, sheet.box, sheet.opacity), scene, rng, fill=(0.45, 1.3))


def phone_attack(face: FacePicture, scene: Pixels, rng: Rng) -> FacePicture:
    """A photo or a paused video on a phone in portrait, dark bezel, held in a hand."""
    shown = _enlarged(with_context(face, rng.uniform(1.4, 2.6)), rng)
    tall = _cropped_to_aspect(shown, rng.uniform(0.5, 0.8))
    sheet = _screen(tall, scene, rng, bezel=(0.01, 0.07), chin=(0.02, 0.14))
    return _photographed(sheet, scene, rng, fill=(0.5, 1.2))


def tablet_attack(face: FacePicture, scene: Pixels, rng: Rng) -> FacePicture:
    """The same on a tablet: wider, thicker bezel."""
    shown = _enlarged(with_context(face, rng.uniform(1.5, 2.6)), rng)
    sheet = _screen(_cropped_to_aspect(shown, rng.uniform(0.7, 1.4)), scene, rng, bezel=(0.03, 0.1), chin=(0.03, 0.1))
    return _photographed(sheet, scene, rng, fill=(0.6, 1.5))


def monitor_attack(face: FacePicture, scene: Pixels, rng: Rng) -> FacePicture:
    """A laptop or desktop screen, near enough that its edges are often outside the picture."""
    shown = _enlarged(with_context(face, 3.0), rng)
    sheet = _screen(shown, scene, rng, bezel=(0.02, 0.06), chin=(0.04, 0.25))
    return _photographed(sheet, scene, rng, fill=(0.8, 2.6))


ATTACKS: dict[str, Attack] = {
    "print": print_attack,
    "phone": phone_attack,
    "tablet": tablet_attack,
    "monitor": monitor_attack,
}


def in_a_wider_view(face: FacePicture, scene: Pixels, rng: Rng) -> FacePicture:
    """No attack: the same person with more room around, mirrored at the edges or blended softly into another scene.

    Faces in press pictures fill them; at a door, and in portraits, the surround is three to six box sides wide.
    """
    height, width = face.pixels.shape[:2]
    grow = rng.uniform(0.15, 0.9)
    sides = (int(height * grow), int(height * grow * rng.uniform(0.2, 1)), int(width * grow), int(width * grow))
    way = cv2.BORDER_REFLECT_101 if rng.random() < 0.5 else cv2.BORDER_REPLICATE
    top, bottom, left, right = (min(side, min(height, width) - 1) for side in sides)
    wide = cv2.copyMakeBorder(face.pixels, top, bottom, left, right, way).astype(np.float32)
    room = cv2.resize(scene, (wide.shape[1], wide.shape[0])).astype(np.float32)
    if rng.random() < 0.5:
        room = cv2.GaussianBlur(room, (0, 0), rng.uniform(2, 12))
    inside = np.zeros(wide.shape[:2], np.float32)
    inside[top : top + height, left : left + width] = 1
    edge = rng.uniform(0.03, 0.12) * width
    shrunk = cv2.erode(
        inside, np.ones((2 * int(edge) + 1,) * 2, np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0
    )
    soft = cv2.GaussianBlur(shrunk, (0, 0), edge / 2)[..., None]
    kept = soft if rng.random() < 0.5 else np.maximum(soft, rng.uniform(0.5, 1))
    pixels = to_pixels(np.asarray(wide * kept + room * (1 - kept), dtype=np.float32))
    return FacePicture(pixels, _moved(face.box, left, top))


def with_context(face: FacePicture, scale: float) -> FacePicture:
    """The part of the picture that reaches ``scale`` box sides round the face; less where the picture ends."""
    height, width = face.pixels.shape[:2]
    cx, cy = face.box.centre
    half_w, half_h = face.box.width * scale / 2, face.box.height * scale / 2
    left, top = int(max(0, cx - half_w)), int(max(0, cy - half_h))
    right, bottom = int(min(width, cx + half_w + 1)), int(min(height, cy + half_h + 1))
    return FacePicture(face.pixels[top:bottom, left:right], _moved(face.box, -left, -top))


def resized(face: FacePicture, factor: float) -> FacePicture:
    """The picture and its box, ``factor`` times as large."""
    height, width = face.pixels.shape[:2]
    size = max(16, round(width * factor)), max(16, round(height * factor))
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    pixels = np.asarray(cv2.resize(face.pixels, size, interpolation=way), dtype=np.uint8)
    return FacePicture(pixels, _scaled(face.box, size[0] / width, size[1] / height))


def mirrored(face: FacePicture) -> FacePicture:
    """Left and right exchanged."""
    width = face.pixels.shape[1]
    box = Box(width - face.box.right, face.box.top, width - face.box.left, face.box.bottom)
    return FacePicture(np.ascontiguousarray(face.pixels[:, ::-1]), box)


def jittered(box: Box, rng: Rng, share: float) -> Box:
    """The box as another detector would have drawn it: edges moved by up to ``share`` of the side."""
    w, h = box.width, box.height
    edges = rng.uniform(-share, share, 4) * (w, h, w, h)
    return Box(box.left + edges[0], box.top + edges[1], box.right + edges[2], box.bottom + edges[3])


def _enlarged(face: FacePicture, rng: Rng) -> FacePicture:
    """At the resolution a sheet or a panel shows it: long side 320 to 520 pixels."""
    return resized(face, rng.uniform(320, 520) / max(face.pixels.shape[:2]))


def _cropped_to_aspect(face: FacePicture, aspect: float) -> FacePicture:
    """The sides, or top and bottom, cut so that width / height is ``aspect``, the face staying inside."""
    height, width = face.pixels.shape[:2]
    keep_w, keep_h = min(width, int(height * aspect)), min(height, int(width / aspect))
    keep_w, keep_h = max(keep_w, int(face.box.width)), max(keep_h, int(face.box.height))
    left = int(np.clip(face.box.centre[0] - keep_w / 2, 0, max(0, width - keep_w)))
    top = int(np.clip(face.box.centre[1] - keep_h / 2, 0, max(0, height - keep_h)))
    return FacePicture(face.pixels[top : top + keep_h, left : left + keep_w], _moved(face.box, -left, -top))


def _screen(face: FacePicture, room: Pixels, rng: Rng, bezel: tuple[float, float], chin: tuple[float, float]) -> _Sheet:
    picture = recapture.screen_colours(face.pixels.astype(np.float32), rng)
    if rng.random() < 0.5:
        picture = recapture.pixel_grid(picture, rng)
    if rng.random() < 0.5:
        picture = recapture.moire(picture, rng)
    if rng.random() < 0.3:
        picture = recapture.reflection(picture, room, rng)
    if rng.random() < 0.3:
        picture = recapture.glare(picture, rng)
    side = max(picture.shape[:2])
    edge, ends = int(rng.uniform(*bezel) * side), int(rng.uniform(*chin) * side)
    shade = rng.uniform(5, 60) if rng.random() < 0.8 else rng.uniform(150, 240)
    return _framed(picture, face.box, (ends, ends if rng.random() < 0.5 else edge, edge, edge), np.full(3, shade))


def _framed(picture: Floats, box: Box, borders: tuple[int, int, int, int], colour: NDArray[np.float64]) -> _Sheet:
    top, bottom, left, right = borders
    framed = cv2.copyMakeBorder(picture, top, bottom, left, right, cv2.BORDER_CONSTANT, value=tuple(map(float, colour)))
    opacity = np.ones(framed.shape[:2], np.float32)
    return _Sheet(np.asarray(framed, dtype=np.float32), _moved(box, left, top), opacity)


def _cut_out(picture: Floats, box: Box, rng: Rng) -> _Sheet:
    """Paper cut along the head: an ellipse a little larger than the face."""
    opacity = np.zeros(picture.shape[:2], np.float32)
    centre = round(box.centre[0]), round(box.centre[1] - 0.05 * box.height)
    axes = round(box.width * rng.uniform(0.6, 0.9)), round(box.height * rng.uniform(0.62, 0.85))
    cv2.ellipse(opacity, centre, axes, 0, 0, 360, 1.0, -1, cv2.LINE_AA)
    return _Sheet(picture, box, opacity)


def _photographed(sheet: _Sheet, scene: Pixels, rng: Rng, fill: tuple[float, float]) -> FacePicture:
    """The sheet, tilted and turned, in front of the scene; ``fill`` is its height as a share of the frame's."""
    frame_w, frame_h = ((640, 480), (480, 640), (480, 480), (640, 360))[int(rng.integers(4))]
    backdrop = _backdrop(scene, frame_w, frame_h, rng)
    transform = _placing(sheet, (frame_w, frame_h), rng, fill)
    size = (frame_w, frame_h)
    laid = cv2.warpPerspective(sheet.picture, transform, size, flags=cv2.INTER_LINEAR)
    opacity = cv2.warpPerspective(sheet.opacity, transform, size, flags=cv2.INTER_LINEAR)[..., None]
    if rng.random() < 0.4:
        laid = laid * rng.uniform(0.6, 1.2)
    whole = laid * opacity + backdrop * (1 - opacity)
    if rng.random() < 0.35:
        whole = _with_hand(whole, transform, sheet, rng)
    box = _carried(sheet.box, transform)
    if rng.random() < 0.35:
        whole = recapture.defocus(whole.astype(np.float32), rng)
    return FacePicture(to_pixels(whole.astype(np.float32)), box)


def _backdrop(scene: Pixels, width: int, height: int, rng: Rng) -> Floats:
    """A random part of another scene, as large as the frame, sometimes out of focus or dark."""
    rows, columns = scene.shape[:2]
    part = rng.uniform(0.5, 1.0)
    h, w = int(rows * part), int(columns * part)
    top, left = int(rng.integers(rows - h + 1)), int(rng.integers(columns - w + 1))
    backdrop = cv2.resize(scene[top : top + h, left : left + w], (width, height)).astype(np.float32)
    if rng.random() < 0.5:
        backdrop = recapture.defocus(backdrop, rng)
    return np.asarray(backdrop * rng.uniform(0.3, 1.1), dtype=np.float32)


def _placing(sheet: _Sheet, frame: tuple[int, int], rng: Rng, fill: tuple[float, float]) -> NDArray[np.float64]:
    """The homography that lays the sheet into the frame so that the face's centre is well inside."""
    height, width = sheet.picture.shape[:2]
    scale = frame[1] * rng.uniform(*fill) / height
    scale = min(scale, 0.75 * frame[0] / sheet.box.width, 0.75 * frame[1] / sheet.box.height)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    centre = np.array(sheet.box.centre)
    angle = np.deg2rad(rng.normal(0, 7))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    target = np.array(frame) * (rng.uniform(0.38, 0.62), rng.uniform(0.4, 0.6))
    laid = (corners - centre) @ turn.T * scale + target
    laid += rng.normal(0, 0.03, laid.shape) * max(width, height) * scale
    return np.asarray(cv2.getPerspectiveTransform(corners, laid.astype(np.float32)), dtype=np.float64)


def _carried(box: Box, transform: NDArray[np.float64]) -> Box:
    """The upright box that a detector would draw round the transformed face."""
    corners = np.array([[[box.left, box.top], [box.right, box.top], [box.right, box.bottom], [box.left, box.bottom]]])
    there = cv2.perspectiveTransform(corners.astype(np.float64), transform)[0]
    # the mean of opposite corners, not their extremes: a detector's box does not grow with the head's roll
    left, right = there[[0, 3], 0].mean(), there[[1, 2], 0].mean()
    top, bottom = there[[0, 1], 1].mean(), there[[2, 3], 1].mean()
    return Box(float(left), float(top), float(right), float(bottom))


def _with_hand(whole: Floats, transform: NDArray[np.float64], sheet: _Sheet, rng: Rng) -> Floats:
    """Fingertips over the edge of the sheet: a few skin-coloured ellipses."""
    height, width = sheet.picture.shape[:2]
    out = np.ascontiguousarray(whole, dtype=np.float32)
    skin = np.array([90, 120, 180]) * rng.uniform(0.35, 1.25) + rng.uniform(-15, 15, 3)
    side = rng.choice([0.0, 1.0])
    start = rng.uniform(0.4, 0.8)
    for finger in range(int(rng.integers(1, 5))):
        place = np.array([[[side * width, (start + finger * 0.09) * height]]])
        x, y = cv2.perspectiveTransform(place, transform)[0, 0]
        axes = (int(rng.uniform(12, 30)), int(rng.uniform(7, 14)))
        shade = tuple(float(v) for v in np.clip(skin * rng.uniform(0.85, 1.1), 0, 255))
        cv2.ellipse(out, (int(x), int(y)), axes, float(rng.uniform(-30, 30)), 0, 360, shade, -1, cv2.LINE_AA)
    return out


def _moved(box: Box, dx: float, dy: float) -> Box:
    return Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)


def _scaled(box: Box, fx: float, fy: float) -> Box:
    return Box(box.left * fx, box.top * fy, box.right * fx, box.bottom * fy)
