"""Orders to open this door that other programs have stored: the command line, the admin panel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from threading import Lock

from accessctl.domain import Event
from accessctl.door.vocabulary import Cause, Opening

# Far more than anybody orders within one strike time.
ORDERS_READ = 5


class Desk:
    """Read twice a second by the program that drives the door; any thread.

    ``orders`` gives the newest ORDERS_READ orders to open this door, newest first; one that is older than
    ``longest_age_seconds`` is history.
    """

    def __init__(self, orders: Callable[[], Sequence[Event]], longest_age_seconds: float) -> None:
        self._orders = orders
        self._longest_age_seconds = longest_age_seconds
        self._passed_on: set[int] = set()
        self._guard = Lock()

    def pass_over(self, sequence: int) -> None:
        """This order was made here, and followed already."""
        with self._guard:
            self._passed_on.add(sequence)

    def read(self, now: float) -> tuple[Opening, ...]:
        """Those that nobody has passed on yet, oldest first. ``now`` is monotonic. Raises StoreError."""
        orders = self._orders()
        wall = dt.datetime.now(dt.UTC)
        with self._guard:
            ages = {event.sequence: (wall - event.at).total_seconds() for event in reversed(orders)}
            fresh = [
                Opening(Cause.MANUAL, sequence, now - age)
                for sequence, age in ages.items()
                if sequence not in self._passed_on and age <= self._longest_age_seconds
            ]
            self._passed_on = {*sorted(self._passed_on)[-100:], *ages}
        return tuple(fresh)
