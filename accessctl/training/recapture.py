"""What a picture goes through when it is printed or shown and photographed again, and what any camera does.

Every effect takes and returns BGR float32 0..255, draws its strength from ``rng``, and leaves its input alone.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels

Floats = NDArray[np.float32]
Rng = np.random.Generator


def halftone(picture: Floats, rng: Rng) -> Floats:
    """Dots of a laser or newspaper print: each ink its own screen angle, 2.5 to 5 pixels apart."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    pitch = rng.uniform(2.5, 5.0)
    screens = []
    for degrees in (15.0, 75.0, 45.0):
        angle = np.deg2rad(degrees + rng.uniform(-5, 5))
        u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        screens.append(np.cos(2 * np.pi * u / pitch) * np.cos(2 * np.pi * v / pitch))
    dots = np.stack(screens, axis=2) * 0.5 + 0.5
    inked = 255.0 / (1 + np.exp(-(picture / 255.0 - dots) * rng.uniform(3, 10)))
    return _mixed(picture, np.asarray(inked, dtype=np.float32), rng.uniform(0.15, 0.7))


def inkjet(picture: Floats, rng: Rng) -> Floats:
    """Inkjet on plain paper: lifted blacks, duller colours, grain, faint bands of the print head."""
    grey = picture.mean(axis=2, keepdims=True)
    duller = grey + (picture - grey) * rng.uniform(0.45, 0.95)
    lifted = duller * rng.uniform(0.65, 0.9) + rng.uniform(15, 50)
    rows = np.arange(picture.shape[0], dtype=np.float32)[:, None, None]
    bands = np.sin(2 * np.pi * rows / rng.uniform(6, 30)) * rng.uniform(0, 4)
    grain = rng.normal(0, rng.uniform(0.5, 5), picture.shape[:2])[..., None]
    return np.asarray(lifted + bands + grain, dtype=np.float32)


def curl(picture: Floats, rng: Rng) -> Floats:
    """The shading of paper that is bent round an axis: one smooth wave across it."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    angle = rng.uniform(0, np.pi)
    along = x * np.cos(angle) + y * np.sin(angle)
    wave = np.sin(2 * np.pi * (along * rng.uniform(0.3, 1.4) + rng.uniform()))
    return np.asarray(picture * (1 + wave[..., None] * rng.uniform(0.03, 0.22)), dtype=np.float32)


def glare(picture: Floats, rng: Rng) -> Floats:
    """A lamp or a window mirrored in the surface: a soft bright spot or streak."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    angle, spread, stretch = rng.uniform(0, np.pi), rng.uniform(0.05, 0.3), rng.uniform(1, 6)
    dx, dy = x - rng.uniform(0, 1), y - rng.uniform(0, 1)
    u, v = dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)
    spot = np.exp(-(u**2 * stretch + v**2 / stretch) / spread**2)
    tint = rng.uniform(0.8, 1.0, 3)
    return np.asarray(picture + spot[..., None] * tint * rng.uniform(30, 170), dtype=np.float32)


def reflection(picture: Floats, room: Pixels, rng: Rng) -> Floats:
    """The room, blurred and mirrored, over a glossy screen."""
    height, width = picture.shape[:2]
    mirrored = cv2.GaussianBlur(cv2.resize(room, (width, height))[:, ::-1], (0, 0), rng.uniform(1, 8))
    return np.asarray(picture * rng.uniform(0.75, 1) + mirrored * rng.uniform(0.05, 0.3), dtype=np.float32)


def screen_colours(picture: Floats, rng: Rng) -> Floats:
    """A back-lit panel seen by a camera: its own white, gamma, lifted blacks, over-exposed or dimmed."""
    white = np.array([rng.uniform(0.9, 1.2), rng.uniform(0.92, 1.08), rng.uniform(0.82, 1.1)])
    curved = 255.0 * (np.clip(picture, 0, 255) / 255.0) ** rng.uniform(0.6, 1.5)
    return np.asarray(curved * white * rng.uniform(0.7, 1.35) + rng.uniform(0, 30), dtype=np.float32)


def pixel_grid(picture: Floats, rng: Rng) -> Floats:
    """Gaps between the panel's pixels and its colour stripes; resampling turns them into real moire."""
    height, width = picture.shape[:2]
    pitch = int(rng.integers(2, 5))
    grid = np.ones((height, width, 3), np.float32)
    grid[::pitch] *= 1 - rng.uniform(0.1, 0.5)
    grid[:, ::pitch] *= 1 - rng.uniform(0.1, 0.5)
    if rng.random() < 0.5:
        stripe = rng.uniform(0.05, 0.3)
        for channel in range(3):
            grid[:, channel::3, channel] *= 1 + stripe
    return picture * grid


