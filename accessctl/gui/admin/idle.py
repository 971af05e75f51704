"""Has anybody touched anything lately? If not, the panel locks itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip
_LOOKS_MS = 1000


class IdleWatch(QObject):
    """``idle`` comes after so many minutes without a key or a pointer in any window of the program.

    It listens at the windows, new ones too, for there everything that is touched arrives first. At the application it
    would see every event of every widget, which takes a fifth of the GUI thread's time (50 of 255 ms of a new theme).
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        looks = QTimer(self)
        looks.timeout.connect(self._listen)
        looks.start(_LOOKS_MS)

    def lock_after(self, minutes: float) -> None:
        """From now on; 0 is never."""
        self._listen()
        self._timer.stop()
        self._timer.setInterval(round(60_000 * minutes))
        self.touched()

    def touched(self) -> None:
        """Somebody is there."""
        if self._timer.interval() > 0:
            self._timer.start()

    def _listen(self) -> None:
        """At every window, once at each: Qt takes a second time for the first."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.touched()
        return False
