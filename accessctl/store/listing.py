"""The people list: searched, narrowed, sorted and read in pages by the database, however many there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, exists, func, or_, select, tuple_, type_coerce
from sqlalchemy.orm import Mapped, Session

from accessctl.domain import Person
from accessctl.store import rules
from accessctl.store.consenting import current_version
from accessctl.store.tables import BadgeRow, ConsentRow, MembershipRow, PersonRow, TemplateRow, as_text

Cursor = tuple[Any, ...]


class Standing(StrEnum):
    """Whether a person may come, as far as the person's own record says."""

    ACTIVE = "active"
    ENDING = "ending"
    SUSPENDED = "suspended"
    EXPIRED = "expired"


class Order(StrEnum):
    """By what the list is sorted; names follow where that is equal."""

    NAME = "name"
    GROUP = "group"
    TEMPLATES = "templates"
    SEEN = "seen"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Whom; what is None or empty is not asked for.

    ``words`` must all be found in name, id or group; ``group`` is any of the person's; ``fewer_templates``: fewer than
    so many; ``without_model``: nothing that this embedder could compare; ``without_consent``: to no version of it;
    ``consent_outstanding``: not to the newest; ``pictures_before``: the newest template is older; ``unseen_since``: not
    let in, nor enrolled, since then; ``with_badge``: one that is not revoked.
    """

    words: str = ""
    standing: Standing | None = None
    group: str | None = None
    active: bool | None = None
    fewer_templates: int | None = None
    without_model: str | None = None
    without_consent: bool = False
    consent_outstanding: bool = False
    pictures_before: dt.datetime | None = None
    unseen_since: dt.datetime | None = None
    with_badge: bool = False


@dataclass(frozen=True, slots=True)
class PersonOverview:
    """A line of the people list: the person, how many templates, and when last let in (UTC; None: never)."""

    person: Person
    templates: int
    last_seen: dt.datetime | None


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Some lines; ``after`` asks for the next ones, None where these are the last."""

    lines: tuple[PersonOverview, ...]
    after: Cursor | None = None


EVERYBODY = PeopleFilter()
_TEMPLATES = select(func.count()).where(TemplateRow.person_id == PersonRow.person_id).scalar_subquery()


def page(
    session: Session, wanted: PeopleFilter, order: Order, *, descending: bool, limit: int | None, after: Cursor | None
) -> PeoplePage:
    """The next lines behind ``after``, which an earlier page of the same list gave."""
    keys = _keys(order)
    query = _narrowed(select(PersonRow, _TEMPLATES, *keys), wanted, session)
    if after is not None:
        place = tuple_(*keys)
        query = query.where(place < after if descending else place > after)
    rows = session.execute(query.order_by(*(key.desc() if descending else key for key in keys)).limit(limit)).all()
    lines = tuple(PersonOverview(value(row[0]), row[1], row[0].last_let_in) for row in rows)
    return PeoplePage(lines, tuple(rows[-1][2:]) if limit is not None and len(rows) == limit else None)


def names(session: Session, wanted: PeopleFilter) -> list[tuple[str, str]]:
    """Id and name of everybody in the list, by name: 50,000 take a quarter of a second."""
    columns: tuple[Any, ...] = (PersonRow.person_id, PersonRow.name)
    query = _narrowed(select(*columns), wanted, session)
    found = session.execute(query.order_by(PersonRow.search_key, PersonRow.person_id))
    return [(person_id, name) for person_id, name in found]


def lines_of(session: Session, ids: Sequence[str]) -> list[PersonOverview]:
    """Those of these ids who are there, in their order; at most as many as a statement takes (32,766)."""
    rows = session.execute(select(PersonRow, _TEMPLATES).where(PersonRow.person_id.in_(ids)))
    found = {row.person_id: PersonOverview(value(row), templates, row.last_let_in) for row, templates in rows}
    return [found[one] for one in ids if one in found]


def count(session: Session, wanted: PeopleFilter) -> int:
    """How many lines the list has."""
    return session.scalar(_narrowed(select(func.count()).select_from(PersonRow), wanted, session)) or 0


