"""Events on their way into the store: stored first, then announced; kept waiting while the store cannot take them."""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import RLock
from typing import Protocol, TypeVar

from accessctl.domain import Event
from accessctl.errors import StoreError
from accessctl.rules import BY_FACE, BadgeCheck, BadgeShown, CodeCheck, Mode, PinOutcome, Presented

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

# A denial a second for a quarter of an hour: more than an operator would read, little enough to keep.
_MOST_WAITING = 1000
_RETRY_SECONDS = 1.0


class Log(Protocol):
    """The part of the store that the engine writes to; any thread."""

    def record(self, event: Event) -> Event:
        """Append, durably; StoreError when that is not possible."""
        ...

    def record_grant(self, event: Event, presented: Presented = BY_FACE) -> Event:
        """Append a grant, as DENIED when the rules say no to this person, showing this."""
        ...

    def check_pin(self, person_id: str, pin: str, at: dt.datetime) -> PinOutcome:
        """Compare a typed PIN; attempts are limited."""
        ...

    def check_code(self, number: str, pin: str, door: str, at: dt.datetime) -> CodeCheck:
        """Whose number and PIN these are; attempts are limited."""
        ...

    def check_badge(self, shown: BadgeShown, door: str, at: dt.datetime) -> BadgeCheck:
        """Whose badge it is, or what is wrong with it."""
        ...

    def mode(self, door: str, at: dt.datetime) -> Mode:
        """What the door asks for at this moment."""
        ...

    def revision(self) -> int:
        """Goes up when people or templates change."""
        ...

    def is_locked_down(self, door: str) -> bool:
        """Whether the store holds a lockdown of this door, or of every door."""
        ...


class Journal:
    """Writes events, announces what is stored, and remembers that the store is down until it is not.

    Any thread. A grant is never kept waiting: it is stored now, or there was none. Listeners hear of events in the
    order of the log, in the thread that wrote them.
    """

    def __init__(self, log: Log) -> None:
        self._log = log
        self._listeners: list[Callable[[Event], None]] = []
        self._waiting: deque[Event] = deque(maxlen=_MOST_WAITING)
        self._trouble = ""
        self._retry_at = 0.0
        self._guard = RLock()

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Hear every stored event; add listeners before the engine starts."""
        self._listeners.append(listener)

    def write(self, event: Event) -> Event | None:
        """Store and announce any event but a grant; None when it has to wait for the store."""
        with self._guard:
            self._waiting.append(event)
            stored = self._flush()
            return stored[-1] if stored and not self._waiting else None

    def grant(self, event: Event, presented: Presented = BY_FACE) -> Event:
        """Store and announce a grant; what comes back says whether it still is one. Raises StoreError: it is none."""
        return self._now(partial(self._log.record_grant, presented=presented), event)

    def check_pin(self, person_id: str, pin: str, at: dt.datetime) -> PinOutcome:
        """Compare a typed PIN. Raises StoreError where that is not possible: then it is not right."""
        return self._asked(lambda: self._log.check_pin(person_id, pin, at))

    def check_code(self, number: str, pin: str, door: str, at: dt.datetime) -> CodeCheck:
        """Compare a number and PIN; raises StoreError likewise."""
        return self._asked(lambda: self._log.check_code(number, pin, door, at))

    def check_badge(self, shown: BadgeShown, door: str, at: dt.datetime) -> BadgeCheck:
        """Look a badge up; raises StoreError likewise."""
        return self._asked(lambda: self._log.check_badge(shown, door, at))

    def mode(self, door: str, at: dt.datetime) -> Mode:
        """What the door asks for at this moment; StoreError where that cannot be read just now.

        Nothing hangs on it alone, so it is no trouble of the store: whoever is granted is granted by the store itself.
        """
        try:
            return self._log.mode(door, at)
        except Exception as error:
            raise StoreError(_in_words(error)) from error

    def _asked(self, question: Callable[[], _T]) -> _T:
        try:
            return question()
        except Exception as error:
            with self._guard:
                raise StoreError(self._fail(error)) from error

    def order(self, event: Event) -> Event:
        """Store and announce what somebody wants opened; StoreError: it is not stored, now or later."""
        return self._now(self._log.record, event)

    def _now(self, store: Callable[[Event], Event], event: Event) -> Event:
        with self._guard:
            try:
                stored = store(event)
            except Exception as error:
                raise StoreError(self._fail(error)) from error
            self._announce(stored)
            return stored

    def trouble(self) -> str:
        """Why the store cannot be written to, in one line; empty when it can. Tries again once a second."""
        with self._guard:
            if self._trouble and time.monotonic() >= self._retry_at:
                self._flush()
            return self._trouble

    def remind(self) -> None:
        """Try again what waits; never waits itself for a thread that is writing."""
        if self._guard.acquire(blocking=False):
            try:
                self.trouble()
            finally:
                self._guard.release()

    def _flush(self) -> list[Event]:
        """Store what waits, oldest first, until all of it is stored or the store fails."""
        stored: list[Event] = []
        try:
            while self._waiting:
                stored.append(self._log.record(self._waiting[0]))
                self._waiting.popleft()
                self._announce(stored[-1])
        except Exception as error:  # noqa: BLE001  whatever the store raises, the event is not on the disk
            self._fail(error)
        else:
            self._trouble = ""
        return stored

    def _fail(self, error: Exception) -> str:
        self._trouble = _in_words(error)
        self._retry_at = time.monotonic() + _RETRY_SECONDS
        return self._trouble

    def _announce(self, event: Event) -> None:
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:  # noqa: BLE001  a listener's mistake must not unstore the event
                _log.exception("a listener failed on event %d", event.sequence)


def _in_words(error: Exception) -> str:
    return str(error) if isinstance(error, StoreError) else f"the database cannot be used ({type(error).__name__})"
