"""Who may sign in to the panel: passwords, roles, waiting after wrong ones, and the second approval; all in the log."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.staff import Action, Officer, StaffRole, may
from accessctl.store import rules
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.hashing import SlowHash
from accessctl.store.sealing import Vault
from accessctl.store.tables import EventRow, StaffRow
from accessctl.translation import tr

# NIST SP 800-63B: length instead of composition rules. At one guess in 5 minutes ten characters hold.
SHORTEST_PASSWORD = 10
_LONGEST_PASSWORD, _LONGEST_NAME = 200, 80
# Three slips are free, then 2, 4, 8 ... seconds, at most 5 minutes: 290 guesses a day, each one in the log.
FREE_TRIES = 3
LONGEST_WAIT = dt.timedelta(minutes=5)
AGREED_TO = "; agreed to by "  # stands in the log with what somebody else has agreed to
_NOBODY = ""  # the row on which guesses at names that do not exist are charged: a flood leaves one row


def wait_after(wrong_tries: int) -> dt.timedelta:
    """How long the next try has to wait after so many wrong ones in a row."""
    if wrong_tries < FREE_TRIES:
        return dt.timedelta()
    return min(LONGEST_WAIT, dt.timedelta(seconds=2.0 ** min(wrong_tries - FREE_TRIES + 1, 20)))


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who may sign in; times are UTC."""

    name: str
    role: StaffRole
    added_at: dt.datetime
    last_signed_in: dt.datetime | None


@dataclass(frozen=True, slots=True)
class SignIn:
    """The answer to a name and a password: the officer, or how many seconds to wait before the next try."""

    officer: Officer | None
    wait_seconds: float = 0.0


