"""Sharpness, light and pose, each moving the way its name says."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from accessctl.domain import Pixels
from accessctl.vision import quality
from accessctl.vision.quality import measure, pose

Points = NDArray[np.float64]


def crop(level: float = 120.0, spread: float = 40.0) -> Pixels:
    noise = np.random.default_rng(3).normal(level, spread, (112, 112, 1))
    return np.repeat(np.clip(noise, 0, 255).astype(np.uint8), 3, axis=2)


def photographed(yaw: float = 0.0, pitch: float = 0.0, roll: float = 0.0) -> Points:
    """The average head turned to its own left, looking up, leaning to the picture's right, from far away, in pixels."""
    y, p, r = (math.radians(angle) for angle in (yaw, pitch, roll))
    turn = np.array([[math.cos(y), 0, -math.sin(y)], [0, 1, 0], [math.sin(y), 0, math.cos(y)]])
    nod = np.array([[1, 0, 0], [0, math.cos(p), math.sin(p)], [0, -math.sin(p), math.cos(p)]])
    lean = np.array([[math.cos(r), -math.sin(r), 0], [math.sin(r), math.cos(r), 0], [0, 0, 1]])
    return np.asarray((quality._HEAD @ (lean @ nod @ turn).T)[:, :2] * 2.5 + (640, 360))


@pytest.mark.parametrize("angle", [-50.0, -20.0, 0.0, 10.0, 35.0])
def test_each_angle_is_read_back(angle: float) -> None:
    assert pose(photographed(yaw=angle)) == pytest.approx((angle, 0, 0), abs=0.01)
    assert pose(photographed(pitch=angle / 2)) == pytest.approx((0, angle / 2, 0), abs=0.01)
    assert pose(photographed(roll=angle)) == pytest.approx((0, 0, angle), abs=0.01)


def test_turned_and_nodding_at_once_is_read_within_a_few_degrees() -> None:
    yaw, pitch, _ = pose(photographed(yaw=25, pitch=15, roll=10))
    assert (yaw, pitch) == pytest.approx((25, 15), abs=4)


def test_a_nose_towards_the_pictures_right_is_a_turn_to_the_subjects_left() -> None:
    landmarks = photographed()
    landmarks[2, 0] += 20
    assert pose(landmarks)[0] > 5


def test_a_nose_nearer_to_the_eyes_is_looking_up() -> None:
    landmarks = photographed()
    landmarks[2, 1] -= 20
    assert pose(landmarks)[1] > 5


def test_landmarks_in_one_point_never_pass_for_frontal() -> None:
    assert abs(pose(np.full((5, 2), 7.0))[0]) == 90


def test_blur_lowers_sharpness_and_little_else() -> None:
    sharp = measure(crop(), photographed())
    blurred = measure(np.asarray(cv2.GaussianBlur(crop(), (0, 0), 2), np.uint8), photographed())
    assert blurred.sharpness < 0.05 * sharp.sharpness
    assert blurred.brightness == pytest.approx(sharp.brightness, abs=2)


def test_sharpness_is_the_variance_of_the_laplacian() -> None:
    grey = cv2.cvtColor(crop(), cv2.COLOR_BGR2GRAY)
    assert measure(crop(), photographed()).sharpness == pytest.approx(float(cv2.Laplacian(grey, cv2.CV_64F).var()))


def test_light_and_contrast_are_mean_and_spread_of_the_grey_crop() -> None:
    dark, bright = measure(crop(30, 5), photographed()), measure(crop(220, 5), photographed())
    assert (dark.brightness, bright.brightness) == pytest.approx((30, 220), abs=1)
    assert measure(crop(120, 40), photographed()).contrast == pytest.approx(40, abs=2)


def test_eye_distance_is_in_frame_pixels() -> None:
    assert measure(crop(), photographed()).eye_distance == pytest.approx(63 * 2.5)
