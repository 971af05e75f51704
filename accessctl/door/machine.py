"""The door as one pure state machine: what it is, what happened, what is to be done and what is to be said.

No clock, no thread, no driver: ``step(state, happening, now, times)`` gives the next state, its commands and its news.
Times are monotonic seconds from the caller. The seven modes are derived from independent facts (is it open, until when
is the strike released, is there a lockdown, does the driver answer), because several can hold at once: a door may be
held open when a lockdown begins.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from typing import TypeAlias


class Mode(StrEnum):
    """What a door is called, the gravest fact first."""

    FAULT = "FAULT"
    LOCKDOWN = "LOCKDOWN"
    FORCED_OPEN = "FORCED_OPEN"
    HELD_OPEN = "HELD_OPEN"
    OPEN = "OPEN"
    UNLOCKED = "UNLOCKED"
    CLOSED = "CLOSED"


class Cause(StrEnum):
    """Why a door may be opened; each is an event of the log before it is an opening."""

    GRANTED = "GRANTED"
    EXIT_REQUEST = "EXIT_REQUEST"
    MANUAL = "MANUAL"


class Alarm(StrEnum):
    """What somebody should look at until it clears by itself."""

    FORCED_OPEN = "FORCED_OPEN"
    HELD_OPEN = "HELD_OPEN"
    DRIVER = "DRIVER"


# What happens


@dataclass(frozen=True, slots=True)
class Opening:
    """An order to open, made at ``at``. There is none without the number of its stored event."""

    cause: Cause
    event_sequence: int
    at: float

    def __post_init__(self) -> None:
        if not self.event_sequence > 0:
            raise ValueError("a door opens only for an event that is stored")


@dataclass(frozen=True, slots=True)
class Sensor:
    """The door contact, as often as it is read."""

    is_open: bool


@dataclass(frozen=True, slots=True)
class Lockdown:
    """Nobody in (or, ``is_on`` False: as always again)."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class DriverFailed:
    """The driver did not do what it was told, or does not answer."""

    message: str


@dataclass(frozen=True, slots=True)
class DriverBack:
    """The driver answers again; what it did meanwhile is not known."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Nothing but time."""


Happening: TypeAlias = Opening | Sensor | Lockdown | DriverFailed | DriverBack | Tick


# What follows


@dataclass(frozen=True, slots=True)
class Unlock:
    """Release the strike; a driver that can relocks by itself after ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Lock:
    """Engage the strike."""


Command: TypeAlias = Unlock | Lock


@dataclass(frozen=True, slots=True)
class AlarmRaised:
    """An alarm began."""

    alarm: Alarm
    message: str


@dataclass(frozen=True, slots=True)
class AlarmCleared:
    """An alarm is over."""

    alarm: Alarm
    message: str


@dataclass(frozen=True, slots=True)
class OpeningDropped:
    """An order was not followed."""

    opening: Opening
    message: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The strike is released because of ``opening``."""

    opening: Opening


@dataclass(frozen=True, slots=True)
class LockdownChanged:
    """A lockdown began or ended."""

    is_on: bool


News: TypeAlias = AlarmRaised | AlarmCleared | OpeningDropped | Unlocked | LockdownChanged


def in_words(news: News) -> str:
    """One line for the log."""
    match news:
        case AlarmRaised(alarm=alarm, message=message):
            return f"alarm {alarm}: {message}"
        case AlarmCleared(alarm=alarm, message=message):
            return f"alarm {alarm} is over: {message}"
        case OpeningDropped(opening=opening, message=message):
            return f"not opened for event {opening.event_sequence} ({opening.cause}): {message}"
        case Unlocked(opening=opening):
            return f"unlocked for event {opening.event_sequence} ({opening.cause})"
        case LockdownChanged(is_on=is_on):
            return "lockdown begins" if is_on else "lockdown is over"


@dataclass(frozen=True, slots=True)
class Times:
    """How long things last, in seconds."""

    strike: float
    held_open: float


@dataclass(frozen=True, slots=True)
class DoorState:
    """All that is known of a door. ``released_until`` and ``held_open_at`` are None where they do not run."""

    is_open: bool = False
    released_until: float | None = None
    held_open_at: float | None = None
    is_locked_down: bool = False
    alarms: frozenset[Alarm] = field(default_factory=frozenset)

    @property
    def is_released(self) -> bool:
        """Whether the strike lets the door be pulled open."""
        return self.released_until is not None

    @property
    def mode(self) -> Mode:
        if Alarm.DRIVER in self.alarms:
            return Mode.FAULT
        if self.is_locked_down:
            return Mode.LOCKDOWN
        if self.is_open:
            return self._mode_open()
        return Mode.UNLOCKED if self.is_released else Mode.CLOSED

    def _mode_open(self) -> Mode:
        if Alarm.FORCED_OPEN in self.alarms:
            return Mode.FORCED_OPEN
        return Mode.HELD_OPEN if Alarm.HELD_OPEN in self.alarms else Mode.OPEN


