"""The event log: append, read, filter, verify. Lines are never changed; names in them go with the person."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import takewhile

from sqlalchemy import ColumnElement, Select, delete, func, literal_column, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.errors import InputError, StoreError
from accessctl.rules import BY_FACE, Presented
from accessctl.store import chain, health, judging, meta
from accessctl.store.books import Books
from accessctl.store.chain import Verification
from accessctl.store.database import Database
from accessctl.store.health import Health
from accessctl.store.rules import one_line
from accessctl.store.sealing import Seal, Vault
from accessctl.store.tables import ChainRow, EventRow, PersonRow, UtcTime, as_text
from accessctl.store.uses import keep_last_uses
from accessctl.translation import tr

_FEW = 50  # rows read at once where mostly the first one ends it
_PAGE = 1000  # rows per read: a long export holds no transaction open, so the log file can shrink meanwhile


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events; what is None is not asked for. ``since`` is included, ``until`` is not."""

    since: dt.datetime | None = None
    until: dt.datetime | None = None
    person_id: str | None = None
    door: str | None = None
    kind: EventKind | None = None
    verdict: Verdict | None = None
    reason: Reason | None = None

    def of(self, query: Select[EventRow]) -> Select[EventRow]:
        """The query, narrowed."""
        wanted = {
            EventRow.person_id: self.person_id,
            EventRow.door: self.door,
            EventRow.kind: self.kind,
            EventRow.verdict: self.verdict,
            EventRow.reason: self.reason,
        }
        query = query.where(*(column == value for column, value in wanted.items() if value is not None))
        query = query if self.since is None else query.where(self.since <= _AT)
        return query if self.until is None else query.where(self.until > _AT)

    def span(self, session: Session) -> tuple[int, int] | None:
        """The first and last number that an event of this time can have, from the index of times alone; None: any.

        Without it a page out of millions would walk from the newest event to the time that was asked for. Clocks that
        were set back are allowed for: where numbers and times do not run alike, the whole index is looked through.
        """
        if self.since is None and self.until is None:
            return None
        ends = {row.name: row.sequence for row in session.scalars(select(ChainRow))}
        start, head = ends.get("start", 0), ends.get("head", 0)
        first = start + 1 if self.since is None else _first_from(session, self.since, start, head)
        last = head if self.until is None else _last_before(session, self.until, start, head)
        return first, last


def _first_from(session: Session, since: dt.datetime, start: int, head: int) -> int:
    """The smallest number of an event that is not older; behind the head: there is none. Scans the shorter side."""
    place = _place(session, since)
    if place is not None and place - start < head - place:
        count, newest = session.execute(
            select(func.count(), func.max(EventRow.sequence)).where(EventRow.at < since)
        ).one()
        if count == (newest or start) - start:  # nobody older stands behind them
            return start + count + 1
    found = session.scalar(select(func.min(EventRow.sequence)).where(EventRow.at >= since))
    return head + 1 if found is None else found


def _last_before(session: Session, until: dt.datetime, start: int, head: int) -> int:
    """The largest number of an event that is older; 0 where there is none. Scans the shorter side."""
    place = _place(session, until)
    if place is None:
        return head
    if head - place < place - start:
        count, oldest = session.execute(
            select(func.count(), func.min(EventRow.sequence)).where(EventRow.at >= until)
        ).one()
        if count == head - oldest + 1:  # nobody older stands among them
            return oldest - 1
    return session.scalar(select(func.max(EventRow.sequence)).where(EventRow.at < until)) or 0


def _place(session: Session, at: dt.datetime) -> int | None:
    """The number of the first event by time that is not older; None where all are."""
    query = select(EventRow.sequence).where(EventRow.at >= at).order_by(EventRow.at, EventRow.sequence)
    return session.scalars(query.limit(1)).first()


EVERYTHING = EventFilter()
# The plus keeps SQLite from finding the rows by their time and sorting them all by number afterwards.
_AT: ColumnElement[dt.datetime] = literal_column("+events.at", UtcTime())


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
        query = wanted.of(select(EventRow)).order_by(EventRow.sequence.desc()).limit(limit)
        if before is not None:
            query = query.where(EventRow.sequence < before)
        with self._database.reading() as session:
            return list(self._values(session, session.scalars(_within(query, wanted.span(session)))))

    def stream(self, wanted: EventFilter = EVERYTHING) -> Iterator[Event]:
        """All that match, oldest first, in constant memory; also those recorded while this runs."""
        last = 0
        while True:
            query = wanted.of(select(EventRow)).where(EventRow.sequence > last)
            with self._database.reading() as session:
                query = _within(query.order_by(EventRow.sequence).limit(_PAGE), wanted.span(session))
                page = list(self._values(session, session.scalars(query)))
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

    def verify(self, progress: Callable[[int], None] = _quiet) -> Verification:
        """Follow the whole chain as it is at this moment, in constant memory; recording goes on meanwhile.

        ``progress`` hears now and then how many events have been followed; what it raises ends it.
        """
        begun = dt.datetime.now(dt.UTC)
        with self._database.reading() as session:
            answer = _verify(session, self._vault, progress)
        if answer.intact:
            with suppress(StoreError), self._database.writing() as session:  # a busy store keeps nobody from knowing
                meta.write(session, meta.VERIFIED_AT, as_text(begun))
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
        return (_value(row, seals) for row in found)


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


