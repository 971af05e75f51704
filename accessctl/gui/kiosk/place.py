"""Which monitor the kiosk fills, also when one is unplugged and comes back."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)


def screen_for(wanted: str, screens: Sequence[QScreen], first: QScreen) -> QScreen:
    """By number from 1, or by the name that the system gives it; the first where there is none such."""
    if wanted.isdigit() and 1 <= int(wanted) <= len(screens):
        return screens[int(wanted) - 1]
    named = [screen for screen in screens if screen.name().casefold() == wanted.casefold()]
    if wanted and not named:
        known = ", ".join(f"{number} = {screen.name()}" for number, screen in enumerate(screens, start=1))
        _log.warning("kiosk.screen: there is no screen %r here, only %s; the first is used", wanted, known)
    return named[0] if named else first


class Place(QObject):
    """Holds a window on its monitor, full screen, whatever is plugged in or out. GUI thread."""

    def __init__(self, qt: QGuiApplication, window: QWidget, wanted: str) -> None:
        super().__init__(window)
        self._qt, self._window, self._wanted = qt, window, wanted
        for changed in (qt.screenAdded, qt.screenRemoved, qt.primaryScreenChanged):
            changed.connect(self._changed)  # a method: Qt forgets it with the window, which may be changed for another
        qt.screenAdded.connect(self._watch)
        for screen in qt.screens():
            self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        """A monitor that is turned, or set to another resolution, stays the same monitor."""
        screen.geometryChanged.connect(self._changed)

    def _changed(self, _: object) -> None:
        if self._window.isVisible():  # one that hides stays hidden
            self.take()

    def take(self) -> None:
        """Fill the monitor; the geometry is set too, for where no window manager makes a window full."""
        screen = screen_for(self._wanted, self._qt.screens(), self._qt.primaryScreen())
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
