"""The rule book: groups, areas, doors, schedules, holidays, and which group may enter which door when."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from accessctl.rules.factors import Mode
from accessctl.rules.opening_hours import OpeningHours
from accessctl.rules.times import Calendar, Schedule
from accessctl.translation import mark, tr

# A rule for every door, also those that are added later.
EVERYWHERE: tuple[str, ...] = ()


class Passback(StrEnum):
    """What happens to somebody who enters an area in which they are already: nothing, a remark, a refusal."""

    OFF = "off"
    SOFT = "soft"
    HARD = "hard"


def _demand(truth: bool, message: str) -> None:
    if not truth:
        raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Group:
    """People with the same rights; who belongs to it is said with the people."""

    name: str
    enters_in_lockdown: bool = False
    exempt_from_anti_passback: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """What lies behind doors; ``most_people`` None: no limit."""

    name: str
    most_people: int | None = None

    def __post_init__(self) -> None:
        _demand(self.most_people is None or self.most_people >= 1, tr("an area holds at least one person"))


@dataclass(frozen=True, slots=True)
class TimedMode:
    """Another mode while the schedule is open."""

    schedule: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class Door:
    """How a door behaves; one that nobody has described has only a name.

    ``time_zone`` is an IANA name, empty: this machine's. Passing it leads into ``leads_to``. The first of ``modes``
    whose schedule is open counts, else ``mode``. ``two_person_seconds``: two different people within this time, or
    nobody; None: one is enough. ``passback_reset_minutes``: so long after entering, a person may enter again.
    """

    name: str
    time_zone: str = ""
    mode: Mode = Mode.FACE
    modes: tuple[TimedMode, ...] = ()
    leads_to: str | None = None
    anti_passback: Passback = Passback.OFF
    passback_reset_minutes: int | None = None
    two_person_seconds: int | None = None

    def __post_init__(self) -> None:
        _demand(
            not self.time_zone or _is_zone(self.time_zone),
            tr("{time_zone!r} is no time zone; see: timedatectl", time_zone=self.time_zone),
        )
        off = self.anti_passback is Passback.OFF
        _demand(off or self.leads_to is not None, tr("anti-passback needs leads_to: the area behind the door"))
        reset = self.passback_reset_minutes
        _demand(reset is None or reset >= 1, tr("anti-passback is reset after at least 1 minute"))
        wait = self.two_person_seconds
        _demand(wait is None or 1 <= wait <= 600, tr("two people come within 1 to 600 seconds"))

    def wall_time(self, at: dt.datetime) -> dt.datetime:
        """The (aware) moment as the clock beside the door shows it."""
        return at.astimezone(zoneinfo.ZoneInfo(self.time_zone) if self.time_zone else None)

    def moment(self, wall: dt.datetime) -> dt.datetime:
        """The moment at which the clock beside the door shows this; a time that says its own zone is taken as it is."""
        if wall.tzinfo is not None:
            return wall
        return wall.replace(tzinfo=zoneinfo.ZoneInfo(self.time_zone)) if self.time_zone else wall.astimezone()


def _is_zone(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """This group may enter these doors (``EVERYWHERE``: all) while the schedule is open (None: always).

    ``first_day`` and ``last_day`` are included, on the calendar of the door.
    """

    group: str
    doors: tuple[str, ...] = EVERYWHERE
    schedule: str | None = None
    first_day: dt.date | None = None
    last_day: dt.date | None = None

    def __post_init__(self) -> None:
        turned = self.first_day is not None and self.last_day is not None and self.first_day > self.last_day
        _demand(
            not turned,
            tr(
                "the rule ends ({last_day}) before it begins ({first_day})",
                last_day=self.last_day,
                first_day=self.first_day,
            ),
        )

    def is_for(self, door: str) -> bool:
        """Whether it says anything about this door."""
        return not self.doors or door in self.doors

    def holds_on(self, day: dt.date) -> bool:
        """Whether the day is one of its days."""
        return (self.first_day is None or self.first_day <= day) and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True)
class Right:
    """What the rules give one group at one door: at all times, while any of the ``hours`` is open, on some days."""

    always: bool
    hours: int
    dated: tuple[Rule, ...]


class DanglingError(ValueError):
    """Something names what is not in the book; ``where`` is section, item and key."""

    def __init__(self, message: str, *where: str) -> None:
        super().__init__(message)
        self.where = where


@dataclass(frozen=True, slots=True)
class Book:
    """All rules of one moment; whatever one part names is there.

    ``enforced`` False: whoever is active may enter any door at any hour, and only what doors ask for counts. It is
    never switched by adding or removing a rule alone: the last rule's removal must not open the doors.
    ``removed_doors`` were described once: nobody enters by them until they are described again.
    """

    groups: Mapping[str, Group] = field(default_factory=dict)
    areas: Mapping[str, Area] = field(default_factory=dict)
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    schedules: Mapping[str, Schedule] = field(default_factory=dict)
    doors: Mapping[str, Door] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    enforced: bool = False
    removed_doors: frozenset[str] = frozenset()
    _hours: OpeningHours = field(init=False, repr=False, compare=False)
    _rights: dict[str, dict[str, Right]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for schedule in self.schedules.values():
            for name in schedule.calendars:
                _known(name, self.calendars, mark("list of holidays"), "schedules", schedule.name, "holidays")
        for door in self.doors.values():
            self._check_door(door)
        for number, rule in enumerate(self.rules):
            self._check_rule(rule, str(number))
        object.__setattr__(self, "_hours", OpeningHours(self.schedules, self.calendars))
        object.__setattr__(self, "removed_doors", self.removed_doors - set(self.doors))

    def _check_door(self, door: Door) -> None:
        if door.leads_to is not None:
            _known(door.leads_to, self.areas, mark("area"), "doors", door.name, "leads_to")
        for timed in door.modes:
            _known(timed.schedule, self.schedules, mark("schedule"), "doors", door.name, "modes")

    def _check_rule(self, rule: Rule, number: str) -> None:
        _known(rule.group, self.groups, mark("group"), "rules", number, "group")
        if rule.schedule is not None:
            _known(rule.schedule, self.schedules, mark("schedule"), "rules", number, "schedule")
        for door in rule.doors:
            _known(door, self.doors, mark("door"), "rules", number, "doors")

    def rights_at(self, door: str) -> Mapping[str, Right]:
        """What each group may at this door; reckoned once per door."""
        known = self._rights.get(door)
        if known is None:
            rules: dict[str, list[Rule]] = {}
            for rule in self.rules:
                if rule.is_for(door):
                    rules.setdefault(rule.group, []).append(rule)
            known = self._rights[door] = {group: self._right(those) for group, those in rules.items()}
        return known

    def _right(self, rules: list[Rule]) -> Right:
        dated = tuple(rule for rule in rules if rule.first_day is not None or rule.last_day is not None)
        others = [rule for rule in rules if rule not in dated]
        hours = 0
        for rule in others:
            hours |= 0 if rule.schedule is None else self._hours.bits[rule.schedule]
        return Right(any(rule.schedule is None for rule in others), hours, dated)

    def open_at(self, local: dt.datetime) -> int:
        """The schedules that are open at this wall time, as the bits that ``Right.hours`` is made of."""
        return self._hours.at(local)

    def door(self, name: str) -> Door:
        """The door; one that nobody has described asks for nothing but the face."""
        return self.doors.get(name) or Door(name)

    def is_open(self, schedule: str, local: dt.datetime) -> bool:
        """Whether the schedule of this name is open at this wall time."""
        return self.schedules[schedule].is_open(local, self.calendars)

    def mode_at(self, door: Door, local: dt.datetime) -> Mode:
        """What the door asks for at this wall time."""
        return next((timed.mode for timed in door.modes if self.is_open(timed.schedule, local)), door.mode)


def _known(name: str, there: Mapping[str, object], what: str, *where: str) -> None:
    if name not in there:
        raise DanglingError(tr("there is no {what} {name!r}", what=tr(what), name=name), *where)
