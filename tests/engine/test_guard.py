"""One frame's way, on a clock that is moved by hand: when a fault is news, and when it is over."""

from __future__ import annotations

import datetime as dt

import pytest

from accessctl.domain import Decision, EventKind, Evidence, Reason, Subject, Verdict
from accessctl.door import DoorState, Duress, Opening
from accessctl.engine.guard import Guard
from accessctl.engine.journal import Journal
from accessctl.rules import Mode
from tests.faces import frame
from tests.fakes import FakeGate, FakeLog, FakeRecognizer


class FakeDoor:
    """A door that notes its orders."""

    def __init__(self) -> None:
        self.state = DoorState()
        self.orders: list[Opening] = []
        self.threats: list[Duress] = []

    def order(self, happening: Opening | Duress) -> None:
        if isinstance(happening, Opening):
            self.orders.append(happening)
        else:
            self.threats.append(happening)


class Bench:
    def __init__(self, log: FakeLog | None = None) -> None:
        self.now = 100.0
        self.log = log or FakeLog()
        self.gate = FakeGate()
        self.door = FakeDoor()
        self.decisions: list[Decision] = []
        self.guard = Guard(
            recognizer=FakeRecognizer(), gate=self.gate, journal=Journal(self.log), door=self.door,
            door_name="Side door", clock=lambda: self.now,
        )  # fmt: skip
        self.guard.listen(self.decisions.append)

    def look(self, seconds: float = 0.1) -> Decision:
        self.now += seconds
        return self.guard.consider(frame(self.now))

    def fail(self, seconds: float = 0.1, what: str = "camera FROZEN") -> Decision:
        self.now += seconds
        return self.guard.fault(frame(self.now), what, "it stands still")

    def kinds(self) -> list[EventKind]:
        return [event.kind for event in self.log.events]


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_fault_that_lasts_is_news_once(bench: Bench) -> None:
    news = [bench.fail(seconds=1).is_news for _ in range(60)]
    assert news == [True] + [False] * 59
    assert bench.kinds() == [EventKind.FAULT]


class _WithoutRules(FakeLog):
    def mode(self, door: str, at: dt.datetime) -> Mode:
        raise ValueError("the rules in the database make no sense")


def test_rules_that_cannot_be_read_are_no_crash_of_the_analysis() -> None:
    """The grant asks the store itself; here they only say what may be shown besides the face."""
    bench = Bench(_WithoutRules())
    assert bench.fail(seconds=1).reason is Reason.FAULT
    assert bench.look(seconds=1).verdict is Verdict.WAIT


def test_its_end_is_news_and_names_it(bench: Bench) -> None:
    bench.fail()
    assert bench.look().is_news
    assert not bench.look().is_news
    assert bench.kinds() == [EventKind.FAULT, EventKind.RECOVERED]
    assert bench.log.events[1].detail == "camera FROZEN"


def test_another_fault_during_the_first_is_news_too(bench: Bench) -> None:
    assert bench.fail(what="camera BLOCKED").is_news
    assert bench.fail(what="camera UNPLUGGED").is_news
    bench.look()
    assert [event.detail.split(":")[0] for event in bench.log.events] == [
        "camera BLOCKED", "camera UNPLUGGED", "camera UNPLUGGED"
    ]  # fmt: skip


def test_the_same_fault_again_is_news_only_after_a_while(bench: Bench) -> None:
    bench.fail()
    bench.look()
    assert not bench.fail().is_news
    assert not bench.look().is_news, "the end of what was not said is not said either"
    assert bench.fail(seconds=11).is_news


def test_a_grant_orders_the_door_with_the_number_of_its_event_and_the_present(bench: Bench) -> None:
    bench.gate.grant_next("ada")
    decision = bench.look()
    assert (decision.verdict, decision.is_news) == (Verdict.GRANTED, True)
    assert bench.door.orders[0].event_sequence == bench.log.events[0].sequence
    assert bench.door.orders[0].at == bench.now


def test_a_grant_that_cannot_be_stored_is_a_fault_and_no_order(bench: Bench) -> None:
    bench.log.fails_with = "the disk is full"
    bench.gate.grant_next("ada")
    decision = bench.look()
    assert (decision.verdict, decision.reason, decision.detail) == (Verdict.DENIED, Reason.FAULT, "the disk is full")
    assert bench.door.orders == []


def test_the_gates_own_fault_is_stored_as_a_fault(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench.gate, "consider", lambda seen: bench.gate.fault(seen, "there is no liveness model"))
    assert bench.look().is_news
    assert not bench.look().is_news
    assert bench.kinds() == [EventKind.FAULT]
    assert bench.log.events[0].detail == "gate: there is no liveness model"


def test_an_event_holds_the_limits_that_its_scores_were_judged_by(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    then = Evidence(1, 0, 3, 5, 5, 0.91, 5, 5, 0.31, 0.47, 0.62)
    stranger, badge_only = Subject(1, None, 0.31, 0.91), Subject(1, None)
    for subject in (stranger, badge_only):
        monkeypatch.setattr(
            bench.gate, "consider",
            lambda seen, subject=subject: Decision(
                seen, Verdict.DENIED, Reason.UNKNOWN, subject, is_news=True, evidence=then
            ),
        )  # fmt: skip
        bench.look()
    assert [(event.min_similarity, event.min_live) for event in bench.log.events] == [(0.47, 0.62), (None, None)]


def stays(bench: Bench, monkeypatch: pytest.MonkeyPatch, person_id: str) -> Decision:
    """What is said to somebody who was let in and still stands there."""
    there = Subject(1, person_id, 0.9, 0.9)
    monkeypatch.setattr(
        bench.gate, "consider", lambda seen: Decision(seen, Verdict.GRANTED, Reason.RECOGNIZED, there, is_news=False)
    )
    return bench.look()


def test_whoever_was_let_in_before_a_lockdown_reads_that_the_door_is_locked(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.gate.grant_next("ada")
    bench.look()
    bench.door.state = DoorState(is_locked_down=True)
    assert stays(bench, monkeypatch, "ada").reason is Reason.LOCKDOWN


def test_a_helper_who_was_let_in_during_it_is_not_told_otherwise(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.log.helpers.add("ada")
    bench.door.state = DoorState(is_locked_down=True)
    bench.gate.grant_next("ada")
    bench.look()
    assert bench.door.orders[0].through_lockdown
    assert stays(bench, monkeypatch, "ada").verdict is Verdict.GRANTED
