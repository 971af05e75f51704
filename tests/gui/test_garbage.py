"""Python's garbage is collected in the GUI thread, in small portions; never by a worker."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accessctl.gui import garbage
from accessctl.gui.garbage import Garbage, collect_due, settle


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    gc.unfreeze()
    (gc.enable if was_enabled else gc.disable)()


class Closed(QObject):
    """What a closed window is to Python: it holds itself."""

    def __init__(self, died_in: list[int]) -> None:
        super().__init__()
        self.me, self._died_in = self, died_in

    def __del__(self) -> None:
        self._died_in.append(threading.get_ident())


def make_rubbish() -> None:
    """Enough for a collection to be due."""
    for _ in range(2 * gc.get_threshold()[0]):
        circle: list[object] = []
        circle.append(circle)


def test_a_closed_window_dies_in_the_gui_thread_though_a_worker_makes_the_rubbish(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.enable()
    monkeypatch.setattr(garbage, "_LOOK_MS", 5)
    collector, died_in = Garbage(qapp), list[int]()
    Closed(died_in)

    worker = threading.Thread(target=make_rubbish)
    worker.start()
    worker.join()
    assert died_in == [], "the worker has left it alone"
    qtbot.waitUntil(lambda: bool(died_in), timeout=20_000)
    collector.deleteLater()

    assert died_in == [threading.get_ident()]


def test_what_is_not_due_is_left_alone_and_the_oldest_that_is_due_goes_first() -> None:
    gc.disable()
    done: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            done.append(info["generation"])

    gc.collect()
    gc.callbacks.append(note)
    try:
        for _ in range(300):
            make_rubbish()
            collect_due()
        looks = len(done)
        collect_due()
    finally:
        gc.callbacks.remove(note)

    assert looks == 300
    assert done[:11] == [0] * 11
    assert {generation: done.count(generation) > 0 for generation in (0, 1, 2)} == {0: True, 1: True, 2: True}
    assert done.count(0) > done.count(1) > done.count(2)


def test_a_settled_program_is_passed_over_by_collections_and_its_rubbish_is_gone() -> None:
    died_in: list[int] = []
    Closed(died_in)
    settle()
    assert died_in, "collected before all that lives is set aside"
    assert gc.get_freeze_count() > 10_000
    assert len(gc.get_objects()) < 10_000

    kept = Closed(died_in)
    settle()
    del kept
    settle()
    assert len(died_in) == 2, "what was set aside is looked at again when it is settled again"


def test_more_than_can_be_looked_through_without_a_stall_is_taken_to_live_on(monkeypatch: pytest.MonkeyPatch) -> None:
    gc.disable()
    settle()
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, gc.get_threshold()[2] + 1))
    set_aside = gc.get_freeze_count()

    few = [[number] for number in range(garbage._MOST_OBJECTS // 2)]
    collect_due()
    assert gc.get_freeze_count() == set_aside
    many = [[number] for number in range(garbage._MOST_OBJECTS)]
    collect_due()

    assert gc.get_freeze_count() > set_aside + len(few) + len(many)
