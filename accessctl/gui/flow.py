"""Widgets side by side that go on in the next line where there is no room: larger text, longer words."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

Margins = tuple[int, int, int, int]
_BESIDE_WORDS = 28  # px: what a field's edges take
_GROWING = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)


@dataclass(slots=True)
class _Line:
    """Some of the widgets with the size each likes; ``right``: the first that stands at the right end, if any."""

    parts: list[tuple[QWidget, QSize]] = field(default_factory=list)
    right: int | None = None

    @property
    def height(self) -> int:
        return max(size.height() for _, size in self.parts)


class Flow(QWidget):
    """Left to right, then the next line. -1 among ``parts``: what comes after it stands at the right end of its line.

    What is left of a line goes to those that grow: fields, and whatever else has an expanding size policy. A widget and
    no layout: Python would have to own the items of a layout that Qt deletes.
    """

    def __init__(self, *parts: QWidget | int, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._right = -1
        self._heights: dict[int, int] = {}  # by width, as found in this turn of the event loop
        self._spacing, self._margins = spacing, margins
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.fill(*parts)

    def fill(self, *parts: QWidget | int) -> None:
        """Those, after what is there."""
        for part in parts:
            if isinstance(part, int):
                self._right = len(self._parts)
            else:
                self.add(part)

    def add(self, part: QWidget) -> None:
        """One more at the end."""
        is_hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        if self.isVisible() and not is_hidden:
            part.show()  # a new child of something that is shown is hidden until it is
        self._parts.append(part)
        self._changed()

    def clear(self) -> None:
        """Take all of them away."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self._right = [], -1
        self._changed()

    # -- what Qt asks

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt asks 30 times for the same few widths while it lays a page out: 20 doors took 60 ms of it."""
        if not self._heights:
            QTimer.singleShot(0, self, self._heights.clear)
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        left, top, right, bottom = self._margins
        lines = self._lines(width - left - right)
        between = self._spacing * max(0, len(lines) - 1)
        return top + bottom + sum(line.height for line in lines) + between

    def _changed(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        left, top, right, bottom = self._margins
        sizes = [_liked(part) for part in self._shown()]
        wide = sum(size.width() for size in sizes) + self._spacing * max(0, len(sizes) - 1)
        return QSize(left + right + wide, top + bottom + max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        left, top, right, bottom = self._margins
        sizes = [_least(part) for part in self._shown()]
        wide, tall = max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        return QSize(left + right + wide, top + bottom + tall)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # one of them has other words, or is hidden
            self._changed()
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- lines

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _lines(self, width: int) -> list[_Line]:
        lines: list[_Line] = []
        room = -1
        first_right = self._parts[self._right] if 0 <= self._right < len(self._parts) else None
        is_right = False
        for part in self._parts:
            is_first_right = part is first_right
            is_right = is_right or is_first_right
            if part.isHidden():
                continue
            size = _liked(part).boundedTo(QSize(max(width, 0), 1 << 20))
            if part.hasHeightForWidth():
                size.setHeight(part.heightForWidth(size.width()))
            if not lines or size.width() > room:
                lines.append(_Line())
                room = width
            line = lines[-1]
            if is_right and line.right is None:
                line.right = len(line.parts)
            line.parts.append((part, size))
            room -= size.width() + self._spacing
        return lines

    def _arrange(self) -> None:
        left, top, right, _ = self._margins
        width = self.width() - left - right
        lines = self._lines(width)
        y = top + max(0, self.height() - self.heightForWidth(self.width())) // 2
        for line in lines:
            tall = line.height
            x, spare = left, width - sum(size.width() for _, size in line.parts) - self._spacing * (len(line.parts) - 1)
            grown = _grown(line, max(0, spare))
            for place, ((part, size), more) in enumerate(zip(line.parts, grown, strict=True)):
                if place == line.right:
                    x += max(0, spare - sum(grown))
                wide = size.width() + more
                high = part.heightForWidth(wide) if part.hasHeightForWidth() else size.height()
                place_in = QRect(x, y + (tall - high) // 2, wide, high)
                part.setGeometry(self._mirrored(place_in))
                x += wide + self._spacing
            y += tall + self._spacing

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place


def growing(part: QWidget) -> QWidget:
    """The same, taking what is left of its line: for sentences that may be long."""
    policy = part.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    part.setSizePolicy(policy)
    return part


def _grows(part: QWidget) -> bool:
    return part.sizePolicy().horizontalPolicy() in _GROWING


def _least(part: QWidget) -> QSize:
    if isinstance(part, QLineEdit):  # what it says while it is empty can be read
        words = part.fontMetrics().horizontalAdvance(part.placeholderText()) + _BESIDE_WORDS
        return QSize(max(words, part.minimumWidth()), part.minimumSizeHint().height())
    return part.minimumSizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())


def _liked(part: QWidget) -> QSize:
    """A sentence likes to stand in one line, and not in a block, as a label says; a field makes do with its least."""
    size = part.sizeHint()
    if isinstance(part, QLabel) and part.wordWrap():
        beside = part.width() - part.contentsRect().width()
        size.setWidth(part.fontMetrics().horizontalAdvance(part.text()) + beside + 1)
    elif _grows(part):
        size.setWidth(0)
    return size.expandedTo(_least(part)).boundedTo(part.maximumSize())


def _grown(line: _Line, spare: int) -> list[int]:
    """What of the spare pixels each of a line takes."""
    grown = [0] * len(line.parts)
    growing = [
        place for place, (part, _) in enumerate(line.parts) if _grows(part)
    ]  # fmt: skip
    for count, place in enumerate(growing):
        part, size = line.parts[place]
        grown[place] = min(spare // (len(growing) - count), part.maximumWidth() - size.width())
        spare -= grown[place]
    return grown
