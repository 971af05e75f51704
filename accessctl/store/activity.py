"""What has been going on: counts per hour, reasons, scores and times, doors, and what needs somebody's attention.

Everything is added up by the database over one range of the index on time; no event is read as a whole.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from sqlalchemy import Integer, Select, cast, func, select, text
from sqlalchemy.orm import Mapped, Session

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.store import meta
from accessctl.store.database import Database
from accessctl.store.event_filter import EventFilter
from accessctl.store.events import Events
from accessctl.store.listing import PeopleFilter
from accessctl.store.people import People
from accessctl.store.tables import EventRow, PersonRow

SCORE_BINS = 50  # of similarity and P(live), 0..1
TIME_STEP = 0.1  # s; decisions that took longer than 10 s are in the last bin
_TIME_BINS = 100
_STATES = (EventKind.STARTED, EventKind.STOPPED, EventKind.FAULT, EventKind.RECOVERED)


@dataclass(frozen=True, slots=True)
class Hour:
    """Visits that were decided in the hour that begins at ``at`` (UTC)."""

    at: dt.datetime
    granted: int
    denied: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """How often a value fell into each bin; bin n begins at n * ``step``."""

    step: float
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many values."""
        return sum(self.counts)

    def quantile(self, share: float) -> float | None:
        """The upper edge of the bin below which that share of the values lies; None without values."""
        if not self.total:
            return None
        reached = next(n for n, seen in enumerate(accumulate(self.counts)) if seen >= share * self.total)
        return (reached + 1) * self.step


@dataclass(frozen=True, slots=True)
class Activity:
    """What visitors met between two moments. Scores are those of grants and of denials."""

    since: dt.datetime
    until: dt.datetime
    hours: tuple[Hour, ...]
    reasons: tuple[tuple[Reason, int], ...]
    similarity: tuple[Histogram, Histogram]
    live: tuple[Histogram, Histogram]
    took: Histogram

    @property
    def granted(self) -> int:
        """How many were let in."""
        return sum(hour.granted for hour in self.hours)

    @property
    def denied(self) -> int:
        """How many were refused."""
        return sum(hour.denied for hour in self.hours)


@dataclass(frozen=True, slots=True)
class DoorCard:
    """A door as the log knows it: its last event, and the last that says how its terminal is (none: never started)."""

    name: str
    last: Event | None
    health: Event | None


@dataclass(frozen=True, slots=True)
class Attention:
    """What somebody should look at; ``verified_at``, ``backed_up_at`` None: never."""

    people: int
    weak: int
    ending: int
    faulty_doors: tuple[str, ...]
    verified_at: dt.datetime | None
    backed_up_at: dt.datetime | None


class Activities:
    """The overview's questions; any thread, each answer one moment."""

    def __init__(self, database: Database, events: Events, people: People) -> None:
        self._database, self._events, self._people = database, events, people

    def between(self, since: dt.datetime, until: dt.datetime) -> Activity:
        """What visitors met from ``since`` (included) to ``until`` (not included)."""
        with self._database.reading() as session:
            hours, reasons = _counted(session, since, until)
            similarity = _scores(session, EventRow.similarity, since, until)
            live = _scores(session, EventRow.live, since, until)
            took = _times(session, since, until)
        return Activity(since, until, hours, reasons, similarity, live, took)

    def doors(self) -> list[DoorCard]:
        """Every door that the log names."""
        return [self._door(name) for name in self._events.doors() if name]

    def _door(self, name: str) -> DoorCard:
        numbers = [self._last_of(kind, name) for kind in _STATES]
        newest = max((number for number in numbers if number is not None), default=None)
        health = None if newest is None else self._events.newest(limit=1, before=newest + 1)
        with self._database.reading() as session:
            last = session.scalar(_newest_of(name))
        return DoorCard(
            name,
            last=None if last is None else next(iter(self._events.newest(limit=1, before=last + 1)), None),
            health=health[0] if health else None,
        )

    def _last_of(self, kind: EventKind, door: str) -> int | None:
        """By the index of kinds: a door has millions of events, but was not often started or at fault."""
        query = text(
            "SELECT sequence FROM events INDEXED BY ix_events_kind WHERE kind = :kind AND door = :door "
            "ORDER BY sequence DESC LIMIT 1"
        )
        with self._database.reading() as session:
            number = session.execute(query, {"kind": kind.value, "door": door}).scalar()
        return None if number is None else int(number)

    def attention(self, now: dt.datetime, *, weak_below: int, ending_days: int, doors: list[DoorCard]) -> Attention:
        """What needs somebody's attention now."""
        ends = PersonRow.valid_until.between(now, now + dt.timedelta(days=ending_days))
        with self._database.reading() as session:
            ending = session.scalar(select(func.count()).select_from(PersonRow).where(PersonRow.active, ends)) or 0
            verified = meta.read(session, meta.VERIFIED_AT)
        weak = self._people.matching(PeopleFilter(active=True, fewer_templates=weak_below))
        faulty = [card.name for card in doors if card.health is not None and card.health.kind is EventKind.FAULT]
        when = None if verified is None else dt.datetime.fromisoformat(verified)
        backups = self._events.newest(EventFilter(kind=EventKind.BACKED_UP), limit=1)
        saved = backups[0].at if backups else None
        return Attention(self._people.count(), weak, ending, tuple(faulty), when, saved)


