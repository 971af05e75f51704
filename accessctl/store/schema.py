"""Brings a database up to this program's schema when it is opened: all in one transaction, or not at all."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import time
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from accessctl.errors import StoreError
from accessctl.store.database import BusyError, Database
from accessctl.translation import tr

# The newest revision in migrations/versions. Written here so that opening an up-to-date database need not load Alembic
# (0.2 s); a test compares the two.
NEWEST = "0010"

# Another process makes or upgrades the same database just now: a terminal and its watcher often start together, and on
# a machine that is busy starting the tables take longer than anybody waits for a single change.
_PATIENCE_SECONDS = 60.0
_MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def bring_up_to_date(database: Database) -> Path | None:
    """Make or upgrade the tables; returns the copy that was kept of a database that had to be upgraded.

    Raises StoreError for a database that is newer, damaged or not ours; it is then as it was.
    """
    with database.reading() as session:
        found = _revision(session, database.path)
    _write_ahead(database)
    if found == NEWEST:
        return None
    import alembic.command  # noqa: F401  takes a second, in which nobody else could open the database

    ends = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            return _upgrade(database)
        except BusyError:
            if time.monotonic() >= ends:
                raise


def _upgrade(database: Database) -> Path | None:
    with database.writing() as session:
        found = _revision(session, database.path)  # another process may have been quicker
        if found == NEWEST:
            return None
        copy = _backup(database, found) if found else None
        try:
            _migrate(session)
        except BaseException:
            if copy is not None:  # the database stays as it was, and every attempt would leave another copy
                copy.unlink(missing_ok=True)
            raise
    return copy


def _revision(session: Session, path: Path) -> str:
    """The database's revision; empty for an empty file."""
    tables = set(inspect(session.connection()).get_table_names())
    if not tables:
        return ""
    if "alembic_version" not in tables or "events" not in tables:
        raise StoreError(tr("{path}: this is not a database of accessctl; name another folder with --data", path=path))
    revision = str(session.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if revision > NEWEST:
        raise StoreError(
            tr(
                "{path}: made by a newer accessctl (schema {revision}, this one knows {newest}); upgrade accessctl",
                path=path,
                revision=revision,
                newest=NEWEST,
            )
        )
    return revision


def _write_ahead(database: Database) -> None:
    """Switch to WAL; SQLite does not wait for other connections here, so we do."""
    with database.connection() as connection:
        for _ in range(50):
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                time.sleep(0.1)
        connection.execute("PRAGMA journal_mode = WAL")


def _backup(database: Database, revision: str) -> Path:
    """A copy of the database as it is now, for the owner only, beside it."""
    stamp = dt.datetime.now(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = database.path.with_name(f"{database.path.stem}.schema-{revision}.{stamp}.db")
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL, 0o600))
    with database.connection() as source, sqlite3.connect(copy) as target:
        source.backup(target)
    target.close()
    return copy


def _migrate(session: Session) -> None:
    from alembic import command
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    settings.attributes["connection"] = session.connection()
    command.upgrade(settings, "head")
