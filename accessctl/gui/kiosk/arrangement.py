"""Where everything stands on the kiosk: two columns lengthwise, one upright; a place is kept, filled or not.

While somebody types, the keypad has the place of the words, and the words stand under a smaller picture: a challenge
that comes meanwhile must be read, and so must a refusal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QSize

from accessctl.gui.kiosk.keypad import Keypad

_BAND_PX = 150  # sign and words under the picture; of 720
_WORDS_PX, _WORDS_BESIDE_KEYPAD_PX = 64, 52
_DISC_PX, _HEADLINE_PX = 120, 216
_FOOT_PX = 44  # a line of its own for reception, under the buttons; so much the sign and the headline give


@dataclass(frozen=True, slots=True)
class Places:
    """In pixels of the window. ``largest_px``: the largest headline; ``is_banded``: the words stand in a band."""

    header: QRect
    stage: QRect
    symbol: QRect
    headline: QRect
    advice: QRect
    buttons: QRect
    reception: QRect  # lengthwise only its line: it stands behind the buttons, unless they are stacked
    keypad: QRect
    is_upright: bool
    is_banded: bool
    is_stacked: bool
    largest_px: int


def unit_of(size: QSize) -> float:
    """1.0 at 1280 x 720, or at 720 x 1280 upright."""
    long, short = max(size.width(), size.height()), min(size.width(), size.height())
    return max(0.5, min(long / 1280, short / 720))


def edge_of(size: QSize) -> int:
    """How wide the green edge of a grant is."""
    return round(16 * unit_of(size))


def places(size: QSize, *, typing: bool, stacked: bool = False) -> Places:
    """Everything's place in a window of this size; ``typing``: the keypad is open.

    ``stacked``: reception does not fit beside the buttons and stands below them, as it always does upright.
    """
    made = _lengthwise(size, _FOOT_PX if stacked else 0) if size.width() >= size.height() else _upright(size)
    return _banded(made, unit_of(size)) if typing else made


def _inside(size: QSize, gap: int) -> QRect:
    room = edge_of(size) + gap
    return QRect(0, 0, size.width(), size.height()).adjusted(room, room, -room, -room)


def _lengthwise(size: QSize, foot_px: int) -> Places:
    unit = unit_of(size)
    foot = round(foot_px * unit)
    gap = round(32 * unit)
    inner = _inside(size, gap // 4)
    stage = QRect(inner.left(), inner.top(), round(inner.width() * 0.6), inner.height())
    left = stage.right() + round(1.5 * gap)
    width = inner.right() - left - gap // 2
    disc, high = round(_DISC_PX * unit) - foot // 2, round(_HEADLINE_PX * unit) - foot // 2
    middle = inner.top() + round(inner.height() * 0.205)
    words, below = middle + disc + round(24 * unit), inner.top() + gap // 2 + round(84 * unit)
    return Places(
        header=QRect(left, inner.top() + gap // 2, width, round(80 * unit)),
        stage=stage,
        symbol=QRect(left, middle, disc, disc),
        headline=QRect(left, words, width, high),
        advice=QRect(left, words + high + round(10 * unit), width, round(84 * unit)),
        buttons=QRect(left, inner.bottom() - foot - round(66 * unit), width, round(60 * unit)),
        reception=QRect(left, inner.bottom() - round(48 * unit) + foot // 3, width, round(36 * unit)),
        keypad=QRect(left - gap // 2, below, width + gap, inner.bottom() - below),
        is_upright=False,
        is_banded=False,
        is_stacked=foot > 0,
        largest_px=round(_WORDS_PX * unit),
    )


def _upright(size: QSize) -> Places:
    unit = unit_of(size)
    gap = round(24 * unit)
    inner = _inside(size, gap // 2)
    stage = QRect(inner.left(), inner.top() + round(96 * unit), inner.width(), round(inner.height() * 0.56))
    disc = round(112 * unit)
    words, keypad = stage.bottom() + disc // 2 + round(16 * unit), Keypad.height_at(unit) + 2 * gap
    return Places(
        header=QRect(inner.left(), inner.top(), inner.width(), round(80 * unit)),
        stage=stage,
        symbol=QRect(inner.center().x() - disc // 2, stage.bottom() - disc // 2, disc, disc),
        headline=QRect(inner.left(), words, inner.width(), round(160 * unit)),
        advice=QRect(inner.left(), words + round(168 * unit), inner.width(), round(88 * unit)),
        buttons=QRect(inner.left(), inner.bottom() - round(110 * unit), inner.width(), round(60 * unit)),
        reception=QRect(inner.left(), inner.bottom() - round(36 * unit), inner.width(), round(36 * unit)),
        keypad=QRect(inner.left(), inner.bottom() - keypad, inner.width(), keypad),
        is_upright=True,
        is_banded=False,
        is_stacked=True,
        largest_px=round(_WORDS_PX * unit),
    )


def _banded(usual: Places, unit: float) -> Places:
    """Sign and words in a band under the picture, above the keypad upright and beside it lengthwise."""
    band, gap = round(_BAND_PX * unit), round(16 * unit)
    stage = QRect(usual.stage)
    foot = usual.keypad.top() if usual.is_upright else usual.stage.bottom()
    stage.setBottom(foot - band - gap)
    disc = round(112 * unit)
    top, left = stage.bottom() + gap, stage.left() + disc + round(24 * unit)
    width = stage.right() - left
    high = round(96 * unit)
    return replace(
        usual, stage=stage, symbol=QRect(stage.left(), top + (band - disc) // 2, disc, disc),
        headline=QRect(left, top, width, high), advice=QRect(left, top + high, width, band - high), is_banded=True,
        largest_px=round(_WORDS_BESIDE_KEYPAD_PX * unit),
    )  # fmt: skip
