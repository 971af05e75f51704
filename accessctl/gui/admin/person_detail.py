"""All that is known about one person: read in one go, and in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from accessctl.domain import Event
from accessctl.gui.admin.hints import LOOKED_BACK
from accessctl.gui.times import ago, day, exact, last_day
from accessctl.rules import Visitor
from accessctl.store import EventFilter, PersonOverview, Store, TemplateInfo
from accessctl.store.consenting import Consent
from accessctl.store.health import Health
from accessctl.translation import isolated, tr, trn

_LAST_EVENTS = 6


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """What the list does not hold."""

    line: PersonOverview
    visitor: Visitor
    templates: tuple[TemplateInfo, ...]
    events: tuple[Event, ...]
    health: Health
    has_pin: bool
    consents: tuple[Consent, ...]
    newest_consent: str
    badges: int = 0
    pin_number: str = ""
    photos: int = 0

    @property
    def person_id(self) -> str:
        return self.line.person.person_id


def read_detail(store: Store, person_id: str) -> PersonDetail | None:
    """From the store, in a worker thread; None where the person is gone."""
    line = store.people.line(person_id)
    if line is None:
        return None
    now = dt.datetime.now(dt.UTC)
    return PersonDetail(
        line=line,
        visitor=store.access.visitor(person_id),
        templates=tuple(store.templates.of(person_id)),
        events=tuple(store.events.newest(EventFilter(person_id=person_id), limit=_LAST_EVENTS)),
        health=store.events.health(person_id, now - LOOKED_BACK),
        has_pin=store.pins.has(person_id),
        consents=tuple(store.consents.of(person_id)),
        newest_consent=store.consents.current().version,
        badges=sum(badge.fault(now) is None for badge in store.badges.list(person_id)),
        pin_number=store.pins.number(person_id) or "",
        photos=store.templates.count_photos(person_id),
    )


def facts_of(detail: PersonDetail, now: dt.datetime) -> list[tuple[str, str]]:
    """What is known about somebody, in words."""
    person, visitor = detail.line.person, detail.visitor
    further = sorted(visitor.groups - {person.group})
    begins = "" if visitor.valid_from is None else tr("from {day}", day=day(visitor.valid_from))
    ends = tr("no end") if person.valid_until is None else tr("until {day}", day=last_day(person.valid_until))
    facts = [
        (tr("Group"), ", ".join(filter(None, (person.group, *further))) or "–"),
        (tr("Valid"), " ".join(filter(None, (begins, ends)))),
        (tr("Enrolled"), day(person.enrolled_at)),
        (tr("Last let in"), ago(detail.line.last_seen, now)),
        (tr("PIN"), pin_words(detail, now)),
        (tr("Badges"), str(detail.badges) if detail.badges else tr("none")),
        (tr("Consent"), consent_words(detail)),
    ]
    if visitor.visits_left is not None:
        facts.insert(2, (tr("Visits left"), str(visitor.visits_left)))
    if visitor.area is not None:
        facts.append((tr("Is in"), visitor.area))
    if person.note:
        facts.append((tr("Note"), short(person.note, 300)))
    return facts


def photo_words(count: int) -> str:
    """How many pictures of the enrolment are kept."""
    if not count:
        return tr("No enrolment picture is kept")
    return trn(
        "One enrolment picture is kept, encrypted", "{count} enrolment pictures are kept, encrypted", count=count
    )


def pin_words(detail: PersonDetail, now: dt.datetime) -> str:
    """Whether there is one, and whether it can be used."""
    locked = detail.visitor.locked_until
    if locked is not None and now < locked:
        return tr("locked until {time}", time=exact(locked))
    if detail.has_pin and detail.pin_number:
        return tr("set; personal number {number}", number=detail.pin_number)
    return tr("set") if detail.has_pin else tr("none")


def consent_words(detail: PersonDetail) -> str:
    """Which text was accepted, and when."""
    if not detail.consents:
        return tr("none recorded")
    newest = detail.consents[0]
    words = tr("{version}, {day}", version=newest.version, day=day(newest.accepted_at))
    return words if newest.version == detail.newest_consent else tr("{words} (an older text)", words=words)


def short(name: str, most: int = 48) -> str:
    """A name that fits its place, whatever its length."""
    return isolated(name if len(name) <= most else name[: most - 1] + "…")


def in_words(count: int) -> str:
    return trn("1 person", "{count} people", count=count)
