"""May this person enter here, now, like this? One pure function; what it needs to know comes in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from accessctl.domain import Reason
from accessctl.rules.book import Book, Door, Passback, Rule
from accessctl.rules.factors import Factor
from accessctl.rules.times import WEEKDAYS
from accessctl.translation import Said, mark

_FACE_ONLY = frozenset({Factor.FACE})


@dataclass(frozen=True, slots=True)
class Presented:
    """How somebody came to the door; the usual: a face. ``face_failed`` as in ``Scene``.

    ``in_lockdown``: the door itself says so, whatever the database knows. ``face_is_weak``: what judged the face alive
    is not good enough to stand alone, so no door takes the face by itself.
    """

    shown: frozenset[Factor] = _FACE_ONLY
    face_failed: bool = False
    in_lockdown: bool = False
    face_is_weak: bool = False


BY_FACE = Presented()


@dataclass(frozen=True, slots=True)
class Visitor:
    """The person as they are at this moment; times are aware. ``area`` is where they were last seen to go in."""

    person_id: str
    groups: frozenset[str] = frozenset()
    active: bool = True
    valid_from: dt.datetime | None = None
    valid_until: dt.datetime | None = None
    visits_left: int | None = None
    area: str | None = None
    in_area_since: dt.datetime | None = None
    locked_until: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """The door and what happens at it. ``at`` is aware wall time, from the caller.

    ``inside`` counts the people in the area behind the door. ``companion`` was recognised just before and waits for a
    second person. ``face_failed``: the face could not be used (AMBIGUOUS, NOT_LIVE again and again, a fault).
    """

    door: str
    at: dt.datetime
    shown: frozenset[Factor] = _FACE_ONLY
    face_failed: bool = False
    locked_down: bool = False
    face_is_weak: bool = False
    inside: int = 0
    companion: str | None = None
    companion_since: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """RECOGNIZED: may enter; else why not. ``detail`` is for staff and the log and names nobody."""

    reason: Reason
    detail: Said = Said()  # noqa: RUF009  a value that nobody changes

    @property
    def is_yes(self) -> bool:
        return self.reason is Reason.RECOGNIZED


@dataclass(frozen=True, slots=True)
class Finding:
    """One check and what came of it; ``answer`` None: nothing against it."""

    what: str
    answer: Answer | None


class _Case(NamedTuple):
    book: Book
    door: Door
    local: dt.datetime
    visitor: Visitor
    scene: Scene


def evaluate(book: Book, visitor: Visitor, scene: Scene) -> Answer:
    """The first refusal, or RECOGNIZED; 0.1 ms for a person in 1,000 groups with 1,000 schedules (bench --door)."""
    case = _case(book, visitor, scene)
    refusal = next((answer for _, check in _CHECKS if (answer := check(case)) is not None), None)
    return refusal or Answer(Reason.RECOGNIZED, _remark(case))


def findings(book: Book, visitor: Visitor, scene: Scene) -> Iterator[Finding]:
    """Every check in its order, also those after the first refusal: for whoever asks why."""
    case = _case(book, visitor, scene)
    return (Finding(what, check(case)) for what, check in _CHECKS)


def _case(book: Book, visitor: Visitor, scene: Scene) -> _Case:
    door = book.door(scene.door)
    return _Case(book, door, door.wall_time(scene.at), visitor, scene)


# the checks, each: None, or why not


def _lockdown(case: _Case) -> Answer | None:
    if not case.scene.locked_down or _has_privilege(case, lambda group: group.enters_in_lockdown):
        return None
    return Answer(Reason.LOCKDOWN, Said("the door is in lockdown"))


def _there(case: _Case) -> Answer | None:
    """A door that was taken out of the rules while it is in use does not become one that asks for less."""
    if case.door.name not in case.book.removed_doors:
        return None
    return Answer(
        Reason.WRONG_DOOR, Said("the door was removed from the rules; describe it again: accessctl rules door")
    )


def _active(case: _Case) -> Answer | None:
    return None if case.visitor.active else Answer(Reason.INACTIVE, Said("suspended"))


def _valid(case: _Case) -> Answer | None:
    """Enough time is asked for, so that a time that cannot be compared denies."""
    visitor, at = case.visitor, case.scene.at
    if visitor.valid_until is not None and not at < visitor.valid_until:
        return Answer(Reason.EXPIRED, Said("valid until {shown}", shown=_shown(case, visitor.valid_until)))
    if visitor.valid_from is not None and not at >= visitor.valid_from:
        return Answer(Reason.OUTSIDE_HOURS, Said("valid from {shown}", shown=_shown(case, visitor.valid_from)))
    return None


def _visits(case: _Case) -> Answer | None:
    left = case.visitor.visits_left
    return None if left is None or left >= 1 else Answer(Reason.EXPIRED, Said("no visits left"))


def _right(case: _Case) -> Answer | None:
    """A rule for one of the person's groups, this door, this day and hour."""
    if not case.book.enforced:
        return None
    there = case.book.rights_at(case.door.name)
    rights = [right for group in case.visitor.groups if (right := there.get(group)) is not None]
    if not rights:
        return Answer(Reason.WRONG_DOOR, _no_rule(case))
    hours = case.book.open_at(case.local)
    if any(right.always or right.hours & hours for right in rights):
        return None
    if any(_holds(case, rule) for right in rights for rule in right.dated):
        return None
    return Answer(
        Reason.OUTSIDE_HOURS,
        Said(
            "no rule for this door holds on {day} {local:%Y-%m-%d %H:%M} ({zone})",
            day=Said(WEEKDAYS[case.local.weekday()]),
            local=case.local,
            zone=_zone(case),
        ),
    )


