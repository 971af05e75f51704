"""Where worker threads meet Qt: the newest of what may be skipped, and every event."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from accessctl.domain import Decision, Event


class Newest(QObject):
    """Carries values into the GUI thread and may skip all but the newest; create it in the GUI thread.

    Qt never merges queued signals (a 20 ms slot fed with 50 of them lagged by a second), so only the newest value is
    kept and at most one wake-up is under way.
    """

    arrived = Signal(object)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._slot: list[object] = []
        self._wake_pending = False
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def put(self, value: object) -> None:
        """From any thread; never waits for the screen."""
        with self._lock:
            self._slot = [value]
            if self._wake_pending:
                return
            self._wake_pending = True
        self._wake.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            values, self._slot = self._slot, []
            self._wake_pending = False
        for value in values:
            self.arrived.emit(value)


class Bridge(QObject):
    """Carries decisions and events into the GUI thread; create it there, before the engine starts.

    ``decided`` may skip decisions, ``recorded`` skips nothing.
    """

    decided = Signal(object)
    recorded = Signal(object)
    _event_in = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = Newest(self)
        self._decisions.arrived.connect(self.decided)
        self._event_in.connect(self.recorded, Qt.ConnectionType.QueuedConnection)

    def publish(self, decision: Decision) -> None:
        """From any thread."""
        self._decisions.put(decision)

    def record(self, event: Event) -> None:
        """From any thread, after the event is stored."""
        self._event_in.emit(event)