def groups(session: Session) -> list[str]:
    """Every group that anybody is in, by name."""
    own, further = select(PersonRow.group).distinct(), select(MembershipRow.group).distinct()
    return sorted({*session.scalars(own), *session.scalars(further)} - {""})


def value(row: PersonRow) -> Person:
    """The person as others see them."""
    return Person(
        row.person_id, row.name, row.group, row.active, row.enrolled_at, row.valid_until, row.note, row.version
    )


def _keys(order: Order) -> list[ColumnElement[Any]]:
    """What is sorted by; the id makes every place in the list different from every other."""
    first: dict[Order, list[ColumnElement[Any]]] = {
        Order.NAME: [],
        Order.GROUP: [func.lower(PersonRow.group)],
        Order.TEMPLATES: [_TEMPLATES],
        Order.SEEN: [_text_of(PersonRow.last_let_in)],
        Order.STATE: [PersonRow.active.expression, _text_of(PersonRow.valid_until)],
    }
    return [*first[order], PersonRow.search_key.expression, PersonRow.person_id.expression]


def _narrowed(query: Select[Any], wanted: PeopleFilter, session: Session) -> Select[Any]:
    for word in rules.folded(wanted.words).split():
        query = query.where(PersonRow.search_key.contains(word, autoescape=True))
    if wanted.standing is not None:
        query = query.where(_stands(wanted.standing))
    if wanted.group is not None:
        member = exists().where(MembershipRow.person_id == PersonRow.person_id, MembershipRow.group == wanted.group)
        query = query.where(or_(PersonRow.group == wanted.group, member))
    if wanted.active is not None:
        query = query.where(PersonRow.active == wanted.active)
    if wanted.fewer_templates is not None:
        query = query.where(wanted.fewer_templates > _TEMPLATES)
    if wanted.without_model is not None:
        theirs = TemplateRow.person_id == PersonRow.person_id
        query = query.where(~exists().where(theirs, TemplateRow.model_id == wanted.without_model))
    if wanted.without_consent:
        query = query.where(~exists().where(ConsentRow.person_id == PersonRow.person_id))
    return query.where(*_dated(wanted), *_papers(wanted, session))


def _dated(wanted: PeopleFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.pictures_before is not None:
        theirs = TemplateRow.person_id == PersonRow.person_id
        # Nobody has a picture from before the enrolment: whoever came later is passed over without reading templates,
        # which takes 4 s for 150,000 of them on a cold disk.
        yield PersonRow.enrolled_at < wanted.pictures_before
        yield exists().where(theirs)
        yield ~exists().where(theirs, TemplateRow.created_at >= wanted.pictures_before)
    if wanted.unseen_since is not None:
        yield PersonRow.enrolled_at < wanted.unseen_since
        yield _text_of(PersonRow.last_let_in) < as_text(wanted.unseen_since)


def _papers(wanted: PeopleFilter, session: Session) -> Iterator[ColumnElement[bool]]:
    if wanted.consent_outstanding:
        newest = ConsentRow.version == current_version(session)
        yield ~exists().where(ConsentRow.person_id == PersonRow.person_id, newest)
    if wanted.with_badge:
        yield exists().where(BadgeRow.person_id == PersonRow.person_id, BadgeRow.revoked_at.is_(None))


def _stands(standing: Standing) -> ColumnElement[bool]:
    now, ends = as_text(dt.datetime.now(dt.UTC)), _text_of(PersonRow.valid_until)
    return {
        Standing.SUSPENDED: ~PersonRow.active.expression,
        Standing.EXPIRED: and_(PersonRow.active, ends != "", ends <= now),
        Standing.ENDING: and_(PersonRow.active, ends > now),
        Standing.ACTIVE: and_(PersonRow.active, or_(ends == "", ends > now)),
    }[standing]


def _text_of(time: Mapped[dt.datetime | None]) -> ColumnElement[str]:
    """As it is kept, none as nothing: text order is time order."""
    return func.coalesce(type_coerce(time, String), "")
