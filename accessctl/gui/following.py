"""Following the settings file while a window is open: it is read again every two seconds, in a worker."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from accessctl import translation
from accessctl.config import AppearanceSettings, Settings
from accessctl.gui.tasks import Latest, Tasks

_log = logging.getLogger(__name__)
_LOOK_MS = 2000


@dataclass(frozen=True, slots=True)
class Following:
    """``read`` gives the settings as they stand in the file, in a worker; it may raise ConfigError.

    ``may_restart``: somebody starts this program again when it ends, as the kiosk's parent does.
    """

    read: Callable[[], Settings]
    may_restart: bool = False


class Reader(QObject):
    """Tells what the file says now: ``looking`` before each reading, ``heard`` with the Settings. GUI thread."""

    looking = Signal()
    heard = Signal(object)

    def __init__(self, following: Following, parent: QObject) -> None:
        super().__init__(parent)
        self._following = following
        self._tasks = Tasks(self, threads=1)
        self._reading = Latest(self._tasks)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Read it now, and again and again."""
        self._look()
        self._timer.start()

    def stop(self) -> None:
        """No further reading; one that runs is still heard."""
        self._timer.stop()

    def close(self) -> None:
        """Nothing is heard any more; returns when a reading that runs has ended."""
        self.stop()
        self._tasks.close()

    def _look(self) -> None:
        self.looking.emit()
        if not self._reading.is_reading:
            self._reading.run(lambda _: _read(self._following), self.heard.emit, _not_heard)


def _not_heard(message: str) -> None:
    """Half-written, or wrong: what is in force stays so; whoever wrote it is told by panel, terminal and doctor."""
    _log.info("the settings were not read again: %s", message)


def spoken_by(looks: AppearanceSettings) -> str:
    """The language of the settings, unless ACCESSCTL_LANGUAGE said another for this run."""
    return os.environ.get("ACCESSCTL_LANGUAGE") or looks.language


def _read(following: Following) -> Settings:
    """In a worker; the catalogue too, which takes a tenth of a second the first time."""
    settings = following.read()
    language = spoken_by(settings.appearance)
    translation.catalogue(translation.of_system() if language == "auto" else language)
    return settings
