"""What people are asked to accept, and how an acceptance is kept: the hash of the text, and how it was signed."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from accessctl.errors import InputError
from accessctl.store.sealing import Vault
from accessctl.store.tables import ConsentRow, ConsentTextRow, PersonRow
from accessctl.translation import SOURCE, language, mark, tr

_MOST_SIGNATURE_BYTES = 200_000  # a drawn signature as PNG has 3 to 20 kB

BUILT_IN = mark(
    "accessctl stores numbers that describe the face (templates), encrypted on this computer, to open this door. "
    "No picture is kept unless the settings say so. Passages are logged. All of it is erased on request."
)
BUILT_IN_VERSION = "accessctl-1"
_LONG_AGO = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class Signed(StrEnum):
    """How somebody accepted."""

    TICKED = "ticked"
    TYPED = "typed"
    DRAWN = "drawn"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One version in one language; ``sha256`` is of the text as UTF-8."""

    version: str
    language: str
    text: str
    published_at: dt.datetime

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Somebody accepts this text now. ``signature``: the typed name as UTF-8, the drawn one as PNG, else empty."""

    text: ConsentText
    signed: Signed = Signed.TICKED
    signature: bytes = b""

    def __post_init__(self) -> None:
        if self.signed in (Signed.TYPED, Signed.DRAWN) and not self.signature.strip():
            raise InputError(tr("the consent is not signed; type the name or draw the signature"))
        if len(self.signature) > _MOST_SIGNATURE_BYTES:
            raise InputError(tr("the signature is too large; draw it smaller"))


@dataclass(frozen=True, slots=True)
class Consent:
    """What was accepted, as it is kept; ``signature`` is opened with the person's key."""

    person_id: str
    version: str
    language: str
    sha256: str
    accepted_at: dt.datetime
    signed: Signed
    signature: bytes
    recorded_by: str


def built_in() -> ConsentText:
    """What is asked for where nobody has published a text, in the language in use."""
    return ConsentText(BUILT_IN_VERSION, language(), tr(BUILT_IN), _LONG_AGO)


def current_version(session: Session) -> str:
    """The version that was published last."""
    newest = select(ConsentTextRow.version).where(ConsentTextRow.version != BUILT_IN_VERSION)
    found = session.scalars(newest.order_by(ConsentTextRow.published_at.desc()).limit(1)).first()
    return found or BUILT_IN_VERSION


def current_text(session: Session, wanted: str) -> ConsentText:
    """The current version in that language, else in English, else in whichever there is."""
    version = current_version(session)
    if version == BUILT_IN_VERSION:
        return built_in()
    rows = {row.language: row for row in session.scalars(_of_version(version))}
    row = rows.get(wanted) or rows.get(SOURCE) or next(iter(rows.values()))
    return ConsentText(row.version, row.language, row.text, row.published_at)


def add_acceptance(
    session: Session, vault: Vault, person: PersonRow, given: Acceptance, at: dt.datetime, actor: str
) -> ConsentRow:
    """Keep it, inside the caller's transaction; accepting the same version again replaces the older one."""
    _keep_text(session, given.text)
    seal = vault.of_person(person.person_id, person.wrapped_key)
    context = _context(person.person_id, given.text.version)
    row = ConsentRow(
        person_id=person.person_id,
        version=given.text.version,
        language=given.text.language,
        sha256=given.text.sha256,
        accepted_at=at,
        signed=given.signed.value,
        sealed_signature=seal.close(given.signature, *context) if given.signature else None,
        recorded_by=actor,
    )
    session.merge(row)
    return row


def opened(row: ConsentRow, vault: Vault, wrapped_key: bytes) -> Consent:
    """The record with its signature; StoreError where that was altered."""
    signature = b""
    if row.sealed_signature is not None:
        seal = vault.of_person(row.person_id, wrapped_key)
        signature = seal.open(row.sealed_signature, *_context(row.person_id, row.version))
    return Consent(
        row.person_id, row.version, row.language, row.sha256, row.accepted_at, Signed(row.signed), signature,
        row.recorded_by,
    )  # fmt: skip


def _keep_text(session: Session, text: ConsentText) -> None:
    """The text that is accepted is kept with its version; one that reads otherwise under that version is refused."""
    known = session.get(ConsentTextRow, (text.version, text.language))
    if known is not None and known.sha256 != text.sha256:
        raise InputError(tr("the consent text has changed meanwhile; show it again and let it be accepted anew"))
    if known is None:
        session.add(
            ConsentTextRow(
                version=text.version, language=text.language, text=text.text, sha256=text.sha256,
                published_at=text.published_at,
            )
        )  # fmt: skip
        session.flush()


def _of_version(version: str) -> Select[ConsentTextRow]:
    return select(ConsentTextRow).where(ConsentTextRow.version == version).order_by(ConsentTextRow.language)


def _context(person_id: str, version: str) -> tuple[str, str, str]:
    return "signature of consent", person_id, version
