"""How long things are kept: what is due, and its erasure, which the log tells of and whose chain still verifies."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path

from sqlalchemy import func, select

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.store import meta
from accessctl.store.database import Database
from accessctl.store.events import Events, append
from accessctl.store.inbox import Inbox
from accessctl.store.people import People
from accessctl.store.sealing import Vault
from accessctl.store.tables import EventRow, InboxRow, as_text
from accessctl.store.uses import unused_since

RAN_AT = "retention_ran_at"
ACTOR = "retention"
# Older states of the database, from an upgrade or a restored backup: whoever was erased since is still in them.
COPIES = ("accessctl.schema-*.db", "accessctl.replaced.*", "accessctl.restoring.*")


@dataclass(frozen=True, slots=True)
class Periods:
    """How long (days) events, people who do not come any more, and older copies of the database are kept."""

    events: int
    unused: int
    copies: int


@dataclass(frozen=True, slots=True)
class Due:
    """What is older than it may be; ``people`` by id, with their last use (UTC); ``faces`` of the inbox."""

    events: int
    people: tuple[tuple[str, dt.datetime], ...]
    faces: int
    copies: tuple[Path, ...]

    @property
    def is_nothing(self) -> bool:
        return not (self.events or self.people or self.faces or self.copies)


@dataclass(frozen=True, slots=True)
class Swept:
    """How many of each were erased."""

    events: int = 0
    people: int = 0
    faces: int = 0
    copies: int = 0

    def __str__(self) -> str:
        """For the log: English, in fixed order."""
        return ", ".join(f"{getattr(self, field.name)} {field.name}" for field in fields(self))


class Retention:
    """The timers; any thread. Periods come from the settings."""

    def __init__(self, database: Database, vault: Vault, events: Events, people: People, inbox: Inbox) -> None:
        self._database, self._vault = database, vault
        self._events, self._people, self._inbox = events, people, inbox

    def last_ran(self) -> dt.datetime | None:
        """When it ran last, or None."""
        with self._database.reading() as session:
            text = meta.read(session, RAN_AT)
        with suppress(ValueError):
            return dt.datetime.fromisoformat(text or "")
        return None

    def due(self, periods: Periods, now: dt.datetime) -> Due:
        """What ``run`` would erase at this (aware) moment; changes nothing."""
        with self._database.reading() as session:
            older = select(func.count()).select_from(EventRow).where(EventRow.at < now - _days(periods.events))
            newest = select(func.min(EventRow.sequence)).where(EventRow.at >= now - _days(periods.events))
            first_kept = session.scalar(newest)
            # The log is erased from its front only, so an old line behind a newer one stays until that is due, too.
            older = older if first_kept is None else older.where(EventRow.sequence < first_kept)
            events = session.scalar(older) or 0
            people = tuple(unused_since(session, now - _days(periods.unused)))
            faces = session.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.expires_at <= now)) or 0
        return Due(events, people, faces, tuple(_old_copies(self._database.path.parent, now - _days(periods.copies))))

    def run(self, periods: Periods, now: dt.datetime, *, actor: str = ACTOR) -> Swept:
        """Erase what is due, in short steps, and say so in the log, also when nothing was."""
        due = self.due(periods, now)
        people = sum(self._erase(person_id) for person_id, _ in due.people)
        copies = sum(_removed(path) for path in due.copies)
        events = self._events.forget(now - _days(periods.events), actor) if due.events else 0
        swept = Swept(events, people, self._inbox.purge(now), copies)
        with self._database.writing() as session:
            meta.write(session, RAN_AT, as_text(now))
            detail = f"retention ran: {swept} erased"
            append(session, self._vault, Event(now, "", kind=EventKind.RETENTION, actor=actor, detail=detail))
        return swept

    def _erase(self, person_id: str) -> int:
        try:
            self._people.remove(person_id, actor=ACTOR, why="not used for longer than templates are kept")
        except InputError:  # somebody was quicker
            return 0
        return 1


def copies_in(folder: Path) -> list[Path]:
    """Older states of this folder's database, oldest name first."""
    return sorted(path for pattern in COPIES for path in folder.glob(pattern))


def _old_copies(folder: Path, before: dt.datetime) -> Iterator[Path]:
    for path in copies_in(folder):
        with suppress(OSError):
            if dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC) < before:
                yield path


def _removed(path: Path) -> int:
    try:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    except OSError:
        return 0
    return 1


def _days(count: int) -> dt.timedelta:
    return dt.timedelta(days=count)
