"""Hours of the week and holidays, in the wall time of the door."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from accessctl.translation import mark, tr

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"),
    mark("Sunday"),
)  # fmt: skip
MINUTES_PER_DAY = 24 * 60
_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})")
_WEEKLY = re.compile(r"([a-z]{3})(?:\s*-\s*([a-z]{3}))?\s+(\S.*)")
_HOLIDAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?(\s+yearly)?")

Week = tuple[tuple["Hours", ...], ...]


def _demand(truth: bool, message: str) -> None:
    if not truth:
        raise ValueError(message)


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """From ``start`` until just before ``end``, minutes of wall time after 00:00 of the day; past 1440: overnight."""

    start: int
    end: int

    def __post_init__(self) -> None:
        _demand(0 <= self.start < MINUTES_PER_DAY, tr("hours begin between 00:00 and 23:59"))
        is_whole_day = (self.start, self.end) == (0, MINUTES_PER_DAY)
        is_shorter = self.start < self.end < self.start + MINUTES_PER_DAY
        _demand(is_shorter or is_whole_day, tr("hours last some time and at most the whole day, 00:00-24:00"))

    @classmethod
    def parse(cls, text: str) -> Hours:
        """``08:00-18:00``, ``22:00-06:00`` (overnight), ``00:00-24:00``. Raises ValueError."""
        found = _SPAN.fullmatch(text.strip())
        if found is None:
            raise ValueError(tr("{text!r} are no hours; write 08:00-18:00", text=text))
        first_hour, first_minute, last_hour, last_minute = map(int, found.groups())
        for hour, minute in ((first_hour, first_minute), (last_hour, last_minute)):
            _demand(
                minute < 60 and hour * 60 + minute <= MINUTES_PER_DAY, tr("{text!r} are no hours of a day", text=text)
            )
        start, end = first_hour * 60 + first_minute, last_hour * 60 + last_minute
        _demand(
            start != end, tr("{text!r} begin and end at the same time; for the whole day write 00:00-24:00", text=text)
        )
        return cls(start, end if end > start else end + MINUTES_PER_DAY)

    def __str__(self) -> str:
        end = self.end if self.end <= MINUTES_PER_DAY else self.end - MINUTES_PER_DAY
        return f"{self.start // 60:02}:{self.start % 60:02}-{end // 60:02}:{end % 60:02}"


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days from ``first`` to ``last``, both included, or those of every year; 29 February comes in leap years."""

    first: dt.date
    last: dt.date
    yearly: bool = False

    def __post_init__(self) -> None:
        _demand(
            self.first <= self.last,
            tr("the holiday ends ({last}) before it begins ({first})", last=self.last, first=self.first),
        )
        _demand(not self.yearly or (self.last - self.first).days < 365, tr("a yearly holiday is shorter than a year"))

    @classmethod
    def parse(cls, text: str) -> Holiday:
        """``2026-12-25``, ``2026-12-24..2027-01-01``, each with `` yearly`` behind it if it comes back. ValueError."""
        found = _HOLIDAY.fullmatch(text.strip())
        if found is None:
            raise ValueError(
                tr("{text!r} is no holiday; write 2026-12-25, 2026-12-24..2026-12-26 or 2026-12-25 yearly", text=text)
            )
        first = _date(found[1])
        return cls(first, _date(found[2]) if found[2] else first, yearly=found[3] is not None)

    def contains(self, day: dt.date) -> bool:
        """Whether it is this holiday on that day."""
        if not self.yearly:
            return self.first <= day <= self.last
        return any(self._reaches(day, year) for year in (day.year, day.year - 1))

    def _reaches(self, day: dt.date, year: int) -> bool:
        """Whether the holiday that begins in this year holds the day."""
        try:
            first = self.first.replace(year=year)
            last = self.last.replace(year=year + self.last.year - self.first.year)
        except ValueError:  # the 29th of February, or before the year 1
            return False
        return first <= day <= last

    def __str__(self) -> str:
        days = f"{self.first}" if self.first == self.last else f"{self.first}..{self.last}"
        return f"{days} yearly" if self.yearly else days


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(tr("{text} is no day of the calendar", text=text)) from error


