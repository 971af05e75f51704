"""The demo's window takes up language and theme from the settings file while it runs."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from accessctl.config import AppearanceSettings, Settings
from accessctl.gui.demo.window import DemoWindow
from accessctl.gui.following import Following, Reader, spoken_by
from accessctl.gui.theme import Theme


class Looks(QObject):
    """What a visitor chose in the window stands until the file says something new.

    The size of text counts from the next start: everything in the window is as large as it was built.
    """

    def __init__(self, window: DemoWindow, theme: Theme, looks: AppearanceSettings, following: Following) -> None:
        super().__init__(window)
        self._window, self._theme, self._looks = window, theme, looks
        reader = Reader(following, self)
        reader.heard.connect(self._heard)
        window.left.connect(reader.close)
        reader.start()

    def _heard(self, settings: Settings) -> None:
        before, now = self._looks, settings.appearance
        if now == before or QApplication.activeModalWidget() is not None:  # whoever is being enrolled is not disturbed
            return
        self._looks = now
        self._theme.motion = now.motion
        if now.theme != before.theme:
            self._theme.choose(now.theme)
        if spoken_by(now) != spoken_by(before):
            self._window.speak(spoken_by(now))
