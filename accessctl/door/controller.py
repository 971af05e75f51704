"""One door: its state machine, its driver, and what to do when the driver does not obey."""

from __future__ import annotations

import logging

from accessctl.config import DoorSettings
from accessctl.door.driver import Driver
from accessctl.door.machine import CLOSED, DoorState, Terms, step
from accessctl.door.vocabulary import (
    Alarm,
    Command,
    DriverBack,
    DriverFailed,
    ExitPressed,
    Happening,
    Lock,
    News,
    OpeningDropped,
    Sensor,
    Tick,
    Unlock,
    Unlocked,
)
from accessctl.errors import DoorError

_log = logging.getLogger(__name__)

_FIRST_RETRY_SECONDS = 0.5
_LONGEST_RETRY_SECONDS = 15.0


class DoorController:
    """Owns the state and the driver of one door. One thread; time (monotonic) comes with every call.

    Nothing here raises for a driver: its faults become news and the door counts as FAULT, in which nothing opens, until
    the driver answers and has locked. ``tick`` has to be called often enough (10 times a second) for doors to relock.
    """

    def __init__(self, driver: Driver, settings: DoorSettings) -> None:
        self._driver = driver
        self._terms = Terms(
            strike=settings.strike_seconds,
            held_open=settings.held_open_seconds,
            exit_in_lockdown=settings.exit_in_lockdown,
        )
        self._state = CLOSED
        self._retry_seconds = _FIRST_RETRY_SECONDS
        self._retry_at = 0.0

    @property
    def state(self) -> DoorState:
        """A frozen value; may be read by any thread."""
        return self._state

    @property
    def has_fault(self) -> bool:
        """Whether the driver does not answer."""
        return Alarm.DRIVER in self._state.alarms

    def start(self, now: float) -> tuple[News, ...]:
        """Lock, whatever state the last run left the strike in."""
        return self._obeyed((Lock(),), now)

    def handle(self, happening: Happening, now: float) -> tuple[News, ...]:
        """Let one thing happen; commands reach the driver before this returns."""
        before = self._state
        following = step(before, happening, now, self._terms)
        self._state = following.state
        failures = self._obeyed(following.commands, now)
        news = tuple(map(_undone, following.news)) + failures if failures else following.news
        if news or _shown(before) != _shown(self._state):
            self._tell(news)
        return news

    def tick(self, now: float) -> tuple[News, ...]:
        """Let time pass: relock, read the door contact, call a driver that has failed."""
        news = self.handle(Tick(), now)
        if self.has_fault:
            return news + self._call_again(now)
        return news + self._read_inputs(now)

    def close(self) -> None:
        """Lock and let go of the driver."""
        self._driver.close()

    def _tell(self, news: tuple[News, ...]) -> None:
        try:
            self._driver.tell(self._state, news)
        except Exception:  # noqa: BLE001  whoever listens out there, the door does not depend on it
            _log.warning("the door's driver could not pass the news on", exc_info=True)

    def _read_inputs(self, now: float) -> tuple[News, ...]:
        try:
            is_open = self._driver.is_open()
            is_exit = self._driver.exit_pressed()
        except Exception as error:  # noqa: BLE001  a driver stands on somebody else's library: whatever it raises is its fault
            return self._fail(error, now)
        news = () if is_open is None else self.handle(Sensor(is_open), now)
        return news + self.handle(ExitPressed(), now) if is_exit else news

    def _call_again(self, now: float) -> tuple[News, ...]:
        if now < self._retry_at:
            return ()
        try:
            self._driver.probe()
            self._driver.lock()
        except Exception:  # noqa: BLE001  as above
            self._retry_seconds = min(2 * self._retry_seconds, _LONGEST_RETRY_SECONDS)
            self._retry_at = now + self._retry_seconds
            return ()
        self._retry_seconds = _FIRST_RETRY_SECONDS
        return self.handle(DriverBack(), now)

    def _obeyed(self, commands: tuple[Command, ...], now: float) -> tuple[News, ...]:
        """Pass the commands on; what the failure of one leads to."""
        try:
            for command in commands:
                self._pass_on(command)
        except Exception as error:  # noqa: BLE001  as above
            return self._fail(error, now)
        return ()

    def _pass_on(self, command: Command) -> None:
        match command:
            case Unlock(seconds=seconds):
                self._driver.unlock(seconds)
            case Lock():
                self._driver.lock()

    def _fail(self, error: Exception, now: float) -> tuple[News, ...]:
        self._retry_at = now + self._retry_seconds
        message = str(error) if isinstance(error, DoorError) else f"the door's driver failed ({error}); check its cable"
        return self.handle(DriverFailed(" ".join(message.split())), now)


def _shown(state: DoorState) -> tuple[object, ...]:
    """What others want to hear of when it changes."""
    return state.mode, state.is_open, state.is_released, state.alarms


def _undone(news: News) -> News:
    """What a release has come to when its driver did not obey."""
    return OpeningDropped(news.opening, "the door's driver did not obey") if isinstance(news, Unlocked) else news
