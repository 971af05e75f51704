"""The words of a door: what it is called, what can happen to it, what it commands, and what it has to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
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
    SCHEDULED = "SCHEDULED"


class Alarm(StrEnum):
    """What somebody should look at until it clears by itself."""

    FORCED_OPEN = "FORCED_OPEN"
    HELD_OPEN = "HELD_OPEN"
    DRIVER = "DRIVER"


# What happens


@dataclass(frozen=True, slots=True)
class Opening:
    """An order to open, made at ``at``. There is none without the number of its stored event.

    ``through_lockdown``: the rules, asked in the transaction that stored the event, let this one in during a lockdown.
    """

    cause: Cause
    event_sequence: int
    at: float
    through_lockdown: bool = False

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
class FreeAccess:
    """The timetable leaves the door unlocked until ``until``; with ``first_in`` only from the next GRANTED on."""

    opening: Opening
    until: float
    first_in: bool = False


@dataclass(frozen=True, slots=True)
class FreeAccessOver:
    """The timetable has changed, or the clock was set: locked from now on."""


@dataclass(frozen=True, slots=True)
class ExitPressed:
    """The exit button; what opens the door is the order that follows once this is stored."""


@dataclass(frozen=True, slots=True)
class Duress:
    """Somebody opened under threat; stored already, under this number. Nothing at the door may show it."""

    event_sequence: int


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


Happening: TypeAlias = (
    Opening | Sensor | Lockdown | FreeAccess | FreeAccessOver | ExitPressed | Duress | DriverFailed | DriverBack | Tick
)


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


@dataclass(frozen=True, slots=True)
class FreeAccessChanged:
    """Free access began (or waits for the first grant), or ended."""

    is_on: bool
    waits_for_first_in: bool = False


@dataclass(frozen=True, slots=True)
class ExitRequested:
    """Somebody inside wants out: to be stored, then ordered."""


@dataclass(frozen=True, slots=True)
class DuressReported:
    """The silent alarm, for whoever listens behind the driver."""

    event_sequence: int


News: TypeAlias = (
    AlarmRaised
    | AlarmCleared
    | OpeningDropped
    | Unlocked
    | LockdownChanged
    | FreeAccessChanged
    | ExitRequested
    | DuressReported
)


def in_words(news: News) -> str:  # noqa: PLR0911  one line per kind
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
        case FreeAccessChanged():
            return _free_in_words(news)
        case DuressReported(event_sequence=event):
            return f"silent alarm: opened under threat (event {event}); send help, do not call back"
    return "the exit button was pressed"


def _free_in_words(news: FreeAccessChanged) -> str:
    if news.waits_for_first_in:
        return "free access begins with the first person granted"
    return "free access begins" if news.is_on else "free access is over"
