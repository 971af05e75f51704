"""Whatever breaks: the door is shut, it is said in words and stored, and it recovers without a restart."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from itertools import count

import pytest

from accessctl.camera import CameraFault, CameraFaultError
from accessctl.domain import Decision, Event, EventKind, Pixels, Reason, Verdict
from accessctl.engine.analysis import Analysis
from accessctl.errors import AccessctlError, ModelError, StoreError
from tests.engine.bench import Bench, working
from tests.fakes import FakeCamera, FakeGate, eventually, noise


def test_a_crash_of_the_recognizer_is_said_stored_and_survived() -> None:
    with Bench() as bench:
        assert bench.is_well()
        bench.recognizer.fails_with = ZeroDivisionError("a bug")
        assert bench.says_fault()
        assert bench.has_stored(EventKind.FAULT)
        bench.recognizer.fails_with = None
        assert bench.is_well()
        assert bench.has_stored(EventKind.RECOVERED)
    fault = bench.stored(EventKind.FAULT)[0]
    assert (fault.verdict, fault.reason) == (Verdict.DENIED, Reason.FAULT)
    assert "crashed (ZeroDivisionError)" in fault.detail
    assert bench.revived >= 1
    assert bench.unlocks() == 0


def test_a_model_fault_is_said_in_its_own_words() -> None:
    with Bench() as bench:
        bench.recognizer.fails_with = ModelError("liveness gave NaN; run: accessctl models verify")
        assert bench.says_fault()
    assert bench.decisions[-1].detail == "liveness gave NaN; run: accessctl models verify"


def test_even_a_gate_that_fails_on_a_fault_shuts_the_door(monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_: object) -> Decision:
        raise RuntimeError("bug")

    bench = Bench()
    monkeypatch.setattr(bench.gate, "consider", bug)
    monkeypatch.setattr(bench.gate, "fault", bug)
    with bench:
        assert bench.says_fault()
        monkeypatch.undo()
        assert bench.is_well()


def test_an_analysis_that_ended_for_good_is_a_failure_and_not_the_end_of_a_recording(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Exit code 0 would tell the parent that somebody has left the kiosk."""

    def bug(*_: object) -> None:
        raise RuntimeError("bug")

    monkeypatch.setattr(Analysis, "run", bug)
    with Bench() as bench, pytest.raises(AccessctlError, match="RuntimeError"):
        assert eventually(lambda: bench.engine.wait(0.1))


def test_a_crash_is_tried_again_ever_more_seldom() -> None:
    bench = Bench()
    bench.recognizer.fails_with = ModelError("no score")
    with bench:
        assert eventually(lambda: len(bench.decisions) >= 4)
        faults = [decision.observation.frame.taken_at for decision in bench.decisions]
    assert faults[2] - faults[1] > faults[1] - faults[0] >= 0.2


def test_a_full_disk_shuts_says_so_and_recovers_without_a_restart() -> None:
    with Bench() as bench:
        assert bench.is_well()
        bench.log.fails_with = "the disk is full; free some space"
        bench.gate.grant_next("ada")
        assert bench.says_fault()
        assert bench.decisions[-1].detail == "the disk is full; free some space"
        bench.gate.grant_next("ada")
        time.sleep(0.2)
        assert bench.says_fault(), "nothing is judged while nothing can be stored"
        assert bench.unlocks() == 0
        bench.log.fails_with = ""
        assert eventually(bench.unlocks), "granted anew, and only now"
        assert bench.has_stored(EventKind.RECOVERED)
    assert len([event for event in bench.stored(EventKind.ACCESS) if event.verdict is Verdict.GRANTED]) == 1
    assert bench.stored(EventKind.FAULT)[0].detail.startswith("store: the disk is full")


def test_denials_wait_for_the_store_and_are_not_lost() -> None:
    with Bench() as bench:
        assert bench.is_well()
        bench.log.fails_with = "the database is locked"
        bench.gate.deny_next(Reason.NOT_LIVE)
        assert bench.says_fault()
        bench.log.fails_with = ""
        assert bench.has_stored(EventKind.ACCESS)
    assert [event.sequence for event in bench.events] == [event.sequence for event in bench.log.events]


def test_a_dead_door_is_said_and_nobody_is_judged_until_it_is_back() -> None:
    with Bench() as bench:
        assert bench.is_well()
        bench.door.break_down("the relay does not answer")
        assert bench.says_fault()
        bench.gate.grant_next("ada")
        time.sleep(0.2)
        assert bench.stored(EventKind.ACCESS) == []
        bench.door.repair()
        assert eventually(bench.unlocks)
    assert any("the relay does not answer" in event.detail for event in bench.stored(EventKind.DOOR))


