"""The hours of a week as one paints them: stretches of minutes per day, put on and taken off."""

from __future__ import annotations

from collections.abc import Sequence

from accessctl.rules.times import Hours, Week, lines_of

DAY_MINUTES = 24 * 60
Stretch = tuple[int, int]  # minutes of the day, the end not included
Days = tuple[tuple[Stretch, ...], ...]
EMPTY: Days = ((),) * 7


def of_week(week: Week) -> Days:
    """What reaches over midnight is shown on both days."""
    days: list[list[Stretch]] = [[] for _ in range(7)]
    for day, hours in enumerate(week):
        for one in hours:
            days[day].append((one.start, min(one.end, DAY_MINUTES)))
            if one.end > DAY_MINUTES:
                days[(day + 1) % 7].append((0, one.end - DAY_MINUTES))
    return tuple(_joined(stretches) for stretches in days)


def painted(days: Days, day: int, start: int, end: int, *, on: bool) -> Days:
    """The week with these minutes of the day put on, or taken off."""
    stretches = list(days[day])
    after = [*stretches, (start, end)] if on else [left for one in stretches for left in _without(one, start, end)]
    return (*days[:day], _joined(after), *days[day + 1 :])


def is_on(days: Days, day: int, minute: int) -> bool:
    return any(start <= minute < end for start, end in days[day])


def to_week(days: Days) -> Week:
    """As the rules keep it: what ends at midnight and goes on is one stretch, which belongs to the day it begins on."""
    rest = [list(stretches) for stretches in days]
    week: list[list[Hours]] = [[] for _ in range(7)]
    joins = [day for day in range(7) if _goes_on(rest[day], rest[(day + 1) % 7])]
    for day in joins:
        start, _ = rest[day].pop()
        _, end = rest[(day + 1) % 7].pop(0)
        week[day].append(Hours(start, DAY_MINUTES + end))
    for day in range(7):
        week[day] += [Hours(start, end) for start, end in rest[day]]
    return tuple(tuple(sorted(hours)) for hours in week)


def to_lines(days: Days) -> list[str]:
    """The lines of the rules file."""
    return lines_of(to_week(days))


def hours_of(days: Days) -> float:
    """How many hours of the week that is."""
    return sum(end - start for stretches in days for start, end in stretches) / 60


def _goes_on(today: Sequence[Stretch], tomorrow: Sequence[Stretch]) -> bool:
    """Less than a day in one piece, and neither a whole day nor one that the other stretch was joined to."""
    if not today or not tomorrow or today[-1][1] != DAY_MINUTES or tomorrow[0][0] != 0:
        return False
    if (0, DAY_MINUTES) in (today[-1], tomorrow[0]):
        return False
    return tomorrow[0][1] < today[-1][0]


def _joined(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """In order; what touches is one."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _without(one: Stretch, start: int, end: int) -> list[Stretch]:
    pieces = [(one[0], min(one[1], start)), (max(one[0], end), one[1])]
    return [(first, last) for first, last in pieces if first < last]