class Staff:
    """Those who work with the panel; any thread. Comparing a password takes about 0.1 s, outside any transaction."""

    def __init__(self, database: Database, vault: Vault, slow_hash: SlowHash) -> None:
        self._database, self._vault, self._hash = database, vault, slow_hash

    def all(self) -> list[StaffMember]:
        """Everybody, by name."""
        query = select(StaffRow).where(StaffRow.name_key != _NOBODY).order_by(StaffRow.name_key)
        with self._database.reading() as session:
            return [_member(row) for row in session.scalars(query)]

    def is_empty(self) -> bool:
        """Whether nobody can sign in yet, so that the first administrator has to be made."""
        return not self.all()

    # changes

    def add_first(self, name: str, password: str) -> Officer:
        """The first administrator; InputError where somebody was quicker."""
        return self._add(name, password, StaffRole.ADMINISTRATOR, actor=name, first=True)

    def add(self, name: str, password: str, role: StaffRole, *, actor: str) -> Officer:
        """Somebody more; InputError for a name that is taken or a weak password."""
        return self._add(name, password, role, actor=actor, first=False)

    def _add(self, name: str, password: str, role: StaffRole, *, actor: str, first: bool) -> Officer:
        clean = _clean_name(name)
        refuse_weak(password, clean)
        secret = self._hash.of(password)
        now = dt.datetime.now(dt.UTC)
        with self._database.writing() as session:
            if first and _count(session):
                raise InputError(tr("there is an administrator already; sign in, or ask for an account"))
            if session.get(StaffRow, rules.name_key(clean)) is not None:
                raise InputError(tr("{name} has an account already; choose another name", name=clean))
            session.add(_row(clean, role.value, secret, now))
            session.flush()
            self._say(session, EventKind.STAFF, f"{clean} added as {role.value}", actor)
        return Officer(clean, role)

    def remove(self, name: str, *, actor: str) -> None:
        """Somebody can sign in no more; InputError for the last administrator."""
        with self._database.writing() as session:
            row = _existing(session, name)
            _refuse_last_administrator(session, row)
            session.delete(row)
            session.flush()
            self._say(session, EventKind.STAFF, f"{row.name} removed", actor)

    def set_role(self, name: str, role: StaffRole, *, actor: str) -> None:
        """Trust somebody with more or with less; InputError for the last administrator."""
        with self._database.writing() as session:
            row = _existing(session, name)
            if role is not StaffRole.ADMINISTRATOR:
                _refuse_last_administrator(session, row)
            row.role = role.value
            session.flush()
            self._say(session, EventKind.STAFF, f"{row.name} is {role.value} now", actor)

    def set_password(self, name: str, password: str, *, actor: str) -> None:
        """A new password without the old one: for administrators, and for the machine's owner at the terminal."""
        refuse_weak(password, name)
        secret = self._hash.of(password)
        with self._database.writing() as session:
            row = _existing(session, name)
            row.password_hash, row.wrong_tries, row.waits_until = secret, 0, None
            session.flush()
            self._say(session, EventKind.STAFF, f"new password for {row.name}", actor)

    def change_password(self, name: str, old: str, new: str, at: dt.datetime) -> SignIn:
        """A new password for whoever knows the old one; a wrong one is charged like at the sign-in."""
        refuse_weak(new, name)
        answer = self._compared(name, old, at)
        if answer.officer is not None:
            self.set_password(answer.officer.name, new, actor=answer.officer.name)
        return answer

    # signing in

    def sign_in(self, name: str, password: str, at: dt.datetime) -> SignIn:
        """Compare. Each attempt is charged before the answer is known, so a flood in parallel gains nothing.

        Nothing is compared while one has to wait.
        """
        answer = self._compared(name, password, at)
        if answer.officer is not None:
            self._record(EventKind.SIGNED_IN, answer.officer.role.value, answer.officer.name)
        return answer

    def signed_out(self, officer: Officer) -> None:
        """Say so in the log."""
        self._record(EventKind.SIGNED_OUT, "", officer.name)

    def approve(self, name: str, password: str, what: str, asker: str, at: dt.datetime) -> SignIn:
        """Another administrator agrees to what ``asker`` is about to do; the log then names both.

        The asker alone is enough only while there is no other administrator. InputError says who has to agree.
        """
        alone = self._administrators_besides(asker) == 0
        if rules.name_key(name) == rules.name_key(asker) and not alone:
            raise InputError(tr("another administrator has to agree, not the one who asks"))
        answer = self._compared(name, password, at)
        if answer.officer is None:
            return answer
        if not may(answer.officer.role, Action.MANAGE_STAFF):
            raise InputError(tr("only an administrator can agree to this"))
        by = f"{answer.officer.name} (no other administrator exists)" if alone else answer.officer.name
        self._record(EventKind.APPROVED, f"{what}; asked by {asker}", by)
        return answer

    def removed_alone(self, name: str, since: dt.datetime) -> int:
        """How many people this account has erased since then to which nobody else had agreed; from the log."""
        query = select(func.count()).select_from(EventRow).where(
            EventRow.at >= since, EventRow.kind == EventKind.REMOVED.value, EventRow.actor == name,
            ~EventRow.detail.contains(AGREED_TO),
        )  # fmt: skip
        with self._database.reading() as session:
            return session.scalar(query) or 0

    def others_must_agree(self, asker: str) -> bool:
        """Whether there is another administrator than ``asker`` who has to agree."""
        return self._administrators_besides(asker) > 0

    def _administrators_besides(self, name: str) -> int:
        key = rules.name_key(name)
        admins = [one for one in self.all() if one.role is StaffRole.ADMINISTRATOR]
        return sum(rules.name_key(one.name) != key for one in admins)

    def _compared(self, name: str, password: str, at: dt.datetime) -> SignIn:
        key = rules.name_key(name)[:_LONGEST_NAME]
        who, known, wait = self._charge(key, at, self._hash.nobodys)
        if known is None:
            return SignIn(None, wait)
        if not self._hash.matches(known, password[: _LONGEST_PASSWORD + 1]):
            self._record(EventKind.SIGN_IN_REFUSED, "wrong password" if who else "no such account", who)
            return SignIn(None, wait)
        with self._database.writing() as session:
            row = session.get(StaffRow, key)
            if row is None or row.password_hash != known:  # removed or changed while it was compared
                return SignIn(None, wait)
            row.wrong_tries, row.waits_until, row.last_signed_in = 0, None, at
            return SignIn(Officer(row.name, StaffRole(row.role)))

    def _charge(self, key: str, at: dt.datetime, nobodys: str) -> tuple[str, str | None, float]:
        """(who, the hash to compare with, seconds to wait if it does not match); no hash while one has to wait.

        A name that does not exist is nobody's, and kept nowhere: people type passwords into the wrong field.
        """
        with self._database.writing() as session:
            row = session.get(StaffRow, key) or session.get(StaffRow, _NOBODY)
            if row is None:
                row = _row(_NOBODY, "", "", at)
                session.add(row)
            remaining = row.waits_until - at if row.waits_until is not None else dt.timedelta()
            if dt.timedelta() < remaining <= LONGEST_WAIT:  # a clock that was set back must not lock out for hours
                return row.name, None, remaining.total_seconds()
            row.wrong_tries += 1
            wait = wait_after(row.wrong_tries)
            row.waits_until = at + wait if wait else None
            return row.name, row.password_hash or nobodys, wait.total_seconds()

    def _record(self, kind: EventKind, detail: str, actor: str) -> None:
        with self._database.writing() as session:
            self._say(session, kind, detail, actor)

    def _say(self, session: Session, kind: EventKind, detail: str, actor: str) -> None:
        append(session, self._vault, Event(dt.datetime.now(dt.UTC), "", kind=kind, actor=actor, detail=detail))


