"""Notices that somebody set the clock on the wall: hours, dates and holidays follow it, so the log must say so."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

# Time servers slew by milliseconds; daylight saving moves no UTC clock. A laptop that slept has both clocks stand still
# or only one: then hours have passed unseen, which is worth a line, too.
_LEAST_STEP_SECONDS = 5.0


class ClockWatch:
    """Compares the wall's clock with the one that only runs forward. Asked by one thread, every half second."""

    def __init__(
        self,
        wall: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._ahead = self._now()

    def step(self) -> str:
        """What to write into the log when the clock was set since the last question; else empty."""
        ahead = self._now()
        by, self._ahead = ahead - self._ahead, ahead
        if abs(by) < _LEAST_STEP_SECONDS:
            return ""
        way = "forward" if by > 0 else "back"
        return f"clock: set {way} by {abs(by):.0f} s; hours and dates follow the new time"

    def _now(self) -> float:
        return self._wall().timestamp() - self._steady()