def moire(picture: Floats, rng: Rng) -> Floats:
    """Interference of panel and sensor: bent coloured waves, 3 to 40 pixels long."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    waves = np.zeros((height, width, 3), np.float32)
    for _ in range(int(rng.integers(1, 4))):
        angle, length = rng.uniform(0, np.pi), rng.uniform(3, 40)
        bend = rng.uniform(0, 1.5) * np.sin(2 * np.pi * (x * rng.uniform(-1, 1) + y * rng.uniform(-1, 1)) / 200)
        phase = 2 * np.pi * (x * np.cos(angle) + y * np.sin(angle)) / length + bend * 2
        for channel in range(3):
            waves[..., channel] += np.sin(phase + rng.uniform(0, 1.2))
    return picture * (1 + waves * rng.uniform(0.02, 0.11))


def defocus(picture: Floats, rng: Rng) -> Floats:
    """A lens that is not quite on the surface."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 2.6)), dtype=np.float32)


def motion_blur(picture: Floats, rng: Rng) -> Floats:
    """A hand or a head that moves during the exposure: a straight smear of 3 to 11 pixels."""
    length = int(rng.integers(1, 6)) * 2 + 1
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1.0 / length
    turn = cv2.getRotationMatrix2D((length // 2, length // 2), rng.uniform(0, 180), 1)
    turned = cv2.warpAffine(kernel, turn, (length, length))
    return np.asarray(cv2.filter2D(picture, -1, turned / max(turned.sum(), 1e-6)), dtype=np.float32)


def colour_cast(picture: Floats, rng: Rng) -> Floats:
    """White balance, saturation, exposure and gamma of some webcam in some light."""
    grey = picture.mean(axis=2, keepdims=True)
    saturated = grey + (picture - grey) * rng.uniform(0.4, 1.5)
    warmth = rng.uniform(-0.15, 0.15)
    white = np.array([1 - warmth, 1 + rng.uniform(-0.05, 0.05), 1 + warmth])
    exposed = np.clip(saturated * white * rng.uniform(0.5, 1.35), 0, 255)
    return np.asarray(255.0 * (exposed / 255.0) ** rng.uniform(0.7, 1.5), dtype=np.float32)


def sensor_noise(picture: Floats, rng: Rng) -> Floats:
    """Shot and read noise, sometimes smeared by the camera's own denoising."""
    strength = rng.uniform(1, 14)
    noise = rng.normal(0, 1, picture.shape).astype(np.float32)
    if rng.random() < 0.4:
        noise = cv2.GaussianBlur(noise, (0, 0), rng.uniform(0.5, 1.2)) * 2
    return picture + noise * strength * (0.5 + picture / 255.0).astype(np.float32)


def rescale(picture: Floats, rng: Rng) -> Floats:
    """Smaller and back: a low-resolution stage somewhere on the way."""
    height, width = picture.shape[:2]
    factor = rng.uniform(0.35, 0.9)
    small = cv2.resize(
        picture, (max(8, int(width * factor)), max(8, int(height * factor))), interpolation=cv2.INTER_AREA
    )
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def sharpen(picture: Floats, rng: Rng) -> Floats:
    """The unsharp mask that phones and webcams add."""
    soft = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.8, 2))
    return np.asarray(picture + (picture - soft) * rng.uniform(0.3, 1.5), dtype=np.float32)


def jpeg(picture: Pixels, rng: Rng) -> Pixels:
    """Compression at quality 25 to 95, as a webcam's stream or a file would have."""
    quality = int(rng.integers(25, 96))
    packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), dtype=np.uint8)


# What any camera may add, with how often; label-preserving in meaning, but the teacher still judges the result.
_CAMERA = (
    (defocus, 0.25),
    (motion_blur, 0.1),
    (rescale, 0.2),
    (colour_cast, 0.5),
    (sharpen, 0.15),
    (sensor_noise, 0.4),
)


def through_camera(picture: Pixels, rng: Rng) -> Pixels:
    """The picture as some camera, lamp and codec would deliver it."""
    seen = picture.astype(np.float32)
    for effect, often in _CAMERA:
        if rng.random() < often:
            seen = effect(seen, rng)
    finished = to_pixels(seen)
    return jpeg(finished, rng) if rng.random() < 0.6 else finished


def to_pixels(picture: Floats) -> Pixels:
    """Clipped to 0..255 and rounded."""
    return np.asarray(np.clip(np.rint(picture), 0, 255), dtype=np.uint8)


def _mixed(first: Floats, second: Floats, share: float) -> Floats:
    return np.asarray(first * (1 - share) + second * share, dtype=np.float32)
