"""The door as one pure state machine: what it is, what happened, what is to be done and what is to be said.

No clock, no thread, no driver: ``step(state, happening, now, times)`` gives the next state, its commands and its news.
Times are monotonic seconds from the caller. The seven modes are derived from independent facts (is it open, until when
is the strike released, is there a lockdown, does the driver answer), because several can hold at once: a door may be
held open when a lockdown begins.

A release is a pulse of the strike time, or free access: the hours in which a timetable leaves the door unlocked. The
hardware is told to release for no longer than ``LEASE_SECONDS`` at a time, so that it locks by itself when we die.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from accessctl.door.vocabulary import (
    Alarm,
    AlarmCleared,
    AlarmRaised,
    Cause,
    Command,
    DriverBack,
    DriverFailed,
    Duress,
    DuressReported,
    ExitPressed,
    ExitRequested,
    FreeAccess,
    FreeAccessChanged,
    FreeAccessOver,
    Happening,
    Lock,
    Lockdown,
    LockdownChanged,
    Mode,
    News,
    Opening,
    OpeningDropped,
    Sensor,
    Tick,
    Unlock,
    Unlocked,
)

# Free access is renewed at half of this: one lost command is made good, and a dead program leaves the door open no
# longer than half a minute.
LEASE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Terms:
    """How long things last, in seconds, and whether the exit button works in a lockdown."""

    strike: float
    held_open: float
    exit_in_lockdown: bool = True


@dataclass(frozen=True, slots=True)
class DoorState:
    """All that is known of a door. Times are None where they do not run.

    ``released_until`` ends a pulse, ``free_until`` free access, ``first_in_until`` the wait for the first grant;
    ``renew_at`` is when the hardware is told again, ``last_event`` the event that unlocked last.
    """

    is_open: bool = False
    released_until: float | None = None
    free_until: float | None = None
    first_in_until: float | None = None
    renew_at: float | None = None
    held_open_at: float | None = None
    is_locked_down: bool = False
    alarms: frozenset[Alarm] = field(default_factory=frozenset)
    last_event: int = 0

    @property
    def is_released(self) -> bool:
        """Whether the strike lets the door be pulled open."""
        return self.released_until is not None or self.is_free

    @property
    def is_free(self) -> bool:
        """Whether everybody may pass, by the timetable."""
        return self.free_until is not None

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

    def then(self, follow: Callable[[DoorState], Step]) -> Step:
        """This step and what follows from its state."""
        after = follow(self.state)
        return Step(after.state, self.commands + after.commands, self.news + after.news)


def step(state: DoorState, happening: Happening, now: float, terms: Terms) -> Step:
    """What follows from one happening; whatever ran out by ``now`` runs out first."""
    ran_out = _releases_run_out(state, now).then(partial(_held_open_runs_out, now=now, terms=terms))
    followed = ran_out.then(_following(happening, now, terms))
    return replace(followed, state=_watch_open(followed.state, now, terms))


def _following(happening: Happening, now: float, terms: Terms) -> Callable[[DoorState], Step]:  # noqa: PLR0911  one per case
    match happening:
        case Opening():
            return partial(_open, opening=happening, now=now, terms=terms)
        case FreeAccess():
            return partial(_free, order=happening, now=now, terms=terms)
        case Sensor(is_open=is_open):
            return _opened if is_open else _shut
        case Lockdown(is_on=is_on):
            return partial(_lock_down, is_on=is_on)
        case Duress(event_sequence=event):
            return partial(_duress, event=event)
        case DriverFailed(message=message):
            return partial(_driver_failed, message=message)
    return _SIMPLY[type(happening)]


# what time does


def _releases_run_out(state: DoorState, now: float) -> Step:
    """The strike relocks at its time, open door or not; free access is renewed until it ends."""
    was_on, was_released = _has_free_access(state), state.is_released
    state = replace(
        state,
        released_until=_still(state.released_until, now),
        free_until=_still(state.free_until, now),
        first_in_until=_still(state.first_in_until, now),
    )
    news = (FreeAccessChanged(is_on=False),) if was_on and not _has_free_access(state) else ()
    if was_released and not state.is_released:
        return Step(replace(state, renew_at=None), (Lock(),), news)
    if state.is_free and not (state.renew_at is not None and now < state.renew_at):
        return _release(state, now, pulse=_rest(state, now))
    return Step(state if state.is_free else replace(state, renew_at=None), news=news)


def _still(ends: float | None, now: float) -> float | None:
    """The end of what still runs at ``now``."""
    return ends if ends is not None and now < ends else None


def _held_open_runs_out(state: DoorState, now: float, terms: Terms) -> Step:
    """A door open for too long raises its alarm; while it may stand open, no time runs."""
    state = _watch_open(state, now, terms)
    if state.held_open_at is None or now < state.held_open_at:
        return Step(state)
    alarm = AlarmRaised(Alarm.HELD_OPEN, "the door is held open; close it")
    return Step(_raise_alarm(replace(state, held_open_at=None), Alarm.HELD_OPEN), news=(alarm,))


def _watch_open(state: DoorState, now: float, terms: Terms) -> DoorState:
    """The held-open time runs exactly while the door is open, nothing is said of it yet, and access is not free."""
    is_watched = state.is_open and not state.is_free and not state.alarms & {Alarm.HELD_OPEN, Alarm.FORCED_OPEN}
    if not is_watched:
        return replace(state, held_open_at=None)
    return state if state.held_open_at is not None else replace(state, held_open_at=now + terms.held_open)


# what orders do


def _open(state: DoorState, *, opening: Opening, now: float, terms: Terms) -> Step:
    if opening.event_sequence == state.last_event:
        return Step(state)  # heard twice, from us and out of the log: one event opens once
    if (refusal := _why_not(state, opening, now, terms)) is not None:
        return Step(state, news=(OpeningDropped(opening, refusal),))
    state = replace(state, released_until=now + terms.strike, held_open_at=None, last_event=opening.event_sequence)
    news: tuple[News, ...] = (Unlocked(opening),)
    if opening.cause is Cause.GRANTED and state.first_in_until is not None:
        state = replace(state, free_until=state.first_in_until, first_in_until=None)
        news += (FreeAccessChanged(is_on=True),)
    return replace(_release(state, now, pulse=terms.strike), news=news)


def _free(state: DoorState, *, order: FreeAccess, now: float, terms: Terms) -> Step:
    if (refusal := _why_not(state, order.opening, now, terms)) is not None:
        return Step(state, news=(OpeningDropped(order.opening, refusal),))
    if not now < order.until:
        return Step(state, news=(OpeningDropped(order.opening, "its hours are over"),))
    if order.first_in and not state.is_free:
        news = FreeAccessChanged(is_on=True, waits_for_first_in=True)
        return Step(replace(state, first_in_until=order.until), news=(news,))
    begun = () if state.is_free else (FreeAccessChanged(is_on=True),)
    free = replace(state, free_until=order.until, first_in_until=None, last_event=order.opening.event_sequence)
    return replace(_release(free, now, pulse=_rest(free, now)), news=begun)


def _release(state: DoorState, now: float, pulse: float) -> Step:
    """Tell the hardware how long: as far as pulse and free access reach, but never longer than a lease."""
    if state.free_until is None:
        return Step(replace(state, renew_at=None), (Unlock(pulse),))
    lease = min(LEASE_SECONDS, state.free_until - now)
    return Step(replace(state, renew_at=now + lease / 2), (Unlock(max(pulse, lease)),))


def _rest(state: DoorState, now: float) -> float:
    """What is left of the pulse."""
    return 0.0 if state.released_until is None else state.released_until - now


def _why_not(state: DoorState, opening: Opening, now: float, terms: Terms) -> str | None:
    """A fresh order, a willing driver and no lockdown (or a right to enter in one), or nothing; late never opens."""
    age = now - opening.at
    if not 0.0 <= age <= terms.strike:
        return f"the order to open is {age:.1f} s old"
    if Alarm.DRIVER in state.alarms:
        return "the door's driver does not answer"
    may_leave = terms.exit_in_lockdown and opening.cause is Cause.EXIT_REQUEST
    may_enter = opening.cause is Cause.GRANTED and opening.through_lockdown
    if state.is_locked_down and not (may_leave or may_enter):
        return "the door is in lockdown"
    return None


# what the door and its driver do


def _opened(state: DoorState) -> Step:
    if state.is_open:
        return Step(state)
    opened = replace(state, is_open=True)
    if state.is_released:
        return Step(opened)
    alarm = AlarmRaised(Alarm.FORCED_OPEN, "the door was opened without a release; look at it")
    return Step(_raise_alarm(opened, Alarm.FORCED_OPEN), news=(alarm,))


def _shut(state: DoorState) -> Step:
    """Whoever was released has passed: the strike engages at once, so nobody follows; free access stays free."""
    if not state.is_open:
        return Step(state)
    over = state.alarms & {Alarm.FORCED_OPEN, Alarm.HELD_OPEN}
    news = tuple(AlarmCleared(alarm, "the door is closed again") for alarm in sorted(over))
    shut = replace(state, is_open=False, released_until=None, held_open_at=None, alarms=state.alarms - over)
    return Step(shut, () if shut.is_free else (Lock(),), news)


def _lock_down(state: DoorState, *, is_on: bool) -> Step:
    """Free access does not survive it: afterwards the timetable has to order it anew, first-in included."""
    if state.is_locked_down == is_on:
        return Step(state)
    news = (LockdownChanged(is_on), *_end_of_free(state))
    return Step(replace(_without_release(state), is_locked_down=is_on), (Lock(),), news)


def _free_over(state: DoorState) -> Step:
    over = replace(state, free_until=None, first_in_until=None, renew_at=None)
    return Step(over, (Lock(),) if state.is_released and not over.is_released else (), _end_of_free(state))


def _end_of_free(state: DoorState) -> tuple[News, ...]:
    return (FreeAccessChanged(is_on=False),) if _has_free_access(state) else ()


def _has_free_access(state: DoorState) -> bool:
    """Whether it is free, or will be for the first person granted."""
    return state.is_free or state.first_in_until is not None


def _without_release(state: DoorState) -> DoorState:
    return replace(state, released_until=None, free_until=None, first_in_until=None, renew_at=None)


def _driver_failed(state: DoorState, *, message: str) -> Step:
    """Nothing is known about the strike any more: for us the release is over, and locking is tried until it is done."""
    over = _without_release(state)
    if Alarm.DRIVER in state.alarms:
        return Step(over)
    failed = _raise_alarm(over, Alarm.DRIVER)
    return Step(failed, news=(AlarmRaised(Alarm.DRIVER, message), *_end_of_free(state)))


def _driver_back(state: DoorState) -> Step:
    if Alarm.DRIVER not in state.alarms:
        return Step(state)
    back = replace(state, alarms=state.alarms - {Alarm.DRIVER})
    return Step(back, (Lock(),), (AlarmCleared(Alarm.DRIVER, "the door's driver answers again"),))


def _exit_pressed(state: DoorState) -> Step:
    return Step(state, news=(ExitRequested(),))


def _duress(state: DoorState, *, event: int) -> Step:
    """The door does nothing else than after any other grant: only the listeners hear more."""
    return Step(state, news=(DuressReported(event),))


def _raise_alarm(state: DoorState, alarm: Alarm) -> DoorState:
    return replace(state, alarms=state.alarms | {alarm})


# What needs neither the time nor anything of the happening but its kind.
_SIMPLY: dict[type, Callable[[DoorState], Step]] = {
    FreeAccessOver: _free_over,
    ExitPressed: _exit_pressed,
    DriverBack: _driver_back,
    Tick: Step,
}