def _passback(case: _Case) -> Answer | None:
    if case.door.anti_passback is not Passback.HARD or not _is_inside(case):
        return None
    return Answer(Reason.PASSED_BACK, Said("already in {leads_to}, and has not left it", leads_to=case.door.leads_to))


def _room(case: _Case) -> Answer | None:
    area = case.book.areas.get(case.door.leads_to or "")
    if area is None or area.most_people is None or case.visitor.area == area.name:
        return None
    if case.scene.inside < area.most_people:
        return None
    return Answer(
        Reason.AREA_FULL,
        Said(
            "{inside} people are in {name}; at most {most_people}",
            inside=case.scene.inside,
            name=area.name,
            most_people=area.most_people,
        ),
    )


def _pin_lock(case: _Case) -> Answer | None:
    """Wrong PINs lock the PIN, not the face."""
    until = case.visitor.locked_until
    if Factor.PIN not in case.scene.shown or until is None or case.scene.at >= until:
        return None
    return Answer(Reason.LOCKED_OUT, Said("too many wrong PINs; locked until {shown}", shown=_shown(case, until)))


def _factors(case: _Case) -> Answer | None:
    mode = case.book.mode_at(case.door, case.local)
    if case.scene.face_is_weak and case.scene.shown == _FACE_ONLY:
        return Answer(
            Reason.SECOND_FACTOR_NEEDED, Said("liveness is judged by a weak model: a face alone is not enough")
        )
    if mode.is_met(case.scene.shown, face_failed=case.scene.face_failed):
        return None
    return Answer(Reason.SECOND_FACTOR_NEEDED, Said("the door asks for: {value}", value=mode.said))


def _second_person(case: _Case) -> Answer | None:
    wait = case.door.two_person_seconds
    if wait is None or _has_companion(case, wait):
        return None
    return Answer(Reason.SECOND_PERSON_NEEDED, Said("the door asks for two people within {wait} seconds", wait=wait))


# In the order in which they are told: what ends the matter first, what the visitor can still do last.
_CHECKS: tuple[tuple[str, Callable[[_Case], Answer | None]], ...] = (
    (mark("lockdown"), _lockdown),
    (mark("door is in the rules"), _there),
    (mark("active"), _active),
    (mark("validity dates"), _valid),
    (mark("door and hours"), _right),
    (mark("visits left"), _visits),
    (mark("anti-passback"), _passback),
    (mark("people in the area"), _room),
    (mark("wrong PINs"), _pin_lock),
    (mark("factors"), _factors),
    (mark("two people"), _second_person),
)


# what they ask


def _holds(case: _Case, rule: Rule) -> bool:
    if not rule.holds_on(case.local.date()):
        return False
    return rule.schedule is None or case.book.is_open(rule.schedule, case.local)


def _no_rule(case: _Case) -> Said:
    return Said("no rule for this door") if case.visitor.groups else Said("in no group, so no rule applies")


def _has_privilege(case: _Case, has: Callable[..., bool]) -> bool:
    groups = (case.book.groups.get(name) for name in case.visitor.groups)
    return any(group is not None and has(group) for group in groups)


def _is_inside(case: _Case) -> bool:
    """In the area behind the door, not excused, and not so long ago that it no longer counts."""
    if case.visitor.area is None or case.visitor.area != case.door.leads_to:
        return False
    if _has_privilege(case, lambda group: group.exempt_from_anti_passback):
        return False
    reset, since = case.door.passback_reset_minutes, case.visitor.in_area_since
    return reset is None or since is None or not case.scene.at - since >= dt.timedelta(minutes=reset)


def _has_companion(case: _Case, wait_seconds: int) -> bool:
    companion, since = case.scene.companion, case.scene.companion_since
    if companion is None or since is None or companion == case.visitor.person_id:
        return False
    return dt.timedelta() <= case.scene.at - since <= dt.timedelta(seconds=wait_seconds)


def _remark(case: _Case) -> Said:
    soft = case.door.anti_passback is Passback.SOFT and _is_inside(case)
    return Said("passed back: was already in {leads_to}", leads_to=case.door.leads_to) if soft else Said()


def _zone(case: _Case) -> str:
    return case.door.time_zone or f"{case.local:%Z}"


def _shown(case: _Case, moment: dt.datetime) -> str:
    return f"{case.door.wall_time(moment):%Y-%m-%d %H:%M} ({_zone(case)})"
