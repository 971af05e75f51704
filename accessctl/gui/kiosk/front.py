"""The window beside the door follows the settings: its looks at once, everything else by a new start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from accessctl import translation
from accessctl.config import AppearanceSettings, Settings
from accessctl.domain import Decision
from accessctl.gui.following import Following, Reader, spoken_by
from accessctl.gui.kiosk.presenter import Kind
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from accessctl.supervision import Renewal


class Front(QObject):
    """Holds the kiosk's window. Changes it, or asks to be started again, only while nobody stands there.

    ``hang`` makes a window and puts it up, full screen. GUI thread.
    """

    restart_asked = Signal()

    def __init__(
        self, theme: Theme, looks: AppearanceSettings, hang: Callable[[AppearanceSettings], KioskWindow],
        following: Following | None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._hang = theme, hang
        self.window = hang(looks)
        self._looks, self._nobody_there = looks, False
        self._renewal = Renewal()
        self._may_restart = following is not None and following.may_restart
        self._reader = Reader(following, self) if following is not None else None
        if self._reader is not None:
            self._reader.looking.connect(self._look)
            self._reader.heard.connect(self._heard)
            self._reader.start()

    def show_decision(self, decision: Decision) -> None:
        """To whichever window hangs there now."""
        self._nobody_there = not decision.observation.sightings
        self.window.show_decision(decision)

    def close(self) -> None:
        """Follow nothing any more, and take the window down."""
        if self._reader is not None:
            self._reader.close()
        self.window.deleteLater()

    def _look(self) -> None:
        if not self._is_free():
            self._renewal.busy()

    def _heard(self, settings: Settings) -> None:
        is_due = self._renewal.is_due(settings)
        if not self._is_free():
            return
        if settings.appearance != self._looks:
            self._change_looks(settings.appearance)
        if self._reader is not None and self._may_restart and is_due:
            self._reader.stop()
            self.restart_asked.emit()

    def _is_free(self) -> bool:
        """Nobody is being judged, types, or leaves; a kiosk at fault is free: perhaps the change mends it.

        In a lockdown every frame is a refusal, also of an empty entrance.
        """
        window = self.window
        is_typed = window.keypad.is_open or not window.leaving.isHidden()
        kind = window.screen_shown.kind
        is_idle = kind in (Kind.IDLE, Kind.FAULT) or (kind is Kind.DENIED and self._nobody_there)
        return is_idle and not is_typed

    def _change_looks(self, looks: AppearanceSettings) -> None:
        """Another window in the same place: first the new one, so that no desktop shines through."""
        self._looks = looks
        translation.use(spoken_by(looks))
        self._theme.motion = looks.motion
        self._theme.choose(looks.theme)
        self._theme.enlarge(looks.text_percent)
        before, self.window = self.window, self._hang(looks)
        before.leave()
        before.deleteLater()
