"""The process that covers the screen while no kiosk can: ``python -m accessctl.gui.cover DATA_FOLDER``.

The kiosk's parent starts it and writes a ``Notice`` a line to its standard input. It loads no model, reads no settings
and opens the database only for somebody who wants to leave, so that nothing that keeps the kiosk from starting can
keep this from standing there. It ends with its input.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from accessctl import translation
from accessctl.errors import AccessctlError
from accessctl.gui.display import application, display_available
from accessctl.gui.kiosk.awake import Awake, keep_awake
from accessctl.gui.kiosk.cover import CoverWindow, LateWayOut
from accessctl.gui.kiosk.place import Place
from accessctl.gui.theme import Theme
from accessctl.supervision import CAN_BE_SEEN, LEFT, NO_WINDOW, CoverLooks, Notice, Stand


class Cover(QObject):
    """Shows what it is told; hides while a kiosk guards. ``end`` is called with the exit code. GUI thread.

    Other looks make another window: the words of one are those of its language.
    """

    def __init__(self, qt: QApplication, theme: Theme, data_dir: Path, end: Callable[[int], object]) -> None:
        super().__init__()
        self._qt, self._theme, self._end = qt, theme, end
        self._way_out = LateWayOut(data_dir)
        self._looks: CoverLooks | None = None
        self._awake: Awake | None = None
        self.window: CoverWindow | None = None
        self._place: Place | None = None

    def tell(self, notice: Notice) -> None:
        """The first notice puts a window up."""
        if notice.stand is Stand.GUARDED:
            self._hide()
            return
        if self.window is None or self._place is None or notice.looks != self._looks:
            self.window, self._place = self._put_up(notice)
        self.window.tell(notice)
        if not self.window.isVisible():
            self._place.take()
        if self._awake is None and notice.looks.keep_awake:
            self._awake = keep_awake()

    def close(self) -> None:
        """Take it down."""
        self._hide()
        if self.window is not None:
            self.window.left.disconnect()
            self.window.leave()
        self._way_out.close()

    def _hide(self) -> None:
        if self.window is not None:
            self.window.leaving.dismiss()
            self.window.hide()
        if self._awake is not None:
            self._awake.end()
            self._awake = None

    def _put_up(self, notice: Notice) -> tuple[CoverWindow, Place]:
        """In the looks of the notice: first the new one, so that no desktop shines through."""
        before, self._looks = self.window, notice.looks
        translation.use(os.environ.get("ACCESSCTL_LANGUAGE") or notice.looks.language)
        self._theme.motion = notice.looks.motion
        self._theme.choose(notice.looks.theme)
        self._theme.enlarge(notice.looks.text_percent)
        window = CoverWindow(self._theme, notice, self._way_out, self._way_out.open)
        window.left.connect(lambda: self._end(LEFT))
        place = Place(self._qt, window, notice.looks.screen)
        place.take()
        if before is not None:
            before.left.disconnect()
            before.leave()
            before.deleteLater()
        return window, place


class _Ear(QObject):
    """Listens to the parent in a thread of its own."""

    heard = Signal(object)
    ended = Signal()

    def listen(self) -> None:
        # Unbuffered: a thread that waits inside Python's own buffer would be an error at the end of the process.
        with open(0, "rb", buffering=0, closefd=False) as lines:
            for line in iter(lines.readline, b""):
                self.heard.emit(Notice.of_line(line.decode()))
        self.ended.emit()


def main() -> int:
    """Until the parent ends, or somebody is let out; NO_WINDOW where there is no screen to cover."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's, who ends us
    if not display_available():
        return NO_WINDOW
    try:
        qt, theme = application()
    except AccessctlError:  # the kiosk says the same, in the terminal
        return NO_WINDOW
    qt.setQuitOnLastWindowClosed(False)
    cover, ear = Cover(qt, theme, Path(sys.argv[1]), qt.exit), _Ear()
    ear.heard.connect(cover.tell, Qt.ConnectionType.QueuedConnection)
    ear.heard.connect(_say_seen, Qt.ConnectionType.QueuedConnection)
    # Not ``quit``: that would ask the window, which lets nobody out unasked.
    ear.ended.connect(lambda: qt.exit(0), Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(0, lambda: Thread(target=ear.listen, name="ear", daemon=True).start())
    code = qt.exec()
    cover.close()
    return code


def _say_seen(_: Notice) -> None:
    print(CAN_BE_SEEN, flush=True)  # noqa: T201  standard output is where the parent listens


if __name__ == "__main__":
    os._exit(main())  # the ear still waits for a line, and Qt must not be taken apart under it
