"""The people: enrol, look up, change, suspend, remove. Each change is one transaction with its event, or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind, Person, Sample
from accessctl.errors import ConflictError, InputError
from accessctl.store import erasures, listing, rules
from accessctl.store.consenting import Acceptance, add_acceptance
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.listing import EVERYBODY, Cursor, Order, PeopleFilter, PeoplePage, PersonOverview
from accessctl.store.listing import value as _value
from accessctl.store.meta import advance_revision
from accessctl.store.sealing import Vault
from accessctl.store.tables import PersonRow, TemplateRow
from accessctl.store.templates import add_rows
from accessctl.translation import tr

_AT_ONCE = 500  # lines of a long list that are read in one transaction


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of a removal: what is gone, and the event (number and hash) that says so.

    ``document`` is the whole of it as JSON, signed; ``Erasures.check`` verifies it.
    """

    person_id: str
    removed_at: dt.datetime
    templates: int
    event: Event
    document: str


class Keep:
    """The type of ``KEEP``: leave the field as it is."""


KEEP = Keep()


class People:
    """Who is enrolled; any thread. ``actor`` is whoever asked for a change and stands in the event log."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def enroll(  # noqa: PLR0913  a person's record, by name
        self, name: str, samples: Sequence[Sample], *, person_id: str | None = None, group: str = "", note: str = "",
        valid_until: dt.datetime | None = None, consent: Acceptance | None = None, actor: str = "",
    ) -> Person:  # fmt: skip
        """Add a person with all templates (and what they accepted), or raise InputError and leave nothing.

        A name that is taken is refused unless ``person_id`` says that this is somebody else.
        """
        _refuse_none(samples)
        person = Person(
            person_id=rules.made_id() if person_id is None else rules.clean_id(person_id),
            name=rules.clean_name(name),
            group=rules.clean_text(group, "group", most=200),
            active=True,
            enrolled_at=dt.datetime.now(dt.UTC),
            valid_until=valid_until,
            note=rules.clean_text(note, "note"),
        )
        with self._database.writing() as session:
            _refuse_taken(session, person, id_was_chosen=person_id is not None)
            row = _row(person, self._vault.new_person_key(person.person_id))
            session.add(row)
            session.flush()
            add_rows(session, self._vault, row, samples, person.enrolled_at)
            detail = in_templates(len(samples))
            if consent is not None:
                add_acceptance(session, self._vault, row, consent, person.enrolled_at, actor)
                detail += f"; accepted {consent.text.version}, {consent.signed.value}"
            append(session, self._vault, _event(EventKind.ENROLLED, person.person_id, actor, detail))
            advance_revision(session)
        return person

    def get(self, person_id: str) -> Person:
        """The person; raises InputError where there is none."""
        if (person := self.find(person_id)) is None:
            raise InputError(_nobody(person_id))
        return person

    def find(self, person_id: str) -> Person | None:
        """The person, or None."""
        with self._database.reading() as session:
            row = session.get(PersonRow, person_id)
            return None if row is None else _value(row)

    def named(self, name: str) -> list[Person]:
        """Everybody who would be called by this name (case and spaces do not count)."""
        query = select(PersonRow).where(PersonRow.name_key == rules.name_key(name)).order_by(PersonRow.person_id)
        with self._database.reading() as session:
            return [_value(row) for row in session.scalars(query)]

    def all(self) -> list[Person]:
        """Everybody, by name."""
        query = select(PersonRow).order_by(PersonRow.name_key, PersonRow.person_id)
        with self._database.reading() as session:
            return [_value(row) for row in session.scalars(query)]

    def count(self) -> int:
        """How many are enrolled."""
        with self._database.reading() as session:
            return session.scalar(select(func.count()).select_from(PersonRow)) or 0

    def overview(
        self, *, search: str = "", group: str | None = None, active: bool | None = None, limit: int | None = None,
        offset: int = 0,
    ) -> list[PersonOverview]:  # fmt: skip
        """The people list by name; ``search`` looks into name, id and group."""
        wanted = PeopleFilter(search, group=group, active=active)
        with self._database.reading() as session:
            ends = None if limit is None else offset + limit
            found = listing.page(session, wanted, Order.NAME, descending=False, limit=ends, after=None)
            return list(found.lines[offset:])

    def page(
        self, wanted: PeopleFilter = EVERYBODY, order: Order = Order.NAME, *, descending: bool = False,
        limit: int = 100, after: Cursor | None = None,
    ) -> PeoplePage:  # fmt: skip
        """Some lines of the list; ``after`` is what the page before says comes next."""
        with self._database.reading() as session:
            return listing.page(session, wanted, order, descending=descending, limit=limit, after=after)

    def matching(self, wanted: PeopleFilter = EVERYBODY) -> int:
        """How many lines the list has."""
        with self._database.reading() as session:
            return listing.count(session, wanted)

    def names(self, wanted: PeopleFilter = EVERYBODY) -> list[tuple[str, str]]:
        """Id and name of everybody in the list, by name."""
        with self._database.reading() as session:
            return listing.names(session, wanted)

    def lines(self, ids: Sequence[str], progress: Callable[[int], None]) -> Iterator[PersonOverview]:
        """These people as the list shows them, in this order; ``progress`` hears how many and may raise to end it."""
        for begun in range(0, len(ids), _AT_ONCE):
            with self._database.reading() as session:
                found = listing.lines_of(session, ids[begun : begun + _AT_ONCE])
            progress(begun + len(found))
            yield from found

    def groups(self) -> list[str]:
        """Every group that anybody is in, by name."""
        with self._database.reading() as session:
            return listing.groups(session)

    def line(self, person_id: str) -> PersonOverview | None:
        """One person as the list shows them, or None."""
        with self._database.reading() as session:
            row = session.get(PersonRow, person_id)
            if row is None:
                return None
            return PersonOverview(_value(row), _count_templates(session, person_id), row.last_let_in)

    def change(
        self, person_id: str, *, name: str | Keep = KEEP, group: str | Keep = KEEP, note: str | Keep = KEEP,
        valid_until: dt.datetime | Keep | None = KEEP, actor: str = "",
    ) -> Person:  # fmt: skip
        """Set the given fields; the event names the fields, not what they were."""
        changes: dict[str, object] = {}
        if not isinstance(name, Keep):
            changes["name"] = rules.clean_name(name)
            changes["name_key"] = rules.name_key(str(changes["name"]))
        if not isinstance(group, Keep):
            changes["group"] = rules.clean_text(group, "group", most=200)
        if not isinstance(note, Keep):
            changes["note"] = rules.clean_text(note, "note")
        if not isinstance(valid_until, Keep):
            changes["valid_until"] = valid_until
        detail = ", ".join(field for field in changes if field != "name_key")
        return self._set(person_id, changes, EventKind.CHANGED, actor, detail)

    def rename(self, person_id: str, name: str, *, actor: str = "") -> Person:
        """Give the person another name; the id stays."""
        return self.change(person_id, name=name, actor=actor)

    def suspend(self, person_id: str, *, actor: str = "") -> Person:
        """No grant for this person from the moment this returns; the templates stay."""
        return self._set(person_id, {"active": False}, EventKind.SUSPENDED, actor)

    def resume(self, person_id: str, *, actor: str = "") -> Person:
        """Let a suspended person in again."""
        return self._set(person_id, {"active": True}, EventKind.RESUMED, actor)

    def add_templates(self, person_id: str, samples: Sequence[Sample], *, actor: str = "") -> int:
        """Add to the person's templates, all or none; returns how many the person then has."""
        _refuse_none(samples)
        now = dt.datetime.now(dt.UTC)
        with self._database.writing() as session:
            row = existing(session, person_id)
            add_rows(session, self._vault, row, samples, now)
            detail = in_templates(len(samples))
            append(session, self._vault, _event(EventKind.TEMPLATES_ADDED, person_id, actor, detail))
            advance_revision(session)
            return _count_templates(session, person_id)

    def reembed(self, made: Mapping[str, Sequence[Sample]], model_id: str, *, actor: str = "") -> list[str]:
        """Put these templates of one model in the place of what each person has of others: everybody's, or nobody's.

        Returns who was changed: not who was removed meanwhile, nor who got templates of this model meanwhile.
        """
        if any(sample.embedding.model_id != model_id for samples in made.values() for sample in samples):
            raise ValueError(f"not all samples are of {model_id}")
        now, changed = dt.datetime.now(dt.UTC), []
        with self._database.writing() as session:
            for person_id, samples in made.items():
                row = session.get(PersonRow, person_id)
                if row is None or not samples or _has_templates_of(session, person_id, model_id):
                    continue
                others = _count_templates(session, person_id)
                session.execute(delete(TemplateRow).where(TemplateRow.person_id == person_id))
                add_rows(session, self._vault, row, samples, now)
                detail = f"{in_templates(len(samples))} made with {model_id} from kept photos, {others} erased"
                append(session, self._vault, _event(EventKind.TEMPLATES_ADDED, person_id, actor, detail, at=now))
                changed.append(person_id)
            if changed:
                advance_revision(session)
        self._database.forget_old_pages()
        return changed

    def remove(self, person_id: str, *, actor: str = "", why: str = "") -> Receipt:
        """Erase the person, the templates and the person's key; the events keep the id. No grant after this returns."""
        now = dt.datetime.now(dt.UTC)
        with self._database.writing() as session:
            row = existing(session, person_id)
            templates = _count_templates(session, person_id)
            receipt = erasures.receipt_of(session, row, rules.one_line(why), rules.one_line(actor), now)
            session.execute(delete(TemplateRow).where(TemplateRow.person_id == person_id))
            session.delete(row)
            session.flush()
            detail = f"{in_templates(templates)} erased" + (f"; {why}" if why else "")
            stored = append(session, self._vault, _event(EventKind.REMOVED, person_id, actor, detail, at=now))
            document = erasures.finish(session, self._vault, receipt, stored)
            advance_revision(session)
        self._database.forget_old_pages()
        return Receipt(person_id, now, templates, stored, document)

    def _set(self, person_id: str, changes: dict[str, object], kind: EventKind, actor: str, detail: str = "") -> Person:
        with self._database.writing() as session:
            row = existing(session, person_id)
            for field, value in changes.items():
                setattr(row, field, value)
            touch(row)
            session.flush()
            append(session, self._vault, _event(kind, person_id, actor, detail))
            advance_revision(session)
            return _value(row)


