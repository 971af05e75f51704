"""The person page's form: everything about one person that people decide, set at once or not at all."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from accessctl.errors import InputError
from accessctl.rules import Book
from accessctl.store import rules
from accessctl.store.people import KEEP, Keep
from accessctl.store.tables import MembershipRow, PersonRow, TermsRow
from accessctl.translation import tr

_MOST_VISITS = 1_000_000


@dataclass(frozen=True, slots=True)
class PersonEdit:
    """What is to be set; KEEP leaves a field as it is. ``further`` are the groups besides ``group``."""

    name: str | Keep = KEEP
    group: str | Keep = KEEP
    further: frozenset[str] | Keep = KEEP
    valid_from: dt.datetime | Keep | None = KEEP
    valid_until: dt.datetime | Keep | None = KEEP
    visits_left: int | Keep | None = KEEP
    note: str | Keep = KEEP


def apply(session: Session, book: Book, person: PersonRow, terms: TermsRow, change: PersonEdit) -> list[str]:
    """Put the change into the rows; returns the names of the fields that it changed. Raises InputError."""
    before = _state(session, person, terms)
    if not isinstance(change.name, Keep):
        person.name = rules.clean_name(change.name)
        person.name_key = rules.name_key(person.name)
    if not isinstance(change.group, Keep):
        person.group = rules.clean_text(change.group, "group", most=200)
    if not isinstance(change.note, Keep):
        person.note = rules.clean_text(change.note, "note")
    if not isinstance(change.further, Keep):
        _set_further(session, book, person, change.further)
    for row, field, value in (
        (terms, "valid_from", change.valid_from), (person, "valid_until", change.valid_until),
        (terms, "visits_left", change.visits_left),
    ):  # fmt: skip
        if not isinstance(value, Keep):
            setattr(row, field, checked_visits(value) if isinstance(value, int) else value)
    _refuse_turned(terms.valid_from, person.valid_until)
    person.search_key = rules.search_key(person.name, person.person_id, person.group)
    session.flush()
    after = _state(session, person, terms)
    return [field for field in before if before[field] != after[field]]


def _state(session: Session, person: PersonRow, terms: TermsRow) -> dict[str, object]:
    further = select(MembershipRow.group).where(MembershipRow.person_id == person.person_id)
    return {
        "name": person.name,
        "group": person.group,
        "groups": frozenset(session.scalars(further)),
        "valid_from": terms.valid_from,
        "valid_until": person.valid_until,
        "visits_left": terms.visits_left,
        "note": person.note,
    }


def _set_further(session: Session, book: Book, person: PersonRow, wanted: frozenset[str]) -> None:
    if unknown := sorted(wanted - set(book.groups)):
        raise InputError(tr("there is no group {group!r}; add it on the rules page first", group=unknown[0]))
    session.execute(delete(MembershipRow).where(MembershipRow.person_id == person.person_id))
    session.add_all(MembershipRow(person_id=person.person_id, group=group) for group in sorted(wanted))


def _refuse_turned(first: dt.datetime | None, end: dt.datetime | None) -> None:
    if first is not None and end is not None and not first < end:
        raise InputError(tr("the time ends before it begins; choose a later end"))


def checked_visits(count: int | None) -> int | None:
    """How many visits are left; raises InputError for a number that cannot be meant."""
    if count is not None and not 0 <= count <= _MOST_VISITS:
        raise InputError(tr("{count} visits: at least 0, at most {most_visits}", count=count, most_visits=_MOST_VISITS))
    return count