def test_an_unplugged_camera_shuts_says_so_and_comes_back() -> None:
    plugged_out = threading.Event()

    def pluggable() -> Iterator[Pixels]:
        for number in count():
            if plugged_out.is_set():
                raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gives no more pictures")
            yield noise(number % 500)

    with Bench(lambda: FakeCamera.live(pluggable)) as bench:
        assert bench.is_well()
        plugged_out.set()
        assert bench.says_fault()
        assert bench.decisions[-1].detail == "webcam: gives no more pictures"
        assert bench.decisions[-1].observation.frame.pixels.max() == 0, "no stale picture is shown as if it were live"
        plugged_out.clear()
        assert bench.is_well()
        assert bench.has_stored(EventKind.RECOVERED)
    assert [event.detail for event in bench.stored(EventKind.FAULT)] == [
        "camera UNPLUGGED: webcam: gives no more pictures"
    ]


def test_a_camera_with_a_loose_contact_does_not_flood_the_log() -> None:
    def loose() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(8))
        raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")

    with Bench(lambda: FakeCamera.live(loose)) as bench:
        assert eventually(lambda: sum(decision.reason is Reason.FAULT for decision in bench.decisions) >= 4)
    assert len(bench.stored(EventKind.FAULT)) == 1
    assert len(bench.stored(EventKind.RECOVERED)) == 1


def test_an_analysis_that_hangs_is_said_by_another_thread_and_stored_once_it_is_over() -> None:
    bench, was_said = Bench(), threading.Event()

    def hang_once(_: Decision) -> None:
        if len(bench.decisions) == 3:
            was_said.wait(timeout=60)

    bench.engine.on_decision(hang_once)
    with bench:
        assert eventually(lambda: len(bench.decisions) >= 3)
        assert bench.says_fault(within_seconds=4.5)
        assert "does not answer" in bench.decisions[-1].detail
        was_said.set()
        assert bench.is_well()
        assert bench.has_stored(EventKind.FAULT)


def test_a_store_that_hangs_is_said_too(monkeypatch: pytest.MonkeyPatch) -> None:
    bench, was_said = Bench(), threading.Event()
    record = bench.log.record

    def hangs(event: Event) -> Event:
        if event.reason is Reason.NOT_LIVE:
            was_said.wait(timeout=60)
        return record(event)

    monkeypatch.setattr(bench.log, "record", hangs)
    with bench:
        assert bench.is_well()
        bench.gate.deny_next(Reason.NOT_LIVE)
        assert bench.says_fault(within_seconds=4.5)
        was_said.set()
        assert bench.is_well()


def test_a_grant_that_took_too_long_to_store_opens_for_nobody() -> None:
    bench = Bench(gate=FakeGate.that_grants("ada"))
    bench.engine.on_event(lambda event: time.sleep(2.1) if event.kind is EventKind.ACCESS else None)
    with bench:
        assert bench.has_stored(EventKind.DOOR)
    assert bench.unlocks() == 0
    assert "not opened" in bench.stored(EventKind.DOOR)[0].detail


def test_a_trouble_that_is_over_before_anybody_looked_is_still_stored() -> None:
    openings = count()

    def comes_and_goes() -> Iterator[Pixels]:
        if next(openings) == 0:
            yield from (noise(number) for number in range(20))
            raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")
        yield from working()

    bench = Bench(lambda: FakeCamera.live(comes_and_goes))
    bench.recognizer.seconds_per_frame = 1.0
    with bench:
        assert bench.has_stored(EventKind.FAULT)


def test_events_that_wait_are_stored_without_a_frame_to_remind_of_them() -> None:
    over = threading.Event()

    def silent() -> Iterator[Pixels]:
        over.wait()
        yield noise(1)

    with Bench(lambda: FakeCamera.live(silent)) as bench:
        bench.log.fails_with = "the database is locked"
        bench.engine.lock_down(True)
        assert eventually(lambda: bench.engine.door_state.is_locked_down)
        bench.log.fails_with = ""
        assert bench.has_stored(EventKind.DOOR)
        over.set()


def test_listeners_may_fail_without_harm() -> None:
    def bug(_: object) -> None:
        raise RuntimeError("a bug in a window")

    bench = Bench(gate=FakeGate.that_grants("ada"))
    bench.engine.on_event(bug)
    bench.engine.on_decision(bug)
    with bench:
        assert eventually(bench.unlocks)
        assert bench.is_well()


def test_a_store_that_cannot_be_read_is_said_at_the_start() -> None:
    bench = Bench()
    bench.log.fails_with = "the database is damaged"
    with pytest.raises(StoreError, match="damaged"):
        bench.engine.start()
    bench.engine.stop()
