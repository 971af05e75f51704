"""QR codes: what is drawn is read again, small, turned, noisy; and nothing is read where nothing is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.domain import Pixels
from accessctl.vision.badge import CodeReader, draw_code

TEXT = "AXC1:" + "ABCDEFGH234567" * 3 + "ABCDEFGHIJK"


def scene(code: Pixels | None, side: int = 160, size: tuple[int, int] = (640, 480), turned: float = 8.0) -> Pixels:
    """A code held up, slightly turned, in a noisy picture of a room."""
    width, height = size
    rng = np.random.default_rng(7)
    room = cv2.resize(rng.integers(60, 190, (height // 16, width // 16, 3)).astype(np.uint8), size)
    if code is not None:
        held = cv2.cvtColor(cv2.resize(code, (side, side), interpolation=cv2.INTER_AREA), cv2.COLOR_GRAY2BGR)
        spin = cv2.getRotationMatrix2D((side / 2, side / 2), turned, 1.0)
        spin[:, 2] += (width / 3, height / 4)
        paper = cv2.warpAffine(np.full((side, side), 255, np.uint8), spin, size)
        room[paper > 0] = cv2.warpAffine(held, spin, size)[paper > 0]
    noisy = room.astype(np.int16) + rng.normal(0, 5, room.shape)
    return np.asarray(np.clip(noisy, 0, 255), np.uint8)


def read_twice(pixels: Pixels) -> set[str]:
    """Both detectors have their turn."""
    reader = CodeReader()
    return {*reader.read(pixels), *reader.read(pixels)}


def test_a_token_makes_the_smallest_code_that_holds_it() -> None:
    code = draw_code(TEXT)
    assert code.shape == (29 + 8, 29 + 8)
    assert set(np.unique(code)) == {0, 255}
    assert code[:4].min() == 255


@pytest.mark.parametrize(("side", "size"), [(170, (640, 480)), (180, (1280, 720)), (300, (1920, 1080))])
def test_a_badge_held_up_is_read(side: int, size: tuple[int, int]) -> None:
    assert read_twice(scene(draw_code(TEXT), side, size)) == {TEXT}


def test_a_code_upside_down_is_read() -> None:
    assert read_twice(scene(draw_code(TEXT), turned=180.0)) == {TEXT}


def test_two_badges_in_one_picture_are_both_read() -> None:
    both = scene(draw_code(TEXT), 170, (1280, 720))
    both[400:640, 900:1140] = cv2.cvtColor(
        cv2.resize(draw_code("ANOTHER"), (240, 240), interpolation=cv2.INTER_NEAREST), cv2.COLOR_GRAY2BGR
    )
    assert read_twice(both) == {TEXT, "ANOTHER"}


def test_nothing_is_read_in_a_room_without_codes_nor_in_no_picture_at_all() -> None:
    assert read_twice(scene(None)) == set()
    assert read_twice(np.zeros((1, 1, 3), np.uint8)) == set()
    assert read_twice(np.zeros((480, 640, 3), np.uint8)) == set()


@settings(max_examples=15, deadline=None)
@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567:", min_size=1, max_size=120))
def test_whatever_is_drawn_reads_the_same(text: str) -> None:
    code = draw_code(text)
    large = cv2.resize(code, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST)
    assert read_twice(cv2.cvtColor(large, cv2.COLOR_GRAY2BGR)) == {text}