def _within(query: Select[EventRow], span: tuple[int, int] | None) -> Select[EventRow]:
    return query if span is None else query.where(EventRow.sequence.between(*span))


def is_grant(event: Event) -> bool:
    """Whether the event lets a person in, and not just anybody out (the exit button names nobody)."""
    admits = event.kind is EventKind.ACCESS and event.verdict is Verdict.GRANTED
    return admits and event.reason is not Reason.EXIT_REQUEST


def append(session: Session, vault: Vault, event: Event) -> Event:
    """Add the event to the chain, inside the caller's writing transaction.

    A score that is no number is stored as none; the caller's ``sequence`` and hashes are not looked at.
    """
    end = chain.head(session, vault)
    row = _row(event, end.sequence + 1, end.hash)
    name = _current_name(session, vault, event.person_id)
    if name is not None:
        seal, text = name
        row.sealed_name = seal.close(text.encode(), *_name_context(row))
    row.hash = chain.hash_of(row)
    session.add(row)
    chain.move_head(end, vault, row)
    session.flush()
    return replace(_value(row, {}), person_name=name[1] if name else None)


def _current_name(session: Session, vault: Vault, person_id: str | None) -> tuple[Seal, str] | None:
    person = session.get(PersonRow, person_id) if person_id else None
    return None if person is None else (vault.of_person(person.person_id, person.wrapped_key), person.name)


def _name_context(row: EventRow) -> tuple[str, str, str]:
    return "name in event", str(row.person_id), str(row.sequence)


def _row(event: Event, sequence: int, previous_hash: str) -> EventRow:
    return EventRow(
        sequence=sequence,
        at=event.at,
        kind=event.kind.value,
        door=one_line(event.door),
        verdict=event.verdict.value if event.verdict else None,
        reason=event.reason.value if event.reason else None,
        person_id=None if event.person_id is None else one_line(event.person_id),
        similarity=_number(event.similarity),
        live=_number(event.live),
        track_id=event.track_id,
        actor=one_line(event.actor),
        detail=one_line(event.detail),
        sealed_name=None,
        previous_hash=previous_hash,
        took_seconds=_number(event.took_seconds),
        min_similarity=_number(event.min_similarity),
        min_live=_number(event.min_live),
    )


def _number(score: float | None) -> float | None:
    """A Python float (NumPy's are not JSON), or none."""
    return float(score) if score is not None and math.isfinite(score) else None


def _check_kinds_of_values(row: EventRow) -> None:
    """SQLite keeps whatever is put into a column; only the right kinds go on to people and programs."""
    texts = (row.door, row.actor, row.detail, row.hash, row.previous_hash)
    numbers = (row.similarity, row.live, row.took_seconds, row.min_similarity, row.min_live)
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("a text is no text")
    if not all(number is None or isinstance(number, float) for number in numbers):
        raise TypeError("a number is no number")


def _value(row: EventRow, seals: Mapping[str, Seal]) -> Event:
    seal = seals.get(row.person_id or "")
    try:
        _check_kinds_of_values(row)
        return Event(
            at=row.at,
            door=row.door,
            verdict=Verdict(row.verdict) if row.verdict is not None else None,
            reason=Reason(row.reason) if row.reason is not None else None,
            person_id=row.person_id,
            similarity=row.similarity,
            live=row.live,
            took_seconds=row.took_seconds,
            min_similarity=row.min_similarity,
            min_live=row.min_live,
            track_id=row.track_id,
            detail=row.detail,
            sequence=row.sequence,
            previous_hash=row.previous_hash,
            hash=row.hash,
            kind=EventKind(row.kind),
            actor=row.actor,
            person_name=seal.open(row.sealed_name, *_name_context(row)).decode() if seal and row.sealed_name else None,
        )
    except (ValueError, TypeError, StoreError) as error:
        raise StoreError(
            tr("event {sequence} was altered; run: accessctl events verify", sequence=row.sequence)
        ) from error
