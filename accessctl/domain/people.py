"""Who is enrolled, and by what: people, their templates, and the samples that templates are made of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from accessctl.domain.faces import Embedding, Quality
from accessctl.domain.invariants import demand


class SampleSource(StrEnum):
    """Where an enrolment picture came from: a guided camera session, or a photo file."""

    CAMERA = "camera"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """What one enrolment picture yields, before it belongs to anybody.

    ``photo``: the face as JPEG where the settings say that photos are kept, else nothing.
    """

    embedding: Embedding
    quality: Quality | None = None
    source: SampleSource = SampleSource.CAMERA
    photo: bytes = b""


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One enrolled embedding of one person. ``template_id`` and ``created_at`` (UTC) are given by the store."""

    person_id: str
    embedding: Embedding
    quality: Quality | None = None
    source: SampleSource = SampleSource.CAMERA
    template_id: str = ""
    created_at: dt.datetime | None = None

    def __post_init__(self) -> None:
        demand(bool(self.person_id), "a template belongs to somebody")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody enrolled. ``person_id`` is opaque and never reused for somebody else by accident; times are UTC.

    ``version`` counts the changes: whoever edits says which one is edited, so that nobody undoes another's change.
    """

    person_id: str
    name: str
    group: str
    active: bool
    enrolled_at: dt.datetime
    valid_until: dt.datetime | None = None
    note: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        demand(bool(self.person_id) and bool(self.name), "a person has an id and a name")
        demand(self.enrolled_at.tzinfo is not None, "the time of enrolment carries its time zone")
        demand(self.valid_until is None or self.valid_until.tzinfo is not None, "the end date carries its time zone")

    def expired(self, at: dt.datetime) -> bool:
        """Whether the person's time was over at this (aware) moment."""
        return self.valid_until is not None and not at < self.valid_until


def last_moment(ends: dt.datetime) -> dt.datetime:
    """Of somebody's last day: a second before an end at local midnight, else the end itself.

    People enter and read a last day; kept is the moment from which it is over.
    """
    return ends - dt.timedelta(seconds=1) if ends.astimezone().time() == dt.time() else ends
