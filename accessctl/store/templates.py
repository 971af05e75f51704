"""The templates: sealed with their person's key, bound to person, template and model, so that no row can be swapped."""

from __future__ import annotations

import datetime as dt
import json
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from sqlalchemy import Select, delete, func, select, tuple_
from sqlalchemy.orm import Session

from accessctl.domain import Embedding, Event, EventKind, Quality, Sample, SampleSource, Template
from accessctl.errors import InputError, StoreError
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.meta import advance_revision
from accessctl.store.sealing import Seal, Vault
from accessctl.store.tables import PersonRow, PhotoRow, TemplateRow
from accessctl.translation import tr

_PAGE = 2000
_DTYPE = np.dtype("<f4")  # what a sealed embedding holds, on any machine


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """What is known about a template without opening it."""

    template_id: str
    person_id: str
    model_id: str
    source: SampleSource
    quality: Quality | None
    created_at: dt.datetime


class _Sealed(NamedTuple):
    """A template as it lies in the database, with its person's key: plain columns, four times as quick as objects."""

    template_id: str
    person_id: str
    model_id: str
    source: str
    quality: str | None
    created_at: dt.datetime
    sealed: bytes
    wrapped_key: bytes


_COLUMNS = (
    TemplateRow.template_id,
    TemplateRow.person_id,
    TemplateRow.model_id,
    TemplateRow.source,
    TemplateRow.quality,
    TemplateRow.created_at,
    TemplateRow.sealed,
    PersonRow.wrapped_key,
)


class Templates:
    """All templates; any thread."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def all(self, model_id: str, *, on_damaged: Callable[[StoreError], None] | None = None) -> Iterator[Template]:
        """Those made by one model, opened, of active and suspended people alike, in a fixed order.

        A template that does not open is not yielded: ``on_damaged`` hears of it, or StoreError is raised.
        """
        last = ("", "")
        seal_of = lru_cache(maxsize=1)(self._vault.of_person)  # a person's templates come one after another
        while page := self._page(model_id, last):
            for row in page:
                try:
                    yield _opened(row, seal_of(row.person_id, row.wrapped_key))
                except StoreError as error:
                    if on_damaged is None:
                        raise
                    on_damaged(error)
            last = (page[-1].person_id, page[-1].template_id)

    def of(self, person_id: str) -> list[TemplateInfo]:
        """The person's templates, oldest first, unopened."""
        query = select(TemplateRow).where(TemplateRow.person_id == person_id)
        with self._database.reading() as session:
            rows = session.scalars(query.order_by(TemplateRow.created_at, TemplateRow.template_id))
            return [_info(row) for row in rows]

    def opened(self, person_id: str) -> list[Template]:
        """The person's templates, oldest first, with their embeddings."""
        query = select(*_COLUMNS).join(PersonRow).where(TemplateRow.person_id == person_id)
        with self._database.reading() as session:
            found = session.execute(query.order_by(TemplateRow.created_at, TemplateRow.template_id))
            rows = [_Sealed(*row) for row in found]
        return [_opened(row, self._vault.of_person(person_id, row.wrapped_key)) for row in rows]

    def photos(self, person_id: str) -> list[bytes]:
        """The pictures kept of the person, as JPEG, oldest first; StoreError where one was altered."""
        return [photo for photo, _ in self.photos_and_sources(person_id)]

    def photos_and_sources(self, person_id: str) -> list[tuple[bytes, SampleSource]]:
        """The same, each with where it came from when the person was enrolled."""
        query = select(TemplateRow.template_id, TemplateRow.source, PhotoRow.sealed, PersonRow.wrapped_key)
        query = query.join(PhotoRow, PhotoRow.template_id == TemplateRow.template_id).join(PersonRow)
        query = query.where(TemplateRow.person_id == person_id)
        with self._database.reading() as session:
            rows = session.execute(query.order_by(TemplateRow.created_at, TemplateRow.template_id)).all()
        return [
            (self._vault.of_person(person_id, key).open(sealed, "photo", person_id, template_id), SampleSource(source))
            for template_id, source, sealed, key in rows
        ]

    def count_photos(self, person_id: str | None = None) -> int:
        """How many pictures are kept, of everybody or of this person."""
        query = select(func.count()).select_from(PhotoRow)
        if person_id is not None:
            query = query.where(PhotoRow.template_id.in_(_templates_of(person_id)))
        with self._database.reading() as session:
            return session.scalar(query) or 0

    def remove_photos(self, person_id: str, *, actor: str = "") -> int:
        """Erase the pictures kept of the person; the templates stay. Returns how many there were."""
        gone = delete(PhotoRow).where(PhotoRow.template_id.in_(_templates_of(person_id)))
        with self._database.writing() as session:
            count = len(session.scalars(gone.returning(PhotoRow.template_id)).all())
            if not count:
                return 0
            detail = f"kept pictures erased: {count}"
            now = dt.datetime.now(dt.UTC)
            event = Event(now, "", kind=EventKind.CHANGED, person_id=person_id, actor=actor, detail=detail)
            append(session, self._vault, event)
        self._database.forget_old_pages()
        return count

    def count(self, model_id: str | None = None) -> int:
        """How many there are, of one model or of all."""
        query = select(func.count()).select_from(TemplateRow)
        with self._database.reading() as session:
            return session.scalar(query if model_id is None else query.where(TemplateRow.model_id == model_id)) or 0

    def models(self) -> dict[str, int]:
        """How many templates each model has made."""
        query = select(TemplateRow.model_id, func.count()).group_by(TemplateRow.model_id).order_by(TemplateRow.model_id)
        with self._database.reading() as session:
            return dict(session.execute(query).all())

    def remove(self, template_id: str, *, actor: str = "") -> None:
        """Erase one template; the last one of a person cannot go without the person."""
        with self._database.writing() as session:
            if (row := session.get(TemplateRow, template_id)) is None:
                raise InputError(tr("there is no such template; see: accessctl people show"))
            _refuse_last(session, row)
            session.delete(row)
            now = dt.datetime.now(dt.UTC)
            kind = EventKind.TEMPLATES_REMOVED
            event = Event(at=now, door="", kind=kind, person_id=row.person_id, actor=actor, detail="1 template erased")
            append(session, self._vault, event)
            advance_revision(session)
        self._database.forget_old_pages()

    def _page(self, model_id: str, after: tuple[str, str]) -> list[_Sealed]:
        query = select(*_COLUMNS).join(PersonRow).where(TemplateRow.model_id == model_id)
        place = tuple_(TemplateRow.person_id, TemplateRow.template_id)
        query = query.where(place > after).order_by(TemplateRow.person_id, TemplateRow.template_id).limit(_PAGE)
        with self._database.reading() as session:
            return [_Sealed(*row) for row in session.execute(query)]


