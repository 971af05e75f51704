"""The chain of events: how a line is hashed, how the ends are signed, and the search for the first broken link.

hash(n) = SHA-256 of the canonical JSON of line n, which includes its number and hash(n - 1). The last link is signed
with the store's key, so that lines cut off the end are missed too. What this cannot see: the whole database file put
back to an older copy of itself; compare the newest hash with an export kept elsewhere.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from accessctl.errors import StoreError
from accessctl.store.sealing import Vault
from accessctl.store.tables import ChainRow, EventRow, as_text
from accessctl.translation import tr

GENESIS = "0" * 64  # what the first event follows


@dataclass(frozen=True, slots=True)
class Verification:
    """The answer to "is the event log as it was written?", with a sentence for people.

    ``broken_at`` is the first event that is wrong or missing; None also where the signature of the end is wrong.
    """

    intact: bool
    events: int
    newest_hash: str
    broken_at: int | None
    sentence: str


class Line(Protocol):
    """An event's columns, whoever read them."""

    @property
    def sequence(self) -> int: ...
    @property
    def at(self) -> dt.datetime: ...
    @property
    def kind(self) -> str: ...
    @property
    def door(self) -> str: ...
    @property
    def verdict(self) -> str | None: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def person_id(self) -> str | None: ...
    @property
    def similarity(self) -> float | None: ...
    @property
    def live(self) -> float | None: ...
    @property
    def took_seconds(self) -> float | None: ...
    @property
    def min_similarity(self) -> float | None: ...
    @property
    def min_live(self) -> float | None: ...
    @property
    def track_id(self) -> int | None: ...
    @property
    def actor(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def sealed_name(self) -> bytes | None: ...
    @property
    def previous_hash(self) -> str: ...
    @property
    def hash(self) -> str: ...


def hash_of(row: Line) -> str:
    """The link's hash, from all its columns but the hash itself."""
    content = {
        "sequence": row.sequence,
        "at": as_text(row.at),
        "kind": row.kind,
        "door": row.door,
        "verdict": row.verdict,
        "reason": row.reason,
        "person_id": row.person_id,
        "similarity": row.similarity,
        "live": row.live,
        "track_id": row.track_id,
        "actor": row.actor,
        "detail": row.detail,
        "sealed_name": None if row.sealed_name is None else row.sealed_name.hex(),
        "previous_hash": row.previous_hash,
    }
    later = {"took_seconds": row.took_seconds, "min_similarity": row.min_similarity, "min_live": row.min_live}
    # Lines that are older than these columns have the hash they always had.
    content.update({name: value for name, value in later.items() if value is not None})
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def begin(session: Session, vault: Vault) -> None:
    """Sign the two ends of an empty chain."""
    for name in ("start", "head"):
        _sign(session, vault, name, 0, GENESIS)


def head(session: Session, vault: Vault) -> ChainRow:
    """The signed end, to be followed by the next event.

    Raises StoreError where it is not what this store signed: appending would sign over what somebody cut off.
    """
    row = session.get(ChainRow, "head")
    if row is None or not can_be_followed(session, vault):
        raise StoreError(
            tr("the end of the event log was altered, so nothing can be added; run: accessctl events verify")
        )
    return row


def move_start(session: Session, vault: Vault, last_forgotten: EventRow) -> None:
    """Let the log begin behind this event. Raises StoreError where start or event are not as they were signed."""
    row = session.get(ChainRow, "start")
    if row is None or not _is_signed(vault, row) or _hash_or_nothing(last_forgotten) != last_forgotten.hash:
        raise StoreError(tr("the event log was altered, so nothing is erased from it; run: accessctl events verify"))
    _sign(session, vault, "start", last_forgotten.sequence, last_forgotten.hash)
    session.flush()


def can_be_followed(session: Session, vault: Vault) -> bool:
    """Whether the newest event is the signed end."""
    row = session.get(ChainRow, "head")
    newest = _newest(session) or session.get(ChainRow, "start")
    if row is None or newest is None or not _is_signed(vault, row):
        return False
    return (newest.sequence, newest.hash) == (row.sequence, row.hash)


def sign_as_found(session: Session, vault: Vault) -> None:
    """Sign whatever is the newest event now, and where they are not signed, what the oldest follows."""
    oldest = session.scalars(select(EventRow).order_by(EventRow.sequence).limit(1)).first()
    before, before_hash = (0, GENESIS) if oldest is None else (oldest.sequence - 1, oldest.previous_hash)
    start = session.get(ChainRow, "start")
    if start is None or not _is_signed(vault, start):
        _sign(session, vault, "start", before, before_hash)
    newest = _newest(session)
    last, last_hash = (before, before_hash) if newest is None else (newest.sequence, newest.hash)
    _sign(session, vault, "head", last, last_hash)
    session.flush()


def _newest(session: Session) -> EventRow | None:
    return session.scalars(select(EventRow).order_by(EventRow.sequence.desc()).limit(1)).first()


def _sign(session: Session, vault: Vault, name: str, sequence: int, last_hash: str) -> None:
    signature = _signature(vault, name, sequence, last_hash)
    session.merge(ChainRow(name=name, sequence=sequence, hash=last_hash, signature=signature))


def move_head(row: ChainRow, vault: Vault, event: EventRow) -> None:
    """Make this event the signed end."""
    row.sequence, row.hash = event.sequence, event.hash
    row.signature = _signature(vault, row.name, row.sequence, row.hash)


def verify(start: ChainRow | None, end: ChainRow | None, rows: Iterable[Line], vault: Vault) -> Verification:
    """Follow the chain from the signed start to the signed end; ``rows`` are all events in order."""
    if start is None or end is None or not (_is_signed(vault, start) and _is_signed(vault, end)):
        return Verification(False, 0, "", None, tr("The signature at the end of the log is not from this store's key."))
    count, number, previous = 0, start.sequence, start.hash
    for row in rows:
        if trouble := _trouble(row, number + 1, previous):
            return Verification(False, count, previous, number + 1, trouble)
        count, number, previous = count + 1, row.sequence, row.hash
    if number < end.sequence:
        return Verification(
            False, count, previous, number + 1, tr("{span} missing at the end.", span=_span(number + 1, end.sequence))
        )
    if number > end.sequence or previous != end.hash:
        place = min(number, end.sequence + 1)
        return Verification(
            False, count, previous, place, tr("Event {place} was not written by accessctl.", place=place)
        )
    return Verification(True, count, previous, None, _all_well(count))


def _trouble(row: Line, expected: int, previous: str) -> str:
    if row.sequence > expected:
        return f"{_span(expected, row.sequence - 1)} missing."
    if row.sequence < expected:
        return tr("Event {sequence} is there twice.", sequence=row.sequence)
    if row.previous_hash != previous:
        return tr(
            "Event {expected} does not follow the event before it: one of the two was replaced.", expected=expected
        )
    return (
        ""
        if _hash_or_nothing(row) == row.hash
        else tr("Event {expected} was altered after it was written.", expected=expected)
    )


def _hash_or_nothing(row: Line) -> str:
    """An altered line may hold what no line can hold; that is not a reason to stop checking."""
    try:
        return hash_of(row)
    except (ValueError, TypeError, AttributeError):
        return ""


def _all_well(count: int) -> str:
    return (
        tr("All {count} events are there and as they were written.", count=count)
        if count != 1
        else tr("The one event is as written.")
    )


def _span(first: int, last: int) -> str:
    return (
        tr("Event {first} is", first=first)
        if first == last
        else tr("Events {first} to {last} are", first=first, last=last)
    )


def _signature(vault: Vault, name: str, sequence: int, newest: str) -> str:
    return vault.sign("chain", name, str(sequence), newest)


def _is_signed(vault: Vault, row: ChainRow) -> bool:
    return vault.signed(row.signature, "chain", row.name, str(row.sequence), row.hash)