def _has_templates_of(session: Session, person_id: str, model_id: str) -> bool:
    query = select(TemplateRow.template_id).where(TemplateRow.person_id == person_id, TemplateRow.model_id == model_id)
    return session.scalars(query.limit(1)).first() is not None


def in_templates(count: int) -> str:
    """The number in words that fit it."""
    return "1 template" if count == 1 else f"{count} templates"


def _refuse_none(samples: Sequence[Sample]) -> None:
    if not samples:
        raise InputError(tr("nobody is enrolled without a picture that can be used"))


def _refuse_taken(session: Session, person: Person, *, id_was_chosen: bool) -> None:
    if session.get(PersonRow, person.person_id) is not None:
        raise InputError(
            tr(
                "the id {person_id} is taken; choose another with --id, or remove that person first",
                person_id=person.person_id,
            )
        )
    taken = session.scalars(
        select(PersonRow.person_id).where(PersonRow.name_key == rules.name_key(person.name))
    ).first()
    if taken is not None and not id_was_chosen:
        shown = person.name if len(person.name) <= 60 else person.name[:59] + "…"
        raise InputError(
            tr(
                "{shown} is enrolled already (id {taken}); to add pictures: accessctl enroll --add {taken}; for "
                "somebody else of that name, choose an id with --id",
                shown=shown,
                taken=taken,
            )
        )


