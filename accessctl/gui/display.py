"""Starting Qt safely: is there a screen, and is OpenCV's own Qt out of the way."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QObject, Signal
from PySide6.QtWidgets import QApplication

from accessctl.errors import AccessctlError
from accessctl.gui.garbage import Garbage
from accessctl.gui.theme import Choice, Theme
from accessctl.translation import mark, tr

LACKING = mark(
    "Qt cannot open a window here: {library} is missing; "
    "run: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1"
)
UNSOUND = mark("PySide6 {version} aborts this Python after a few hundred signals; run: pip install 'PySide6<6.12'")


def display_available() -> bool:
    """Whether a window can be shown; asked before QApplication, because Qt aborts the process where there is none."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc", "linuxfb", "eglfs"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_library() -> str:
    """What the X11 plugin of Qt lacks, in the words of the dynamic linker; "" where nothing or where it is not used.

    Qt aborts the process over this, so it is asked for first.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "")
    if not sys.platform.startswith("linux") or platform.split(":")[0] != "xcb":
        return ""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugins))
    except OSError as error:
        return str(error).split(":")[0]
    return ""


class _Probe(QObject):
    rung = Signal()


def is_sound() -> bool:
    """Whether signals can be sent for weeks.

    PySide6 6.12.0 takes one reference from True per emit; before Python 3.12, where True became immortal, the process
    is aborted after some 600 signals: half a minute of a live picture.
    """
    if sys.version_info >= (3, 12):
        return True
    probe = _Probe()
    before = sys.getrefcount(True)
    for _ in range(5):
        probe.rung.emit()
    return sys.getrefcount(True) > before - 5


def application(
    choice: Choice = "system", *, motion: bool = True, text_percent: int = 100
) -> tuple[QApplication, Theme]:
    """The one QApplication of this process, with the theme applied.

    opencv-python points Qt at plugins of its own Qt 5 when it is imported; that hint is dropped first.
    """
    os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
    if not is_sound():
        raise AccessctlError(tr(UNSOUND, version=PySide6.__version__))
    if lacking := missing_library():
        raise AccessctlError(tr(LACKING, library=lacking))
    app = QApplication(["accessctl"])
    Garbage(app)
    app.setApplicationName("accessctl")
    app.setApplicationDisplayName("accessctl")
    app.setDesktopFileName("accessctl")
    theme = Theme(app, choice, motion=motion, text_percent=text_percent)
    app.setWindowIcon(theme.icon("logo", "accent", 64))
    return app, theme
