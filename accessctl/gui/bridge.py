"""Where worker threads meet Qt: the newest decision, and every event."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from accessctl.domain import Decision, Event


class Bridge(QObject):
    """Carries decisions and events into the GUI thread; create it there, before the engine starts.

    ``decided`` may skip decisions: Qt never merges queued signals, so only the newest is kept and at most one wake-up
    is under way (a 20 ms slot fed with 50 queued signals lagged by a second). ``recorded`` skips nothing.
    """

    decided = Signal(object)
    recorded = Signal(object)
    _wake = Signal()
    _event_in = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: Decision | None = None
        self._wake_pending = False
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._event_in.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def publish(self, decision: Decision) -> None:
        """From any thread; never waits for the screen."""
        with self._lock:
            self._newest = decision
            if self._wake_pending:
                return
            self._wake_pending = True
        self._wake.emit()

    def record(self, event: Event) -> None:
        """From any thread, after the event is stored."""
        self._event_in.emit(event)

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            decision, self._newest = self._newest, None
            self._wake_pending = False
        if decision is not None:
            self.decided.emit(decision)

    @Slot(object)
    def _announce(self, event: Event) -> None:
        self.recorded.emit(event)
