"""How well the door gets on with somebody, from the log: what a person will not report, but will curse."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from accessctl.domain import Reason, Verdict
from accessctl.store.tables import EventRow

# A refusal this long before a grant at the same door was the same visit: people try again within seconds.
_VISIT = dt.timedelta(seconds=60)
_VISITS_LOOKED_AT = 30
_EVENTS_BEFORE = 40  # a visit holds no more, also where several doors write one log
_ABOUT_THE_FACE = frozenset({
    Reason.UNKNOWN.value, Reason.AMBIGUOUS.value, Reason.NOT_LIVE.value, Reason.CHALLENGE_FAILED.value,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Health:
    """The last visits that ended with a grant, newest first: how many refusals came before each, and how alike.

    ``not_live`` counts those refusals that doubted that the face lives. A refusal names nobody, so whose it was is
    guessed: the one who was let in at that door within a minute.
    """

    refusals: tuple[int, ...] = ()
    not_live: int = 0
    similarities: tuple[float, ...] = ()

    @property
    def visits(self) -> int:
        return len(self.refusals)

    @property
    def tries(self) -> float:
        """How many a visit takes on average; 1 is the best."""
        return 1 + sum(self.refusals) / len(self.refusals) if self.refusals else 1.0


def of_person(session: Session, person_id: str, since: dt.datetime) -> Health:
    """The person's visits since then, at most the last thirty."""
    granted = select(EventRow.sequence, EventRow.at, EventRow.door, EventRow.similarity).where(
        EventRow.person_id == person_id, EventRow.verdict == Verdict.GRANTED, EventRow.reason == Reason.RECOGNIZED
    )
    visits = session.execute(granted.order_by(EventRow.sequence.desc()).limit(_VISITS_LOOKED_AT)).all()
    fresh = [visit for visit in visits if visit.at >= since]
    before = [_refused_before(session, person_id, visit.sequence, visit.at, visit.door) for visit in fresh]
    return Health(
        tuple(len(reasons) for reasons in before),
        sum(reasons.count(Reason.NOT_LIVE.value) for reasons in before),
        tuple(visit.similarity for visit in fresh if visit.similarity is not None),
    )


def _refused_before(session: Session, person_id: str, sequence: int, at: dt.datetime, door: str) -> list[str]:
    """The reasons of the refusals between this grant and whatever was granted at the door before it."""
    columns = select(EventRow.at, EventRow.door, EventRow.verdict, EventRow.reason, EventRow.person_id)
    near = columns.where(EventRow.sequence.between(sequence - _EVENTS_BEFORE, sequence - 1))
    found: list[str] = []
    for row in session.execute(near.order_by(EventRow.sequence.desc())):
        if row.door != door:
            continue
        if at - row.at > _VISIT or row.verdict == Verdict.GRANTED:
            break
        if row.reason in _ABOUT_THE_FACE and row.person_id in (None, person_id):
            found.append(row.reason)
    return found
