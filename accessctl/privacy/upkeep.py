"""The daily round of a kiosk: what is older than it may be is erased, in a thread of its own."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from threading import Event as Flag
from threading import Thread
from typing import Self

from accessctl.config import StoreSettings
from accessctl.errors import AccessctlError
from accessctl.store import Periods, Retention, Swept

_log = logging.getLogger(__name__)
_EVERY = dt.timedelta(days=1)
# The start belongs to the door; and a machine that is switched on for an hour a day still gets its round.
_FIRST_LOOK_SECONDS, _LOOK_SECONDS = 60.0, 900.0


class Upkeep:
    """Looks now and then whether a day has passed since the last round of any process, and then makes one.

    A round that fails (disk full, database busy) is logged and tried again at the next look.
    """

    def __init__(
        self, retention: Retention, periods: Periods,
        *, first_look_seconds: float = _FIRST_LOOK_SECONDS, look_seconds: float = _LOOK_SECONDS,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:  # fmt: skip
        self._retention, self._periods, self._now = retention, periods, now
        self._first_look_seconds, self._look_seconds = first_look_seconds, look_seconds
        self._stopping = Flag()
        self._thread = Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        """Once."""
        self._thread.start()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Returns when a round that is under way has ended; any number of times, started or not."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def look(self) -> Swept | None:
        """Make a round where it is time; what it erased, or None. A clock that was set back is no reason to wait."""
        now, last = self._now(), self._retention.last_ran()
        if last is not None and dt.timedelta() <= now - last < _EVERY:
            return None
        return self._retention.run(self._periods, now)

    def _run(self) -> None:
        wait = self._first_look_seconds
        while not self._stopping.wait(wait):
            wait = self._look_seconds
            try:
                self.look()
            except AccessctlError as error:
                _log.warning("the daily round failed and is tried again: %s", error)
            except Exception:  # noqa: BLE001  whatever it is, the door goes on
                _log.exception("the daily round failed and is tried again")


def periods_of(settings: StoreSettings) -> Periods:
    """As the settings say."""
    return Periods(
        events=settings.event_retention_days, unused=settings.unused_retention_days, copies=settings.copy_retention_days
    )
