"""How many wrong numbers and cards a door puts up with: a count that leaks, which no right one in between clears."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

# Ten, and one forgotten per minute: a guesser gets about 1,000 tries a day at a door, each in the log, for
# 900,000 personal numbers times 10,000 PINs. A queue of people who mistype now and then never gets there.
MOST_WRONG = 10
FORGOTTEN_PER_MINUTE = 1.0
PAUSE = dt.timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Attempts:
    """The wrong entries at one door that still count; times are aware wall time, and the clock may step."""

    wrong: float = 0.0
    counted_at: dt.datetime | None = None
    paused_until: dt.datetime | None = None

    def is_paused(self, at: dt.datetime) -> bool:
        """Whether no entry is looked at."""
        return self.paused_until is not None and not at >= self.paused_until

    def settled(self, at: dt.datetime) -> Attempts:
        """What still counts at this moment. After a step back of the clock a pause lasts no longer than ``PAUSE``."""
        passed = max(dt.timedelta(), at - self.counted_at) if self.counted_at is not None else dt.timedelta()
        wrong = max(0.0, self.wrong - FORGOTTEN_PER_MINUTE * passed / dt.timedelta(minutes=1))
        until = min(self.paused_until, at + PAUSE) if self.is_paused(at) and self.paused_until is not None else None
        return Attempts(wrong, at, until)

    def charged(self, at: dt.datetime) -> Attempts:
        """One more, before it is known whether it is wrong: trying in parallel gains nothing. Not while paused."""
        now = self.settled(at)
        wrong = now.wrong + 1
        return Attempts(wrong, at, at + PAUSE if wrong >= MOST_WRONG else None)

    def refunded(self, at: dt.datetime) -> Attempts:
        """It was right. The others still count: whoever has one good card must not clear the way for guesses."""
        now = self.settled(at)
        return Attempts(max(0.0, now.wrong - 1), at, None)
