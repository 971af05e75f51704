"""A face that only trembles, flickers and rustles is a picture; one that blinks is not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from accessctl.config import LivenessSettings
from accessctl.vision.stillness import change_between

LIMIT = LivenessSettings().min_change


def face(*, eyes_open: bool = True) -> np.ndarray:
    """Skin, hair, two eyes and a mouth, as an aligned crop of 112 pixels."""
    crop = np.full((112, 112, 3), (120, 150, 190), np.uint8)
    cv2.rectangle(crop, (0, 0), (112, 22), (40, 50, 60), -1)
    for x in (38, 74):
        cv2.ellipse(crop, (x, 52), (9, 5 if eyes_open else 1), 0, 0, 360, (50, 40, 40), -1)
    cv2.ellipse(crop, (56, 92), (16, 4), 0, 0, 360, (70, 70, 150), -1)
    return np.asarray(cv2.GaussianBlur(crop, (0, 0), 1.5), np.uint8)


def noisy(crop: np.ndarray, seed: int = 1) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 3, crop.shape)
    return np.clip(crop + noise, 0, 255).astype(np.uint8)


def test_the_same_picture_has_not_changed() -> None:
    assert change_between(face(), face()) == 0.0


@pytest.mark.parametrize("seed", range(5))
def test_a_sensors_noise_is_no_change(seed: int) -> None:
    assert change_between(noisy(face(), seed), noisy(face(), seed + 100)) < LIMIT


def test_a_trembling_hand_and_a_flickering_lamp_are_no_change() -> None:
    shifted = np.roll(face(), (1, -1), axis=(0, 1))
    darker = (face() * 0.85).astype(np.uint8)
    assert change_between(face(), shifted) < LIMIT
    assert change_between(face(), darker) < LIMIT


def test_a_blink_is_a_change() -> None:
    assert change_between(noisy(face()), noisy(face(eyes_open=False), 2)) >= LIMIT


def test_a_picture_without_any_contrast_never_changes() -> None:
    assert change_between(np.zeros((8, 8, 3), np.uint8), np.full((8, 8, 3), 200, np.uint8)) == 0.0
