"""Putting a backup back: read, check everything, apply later erasures again, and only then exchange the files.

The exchange is a list of moves in a file. Whatever interrupts it, the next start finishes it: there is never a folder
with half of one store and half of another. What was there is kept aside.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import secrets
import shutil
import sqlite3
import tarfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from accessctl.config import StoreSettings
from accessctl.domain import Event, EventKind
from accessctl.errors import AccessctlError, InputError, StoreError
from accessctl.store import keys, meta
from accessctl.store.backup import FACTS_MEMBER, KEY_MEMBER, SETTINGS_MEMBER
from accessctl.store.database import Database
from accessctl.store.erasures import Erasure, erasure_of
from accessctl.store.exchange import PLAN_FILE, Move, exchange
from accessctl.store.files import refused
from accessctl.store.sealed_file import SealedReader, damaged
from accessctl.store.staff import agreed_words
from accessctl.store.store import DATABASE_FILE, Store
from accessctl.translation import tr

_MOST_SMALL_BYTES = 1_000_000  # key, settings and facts; the database may be of any size
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Restored:
    """What is in force now, and where the old state is kept (None: there was none)."""

    created_at: str
    people: int
    events: int
    chain_sentence: str
    erased_again: tuple[str, ...]
    kept_aside: Path | None
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What is in a backup that was read to its end. ``is_ours``: the folder's present store has made it."""

    created_at: dt.datetime
    people: int
    events: int
    chain_sentence: str
    is_ours: bool = False
    newer_events: int = 0


def restore(  # noqa: PLR0913  what, where to, and who says so
    data_dir: Path, settings: StoreSettings, backup: Path, passphrase: str,
    *, receipts: Sequence[Path] = (), actor: str = "", agreed_by: str = "", progress: Progress = lambda _: None,
) -> Restored:  # fmt: skip
    """Put the backup in the folder's place. Until the last step nothing that is there is touched.

    ``receipts`` are files of erasures that this folder does not know (another machine's). InputError and StoreError,
    one line: wrong passphrase, damaged, foreign, newer, in use, disk full; then all is as it was.
    """
    documents = [_document(path) for path in receipts]
    with _staging(data_dir) as staging:
        facts = _fetch(backup, passphrase, staging, lambda share: progress(0.7 * share))
        known, notices = _known_erasures(data_dir, settings)
        with Store.open(staging, _with_file_key(settings)) as store:
            progress(0.75)
            sentence = store.events.verify(lambda _: progress(0.75)).sentence
            again = _erase_again(store, [*known, *documents], actor)
            detail = f"backup of {facts['created_at']} restored; {len(again)} erasures applied again"
            detail += agreed_words(agreed_by)
            store.record(Event(dt.datetime.now(dt.UTC), "", kind=EventKind.RESTORED, actor=actor, detail=detail))
            people, events = store.people.count(), store.events.count()
        notices += _place_key(staging, settings)
        progress(0.95)
        aside = _put_in_force(data_dir, staging)
    progress(1.0)
    return Restored(str(facts["created_at"]), people, events, sentence, again, aside, tuple(notices))


def look_into(
    data_dir: Path, settings: StoreSettings, backup: Path, passphrase: str,
    *, progress: Progress = lambda _: None,
) -> Found:  # fmt: skip
    """Read the backup to its end and check it as ``restore`` does, in a folder of its own; a panel may be open.

    Changes nothing. ``progress`` may raise to stop. InputError and StoreError, one line, as from ``restore``.
    """
    with _staging(data_dir) as staging:
        facts = _fetch(backup, passphrase, staging, lambda share: progress(0.9 * share))
        made_at = dt.datetime.fromisoformat(str(facts["created_at"]))
        with Store.open(staging, _with_file_key(settings)) as store:
            sentence = store.events.verify(lambda _: progress(0.95)).sentence
            found, last = Found(made_at, store.people.count(), store.events.count(), sentence), _last_number(store)
    progress(1.0)
    if not (data_dir / DATABASE_FILE).exists() or _read_fact(data_dir, "store_id") != facts["store_id"]:
        return found
    with Store.open(data_dir, settings) as present:
        return replace(found, is_ours=True, newer_events=max(0, _last_number(present) - last))


