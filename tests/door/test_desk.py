"""Orders of other programs: followed once, and only while they are fresh."""

from __future__ import annotations

import datetime as dt

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.door import Cause, Desk


def order(sequence: int, *, age: float = 0.2) -> Event:
    at = dt.datetime.now(dt.UTC) - dt.timedelta(seconds=age)
    return Event(at, "North", Verdict.GRANTED, Reason.MANUAL, kind=EventKind.DOOR, sequence=sequence)


def test_an_order_is_passed_on_once_as_old_as_it_is() -> None:
    desk = Desk(lambda: [order(7)], 5)
    (passed,) = desk.read(now=100.0)
    assert (passed.cause, passed.event_sequence) == (Cause.MANUAL, 7)
    assert 99.5 < passed.at < 99.9
    assert desk.read(now=100.5) == ()


def test_several_come_oldest_first() -> None:
    assert [each.event_sequence for each in Desk(lambda: [order(9), order(8)], 5).read(100.0)] == [8, 9]


def test_history_is_no_order() -> None:
    assert Desk(lambda: [order(7, age=5.5)], 5).read(100.0) == ()


def test_what_was_ordered_here_is_not_ordered_again() -> None:
    desk = Desk(lambda: [order(8), order(7)], 5)
    desk.pass_over(8)
    assert [each.event_sequence for each in desk.read(100.0)] == [7]
