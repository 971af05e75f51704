"""Who was let in last, and the pause before anybody else is: one admission is one visit, under however many tracks."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(slots=True)
class _Guest:
    """Whoever was let in last: a turned head may break a track, but it does not open the door a second time."""

    person_id: str
    admitted_at: float
    seen_at: float


class Visit:
    """State of the gate's thread; times are the frames'. ``cooldown_seconds`` comes with each call: it may be changed
    while the gate is at work.
    """

    def __init__(self) -> None:
        self._guest: _Guest | None = None
        self._cool_until = -math.inf

    def begin(self, person_id: str, now: float, cooldown_seconds: float) -> None:
        """This person is let in now."""
        self._guest = _Guest(person_id, now, now)
        self._cool_until = now + cooldown_seconds

    def is_paused(self, now: float) -> bool:
        """Whether the last admission is too fresh for another one."""
        return now < self._cool_until

    def is_of(self, person_id: str, now: float, cooldown_seconds: float) -> bool:
        """Whether this is whoever was let in last, and has hardly been away."""
        guest = self._guest
        return guest is not None and guest.person_id == person_id and now - guest.seen_at < cooldown_seconds

    def goes_on(self, person_id: str | None, now: float) -> None:
        """Whoever was let in last is still there."""
        if self._guest is not None and self._guest.person_id == person_id:
            self._guest.seen_at = now

    @property
    def begun_at(self) -> float:
        """When the last visitor was let in."""
        return -math.inf if self._guest is None else self._guest.admitted_at

    def undo(self) -> None:
        """It did not happen: nobody need wait because of it."""
        self._guest = None
        self._cool_until = -math.inf

    def end(self) -> None:
        """Nobody is taken for the last visitor any more; the pause goes on."""
        self._guest = None

    def run_back(self, now: float, cooldown_seconds: float) -> None:
        """Time has stepped back to ``now``: no pause is for ever."""
        self.end()
        self._cool_until = min(self._cool_until, now + cooldown_seconds)
