"""Nothing keeps the GUI thread for 50 ms, and the kiosk paints far faster than a screen can show."""

from __future__ import annotations

import itertools
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from accessctl.gui import painting
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.theme import Theme
from accessctl.store import Store
from tests.gui.admin.conftest import *  # noqa: F403  the office and its window
from tests.gui.house import FILE_KEY
from tests.gui.tour import STOPS, Tour
from tests.gui.watchdog import LONGEST_MS, quickest, watching

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
def store(stocked: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(stocked, tmp_path / "store")
    with Store.open(tmp_path / "store", FILE_KEY) as opened:
        yield opened


def test_what_is_slow_every_time_is_slow_and_what_is_slow_once_is_not(qtbot: QtBot) -> None:
    def round_of(milliseconds: Iterator[float]) -> list[float]:
        with watching() as dog:
            QTimer.singleShot(0, lambda: burn(next(milliseconds)))
            qtbot.wait(20)
        return dog.turns_ms

    always, once = itertools.repeat(60.0), itertools.chain([60.0], itertools.repeat(1.0))
    assert max(quickest(lambda: round_of(always))) >= 60
    assert max(quickest(lambda: round_of(once))) < LONGEST_MS


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
def test_turning_to_a_full_page_does_not_keep_the_gui_thread(qtbot: QtBot, open_admin: Open, key: str) -> None:
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


def test_searching_while_typing_does_not_keep_the_gui_thread(qtbot: QtBot, open_admin: Open) -> None:
    window = open_admin()
    window.go("people")
    qtbot.waitUntil(lambda: not window.tasks.busy)

    def type_words() -> list[float]:
        with watching() as dog:
            for letters in ("P", "Pe", "Per", "Person 1"):
                QTimer.singleShot(0, lambda letters=letters: window.people.search.setText(letters))
                qtbot.wait(200)
            qtbot.waitUntil(lambda: not window.tasks.busy)
        return dog.turns_ms

    assert max(quickest(type_words)) < LONGEST_MS


def test_the_kiosk_paints_within_a_frame_at_1080p(theme: Theme) -> None:
    found = painting.measure(theme, pictures=40)
    assert {name for name in found if name.startswith("kiosk")} == {
        "kiosk, confirming", "kiosk, granted", "kiosk, idle",
    }  # fmt: skip
    for name, figures in found.items():
        assert figures["p50_ms"] > 0.3, f"{name}: nothing was painted"
        assert figures["p95_ms"] < 16.0, (name, figures)