@dataclass(frozen=True, slots=True)
class Calendar:
    """Holidays under one name; they may overlap."""

    name: str
    holidays: tuple[Holiday, ...] = ()

    def contains(self, day: dt.date) -> bool:
        """Whether any of its holidays holds the day."""
        return any(holiday.contains(day) for holiday in self.holidays)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a rule holds: hours for each day of the week, and other hours (none: closed) on the days of ``calendars``.

    Wall time decides: in the hour that a clock change repeats, both halves count alike; the hour that it skips never
    comes. Hours that reach over midnight belong to the day on which they begin.
    """

    name: str
    week: Week
    calendars: tuple[str, ...] = ()
    on_holidays: tuple[Hours, ...] = ()

    def __post_init__(self) -> None:
        _demand(len(self.week) == len(DAYS), tr("a schedule has seven days"))
        for day, hours in (*zip(DAYS, self.week, strict=True), ("holidays", self.on_holidays)):
            _refuse_overlap(day, hours)

    def is_open(self, local: dt.datetime, calendars: Mapping[str, Calendar]) -> bool:
        """Whether this wall time (the zone is not looked at) lies in the hours."""
        minutes = local.hour * 60 + local.minute
        today = local.date()
        if any(hours.start <= minutes < hours.end for hours in self._hours_of(today, calendars)):
            return True
        since_yesterday = minutes + MINUTES_PER_DAY
        if today == dt.date.min:
            return False
        yesterday = self._hours_of(today - dt.timedelta(days=1), calendars)
        return any(since_yesterday < hours.end for hours in yesterday)

    def _hours_of(self, day: dt.date, calendars: Mapping[str, Calendar]) -> tuple[Hours, ...]:
        if any(calendars[name].contains(day) for name in self.calendars):
            return self.on_holidays
        return self.week[day.weekday()]


def week_of(lines: Iterable[str]) -> Week:
    """``mon-fri 08:00-12:00 13:00-17:00`` and the like, one or more lines; a day may come twice. Raises ValueError."""
    week: list[list[Hours]] = [[] for _ in DAYS]
    for line in lines:
        days, hours = _weekly(line)
        for day in days:
            week[day] += hours
    return tuple(tuple(sorted(hours)) for hours in week)


def _weekly(line: str) -> tuple[list[int], list[Hours]]:
    found = _WEEKLY.fullmatch(line.strip().lower())
    if found is None or found[1] not in DAYS or (found[2] or found[1]) not in DAYS:
        raise ValueError(tr("{line!r}: write days and hours, like mon-fri 08:00-18:00", line=line))
    first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
    count = (last - first) % len(DAYS) + 1  # fri-mon goes round
    return [(first + step) % len(DAYS) for step in range(count)], [Hours.parse(span) for span in found[3].split()]


def lines_of(week: Week) -> list[str]:
    """The lines that ``week_of`` reads; neighbouring days with the same hours share one."""
    lines: list[str] = []
    begun = 0
    for day in range(1, len(DAYS) + 1):
        if day < len(DAYS) and week[day] == week[begun]:
            continue
        if week[begun]:
            days = DAYS[begun] if day - begun == 1 else f"{DAYS[begun]}-{DAYS[day - 1]}"
            lines.append(f"{days} {' '.join(map(str, week[begun]))}")
        begun = day
    return lines


def _refuse_overlap(day: str, hours: tuple[Hours, ...]) -> None:
    ordered = sorted(hours)
    for earlier, later in itertools.pairwise(ordered):
        _demand(
            earlier.end <= later.start,
            tr("{day}: {earlier} and {later} overlap; write one of them", day=day, earlier=earlier, later=later),
        )
