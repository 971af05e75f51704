"""Keeps the screen awake while the kiosk runs: each system is asked in its own way, and it ends with the process.

Linux: org.freedesktop.ScreenSaver on the session bus (GNOME, KDE, Xfce), logind's inhibitor lock on the system bus
(idle and sleep), and the X server's own blanking (XScreenSaverSuspend). Windows: SetThreadExecutionState. macOS:
caffeinate. The last two are written after their makers' documentation and could not be tried where this was made.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

_log = logging.getLogger(__name__)
_WHO, _WHY = "accessctl", "guards a door"
_BUS_TIMEOUT_MS = 1000


class Hold(Protocol):
    """One thing that keeps the machine awake until it is let go of."""

    name: str

    def let_go(self) -> None: ...


class Awake:
    """All that could be had; ``names`` says which. GUI thread; ``end`` any number of times."""

    def __init__(self, holds: list[Hold]) -> None:
        self._holds = holds

    @property
    def names(self) -> list[str]:
        return [hold.name for hold in self._holds]

    def end(self) -> None:
        while self._holds:
            self._holds.pop().let_go()


def keep_awake() -> Awake:
    """Ask every way that this system has; a way that is not there is no fault, none at all is logged."""
    made = []
    for way in _ways():
        try:
            hold = way()
        except (OSError, RuntimeError, AttributeError) as error:
            _log.info("not kept awake by %s: %s", way.__name__, error)
            continue
        if hold is not None:
            made.append(hold)
    if not made:
        _log.warning("nothing here keeps the screen awake; switch off blanking and sleep in the system's settings")
    return Awake(made)


def _ways() -> list[Callable[[], Hold | None]]:
    if sys.platform == "win32":
        return [_Windows]
    if sys.platform == "darwin":
        return [_Caffeinate]
    ways: list[Callable[[], Hold | None]] = [screen_saver, logind]
    return [*ways, X11] if os.environ.get("DISPLAY") else ways


class _OnBus:
    """A promise on a bus, on a connection of its own: it ends with the connection, also where the process is killed."""

    def __init__(self, name: str, connection: str, kept: object) -> None:
        self.name, self._connection, self._kept = name, connection, kept

    def let_go(self) -> None:
        self._kept = None  # logind's lock is a descriptor: closing it ends the lock
        QDBusConnection.disconnectFromBus(self._connection)


def screen_saver() -> Hold | None:
    """The desktop's screen saver; where no session bus runs, asking must not start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not (runtime and (Path(runtime) / "bus").exists()):
        return None
    name = "org.freedesktop.ScreenSaver"
    return _promised(QDBusConnection.BusType.SessionBus, name, "/org/freedesktop/ScreenSaver", name, (_WHO, _WHY))


def logind() -> Hold | None:
    """logind's lock: no idle action, no sleep."""
    name, what = "org.freedesktop.login1", ("idle:sleep", _WHO, _WHY, "block")
    return _promised(QDBusConnection.BusType.SystemBus, name, "/org/freedesktop/login1", f"{name}.Manager", what)


def _promised(
    kind: QDBusConnection.BusType, service: str, path: str, interface: str, what: tuple[str, ...]
) -> Hold | None:
    """The service's answer to "Inhibit"; None where there is no such service."""
    connection = f"accessctl awake {service}"
    bus = QDBusConnection.connectToBus(kind, connection)
    if not bus.isConnected() or not _has(bus, service):
        QDBusConnection.disconnectFromBus(connection)
        return None
    asked = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
    asked.setArguments(list(what))
    answer = bus.call(asked, QDBus.CallMode.Block, _BUS_TIMEOUT_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        QDBusConnection.disconnectFromBus(connection)
        raise RuntimeError(answer.errorMessage())
    return _OnBus(service, connection, answer.arguments())


def _has(bus: QDBusConnection, service: str) -> bool:
    """Whether somebody offers the service now, or the bus could start it."""
    known = bus.interface()
    for question in ("ListNames", "ListActivatableNames"):
        answer = known.call(question)
        if answer.arguments() and service in answer.arguments()[0]:
            return True
    return False


class X11:
    """The X server neither blanks nor powers the monitor down, as long as this client is connected."""

    name = "XScreenSaverSuspend"

    def __init__(self) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._saver = ctypes.CDLL(ctypes.util.find_library("Xss") or "libXss.so.1")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise OSError("no X display")
        self._suspend(True)

    def let_go(self) -> None:
        self._suspend(False)
        self._x.XCloseDisplay(self._display)

    def _suspend(self, is_on: bool) -> None:
        self._saver.XScreenSaverSuspend(self._display, int(is_on))
        self._x.XSync(self._display, 0)


class _Windows:
    """ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED, for the thread that asked."""

    name = "SetThreadExecutionState"

    def __init__(self) -> None:
        if not self._set(0x80000000 | 0x1 | 0x2):
            raise OSError("SetThreadExecutionState refused")

    def let_go(self) -> None:
        self._set(0x80000000)

    def _set(self, flags: int) -> int:
        kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009  only there on Windows
        return int(kernel.SetThreadExecutionState(flags))


class _Caffeinate:
    """Apple's own tool, which watches our process and ends with it."""

    name = "caffeinate"

    def __init__(self) -> None:
        tool = shutil.which("caffeinate")
        if tool is None:
            raise OSError("there is no caffeinate")
        self._process = subprocess.Popen([tool, "-d", "-i", "-w", str(os.getpid())])

    def let_go(self) -> None:
        with suppress(OSError):
            self._process.terminate()
            self._process.wait(timeout=2)
