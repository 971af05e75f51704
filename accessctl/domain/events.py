"""What is written down: the lines of the event log."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from accessctl.domain.decisions import Reason, Verdict
from accessctl.domain.invariants import demand


class EventKind(StrEnum):
    """What a line of the log is about.

    ACCESS is the gate's verdict on a visitor and always has verdict and reason. All others say what people (ENROLLED
    ... SETTINGS, with ``actor``) or the machine (STARTED ... DOOR) did; they have a verdict only where the gate spoke.
    """

    ACCESS = "access"
    ENROLLED = "enrolled"
    TEMPLATES_ADDED = "templates_added"
    TEMPLATES_REMOVED = "templates_removed"
    CHANGED = "changed"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    REMOVED = "removed"
    SETTINGS = "settings"
    STARTED = "started"
    STOPPED = "stopped"
    FAULT = "fault"
    RECOVERED = "recovered"
    EVENTS_ERASED = "events_erased"
    VERIFIED = "verified"
    DOOR = "door"
    SELF_TEST = "self_test"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SIGN_IN_REFUSED = "sign_in_refused"
    STAFF = "staff"
    APPROVED = "approved"
    CONSENT = "consent"
    EXPORTED = "exported"
    RETENTION = "retention"
    BACKED_UP = "backed_up"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log: append-only, no pixels, chained by the hash of the event before.

    ``at`` is UTC; ``actor`` is the administrator or program that did it, empty for a visitor. ``detail`` is one line
    for the operator and must not name people: ``person_id`` does. The store fills in the rest: ``sequence`` counts from
    1; ``previous_hash`` and ``hash`` are hex SHA-256; ``person_name`` is the name at that time, readable until the
    person is removed. ``through_lockdown`` is told, not stored: the rules let this grant in during a lockdown.
    ``took_seconds`` is how long the visitor had been in the zone when it was decided. ``min_similarity`` and
    ``min_live`` are the limits that the two scores were judged by.
    """

    at: dt.datetime
    door: str
    verdict: Verdict | None = None
    reason: Reason | None = None
    person_id: str | None = None
    similarity: float | None = None
    live: float | None = None
    track_id: int | None = None
    detail: str = ""
    sequence: int = 0
    previous_hash: str = ""
    hash: str = ""
    kind: EventKind = EventKind.ACCESS
    actor: str = ""
    person_name: str | None = None
    through_lockdown: bool = False
    took_seconds: float | None = None
    min_similarity: float | None = None
    min_live: float | None = None

    def __post_init__(self) -> None:
        demand(self.at.tzinfo is not None and self.at.utcoffset() == dt.timedelta(0), "an event's time is UTC")
        judged = self.verdict is not None and self.reason is not None
        demand(judged or self.kind is not EventKind.ACCESS, "an access event has a verdict and a reason")
