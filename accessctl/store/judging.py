"""Whether a grant may be, asked of the rules inside the transaction that stores it, and what it changes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accessctl.domain import Event, Reason, Verdict
from accessctl.rules import Answer, Book, Factor, Presented, Scene, Visitor, evaluate
from accessctl.store.books import Books
from accessctl.store.tables import DoorStateRow, MembershipRow, PersonRow, PresenceRow, TermsRow
from accessctl.translation import Said, logged


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules say to a grant; ``people`` go in by it: the person, and perhaps the one who was there first."""

    answer: Answer
    people: tuple[str, ...] = ()
    through_lockdown: bool = False


def rule(session: Session, books: Books, event: Event, presented: Presented) -> Ruling:
    """The rules' answer to a grant, from what this transaction sees."""
    person = session.get(PersonRow, event.person_id) if event.person_id else None
    if person is None:
        return Ruling(Answer(Reason.UNKNOWN))
    book = books.current(session)
    visitor, scene = visitor_of(session, person), scene_of(session, book, event.door, event.at, presented)
    answer = evaluate(book, visitor, scene)
    if not answer.is_yes or book.door(event.door).two_person_seconds is None:
        ruling = Ruling(answer, (person.person_id,))
    else:
        ruling = _both(session, book, scene, visitor, answer)
    return replace(ruling, through_lockdown=scene.locked_down and ruling.answer.is_yes)


def _both(session: Session, book: Book, scene: Scene, second: Visitor, answer: Answer) -> Ruling:
    """Two stand there: the first must still be allowed, now, and there must be room for both."""
    row = session.get(PersonRow, scene.companion)
    if row is None:
        removed = Said(logged("the first of two people was removed"))
        return Ruling(Answer(Reason.SECOND_PERSON_NEEDED, removed), (second.person_id,))
    first = visitor_of(session, row)
    turned = replace(
        scene, inside=scene.inside + 1, companion=second.person_id, companion_since=scene.at,
        shown=frozenset(Factor),
    )  # fmt: skip
    other = evaluate(book, first, turned)
    if not other.is_yes:
        why = Said(f"the first of two people may not enter: {other.detail}")
        return Ruling(Answer(Reason.SECOND_PERSON_NEEDED, why), (second.person_id,))
    state = session.get(DoorStateRow, scene.door)
    number = state.waiting_event if state else None
    detail = "; ".join(filter(None, (str(answer.detail), f"two people; the first: event {number}")))
    return Ruling(Answer(answer.reason, Said(detail)), (second.person_id, row.person_id))


def with_answer(event: Event, answer: Answer) -> Event:
    """The event as the rules want it stored."""
    detail = "; ".join(filter(None, (event.detail, str(answer.detail))))
    if answer.is_yes:
        return replace(event, detail=detail)
    return replace(event, verdict=Verdict.DENIED, reason=answer.reason, detail=detail)


def settle(session: Session, books: Books, stored: Event, ruling: Ruling) -> None:
    """What a stored grant, or a first of two people, changes: visits, presence, who waits. Same transaction."""
    if stored.reason is Reason.SECOND_PERSON_NEEDED:
        _wait(session, stored)
    if stored.verdict is not Verdict.GRANTED:
        return
    door = books.current(session).door(stored.door)
    if door.two_person_seconds is not None:
        _wait_no_more(session, stored.door)
    for person_id in ruling.people:
        _remember(session, person_id, stored.at)
        terms = session.get(TermsRow, person_id)
        if terms is not None and terms.visits_left is not None:
            terms.visits_left -= 1
        if door.leads_to is not None:
            session.merge(PresenceRow(person_id=person_id, area=door.leads_to, since=stored.at))
    session.flush()


def _remember(session: Session, person_id: str, at: dt.datetime) -> None:
    """With the person, because the log may forget it and a list cannot search millions of events for it."""
    person = session.get(PersonRow, person_id)
    if person is not None:
        person.last_let_in = at


def _wait(session: Session, stored: Event) -> None:
    state = door_state(session, stored.door)
    state.person_id, state.waiting_since, state.waiting_event = stored.person_id, stored.at, stored.sequence
    session.flush()


def _wait_no_more(session: Session, door: str) -> None:
    state = door_state(session, door)
    state.person_id, state.waiting_since, state.waiting_event = None, None, None


def door_state(session: Session, door: str) -> DoorStateRow:
    """The door's row, made where there is none."""
    state = session.get(DoorStateRow, door)
    if state is None:
        state = DoorStateRow(door=door, locked_down=False)
        session.add(state)
    return state


def visitor_of(session: Session, person: PersonRow) -> Visitor:
    """The person as the rules see them."""
    terms = session.get(TermsRow, person.person_id)
    presence = session.get(PresenceRow, person.person_id)
    further = session.scalars(select(MembershipRow.group).where(MembershipRow.person_id == person.person_id))
    return Visitor(
        person_id=person.person_id,
        groups=frozenset({*further, person.group} - {""}),
        active=person.active,
        valid_from=terms.valid_from if terms else None,
        valid_until=person.valid_until,
        visits_left=terms.visits_left if terms else None,
        area=presence.area if presence else None,
        in_area_since=presence.since if presence else None,
        locked_until=terms.locked_until if terms else None,
    )


def scene_of(session: Session, book: Book, door: str, at: dt.datetime, presented: Presented) -> Scene:
    """The door at this moment; a lockdown of all doors (the state of no door) counts too."""
    state, everywhere = session.get(DoorStateRow, door), session.get(DoorStateRow, "")
    area = book.areas.get(book.door(door).leads_to or "")
    counted = area is not None and area.most_people is not None
    query = select(func.count()).select_from(PresenceRow).where(PresenceRow.area == (area.name if area else ""))
    return Scene(
        door=door,
        at=at,
        shown=presented.shown,
        face_failed=presented.face_failed,
        face_is_weak=presented.face_is_weak,
        locked_down=presented.in_lockdown or any(row is not None and row.locked_down for row in (state, everywhere)),
        inside=(session.scalar(query) or 0) if counted else 0,
        companion=state.person_id if state else None,
        companion_since=state.waiting_since if state else None,
    )
