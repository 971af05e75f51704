"""One SQLite file: connections, transactions, and its faults in one line each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from accessctl.errors import StoreError
from accessctl.store.queueing import Queue
from accessctl.translation import Said, mark


class BusyError(StoreError):
    """Another thread, process or program has held the database for too long."""


class Database:
    """The file and its connections. Any thread may call; each ``reading`` or ``writing`` is one transaction of its own.

    Writers take SQLite's write lock at once (BEGIN IMMEDIATE), wait for other threads and processes for
    ``busy_seconds``, and are on the disk when the block has ended (WAL, synchronous FULL). A reader sees one moment.
    Faults come out as StoreError; the next call simply tries again.
    """

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self.path = path
        self._engine = _engine(path, busy_seconds)
        self._writing_engine = self._engine.execution_options(writes=True)
        self._busy_seconds = busy_seconds
        self._one_writer = Queue()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one moment and changes nothing."""
        with self._faults_in_words(), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is durable when the block ends, or, when it raises, has left nothing."""
        with self._turn(), self._faults_in_words(), Session(self._writing_engine) as session, session.begin():
            session.connection()  # begins now: the lock is held before the first read
            yield session

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """The driver's own connection, in no transaction: for pragmas and backups."""
        with self._faults_in_words():
            held = self._engine.raw_connection()
            try:
                driver = held.driver_connection
                assert isinstance(driver, sqlite3.Connection)  # noqa: S101  the engine is made for nothing else
                yield driver
            finally:
                held.close()

    def forget_old_pages(self) -> None:
        """Move SQLite's write-ahead log into the file and empty it, so that what was erased is not left there.

        Where somebody reads just now, or the disk has a fault, it stays for a later checkpoint.
        """
        with suppress(StoreError), self.connection() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file; a later call would open it again."""
        self._engine.dispose()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Threads of one process queue here: SQLite lets waiters poll, and one may be passed over until it gives up."""
        if not self._one_writer.take(self._busy_seconds):
            raise BusyError(f"{self.path}: {_BUSY}")
        try:
            yield
        finally:
            self._one_writer.give_on()

    @contextmanager
    def _faults_in_words(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise _fault(self.path, error.orig) from error
        except sqlite3.Error as error:
            raise _fault(self.path, error) from error


def _fault(path: Path, error: BaseException | None) -> StoreError:
    is_busy = _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return (BusyError if is_busy else StoreError)(in_words(path, error))


def _code(error: BaseException | None) -> int:
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def in_words(path: Path, error: BaseException | None) -> Said:
    """What a SQLite error means to the person at the keyboard, and what to do; in English for the event log."""
    if "decode to UTF-8" in str(error):  # bytes where text belongs; the message would repeat them
        return Said(_AT, path=path, advice=Said(_DAMAGED))
    if advice := _ADVICE.get(_code(error)):
        return Said(_AT, path=path, advice=Said(advice))
    return Said(mark("{path}: {error}; nothing was saved"), path=path, error=" ".join(str(error).split()))


_AT = mark("{path}: {advice}")
_DAMAGED = mark("the database is damaged; move it away and put back your newest backup, or start anew without it")
_BUSY = mark("the database is in use by another program; nothing was saved, try again")
_ADVICE = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: mark("the disk is full; nothing was saved, free some space and try again"),
    sqlite3.SQLITE_IOERR: mark("the disk does not read or write; nothing was saved, check the disk and its free space"),
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_READONLY: mark("the database cannot be written; make the file and its folder yours and writable"),
    sqlite3.SQLITE_PERM: mark("the database cannot be written; make the file and its folder yours and writable"),
    sqlite3.SQLITE_CANTOPEN: mark("the database cannot be opened; make the file and its folder yours and readable"),
    sqlite3.SQLITE_CONSTRAINT: mark("the event log refuses this change; run: accessctl events verify"),
}


def _engine(path: Path, busy_seconds: float) -> Engine:
    # Parameters hold names and templates: they must not get into any message.
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=12,
        hide_parameters=True,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None  # Python's own transaction handling off; _begin says when
    for pragma in (
        "foreign_keys = ON",
        "synchronous = FULL",
        "secure_delete = ON",  # a removed template is overwritten, not only unlinked
        "recursive_triggers = ON",  # INSERT OR REPLACE must not slip past the append-only triggers
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
