"""Which parts wear the style sheet, and how all of them change it without keeping the GUI thread.

One style sheet of the application would be simpler. But Qt then restyles every widget once for itself and once for each
that it stands in: 500 ms of the GUI thread for a panel with all pages open (1,137 widgets), 5 to 30 ms for one page.
"""

from __future__ import annotations

import time
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_A_TURN_SECONDS = 0.005  # of processor time, and then the part that is begun, which takes at most 30 ms


class Wardrobe(QObject):
    """Dresses parts: windows, pages, dialogs that stand in no part. ``sheet`` is what is worn now. GUI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet = ""
        self._parts: WeakSet[QWidget] = WeakSet()
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._dress_some)

    def dress(self, part: QWidget) -> None:
        """Now, and after every change for as long as the part lives; what is inside it, dialogs too, wears the same."""
        parent = part.parentWidget()
        while parent is not None:
            if parent in self._parts:
                return  # it changes with that one
            parent = parent.parentWidget()
        self._parts.add(part)
        part.setStyleSheet(self.sheet)

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
        found = []
        for part in list(self._parts):
            try:
                if part.styleSheet() != self.sheet:
                    found.append(part)
            except RuntimeError:  # Qt has deleted it
                self._parts.discard(part)
        return found
