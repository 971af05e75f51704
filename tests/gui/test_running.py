"""What ``gui.launch`` puts together: a kiosk that only some may leave, its daily round, a panel that locks."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accessctl.config import Settings
from accessctl.gui import launch
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from accessctl.store import Store
from tests.gui import scenes

PIN = "258013"
During = Callable[[KioskWindow], None]
Run = Callable[[During], int]


def upkeep_runs() -> bool:
    return any(thread.name == "upkeep" for thread in threading.enumerate())


class Idle:
    """An engine to which nothing happens."""

    def on_decision(self, _: object) -> None: ...
    def enter_pin(self, _: str) -> None: ...
    def enter_code(self, _number: str, _pin: str) -> None: ...
    def read_card(self, _: str) -> None: ...
    def busy_seconds(self) -> float:
        return 0.0


@pytest.fixture
def run_kiosk(qtbot: QtBot, qapp: QApplication, theme: Theme, store: Store, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs it on a store; what is given happens where its event loop would be."""
    settings = Settings.model_validate({"kiosk": {"keep_awake": False}, "appearance": {"sound": False}})
    app: Any = SimpleNamespace(settings=settings, store=store, new_engine=Idle, name_of=str)

    def run(during: During) -> int:
        def looped(_qt: object, window: KioskWindow, _engine: object) -> int:
            try:
                during(window)
            finally:
                window.leave()
            return 0

        monkeypatch.setattr(launch, "_start", lambda _: (qapp, theme))
        monkeypatch.setattr(launch, "_run", looped)
        return launch.run_kiosk(app)

    return run


def test_the_kiosk_that_hangs_at_the_door_asks_for_its_pin(qtbot: QtBot, run_kiosk: Run, store: Store) -> None:
    store.kiosk_pin.set(PIN)

    def somebody_tries(window: KioskWindow) -> None:
        window.close()
        assert (window.isVisible(), window.leaving.isVisible()) == (True, True)
        for pin in ("111222", PIN):
            QTest.keyClicks(window.leaving, pin)
            QTest.keyClick(window.leaving, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: not window._tasks.busy, timeout=60_000)
            assert window.isVisible() is (pin != PIN)

    assert run_kiosk(somebody_tries) == 0


def test_what_is_older_than_it_may_be_is_looked_for_as_long_as_the_kiosk_runs(run_kiosk: Run) -> None:
    seen: list[bool] = []

    run_kiosk(lambda _: seen.append(upkeep_runs()))

    assert (seen, upkeep_runs()) == ([True], False)


def test_the_panel_locks_itself_after_the_minutes_of_the_settings_and_makes_the_daily_round(
    qapp: QApplication, theme: Theme, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app: Any = SimpleNamespace(settings=Settings.model_validate({"panel": {"lock_after_minutes": 7}}), store=store)
    office = Office(store, scenes.FakeEnroller(store), list, "reception", "Main entrance", "0")
    seen: list[tuple[int, bool]] = []

    def looped(_qt: object, window: AdminWindow, _engine: object) -> int:
        seen.append((window.idle._timer.interval(), upkeep_runs()))
        window.close()
        return 0

    monkeypatch.setattr(launch, "office_of", lambda *_: office)
    monkeypatch.setattr(launch, "drawer_of", lambda *_: None)
    monkeypatch.setattr(launch, "AppEnroller", lambda *_: None)
    monkeypatch.setattr(launch, "OwnFeed", lambda _: SimpleNamespace(close=lambda: None))
    monkeypatch.setattr(launch, "_run", looped)

    launch._office_hours(app, qapp, theme, tmp_path / "settings.toml", None)

    assert (seen, upkeep_runs()) == ([(7 * 60_000, True)], False)


def test_a_signal_that_comes_before_the_event_loop_ends_it_all_the_same(qapp: QApplication) -> None:
    """Qt forgets it: a kiosk that was ended while it started was killed after 15 s."""
    watch = launch._Watch(qapp, None)
    QTimer.singleShot(20_000, watch, lambda: qapp.exit(99))
    watch.leave(7)

    assert qapp.exec() == 7
    watch.end()


def test_a_loop_that_is_over_ends_no_later_one(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exit that is asked for while no loop runs makes Qt leave every later one at its first turn."""
    monkeypatch.setattr(launch, "_HEARTBEAT_MS", 1)
    watch = launch._Watch(qapp, None)
    watch.leave(7)
    assert qapp.exec() == 7
    watch.end()
    ends = time.monotonic() + 0.05
    while time.monotonic() < ends:
        qapp.processEvents()

    later = QEventLoop()
    QTimer.singleShot(0, later, later.quit)
    assert later.exec() == 0
