"""What the bench looks at: an enrolled person standing at a door, from the demo footage, at several picture sizes."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import islice

import numpy as np
from PIL import Image

from accessctl.camera.demo import FPS, SCREENPLAY, Portrait, demo_camera
from accessctl.config import CameraSettings
from accessctl.domain import Frame, Pixels

SIZES = ((640, 480), (1280, 720), (1920, 1080))
# The employee of the demo's first visit has arrived after 0.4 of it.
_WHO = SCREENPLAY[0].who
_ARRIVES = round(0.4 * SCREENPLAY[0].seconds * FPS)
_LEAVES = round(SCREENPLAY[0].seconds * FPS)


def standing(portrait: Portrait, settings: CameraSettings, pictures: int) -> list[Pixels]:
    """Pictures of somebody who has arrived and moves a little, 1280 x 720, one after the other."""
    film = demo_camera({_WHO: portrait}, settings, paced=False)
    with closing(_pixels_of(film.frames())) as shots:
        return list(islice(shots, _ARRIVES, min(_LEAVES, _ARRIVES + pictures)))


def _pixels_of(frames: Iterator[Frame]) -> Generator[Pixels]:
    for frame in frames:
        yield frame.pixels


def resized(pixels: Pixels, width: int, height: int) -> Pixels:
    """The middle of the picture, of the asked shape, at the asked size."""
    rows, columns = pixels.shape[:2]
    kept = min(columns, round(rows * width / height))
    left = (columns - kept) // 2
    middle = Image.fromarray(np.ascontiguousarray(pixels[:, left : left + kept]))
    return np.asarray(middle.resize((width, height), Image.Resampling.BILINEAR), np.uint8)


def back_and_forth(pictures: list[Pixels], frames: int, fps: float, start: int = 0) -> Iterator[Frame]:
    """A film without a cut from a few pictures: to the end, back again, and so on."""
    loop = pictures + pictures[-2:0:-1]
    for number in range(frames):
        yield Frame(number, number / fps, loop[(start + number) % len(loop)])
