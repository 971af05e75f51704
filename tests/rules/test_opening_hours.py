"""All schedules at once say what each says by itself, at every minute of a year."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.rules import Book, Calendar, Group, Holiday, Hours, Rule, Schedule
from accessctl.rules.opening_hours import OpeningHours
from accessctl.rules.times import DAYS


def wall(day: str) -> dt.datetime:
    """A moment as a clock shows it, in no zone: what schedules are asked."""
    return dt.datetime.fromisoformat(day)


CALENDARS = {
    "Winter": Calendar("Winter", (Holiday.parse("2026-12-24..2027-01-01 yearly"), Holiday.parse("2026-12-31"))),
    "Feast": Calendar("Feast", (Holiday.parse("2026-12-25"), Holiday.parse("2026-12-25 yearly"))),
}
SPANS = ("00:00-24:00", "08:00-12:00", "12:00-17:00", "22:00-06:00", "23:59-00:01", "06:00-08:00")
spans = st.sampled_from(SPANS).map(Hours.parse).map(lambda span: (span,))
days = st.one_of(st.just(()), spans)
schedules = st.lists(
    st.builds(
        lambda week, calendars, on_holidays: Schedule("x", tuple(week), tuple(calendars), on_holidays),
        st.lists(days, min_size=len(DAYS), max_size=len(DAYS)),
        st.lists(st.sampled_from(sorted(CALENDARS)), max_size=2),
        days,
    ),
    min_size=1, max_size=4,
)  # fmt: skip
moments = st.one_of(
    st.datetimes(wall("2026-12-20"), wall("2027-01-05")),
    st.datetimes(wall("0001-01-01"), wall("0001-01-03")),
)


@settings(max_examples=150, deadline=None)
@given(schedules, st.lists(moments, min_size=1, max_size=5))
def test_all_at_once_say_what_each_says(made: list[Schedule], asked: list[dt.datetime]) -> None:
    named = {f"s{place}": Schedule(f"s{place}", one.week, one.calendars, one.on_holidays)
             for place, one in enumerate(made)}  # fmt: skip
    hours = OpeningHours(named, CALENDARS)
    for moment in asked:
        open_now = hours.at(moment)
        for name, schedule in named.items():
            assert bool(open_now & hours.bits[name]) == schedule.is_open(moment, CALENDARS), (name, moment)


def test_a_rule_for_some_days_counts_beside_one_for_all() -> None:
    groups = {"Staff": Group("Staff")}
    rules = (Rule("Staff", first_day=dt.date(2026, 1, 1)), Rule("Staff", doors=EVERYWHERE_BUT_NONE))
    book = Book(groups=groups, rules=rules)
    right = book.rights_at("Gate")["Staff"]
    assert (right.always, right.dated) == (True, (rules[0],))


EVERYWHERE_BUT_NONE: tuple[str, ...] = ()


def test_a_holiday_counts_for_the_schedules_that_keep_it_and_for_no_others() -> None:
    hours = (Hours.parse("08:00-12:00"),)
    nights = (Hours.parse("22:00-06:00"),)
    made = {
        "Office": Schedule("Office", (hours,) * 7, ("Winter",), ()),
        "Guard": Schedule("Guard", (hours,) * 7),
        "Night": Schedule("Night", (nights,) * 7, ("Winter",), hours),
    }
    asked = OpeningHours(made, CALENDARS)

    def open_at(moment: str) -> list[str]:
        found = asked.at(wall(moment))
        return [name for name, bit in asked.bits.items() if found & bit]

    assert open_at("2026-12-23T10:00") == ["Office", "Guard"]
    assert open_at("2026-12-25T10:00") == ["Guard", "Night"]
    assert open_at("2026-12-24T05:00") == ["Night"], "the night before the holiday goes on into it"
    assert open_at("2026-12-26T05:00") == [], "and the holiday has no night"
