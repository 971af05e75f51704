"""An event as a line of the log, and back: only the right kinds of values go in and come out."""

from __future__ import annotations

import math
from collections.abc import Mapping

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.errors import StoreError
from accessctl.store.rules import one_line
from accessctl.store.sealing import Seal
from accessctl.store.tables import EventRow
from accessctl.translation import tr


def name_context(row: EventRow) -> tuple[str, str, str]:
    """What the seal of its name is bound to: it opens in this line alone."""
    return "name in event", str(row.person_id), str(row.sequence)


def row_of(event: Event, sequence: int, previous_hash: str) -> EventRow:
    """The line, still without its own hash and without a name."""
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


def value_of(row: EventRow, seals: Mapping[str, Seal]) -> Event:
    """The event; its name only with the seal of its person. StoreError where it cannot have been written by us."""
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
            person_name=seal.open(row.sealed_name, *name_context(row)).decode() if seal and row.sealed_name else None,
        )
    except (ValueError, TypeError, StoreError) as error:
        raise StoreError(
            tr("event {sequence} was altered; run: accessctl events verify", sequence=row.sequence)
        ) from error
