"""Which events are asked for, and the numbers between which they can lie."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, literal_column, select
from sqlalchemy.orm import Session

from accessctl.domain import EventKind, Reason, Verdict
from accessctl.store.tables import ChainRow, EventRow, UtcTime


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

    def of(self, session: Session, query: Select[EventRow]) -> Select[EventRow]:
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
        query = query if self.until is None else query.where(self.until > _AT)
        span = self._span(session)
        return query if span is None else query.where(EventRow.sequence.between(*span))

    def _span(self, session: Session) -> tuple[int, int] | None:
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
