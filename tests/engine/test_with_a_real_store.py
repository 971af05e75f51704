"""The engine on a real database: removals, locks and sudden death at any moment (scenarios 10, 15 and 17)."""

from __future__ import annotations

import datetime as dt
import itertools
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from accessctl.config import CameraSettings, DoorSettings, StoreSettings
from accessctl.domain import Decision, Event, EventKind, Reason, Sample, Verdict
from accessctl.door import SimulatedDoor
from accessctl.engine import Crew, Engine
from accessctl.rules import Book, Door
from accessctl.store import EventFilter, Store
from tests import eager
from tests.eager import EagerGate
from tests.faces import embedding
from tests.fakes import FakeCamera, FakeRecognizer, eventually, noise

REPOSITORY = Path(__file__).resolve().parents[2]
SETTINGS = StoreSettings(key_place="file")


@pytest.fixture
def busy_seconds() -> float:
    """How long a writer waits: a loaded machine may take a second for one of the engine's hundred events a second."""
    return 20.0


@pytest.fixture
def store(tmp_path: Path, busy_seconds: float) -> Iterator[Store]:
    with Store.open(tmp_path / "data", SETTINGS.model_copy(update={"busy_seconds": busy_seconds})) as opened:
        opened.people.enroll("Ada", [Sample(embedding())], person_id="ada")
        yield opened


@pytest.fixture
def door() -> SimulatedDoor:
    return SimulatedDoor()


@pytest.fixture
def engine(store: Store, door: SimulatedDoor) -> Iterator[Engine]:
    running = Engine(crew_of(store, door), CameraSettings(), DoorSettings(strike_seconds=0.5))
    yield running
    running.stop()


@pytest.fixture
def weak_engine(store: Store, door: SimulatedDoor) -> Iterator[Engine]:
    running = Engine(replace(crew_of(store, door), face_is_weak=True), CameraSettings(), DoorSettings())
    yield running
    running.stop()


def crew_of(store: Store, door: SimulatedDoor) -> Crew:
    """Grants Ada in every frame, a hundred times a second, as no real gate would."""
    return Crew(
        open_camera=lambda: FakeCamera.live(lambda: (noise(number % 100) for number in itertools.count())),
        recognizer=FakeRecognizer(),
        gate=EagerGate("ada"),
        driver=door,
        store=store,
        swap_gallery=lambda: None,
        revive=lambda: None,
    )


def test_a_face_that_only_a_weak_model_judged_waits_for_more(
    weak_engine: Engine, door: SimulatedDoor, store: Store
) -> None:
    weak_engine.start()
    assert eventually(lambda: any(event.reason is Reason.SECOND_FACTOR_NEEDED for event in store.events.newest()))
    weak_engine.stop()
    assert (unlocks(door), grants(store)) == (0, [])


def unlocks(door: SimulatedDoor) -> int:
    return [act.what for act in door.acts].count("unlock")


def grants(store: Store) -> list[Event]:
    return [event for event in store.events.stream() if event.verdict is Verdict.GRANTED]


def refused(store: Store, reason: Reason, times: int = 5) -> bool:
    """Whether so many frames come to be refused for this: Ada stands there all the time and is tried again."""
    return eventually(lambda: sum(event.reason is reason for event in store.events.newest()) >= times)


def number_of(store: Store, kind: EventKind) -> int:
    """Where the log has the one event of this kind."""
    return next(event.sequence for event in store.events.newest(EventFilter(kind=kind)))


def test_after_a_removal_has_returned_there_is_no_grant(engine: Engine, door: SimulatedDoor, store: Store) -> None:
    engine.start()
    assert eventually(lambda: unlocks(door) >= 3)
    store.people.remove("ada")
    assert refused(store, Reason.UNKNOWN)
    engine.stop()
    assert max(event.sequence for event in grants(store)) < number_of(store, EventKind.REMOVED)
    assert unlocks(door) <= len(grants(store))
    assert store.events.verify().intact


