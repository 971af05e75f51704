"""Orders that come from outside the engine: stored before they move the door, and never late."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from accessctl.config import CameraSettings, DoorSettings
from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.door import Desk, Mode, SimulatedDoor, Timetable
from accessctl.engine import Crew, Engine
from accessctl.errors import StoreError
from tests.fakes import FakeCamera, FakeGate, FakeLog, FakeRecognizer, eventually, noise

# An order may be as old as the strike is long: on a machine that stands still for 2 s none would be young enough.
DOOR = DoorSettings(name="North", strike_seconds=20)


class Bench:
    """An engine among fakes whose door is free while ``is_open`` says so."""

    def __init__(self, *, first_in: bool = False) -> None:
        self.log = FakeLog()
        self.gate = FakeGate()
        self.door = SimulatedDoor()
        self.is_open = False
        self.hours_fail = ""
        self.hours_crash = False
        crew = Crew(
            open_camera=lambda: FakeCamera.live(lambda: iter([noise(n) for n in range(500)] * 100)),
            recognizer=FakeRecognizer(),
            gate=self.gate,
            driver=self.door,
            store=self.log,
            swap_gallery=lambda: None,
            revive=lambda: None,
            desk=Desk(self._orders, DOOR.strike_seconds),
            timetable=Timetable(self._hours, first_in=first_in),
        )
        self.engine = Engine(crew, CameraSettings(width=160, height=120), DOOR)

    def _hours(self) -> Callable[[dt.datetime], bool]:
        if self.hours_crash:
            raise OSError("the machine's time zones are gone")
        if self.hours_fail:
            raise StoreError(self.hours_fail)
        return lambda _: self.is_open

    def _orders(self) -> list[Event]:
        return [event for event in reversed(self.log.events) if event.reason is Reason.MANUAL][:5]

    def unlocks(self) -> int:
        return [act.what for act in self.door.acts].count("unlock")

    def mode(self) -> Mode:
        return self.engine.door_state.mode

    def stored(self, reason: Reason) -> list[Event]:
        return [event for event in self.log.events if event.reason is reason]


@contextmanager
def running(*, first_in: bool = False) -> Iterator[Bench]:
    bench = Bench(first_in=first_in)
    bench.engine.start()
    try:
        assert eventually(lambda: bench.door.acts)
        yield bench
    finally:
        bench.engine.stop()


def test_free_access_is_stored_then_unlocked_and_ends_with_its_hours() -> None:
    with running() as bench:
        bench.is_open = True
        assert eventually(lambda: bench.mode() is Mode.UNLOCKED)
        (scheduled,) = bench.stored(Reason.SCHEDULED)
        assert (scheduled.kind, scheduled.verdict, scheduled.door) == (EventKind.DOOR, Verdict.GRANTED, "North")
        time.sleep(1.1)
        assert len(bench.stored(Reason.SCHEDULED)) == 1
        bench.is_open = False
        assert eventually(lambda: bench.mode() is Mode.CLOSED)
        assert not bench.door.is_unlocked


def test_with_first_in_the_door_stays_shut_until_somebody_is_granted() -> None:
    with running(first_in=True) as bench:
        bench.is_open = True
        assert eventually(lambda: bench.stored(Reason.SCHEDULED))
        assert bench.mode() is Mode.CLOSED
        bench.gate.grant_next("ada")
        assert eventually(lambda: bench.engine.door_state.is_free)


def test_free_access_that_cannot_be_stored_does_not_begin() -> None:
    with running() as bench:
        bench.log.fails_with = "the disk is full"
        bench.is_open = True
        time.sleep(1.2)
        assert bench.unlocks() == 0


def test_hours_that_cannot_be_read_open_nothing_and_harm_nothing() -> None:
    with running() as bench:
        bench.hours_fail = "there is no schedule 'x'"
        bench.is_open = True
        time.sleep(1.2)
        assert bench.unlocks() == 0
        bench.engine.open_door("grace")
        assert eventually(bench.unlocks)


def test_a_lockdown_ends_free_access_even_where_its_hours_cannot_be_reckoned() -> None:
    with running() as bench:
        bench.is_open = True
        assert eventually(lambda: bench.mode() is Mode.UNLOCKED)
        bench.hours_crash = True
        bench.log.locked_down.add("North")
        assert eventually(lambda: bench.mode() is Mode.LOCKDOWN)
        assert not bench.door.is_unlocked


def test_after_a_lockdown_free_access_is_ordered_and_stored_anew() -> None:
    with running() as bench:
        bench.is_open = True
        assert eventually(lambda: bench.mode() is Mode.UNLOCKED)
        bench.engine.lock_down(True)
        assert eventually(lambda: bench.mode() is Mode.LOCKDOWN)
        assert not bench.door.is_unlocked
        bench.is_open = False
        time.sleep(0.7)
        bench.engine.lock_down(False)
        bench.is_open = True
        assert eventually(lambda: bench.mode() is Mode.UNLOCKED)
        assert len(bench.stored(Reason.SCHEDULED)) == 2


def test_an_order_of_another_program_opens_once() -> None:
    with running() as bench:
        now = dt.datetime.now(dt.UTC)
        order = Event(now, "North", Verdict.GRANTED, Reason.MANUAL, kind=EventKind.DOOR, actor="elsewhere")
        bench.log.record(order)
        assert eventually(bench.unlocks, within_seconds=1)
        time.sleep(1.2)
        assert bench.unlocks() == 1


def test_an_order_found_too_late_opens_nothing() -> None:
    with running() as bench:
        then = dt.datetime.now(dt.UTC) - dt.timedelta(seconds=DOOR.strike_seconds + 0.5)
        bench.log.record(Event(then, "North", Verdict.GRANTED, Reason.MANUAL, kind=EventKind.DOOR))
        time.sleep(1.2)
        assert bench.unlocks() == 0


def test_the_exit_button_opens_only_once_it_is_stored() -> None:
    with running() as bench:
        bench.log.fails_with = "the disk is full"
        bench.door.press_exit()
        time.sleep(0.5)
        assert bench.unlocks() == 0
        bench.log.fails_with = ""
        bench.door.press_exit()
        assert eventually(bench.unlocks)
        assert bench.stored(Reason.EXIT_REQUEST)
