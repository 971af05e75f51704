"""What moves the door besides the gate: orders of other programs, and the timetable. Stored first, like everything."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.door import (
    Cause,
    Desk,
    DoorInStep,
    DoorKeeper,
    FreeAccess,
    FreeAccessOver,
    FreeHours,
    Opening,
    Timetable,
)
from accessctl.engine.journal import Journal
from accessctl.errors import StoreError

_log = logging.getLogger(__name__)


class StandingOrders:
    """Looked through twice a second, by the gallery's thread; while the store fails, nothing opens because of them."""

    def __init__(self, journal: Journal, door_name: str, desk: Desk | None, timetable: Timetable | None) -> None:
        self._journal = journal
        self._door_name = door_name
        self._desk = desk
        self._timetable = timetable
        self._trouble = ""

    def was_followed(self, sequence: int) -> None:
        """This order came from here: it is not to be found in the log as if it were another program's."""
        if self._desk is not None:
            self._desk.pass_over(sequence)

    def look(self, door: DoorKeeper | DoorInStep, clock: Callable[[], float]) -> None:
        """Pass on what is due; never raises StoreError."""
        try:
            self._read_desk(door, clock)
            if isinstance(door, DoorKeeper):  # a recording's time has nothing to do with the hours of the day
                self._keep_hours(door, clock)
            self._trouble = ""
        except StoreError as error:
            if str(error) != self._trouble:
                _log.warning("the door's orders cannot be followed: %s", error)
            self._trouble = str(error)

    def _read_desk(self, door: DoorKeeper | DoorInStep, clock: Callable[[], float]) -> None:
        for opening in self._desk.read(clock()) if self._desk is not None else ():
            door.order(opening)

    def _keep_hours(self, door: DoorKeeper, clock: Callable[[], float]) -> None:
        due = None if self._timetable is None else self._timetable.due(dt.datetime.now(dt.UTC), door.state)
        if isinstance(due, FreeAccessOver):
            door.order(due)
        if isinstance(due, FreeHours):
            opening = Opening(Cause.SCHEDULED, self._stored().sequence, clock())
            door.order(FreeAccess(opening, opening.at + due.seconds, due.first_in))

    def _stored(self) -> Event:
        now = dt.datetime.now(dt.UTC)
        detail = "free access by timetable"
        scheduled = Event(now, self._door_name, Verdict.GRANTED, Reason.SCHEDULED, kind=EventKind.DOOR, detail=detail)
        return self._journal.order(scheduled)
