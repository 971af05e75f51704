from __future__ import annotations

import ctypes
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from accessctl.errors import AccessctlError
from accessctl.gui import display
from accessctl.gui.display import application, display_available, is_sound, missing_library


def test_without_a_display_server_there_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not display_available()


@pytest.mark.parametrize(
    ("name", "value"), [("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen")]
)
def test_a_display_server_or_an_offscreen_platform_is_enough(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for each in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, value)
    assert display_available()


def test_opencvs_own_qt_does_not_get_in_the_way() -> None:
    """A process of its own: the hint is read once, when the application is made."""
    program = (
        "import os, cv2; os.environ['QT_QPA_PLATFORM_PLUGIN_PATH'] = '/nowhere'\n"
        "from accessctl.gui.display import application\n"
        "app, theme = application('light'); print(app.platformName(), theme.palette.name)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert ran.stdout.split() == ["offscreen", "light"], ran.stderr


def test_signals_can_be_sent_for_weeks(qtbot: QtBot) -> None:
    """Fails with PySide6 6.12.0 on Python 3.11, where every emit takes a reference from True."""
    assert is_sound()
    before = sys.getrefcount(None)
    heard: list[None] = []
    timer = QTimer()
    timer.timeout.connect(lambda: heard.append(None))
    timer.start(0)
    qtbot.waitUntil(lambda: len(heard) > 50)
    timer.stop()
    heard.clear()
    assert sys.getrefcount(None) > before - 50


def test_a_missing_library_is_named_before_qt_aborts_over_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(ctypes, "CDLL", broken)
    assert missing_library() == "libxcb-cursor.so.0"
    with pytest.raises(AccessctlError, match=r"libxcb-cursor\.so\.0 is missing; run: apt-get install"):
        application()


def test_only_the_x11_platform_is_asked_for_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(ctypes, "CDLL", pytest.fail)
    assert missing_library() == ""


def test_a_qt_that_would_abort_later_is_refused_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "is_sound", lambda: False)
    with pytest.raises(AccessctlError, match=r"pip install 'PySide6<6\.12'"):
        application()
