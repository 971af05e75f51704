"""The PIN that leaves the kiosk: one for the terminal, kept as an argon2id hash, with a wait after wrong ones."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.store import meta
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.hashing import SlowHash
from accessctl.store.pins import refuse_weak
from accessctl.store.sealing import Vault
from accessctl.store.staff import LONGEST_WAIT, wait_after
from accessctl.store.tables import as_text
from accessctl.translation import tr

# Six digits at 290 guesses a day (see staff.wait_after) take five years for even odds.
SHORTEST, LONGEST = 6, 12
_HASH, _WRONG, _WAITS = "kiosk_pin", "kiosk_pin_wrong", "kiosk_pin_waits_until"


class KioskPin:
    """Any thread. A comparison takes about 0.1 s, outside any transaction."""

    def __init__(self, database: Database, vault: Vault, slow_hash: SlowHash) -> None:
        self._database, self._vault, self._hash = database, vault, slow_hash

    def is_set(self) -> bool:
        """Whether leaving asks for it."""
        with self._database.reading() as session:
            return bool(meta.read(session, _HASH))

    def set(self, pin: str, *, actor: str = "") -> None:
        """Ask for this PIN from now on, in every kiosk of this data folder; InputError: too weak."""
        if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
            raise InputError(tr("the kiosk PIN has {shortest} to {longest} digits", shortest=SHORTEST, longest=LONGEST))
        refuse_weak(pin)
        self._put(self._hash.of(pin), "kiosk PIN set", actor)

    def remove(self, *, actor: str = "") -> None:
        """Leaving only asks "are you sure" again."""
        self._put("", "kiosk PIN removed", actor)

    def check(self, pin: str, at: dt.datetime) -> tuple[bool, float]:
        """(whether it is right, seconds to wait before the next try). No PIN set: nothing is right.

        The attempt is charged before the answer is known, and nothing is compared while one has to wait.
        """
        known, wait = self._charge(at)
        if known is None:
            return False, wait
        is_right = self._hash.matches(known or self._hash.nobodys, pin) and bool(known)
        with self._database.writing() as session:
            if is_right:
                meta.write(session, _WRONG, "0")
                meta.write(session, _WAITS, "")
            kind = EventKind.SIGNED_IN if is_right else EventKind.SIGN_IN_REFUSED
            self._say(session, kind, "kiosk left with its PIN" if is_right else "wrong kiosk PIN", "kiosk")
        return is_right, 0.0 if is_right else wait

    def _charge(self, at: dt.datetime) -> tuple[str | None, float]:
        with self._database.writing() as session:
            until = _moment(meta.read(session, _WAITS))
            remaining = dt.timedelta() if until is None else until - at
            if dt.timedelta() < remaining <= LONGEST_WAIT:  # a clock that was set back must not lock out for hours
                return None, remaining.total_seconds()
            wrong = int(meta.read(session, _WRONG) or 0) + 1
            wait = wait_after(wrong)
            meta.write(session, _WRONG, str(wrong))
            meta.write(session, _WAITS, as_text(at + wait) if wait else "")
            return meta.read(session, _HASH) or "", wait.total_seconds()

    def _put(self, secret: str, what: str, actor: str) -> None:
        with self._database.writing() as session:
            meta.write(session, _HASH, secret)
            meta.write(session, _WRONG, "0")
            meta.write(session, _WAITS, "")
            self._say(session, EventKind.SETTINGS, what, actor)

    def _say(self, session: Session, kind: EventKind, detail: str, actor: str) -> None:
        append(session, self._vault, Event(dt.datetime.now(dt.UTC), "", kind=kind, actor=actor, detail=detail))


def _moment(text: str | None) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(text or "")
    except ValueError:
        return None
