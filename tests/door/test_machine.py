"""The door's state machine: by example, and over random lives of a door."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.door.machine import (
    CLOSED,
    Alarm,
    AlarmCleared,
    AlarmRaised,
    Cause,
    DoorState,
    DriverBack,
    DriverFailed,
    Happening,
    Lock,
    Lockdown,
    LockdownChanged,
    Mode,
    News,
    Opening,
    OpeningDropped,
    Sensor,
    Step,
    Tick,
    Times,
    Unlock,
    Unlocked,
    in_words,
    step,
)

TIMES = Times(strike=5, held_open=30)
GRANT = Opening(Cause.GRANTED, 12, at=100.0)
OPENED, SHUT = Sensor(is_open=True), Sensor(is_open=False)


def after(*life: tuple[float, Happening], start: DoorState = CLOSED) -> Step:
    """The last step of a life."""
    following = Step(start)
    for now, happening in life:
        following = step(following.state, happening, now, TIMES)
    return following


# by example


def test_a_grant_releases_the_strike_for_its_time_and_then_locks() -> None:
    released = after((100.1, GRANT))
    assert (released.state.mode, released.commands, released.news) == (Mode.UNLOCKED, (Unlock(5),), (Unlocked(GRANT),))
    assert step(released.state, Tick(), 105.0, TIMES).state.mode is Mode.UNLOCKED
    locked = step(released.state, Tick(), 105.1, TIMES)
    assert (locked.state, locked.commands) == (CLOSED, (Lock(),))


def test_the_strike_engages_as_soon_as_the_visitor_has_passed() -> None:
    passed = after((100, GRANT), (101, OPENED), (103, SHUT))
    assert (passed.state, passed.commands) == (CLOSED, (Lock(),))


def test_a_door_that_stands_open_relocks_at_its_time() -> None:
    standing = after((100, GRANT), (101, OPENED), (105, Tick()))
    assert (standing.state.mode, standing.commands) == (Mode.OPEN, (Lock(),))


def test_a_door_open_for_too_long_raises_an_alarm_that_clears_when_it_is_closed() -> None:
    held = after((100, GRANT), (101, OPENED), (105, Tick()), (131, Tick()))
    assert held.state.mode is Mode.HELD_OPEN
    assert [news.alarm for news in held.news if isinstance(news, AlarmRaised)] == [Alarm.HELD_OPEN]
    shut = step(held.state, SHUT, 140, TIMES)
    assert shut.state == CLOSED
    assert [news.alarm for news in shut.news if isinstance(news, AlarmCleared)] == [Alarm.HELD_OPEN]


def test_a_second_visitor_starts_the_held_open_time_again() -> None:
    second = Opening(Cause.GRANTED, 13, at=120)
    assert after((100, GRANT), (101, OPENED), (120, second), (140, Tick())).state.mode is Mode.OPEN


def test_a_door_opened_without_a_release_is_forced() -> None:
    forced = after((50, OPENED))
    assert forced.state.mode is Mode.FORCED_OPEN
    assert [news.alarm for news in forced.news if isinstance(news, AlarmRaised)] == [Alarm.FORCED_OPEN]
    assert step(forced.state, SHUT, 60, TIMES).state == CLOSED


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
    assert step(locked.state, GRANT, 102, TIMES).commands == ()
    free = step(locked.state, Lockdown(is_on=False), 103, TIMES).state
    assert step(free, GRANT, 104, TIMES).commands == (Unlock(5),)


def test_a_door_whose_driver_fails_opens_for_nobody_until_it_is_back() -> None:
    failed = after((99, DriverFailed("no answer")))
    assert failed.state.mode is Mode.FAULT
    assert step(failed.state, GRANT, 100, TIMES).commands == ()
    back = step(failed.state, DriverBack(), 101, TIMES)
    assert step(back.state, GRANT, 102, TIMES).commands == (Unlock(5),)


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
    ],
)
def test_all_news_read_as_one_line(news: News) -> None:
    assert in_words(news)
    assert "\n" not in in_words(news)


# over random lives

happenings = st.one_of(
    st.builds(Sensor, is_open=st.booleans()),
    st.builds(Lockdown, is_on=st.booleans()),
    st.just(DriverFailed("no answer")),
    st.just(DriverBack()),
    st.just(Tick()),
)
orders = st.tuples(st.sampled_from(Cause), st.floats(-1, 12))  # how old the order is when it arrives
lives = st.lists(st.tuples(st.floats(0, 40), st.one_of(happenings, orders)), max_size=60)


@dataclass
class Life:
    """A door that lived: hardware that obeys every command, and all that was done and said."""

    now: float = 0.0
    state: DoorState = CLOSED
    is_released: bool = False
    last_fresh_order: float = -1e9
    standing: set[Alarm] = field(default_factory=set)

    def live(self, happening: Happening) -> Step:
        following = step(self.state, happening, self.now, TIMES)
        self.state = following.state
        for command in following.commands:
            self.is_released = isinstance(command, Unlock)
        for news in following.news:
            self._hear(news)
        return following

    def _hear(self, news: News) -> None:
        if isinstance(news, AlarmRaised):
            assert news.alarm not in self.standing, "an alarm is raised once"
            self.standing.add(news.alarm)
        if isinstance(news, AlarmCleared):
            assert news.alarm in self.standing, "only a standing alarm clears"
            self.standing.discard(news.alarm)


def live(script: list[tuple[float, Happening | tuple[Cause, float]]]) -> Life:
    """Live through the script, checking after each step what must always hold."""
    life = Life()
    for number, (seconds, what) in enumerate(script, start=1):
        life.now += seconds
        before = life.state
        happening = Opening(what[0], number, life.now - what[1]) if isinstance(what, tuple) else what
        following = life.live(happening)
        if any(isinstance(command, Unlock) for command in following.commands):
            assert isinstance(happening, Opening), "only an order unlocks"
            assert 0 <= life.now - happening.at <= TIMES.strike, "and only a fresh one"
            assert Alarm.DRIVER not in before.alarms
            assert not before.is_locked_down
            life.last_fresh_order = life.now
        if life.is_released and Alarm.DRIVER not in life.state.alarms:
            assert life.now < life.last_fresh_order + TIMES.strike, "released no longer than the strike time"
        assert life.state.alarms == life.standing, "what stands was said, what was said stands"
    return life


@settings(max_examples=200)
@given(lives)
def test_never_unlocked_without_a_fresh_stored_order(
    script: list[tuple[float, Happening | tuple[Cause, float]]],
) -> None:
    live(script)


@settings(max_examples=200)
@given(lives)
def test_always_closes_again(script: list[tuple[float, Happening | tuple[Cause, float]]]) -> None:
    life = live(script)
    life.now += TIMES.strike
    life.live(Tick())
    assert not life.state.is_released
    assert not life.is_released or Alarm.DRIVER in life.state.alarms


@settings(max_examples=200)
@given(lives)
def test_every_alarm_clears_once_its_cause_is_gone(script: list[tuple[float, Happening | tuple[Cause, float]]]) -> None:
    life = live(script)
    for happening in (DriverBack(), SHUT, Lockdown(is_on=False)):
        life.now += TIMES.strike
        life.live(happening)
    assert life.standing == set()
    assert life.state.mode is Mode.CLOSED


@settings(max_examples=200)
@given(lives, st.integers(0, 4))
def test_a_door_pushed_open_while_locked_always_raises_the_alarm(
    script: list[tuple[float, Happening | tuple[Cause, float]]], seconds: int
) -> None:
    life = live(script)
    life.live(SHUT)
    life.now += seconds
    was_released = step(life.state, Tick(), life.now, TIMES).state.is_released
    life.live(OPENED)
    assert (Alarm.FORCED_OPEN in life.standing) is not was_released
