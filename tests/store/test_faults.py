"""Locked, full, read-only: refused in one line, nothing half-done, and well again without a restart."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from accessctl.config import StoreSettings
from accessctl.errors import StoreError
from accessctl.store import DATABASE_FILE, Store
from tests.faces import MODEL
from tests.store.builders import denial, grant, sample
from tests.store.conftest import FILE_KEY


@pytest.fixture
def store_settings() -> StoreSettings:
    """What is locked stays locked here."""
    return FILE_KEY.model_copy(update={"busy_seconds": 0.2})


POSIX_USER = sys.platform != "win32" and os.geteuid() != 0


@contextmanager
def locked_by_another(folder: Path) -> Iterator[None]:
    other = sqlite3.connect(folder / DATABASE_FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def full_disk(store: Store) -> Iterator[None]:
    """The database may not grow by one page; SQLite reports it exactly as it reports a full disk."""
    engine = store.people._database._engine

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(engine, "checkout", limit)
        engine.dispose()


def one_line(error: pytest.ExceptionInfo[StoreError]) -> str:
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_locked_database_refuses_in_one_line_and_works_again_when_free(store: Store, folder: Path) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")

    with locked_by_another(folder):
        with pytest.raises(StoreError) as refused:
            store.record_grant(grant("ada"))
        assert "in use by another program" in one_line(refused)
        assert store.people.get("ada").name == "Ada", "reading goes on"

    assert store.record_grant(grant("ada")).sequence == 2


def test_an_enrolment_into_a_locked_database_leaves_nothing(store: Store, folder: Path) -> None:
    with locked_by_another(folder), pytest.raises(StoreError):
        store.people.enroll("Ada", [sample()])

    assert (store.people.count(), store.templates.count(), store.events.count()) == (0, 0, 0)


def test_a_full_disk_refuses_in_one_line_leaves_nothing_half_done_and_works_again(store: Store) -> None:
    enrolled = granted = 0
    with full_disk(store):
        with pytest.raises(StoreError) as refused:
            for enrolled in range(2000):
                store.people.enroll(f"P{enrolled}", [sample(i) for i in range(8)])
        assert "the disk is full" in one_line(refused)
        with pytest.raises(StoreError, match="the disk is full"):
            for granted in range(2000):  # noqa: B007
                store.record(denial())

    assert store.people.count() == enrolled
    assert store.templates.count() == len(list(store.templates.all(MODEL))) == 8 * enrolled
    assert store.events.count() == enrolled + granted
    assert store.events.verify().intact
    store.people.enroll("Ada", [sample()])
    assert store.events.verify().intact


def test_a_full_disk_at_a_removal_keeps_the_person_whole(store: Store) -> None:
    store.people.enroll("Ada", [sample(0), sample(1)], person_id="ada")
    with full_disk(store), pytest.raises(StoreError, match="the disk is full"):
        while True:
            store.record(denial())
    events = store.events.count()

    with full_disk(store):
        try:
            store.people.remove("ada")
        except StoreError:
            assert (len(store.templates.opened("ada")), store.events.count()) == (2, events)
        else:  # there was room in the last page
            assert (store.people.find("ada"), store.events.count()) == (None, events + 1)

    assert store.events.verify().intact


@pytest.mark.skipif(not POSIX_USER, reason="root may write anything")
def test_a_database_that_may_not_be_written_is_named(store: Store, folder: Path) -> None:
    store.close()
    (folder / DATABASE_FILE).chmod(0o400)

    with pytest.raises(StoreError, match="cannot be"):
        store.record(denial())


def test_a_reader_in_the_middle_of_the_log_does_not_hold_up_a_grant(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")
    for _ in range(5):
        store.record(denial())

    reading = store.events.stream()
    next(reading)
    assert store.record_grant(grant("ada")).sequence == 7

    assert len(list(reading)) >= 5


def test_no_name_gets_into_a_fault(store: Store, folder: Path) -> None:
    with locked_by_another(folder), pytest.raises(StoreError) as refused:
        store.people.enroll("Quirkyname", [sample()])

    faults: list[BaseException] = [refused.value]
    while (cause := faults[-1].__cause__ or faults[-1].__context__) is not None:
        faults.append(cause)
    assert not any("Quirkyname" in str(fault) for fault in faults)
