"""A clock that is set is in the log."""

from __future__ import annotations

import datetime as dt

import pytest

from accessctl.engine.clock import ClockWatch

NOON = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)


class Clocks:
    def __init__(self) -> None:
        self.wall, self.steady = NOON, 100.0
        self.watch = ClockWatch(lambda: self.wall, lambda: self.steady)

    def pass_time(self, seconds: float, *, set_by: float = 0.0) -> str:
        self.wall += dt.timedelta(seconds=seconds + set_by)
        self.steady += seconds
        return self.watch.step()


@pytest.mark.parametrize("by", [3600.0, -7200.0, 6.0])
def test_a_clock_that_is_set_is_said_once_with_how_far(by: float) -> None:
    clocks = Clocks()
    assert clocks.pass_time(0.5) == ""
    said = clocks.pass_time(0.5, set_by=by)
    assert said.startswith(f"clock: set {'forward' if by > 0 else 'back'} by {abs(by):.0f} s")
    assert clocks.pass_time(0.5) == ""


def test_time_that_merely_passes_and_a_time_servers_nudges_are_nothing() -> None:
    clocks = Clocks()
    assert [clocks.pass_time(60.0, set_by=nudge) for nudge in (0.0, 0.2, -0.4, 1.0)] == [""] * 4
