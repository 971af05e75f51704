"""The demo footage: the same on every run, at a camera's size, with everybody in turn."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest

from accessctl.camera.demo import FPS, HEIGHT, SCREENPLAY, WIDTH, Portrait, demo_camera
from accessctl.config import CameraSettings
from accessctl.domain import Box


@pytest.fixture(scope="module")
def cast() -> dict[str, Portrait]:
    """Something like a head on something like shoulders, in front of a plain wall."""
    pixels = np.full((400, 300, 3), (200, 190, 180), np.uint8)
    y, x = np.mgrid[0:400, 0:300]
    pixels[((x - 150) / 50) ** 2 + ((y - 120) / 70) ** 2 < 1] = (110, 140, 200)
    pixels[(y > 200) & (abs(x - 150) < 110)] = (60, 40, 30)
    portrait = Portrait(pixels, Box(100, 50, 200, 190))
    return {visit.who: portrait for visit in SCREENPLAY}


def test_it_is_the_same_footage_on_every_run(cast: dict[str, Portrait]) -> None:
    first, second = (
        [frame.pixels for frame in islice(demo_camera(cast, CameraSettings(), paced=False).frames(), 3)]
        for _ in range(2)
    )
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def test_every_frame_has_a_cameras_size_its_own_time_and_fresh_noise(cast: dict[str, Portrait]) -> None:
    frames = list(islice(demo_camera(cast, CameraSettings(), paced=False).frames(), 4))
    assert {frame.pixels.shape for frame in frames} == {(HEIGHT, WIDTH, 3)}
    assert [frame.taken_at for frame in frames] == pytest.approx([n / FPS for n in range(4)])
    assert not np.array_equal(frames[0].pixels, frames[1].pixels)


def test_the_screenplay_shows_an_employee_a_stranger_and_a_replay_of_the_employee() -> None:
    assert [(visit.who, visit.on_phone) for visit in SCREENPLAY[:3]] == [
        ("employee", False),
        ("stranger", False),
        ("employee", True),
    ]


def test_somebody_walks_in(cast: dict[str, Portrait]) -> None:
    """The middle of the picture changes from wall to face; the corner stays wall."""
    frames = list(islice(demo_camera(cast, CameraSettings(), paced=False).frames(), 60))
    first, last = frames[0].pixels.astype(int), frames[-1].pixels.astype(int)
    middle = np.abs(last - first)[250:400, 560:720].mean()
    corner = np.abs(last - first)[:60, :60].mean()
    assert middle > 20
    assert corner < 5
