from __future__ import annotations

import logging
import threading

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from accessctl.errors import StoreError
from accessctl.gui.tasks import Job, Latest, Tasks


def test_a_result_comes_back_in_the_gui_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    got: list[tuple[int, bool]] = []

    def keep(value: int) -> None:
        got.append((value, QThread.currentThread() is tasks.thread()))

    tasks.run(lambda _: 42, keep, pytest.fail)
    qtbot.waitUntil(lambda: bool(got))
    tasks.close()
    assert got == [(42, True)]


def test_the_gui_thread_goes_on_while_work_is_done(qtbot: QtBot) -> None:
    tasks, gate = Tasks(), threading.Event()
    got: list[object] = []
    tasks.run(lambda _: gate.wait(5), got.append, got.append)
    assert not got
    gate.set()
    qtbot.waitUntil(lambda: got == [True])
    tasks.close()


def test_a_fault_is_one_line(qtbot: QtBot) -> None:
    def work(_: Job) -> None:
        raise StoreError("the database is locked; try again")

    tasks = Tasks()
    said: list[str] = []
    tasks.run(work, lambda _: None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    tasks.close()
    assert said == ["the database is locked; try again"]


def test_a_crash_is_a_sentence_and_is_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    tasks = Tasks()
    said: list[str] = []
    with caplog.at_level(logging.ERROR):
        tasks.run(lambda _: 1 // 0, lambda _: None, said.append)
        qtbot.waitUntil(lambda: bool(said))
    tasks.close()
    assert said == ["this did not work (ZeroDivisionError); try again"]
    assert "a task failed" in caplog.text


def test_nothing_is_heard_of_a_cancelled_job(qtbot: QtBot) -> None:
    tasks, gate = Tasks(), threading.Event()
    got: list[object] = []
    job = tasks.run(lambda _: gate.wait(5), got.append, got.append)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.close()
    assert got == []


def test_what_is_asked_for_after_the_end_is_not_begun(qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.close()
    heard: list[object] = []
    job = tasks.run(lambda _: heard.append("begun"), heard.append, heard.append)
    qtbot.wait(10)
    assert (heard, job.cancelled, tasks.busy) == ([], True, False)


def test_progress_is_told_while_it_runs(qtbot: QtBot) -> None:
    tasks = Tasks()
    steps: list[object] = []
    done: list[object] = []

    def work(job: Job) -> str:
        for number in range(3):
            job.step(number)
        return "ready"

    tasks.run(work, done.append, done.append, steps.append)
    qtbot.waitUntil(lambda: bool(done))
    tasks.close()
    assert steps == [0, 1, 2]


def test_only_the_newest_of_several_readings_is_heard(qtbot: QtBot) -> None:
    """The first may come last: workers overtake each other."""
    tasks, may_end, heard = Tasks(), threading.Event(), list[str]()
    place = Latest(tasks)

    def slow(_: Job) -> str:
        may_end.wait(20)
        return "first"

    place.run(slow, heard.append, heard.append)
    place.run(lambda _: "second", heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == ["second"])
    assert not place.is_reading
    may_end.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == ["second"]
    tasks.close()


def test_work_of_others_is_stopped_at_its_next_word(qtbot: QtBot) -> None:
    tasks, begun, may_go_on, heard = Tasks(), threading.Event(), threading.Event(), list[object]()

    def work(job: Job) -> str:
        job.heed(1)
        begun.set()
        may_go_on.wait(20)
        job.heed(2)
        return "done"

    job = tasks.run(work, heard.append, heard.append, heard.append)
    assert begun.wait(20)
    qtbot.waitUntil(lambda: heard == [1])
    job.cancel()
    may_go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == [1]
    tasks.close()