def _last_number(store: Store) -> int:
    newest = store.events.newest(limit=1)
    return newest[0].sequence if newest else 0


def _fetch(backup: Path, passphrase: str, staging: Path, progress: Progress) -> dict[str, object]:
    """Unpack and check: afterwards the folder holds a store that opens."""
    facts = _unpack(backup, passphrase, staging, progress)
    _check_database(staging / DATABASE_FILE)
    _adopt_key(staging, facts)
    return facts


@contextmanager
def _staging(data_dir: Path) -> Iterator[Path]:
    """A folder inside the data folder (same disk: moves are renames); gone afterwards unless moves wait in it."""
    staging = data_dir / f"accessctl.restoring.{secrets.token_hex(6)}"
    try:
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        staging.mkdir(mode=0o700)
        yield staging
    except OSError as error:
        raise refused(staging, error) from error
    finally:
        if not (data_dir / PLAN_FILE).exists():
            shutil.rmtree(staging, ignore_errors=True)


def _unpack(backup: Path, passphrase: str, staging: Path, progress: Progress) -> dict[str, object]:
    """Every byte is checked by its tag before it is written; only the names that a backup has are taken."""
    try:
        size, file = max(1, backup.stat().st_size), backup.open("rb")
    except OSError as error:
        raise InputError(tr("{path}: cannot be read: {strerror}", path=backup, strerror=error.strerror)) from error
    with file:
        try:
            reader = SealedReader(file, passphrase)
            with tarfile.open(fileobj=reader, mode="r|") as archive:
                for member in archive:
                    _take(archive, member, staging, lambda: progress(file.tell() / size))
            reader.drain()
            return _facts(staging)
        except InputError as error:
            raise type(error)(f"{backup}: {error}") from error
        except tarfile.TarError as error:
            raise InputError(f"{backup}: {damaged()}") from error


