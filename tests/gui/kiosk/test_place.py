"""The monitor that the settings name, and the first one where there is none such."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from accessctl.gui.kiosk.place import Place, screen_for


class Screen:
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


SCREENS: Any = [Screen("eDP-1"), Screen("HDMI-1")]


@pytest.mark.parametrize(("wanted", "found"), [
    ("", "eDP-1"), ("1", "eDP-1"), ("2", "HDMI-1"), ("hdmi-1", "HDMI-1"), ("3", "eDP-1"), ("0", "eDP-1"),
    ("DP-7", "eDP-1"),
])  # fmt: skip
def test_a_screen_is_named_by_number_or_name(wanted: str, found: str) -> None:
    assert screen_for(wanted, SCREENS, SCREENS[0]).name() == found


def test_a_name_that_is_not_there_is_said_with_those_that_are(caplog: pytest.LogCaptureFixture) -> None:
    screen_for("DP-7", SCREENS, SCREENS[0])

    assert "1 = eDP-1, 2 = HDMI-1" in caplog.text


class Monitor(QObject):
    """A QScreen that a test can turn."""

    geometryChanged = Signal(QRect)  # noqa: N815  as Qt calls it

    def __init__(self, name: str, width: int, height: int) -> None:
        super().__init__()
        self._name, self._area = name, QRect(0, 0, width, height)

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._area

    def turn(self) -> None:
        self._area = QRect(0, 0, self._area.height(), self._area.width())
        self.geometryChanged.emit(self._area)


class Desk(QObject):
    """A QGuiApplication whose monitors a test plugs in and out."""

    screenAdded = Signal(object)  # noqa: N815
    screenRemoved = Signal(object)  # noqa: N815
    primaryScreenChanged = Signal(object)  # noqa: N815

    def __init__(self, *monitors: Monitor) -> None:
        super().__init__()
        self.monitors = list(monitors)

    def screens(self) -> list[Monitor]:
        return self.monitors

    def primaryScreen(self) -> Monitor:
        return self.monitors[0]

    def plug_in(self, monitor: Monitor) -> None:
        self.monitors.append(monitor)
        self.screenAdded.emit(monitor)

    def pull_out(self, monitor: Monitor) -> None:
        self.monitors.remove(monitor)
        self.screenRemoved.emit(monitor)


class Window(QWidget):
    """Remembers where it was put."""

    put: QRect

    def setScreen(self, screen: Any) -> None:
        self.put = screen.geometry()

    def showFullScreen(self) -> None:
        self.setVisible(True)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


def test_it_moves_where_its_monitor_is_unplugged_and_back_when_it_returns(window: Window) -> None:
    first, second = Monitor("eDP-1", 1280, 720), Monitor("HDMI-1", 1920, 1080)
    desk: Any = Desk(first, second)
    Place(desk, window, "HDMI-1").take()
    assert window.put == second.geometry()

    desk.pull_out(second)
    assert window.put == first.geometry()
    desk.plug_in(second)
    assert window.put == second.geometry()


def test_it_fills_a_monitor_that_is_turned_also_one_that_came_later(window: Window) -> None:
    first, second = Monitor("eDP-1", 1280, 720), Monitor("HDMI-1", 1920, 1080)
    desk: Any = Desk(first)
    Place(desk, window, "HDMI-1").take()
    first.turn()
    assert window.put == QRect(0, 0, 720, 1280)

    desk.plug_in(second)
    second.turn()
    assert window.put == QRect(0, 0, 1080, 1920)


def test_one_that_hides_stays_hidden_whatever_is_plugged_in(window: Window) -> None:
    desk: Any = Desk(Monitor("eDP-1", 1280, 720))
    Place(desk, window, "").take()
    window.hide()

    desk.plug_in(Monitor("HDMI-1", 1920, 1080))

    assert not window.isVisible()
