"""What the rules need to know beyond the book: people's terms and groups, presence, lockdowns; and why somebody may."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.rules import BY_FACE, Finding, Mode, Presented, Scene, Visitor, findings
from accessctl.staff import TITLES, Action, StaffRole, may
from accessctl.store import editing
from accessctl.store.books import Books
from accessctl.store.database import Database
from accessctl.store.editing import PersonEdit, checked_visits
from accessctl.store.events import append
from accessctl.store.judging import door_state, scene_of, visitor_of
from accessctl.store.meta import advance_revision
from accessctl.store.people import KEEP, Keep, existing, touch
from accessctl.store.rules import clean_text
from accessctl.store.sealing import Vault
from accessctl.store.tables import DoorStateRow, MembershipRow, PersonRow, PresenceRow, TermsRow
from accessctl.translation import tr

EVERY_DOOR = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why somebody may or may not enter: every check, what it was judged by, and what the door asks for then."""

    visitor: Visitor
    scene: Scene
    findings: tuple[Finding, ...]
    mode: Mode = Mode.FACE


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody in an area, as far as the doors know."""

    person_id: str
    area: str
    since: dt.datetime


class Access:
    """Terms, presence and lockdowns; any thread. ``actor`` is whoever asked for a change."""

    def __init__(self, database: Database, vault: Vault, books: Books) -> None:
        self._database = database
        self._vault = vault
        self._books = books

    def explain(self, person_id: str, door: str, at: dt.datetime, presented: Presented = BY_FACE) -> Explanation:
        """What the rules would say at that (aware) moment, with everything else as it is now. Changes nothing."""
        with self._database.reading() as session:
            book = self._books.current(session)
            visitor = visitor_of(session, existing(session, person_id))
            scene = scene_of(session, book, door, at, presented)
            described = book.door(door)
            mode = book.mode_at(described, described.wall_time(at))
            return Explanation(visitor, scene, tuple(findings(book, visitor, scene)), mode)

    def visitor(self, person_id: str) -> Visitor:
        """The person as the rules see them; raises InputError where there is none."""
        with self._database.reading() as session:
            return visitor_of(session, existing(session, person_id))

    def set_terms(
        self, person_id: str, *, valid_from: dt.datetime | Keep | None = KEEP, visits_left: int | Keep | None = KEEP,
        actor: str = "",
    ) -> Visitor:  # fmt: skip
        """From when the person may enter, and how many times more (None: no such limit)."""
        with self._database.writing() as session:
            person = existing(session, person_id)
            terms = terms_of(session, person_id)
            if not isinstance(valid_from, Keep):
                terms.valid_from = valid_from
            if not isinstance(visits_left, Keep):
                terms.visits_left = checked_visits(visits_left)
            touch(person)
            session.flush()
            given = (("valid_from", valid_from), ("visits_left", visits_left))
            changed = [name for name, value in given if not isinstance(value, Keep)]
            self._say(session, EventKind.CHANGED, ", ".join(changed), actor, person_id=person_id)
            return visitor_of(session, person)

    def edit(self, person_id: str, change: PersonEdit, *, expected: int | None = None, actor: str = "") -> Visitor:
        """Set all that is given, or nothing. ``expected`` is the person's version that was looked at while editing.

        Raises ConflictError where somebody else has changed the person since.
        """
        with self._database.writing() as session:
            person = existing(session, person_id)
            touch(person, expected)
            changed = editing.apply(session, self._books.current(session), person, terms_of(session, person_id), change)
            session.flush()
            if changed:
                self._say(session, EventKind.CHANGED, ", ".join(changed), actor, person_id=person_id)
                advance_revision(session)
            return visitor_of(session, person)

    def join(self, person_id: str, group: str, *, actor: str = "") -> Visitor:
        """Add the person to a further group of the rule book."""
        with self._database.writing() as session:
            person = existing(session, person_id)
            if group not in self._books.current(session).groups:
                raise InputError(
                    tr("there is no group {group!r}; add it with: accessctl groups add {group!r}", group=group)
                )
            session.merge(MembershipRow(person_id=person_id, group=group))
            touch(person)
            self._say(session, EventKind.CHANGED, f"joined the group {group}", actor, person_id=person_id)
            session.flush()
            return visitor_of(session, person)

    def leave(self, person_id: str, group: str, *, actor: str = "") -> Visitor:
        """Take the person out of a group, also out of the one that stands with the person."""
        with self._database.writing() as session:
            person = existing(session, person_id)
            row = session.get(MembershipRow, (person_id, group))
            if row is None and person.group != group:
                raise InputError(tr("{person_id} is not in the group {group!r}", person_id=person_id, group=group))
            if row is not None:
                session.delete(row)
            if person.group == group:
                person.group = ""
            touch(person)
            session.flush()
            self._say(session, EventKind.CHANGED, f"left the group {group}", actor, person_id=person_id)
            return visitor_of(session, person)

    def members(self) -> dict[str, int]:
        """How many people are in each group that anybody is in."""
        further = select(MembershipRow.group, MembershipRow.person_id)
        with self._database.reading() as session:
            pairs = {(group, person) for group, person in session.execute(further)}
            pairs |= {
                (group, person) for group, person in session.execute(select(PersonRow.group, PersonRow.person_id))
            }
        counts: dict[str, int] = {}
        for group, _ in pairs:
            counts[group] = counts.get(group, 0) + 1
        counts.pop("", None)
        return counts

    # presence

    def present(self, area: str | None = None) -> list[Present]:
        """Who went in and has not gone elsewhere, longest first."""
        query = select(PresenceRow).order_by(PresenceRow.since)
        query = query if area is None else query.where(PresenceRow.area == area)
        with self._database.reading() as session:
            return [Present(row.person_id, row.area, row.since) for row in session.scalars(query)]

    def forget_presence(self, *, area: str | None = None, person_id: str | None = None, actor: str = "") -> int:
        """Anti-passback and occupancy begin anew, for all, for an area or for one person; returns for how many."""
        query = delete(PresenceRow)
        query = query if area is None else query.where(PresenceRow.area == area)
        query = query if person_id is None else query.where(PresenceRow.person_id == person_id)
        with self._database.writing() as session:
            count = len(session.scalars(query.returning(PresenceRow.person_id)).all())
            detail = f"rules: presence reset{f' in {area}' if area else ''}: {count}"
            self._say(session, EventKind.SETTINGS, detail, actor, person_id=person_id)
        return count

    # lockdown

    def lock_down(self, door: str, *, is_on: bool, actor: str = "", role: StaffRole = StaffRole.ADMINISTRATOR) -> bool:
        """Begin or end a lockdown of the door, or of ``EVERY_DOOR``; True where that changed anything.

        It is kept over restarts, counts for every process, and nobody is granted after this returned, except groups
        with ``enters_in_lockdown``. Each is ended by itself: an end for every door leaves a door's own lockdown.
        InputError where the role of whoever asks may not; who works at the machine's own terminal is an administrator.
        """
        if not may(role, Action.LOCK_DOWN):
            raise InputError(tr("{role}: may neither begin nor end a lockdown", role=tr(TITLES[role])))
        name = clean_text(door, "door", most=200)
        with self._database.writing() as session:
            state = door_state(session, name)
            if bool(state.locked_down) is is_on:
                return False
            state.locked_down = is_on
            session.flush()
            detail = "lockdown" if is_on else "lockdown released"
            self._say(session, EventKind.DOOR, detail if name else f"{detail}: every door", actor, door=name)
            return True

    def lockdowns(self) -> list[str]:
        """The doors in lockdown; ``EVERY_DOOR`` where all are."""
        with self._database.reading() as session:
            locked = select(DoorStateRow.door).where(DoorStateRow.locked_down).order_by(DoorStateRow.door)
            return list(session.scalars(locked))

    def _say(
        self,
        session: Session,
        kind: EventKind,
        detail: str,
        actor: str,
        *,
        person_id: str | None = None,
        door: str = "",
    ) -> None:
        event = Event(dt.datetime.now(dt.UTC), door, kind=kind, person_id=person_id, actor=actor, detail=detail)
        append(session, self._vault, event)


def terms_of(session: Session, person_id: str) -> TermsRow:
    """The person's row, made where there is none."""
    row = session.get(TermsRow, person_id)
    if row is None:
        row = TermsRow(person_id=person_id, wrong_pins=0)
        session.add(row)
    return row
