"""The rule book as plain values and back: the shape of the rules file and of what the database keeps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from accessctl.errors import InputError
from accessctl.rules.book import EVERYWHERE, Area, Book, DanglingError, Door, Group, Passback, Rule, TimedMode
from accessctl.rules.factors import Mode
from accessctl.rules.located import Located, Plain
from accessctl.rules.times import Calendar, Holiday, Hours, Schedule, lines_of, week_of
from accessctl.translation import tr

SECTIONS = ("enforced", "groups", "areas", "holidays", "schedules", "doors", "rules", "removed_doors")
MAX_NAME = 200
ALL_DOORS = "all"
ALWAYS = "always"
_T = TypeVar("_T")
_Choice = TypeVar("_Choice", bound=StrEnum)


def book_of(root: Located) -> Book:
    """The book; raises InputError, one line, that names the line and the key that is wrong."""
    sections = root.record(SECTIONS)
    rules = sections.get("rules", Located(None))
    try:
        return Book(
            groups=_named(sections, "groups", _group),
            areas=_named(sections, "areas", _area),
            calendars=_named(sections, "holidays", _calendar),
            schedules=_named(sections, "schedules", _schedule),
            doors=_named(sections, "doors", _door),
            rules=tuple(map(_rule, rules.items())),
            enforced=sections["enforced"].read(_truth) if "enforced" in sections else False,
            removed_doors=frozenset(item.text() for item in sections.get("removed_doors", Located(None)).items()),
        )
    except DanglingError as error:
        raise _culprit(sections, error.where).refuse(str(error)) from error


def _culprit(sections: Mapping[str, Located], where: tuple[str, ...]) -> Located:
    """The place that names what is not there."""
    section, item, key = where
    found = sections[section]
    entry = list(found.items())[int(item)] if section == "rules" else found.table()[item]
    return entry.table()[key]


def plain_of(book: Book) -> dict[str, Plain]:
    """The values that ``book_of`` reads; what is as usual is left out."""
    return {
        "enforced": book.enforced,
        "groups": {group.name: _plain_group(group) for group in book.groups.values()},
        "areas": {area.name: _less({"most_people": area.most_people}) for area in book.areas.values()},
        "holidays": {one.name: [str(holiday) for holiday in one.holidays] for one in book.calendars.values()},
        "schedules": {schedule.name: _plain_schedule(schedule) for schedule in book.schedules.values()},
        "doors": {door.name: _plain_door(door) for door in book.doors.values()},
        "rules": [plain_rule(rule) for rule in book.rules],
        "removed_doors": [*sorted(book.removed_doors)],
    }


def _named(sections: Mapping[str, Located], section: str, read: Callable[[str, Located], _T]) -> dict[str, _T]:
    entries = sections.get(section, Located(None)).table()
    return {_name(name, entry): read(_name(name, entry), entry) for name, entry in entries.items()}


def _name(name: str, entry: Located) -> str:
    clean = name.strip()
    if not clean or len(clean) > MAX_NAME or not clean.isprintable():
        raise entry.refuse(tr("a name has 1 to {max_name} printable characters", max_name=MAX_NAME))
    if clean in (ALL_DOORS, ALWAYS):
        raise entry.refuse(tr("{clean!r} has a meaning of its own and cannot be a name", clean=clean))
    return clean


def _born(entry: Located, make: Callable[[], _T]) -> _T:
    """A value that checks itself at birth; what it says is said about this place."""
    try:
        return make()
    except InputError:
        raise
    except ValueError as error:
        raise entry.refuse(str(error)) from error


# reading, one kind each


def _group(name: str, entry: Located) -> Group:
    given = entry.record(("enters_in_lockdown", "exempt_from_anti_passback"))
    return Group(name, **{key: value.read(_truth) for key, value in given.items()})


def _area(name: str, entry: Located) -> Area:
    given = entry.record(("most_people",))
    return _born(entry, lambda: Area(name, _optional(given, "most_people", _whole)))


def _calendar(name: str, entry: Located) -> Calendar:
    return Calendar(name, tuple(item.read(Holiday.parse) for item in entry.items()))


def _schedule(name: str, entry: Located) -> Schedule:
    given = entry.record(("hours", "holidays", "on_holidays"))
    hours = list(given.get("hours", Located(None)).items())
    for item in hours:
        item.read(lambda line: week_of([line]))  # each by itself first: then the line that is wrong is known
    week = week_of(item.text() for item in hours)
    calendars = tuple(item.text() for item in given.get("holidays", Located(None)).items())
    on_holidays = [item.read(Hours.parse) for item in given.get("on_holidays", Located(None)).items()]
    return _born(given.get("hours", entry), lambda: Schedule(name, week, calendars, tuple(sorted(on_holidays))))


_DOOR_KEYS = (
    "time_zone", "mode", "modes", "leads_to", "anti_passback", "anti_passback_reset_minutes", "two_person_seconds",
)  # fmt: skip


def _door(name: str, entry: Located) -> Door:
    given = entry.record(_DOOR_KEYS)

    def make() -> Door:
        return Door(
            name,
            time_zone=_optional(given, "time_zone", str) or "",
            mode=_optional(given, "mode", _choice(Mode)) or Mode.FACE,
            modes=tuple(map(_timed_mode, given.get("modes", Located(None)).items())),
            leads_to=_optional(given, "leads_to", str),
            anti_passback=_optional(given, "anti_passback", _choice(Passback)) or Passback.OFF,
            passback_reset_minutes=_optional(given, "anti_passback_reset_minutes", _whole),
            two_person_seconds=_optional(given, "two_person_seconds", _whole),
        )

    return _born(entry, make)


def _timed_mode(entry: Located) -> TimedMode:
    given = entry.record(("schedule", "mode"))
    return TimedMode(_needed(entry, given, "schedule").text(), _needed(entry, given, "mode").read(_choice(Mode)))


def _rule(entry: Located) -> Rule:
    given = entry.record(("group", "doors", "schedule", "from", "to"))
    doors = tuple(item.text() for item in _needed(entry, given, "doors").items())
    if not doors:
        raise given["doors"].refuse(tr("name the doors, or write: all"))
    schedule = _optional(given, "schedule", str)

    def make() -> Rule:
        return Rule(
            group=_needed(entry, given, "group").text(),
            doors=EVERYWHERE if ALL_DOORS in doors else doors,
            schedule=None if schedule == ALWAYS else schedule,
            first_day=_optional(given, "from", _day),
            last_day=_optional(given, "to", _day),
        )

    return _born(entry, make)


def _needed(entry: Located, given: Mapping[str, Located], key: str) -> Located:
    if key not in given:
        raise entry.refuse(tr("{key} is missing", key=key))
    return given[key]


def _optional(given: Mapping[str, Located], key: str, how: Callable[[str], _T]) -> _T | None:
    return given[key].read(how) if key in given else None


def _truth(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise ValueError(tr("{text!r} is neither true nor false", text=text))
    return text.lower() == "true"


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise ValueError(tr("{text!r} is no whole number", text=text))
    return int(text)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(tr("{text!r} is no day; write 2026-03-02", text=text)) from error


def _choice(kind: type[_Choice]) -> Callable[[str], _Choice]:
    def read(text: str) -> _Choice:
        found = {member.value.lower(): member for member in kind}.get(text.lower())
        if found is None:
            raise ValueError(tr("{text!r} is none of: {allowed}", text=text, allowed=", ".join(kind)))
        return found

    return read


# writing, one kind each


def _less(values: Mapping[str, Plain]) -> dict[str, Plain]:
    """Without what is as usual: nothing, empty, false."""
    return {key: value for key, value in values.items() if value not in (None, False, "", [], {})}


def _plain_group(group: Group) -> dict[str, Plain]:
    return _less(
        {
            "enters_in_lockdown": group.enters_in_lockdown,
            "exempt_from_anti_passback": group.exempt_from_anti_passback,
        }
    )


def _plain_schedule(schedule: Schedule) -> dict[str, Plain]:
    hours: list[Plain] = list(lines_of(schedule.week))
    on_holidays: list[Plain] = [str(span) for span in schedule.on_holidays]
    return _less({"hours": hours, "holidays": list(schedule.calendars), "on_holidays": on_holidays})


def _plain_door(door: Door) -> dict[str, Plain]:
    modes: list[Plain] = [{"schedule": timed.schedule, "mode": timed.mode.value} for timed in door.modes]
    return _less(
        {
            "time_zone": door.time_zone,
            "mode": None if door.mode is Mode.FACE else door.mode.value,
            "modes": modes,
            "leads_to": door.leads_to,
            "anti_passback": None if door.anti_passback is Passback.OFF else door.anti_passback.value,
            "anti_passback_reset_minutes": door.passback_reset_minutes,
            "two_person_seconds": door.two_person_seconds,
        }
    )


def plain_rule(rule: Rule) -> dict[str, Plain]:
    """A rule as the file writes it."""
    values: dict[str, Plain] = {"group": rule.group, "doors": list(rule.doors) or ALL_DOORS}
    values["schedule"] = rule.schedule
    values["from"] = None if rule.first_day is None else rule.first_day.isoformat()
    values["to"] = None if rule.last_day is None else rule.last_day.isoformat()
    return _less(values)
