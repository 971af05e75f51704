"""The event log: append, read, filter, verify. Lines are never changed; names in them go with the person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import takewhile

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.errors import InputError, StoreError
from accessctl.rules import BY_FACE, Presented
from accessctl.store import chain, health, judging, meta
from accessctl.store.books import Books
from accessctl.store.chain import Verification
from accessctl.store.database import Database
from accessctl.store.event_filter import EVERYTHING, EventFilter
from accessctl.store.event_rows import name_context, row_of, value_of
from accessctl.store.health import Health
from accessctl.store.sealing import Seal, Vault
from accessctl.store.tables import ChainRow, EventRow, PersonRow, as_text
from accessctl.store.uses import keep_last_uses
from accessctl.translation import tr

_FEW = 50  # rows read at once where mostly the first one ends it
_PAGE = 1000  # rows per read: a long export holds no transaction open, so the log file can shrink meanwhile


def _quiet(_: int) -> None:
    """Nobody watches."""


class Events:
    """The log as others see it; any thread."""

    def __init__(self, database: Database, vault: Vault, books: Books) -> None:
        self._database = database
        self._vault = vault
        self._books = books

    def record(self, event: Event, presented: Presented = BY_FACE) -> Event:
        """Append the event and return it with number and hashes; it is on the disk when this returns.

        A grant is only a grant if its person may still enter: read ``verdict`` of what comes back before opening the
        door. In the same transaction the person is looked up and the rules are asked, with what was ``presented``;
        where they say no, by whatever process that was decided, the event is stored as DENIED with that reason. Visits
        and presence change with a grant that stays one.
        """
        with self._database.writing() as session:
            if not is_grant(event):
                return append(session, self._vault, event)
            ruling = judging.rule(session, self._books, event, presented)
            stored = append(session, self._vault, judging.with_answer(event, ruling.answer))
            judging.settle(session, self._books, stored, ruling)
            return replace(stored, through_lockdown=ruling.through_lockdown)

    def newest(self, wanted: EventFilter = EVERYTHING, *, limit: int = 100, before: int | None = None) -> list[Event]:
        """A page, newest first; ``before`` is the number of the last event of the page before."""
        query = select(EventRow).order_by(EventRow.sequence.desc()).limit(limit)
        if before is not None:
            query = query.where(EventRow.sequence < before)
        with self._database.reading() as session:
            return list(self._values(session, session.scalars(wanted.of(session, query))))

    def stream(self, wanted: EventFilter = EVERYTHING) -> Iterator[Event]:
        """All that match, oldest first, in constant memory; also those recorded while this runs."""
        last = 0
        while True:
            query = select(EventRow).where(EventRow.sequence > last).order_by(EventRow.sequence).limit(_PAGE)
            with self._database.reading() as session:
                page = list(self._values(session, session.scalars(wanted.of(session, query))))
            yield from page
            if len(page) < _PAGE:
                return
            last = page[-1].sequence

    def doors(self) -> list[str]:
        """Every door that the log names, by name; a look into an index per door, however long the log is."""
        found: list[str] = []
        with self._database.reading() as session:
            while True:
                query = select(func.min(EventRow.door)).where(EventRow.door > (found[-1] if found else ""))
                if (following := session.scalar(query)) is None:
                    return found
                found.append(following)

    def health(self, person_id: str, since: dt.datetime) -> Health:
        """How the person's last visits went."""
        with self._database.reading() as session:
            return health.of_person(session, person_id, since)

    def count(self) -> int:
        """How many events are kept."""
        with self._database.reading() as session:
            ends = {row.name: row.sequence for row in session.scalars(select(ChainRow))}
        return ends.get("head", 0) - ends.get("start", 0)

    def verify(self, progress: Callable[[int], None] = _quiet, *, actor: str = "") -> Verification:
        """Follow the whole chain as it is at this moment, in constant memory; recording goes on meanwhile.

        ``progress`` hears now and then how many events have been followed; what it raises ends it. Where an ``actor``
        asked, an event says so, with the answer, unless nothing can be recorded any more.
        """
        begun = dt.datetime.now(dt.UTC)
        with self._database.reading() as session:
            answer = _verify(session, self._vault, progress)
        if answer.intact:
            with suppress(StoreError), self._database.writing() as session:  # a busy store keeps nobody from knowing
                meta.write(session, meta.VERIFIED_AT, as_text(begun))
        if actor:
            detail = f"{answer.events} events, as they were written" if answer.intact else "not as it was written"
            with suppress(StoreError):
                self.record(Event(begun, "", kind=EventKind.VERIFIED, actor=actor, detail=detail))
        return answer

    def forget(self, before: dt.datetime, actor: str) -> int:
        """Erase the events up to the first one that is not older than ``before``; returns how many.

        The log then begins, signed, behind the erased ones, and says in an event that they were erased. It is done in
        short steps, so that a grant need not wait.
        """
        erased = 0
        while step := self._forget_some(before):
            erased += step
        if erased:
            detail = f"{erased} events from before {as_text(before)} erased"
            now = dt.datetime.now(dt.UTC)
            self.record(Event(now, "", kind=EventKind.EVENTS_ERASED, actor=actor, detail=detail))
            self._database.forget_old_pages()
        return erased

    def _forget_some(self, before: dt.datetime) -> int:
        with self._database.writing() as session:
            oldest = select(EventRow).order_by(EventRow.sequence).limit(_PAGE).execution_options(yield_per=_FEW)
            old = list(takewhile(lambda row: row.at < before, session.scalars(oldest)))
            if not old:
                return 0
            keep_last_uses(session, old)
            chain.move_start(session, self._vault, old[-1])
            session.execute(delete(EventRow).where(EventRow.sequence <= old[-1].sequence))
            return len(old)

    def mend(self, why: str, actor: str) -> Event:
        """Go on after the log's end was altered; what was found is the next event, for good.

        Nothing is repaired: what is missing stays missing, and a line altered further in is still found by ``verify``.
        Raises InputError where the end is as it was signed: then there is nothing to mend.
        """
        with self._database.writing() as session:
            if chain.can_be_followed(session, self._vault):
                raise InputError(tr("the end of the event log is in order; there is nothing to mend"))
            found = _verify(session, self._vault).sentence
            chain.sign_as_found(session, self._vault)
            detail = f"The event log was altered: {found} Continued from here: {why}"
            now = dt.datetime.now(dt.UTC)
            return append(session, self._vault, Event(now, "", kind=EventKind.FAULT, actor=actor, detail=detail))

    def _values(self, session: Session, rows: Iterable[EventRow]) -> Iterator[Event]:
        found = list(rows)
        named = {row.person_id for row in found if row.sealed_name is not None and row.person_id is not None}
        keys = select(PersonRow.person_id, PersonRow.wrapped_key).where(PersonRow.person_id.in_(named))
        seals = {person: self._vault.of_person(person, key) for person, key in session.execute(keys)} if named else {}
        return (value_of(row, seals) for row in found)