CLOSED = DoorState()


@dataclass(frozen=True, slots=True)
class Step:
    """The next state, the commands for the driver in order, and what to record and announce."""

    state: DoorState
    commands: tuple[Command, ...] = ()
    news: tuple[News, ...] = ()


def step(state: DoorState, happening: Happening, now: float, times: Times) -> Step:
    """What follows from one happening; whatever ran out by ``now`` runs out first."""
    timed = _run_out(state, now)
    follow = _following(happening, now, times)(timed.state)
    return Step(follow.state, timed.commands + follow.commands, timed.news + follow.news)


def _following(happening: Happening, now: float, times: Times) -> Callable[[DoorState], Step]:
    match happening:
        case Opening():
            return partial(_open, opening=happening, now=now, times=times)
        case Sensor(is_open=is_open):
            return partial(_opened, now=now, times=times) if is_open else _shut
        case Lockdown(is_on=is_on):
            return partial(_lock_down, is_on=is_on)
        case DriverFailed(message=message):
            return partial(_driver_failed, message=message)
        case DriverBack():
            return _driver_back
        case Tick():
            return Step


def _run_out(state: DoorState, now: float) -> Step:
    """The strike relocks at its time, open door or not; a door open for too long raises its alarm."""
    commands: tuple[Command, ...] = ()
    news: tuple[News, ...] = ()
    if state.released_until is not None and not now < state.released_until:
        state, commands = replace(state, released_until=None), (Lock(),)
    if state.held_open_at is not None and not now < state.held_open_at:
        state = _raise_alarm(replace(state, held_open_at=None), Alarm.HELD_OPEN)
        news = (AlarmRaised(Alarm.HELD_OPEN, "the door is held open; close it"),)
    return Step(state, commands, news)


def _open(state: DoorState, *, opening: Opening, now: float, times: Times) -> Step:
    if (refusal := _why_not(state, opening, now, times)) is not None:
        return Step(state, news=(OpeningDropped(opening, refusal),))
    until = now + times.strike
    held_open_at = now + times.held_open if state.held_open_at is not None else None
    released = replace(state, released_until=until, held_open_at=held_open_at)
    return Step(released, (Unlock(times.strike),), (Unlocked(opening),))


def _why_not(state: DoorState, opening: Opening, now: float, times: Times) -> str | None:
    """A fresh order, a willing driver and no lockdown, or nothing: what comes late never opens."""
    age = now - opening.at
    if not 0.0 <= age <= times.strike:
        return f"the order to open is {age:.1f} s old"
    if Alarm.DRIVER in state.alarms:
        return "the door's driver does not answer"
    if state.is_locked_down:
        return "the door is in lockdown"
    return None


def _opened(state: DoorState, *, now: float, times: Times) -> Step:
    if state.is_open:
        return Step(state)
    opened = replace(state, is_open=True)
    if state.is_released:
        return Step(replace(opened, held_open_at=now + times.held_open))
    alarm = AlarmRaised(Alarm.FORCED_OPEN, "the door was opened without a release; look at it")
    return Step(_raise_alarm(opened, Alarm.FORCED_OPEN), news=(alarm,))


def _shut(state: DoorState) -> Step:
    """Whoever was released has passed: the strike engages at once, so nobody follows."""
    if not state.is_open:
        return Step(state)
    over = state.alarms & {Alarm.FORCED_OPEN, Alarm.HELD_OPEN}
    news = tuple(AlarmCleared(alarm, "the door is closed again") for alarm in sorted(over))
    shut = replace(state, is_open=False, released_until=None, held_open_at=None, alarms=state.alarms - over)
    return Step(shut, (Lock(),), news)


def _lock_down(state: DoorState, *, is_on: bool) -> Step:
    if state.is_locked_down == is_on:
        return Step(state)
    changed = replace(state, is_locked_down=is_on, released_until=None)
    return Step(changed, (Lock(),), (LockdownChanged(is_on),))


def _driver_failed(state: DoorState, *, message: str) -> Step:
    """Nothing is known about the strike any more: for us the release is over, and locking is tried until it is done."""
    if Alarm.DRIVER in state.alarms:
        return Step(replace(state, released_until=None))
    failed = _raise_alarm(replace(state, released_until=None), Alarm.DRIVER)
    return Step(failed, news=(AlarmRaised(Alarm.DRIVER, message),))


def _driver_back(state: DoorState) -> Step:
    if Alarm.DRIVER not in state.alarms:
        return Step(state)
    back = replace(state, alarms=state.alarms - {Alarm.DRIVER})
    return Step(back, (Lock(),), (AlarmCleared(Alarm.DRIVER, "the door's driver answers again"),))


def _raise_alarm(state: DoorState, alarm: Alarm) -> DoorState:
    return replace(state, alarms=state.alarms | {alarm})
