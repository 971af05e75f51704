"""Nobody leaves the kiosk without its PIN or an account that may; the door goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.config import AppearanceSettings
from accessctl.domain import Reason, Verdict
from accessctl.errors import StoreError
from accessctl.gui.kiosk.leaving import Answer, OpenWayOut, StoredWayOut, WayOut
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from accessctl.staff import StaffRole
from accessctl.store import Store
from tests.gui import scenes

PIN = "258013"
Open = Callable[[WayOut], KioskWindow]


@pytest.fixture
def kiosk(qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    made: list[KioskWindow] = []

    def show(way_out: WayOut) -> KioskWindow:
        window = KioskWindow(
            theme, "Main entrance", AppearanceSettings(), lambda _: None, way_out=way_out, leave_seconds=5
        )
        window.resize(1280, 720)
        window.show()
        made.append(window)
        return window

    yield show
    for window in made:
        window.leave()
        window.deleteLater()


@pytest.fixture
def guarded(kiosk: Open, store: Store) -> KioskWindow:
    store.kiosk_pin.set(PIN)
    return kiosk(StoredWayOut(store))


def esc(window: KioskWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)


def alt_f4(window: KioskWindow) -> None:
    window.close()  # what the window manager asks for


def ctrl_q(window: KioskWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def hold_the_clock(window: KioskWindow) -> None:
    window._held.setInterval(20)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=window.clock.geometry().center())
    assert any(window.leaving.isVisible() or QTest.qWait(5) for _ in range(10_000))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=window.clock.geometry().center())


@pytest.mark.parametrize("attempt", [esc, alt_f4, ctrl_q, hold_the_clock])
def test_every_attempt_to_leave_asks_for_the_pin(guarded: KioskWindow, attempt: Callable[[KioskWindow], None]) -> None:
    attempt(guarded)

    assert guarded.isVisible()
    assert guarded.leaving.isVisible()


def test_a_tap_on_the_clock_is_no_attempt(guarded: KioskWindow) -> None:
    QTest.mouseClick(guarded, Qt.MouseButton.LeftButton, pos=guarded.clock.geometry().center())
    QTest.mouseClick(guarded, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))

    assert not guarded.leaving.isVisible()


def test_the_right_pin_leaves(qtbot: QtBot, guarded: KioskWindow) -> None:
    esc(guarded)
    QTest.keyClicks(guarded.leaving, PIN)
    QTest.keyClick(guarded.leaving, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not guarded.isVisible(), timeout=60_000)


def test_the_right_pin_leaves_by_touch_alone(qtbot: QtBot, guarded: KioskWindow) -> None:
    hold_the_clock(guarded)
    for key in (*"2589", "erase", *"013"):
        guarded.leaving.keys[key].click()
    assert guarded.leaving.dots.text() == "● ● ● ● ● ●"
    guarded.leaving.keys["enter"].click()

    qtbot.waitUntil(lambda: not guarded.isVisible(), timeout=60_000)


def test_wrong_pins_stay_and_have_to_wait(qtbot: QtBot, guarded: KioskWindow) -> None:
    guarded.leaving._clock.setInterval(3_600_000)  # the seconds go by when this test says so
    esc(guarded)
    for _ in range(3):
        QTest.keyClicks(guarded.leaving, "111222")
        QTest.keyClick(guarded.leaving, Qt.Key.Key_Return)
        assert guarded.leaving.dots.text() == ""
        qtbot.waitUntil(lambda: guarded.leaving.problem.text().strip() != "", timeout=60_000)
        qtbot.waitUntil(lambda: not guarded._tasks.busy, timeout=60_000)
    assert "Wait 2 seconds" in guarded.leaving.problem.text()
    assert not guarded.leaving.leave.isEnabled()
    QTest.keyClicks(guarded.leaving, PIN)
    QTest.keyClick(guarded.leaving, Qt.Key.Key_Return)

    assert guarded.isVisible()
    assert guarded.leaving.dots.text() == "● ● ● ● ● ●", "nothing was compared"
    guarded.leaving._clock.setInterval(1)
    qtbot.waitUntil(guarded.leaving.leave.isEnabled, timeout=60_000)


def test_digits_of_the_exit_pin_are_never_a_visitors_pin(guarded: KioskWindow) -> None:
    sent: list[str] = []
    guarded.pin_entered.connect(sent.append)
    guarded.show_decision(scenes.decision(Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED))
    esc(guarded)
    QTest.keyClicks(guarded.leaving, PIN)
    esc(guarded.leaving)  # type: ignore[arg-type]
    QTest.keyClick(guarded, Qt.Key.Key_Return)

    assert sent == []


def test_the_door_goes_on_behind_the_question(guarded: KioskWindow) -> None:
    esc(guarded)
    guarded.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))

    assert "Welcome" in guarded.headline.text()


def test_the_question_goes_by_itself_and_forgets_what_was_typed(qtbot: QtBot, guarded: KioskWindow) -> None:
    guarded.leaving._clock.setInterval(10)
    esc(guarded)
    QTest.keyClicks(guarded.leaving, "258")

    qtbot.waitUntil(lambda: not guarded.leaving.isVisible(), timeout=60_000)
    esc(guarded)
    assert guarded.leaving.dots.text() == ""


@pytest.mark.parametrize(("role", "leaves"), [
    (StaffRole.ADMINISTRATOR, True), (StaffRole.GUARD, True), (StaffRole.ENROLLER, False), (StaffRole.AUDITOR, False),
])  # fmt: skip
def test_an_account_leaves_where_its_role_may(
    qtbot: QtBot, kiosk: Open, store: Store, role: StaffRole, leaves: bool
) -> None:
    store.staff.add_first("chief", "four words unalike")
    store.staff.add("somebody", "other words unalike", role, actor="chief")
    window = kiosk(StoredWayOut(store))
    esc(window)
    QTest.keyClicks(window.leaving.name, "somebody")
    QTest.keyClicks(window.leaving.password, "other words unalike")
    QTest.keyClick(window.leaving.password, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: not window._tasks.busy, timeout=60_000)
    assert window.isVisible() is not leaves


def test_esc_in_a_field_goes_back_to_the_door(kiosk: Open, store: Store) -> None:
    store.staff.add_first("chief", "four words unalike")
    window = kiosk(StoredWayOut(store))
    esc(window)
    QTest.keyClick(window.leaving.name, Qt.Key.Key_Escape)

    assert (window.isVisible(), window.leaving.isVisible()) == (True, False)


def test_where_no_pin_and_no_account_are_set_leaving_is_only_asked_for(kiosk: Open, store: Store) -> None:
    window = kiosk(StoredWayOut(store))
    esc(window)
    assert window.isVisible()
    window.leaving.stay.click()
    assert not window.leaving.isVisible()
    esc(window)
    window.leaving.leave.click()

    assert not window.isVisible()


class Broken(OpenWayOut):
    """The database cannot be read."""

    def takes_pin(self) -> bool:
        raise StoreError("the disk does not read")

    def by_pin(self, pin: str) -> Answer:
        raise StoreError("the disk does not read")


def test_a_database_that_cannot_be_read_lets_nobody_out(qtbot: QtBot, kiosk: Open) -> None:
    window = kiosk(Broken())
    esc(window)
    assert "the disk does not read" in window.leaving.problem.text()
    QTest.keyClicks(window.leaving, PIN)
    QTest.keyClick(window.leaving, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window._tasks.busy, timeout=60_000)

    assert window.isVisible()
