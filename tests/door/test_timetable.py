"""Free access by the clock on the wall."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from accessctl.door import Alarm, FreeAccessOver, FreeHours, Timetable
from accessctl.door.machine import CLOSED
from accessctl.rules import Schedule
from accessctl.rules.times import week_of

MORNING = dt.datetime(2026, 3, 2, 9, 30, 15, tzinfo=dt.UTC)  # a Monday
FREE = replace(CLOSED, free_until=1.0)
WAITING = replace(CLOSED, first_in_until=1.0)


def timetable(*lines: str, first_in: bool = False) -> Timetable:
    schedule = Schedule("office", week_of(lines))

    def hours() -> Callable[[dt.datetime], bool]:
        return lambda at: schedule.is_open(at, {})

    return Timetable(hours, first_in=first_in)


def office(*, first_in: bool = False) -> Timetable:
    return timetable("mon-fri 09:00-17:00", first_in=first_in)


def test_in_its_hours_the_door_is_free_until_they_end() -> None:
    due = office().due(MORNING, CLOSED)
    assert isinstance(due, FreeHours)
    assert MORNING + dt.timedelta(seconds=due.seconds) == MORNING.replace(hour=17, minute=0, second=0)
    assert not due.first_in


def test_first_in_is_passed_on() -> None:
    due = office(first_in=True).due(MORNING, CLOSED)
    assert isinstance(due, FreeHours)
    assert due.first_in


@pytest.mark.parametrize("state", [FREE, WAITING])
def test_what_has_begun_is_not_ordered_again(state: object) -> None:
    assert office().due(MORNING, replace(CLOSED, free_until=1.0)) is None
    assert office().due(MORNING, WAITING) is None


def test_out_of_hours_it_is_over_also_when_the_clock_was_set() -> None:
    night = MORNING.replace(hour=20)
    assert office().due(night, FREE) == FreeAccessOver()
    assert office().due(night, WAITING) == FreeAccessOver()
    assert office().due(night, CLOSED) is None


def test_in_a_lockdown_and_with_a_dead_driver_nothing_is_ordered() -> None:
    assert office().due(MORNING, replace(CLOSED, is_locked_down=True)) is None
    assert office().due(MORNING, replace(CLOSED, alarms=frozenset({Alarm.DRIVER}))) is None


def test_what_was_dropped_is_tried_again_but_not_twice_a_second() -> None:
    table = office()
    later = [table.due(MORNING + dt.timedelta(seconds=second), CLOSED) for second in range(12)]
    assert [second for second, due in enumerate(later) if due is not None] == [0, 10]


def test_always_is_ordered_day_by_day() -> None:
    due = timetable("mon-sun 00:00-24:00").due(MORNING, CLOSED)
    assert isinstance(due, FreeHours)
    assert 86_000 < due.seconds <= 86_460
