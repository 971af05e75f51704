"""Starting Qt safely: is there a screen, and is OpenCV's own Qt out of the way."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

from accessctl.gui.theme import Choice, Theme

NO_DISPLAY = "no display here: start it on a desktop, set DISPLAY, or use --headless"


def display_available() -> bool:
    """Whether a window can be shown; asked before QApplication, because Qt aborts the process where there is none."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def application(choice: Choice = "system", *, motion: bool = True) -> tuple[QApplication, Theme]:
    """The one QApplication of this process, with the theme applied.

    opencv-python points Qt at plugins of its own Qt 5 when it is imported; that hint is dropped first.
    """
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    app = QApplication(["accessctl"])
    app.setApplicationName("accessctl")
    app.setApplicationDisplayName("accessctl")
    app.setDesktopFileName("accessctl")
    theme = Theme(app, choice, motion=motion)
    app.setWindowIcon(theme.icon("logo", "accent", 64))
    return app, theme
