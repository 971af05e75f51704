"""The tables, typed. The migrations make them; a test holds the two together.

Times are text, UTC, ISO 8601 with microseconds, always 32 characters, so that text order is time order.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import Dialect, ForeignKey, LargeBinary, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def as_text(moment: dt.datetime) -> str:
    """The one way a time is written: in the database, in the chain's hashes and in exports."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


# What an unreadable time reads as: long over, so that it lets nobody in, and not what the line's hash was made of.
_UNREADABLE = dt.datetime(1900, 1, 1, tzinfo=dt.UTC)


def _as_time(text: object) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(str(text))
    except ValueError:
        return _UNREADABLE
    return moment if moment.tzinfo is not None else _UNREADABLE


class UtcTime(TypeDecorator[dt.datetime]):
    """An aware time, kept as UTC text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002  SQLAlchemy passes it
        """To the database."""
        return None if value is None else as_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002  SQLAlchemy passes it
        """From the database."""
        return None if value is None else _as_time(value)


class Table(DeclarativeBase):
    """What all tables have in common."""


class MetaRow(Table):
    """One fact about the store itself: its id, where its key lies, the key's check value, the change counter."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class PersonRow(Table):
    """Somebody enrolled. ``wrapped_key`` is the person's own key under the master key: without it all is unreadable."""

    __tablename__ = "people"

    person_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    group: Mapped[str] = mapped_column("group_name", index=True)
    active: Mapped[bool]
    enrolled_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    valid_until: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    note: Mapped[str]
    wrapped_key: Mapped[bytes] = mapped_column(LargeBinary)
    search_key: Mapped[str]  # see ``rules.search_key``
    last_let_in: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    version: Mapped[int]  # counts the changes by people, so that two of them do not undo each other's


class TemplateRow(Table):
    """One enrolled embedding, sealed with the person's key (nonce, ciphertext, tag)."""

    __tablename__ = "templates"

    template_id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"))
    model_id: Mapped[str]
    source: Mapped[str]
    quality: Mapped[str | None]
    created_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class PhotoRow(Table):
    """The picture that a template was made from, sealed with the person's key; only where photos are kept."""

    __tablename__ = "template_photos"

    template_id: Mapped[str] = mapped_column(ForeignKey("templates.template_id", ondelete="CASCADE"), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class EventRow(Table):
    """One link of the chain; triggers refuse to change, to delete, and to leave a gap."""

    __tablename__ = "events"

    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[dt.datetime] = mapped_column(UtcTime, index=True)
    kind: Mapped[str]
    door: Mapped[str]
    verdict: Mapped[str | None]
    reason: Mapped[str | None]
    person_id: Mapped[str | None]
    similarity: Mapped[float | None]
    live: Mapped[float | None]
    track_id: Mapped[int | None]
    actor: Mapped[str]
    detail: Mapped[str]
    sealed_name: Mapped[bytes | None] = mapped_column(LargeBinary)
    previous_hash: Mapped[str]
    hash: Mapped[str]
    took_seconds: Mapped[float | None]
    min_similarity: Mapped[float | None]
    min_live: Mapped[float | None]


class ChainRow(Table):
    """An end of the chain, signed with the store's key: ``start`` (before the oldest kept event) or ``head``."""

    __tablename__ = "chain"

    name: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int]
    hash: Mapped[str]
    signature: Mapped[str]


class RuleItemRow(Table):
    """One part of the rule book as JSON: read as a whole, never searched. ``section`` and shape: ``rules.plain``."""

    __tablename__ = "rule_items"

    section: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    definition: Mapped[str]


class TermsRow(Table):
    """On which terms a person may enter, beyond what every person has; none: no row. PINs are argon2id hashes."""

    __tablename__ = "person_terms"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True)
    valid_from: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    visits_left: Mapped[int | None]
    pin_hash: Mapped[str | None]
    duress_hash: Mapped[str | None]
    pin_number: Mapped[str | None] = mapped_column(index=True, unique=True)
    wrong_pins: Mapped[int]
    locked_until: Mapped[dt.datetime | None] = mapped_column(UtcTime)


