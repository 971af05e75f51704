"""The screen is kept awake: asked of a desktop's screen saver on a bus of our own, and of an X server of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from accessctl.gui.kiosk import awake

needs_a_bus = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
needs_an_x_server = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")

_SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection
@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        print("inhibited by", who, why, flush=True)
        return 42
app = QCoreApplication([])
bus, saver = QDBusConnection.sessionBus(), Saver()
bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
app.exec()
"""
_KIOSK = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from accessctl.gui.kiosk.awake import keep_awake
held = keep_awake()
print("held by", held.names, flush=True)
held.end()
held.end()
"""
_SESSION = """
{python} -c '{saver}' & saver=$!
sleep 2
{python} -c '{kiosk}'
kill $saver
"""


def session(script: str) -> str:
    """Run a script on a session bus of its own, without any X server."""
    env = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script], env=env, capture_output=True, text=True, timeout=90, check=False
    )
    return ran.stdout + ran.stderr


@needs_a_bus
def test_the_desktops_screen_saver_is_asked_and_hears_who_and_why() -> None:
    said = session(_SESSION.format(python=sys.executable, saver=_SAVER.replace("'", '"'), kiosk=_KIOSK))

    assert "inhibited by accessctl guards a door" in said
    assert "held by ['org.freedesktop.ScreenSaver']" in said


@needs_a_bus
def test_a_bus_without_a_screen_saver_is_no_fault() -> None:
    assert "held by []" in session(f"{sys.executable} -c '{_KIOSK}'")


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """An X server whose screen saver comes after one second."""
    read, write = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "320x240x24", "-noreset"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    asked("x.XSetScreenSaver(display, 1, 1, 1, 1); x.XSync(display, 0)")
    yield display
    process.terminate()
    process.wait(timeout=10)


_ASKED = """
import ctypes
class Info(ctypes.Structure):
    _fields_ = [("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int),
                ("til_or_since", ctypes.c_ulong), ("idle", ctypes.c_ulong), ("mask", ctypes.c_ulong)]
x, xss, info = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1"), Info()
x.XOpenDisplay.restype, x.XDefaultRootWindow.restype = ctypes.c_void_p, ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(None))
"""
_STATE = """
xss.XScreenSaverQueryInfo(display, ctypes.c_ulong(x.XDefaultRootWindow(display)), ctypes.byref(info))
print(info.state)
"""


def asked(what: str) -> str:
    """Ask the X server in a process of its own."""
    ran = subprocess.run([sys.executable, "-c", _ASKED + what], capture_output=True, text=True, check=True, timeout=30)
    return ran.stdout.strip()


def is_blank() -> bool:
    return asked(_STATE) == "1"


@needs_an_x_server
def test_an_x_server_does_not_blank_while_it_is_held_and_does_afterwards(x_server: str) -> None:
    held = awake.X11()
    time.sleep(2.5)
    assert not is_blank()

    held.let_go()
    ends = time.monotonic() + 20
    while not is_blank() and time.monotonic() < ends:
        time.sleep(0.5)
    assert is_blank()


def test_where_nothing_can_be_asked_that_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuses() -> awake.Hold | None:
        raise OSError("not here")

    monkeypatch.setattr(awake, "_ways", lambda: [refuses])

    assert awake.keep_awake().names == []
    assert "nothing here keeps the screen awake" in caplog.text