def _event(kind: EventKind, person_id: str, actor: str, detail: str = "", *, at: dt.datetime | None = None) -> Event:
    at = at or dt.datetime.now(dt.UTC)
    return Event(at=at, door="", kind=kind, person_id=person_id, actor=actor, detail=detail)


def existing(session: Session, person_id: str) -> PersonRow:
    """The person's row, inside the caller's transaction; raises InputError where there is none."""
    if (row := session.get(PersonRow, person_id)) is None:
        raise InputError(_nobody(person_id))
    return row


def touch(row: PersonRow, expected: int | None = None) -> None:
    """Somebody changes the person. Raises ConflictError where that was not the ``expected`` version any more."""
    if expected is not None and row.version != expected:
        raise ConflictError(
            tr("somebody else has changed this person meanwhile; nothing was saved, look at the change and try again")
        )
    row.version += 1
    row.search_key = rules.search_key(row.name, row.person_id, row.group)


def _nobody(person_id: str) -> str:
    shown = rules.one_line(person_id)[:130]
    return tr("nobody is enrolled with the id {person_id}; see: accessctl people list", person_id=shown)


def _count_templates(session: Session, person_id: str) -> int:
    query = select(func.count()).select_from(TemplateRow).where(TemplateRow.person_id == person_id)
    return session.scalar(query) or 0


def _row(person: Person, wrapped_key: bytes) -> PersonRow:
    return PersonRow(
        person_id=person.person_id,
        name=person.name,
        name_key=rules.name_key(person.name),
        group=person.group,
        active=person.active,
        enrolled_at=person.enrolled_at,
        valid_until=person.valid_until,
        note=person.note,
        wrapped_key=wrapped_key,
        search_key=rules.search_key(person.name, person.person_id, person.group),
        version=person.version,
    )
