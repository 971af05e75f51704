"""Face and PIN: they count together, for one face that stands there, and for nobody else."""

from __future__ import annotations

import pytest

from accessctl.domain import Decision, Event, EventKind, Observation, Reason, Subject, Verdict
from accessctl.door import Duress
from accessctl.engine.entries import PinTyped
from accessctl.engine.guard import Guard
from accessctl.engine.journal import Journal
from accessctl.rules import Factor, PinOutcome
from tests.engine.test_guard import FakeDoor
from tests.faces import frame
from tests.fakes import FakeGate, FakeLog, FakeRecognizer


class WaitingGate(FakeGate):
    """Admits Ada in the first frame; afterwards the face waits as the real gate lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.track_id = 1
        self.grant_next("ada")

    def consider(self, observation: Observation) -> Decision:
        decision = super().consider(observation)
        if decision.verdict is Verdict.GRANTED or not self.withdrawn or self.confirmed:
            return decision
        return Decision(observation, Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED, subject=Subject(self.track_id))


class Bench:
    def __init__(self) -> None:
        self.now = 100.0
        self.log = FakeLog(asks_for={Factor.FACE, Factor.PIN})
        self.log.pins = {"2580": PinOutcome.RIGHT, "2581": PinOutcome.DURESS, "0": PinOutcome.LOCKED}
        self.gate = WaitingGate()
        self.door = FakeDoor()
        self.guard = Guard(
            recognizer=FakeRecognizer(), gate=self.gate, journal=Journal(self.log), door=self.door,
            door_name="Side door", clock=lambda: self.now,
        )  # fmt: skip

    def look(self) -> tuple[Verdict, Reason]:
        self.now += 0.1
        decision = self.guard.consider(frame(self.now))
        return decision.verdict, decision.reason

    def type(self, pin: str) -> tuple[Verdict, Reason]:
        self.guard.enter(PinTyped(pin))
        return self.look()

    def of_kind(self, kind: EventKind) -> list[Event]:
        return [event for event in self.log.events if event.kind is kind]


WAITS = (Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED)
GRANTED = (Verdict.GRANTED, Reason.RECOGNIZED)


@pytest.fixture
def bench() -> Bench:
    """Ada was recognised and waits."""
    bench = Bench()
    assert bench.look() == WAITS
    assert bench.look() == WAITS
    return bench


def test_the_face_alone_does_not_open(bench: Bench) -> None:
    assert bench.door.orders == []
    assert [(event.verdict, event.reason) for event in bench.log.events] == [
        (Verdict.DENIED, Reason.SECOND_FACTOR_NEEDED)
    ]  # fmt: skip


def test_face_and_pin_open_once(bench: Bench) -> None:
    assert bench.type("2580") == GRANTED
    assert len(bench.door.orders) == 1
    assert bench.gate.confirmed == ["ada"]
    bench.type("2580")
    assert len(bench.door.orders) == 1


def test_a_wrong_pin_is_denied_and_stored_and_may_be_mended(bench: Bench) -> None:
    assert bench.type("1111") == (Verdict.DENIED, Reason.WRONG_PIN)
    assert (bench.log.events[-1].reason, bench.log.events[-1].person_id) == (Reason.WRONG_PIN, "ada")
    assert bench.type("0") == (Verdict.DENIED, Reason.LOCKED_OUT)
    assert bench.door.orders == []
    assert bench.type("2580") == GRANTED


def test_duress_looks_the_same_and_raises_a_silent_alarm(bench: Bench) -> None:
    assert bench.type("2581") == GRANTED
    alarm = bench.log.events[-1]
    assert bench.door.threats == [Duress(alarm.sequence)], "whoever listens behind the driver hears of it"
    assert len(bench.door.orders) == 1
    (alarm,) = bench.of_kind(EventKind.DOOR)
    assert "duress" in alarm.detail
    assert alarm.person_id == "ada"


def test_a_pin_that_was_typed_before_anybody_asked_is_forgotten() -> None:
    bench = Bench()
    bench.gate.deny_next(Reason.UNKNOWN)
    bench.type("2580")
    bench.gate.grant_next("ada")
    assert [bench.look(), bench.look()] == [WAITS, WAITS]
    assert bench.door.orders == []


def test_another_face_cannot_use_the_first_ones_place(bench: Bench) -> None:
    bench.gate.track_id = 2
    assert bench.type("2580") == WAITS
    bench.gate.track_id = 1
    assert bench.type("2580") == WAITS, "the question was taken back"
    assert bench.door.orders == []


def test_a_store_that_fails_is_a_fault_and_opens_nothing(bench: Bench) -> None:
    bench.guard.enter(PinTyped("2580"))
    bench.log.fails_with = "the disk is full"
    assert bench.look()[0] is Verdict.DENIED
    assert bench.door.orders == []


def test_the_rules_have_the_last_word_after_the_pin_too(bench: Bench) -> None:
    bench.log.removed.add("ada")
    assert bench.type("2580") == (Verdict.DENIED, Reason.UNKNOWN)
    assert bench.door.orders == []
    assert bench.gate.confirmed == []