def add_rows(session: Session, vault: Vault, person: PersonRow, samples: Sequence[Sample], now: dt.datetime) -> None:
    """Seal the samples and add them to the person, inside the caller's transaction."""
    seal = vault.of_person(person.person_id, person.wrapped_key)
    for sample in samples:
        row = TemplateRow(
            template_id=secrets.token_hex(12),
            person_id=person.person_id,
            model_id=sample.embedding.model_id,
            source=sample.source.value,
            quality=None if sample.quality is None else json.dumps(asdict(sample.quality)),
            created_at=now,
        )
        row.sealed = seal.close(sample.embedding.vector.astype(_DTYPE).tobytes(), *_context(row))
        session.add(row)
        if sample.photo:
            session.flush()
            sealed = seal.close(sample.photo, "photo", person.person_id, row.template_id)
            session.add(PhotoRow(template_id=row.template_id, sealed=sealed))


def _templates_of(person_id: str) -> Select[str]:
    return select(TemplateRow.template_id).where(TemplateRow.person_id == person_id)


def _refuse_last(session: Session, row: TemplateRow) -> None:
    others = select(TemplateRow.template_id).where(
        TemplateRow.person_id == row.person_id, TemplateRow.template_id != row.template_id
    )
    if session.scalars(others.limit(1)).first() is None:
        raise InputError(
            tr("this is the only template of {person_id}; to remove it, remove the person", person_id=row.person_id)
        )


def _context(row: TemplateRow | _Sealed) -> tuple[str, str, str, str]:
    return "template", row.person_id, row.template_id, row.model_id


def _opened(row: _Sealed, seal: Seal) -> Template:
    info = _info(row)
    try:
        vector = np.frombuffer(seal.open(row.sealed, *_context(row)), dtype=_DTYPE).astype(np.float32)
        embedding = Embedding(vector, row.model_id)
    except (StoreError, ValueError) as error:
        raise StoreError(_altered(row)) from error
    return Template(row.person_id, embedding, info.quality, info.source, row.template_id, row.created_at)


def _info(row: TemplateRow | _Sealed) -> TemplateInfo:
    try:
        quality = None if row.quality is None else Quality(**json.loads(row.quality))
        source = SampleSource(row.source)
    except (ValueError, TypeError) as error:
        raise StoreError(_altered(row)) from error
    return TemplateInfo(row.template_id, row.person_id, row.model_id, source, quality, row.created_at)


def _altered(row: TemplateRow | _Sealed) -> str:
    return tr(
        "a template of {person_id} was altered and cannot be used; remove and enrol this person again",
        person_id=row.person_id,
    )
