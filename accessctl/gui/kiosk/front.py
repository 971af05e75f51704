"""The window beside the door follows the settings: its looks at once, everything else by a new start."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from accessctl import translation
from accessctl.config import AppearanceSettings, Settings
from accessctl.domain import Decision
from accessctl.gui.following import Following, Reader, spoken_by
from accessctl.gui.kiosk.presenter import Kind
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme

# Longer than a strike (5 s), so that nobody who was just let in finds the door shut again.
_QUIET_SECONDS = 10.0
# Whatever keeps differing must not turn the door into one that starts for ever.
LEAST_LIFE_SECONDS = 60.0
_NOT_OURS = frozenset({"appearance", "panel"})  # the one is followed without a new start, the other is the panel's


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
        self._begun: Settings | None = None
        self._born = self._busy_at = time.monotonic()
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
            self._busy_at = time.monotonic()

    def _heard(self, settings: Settings) -> None:
        if self._begun is None:
            self._begun = settings
        if not self._is_free():
            return
        if settings.appearance != self._looks:
            self._change_looks(settings.appearance)
        if self._reader is not None and self._wants_restart(settings):
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

    def _wants_restart(self, settings: Settings) -> bool:
        now = time.monotonic()
        is_quiet = now - self._busy_at >= _QUIET_SECONDS and now - self._born >= LEAST_LIFE_SECONDS
        return self._may_restart and is_quiet and self._begun is not None and bool(differing(self._begun, settings))

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


def differing(begun: Settings, now: Settings) -> list[str]:
    """The sections that a running kiosk does not take up."""
    return [
        name for name in Settings.model_fields if name not in _NOT_OURS and getattr(begun, name) != getattr(now, name)
    ]
