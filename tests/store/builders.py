"""Samples and events as a test wants them."""

from __future__ import annotations

import datetime as dt

from accessctl.domain import Event, EventKind, Reason, Sample, SampleSource, Verdict
from tests.faces import embedding, quality

NOON = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)


def sample(direction: int = 0, wobble: float = 0.0) -> Sample:
    return Sample(embedding(direction, wobble), quality(), SampleSource.PHOTO)


def grant(person_id: str, at: dt.datetime = NOON, door: str = "Main") -> Event:
    return Event(at, door, Verdict.GRANTED, Reason.RECOGNIZED, person_id, similarity=0.7, live=0.9, track_id=3)


def denial(reason: Reason = Reason.UNKNOWN, at: dt.datetime = NOON, door: str = "Main") -> Event:
    return Event(at, door, Verdict.DENIED, reason)


def started(at: dt.datetime = NOON) -> Event:
    return Event(at, "Main", kind=EventKind.STARTED, detail="kiosk")
