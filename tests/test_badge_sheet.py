"""Badges on paper: every name fits or is refused in words, and the code is whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from accessctl.badge_sheet import Card, sheets, write_sheet
from accessctl.errors import InputError, StoreError
from accessctl.vision.badge import CodeReader

CODE = "AXC1:" + "ABCDEFGH234567" * 3 + "ABCDEFGHIJK"


@pytest.mark.parametrize("name", ["", "Ada", "Zoë Ångström", "W" * 300, "a " * 200, "Иван Петров"])
def test_no_name_reaches_into_the_code_or_beyond_the_card(name: str) -> None:
    (page,) = sheets([Card(CODE, "0123456789abcdef", name=name)])
    pixels = np.asarray(page)
    blank = np.asarray(next(iter(sheets([Card(CODE, "")]))))
    changed = np.argwhere(pixels != blank)
    millimetres = changed / (300 / 25.4)
    assert millimetres[:, 1].min() >= 19.4 + 3 + 46
    assert millimetres[:, 1].max() <= 19.4 + 85.6
    assert millimetres[:, 0].max() <= 13.5 + 54
    half = np.repeat(np.asarray(page.resize((page.width // 2, page.height // 2)))[: page.height // 6, :, None], 3, 2)
    reader = CodeReader()
    assert {*reader.read(half), *reader.read(half)} == {CODE}


def test_a_name_that_no_font_can_draw_is_refused_in_words() -> None:
    with pytest.raises(InputError, match="no font here has all letters"):
        next(iter(sheets([Card(CODE, "", name="\U0001f984\U00012345")])))


def test_a_font_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "font.ttf").write_text("no font")
    with pytest.raises(InputError, match="cannot be read as a font"):
        next(iter(sheets([Card(CODE, "", name="Ada")], font=tmp_path / "font.ttf")))


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        write_sheet([Card(CODE, "")], tmp_path / "none" / "badge.pdf")
    with pytest.raises(InputError, match="no badge"):
        write_sheet([], tmp_path / "badge.pdf")