def _take(archive: tarfile.TarFile, member: tarfile.TarInfo, staging: Path, progress: Callable[[], None]) -> None:
    small = (FACTS_MEMBER, KEY_MEMBER, SETTINGS_MEMBER)
    content = archive.extractfile(member) if member.isreg() else None
    if content is None or member.name not in (*small, DATABASE_FILE):
        raise InputError(damaged())
    if member.name in small and member.size > _MOST_SMALL_BYTES:
        raise InputError(damaged())
    handle = os.open(staging / member.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        while block := content.read(1 << 20):
            out.write(block)
            progress()
        out.flush()
        os.fsync(out.fileno())


def _facts(staging: Path) -> dict[str, object]:
    try:
        facts = json.loads((staging / FACTS_MEMBER).read_text(encoding="utf-8"))
        (staging / FACTS_MEMBER).unlink()
        if facts["format"] != 1:
            raise InputError(tr("this backup was made by a newer accessctl; upgrade accessctl"))
        return {key: str(facts[key]) for key in ("created_at", "store_id")}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(damaged()) from error


def _check_database(path: Path) -> None:
    """SQLite's own check of every page."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise InputError(damaged())
    except sqlite3.Error as error:
        raise InputError(damaged()) from error


def _adopt_key(staging: Path, facts: dict[str, object]) -> None:
    """The key goes beside the database for now; Store.open then refuses one that does not fit."""
    try:
        key = bytes.fromhex((staging / KEY_MEMBER).read_text(encoding="ascii"))
        (staging / KEY_MEMBER).unlink()
    except (OSError, ValueError) as error:
        raise InputError(damaged()) from error
    if not keys.KeyFile(staging / keys.KEY_FILE).write(key):
        raise StoreError(tr("{path}: the key file cannot be written; check the folder's owner and free space",
                            path=staging / keys.KEY_FILE))  # fmt: skip
    _write_fact(staging, "key_place", keys.KeyFile.name)
    if _read_fact(staging, "store_id") != facts["store_id"]:
        raise InputError(damaged())


def _place_key(staging: Path, settings: StoreSettings) -> list[str]:
    """Into the keyring where the settings want it and it takes it; else the file goes along. Returns what to say."""
    file = keys.KeyFile(staging / keys.KEY_FILE)
    key, store_id = file.read(), _read_fact(staging, "store_id")
    if settings.key_place == "file" or key is None or not keys.OsKeyring(store_id).write(key):
        return [tr("The key that protects the templates lies in the data folder (only you may read it).")]
    _write_fact(staging, "key_place", keys.OsKeyring.name)
    file.path.unlink()
    return []


def _known_erasures(data_dir: Path, settings: StoreSettings) -> tuple[list[Erasure], list[str]]:
    """What the present store knows of erasures; where it cannot be opened, that is said."""
    if not (data_dir / DATABASE_FILE).exists():
        return [], []
    try:
        with Store.open(data_dir, settings) as store:
            return store.erasures.all(), []
    except AccessctlError as error:
        return [], [tr("Erasures since the backup could not be read here ({why}): give the receipts with --receipts.",
                       why=error)]  # fmt: skip


def _erase_again(store: Store, known: Sequence[Erasure], actor: str) -> tuple[str, ...]:
    """Whoever was erased after the backup was made is erased again, with a new receipt in the same log."""
    store.erasures.remember([one for one in known if store.erasures.is_ours(one.document)])
    revenants = store.erasures.revenants()
    for person_id in revenants:
        store.people.remove(person_id, actor=actor, why="erased before; an older backup had brought the person back")
    return tuple(revenants)


def _put_in_force(data_dir: Path, staging: Path) -> Path | None:
    aside = data_dir / f"accessctl.replaced.{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%S.%fZ}"
    names = (DATABASE_FILE, f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm", keys.KEY_FILE, SETTINGS_MEMBER)
    with _nobody_else(data_dir / DATABASE_FILE):
        there = [name for name in names if (data_dir / name).exists()]
        coming = [name for name in names if (staging / name).exists()]
        going = [name for name in there if name != SETTINGS_MEMBER or name in coming]
        moves = [Move(data_dir / name, aside / name, keeps=True) for name in going]
        moves += [Move(staging / name, data_dir / name, keeps=False) for name in coming]
        exchange(data_dir, moves, staging)
    return aside if going else None


@contextmanager
def _nobody_else(path: Path) -> Iterator[None]:
    """SQLite lets a database leave WAL only where no other connection has it open; that one is then alone."""
    if not path.exists():
        yield
        return
    connection = sqlite3.connect(path, timeout=1.0, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        raise StoreError(
            tr("{path}: a kiosk or another accessctl is using this database; stop it, then restore", path=path)
        ) from error
    except sqlite3.DatabaseError:
        pass  # damaged: nobody can be using it, and it is kept aside as it is
    finally:
        connection.close()
    yield


def _document(path: Path) -> Erasure:
    try:
        return erasure_of(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{path}: cannot be read", path=path)) from error
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def _with_file_key(settings: StoreSettings) -> StoreSettings:
    return settings.model_copy(update={"key_place": "file"})


def _write_fact(folder: Path, name: str, value: str) -> None:
    with closing(Database(folder / DATABASE_FILE, busy_seconds=1.0)) as database, database.writing() as session:
        meta.write(session, name, value)


def _read_fact(folder: Path, name: str) -> str:
    with closing(Database(folder / DATABASE_FILE, busy_seconds=1.0)) as database, database.reading() as session:
        return meta.read(session, name) or ""
