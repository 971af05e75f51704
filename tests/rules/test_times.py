"""Hours, holidays, time zones and the two nights a year in which the clock jumps."""

from __future__ import annotations

import datetime as dt
import itertools
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.domain import Reason
from accessctl.rules import Book, Calendar, Holiday, Hours, Schedule
from accessctl.rules.times import lines_of, week_of
from tests.rules.builders import BERLIN, asked, berlin, book, moments, scene, visitor

NIGHT = Schedule("Night", week_of(["mon-sun 22:00-06:00"]))


def local(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def is_open(schedule: Schedule, text: str) -> bool:
    return schedule.is_open(local(text), {})


def test_hours_over_midnight_belong_to_the_day_on_which_they_begin() -> None:
    friday = Schedule("Friday night", week_of(["fri 22:00-06:00"]))
    assert is_open(friday, "2026-03-06 23:00")
    assert is_open(friday, "2026-03-07 05:59:59")
    assert not is_open(friday, "2026-03-07 06:00")
    assert not is_open(friday, "2026-03-06 05:00"), "Thursday's night is not his"


def test_the_whole_day_has_no_gap() -> None:
    always = Schedule("Always", week_of(["mon-sun 00:00-24:00"]))
    assert all(is_open(always, f"2026-03-0{day} {hour:02}:{minute}") for day in range(2, 9)
               for hour in range(24) for minute in ("00", "59"))  # fmt: skip


def test_a_range_of_days_may_go_round_the_week() -> None:
    week = week_of(["sat-mon 08:00-09:00"])
    assert [bool(day) for day in week] == [True, False, False, False, False, True, True]


@pytest.mark.parametrize(
    "wrong",
    ["mon 8-18", "mon-fri", "monday 08:00-18:00", "mon 08:00-08:00", "mon 25:00-26:00", "mon 08:60-09:00",
     "08:00-09:00", "mon 24:00-06:00", "mon 08:00-24:01", "", "mön 08:00-18:00"],
)  # fmt: skip
def test_what_are_no_hours_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"hours|days|begin"):
        week_of([wrong])


def test_hours_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="mon: 08:00-12:00 and 11:00-13:00 overlap"):
        Schedule("Odd", week_of(["mon 08:00-12:00", "mon 11:00-13:00"]))


hours = st.builds(lambda start, length: Hours(start, start + length), st.integers(0, 1439), st.integers(1, 1439))
weeks = st.tuples(*[st.lists(hours, max_size=1).map(tuple)] * 7)


@given(weeks)
def test_hours_written_and_read_again_are_the_same(week: tuple[tuple[Hours, ...], ...]) -> None:
    assert week_of(lines_of(week)) == week


@given(hours, st.integers(0, 6), st.integers(0, 7 * 1440 - 1))
def test_open_is_what_counting_the_minutes_of_a_week_says(span: Hours, day: int, minute: int) -> None:
    week = tuple((span,) if number == day else () for number in range(7))
    at = local("2026-03-02") + dt.timedelta(minutes=minute)  # a Monday
    begins = day * 1440 + span.start
    assert Schedule("One day", week).is_open(at, {}) is ((minute - begins) % (7 * 1440) < span.end - span.start)


# holidays


def test_a_holiday_replaces_the_hours_of_its_day() -> None:
    rules = book()
    assert asked(visitor(), scene(at=berlin("2026-03-06 12:00")), rules).reason is Reason.OUTSIDE_HOURS
    assert asked(visitor(), scene(at=berlin("2026-03-06 10:30")), rules).is_yes
    assert asked(visitor(), scene(at=berlin("2027-03-05 12:00")), rules).is_yes, "that one does not come back"
    assert asked(visitor(), scene(at=berlin("2031-12-25 12:00")), rules).reason is Reason.OUTSIDE_HOURS


def test_a_night_that_begins_before_a_holiday_lasts_until_its_end() -> None:
    calendars = {"C": Calendar("C", (Holiday.parse("2026-12-25"),))}
    night = Schedule("Night", NIGHT.week, ("C",))
    assert night.is_open(local("2026-12-25 05:00"), calendars)
    assert not night.is_open(local("2026-12-25 23:00"), calendars)
    assert not night.is_open(local("2026-12-26 05:00"), calendars)


def test_a_yearly_holiday_may_reach_into_the_next_year() -> None:
    turn = Holiday.parse("2020-12-30..2021-01-02 yearly")
    days = ["2026-12-29", "2026-12-30", "2027-01-01", "2027-01-02", "2027-01-03"]
    assert [turn.contains(dt.date.fromisoformat(day)) for day in days] == [False, True, True, True, False]


def test_the_29th_of_february_comes_in_leap_years() -> None:
    leap = Holiday.parse("2024-02-29 yearly")
    assert leap.contains(dt.date(2028, 2, 29))
    assert not any(leap.contains(dt.date(2026, 2, 1) + dt.timedelta(days=day)) for day in range(40))