class MembershipRow(Table):
    """A group that a person belongs to besides the one that stands with the person."""

    __tablename__ = "person_groups"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True)
    group: Mapped[str] = mapped_column("group_name", primary_key=True)


class BadgeRow(Table):
    """A badge that names a person: a printed code, or a card, of whose number only the keyed hash is here."""

    __tablename__ = "badges"

    badge_id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    card_hash: Mapped[str | None] = mapped_column(index=True)
    issued_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    expires_at: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    revoked_at: Mapped[dt.datetime | None] = mapped_column(UtcTime)


class DoorAttemptsRow(Table):
    """Wrong numbers and cards at a door that still count, as of ``counted_at``."""

    __tablename__ = "door_attempts"

    door: Mapped[str] = mapped_column(primary_key=True)
    wrong: Mapped[float]
    counted_at: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    paused_until: Mapped[dt.datetime | None] = mapped_column(UtcTime)


class PresenceRow(Table):
    """The area that a person went into last."""

    __tablename__ = "presence"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True)
    area: Mapped[str] = mapped_column(index=True)
    since: Mapped[dt.datetime] = mapped_column(UtcTime)


class DoorStateRow(Table):
    """A lockdown, and who was recognised at the door and waits for a second person since when, with which event."""

    __tablename__ = "door_states"

    door: Mapped[str] = mapped_column(primary_key=True)
    locked_down: Mapped[bool]
    person_id: Mapped[str | None] = mapped_column(ForeignKey("people.person_id", ondelete="SET NULL"))
    waiting_since: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    waiting_event: Mapped[int | None]


class InboxRow(Table):
    """A face that the door did not know, sealed with the store's key; ``person_id``: a near miss of theirs."""

    __tablename__ = "inbox"

    item_id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime] = mapped_column(UtcTime, index=True)
    last_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    times: Mapped[int]
    expires_at: Mapped[dt.datetime] = mapped_column(UtcTime, index=True)
    door: Mapped[str]
    person_id: Mapped[str | None] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), index=True)
    sealed_facts: Mapped[bytes] = mapped_column(LargeBinary)
    sealed_picture: Mapped[bytes] = mapped_column(LargeBinary)


class ConsentTextRow(Table):
    """What people are asked to accept, in one language; a text that was published never changes."""

    __tablename__ = "consent_texts"

    version: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    sha256: Mapped[str]
    published_at: Mapped[dt.datetime] = mapped_column(UtcTime)


class ConsentRow(Table):
    """Somebody accepted a version: which text (its hash), when, how it was signed; the signature is sealed."""

    __tablename__ = "consents"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str]
    sha256: Mapped[str]
    accepted_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    signed: Mapped[str]
    sealed_signature: Mapped[bytes | None] = mapped_column(LargeBinary)
    recorded_by: Mapped[str]


class ErasureRow(Table):
    """Somebody was erased: the receipt, and the fingerprint of the dropped key, by which no backup brings them back."""

    __tablename__ = "erasures"

    receipt_id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str]
    key_fingerprint: Mapped[str] = mapped_column(index=True)
    erased_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    document: Mapped[str]


class LastUseRow(Table):
    """When somebody was last let in, as far as the events that are erased by now said so."""

    __tablename__ = "last_uses"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id", ondelete="CASCADE"), primary_key=True)
    last_at: Mapped[dt.datetime] = mapped_column(UtcTime)


class StaffRow(Table):
    """Somebody who may sign in to the panel; the row without a name is charged for guesses at names that are none."""

    __tablename__ = "staff"

    name_key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    added_at: Mapped[dt.datetime] = mapped_column(UtcTime)
    last_signed_in: Mapped[dt.datetime | None] = mapped_column(UtcTime)
    wrong_tries: Mapped[int]
    waits_until: Mapped[dt.datetime | None] = mapped_column(UtcTime)
