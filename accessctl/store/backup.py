"""A backup: database, key and settings in one file sealed with a passphrase; made while everything goes on running."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import secrets
import sqlite3
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from accessctl.config import StoreSettings
from accessctl.domain import Event, EventKind
from accessctl.errors import InputError, StoreError
from accessctl.store import keys, meta, schema
from accessctl.store.database import Database, in_words
from accessctl.store.files import refused, whole
from accessctl.store.sealed_file import SealedReader, SealedWriter, refuse_weak
from accessctl.store.store import DATABASE_FILE, Store
from accessctl.store.tables import as_text
from accessctl.translation import tr

SETTINGS_MEMBER, KEY_MEMBER, FACTS_MEMBER = "settings.toml", "master.key", "backup.json"
_PAGES_AT_ONCE = 4096  # 16 MB: often enough for a bar that moves
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was written, read back and checked."""

    path: Path
    size_bytes: int
    created_at: dt.datetime
    people: int
    events: int


def back_up(
    data_dir: Path, settings: StoreSettings, settings_file: Path, target: Path, passphrase: str,
    *, actor: str = "", progress: Progress = lambda _: None,
) -> Made:  # fmt: skip
    """Write the backup; ``target`` is there as a whole or not at all, for its owner only.

    ``progress`` hears shares 0..1 and may raise to stop. StoreError and InputError, one line, where it cannot be.
    """
    refuse_weak(passphrase)
    if not (data_dir / DATABASE_FILE).exists():
        raise InputError(tr("{folder}: there is no database to back up", folder=data_dir))
    now = dt.datetime.now(dt.UTC)
    with Store.open(data_dir, settings) as store:
        store.record(Event(now, "", kind=EventKind.BACKED_UP, actor=actor, detail="a backup is being made"))
        people, events = store.people.count(), store.events.count()
    with _snapshot(data_dir, settings.busy_seconds, lambda share: progress(0.4 * share)) as copy:
        found, facts = _facts(copy, data_dir, now)
        with whole(target) as out:
            writer = SealedWriter(out, passphrase, {"made_by": "accessctl", "created_at": as_text(now)})
            try:
                _fill(writer, copy, found, facts, settings_file, lambda share: progress(0.4 + 0.4 * share))
            except OSError as error:
                raise refused(target, error) from error
            writer.finish()
            size = out.tell()
            _read_back(out, passphrase, size, lambda share: progress(0.8 + 0.2 * share))
    return Made(target, size, now, people, events)


@contextmanager
def _snapshot(data_dir: Path, busy_seconds: float, progress: Progress) -> Iterator[Path]:
    """The database as it is at one moment, beside it and gone afterwards; others go on reading and writing."""
    copy = data_dir / f"accessctl.backing-up.{secrets.token_hex(6)}.db"
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        source = sqlite3.connect(data_dir / DATABASE_FILE, timeout=busy_seconds, isolation_level=None)
        target = sqlite3.connect(copy, isolation_level=None)
        try:
            source.execute("BEGIN")  # a reader's moment: without it every change elsewhere would begin the copy anew
            source.execute("SELECT count(*) FROM meta").fetchone()
            source.backup(
                target, pages=_PAGES_AT_ONCE, progress=lambda _, left, all_: progress(1 - left / max(1, all_))
            )
            target.execute("PRAGMA journal_mode = DELETE")
        finally:
            target.close()
            source.close()
        yield copy
    except sqlite3.Error as error:
        raise StoreError(in_words(copy, error)) from error
    except OSError as error:
        raise refused(copy, error) from error
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _facts(copy: Path, data_dir: Path, now: dt.datetime) -> tuple[keys.KeyFound, dict[str, object]]:
    database = Database(copy, busy_seconds=1.0)
    try:
        with database.reading() as session:
            known = [meta.read(session, name) or "" for name in ("store_id", "key_place", "key_check")]
    finally:
        database.close()
    store_id, place, check = known
    facts = {"format": 1, "created_at": as_text(now), "store_id": store_id, "schema": schema.NEWEST, "key_place": place}
    return keys.find_key(data_dir, store_id, place, check), facts


def _fill(
    writer: SealedWriter, copy: Path, found: keys.KeyFound, facts: dict[str, object], settings_file: Path,
    progress: Progress,
) -> None:  # fmt: skip
    with tarfile.open(fileobj=writer, mode="w|") as archive:
        _put(archive, FACTS_MEMBER, json.dumps(facts).encode())
        _put(archive, KEY_MEMBER, found.key.hex().encode())
        if settings_file.is_file():
            _put(archive, SETTINGS_MEMBER, settings_file.read_bytes())
        size = copy.stat().st_size
        member = tarfile.TarInfo(DATABASE_FILE)
        member.size = size
        with copy.open("rb") as file:
            archive.addfile(member, _Watched(file, size, progress))


def _put(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    archive.addfile(member, io.BytesIO(content))


class _Watched(io.RawIOBase):
    """A file that tells how far it was read."""

    def __init__(self, file: io.BufferedReader, size: int, progress: Progress) -> None:
        super().__init__()
        self._file, self._size, self._progress = file, size, progress

    def read(self, size: int = -1, /) -> bytes:
        data = self._file.read(size)
        self._progress(min(1.0, self._file.tell() / max(1, self._size)))
        return data


def _read_back(out: io.BufferedRandom, passphrase: str, size: int, progress: Progress) -> None:
    """What was written opens again, to its end: a backup that nobody can read is worse than none."""
    out.flush()
    out.seek(0)
    reader = SealedReader(out, passphrase)
    while reader.read(1 << 20):
        progress(min(1.0, out.tell() / max(1, size)))
    out.seek(0, io.SEEK_END)
