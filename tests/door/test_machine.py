"""The door's state machine: by example, and over random lives of a door."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.door.machine import CLOSED, LEASE_SECONDS, DoorState, Step, Terms, step
from accessctl.door.vocabulary import (
    Alarm,
    AlarmCleared,
    AlarmRaised,
    Cause,
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
    in_words,
)

TERMS = Terms(strike=5, held_open=30)
GRANT = Opening(Cause.GRANTED, 12, at=100.0)
OPENED, SHUT = Sensor(is_open=True), Sensor(is_open=False)
CLOSED_AFTER_GRANT = replace(CLOSED, last_event=12)
OFFICE_HOURS = FreeAccess(Opening(Cause.SCHEDULED, 20, at=200.0), until=1000.0)
FIRST_IN = replace(OFFICE_HOURS, first_in=True)


def after(*life: tuple[float, Happening], start: DoorState = CLOSED) -> Step:
    """The last step of a life."""
    following = Step(start)
    for now, happening in life:
        following = step(following.state, happening, now, TERMS)
    return following


# by example


def test_a_grant_releases_the_strike_for_its_time_and_then_locks() -> None:
    released = after((100.1, GRANT))
    assert (released.state.mode, released.commands, released.news) == (Mode.UNLOCKED, (Unlock(5),), (Unlocked(GRANT),))
    assert step(released.state, Tick(), 105.0, TERMS).state.mode is Mode.UNLOCKED
    locked = step(released.state, Tick(), 105.1, TERMS)
    assert (locked.state, locked.commands) == (CLOSED_AFTER_GRANT, (Lock(),))


def test_the_strike_engages_as_soon_as_the_visitor_has_passed() -> None:
    passed = after((100, GRANT), (101, OPENED), (103, SHUT))
    assert (passed.state, passed.commands) == (CLOSED_AFTER_GRANT, (Lock(),))


def test_a_door_that_stands_open_relocks_at_its_time() -> None:
    standing = after((100, GRANT), (101, OPENED), (105, Tick()))
    assert (standing.state.mode, standing.commands) == (Mode.OPEN, (Lock(),))


def test_a_door_open_for_too_long_raises_an_alarm_that_clears_when_it_is_closed() -> None:
    held = after((100, GRANT), (101, OPENED), (105, Tick()), (131, Tick()))
    assert held.state.mode is Mode.HELD_OPEN
    assert [news.alarm for news in held.news if isinstance(news, AlarmRaised)] == [Alarm.HELD_OPEN]
    shut = step(held.state, SHUT, 140, TERMS)
    assert shut.state == CLOSED_AFTER_GRANT
    assert [news.alarm for news in shut.news if isinstance(news, AlarmCleared)] == [Alarm.HELD_OPEN]


def test_a_second_visitor_starts_the_held_open_time_again() -> None:
    second = Opening(Cause.GRANTED, 13, at=120)
    assert after((100, GRANT), (101, OPENED), (120, second), (140, Tick())).state.mode is Mode.OPEN


def test_a_door_opened_without_a_release_is_forced() -> None:
    forced = after((50, OPENED))
    assert forced.state.mode is Mode.FORCED_OPEN
    assert [news.alarm for news in forced.news if isinstance(news, AlarmRaised)] == [Alarm.FORCED_OPEN]
    assert step(forced.state, SHUT, 60, TERMS).state == CLOSED


def test_a_door_opened_after_the_release_ran_out_is_forced() -> None:
    assert after((100, GRANT), (105.5, OPENED)).state.mode is Mode.FORCED_OPEN


def test_an_order_older_than_the_strike_time_is_dropped_and_said() -> None:
    late = after((105.1, GRANT))
    assert (late.state, late.commands) == (CLOSED, ())
    assert isinstance(late.news[0], OpeningDropped)


def test_an_order_from_the_future_is_dropped() -> None:
    assert after((99.0, GRANT)).commands == ()


def test_lockdown_locks_at_once_and_refuses_orders_until_it_is_over() -> None:
    locked = after((100, GRANT), (101, Lockdown(is_on=True)))
    assert (locked.state.mode, locked.commands, locked.news) == (Mode.LOCKDOWN, (Lock(),), (LockdownChanged(True),))
    assert step(locked.state, GRANT, 102, TERMS).commands == ()
    free = step(locked.state, Lockdown(is_on=False), 103, TERMS).state
    assert step(free, replace(GRANT, event_sequence=13), 104, TERMS).commands == (Unlock(5),)


def test_in_a_lockdown_the_exit_button_works_unless_it_is_told_not_to() -> None:
    leaving = Opening(Cause.EXIT_REQUEST, 14, at=102)
    locked = after((101, Lockdown(is_on=True))).state
    assert step(locked, leaving, 102, TERMS).commands == (Unlock(5),)
    assert step(locked, leaving, 102, replace(TERMS, exit_in_lockdown=False)).commands == ()
    assert step(locked, Opening(Cause.MANUAL, 15, at=102), 102, TERMS).commands == ()


def test_one_event_opens_once() -> None:
    assert after((100, GRANT), (101, OPENED), (102, SHUT), (102.5, GRANT)).commands == ()


def test_the_exit_button_asks_and_opens_nothing_by_itself() -> None:
    pressed = after((100, ExitPressed()))
    assert (pressed.state, pressed.commands, pressed.news) == (CLOSED, (), (ExitRequested(),))


# the timetable


def test_free_access_is_a_lease_that_is_renewed_until_its_end() -> None:
    free = after((200, OFFICE_HOURS))
    assert (free.state.mode, free.commands, free.news) == (Mode.UNLOCKED, (Unlock(30),), (FreeAccessChanged(True),))
    assert step(free.state, Tick(), 214, TERMS).commands == ()
    assert step(free.state, Tick(), 215, TERMS).commands == (Unlock(30),)
    last = step(free.state, Tick(), 990, TERMS)
    assert last.commands == (Unlock(10),)
    over = step(last.state, Tick(), 1000, TERMS)
    assert (over.state.mode, over.commands, over.news) == (Mode.CLOSED, (Lock(),), (FreeAccessChanged(False),))


def test_while_access_is_free_the_door_may_stand_open_and_stays_unlocked_when_it_shuts() -> None:
    standing = after((200, OFFICE_HOURS), (201, OPENED), (500, Tick()))
    assert (standing.state.mode, standing.state.alarms) == (Mode.OPEN, frozenset())
    assert step(standing.state, SHUT, 501, TERMS).state.mode is Mode.UNLOCKED
    over = step(standing.state, Tick(), 1000, TERMS).state
    assert step(over, Tick(), 1029, TERMS).state.mode is Mode.OPEN
    assert step(over, Tick(), 1030, TERMS).state.mode is Mode.HELD_OPEN


def test_a_visitor_granted_while_access_is_free_does_not_shorten_the_lease() -> None:
    granted = after((200, OFFICE_HOURS), (210, replace(GRANT, at=210.0)))
    assert granted.commands == (Unlock(30),)
    assert step(granted.state, Tick(), 216, TERMS).state.is_released


def test_first_in_waits_for_somebody_who_is_granted() -> None:
    waiting = after((200, FIRST_IN))
    assert (waiting.state.mode, waiting.commands) == (Mode.CLOSED, ())
    for cause in (Cause.MANUAL, Cause.EXIT_REQUEST):
        other = step(waiting.state, Opening(cause, 21, at=210), 210, TERMS)
        assert not other.state.is_free
    first = step(waiting.state, Opening(Cause.GRANTED, 22, at=220), 220, TERMS)
    assert first.state.is_free
    assert FreeAccessChanged(True) in first.news
    assert step(first.state, Tick(), 300, TERMS).state.mode is Mode.UNLOCKED


def test_nobody_comes_first_and_the_door_stays_shut() -> None:
    over = after((200, FIRST_IN), (1000, Tick()))
    assert (over.state, over.commands, over.news) == (CLOSED, (), (FreeAccessChanged(False),))
    assert not after((200, FIRST_IN), (1001, Opening(Cause.GRANTED, 22, at=1001))).state.is_free


def test_free_access_ends_with_a_lockdown_a_fault_or_a_changed_timetable() -> None:
    for end in (Lockdown(is_on=True), DriverFailed("no answer"), FreeAccessOver()):
        ended = after((200, OFFICE_HOURS), (300, end))
        assert not ended.state.is_released
        assert FreeAccessChanged(False) in ended.news
        assert not after((200, FIRST_IN), (300, end), (301, Opening(Cause.GRANTED, 22, at=301))).state.is_free


def test_whoever_may_enter_in_a_lockdown_is_let_in_and_the_door_stays_in_it() -> None:
    helper = replace(GRANT, through_lockdown=True)
    opened = after((99, Lockdown(True)), (100.1, helper))
    assert (opened.commands, opened.state.is_released, opened.state.is_locked_down) == ((Unlock(5),), True, True)
    locked = step(opened.state, Tick(), 106, TERMS)
    assert (locked.commands, locked.state.mode) == ((Lock(),), Mode.LOCKDOWN)


@pytest.mark.parametrize("cause", [Cause.MANUAL, Cause.SCHEDULED])
def test_only_a_grant_of_the_rules_passes_a_lockdown(cause: Cause) -> None:
    order = Opening(cause, 12, at=100.0, through_lockdown=True)
    assert after((99, Lockdown(True)), (100.1, order)).commands == ()


def test_duress_moves_nothing_and_is_told() -> None:
    told = after((100.1, GRANT), (100.2, Duress(13)))
    assert (told.commands, told.news) == ((), (DuressReported(13),))
    assert told.state == after((100.1, GRANT), (100.2, Tick())).state


def test_free_access_ordered_late_or_for_the_past_is_dropped() -> None:
    for order, now in ((OFFICE_HOURS, 206), (replace(OFFICE_HOURS, until=199), 201)):
        late = after((now, order))
        assert (late.state, late.commands) == (CLOSED, ())
        assert isinstance(late.news[0], OpeningDropped)


def test_a_door_whose_driver_fails_opens_for_nobody_until_it_is_back() -> None:
    failed = after((99, DriverFailed("no answer")))
    assert failed.state.mode is Mode.FAULT
    assert step(failed.state, GRANT, 100, TERMS).commands == ()
    back = step(failed.state, DriverBack(), 101, TERMS)
    assert step(back.state, GRANT, 102, TERMS).commands == (Unlock(5),)


def test_a_failing_driver_is_said_once() -> None:
    assert after((1, DriverFailed("no answer")), (2, DriverFailed("no answer"))).news == ()


@pytest.mark.parametrize("sequence", [0, -1])
def test_there_is_no_order_without_a_stored_event(sequence: int) -> None:
    with pytest.raises(ValueError, match="stored"):
        Opening(Cause.MANUAL, sequence, at=0)


@pytest.mark.parametrize(
    "news",
    [
        AlarmRaised(Alarm.HELD_OPEN, "close it"),
        AlarmCleared(Alarm.DRIVER, "back"),
        OpeningDropped(GRANT, "late"),
        Unlocked(GRANT),
        LockdownChanged(True),
        FreeAccessChanged(True),
        FreeAccessChanged(True, waits_for_first_in=True),
        FreeAccessChanged(False),
        ExitRequested(),
        DuressReported(12),
    ],
)
def test_all_news_read_as_one_line(news: News) -> None:
    assert in_words(news)
    assert "\n" not in in_words(news)


# over random lives


@dataclass(frozen=True)
class Order:
    """An order that arrives when it is ``age`` seconds old; free access for so many ``hours``."""

    cause: Cause
    age: float

    through_lockdown: bool = False

    def at(self, now: float, number: int) -> Happening:
        return Opening(self.cause, number, now - self.age, self.through_lockdown)


@dataclass(frozen=True)
class Hours(Order):
    seconds: float = 0.0
    first_in: bool = False

    def at(self, now: float, number: int) -> Happening:
        return FreeAccess(Opening(Cause.SCHEDULED, number, now - self.age), now + self.seconds, self.first_in)


happenings = st.one_of(
    st.builds(Sensor, is_open=st.booleans()),
    st.builds(Lockdown, is_on=st.booleans()),
    st.sampled_from((DriverFailed("no answer"), DriverBack(), DriverBack(), Tick(), FreeAccessOver(), ExitPressed())),
    st.just(Duress(3)),
)
ages = st.one_of(st.just(0.1), st.floats(-1, 12))
orders = st.one_of(
    st.builds(Order, st.sampled_from(Cause), ages, st.booleans()),
    st.builds(Hours, st.just(Cause.SCHEDULED), ages, seconds=st.floats(-5, 200), first_in=st.booleans()),
)
lives = st.lists(st.tuples(st.floats(0, 40), st.one_of(happenings, orders)), max_size=30)
Script = list[tuple[float, Happening | Order]]


def _passes_a_lockdown(happening: Happening) -> bool:
    """Out by the button, or in by a grant that the rules gave in the lockdown."""
    if not isinstance(happening, Opening):
        return False
    is_let_in = happening.cause is Cause.GRANTED and happening.through_lockdown
    return is_let_in or happening.cause is Cause.EXIT_REQUEST


@dataclass
class Life:
    """A door that lived: hardware that obeys and relocks by itself, and what was really allowed, reckoned apart."""

    now: float = 0.0
    state: DoorState = CLOSED
    hardware_until: float = -1.0
    pulse_until: float = -1.0
    free_until: float = -1.0
    first_in_until: float = -1.0
    standing: set[Alarm] = field(default_factory=set)

    def live(self, happening: Happening) -> Step:
        before = self.state
        self._allow(happening, before)
        following = step(before, happening, self.now, TERMS)
        self.state = following.state
        for command in following.commands:
            self._obey(command, happening)
        for news in following.news:
            self._hear(news)
        self._check()
        return following

    def pass_time(self, seconds: float) -> None:
        """As the keeper does, only coarser: nothing runs out unnoticed for longer than 4 s."""
        ends = self.now + seconds
        while self.now < ends:
            self.now = min(ends, self.now + 4)
            self.live(Tick())

    def _allow(self, happening: Happening, before: DoorState) -> None:
        order = happening.opening if isinstance(happening, FreeAccess) else happening
        if isinstance(happening, Lockdown | DriverFailed | FreeAccessOver):
            if isinstance(happening, FreeAccessOver) or before.is_locked_down != getattr(happening, "is_on", None):
                self.free_until = self.first_in_until = -1.0
            return
        if not isinstance(order, Opening) or not 0 <= self.now - order.at <= TERMS.strike:
            return
        passes = order.cause is Cause.EXIT_REQUEST or (order.cause is Cause.GRANTED and order.through_lockdown)
        if Alarm.DRIVER in before.alarms or (before.is_locked_down and not passes):
            return
        self._allow_order(happening, order)

    def _allow_order(self, happening: Happening, order: Opening) -> None:
        if isinstance(happening, FreeAccess):
            if not self.now < happening.until:
                return
            if happening.first_in and not self.now < self.free_until:
                self.first_in_until = happening.until
            else:
                self.free_until, self.first_in_until = happening.until, -1.0
            return
        self.pulse_until = self.now + TERMS.strike
        if order.cause is Cause.GRANTED and self.now < self.first_in_until:
            self.free_until = self.first_in_until

    def _obey(self, command: object, happening: Happening) -> None:
        if isinstance(command, Lock):
            self.hardware_until = -1.0
            return
        assert isinstance(command, Unlock)
        assert command.seconds > 0
        assert Alarm.DRIVER not in self.state.alarms, "a dead driver is not told to open"
        assert not self.state.is_locked_down or _passes_a_lockdown(happening)
        self.hardware_until = self.now + command.seconds

    def _hear(self, news: News) -> None:
        if isinstance(news, AlarmRaised):
            assert news.alarm not in self.standing, "an alarm is raised once"
            self.standing.add(news.alarm)
        if isinstance(news, AlarmCleared):
            assert news.alarm in self.standing, "only a standing alarm clears"
            self.standing.discard(news.alarm)

    def _check(self) -> None:
        allowed = max(self.pulse_until, self.free_until)
        if self.hardware_until > self.now:
            is_dead = Alarm.DRIVER in self.state.alarms  # it may not even have heard that it is over
            assert is_dead or self.hardware_until <= allowed + 1e-6, (
                "released for no longer than a fresh, stored order allows"
            )
            assert self.hardware_until <= self.now + LEASE_SECONDS + 1e-6, "and a dead program's door locks by itself"
        assert self.state.alarms == self.standing, "what stands was said, what was said stands"
        if self.state.is_released:
            assert self.now < self.hardware_until, "whom we call released, the hardware lets through"


def live(script: Script) -> Life:
    """Live through the script, checking after each step what must always hold."""
    life = Life()
    for number, (seconds, what) in enumerate(script, start=1):
        life.pass_time(seconds)
        life.live(what.at(life.now, number) if isinstance(what, Order) else what)
    return life


@settings(max_examples=120, deadline=None)
@given(lives)
def test_never_unlocked_without_a_fresh_stored_order(script: Script) -> None:
    live(script)


@settings(max_examples=60, deadline=None)
@given(lives)
def test_always_closes_again(script: Script) -> None:
    life = live(script)
    life.now += 300  # longer than any release of the script
    life.live(Tick())
    assert not life.state.is_released
    assert not life.now < life.hardware_until


@settings(max_examples=60, deadline=None)
@given(lives)
def test_every_alarm_clears_once_its_cause_is_gone(script: Script) -> None:
    life = live(script)
    life.now += 300
    for happening in (DriverBack(), SHUT, Lockdown(is_on=False)):
        life.now += TERMS.strike
        life.live(happening)
    assert life.standing == set()
    assert life.state.mode is Mode.CLOSED


@settings(max_examples=60, deadline=None)
@given(lives, st.integers(0, 4))
def test_a_door_pushed_open_while_locked_always_raises_the_alarm(script: Script, seconds: int) -> None:
    life = live(script)
    life.live(SHUT)
    life.now += seconds
    was_released = step(life.state, Tick(), life.now, TERMS).state.is_released
    life.live(OPENED)
    assert (Alarm.FORCED_OPEN in life.standing) is not was_released


@settings(max_examples=60, deadline=None)
@given(lives)
def test_a_door_that_stays_open_always_raises_an_alarm(script: Script) -> None:
    life = live(script)
    life.live(OPENED)
    life.pass_time(300 + TERMS.held_open)
    assert life.standing & {Alarm.HELD_OPEN, Alarm.FORCED_OPEN}
