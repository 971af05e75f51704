"""Words as large as their place allows."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from accessctl.gui.labels import largest_font, unbroken
from accessctl.gui.theme import Theme


def test_chinese_may_break_between_any_two_characters() -> None:
    assert unbroken("Hold still, 请看 here") == ["Hold", "still,", "请", "看", "here"]


def test_chinese_is_as_large_as_two_lines_of_it_allow(theme: Theme) -> None:
    """It has no spaces: taken for one word, a sentence would shrink until it is one line."""
    font = largest_font("请看这里以进入请看这里以进入", QSize(430, 216), 28, 64, QFont.Weight.DemiBold)
    assert font.pixelSize() > 40
