"""Badges: codes that we sign and print, and cards whose number a reader types. Both name a person, until revoked."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.rules import BadgeCheck, BadgeFault, BadgeKind, BadgeShown
from accessctl.store import attempts, tokens
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.people import existing
from accessctl.store.rules import one_line
from accessctl.store.sealing import Vault
from accessctl.store.tables import BadgeRow, PersonRow
from accessctl.translation import tr

# What keyboard-wedge readers type: 8 to 14 decimal digits mostly, some the chip's number in hexadecimal.
_CARD = re.compile(r"[0-9A-F]{4,32}")


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge of one person. ``expires_at`` None: until revoked. A card's number is not kept, only its keyed hash."""

    badge_id: str
    person_id: str
    kind: BadgeKind
    issued_at: dt.datetime
    expires_at: dt.datetime | None
    revoked_at: dt.datetime | None

    def fault(self, at: dt.datetime) -> BadgeFault | None:
        """Why it does not count at this moment; enough time is asked for, so that what cannot be compared denies."""
        if self.revoked_at is not None:
            return BadgeFault.REVOKED
        return None if self.expires_at is None or at < self.expires_at else BadgeFault.EXPIRED


class Badges:
    """Who has which badge; any thread. ``actor`` is whoever asked for a change and stands in the event log."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def issue(self, person_id: str, *, expires_at: dt.datetime | None = None, actor: str = "") -> Badge:
        """A new code for the person; print what ``code`` gives. The person's other badges stay as they are."""
        _refuse_past(expires_at)
        with self._database.writing() as session:
            row = self._add(session, person_id, BadgeKind.CODE, expires_at)
            self._say(session, row, f"badge {row.badge_id} issued", actor)
            return _value(row)

    def add_card(self, person_id: str, number: str, *, expires_at: dt.datetime | None = None, actor: str = "") -> Badge:
        """A card of the person, by the number that a reader types. InputError: no number, or somebody's already."""
        _refuse_past(expires_at)
        card_hash = self._vault.card_hash(clean_card(number))
        with self._database.writing() as session:
            holder = session.scalars(_of_card(card_hash).where(BadgeRow.revoked_at.is_(None))).first()
            if holder is not None:
                person = session.get(PersonRow, holder.person_id)
                raise InputError(
                    tr("this card belongs to {holder}; revoke it first, on that person's page or with: "
                       "accessctl badges revoke {badge}",
                       holder=person.name[:60] if person else holder.person_id, badge=holder.badge_id)
                )  # fmt: skip
            row = self._add(session, person_id, BadgeKind.CARD, expires_at)
            row.card_hash = card_hash
            session.flush()
            self._say(session, row, f"card {row.badge_id} enrolled", actor)
            return _value(row)

    def code(self, badge: Badge) -> str:
        """What stands in the code of a badge; the same each time."""
        return tokens.write(self._vault, badge.badge_id, badge.expires_at)

    def get(self, badge_id: str) -> Badge:
        """The badge; raises InputError where there is none."""
        with self._database.reading() as session:
            return _value(_existing(session, badge_id))

    def list(self, person_id: str | None = None) -> list[Badge]:
        """Every badge, or a person's, newest first; also those that were revoked or have expired."""
        query = select(BadgeRow).order_by(BadgeRow.issued_at.desc(), BadgeRow.badge_id)
        query = query if person_id is None else query.where(BadgeRow.person_id == person_id)
        with self._database.reading() as session:
            return [_value(row) for row in session.scalars(query)]

    def revoke(self, badge_id: str, *, why: str = "", actor: str = "") -> Badge:
        """No door takes it after this returned; it cannot be taken back. A revoked badge stays as it is."""
        with self._database.writing() as session:
            row = _existing(session, badge_id)
            if row.revoked_at is None:
                row.revoked_at = dt.datetime.now(dt.UTC)
                session.flush()
                self._say(session, row, "; ".join(filter(None, (f"badge {row.badge_id} revoked", why))), actor)
            return _value(row)

    def check(self, shown: BadgeShown, door: str, at: dt.datetime) -> BadgeCheck:
        """Whose badge it is at this moment, or what is wrong with it. Wrong cards are limited per door.

        A code needs no limit: nobody guesses 128 bits of signature. The database has the last word on its validity.
        """
        if shown.kind is BadgeKind.CARD:
            return self._check_card(shown.text, door, at)
        token = tokens.read(self._vault, shown.text)
        if isinstance(token, BadgeFault):
            return BadgeCheck(token)
        with self._database.reading() as session:
            row = session.get(BadgeRow, token.badge_id)
            if row is None or row.kind != BadgeKind.CODE:
                return BadgeCheck(BadgeFault.UNKNOWN, badge_id=token.badge_id)
            return _checked(row, at)

    def _check_card(self, text: str, door: str, at: dt.datetime) -> BadgeCheck:
        """Charged before the answer is known, in one transaction with it."""
        with self._database.writing() as session:
            if not attempts.charge(session, door, at):
                return BadgeCheck(BadgeFault.TOO_MANY)
            number = text.strip().upper()
            rows = list(session.scalars(_of_card(self._vault.card_hash(number)))) if _CARD.fullmatch(number) else []
            if not rows:
                return BadgeCheck(BadgeFault.UNKNOWN)
            attempts.refund(session, door, at)
            return _checked(next((row for row in rows if row.revoked_at is None), rows[0]), at)

    def _add(self, session: Session, person_id: str, kind: BadgeKind, expires_at: dt.datetime | None) -> BadgeRow:
        existing(session, person_id)
        row = BadgeRow(
            badge_id=tokens.new_badge_id(), person_id=person_id, kind=kind.value,
            issued_at=dt.datetime.now(dt.UTC), expires_at=_whole_second(expires_at),
        )  # fmt: skip
        session.add(row)
        session.flush()
        return row

    def _say(self, session: Session, row: BadgeRow, detail: str, actor: str) -> None:
        now = dt.datetime.now(dt.UTC)
        event = Event(now, "", kind=EventKind.CHANGED, person_id=row.person_id, actor=actor, detail=detail)
        append(session, self._vault, event)


def clean_card(number: str) -> str:
    """A card's number as a reader types it; raises InputError for anything else."""
    cleaned = number.strip().upper()
    if not _CARD.fullmatch(cleaned):
        raise InputError(tr("a card's number has 4 to 32 digits (0-9, A-F), as the reader types it"))
    return cleaned


def _of_card(card_hash: str) -> Select[BadgeRow]:
    return select(BadgeRow).where(BadgeRow.card_hash == card_hash).order_by(BadgeRow.issued_at.desc())


def _checked(row: BadgeRow, at: dt.datetime) -> BadgeCheck:
    return BadgeCheck(_value(row).fault(at), row.person_id, row.badge_id)


def _existing(session: Session, badge_id: str) -> BadgeRow:
    if (row := session.get(BadgeRow, badge_id)) is None:
        raise InputError(
            tr("there is no badge {badge}; see: accessctl badges list", badge=one_line(badge_id)[:40] or "''")
        )
    return row


def _refuse_past(expires_at: dt.datetime | None) -> None:
    if expires_at is not None and not expires_at > dt.datetime.now(dt.UTC):
        raise InputError(tr("the badge would have expired already; choose a later day"))


def _whole_second(moment: dt.datetime | None) -> dt.datetime | None:
    """As precise as a code can say it."""
    return None if moment is None else moment.astimezone(dt.UTC).replace(microsecond=0)


def _value(row: BadgeRow) -> Badge:
    return Badge(row.badge_id, row.person_id, BadgeKind(row.kind), row.issued_at, row.expires_at, row.revoked_at)
