"""The controller and its simulated door: obeyed, disobeyed, and in a thread of its own."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from accessctl.config import DoorSettings
from accessctl.door import (
    AlarmCleared,
    AlarmRaised,
    Cause,
    DoorController,
    DoorKeeper,
    Mode,
    News,
    Opening,
    OpeningDropped,
    SimulatedDoor,
    Unlocked,
)
from accessctl.errors import DoorError
from tests.fakes import eventually

SETTINGS = DoorSettings(strike_seconds=5, held_open_seconds=30)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Bench:
    """A controlled simulated door on a clock that is moved by hand."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.door = SimulatedDoor(self.clock)
        self.controller = DoorController(self.door, SETTINGS)
        self.controller.start(self.clock.now)

    def mode(self) -> Mode:
        return self.controller.state.mode

    def unlocked(self) -> bool:
        return self.door.is_unlocked

    def order(self, *, age: float = 0.0) -> tuple[News, ...]:
        return self.controller.handle(Opening(Cause.GRANTED, 1, self.clock.now - age), self.clock.now)

    def wait(self, seconds: float) -> list[News]:
        """Tick ten times a second, as the keeper does."""
        news: list[News] = []
        for _ in range(round(seconds * 10)):
            self.clock.now += 0.1
            news.extend(self.controller.tick(self.clock.now))
        return news


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_starting_locks_whatever_the_last_run_left(bench: Bench) -> None:
    assert [act.what for act in bench.door.acts] == ["lock"]


def test_a_visitor_passes_and_the_door_locks_behind(bench: Bench) -> None:
    assert isinstance(bench.order()[0], Unlocked)
    assert bench.unlocked()
    assert bench.door.push()
    bench.wait(1)
    assert bench.mode() is Mode.OPEN
    bench.door.pull_shut()
    bench.wait(0.2)
    assert bench.mode() is Mode.CLOSED
    assert not bench.door.push()


def test_nobody_comes_and_it_locks_after_the_strike_time(bench: Bench) -> None:
    bench.order()
    bench.wait(4.8)
    assert bench.unlocked()
    bench.wait(0.3)
    assert not bench.unlocked()
    assert bench.door.acts[-1].what == "lock"


def test_hardware_relocks_by_itself_when_nobody_ticks(bench: Bench) -> None:
    bench.order()
    bench.clock.now += 5.1
    assert not bench.unlocked()


def test_a_late_order_never_reaches_the_driver(bench: Bench) -> None:
    assert isinstance(bench.order(age=5.1)[0], OpeningDropped)
    assert [act.what for act in bench.door.acts] == ["lock"]


def test_forced_and_held_open_are_seen_through_the_door_contact(bench: Bench) -> None:
    bench.door.force()
    bench.wait(0.1)
    assert bench.mode() is Mode.FORCED_OPEN
    bench.door.pull_shut()
    bench.wait(0.1)
    bench.order()
    bench.door.push()
    bench.wait(30.5)
    assert bench.mode() is Mode.HELD_OPEN


def test_a_driver_that_does_not_obey_is_an_alarm_and_a_dropped_order_and_no_exception(bench: Bench) -> None:
    bench.door.break_down("the relay does not answer; check its cable")
    news = bench.order()
    assert [type(each) for each in news] == [OpeningDropped, AlarmRaised]
    assert bench.mode() is Mode.FAULT


def test_a_driver_of_somebody_else_may_raise_anything(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(_: float) -> None:
        raise KeyError("port")

    monkeypatch.setattr(bench.door, "unlock", bug)
    bench.order()
    assert bench.mode() is Mode.FAULT


def test_a_dead_driver_is_noticed_without_an_order(bench: Bench) -> None:
    bench.door.break_down()
    assert [type(each) for each in bench.wait(0.2)] == [AlarmRaised]
    assert bench.mode() is Mode.FAULT


def test_a_driver_that_is_back_is_locked_before_it_counts(bench: Bench) -> None:
    bench.order()
    bench.door.break_down()
    bench.wait(1)
    bench.door.repair()
    news = bench.wait(3)
    assert [type(each) for each in news] == [AlarmCleared]
    assert bench.mode() is Mode.CLOSED
    assert bench.door.acts[-1].what == "lock"


def test_a_driver_that_answers_but_does_not_lock_is_not_back(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def jammed() -> None:
        raise DoorError("the strike is jammed")

    bench.door.break_down()
    bench.wait(0.2)
    bench.door.repair()
    monkeypatch.setattr(bench.door, "lock", jammed)
    assert bench.wait(5) == []
    assert bench.mode() is Mode.FAULT


def test_a_dead_driver_is_called_ever_more_seldom(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[float] = []

    def dead() -> None:
        calls.append(bench.clock.now)
        raise DoorError("no answer")

    bench.door.break_down()
    bench.wait(0.1)
    monkeypatch.setattr(bench.door, "probe", dead)
    bench.wait(60)
    gaps = [later - earlier for earlier, later in pairwise(calls)]
    assert gaps == sorted(gaps)
    assert 14 <= gaps[-1] <= 16


def test_the_keeper_obeys_at_once_and_locks_when_it_stops() -> None:
    door = SimulatedDoor()
    heard: list[News] = []
    keeper = DoorKeeper(DoorController(door, SETTINGS), heard.append)
    keeper.start()
    assert eventually(lambda: door.acts)
    ordered = time.monotonic()
    keeper.order(Opening(Cause.GRANTED, 1, ordered))
    assert eventually(lambda: door.is_unlocked)
    assert door.acts[-1].at - ordered < 0.25  # 20 ms on a quiet machine
    keeper.stop()
    assert not door.is_unlocked
    assert isinstance(heard[0], Unlocked)


def test_the_keeper_survives_whoever_listens() -> None:
    def bug(_: News) -> None:
        raise RuntimeError("a bug in a listener")

    door = SimulatedDoor()
    keeper = DoorKeeper(DoorController(door, DoorSettings(strike_seconds=0.5)), bug)
    keeper.start()
    for sequence in (1, 2):
        keeper.order(Opening(Cause.GRANTED, sequence, time.monotonic()))
        assert eventually(lambda: door.is_unlocked)
        assert eventually(lambda: not door.is_unlocked)
    keeper.stop()


def test_the_keeper_relocks_while_everybody_else_is_busy() -> None:
    door = SimulatedDoor()
    keeper = DoorKeeper(DoorController(door, DoorSettings(strike_seconds=0.5)), lambda _: None)
    keeper.start()
    keeper.order(Opening(Cause.GRANTED, 1, time.monotonic()))
    assert eventually(lambda: door.is_unlocked)
    assert eventually(lambda: [act.what for act in door.acts][-2:] == ["unlock", "lock"], within_seconds=2)
    keeper.stop()
