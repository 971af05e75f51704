"""The store: people, templates and events in one encrypted-where-it-matters SQLite database per data folder."""

from __future__ import annotations

import datetime as dt
import os
import stat
import uuid
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy.orm import Session

from accessctl.config import StoreSettings
from accessctl.domain import Event
from accessctl.errors import StoreError
from accessctl.rules import BY_FACE, BadgeCheck, BadgeShown, CodeCheck, Mode, PinOutcome, Presented
from accessctl.store import chain, exchange, keys, meta, schema
from accessctl.store.access import EVERY_DOOR, Access
from accessctl.store.activity import Activities
from accessctl.store.badges import Badges
from accessctl.store.books import Books
from accessctl.store.consents import Consents
from accessctl.store.database import Database
from accessctl.store.erasures import Erasures
from accessctl.store.events import Events, is_grant
from accessctl.store.hashing import SlowHash
from accessctl.store.inbox import Inbox
from accessctl.store.kiosk_pin import KioskPin
from accessctl.store.people import People
from accessctl.store.pins import Pins
from accessctl.store.retention import Retention
from accessctl.store.rulebook import Rulebook
from accessctl.store.sealing import Vault
from accessctl.store.staff import Staff
from accessctl.store.templates import Templates
from accessctl.translation import tr

DATABASE_FILE = "accessctl.db"


class Store:
    """The truth about people, templates and events.

    One Store may be used by any number of threads, and one database by any number of processes: every method is a
    transaction of its own, and what it changed is on the disk when it returns. Values that come out are frozen.
    Not to be carried over a fork. ``notices`` are sentences the operator should see (where the key lies, what was
    copied before an upgrade); ``fresh`` says that the database was made or upgraded by this opening.
    """

    def __init__(self, database: Database, vault: Vault, notices: tuple[str, ...], *, fresh: bool) -> None:
        self._database = database
        self._vault = vault
        self.notices = notices
        self.fresh = fresh
        self.inbox = Inbox(database, vault)
        self.people = People(database, vault)
        self.templates = Templates(database, vault)
        books = Books()
        self.events = Events(database, vault, books)
        self.activities = Activities(database, self.events, self.people)
        self.rules = Rulebook(database, vault, books)
        self.access = Access(database, vault, books)
        slow_hash = SlowHash()
        self.pins = Pins(database, vault, slow_hash)
        self.badges = Badges(database, vault)
        self.staff = Staff(database, vault, slow_hash)
        self.kiosk_pin = KioskPin(database, vault, slow_hash)
        self.consents = Consents(database, vault)
        self.erasures = Erasures(database, vault)
        self.retention = Retention(database, vault, self.events, self.people, self.inbox)

    @classmethod
    def open(cls, data_dir: Path, settings: StoreSettings) -> Store:
        """Open the folder's store; make folder, database and key where there is none; upgrade an older database.

        Raises StoreError, one line: damaged, newer, not ours, wrong or missing key, not readable.
        """
        notices = [_private_folder(data_dir)]
        if exchange.finish(data_dir):
            notices.append(tr("A restore that was interrupted has been finished."))
        path = data_dir / DATABASE_FILE
        is_new = not path.exists()
        _private_file(path)
        database = Database(path, settings.busy_seconds)
        try:
            copy = schema.bring_up_to_date(database)
            key = _key(database, data_dir, settings.key_place)
        except BaseException:
            database.close()
            raise
        upgraded = tr("The database was upgraded; a copy of the old one is in {copy}.", copy=copy) if copy else ""
        notices += [key.notice, upgraded]
        return cls(database, key.vault, tuple(filter(None, notices)), fresh=is_new or copy is not None)

    def record(self, event: Event) -> Event:
        """Append an event; see ``Events.record``, also for what becomes of a grant."""
        return self.events.record(event)

    def record_grant(self, event: Event, presented: Presented = BY_FACE) -> Event:
        """``record`` for a grant: the door opens only if ``verdict`` of what comes back is still GRANTED."""
        if not is_grant(event):
            raise ValueError("record_grant is for grants")
        return self.events.record(event, presented)

    def revision(self) -> int:
        """Goes up whenever people or templates change, in whichever process (about 0.1 ms to ask)."""
        with self._database.reading() as session:
            return meta.revision(session)

    def check_pin(self, person_id: str, pin: str, at: dt.datetime) -> PinOutcome:
        """Compare a typed PIN; see ``Pins.check``."""
        return self.pins.check(person_id, pin, at)

    def check_code(self, number: str, pin: str, door: str, at: dt.datetime) -> CodeCheck:
        """Whose number and PIN these are; see ``Pins.check_code``."""
        return self.pins.check_code(number, pin, door, at)

    def check_badge(self, shown: BadgeShown, door: str, at: dt.datetime) -> BadgeCheck:
        """Whose badge it is, or what is wrong with it; see ``Badges.check``."""
        return self.badges.check(shown, door, at)

    def mode(self, door: str, at: dt.datetime) -> Mode:
        """What the door asks for at this moment."""
        return self.rules.mode(door, at)

    def is_locked_down(self, door: str) -> bool:
        """Whether this door, or every door, is in lockdown, by whatever process."""
        return not {door, EVERY_DOOR}.isdisjoint(self.access.lockdowns())

    def fill(self, people: int, templates_each: int, events: int, progress: Callable[[int], None]) -> None:
        """Add invented people and events, for the bench; refused where anybody is enrolled or anything was recorded."""
        from accessctl.store.filling import fill

        if self.people.count() or self.events.count():
            raise StoreError(tr("only an empty store is filled with invented people; name another folder"))
        fill(self._database, self._vault, people, templates_each, events, progress)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _key(database: Database, data_dir: Path, choice: keys.KeyChoice) -> keys.KeyFound:
    with database.reading() as session:
        known = _known_key(session)
    if known is None:
        with database.writing() as session:  # the write lock: only one process makes the key
            known = _known_key(session)
            if known is None:
                return _first_key(session, data_dir, choice)
    return keys.find_key(data_dir, *known)


def _known_key(session: Session) -> tuple[str, str, str] | None:
    store_id, place, check = (meta.read(session, name) for name in ("store_id", "key_place", "key_check"))
    return None if store_id is None or place is None or check is None else (store_id, place, check)


def _first_key(session: Session, data_dir: Path, choice: keys.KeyChoice) -> keys.KeyFound:
    store_id = uuid.uuid4().hex
    found = keys.make_key(data_dir, store_id, choice)
    facts = {"store_id": store_id, "key_place": found.place, "key_check": found.vault.check_value, meta.REVISION: "0"}
    for name, value in facts.items():
        meta.write(session, name, value)
    chain.begin(session, found.vault)
    return found


def _private_folder(data_dir: Path) -> str:
    """Make the folder, or close it to others where it is ours and nobody else's things lie in it."""
    try:
        data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name != "posix" or not stat.S_IMODE(data_dir.stat().st_mode) & 0o077:
            return ""
        if all(entry.name.startswith("accessctl.") or entry.name == "settings.toml" for entry in data_dir.iterdir()):
            data_dir.chmod(0o700)
            return ""
    except OSError as error:
        raise StoreError(
            tr("{data_dir}: the data folder cannot be used: {strerror}", data_dir=data_dir, strerror=error.strerror)
        ) from error
    return tr(
        "The data folder {data_dir} is open to other users; its database and key file are not.", data_dir=data_dir
    )


def _private_file(path: Path) -> None:
    """The database for its owner only (0600); SQLite gives its side files the same mode."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise StoreError(
            tr("{path}: the database cannot be opened: {strerror}", path=path, strerror=error.strerror)
        ) from error
