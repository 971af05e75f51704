"""Where the keyboard is, for parts that scroll: they have no edge of their own that could say it. And the wheel."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from accessctl.gui.theme import Theme


class Ring(QWidget):
    """Lies over a scroll area while it has the focus; nothing moves for it."""

    def __init__(self, theme: Theme, area: QScrollArea) -> None:
        super().__init__(area)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(area.rect())
        area.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QScrollArea) and event.type() == QEvent.Type.Resize:
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.palette.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def show_where(theme: Theme, before: QWidget | None, now: QWidget | None) -> None:
    """The keyboard has gone from one widget to another."""
    if isinstance(before, QScrollArea):
        with suppress(RuntimeError):  # it is being deleted, and its ring with it
            for ring in before.findChildren(Ring, options=Qt.FindChildOption.FindDirectChildrenOnly):
                ring.hide()
                ring.deleteLater()
    if isinstance(now, QScrollArea):
        Ring(theme, now)


class _Calm(QObject):
    """Leaves the wheel to what scrolls round a field, unless the field has the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(field: QWidget) -> None:
    """For a choice or number on a page that scrolls: whoever rolls over it wants to read on, not to change it."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Calm(field))
