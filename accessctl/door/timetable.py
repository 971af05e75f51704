"""Free access by the clock on the wall: when the door is to be left unlocked, and when that is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from accessctl.door.machine import DoorState
from accessctl.door.vocabulary import Alarm, FreeAccessOver

_MINUTE = dt.timedelta(minutes=1)
# Ordered for a day at most; where the hours go on after that, they are ordered anew.
_MOST_MINUTES = 24 * 60
# An order that was dropped is not repeated faster than this: each is a line of the log.
_PAUSE = dt.timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class FreeHours:
    """From now on for so long."""

    seconds: float
    first_in: bool


class Timetable:
    """Asked twice a second by one thread. ``hours`` gives what says whether an (aware) moment lies in the hours.

    Nothing is remembered but the last attempt: a clock that is set, a changed schedule, a holiday entered at noon all
    show at the next question.
    """

    def __init__(self, hours: Callable[[], Callable[[dt.datetime], bool]], *, first_in: bool) -> None:
        self._hours = hours
        self._first_in = first_in
        self._tried_at: dt.datetime | None = None

    def due(self, at: dt.datetime, state: DoorState) -> FreeHours | FreeAccessOver | None:
        """What the door has to be told now, if anything; raises what reading the hours raises."""
        is_open = self._hours()
        has_begun = state.is_free or state.first_in_until is not None
        if not is_open(at):
            self._tried_at = None
            return FreeAccessOver() if has_begun else None
        if has_begun or state.is_locked_down or Alarm.DRIVER in state.alarms:
            return None
        if self._tried_at is not None and abs(at - self._tried_at) < _PAUSE:
            return None
        self._tried_at = at
        return FreeHours(_seconds_left(at, is_open), self._first_in)


def _seconds_left(at: dt.datetime, is_open: Callable[[dt.datetime], bool]) -> float:
    """Up to the first full minute that does not lie in the hours any more."""
    until = at.replace(second=0, microsecond=0) + _MINUTE
    for _ in range(_MOST_MINUTES):
        if not is_open(until):
            break
        until += _MINUTE
    return (until - at).total_seconds()