def test_a_suspended_person_is_refused_from_the_next_frame(engine: Engine, door: SimulatedDoor, store: Store) -> None:
    engine.start()
    assert eventually(lambda: unlocks(door) >= 1)
    store.people.suspend("ada")
    assert refused(store, Reason.INACTIVE)
    engine.stop()
    assert max(event.sequence for event in grants(store)) < number_of(store, EventKind.SUSPENDED)
    assert unlocks(door) <= len(grants(store))


def test_the_rules_decide_before_the_door_opens(engine: Engine, door: SimulatedDoor, store: Store) -> None:
    decisions: list[Decision] = []
    engine.on_decision(decisions.append)
    store.rules.change(lambda _: Book(enforced=True), "nobody may enter")
    engine.start()
    assert eventually(lambda: any(event.reason is Reason.WRONG_DOOR for event in store.events.newest()))
    assert unlocks(door) == 0
    assert {(one.verdict, one.reason) for one in decisions} == {(Verdict.DENIED, Reason.WRONG_DOOR)}
    store.rules.change(lambda _: Book(), "as before")
    assert eventually(lambda: unlocks(door) >= 1)
    store.access.lock_down(DoorSettings().name, is_on=True)
    locked_at = store.events.newest(limit=1)[0].sequence
    assert refused(store, Reason.LOCKDOWN)
    engine.stop()
    assert max(event.sequence for event in grants(store)) <= locked_at


def test_two_people_open_what_one_does_not(engine: Engine, door: SimulatedDoor, store: Store) -> None:
    name = DoorSettings().name
    store.rules.change(lambda _: Book(doors={name: Door(name, two_person_seconds=60)}), "two people")
    decisions: list[Decision] = []
    engine.on_decision(decisions.append)
    engine.start()
    assert eventually(lambda: len(decisions) > 20)
    assert unlocks(door) == 0
    assert {(one.verdict, one.reason) for one in decisions} == {(Verdict.WAIT, Reason.SECOND_PERSON_NEEDED)}
    store.people.enroll("Bob", [Sample(embedding(1))], person_id="bob")
    bob = Event(dt.datetime.now(dt.UTC), name, Verdict.GRANTED, Reason.RECOGNIZED, "bob")
    assert store.record_grant(bob).verdict is Verdict.GRANTED


@pytest.mark.parametrize("busy_seconds", [1.0])
def test_a_database_locked_by_another_program_shuts_and_recovers(
    engine: Engine, door: SimulatedDoor, store: Store, tmp_path: Path
) -> None:
    decisions: list[Decision] = []
    engine.on_decision(decisions.append)
    engine.start()
    assert eventually(lambda: unlocks(door) >= 1)
    other = sqlite3.connect(tmp_path / "data" / "accessctl.db", isolation_level=None, timeout=60.0)
    other.execute("BEGIN IMMEDIATE")
    stored = len(grants(store))
    so_far = len(decisions)
    assert eventually(lambda: sum(one.reason is Reason.FAULT for one in decisions[so_far:]) >= 20)
    assert eventually(lambda: not door.is_unlocked), "and what was released has locked meanwhile"
    before = unlocks(door)
    assert before <= len(grants(store)) == stored
    other.execute("ROLLBACK")
    other.close()
    assert eventually(lambda: unlocks(door) > before)
    engine.stop()
    said = [event.kind for event in store.events.stream() if event.detail.startswith("store")]
    assert (said.count(EventKind.FAULT), said.count(EventKind.RECOVERED)) == (1, 1)
    assert store.events.verify().intact


@pytest.mark.parametrize("milliseconds", [0, 40, 130])
def test_killed_at_any_moment_no_door_has_opened_without_its_event(tmp_path: Path, milliseconds: int) -> None:
    opened = tmp_path / "opened.txt"
    kiosk = subprocess.Popen(
        [sys.executable, "-m", eager.__name__, str(tmp_path / "data"), str(opened)], cwd=REPOSITORY
    )
    assert eventually(lambda: opened.exists() and opened.stat().st_size > 20, within_seconds=30)
    time.sleep(milliseconds / 1000)
    kiosk.send_signal(signal.SIGKILL)
    kiosk.wait(timeout=10)
    with Store.open(tmp_path / "data", SETTINGS) as store:
        assert store.events.verify().intact
        stored = len(grants(store))
    assert 0 < len(opened.read_text().splitlines()) <= stored
