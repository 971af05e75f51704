"""Writers of one process come in their order, and a store that somebody else is making just now is waited for."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from accessctl.errors import StoreError
from accessctl.store import Store, schema
from accessctl.store.queueing import Queue
from accessctl.store.store import DATABASE_FILE
from tests.fakes import eventually
from tests.store.conftest import FILE_KEY


def test_whoever_came_first_is_served_first() -> None:
    queue, served, threads = Queue(), list[int](), list[threading.Thread]()
    assert queue.take(1)

    def wait(number: int) -> None:
        assert queue.take(30)
        served.append(number)
        queue.give_on()

    for number in range(5):
        threads.append(threading.Thread(target=wait, args=(number,)))
        threads[-1].start()
        assert eventually(lambda: len(queue._waiting) == len(threads))
    queue.give_on()
    for thread in threads:
        thread.join()
    assert served == [0, 1, 2, 3, 4]


def test_a_thread_that_asks_again_at_once_keeps_nobody_out() -> None:
    """As the analysis does, which records every frame: a plain lock would be its own again each time."""
    queue, may_end = Queue(), threading.Event()

    def greedy() -> None:
        while not may_end.is_set():
            assert queue.take(30)
            queue.give_on()

    thread = threading.Thread(target=greedy)
    thread.start()
    for _ in range(200):
        assert queue.take(30)
        queue.give_on()
    may_end.set()
    thread.join()


def test_nobody_waits_for_ever_and_the_next_is_not_lost() -> None:
    queue = Queue()
    assert queue.take(1)
    assert not queue.take(0.05)
    queue.give_on()
    assert queue.take(1)


@pytest.mark.parametrize("patience", [0.0, 30.0])
def test_a_store_that_another_process_makes_just_now_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patience: float
) -> None:
    """A terminal and its watcher start together; making the tables may take longer than a change may wait."""
    monkeypatch.setattr(schema, "_PATIENCE_SECONDS", patience)
    settings = FILE_KEY.model_copy(update={"busy_seconds": 0.1})
    (tmp_path / "data").mkdir(mode=0o700)
    other = sqlite3.connect(tmp_path / "data" / DATABASE_FILE, isolation_level=None, check_same_thread=False)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("BEGIN IMMEDIATE")
    letting_go = threading.Timer(1.0, lambda: other.execute("ROLLBACK"))
    letting_go.start()
    if patience:
        Store.open(tmp_path / "data", settings).close()
    else:
        with pytest.raises(StoreError, match="in use"):
            Store.open(tmp_path / "data", settings)
    letting_go.join()
    other.close()