def _newest_of(door: str) -> Select[int]:
    return select(EventRow.sequence).where(EventRow.door == door).order_by(EventRow.sequence.desc()).limit(1)


def _visits(since: dt.datetime, until: dt.datetime, *columns: Any) -> Select[Any]:
    """Visits in the range, to be grouped; joining the kind to nothing keeps SQLite on the index of times."""
    return select(*columns).where(
        EventRow.at >= since, EventRow.at < until, EventRow.kind.op("||")("") == EventKind.ACCESS.value,
        EventRow.verdict.in_([Verdict.GRANTED.value, Verdict.DENIED.value]),
    )  # fmt: skip


def _counted(
    session: Session, since: dt.datetime, until: dt.datetime
) -> tuple[tuple[Hour, ...], tuple[tuple[Reason, int], ...]]:
    hour = func.substr(EventRow.at, 1, 13)
    query = _visits(since, until, hour, EventRow.verdict, EventRow.reason, func.count())
    rows = session.execute(query.group_by(hour, EventRow.verdict, EventRow.reason)).all()
    start, counts, reasons = _hour_of(since), dict[dt.datetime, list[int]](), dict[str, int]()
    for when, verdict, reason, number in rows:
        at = dt.datetime.fromisoformat(f"{when}:00:00+00:00")
        counts.setdefault(at, [0, 0])[0 if verdict == Verdict.GRANTED.value else 1] += number
        reasons[reason] = reasons.get(reason, 0) + number
    slots = max(0, -(-(until - start) // dt.timedelta(hours=1)))
    hours = [Hour(at, *counts.get(at, (0, 0))) for at in (start + dt.timedelta(hours=n) for n in range(slots))]
    known = {reason.value for reason in Reason}
    ranked = sorted(((number, word) for word, number in reasons.items() if word in known), reverse=True)
    return tuple(hours), tuple((Reason(word), number) for number, word in ranked)


def _hour_of(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC).replace(minute=0, second=0, microsecond=0)


def _scores(
    session: Session, score: Mapped[float | None], since: dt.datetime, until: dt.datetime
) -> tuple[Histogram, Histogram]:
    binned = cast(func.min(func.max(score, 0.0), 0.9999) * SCORE_BINS, Integer)
    query = _visits(since, until, EventRow.verdict, binned, func.count()).where(score.is_not(None))
    rows = session.execute(query.group_by(EventRow.verdict, binned)).all()
    return _histogram(rows, Verdict.GRANTED), _histogram(rows, Verdict.DENIED)


def _histogram(rows: Sequence[Any], verdict: Verdict) -> Histogram:
    counts = [0] * SCORE_BINS
    for which, place, number in rows:
        if which == verdict.value:
            counts[place] += number
    return Histogram(1 / SCORE_BINS, tuple(counts))


def _times(session: Session, since: dt.datetime, until: dt.datetime) -> Histogram:
    """Of grants: a denial that is repeated says only how long somebody stood there."""
    place = cast(func.min(EventRow.took_seconds / TIME_STEP, _TIME_BINS - 1), Integer)
    query = _visits(since, until, place, func.count()).where(
        EventRow.took_seconds.is_not(None), EventRow.verdict == Verdict.GRANTED.value
    )
    counts = [0] * _TIME_BINS
    for where, number in session.execute(query.group_by(place)).all():
        counts[max(0, where)] += number
    return Histogram(TIME_STEP, tuple(counts))
