"""Which parts wear the style sheet, and how all of them change it without keeping the GUI thread.

One style sheet of the application would be simpler. But Qt then restyles every widget once for itself and once for each
that it stands in: 500 ms of the GUI thread for a panel with all pages open (1,137 widgets), 5 to 30 ms for one page.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from weakref import WeakSet

from PySide6.QtCore import QChildEvent, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_A_TURN_SECONDS = 0.002  # of processor time, and then the part that is begun, which takes at most 20 ms


class Wardrobe(QObject):
    """Dresses parts: windows, pages, dialogs that stand in no part. ``sheet`` is what is worn now. GUI thread.

    A part that stands in another is dressed before that one. What is round it is open then: not dressed itself, but
    each of its children is, those that come later (a dialog, say) as they are shown. It may draw nothing of its own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = ""
        self._parts: WeakSet[QWidget] = WeakSet()
        self._open: WeakSet[QWidget] = WeakSet()
        self._pieces: set[QWidget] = set()  # of what is open; Python would forget Qt's own, like scroll bars
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._dress_some)

    def dress(self, part: QWidget) -> None:
        """Now, and after every change for as long as the part lives; what is inside it, dialogs too, wears the same."""
        if part in self._parts or any(above in self._parts for above in _above(part)):
            return  # it changes with that one
        opened = self._opened_by(part)
        for each in opened:
            each.installEventFilter(self)
            for child in each.children():
                if isinstance(child, QWidget) and child not in opened and child not in self._parts:
                    self._pieces.add(child)
                    self._put_on(child)
        if not opened:
            self._put_on(part)

    def _put_on(self, part: QWidget) -> None:
        self._parts.add(part)
        part.setStyleSheet(self.sheet)

    def leave_open(self, box: QWidget) -> None:
        """Before what is round it is dressed: each that comes into the box, now or later, is a part of its own."""
        self._open.add(box)

    def _opened_by(self, part: QWidget) -> set[QWidget]:
        """Whatever stands in ``part``, it too, and is open or has a part in it."""
        found: set[QWidget] = set()
        for inner in self._living():
            path = [inner] if inner in self._open else []
            path += _above(inner)
            if part in path:
                found.update(path[: path.index(part) + 1])
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of what is open: somebody new in it is about to be shown."""
        if isinstance(event, QChildEvent) and event.polished() and isinstance(child := event.child(), QWidget):
            self.dress(child)
        return False

    def change(self, sheet: str) -> None:
        """What can be seen is dressed first, some parts in every turn of the event loop."""
        self.sheet = sheet
        self._next.start()

    def _dress_some(self) -> None:
        until = time.thread_time() + _A_TURN_SECONDS
        for part in sorted(self._late(), key=QWidget.isVisible, reverse=True):
            if time.thread_time() > until:
                return
            part.setStyleSheet(self.sheet)
        self._next.stop()

    def _late(self) -> list[QWidget]:
        return [part for part in self._living() if part in self._parts and part.styleSheet() != self.sheet]

    def _living(self) -> list[QWidget]:
        """The parts, and what is open, as far as Qt has not deleted them."""
        for known in (self._parts, self._open, self._pieces):
            for each in [each for each in known if not _lives(each)]:
                known.discard(each)
        return [*self._parts, *self._open]


def _above(part: QWidget) -> Iterator[QWidget]:
    """What it stands in, the nearest first."""
    above = part.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _lives(part: QWidget) -> bool:
    try:
        part.styleSheet()
    except RuntimeError:  # Qt has deleted it
        return False
    return True