def agreed_words(other: str) -> str:
    """What follows a detail in the log: who else has agreed, "" where nobody had to."""
    return f"{AGREED_TO}{other}" if other else ""


def refuse_weak(password: str, name: str) -> None:
    """InputError, one line, for a password that would be guessed."""
    if len(password) < SHORTEST_PASSWORD:
        raise InputError(tr("a password has at least {shortest} characters", shortest=SHORTEST_PASSWORD))
    if len(password) > _LONGEST_PASSWORD:
        raise InputError(tr("a password has at most {longest} characters", longest=_LONGEST_PASSWORD))
    if len(set(password)) < 5 or rules.name_key(password) in (rules.name_key(name), "password12", "1234567890"):
        raise InputError(tr("this password is easily guessed; take four words that do not belong together"))


def _clean_name(name: str) -> str:
    cleaned = rules.clean_text(name, "name", most=_LONGEST_NAME)
    if not cleaned:
        raise InputError(tr("the name is empty; type what is to stand in the event log"))
    return cleaned


def _row(name: str, role: str, password_hash: str, at: dt.datetime) -> StaffRow:
    return StaffRow(
        name_key=rules.name_key(name), name=name, role=role, password_hash=password_hash, added_at=at,
        last_signed_in=None, wrong_tries=0, waits_until=None,
    )  # fmt: skip


def _member(row: StaffRow) -> StaffMember:
    return StaffMember(row.name, StaffRole(row.role), row.added_at, row.last_signed_in)


def _count(session: Session) -> int:
    query = select(func.count()).select_from(StaffRow).where(StaffRow.name_key != _NOBODY)
    return session.scalar(query) or 0


def _existing(session: Session, name: str) -> StaffRow:
    row = session.get(StaffRow, rules.name_key(name)) if name.strip() else None
    if row is None:
        shown = rules.one_line(name)[:_LONGEST_NAME]
        raise InputError(tr("{name} has no account; see: accessctl admins list", name=shown))
    return row


def _refuse_last_administrator(session: Session, row: StaffRow) -> None:
    administrator = StaffRole.ADMINISTRATOR.value
    others = select(StaffRow).where(StaffRow.role == administrator, StaffRow.name_key != row.name_key)
    if row.role == administrator and session.scalars(others.limit(1)).first() is None:
        raise InputError(tr("{name} is the last administrator; make somebody else one first", name=row.name))
