"""What stands on the screen while no kiosk can: plain words, what is wrong in small print, and a way out that asks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import StoreSettings
from accessctl.gui import cover as process
from accessctl.gui.cover import Cover
from accessctl.gui.kiosk.awake import Awake
from accessctl.gui.kiosk.cover import CoverWindow
from accessctl.gui.theme import Theme
from accessctl.store import Store
from accessctl.supervision import CAN_BE_SEEN, LEFT, CoverLooks, Notice, Stand

PIN = "258013"
LOOKS = CoverLooks("North door", "200", motion=False)
BROKEN = Notice(Stand.BROKEN, "settings.toml: door.name: too long; write at most 100 letters", 30.0, LOOKS)


class Hold:
    """Stands for the lock that keeps the screen awake."""

    name = "test"

    def __init__(self) -> None:
        self.is_held = True

    def let_go(self) -> None:
        self.is_held = False


@pytest.fixture
def holds(monkeypatch: pytest.MonkeyPatch) -> list[Hold]:
    taken: list[Hold] = []

    def keep_awake() -> Awake:
        taken.append(Hold())
        return Awake([taken[-1]])

    monkeypatch.setattr(process, "keep_awake", keep_awake)
    return taken


@pytest.fixture
def ended() -> list[int]:
    return []


@pytest.fixture
def cover(
    qapp: QApplication, theme: Theme, tmp_path: Path, holds: list[Hold], ended: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Cover]:  # fmt: skip
    monkeypatch.delenv("ACCESSCTL_LANGUAGE")
    made = Cover(qapp, theme, tmp_path / "data", ended.append)
    yield made
    made.close()
    if made.window is not None:
        made.window.deleteLater()
    translation.use("en")


def window_of(cover: Cover) -> CoverWindow:
    assert cover.window is not None
    return cover.window


def ask_to_leave(qtbot: QtBot, cover: Cover) -> CoverWindow:
    window = window_of(cover)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.leaving.isVisible, timeout=60_000)
    return window


def test_visitors_read_plain_words_and_a_technician_what_is_wrong(cover: Cover) -> None:
    cover.tell(BROKEN)

    window = window_of(cover)
    assert window.isFullScreen()
    assert (window.door.text(), window.headline.text()) == ("North door", "This door is out of order")
    assert window.advice.text() == "Please call reception: 200"
    assert window.small_print.text().splitlines() == [
        f"What is wrong: {BROKEN.why}",
        "The door is shut. Next try in 30 seconds.",
        "To leave: Esc, or a finger on the clock for three seconds.",
    ]


def test_without_a_reception_and_while_it_is_tried_again(cover: Cover) -> None:
    cover.tell(replace(BROKEN, looks=replace(LOOKS, reception=""), next_try_seconds=None))

    assert window_of(cover).advice.text() == "Please call reception"
    assert "It is being tried again now." in window_of(cover).small_print.text()


def test_a_kiosk_that_starts_is_no_fault_for_visitors(cover: Cover) -> None:
    cover.tell(Notice(Stand.STARTING, looks=LOOKS))

    window = window_of(cover)
    assert (window.headline.text(), window.advice.text()) == ("One moment, please", "This door starts in a moment.")
    assert "wrong" not in window.small_print.text()


def test_it_hides_while_a_kiosk_guards_and_is_back_at_once(cover: Cover, holds: list[Hold]) -> None:
    cover.tell(BROKEN)
    window = window_of(cover)
    cover.tell(replace(BROKEN, stand=Stand.GUARDED))
    assert (window.isVisible(), [hold.is_held for hold in holds]) == (False, [False])

    cover.tell(BROKEN)

    assert window_of(cover) is window
    assert window.isFullScreen()
    assert [hold.is_held for hold in holds] == [False, True]


def test_the_screen_may_sleep_where_the_settings_say_so(cover: Cover, holds: list[Hold]) -> None:
    cover.tell(replace(BROKEN, looks=replace(LOOKS, keep_awake=False)))

    assert holds == []


def test_it_speaks_the_language_of_the_settings_and_takes_up_another(cover: Cover) -> None:
    cover.tell(replace(BROKEN, looks=replace(LOOKS, language="en")))
    first = window_of(cover)
    cover.tell(replace(BROKEN, looks=replace(LOOKS, language="fr", theme="dark", text_percent=150)))

    assert translation.language() == "fr"
    assert window_of(cover) is not first
    assert window_of(cover).isFullScreen()
    assert not first.isVisible()


def test_only_the_pin_leaves_it(qtbot: QtBot, cover: Cover, ended: list[int], tmp_path: Path) -> None:
    with Store.open(tmp_path / "data", StoreSettings()) as store:
        store.kiosk_pin.set(PIN)
    cover.tell(BROKEN)
    window = ask_to_leave(qtbot, cover)
    for pin in ("111111", PIN):
        assert ended == []
        QTest.keyClicks(window.leaving, pin)
        QTest.keyClick(window.leaving, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window._tasks.busy, timeout=60_000)

    assert ended == [LEFT]


def test_where_nobody_ever_set_a_pin_it_only_asks_and_makes_no_database(
    qtbot: QtBot, cover: Cover, ended: list[int], tmp_path: Path
) -> None:
    cover.tell(BROKEN)
    window = ask_to_leave(qtbot, cover)

    QTest.mouseClick(window.leaving.leave, Qt.MouseButton.LeftButton)

    assert ended == [LEFT]
    assert not (tmp_path / "data").exists()


def test_a_database_that_cannot_be_read_lets_nobody_out_and_says_what_does(
    qtbot: QtBot, cover: Cover, ended: list[int], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "accessctl.db").write_bytes(b"no database at all" * 500)
    cover.tell(BROKEN)
    window = ask_to_leave(qtbot, cover)
    QTest.keyClick(window.leaving, Qt.Key.Key_Return)

    assert "the database is damaged" in window.leaving.problem.text()
    assert f"kill {os.getpid()}" in window.leaving.problem.text()
    assert window.leaving.leave.isHidden()
    assert ended == []


def test_the_real_process_is_on_the_screen_and_ends_with_its_input(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "accessctl.gui.cover", str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as ran:  # fmt: skip
        assert ran.stdin is not None and ran.stdout is not None
        try:
            ran.stdin.write(BROKEN.as_line())
            ran.stdin.flush()
            assert ran.stdout.readline().strip() == CAN_BE_SEEN
            ran.stdin.close()
            assert ran.wait(timeout=60) == 0
        finally:
            ran.kill()


def test_it_loads_neither_models_nor_database_nor_settings() -> None:
    """What keeps a kiosk from starting must not keep this from standing there; and it is there in half a second."""
    heavy = [
        "numpy",
        "pydantic",
        "sqlalchemy",
        "cv2",
        "onnxruntime",
        "accessctl.config",
        "accessctl.store",
        "accessctl.domain",
    ]
    code = f"import sys, accessctl.gui.cover; print([name for name in {heavy} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert ran.stdout.strip() == "[]"
