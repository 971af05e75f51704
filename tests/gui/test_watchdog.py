"""Nothing keeps the GUI thread for 50 ms, and the kiosk paints far faster than a screen can show."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, Reason, Verdict
from accessctl.gui import painting
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.theme import Theme
from accessctl.store import Store
from tests.gui.admin.conftest import *  # noqa: F403  the office and its window
from tests.gui.admin.conftest import enrol
from tests.gui.tour import STOPS, Tour
from tests.gui.watchdog import LONGEST_MS, watching

Open = Callable[[], AdminWindow]


def burn(milliseconds: float) -> None:
    until = time.thread_time() + milliseconds / 1000
    while time.thread_time() < until:
        pass


def test_the_watchdog_barks(qtbot: QtBot) -> None:
    with watching() as dog:
        QTimer.singleShot(0, lambda: burn(80))
        qtbot.wait(200)
    assert dog.longest_ms >= 80


def test_the_watchdog_is_quiet_about_waiting(qtbot: QtBot) -> None:
    with watching() as dog:
        QTimer.singleShot(0, lambda: time.sleep(0.2))
        qtbot.wait(400)
    assert dog.longest_ms < LONGEST_MS


@pytest.fixture
def busy(store: Store) -> Store:
    """Enough to fill every list: 120 people, 400 events."""
    ids = [enrol(store, f"Person {number}", number % 7, count=1) for number in range(120)]
    now = dt.datetime.now(dt.UTC)
    for number in range(400):
        at = now - dt.timedelta(minutes=3 * number)
        seen = Event(at, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, ids[number % 120], 0.7, 0.9)
        store.record(replace(seen, took_seconds=0.8))
    return store


def quickest(watched: Callable[[], list[float]]) -> list[float]:
    """The better of two rounds, its longest turns: what is made once (fonts, icons) or for others is not measured."""
    return min((sorted(watched())[-3:] for _ in range(2)), key=max)


@pytest.mark.parametrize("name", list(STOPS))
def test_no_way_to_a_screen_keeps_the_gui_thread(tour: Tour, name: str) -> None:
    """Sign-in, page, dialog: each built for the first time, for every screen there is."""

    def go_there() -> list[float]:
        with watching() as dog:
            tour.show(name)
        tour.close()
        return dog.turns_ms

    assert max(quickest(go_there)) < LONGEST_MS


@pytest.mark.parametrize("key", ["overview", "people", "events", "doors", "rules", "models", "settings"])
def test_turning_to_a_full_page_does_not_keep_the_gui_thread(
    qtbot: QtBot, busy: Store, open_admin: Open, key: str
) -> None:
    window = open_admin()

    def turn() -> list[float]:
        window.go("overview" if key != "overview" else "models")
        qtbot.waitUntil(lambda: not window.tasks.busy)
        with watching() as dog:
            QTimer.singleShot(0, lambda: window.go(key))
            qtbot.wait(50)
            qtbot.waitUntil(lambda: not window.tasks.busy)
            qtbot.wait(100)
        return dog.turns_ms

    assert max(quickest(turn)) < LONGEST_MS


def test_searching_while_typing_does_not_keep_the_gui_thread(qtbot: QtBot, busy: Store, open_admin: Open) -> None:
    window = open_admin()
    window.go("people")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    with watching() as dog:
        for letters in ("P", "Pe", "Per", "Person 1"):
            QTimer.singleShot(0, lambda letters=letters: window.people.search.setText(letters))
            qtbot.wait(200)
        qtbot.waitUntil(lambda: not window.tasks.busy)
    assert dog.longest_ms < LONGEST_MS, sorted(dog.turns_ms)[-3:]


def test_the_kiosk_paints_within_a_frame_at_1080p(theme: Theme) -> None:
    found = painting.measure(theme, pictures=40)
    assert {name for name in found if name.startswith("kiosk")} == {
        "kiosk, confirming", "kiosk, granted", "kiosk, idle",
    }  # fmt: skip
    for name, figures in found.items():
        assert figures["p50_ms"] > 0.3, f"{name}: nothing was painted"
        assert figures["p95_ms"] < 16.0, (name, figures)
