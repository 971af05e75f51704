"""The surround of a face is cut the one way that training and run time share."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.domain import Box
from accessctl.vision.context import context_box, context_crop, context_seen

WIDTH, HEIGHT = 200, 100
SIDES = st.floats(4, 150)


def coordinates() -> np.ndarray:
    """A picture that says in blue and green where each pixel comes from."""
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    picture[..., 0] = np.arange(WIDTH)
    picture[..., 1] = np.arange(HEIGHT)[:, None]
    return picture


def test_the_box_grows_round_its_centre() -> None:
    assert context_box(Box(90, 40, 110, 60), 2.0, WIDTH, HEIGHT) == (80, 30, 121, 71)


def test_a_surround_that_leaves_the_picture_is_shifted_inside() -> None:
    left, top, right, bottom = context_box(Box(0, 0, 20, 20), 3.0, WIDTH, HEIGHT)
    assert (left, top) == (0, 0)
    assert (right, bottom) == (61, 61)


def test_a_surround_larger_than_the_picture_shrinks_and_keeps_its_aspect() -> None:
    left, top, right, bottom = context_box(Box(80, 20, 120, 80), 4.0, WIDTH, HEIGHT)
    assert (top, bottom) == (0, HEIGHT)
    assert right - left == pytest.approx((bottom - top) * 40 / 60, abs=2)


@given(st.floats(-50, 220), st.floats(-50, 120), SIDES, SIDES, st.floats(1, 6))
def test_nothing_outside_the_picture_is_ever_asked_for(x: float, y: float, w: float, h: float, scale: float) -> None:
    left, top, right, bottom = context_box(Box(x, y, x + w, y + h), scale, WIDTH, HEIGHT)
    assert 0 <= left < right <= WIDTH
    assert 0 <= top < bottom <= HEIGHT


def test_the_crop_shows_what_the_box_says() -> None:
    crop = context_crop(coordinates(), Box(90, 40, 110, 60), 2.0, 40)
    assert crop.shape == (40, 40, 3)
    assert crop[0, 0, 0] == pytest.approx(80, abs=1)
    assert crop[-1, -1, 1] == pytest.approx(70, abs=1)


def test_how_much_surround_there_is_is_told_in_box_sides() -> None:
    assert context_seen(Box(80, 25, 120, 75), WIDTH, HEIGHT) == 2.0