def test_overlapping_holidays_are_one() -> None:
    calendar = Calendar("C", (Holiday.parse("2026-12-24..2026-12-26"), Holiday.parse("2026-12-25 yearly")))
    assert calendar.contains(dt.date(2026, 12, 25))
    assert calendar.contains(dt.date(2027, 12, 25))
    assert not calendar.contains(dt.date(2027, 12, 24))


@pytest.mark.parametrize("wrong", ["2026-13-01", "25.12.", "2026-12-26..2026-12-25", "yearly", "2026-02-30"])
def test_what_is_no_holiday_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"holiday|calendar"):
        Holiday.parse(wrong)


# the clock


def staff_at(at: dt.datetime, zone: str = "Europe/Berlin", hours: str = "mon-sun 08:00-18:00") -> bool:
    text = f"""
enforced: true
groups: {{Staff: }}
schedules: {{S: {{hours: [{hours}]}}}}
doors: {{Main: {{time_zone: {zone}}}}}
rules: [{{group: Staff, doors: all, schedule: S}}]
"""
    return asked(visitor(), scene(at=at), book(text)).is_yes


def test_the_doors_zone_decides_and_not_the_servers() -> None:
    at = dt.datetime(2026, 3, 2, 7, 30, tzinfo=dt.UTC)
    assert staff_at(at)
    assert not staff_at(at, "Europe/London")
    assert staff_at(at, "Asia/Kathmandu")
    assert not staff_at(at, "America/New_York")


def test_in_summer_the_doors_hours_come_an_hour_earlier_in_utc() -> None:
    assert not staff_at(dt.datetime(2026, 3, 28, 6, 30, tzinfo=dt.UTC))
    assert staff_at(dt.datetime(2026, 3, 29, 6, 30, tzinfo=dt.UTC)), "the clock went forward at 01:00 UTC"
    assert staff_at(dt.datetime(2026, 10, 24, 6, 30, tzinfo=dt.UTC))
    assert not staff_at(dt.datetime(2026, 10, 25, 6, 30, tzinfo=dt.UTC)), "and back again"


def test_the_hour_that_is_skipped_never_comes() -> None:
    utc = [dt.datetime(2026, 3, 29, 0, tzinfo=dt.UTC) + dt.timedelta(minutes=n) for n in range(180)]
    assert not any(staff_at(at, hours="sun 02:00-03:00") for at in utc)
    assert sum(staff_at(at, hours="sun 01:30-03:30") for at in utc) == 60, "half an hour before, half an hour after"


def test_the_hour_that_is_repeated_counts_both_times() -> None:
    utc = [dt.datetime(2026, 10, 25, 0, tzinfo=dt.UTC) + dt.timedelta(minutes=n) for n in range(180)]
    assert sum(staff_at(at, hours="sun 02:00-03:00") for at in utc) == 120
    assert staff_at(berlin("2026-10-25 02:30", fold=0), hours="sun 02:00-03:00")
    assert staff_at(berlin("2026-10-25 02:30", fold=1), hours="sun 02:00-03:00")


def test_a_shift_over_the_change_of_the_clock_begins_and_ends_by_the_wall() -> None:
    for date, length in (("2026-03-28", 7), ("2026-10-24", 9), ("2026-06-06", 8)):
        noon = berlin(f"{date} 12:00").astimezone(dt.UTC)
        shift = [noon + dt.timedelta(minutes=n) for n in range(24 * 60) if staff_at(
            noon + dt.timedelta(minutes=n), hours="sat 22:00-06:00")]  # fmt: skip
        assert len(shift) == 60 * length
        ends = (shift[-1] + dt.timedelta(minutes=1)).astimezone(BERLIN)
        assert (shift[0].astimezone(BERLIN).hour, ends.hour) == (22, 6)


def test_without_a_zone_the_machines_own_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    book_without_zone = Book(doors={})
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        at = dt.datetime(2026, 3, 2, 0, 30, tzinfo=dt.UTC)
        assert book_without_zone.door("Main").wall_time(at).hour == 9
    finally:
        monkeypatch.undo()
        time.tzset()


@given(moments)
def test_every_moment_is_either_day_or_night(at: dt.datetime) -> None:
    day = Schedule("Day", week_of(["mon-sun 06:00-22:00"]))
    for zone in ("Europe/Berlin", "America/St_Johns", "Pacific/Chatham", "Australia/Lord_Howe"):
        wall = at.astimezone(ZoneInfo(zone))
        assert day.is_open(wall, {}) is not NIGHT.is_open(wall, {})


def test_days_in_a_row_with_the_same_hours_are_written_as_one() -> None:
    week = week_of(["mon-fri 08:00-12:00 13:00-17:00", "sun 10:00-11:00"])
    assert lines_of(week) == ["mon-fri 08:00-12:00 13:00-17:00", "sun 10:00-11:00"]
    assert next(itertools.chain(*week)) == Hours(480, 720)
