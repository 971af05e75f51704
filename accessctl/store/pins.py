"""PINs: kept as argon2id hashes, compared slowly, with few attempts."""

from __future__ import annotations

import datetime as dt
import re
import secrets
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.rules import CodeCheck, PinOutcome
from accessctl.store import attempts
from accessctl.store.access import terms_of
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.hashing import SlowHash
from accessctl.store.people import existing
from accessctl.store.sealing import Vault
from accessctl.store.tables import TermsRow
from accessctl.translation import tr

# With 5 attempts a quarter of an hour and 10,000 PINs, a guesser needs 10 days for even odds, and is in the log.
MOST_WRONG = 5
LOCKED = dt.timedelta(minutes=15)
_SHORTEST, _LONGEST = 4, 12
_NUMBER = re.compile(r"[0-9]{3,10}")


class Pins:
    """The PINs of people who are enrolled; any thread. A comparison takes about 0.1 s, outside any transaction."""

    def __init__(self, database: Database, vault: Vault, slow_hash: SlowHash) -> None:
        self._database = database
        self._vault = vault
        self._hash = slow_hash

    def set(
        self, person_id: str, pin: str, *, duress: str | None = None, number: str | None = None, actor: str = ""
    ) -> str:
        """Give the person a PIN, and one for duress: it opens too, and raises a silent alarm. InputError: too weak.

        Returns the personal number that is typed before the PIN where no face names the person: the one the person
        has, ``number``, or a new one. It is no secret; it keeps a guessed PIN from being tried on everybody at once.
        """
        for one in (pin, duress):
            if one is not None:
                refuse_weak(one)
        if pin == duress:
            raise InputError(tr("the duress PIN must be another one"))
        hashes = self._hash.of(pin), None if duress is None else self._hash.of(duress)
        return self._put(person_id, hashes, "PIN set", actor, number)

    def number(self, person_id: str) -> str | None:
        """What the person types before the PIN; None where there is no PIN, or it is older than numbers are."""
        with self._database.reading() as session:
            terms = session.get(TermsRow, person_id)
            return None if terms is None or terms.pin_hash is None else terms.pin_number

    def remove(self, person_id: str, *, actor: str = "") -> None:
        """The person has no PIN any more."""
        self._put(person_id, (None, None), "PIN removed", actor)

    def has(self, person_id: str) -> bool:
        """Whether the person has one."""
        with self._database.reading() as session:
            terms = session.get(TermsRow, person_id)
            return terms is not None and terms.pin_hash is not None

    def check(self, person_id: str, pin: str, at: dt.datetime) -> PinOutcome:
        """Compare. The attempt is charged before the answer is known: guessing in parallel gains nothing.

        After ``MOST_WRONG`` wrong ones in a row the PIN is locked for 15 minutes, also for whoever knows it.
        """
        charged = self._charge(person_id, at)
        if charged is None:
            return PinOutcome.LOCKED
        own, duress = (self._hash.matches(known, pin) for known in charged)
        if not own and not duress:
            return PinOutcome.WRONG
        with self._database.writing() as session:
            terms = session.get(TermsRow, person_id)
            if terms is not None:
                terms.wrong_pins, terms.locked_until = 0, None
        return PinOutcome.RIGHT if own else PinOutcome.DURESS

    def check_code(self, number: str, pin: str, door: str, at: dt.datetime) -> CodeCheck:
        """Whose number and PIN these are, with attempts limited per door and per person.

        A number that nobody has takes as long as one that somebody has, and is answered alike.
        """
        with self._database.writing() as session:
            if not attempts.charge(session, door, at):
                return CodeCheck(PinOutcome.LOCKED)
            holder = session.scalars(select(TermsRow.person_id).where(TermsRow.pin_number == number)).first()
        outcome = self.check(holder or "", pin, at)
        if outcome not in (PinOutcome.RIGHT, PinOutcome.DURESS):
            return CodeCheck(outcome)
        with self._database.writing() as session:
            attempts.refund(session, door, at)
        return CodeCheck(outcome, holder)

    def _charge(self, person_id: str, at: dt.datetime) -> tuple[str, str] | None:
        """The hashes to compare with (nobody's, where there is none), or None while locked."""
        with self._database.writing() as session:
            terms = session.get(TermsRow, person_id)
            if terms is None or terms.pin_hash is None:
                return self._hash.nobodys, self._hash.nobodys
            if terms.locked_until is not None and not at >= terms.locked_until:
                terms.locked_until = min(terms.locked_until, at + LOCKED)  # a clock set back locks nobody for hours
                return None
            terms.wrong_pins = 1 if terms.locked_until is not None else terms.wrong_pins + 1
            terms.locked_until = at + LOCKED if terms.wrong_pins >= MOST_WRONG else None
            return terms.pin_hash, terms.duress_hash or self._hash.nobodys

    def _put(
        self, person_id: str, hashes: tuple[str | None, str | None], what: str, actor: str, number: str | None = None
    ) -> str:
        now = dt.datetime.now(dt.UTC)
        with self._database.writing() as session:
            existing(session, person_id)
            terms = terms_of(session, person_id)
            terms.pin_hash, terms.duress_hash = hashes
            terms.wrong_pins, terms.locked_until = 0, None
            terms.pin_number = None if hashes[0] is None else _numbered(session, terms, number)
            session.flush()
            event = Event(now, "", kind=EventKind.CHANGED, person_id=person_id, actor=actor, detail=what)
            append(session, self._vault, event)
            return terms.pin_number or ""


def _numbered(session: Session, terms: TermsRow, wanted: str | None) -> str:
    """The number asked for, the one the person has, or a random one: counted up, they would tell each other's."""
    if wanted is None and terms.pin_number is not None:
        return terms.pin_number
    if wanted is not None and not _NUMBER.fullmatch(wanted):
        raise InputError(tr("a personal number has 3 to 10 digits"))
    taken = set(session.scalars(select(TermsRow.pin_number).where(TermsRow.person_id != terms.person_id)))
    if wanted in taken:
        raise InputError(tr("the personal number {number} is taken; choose another one", number=wanted))
    while wanted is None or wanted in taken:
        wanted = str(secrets.randbelow(900_000) + 100_000)
    return wanted


def refuse_weak(pin: str) -> None:
    if not (pin.isascii() and pin.isdigit() and _SHORTEST <= len(pin) <= _LONGEST):
        raise InputError(tr("a PIN has {shortest} to {longest} digits", shortest=_SHORTEST, longest=_LONGEST))
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps in ({0}, {1}, {9}):
        raise InputError(tr("this PIN is the first that anybody tries (like 0000 or 1234); choose another one"))
