"""What was said lately, so that it is not said again with every frame, and how many denials shut the door for all."""

from __future__ import annotations

import math
from collections import deque

from accessctl.config import GateSettings
from accessctl.domain import Reason

_MINUTE = 60.0

# About whom, and what: a track, or None where it is about nobody in particular.
Key = tuple[int | None, Reason]


class News:
    """What was told lately, and whether a fault stands. State of the gate's thread; times are the frames'."""

    def __init__(self) -> None:
        self._told: dict[Key, float] = {}
        self._is_faulty = False

    def keep_time(self, now: float, repeat_seconds: float) -> None:
        """What is so long ago may be told again."""
        self._told = {key: at for key, at in self._told.items() if now - at < repeat_seconds}

    def run_back(self) -> None:
        """Time has stepped back: what was told was told in another time."""
        self._told.clear()

    def is_due(self, key: Key, now: float) -> bool:
        """Whether this was not said lately; then it counts as said now."""
        if key in self._told:
            return False
        self._told[key] = now
        return True

    def may_repeat(self, reason: Reason, track_id: int | None = None) -> None:
        """The next refusal for this reason is told at once: of this track, or (None) of any."""
        self._told = {
            key: at for key, at in self._told.items() if key[1] is not reason or track_id not in (None, key[0])
        }

    def fault_is_due(self, now: float) -> bool:
        """Whether a fault begins that was not told lately."""
        is_due = not self._is_faulty and self.is_due((None, Reason.FAULT), now)
        self._is_faulty = self._is_faulty or is_due
        return is_due

    def is_recovery(self) -> bool:
        """Whether this is the first decision after a fault; said once."""
        was_faulty, self._is_faulty = self._is_faulty, False
        return was_faulty


class LockOut:
    """Too many denials within a minute refuse everybody for a while. State of the gate's thread."""

    def __init__(self) -> None:
        self._denied_at: deque[float] = deque()
        self._until = -math.inf
        self._is_told = False

    def holds(self, now: float) -> bool:
        """Whether nobody is judged now."""
        return now < self._until

    def is_due(self) -> bool:
        """Whether it is to be told; once for each time."""
        was_told, self._is_told = self._is_told, True
        return not was_told

    def count(self, now: float, settings: GateSettings) -> bool:
        """Somebody was denied; True where that was once too often, so that it begins."""
        self._denied_at.append(now)
        while self._denied_at and self._denied_at[0] <= now - _MINUTE:
            self._denied_at.popleft()
        if len(self._denied_at) < settings.max_denials_per_minute:
            return False
        self._until, self._is_told = now + settings.lockout_seconds, False
        self._denied_at.clear()
        return True

    def run_back(self, now: float, lockout_seconds: float) -> None:
        """Time has stepped back to ``now``: nothing lasts for ever, and no denial is forgotten by that."""
        self._until = min(self._until, now + lockout_seconds)
        self._denied_at = deque([now] * len(self._denied_at))