def _verify(session: Session, vault: Vault, progress: Callable[[int], None] = _quiet) -> Verification:
    """Plain columns, not objects: half of the time of 5,000,000 events."""
    ends = {row.name: row for row in session.scalars(select(ChainRow))}
    columns = select(*EventRow.__table__.columns).order_by(EventRow.sequence)
    lines = session.execute(columns.execution_options(yield_per=_PAGE))
    return chain.verify(ends.get("start"), ends.get("head"), _counted(lines, progress), vault)


def _counted(lines: Iterable[chain.Line], progress: Callable[[int], None]) -> Iterator[chain.Line]:
    for count, line in enumerate(lines):
        if count % _PAGE == 0:
            progress(count)
        yield line


def is_grant(event: Event) -> bool:
    """Whether the event lets a person in, and not just anybody out (the exit button names nobody)."""
    admits = event.kind is EventKind.ACCESS and event.verdict is Verdict.GRANTED
    return admits and event.reason is not Reason.EXIT_REQUEST


def append(session: Session, vault: Vault, event: Event) -> Event:
    """Add the event to the chain, inside the caller's writing transaction.

    A score that is no number is stored as none; the caller's ``sequence`` and hashes are not looked at.
    """
    end = chain.head(session, vault)
    row = row_of(event, end.sequence + 1, end.hash)
    name = _current_name(session, vault, event.person_id)
    if name is not None:
        seal, text = name
        row.sealed_name = seal.close(text.encode(), *name_context(row))
    row.hash = chain.hash_of(row)
    session.add(row)
    chain.move_head(end, vault, row)
    session.flush()
    return replace(value_of(row, {}), person_name=name[1] if name else None)


def _current_name(session: Session, vault: Vault, person_id: str | None) -> tuple[Seal, str] | None:
    person = session.get(PersonRow, person_id) if person_id else None
    return None if person is None else (vault.of_person(person.person_id, person.wrapped_key), person.name)
