"""Consent by versions: publish a text, record who accepted it, and say who has not accepted the newest."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

from sqlalchemy import func, select

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.store import rules
from accessctl.store.consenting import (
    BUILT_IN_VERSION,
    Acceptance,
    Consent,
    ConsentText,
    add_acceptance,
    current_text,
    current_version,
    opened,
)
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.people import existing
from accessctl.store.sealing import Vault
from accessctl.store.tables import ConsentRow, ConsentTextRow, PersonRow
from accessctl.translation import LANGUAGES, SOURCE, tr


@dataclass(frozen=True, slots=True)
class PublishedText:
    """A text that was published or accepted, and how many have accepted its version."""

    text: ConsentText
    accepted_by: int


@dataclass(frozen=True, slots=True)
class Outstanding:
    """Somebody who has not accepted the newest version; ``last_version`` "" where none was ever recorded."""

    person_id: str
    name: str
    last_version: str


class Consents:
    """The texts and who accepted them; any thread. ``actor`` is whoever recorded it."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def publish(self, version: str, text: str, *, language: str = SOURCE, actor: str = "") -> ConsentText:
        """Make this the text to accept. A version and language that exist with another text are refused."""
        made = ConsentText(rules.clean_id(version), _known(language), text.strip(), dt.datetime.now(dt.UTC))
        if not made.text:
            raise InputError(tr("the consent text is empty"))
        if made.version == BUILT_IN_VERSION:
            raise InputError(tr("the version {version} is the text that comes with accessctl", version=made.version))
        with self._database.writing() as session:
            if (known := session.get(ConsentTextRow, (made.version, made.language))) is not None:
                if known.sha256 != made.sha256:
                    raise InputError(
                        tr("version {version} was published with another text; choose a new version", version=version)
                    )
                return made
            session.add(
                ConsentTextRow(
                    version=made.version, language=made.language, text=made.text, sha256=made.sha256,
                    published_at=made.published_at,
                )
            )  # fmt: skip
            session.flush()
            detail = f"consent text {made.version} ({made.language}) published, SHA-256 {made.sha256}"
            append(
                session, self._vault, Event(made.published_at, "", kind=EventKind.CONSENT, actor=actor, detail=detail)
            )
        return made

    def current(self, language: str = SOURCE) -> ConsentText:
        """The text to show: the newest version, in that language where there is one."""
        with self._database.reading() as session:
            return current_text(session, language)

    def texts(self) -> list[PublishedText]:
        """Every text that is kept, newest first."""
        count = select(func.count()).where(ConsentRow.version == ConsentTextRow.version).scalar_subquery()
        query = select(ConsentTextRow, count).order_by(ConsentTextRow.published_at.desc(), ConsentTextRow.language)
        with self._database.reading() as session:
            return [
                PublishedText(ConsentText(row.version, row.language, row.text, row.published_at), accepted)
                for row, accepted in session.execute(query)
            ]

    def text_of(self, consent: Consent) -> ConsentText | None:
        """The words that were accepted; None where they are not kept or not those (its hash differs)."""
        with self._database.reading() as session:
            row = session.get(ConsentTextRow, (consent.version, consent.language))
            if row is None or hashlib.sha256(row.text.encode()).hexdigest() != consent.sha256:
                return None
            return ConsentText(row.version, row.language, row.text, row.published_at)

    def accept(self, person_id: str, given: Acceptance, *, actor: str = "") -> Consent:
        """Record that this person accepted."""
        now = dt.datetime.now(dt.UTC)
        with self._database.writing() as session:
            person = existing(session, person_id)
            row = add_acceptance(session, self._vault, person, given, now, actor)
            session.flush()
            detail = f"accepted {given.text.version} ({given.text.language}), {given.signed.value}"
            event = Event(now, "", kind=EventKind.CONSENT, person_id=person_id, actor=actor, detail=detail)
            append(session, self._vault, event)
            return opened(row, self._vault, person.wrapped_key)

    def of(self, person_id: str) -> list[Consent]:
        """What the person has accepted, newest first."""
        query = select(ConsentRow, PersonRow.wrapped_key).join(PersonRow).where(ConsentRow.person_id == person_id)
        with self._database.reading() as session:
            found = session.execute(query.order_by(ConsentRow.accepted_at.desc())).all()
            return [opened(row, self._vault, key) for row, key in found]

    def outstanding(self, *, limit: int | None = None) -> list[Outstanding]:
        """Who must accept again (or for the first time), by name."""
        last = select(ConsentRow.version).where(ConsentRow.person_id == PersonRow.person_id)
        newest = last.order_by(ConsentRow.accepted_at.desc()).limit(1).scalar_subquery()
        with self._database.reading() as session:
            done = select(ConsentRow.person_id).where(ConsentRow.version == current_version(session))
            query = select(PersonRow.person_id, PersonRow.name, newest).where(PersonRow.person_id.not_in(done))
            lines = session.execute(query.order_by(PersonRow.name_key, PersonRow.person_id).limit(limit)).all()
            return [Outstanding(person_id, name, version or "") for person_id, name, version in lines]

    def count_outstanding(self) -> int:
        """How many must accept the newest version."""
        with self._database.reading() as session:
            done = select(ConsentRow.person_id).where(ConsentRow.version == current_version(session))
            query = select(func.count()).select_from(PersonRow).where(PersonRow.person_id.not_in(done))
            return session.scalar(query) or 0


def _known(language: str) -> str:
    if language not in LANGUAGES:
        raise InputError(
            tr("there is no language {language}; use one of {known}", language=language, known=", ".join(LANGUAGES))
        )
    return language
