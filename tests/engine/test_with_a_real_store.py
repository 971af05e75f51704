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
from accessctl.store import Store
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


def test_after_a_removal_has_returned_there_is_no_grant(engine: Engine, door: SimulatedDoor, store: Store) -> None:
    engine.start()
    assert eventually(lambda: unlocks(door) >= 3)
    store.people.remove("ada")
    time.sleep(0.5)
    engine.stop()
    events = list(store.events.stream())
    removed = next(event.sequence for event in events if event.kind is EventKind.REMOVED)
    assert max(event.sequence for event in grants(store)) < removed
    assert any(event.reason is Reason.UNKNOWN and event.sequence > removed for event in events), "it was tried"
    assert unlocks(door) <= len(grants(store))
    assert store.events.verify().intact


def test_a_suspended_person_is_refused_from_the_next_frame(engine: Engine, door: SimulatedDoor, store: Store) -> None:
    engine.start()
    assert eventually(lambda: unlocks(door) >= 1)
    store.people.suspend("ada")
    time.sleep(0.1)
    before = unlocks(door)
    time.sleep(0.3)
    assert unlocks(door) == before


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
    time.sleep(0.3)
    engine.stop()
    assert max(event.sequence for event in grants(store)) <= locked_at
    assert any(event.reason is Reason.LOCKDOWN for event in store.events.newest())


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


@pytest.mark.parametrize("busy_seconds", [0.2])
def test_a_database_locked_by_another_program_shuts_and_recovers(
    engine: Engine, door: SimulatedDoor, store: Store, tmp_path: Path
) -> None:
    engine.start()
    assert eventually(lambda: unlocks(door) >= 1)
    other = sqlite3.connect(tmp_path / "data" / "accessctl.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    time.sleep(0.3)
    before = unlocks(door)
    time.sleep(0.8)
    assert unlocks(door) == before
    assert not door.is_unlocked, "and what was released has locked meanwhile"
    other.execute("ROLLBACK")
    other.close()
    assert eventually(lambda: unlocks(door) > before)
    engine.stop()
    kinds = [event.kind for event in store.events.stream()]
    assert kinds.count(EventKind.FAULT) == kinds.count(EventKind.RECOVERED) == 1
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
