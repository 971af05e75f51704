"""Words that fit: a label that chooses the largest size at which its text fits, and fades when the text changes."""

from __future__ import annotations

import re

from PySide6.QtCore import QAbstractAnimation, QRect, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from accessctl.gui.theme import Theme, text_scale, ui_font

FADE_MS = 160  # slower is waited for, faster is a flicker: 120 to 200 ms
_CHINESE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_WORDS = re.compile(rf"[{_CHINESE}]|[^\s{_CHINESE}]+")


def unbroken(text: str) -> list[str]:
    """What no line may break within: words, and in Chinese, which has no spaces, every character by itself."""
    return _WORDS.findall(text)


def largest_font(text: str, area: QSize, smallest: int, largest: int, weight: QFont.Weight) -> QFont:
    """The biggest UI font, in pixels, at which the wrapped text stays inside ``area`` and no word is torn.

    ``largest`` grows with the text's size, ``smallest`` does not: where the room is fixed, what fits is kept whole.
    """
    smallest = round(smallest / max(1.0, text_scale()))
    for pixels in range(largest, smallest, -2):
        font = ui_font(pixels, weight)
        metrics = QFontMetrics(font)
        box = metrics.boundingRect(QRect(0, 0, area.width(), 10_000), int(Qt.TextFlag.TextWordWrap), text)
        longest = max((metrics.horizontalAdvance(word) for word in unbroken(text)), default=0)
        if box.height() <= area.height() and longest <= area.width():
            return font
    return ui_font(smallest, weight)


class FittingLabel(QLabel):
    """A QLabel whose font grows to fill its place, between two sizes in pixels; ``text()`` stays readable to tools."""

    def __init__(self, theme: Theme, *, tint: str = "text", weight: QFont.Weight = QFont.Weight.DemiBold) -> None:
        super().__init__()
        self._theme, self.tint, self._weight = theme, tint, weight
        self._sizes = (24, 64)
        self._shown = 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._set_shown)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def set_sizes(self, smallest: int, largest: int) -> None:
        self._sizes = (smallest, largest)
        self.update()

    def say(self, text: str) -> None:
        """Change the words; a real change fades in."""
        if text == self.text():
            return
        self.setText(text)
        self.setAccessibleName(text)
        if self._theme.motion and self.isVisible():
            self._fade.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        painter = QPainter(self)
        painter.setOpacity(self._shown)
        painter.setFont(largest_font(self.text(), self.size(), *self._sizes, self._weight))
        painter.setPen(self._theme.palette.colour(self.tint))
        painter.drawText(self.rect(), int(self.alignment()) | int(Qt.TextFlag.TextWordWrap), self.text())
        painter.end()

    def _set_shown(self, share: float) -> None:
        self._shown = share
        self.update()
