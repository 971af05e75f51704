"""Fakes of our own: parts of another face in the middle, the surround as it was."""

from __future__ import annotations

import numpy as np
import pytest

from accessctl.training.splicing import Portraits, splice

SIDE = 96
MARKS = np.array([(0.35, 0.4), (0.65, 0.4), (0.5, 0.55), (0.4, 0.7), (0.6, 0.7)]) * SIDE


def portraits() -> Portraits:
    """Six faces of noise round as many greys, all in the same place."""
    rng = np.random.default_rng(0)
    pixels = np.stack([np.clip(rng.normal(60 + 25 * row, 12, (SIDE, SIDE, 3)), 0, 255) for row in range(6)])
    return Portraits(pixels.astype(np.uint8), np.repeat(MARKS[np.newaxis], 6, axis=0))


@pytest.mark.parametrize("seed", range(12))
def test_the_middle_changes_and_the_corners_do_not(seed: int) -> None:
    faces = portraits()
    made = splice(faces, 2, np.arange(6), np.random.default_rng(seed))
    changed = np.abs(made.astype(int) - faces.pixels[2]).max(axis=2) > 8
    assert made.shape == (SIDE, SIDE, 3)
    assert changed[SIDE // 4 : SIDE * 7 // 8, SIDE // 5 : SIDE * 4 // 5].sum() > 40
    assert not changed[:6].any()
    assert not changed[-6:, :6].any()


def test_the_given_pictures_stay_as_they_are() -> None:
    faces = portraits()
    before = faces.pixels.copy()
    for seed in range(8):
        splice(faces, 0, np.arange(6), np.random.default_rng(seed))
    assert np.array_equal(faces.pixels, before)


def test_a_face_alone_in_its_fold_gives_to_itself() -> None:
    made = splice(portraits(), 3, np.array([3]), np.random.default_rng(1))
    assert made.shape == (SIDE, SIDE, 3)
