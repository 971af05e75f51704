"""The engine: stored before opened, what people do meanwhile, and nothing left running at the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from itertools import count

import pytest

from accessctl.camera import CameraFault, CameraFaultError
from accessctl.config import CameraSettings
from accessctl.domain import EventKind, Pixels, Reason, Verdict
from accessctl.door import Mode
from accessctl.errors import InputError, ModelError, StoreError
from tests.engine.bench import Bench, PacedClip, working
from tests.fakes import FakeCamera, FakeGate, eventually, noise

# the main road


def test_a_grant_is_stored_then_announced_then_opens_the_door() -> None:
    order: list[str] = []
    bench = Bench(gate=FakeGate.that_grants("ada"))
    bench.engine.on_event(lambda event: order.append(f"{event.kind} {bench.unlocks()}"))
    bench.engine.on_decision(lambda decision: order.append("decided") if decision.is_news else None)
    with bench:
        assert eventually(bench.unlocks)
    assert order[:3] == ["started 0", "access 0", "decided"]
    granted = bench.stored(EventKind.ACCESS)[0]
    assert (granted.verdict, granted.person_id, granted.door) == (Verdict.GRANTED, "ada", "Side door")
    assert (granted.similarity, granted.live, granted.track_id) == (0.8, 0.9, 1)


def test_a_denial_is_stored_and_opens_nothing() -> None:
    bench = Bench()
    bench.gate.deny_next(Reason.NOT_LIVE)
    with bench:
        assert bench.has_stored(EventKind.ACCESS)
    assert bench.stored(EventKind.ACCESS)[0].reason is Reason.NOT_LIVE
    assert bench.unlocks() == 0


def test_what_is_no_news_is_published_but_not_stored() -> None:
    with Bench() as bench:
        assert eventually(lambda: len(bench.decisions) > 5)
    assert [event.kind for event in bench.log.events] == [EventKind.STARTED, EventKind.STOPPED]


def test_a_person_removed_while_being_recognised_is_refused_by_the_store() -> None:
    bench = Bench(gate=FakeGate.that_grants("ada"))
    bench.log.removed.add("ada")
    with bench:
        assert bench.has_stored(EventKind.ACCESS)
        assert bench.is_well()
    assert bench.unlocks() == 0
    assert bench.gate.withdrawn == [Reason.UNKNOWN]
    refused = [decision for decision in bench.decisions if decision.is_news]
    assert [(decision.verdict, decision.reason) for decision in refused] == [(Verdict.DENIED, Reason.UNKNOWN)]


def test_a_slow_analysis_gets_the_newest_frame_and_the_rest_is_counted() -> None:
    bench = Bench()
    bench.recognizer.seconds_per_frame = 0.1
    with bench:
        assert eventually(lambda: len(bench.recognizer.frames) >= 5 and bench.engine.statistics().dropped > 10)
    summary = bench.engine.statistics()
    assert summary.frames == summary.analysed + summary.dropped
    assert summary.latency_ms is not None
    assert summary.latency_ms[0] > 90


# what people do


def test_opening_by_hand_and_the_exit_button_are_stored_first() -> None:
    with Bench() as bench:
        bench.engine.open_door("grace")
        assert eventually(lambda: bench.unlocks() == 1)
        bench.engine.request_exit()
        assert eventually(lambda: bench.unlocks() == 2)
    assert bench.stored(EventKind.DOOR)[0].actor == "grace"
    leaving = bench.stored(EventKind.ACCESS)[0]
    assert (leaving.verdict, leaving.reason) == (Verdict.GRANTED, Reason.EXIT_REQUEST)


def test_nothing_opens_by_hand_while_it_cannot_be_stored() -> None:
    with Bench() as bench:
        assert bench.is_well()
        bench.log.fails_with = "the disk is full"
        with pytest.raises(StoreError, match="disk is full"):
            bench.engine.open_door("grace")
        time.sleep(0.1)
        assert bench.unlocks() == 0
        bench.log.fails_with = ""
        assert bench.is_well()
    assert bench.stored(EventKind.DOOR) == [], "what was not opened is not in the log either"


def test_in_a_lockdown_nobody_enters_and_the_screen_says_nothing_else() -> None:
    with Bench() as bench:
        bench.engine.lock_down(True)
        assert bench.says(Verdict.DENIED, Reason.LOCKDOWN)
        bench.gate.grant_next("ada")
        assert eventually(lambda: bench.stored(EventKind.ACCESS))
        time.sleep(0.1)
        assert bench.unlocks() == 0
        assert {decision.reason for decision in bench.decisions[-3:]} == {Reason.LOCKDOWN}
        bench.engine.lock_down(False)
        bench.gate.grant_next("ada")
        assert eventually(bench.unlocks)
    assert [event.detail for event in bench.stored(EventKind.DOOR)] == ["lockdown begins", "lockdown is over"]
    assert [event.reason for event in bench.stored(EventKind.ACCESS)] == [Reason.LOCKDOWN, Reason.RECOGNIZED]


def test_those_who_come_to_help_enter_in_a_lockdown() -> None:
    with Bench() as bench:
        bench.log.helpers.add("fire brigade")
        bench.engine.lock_down(True)
        assert bench.says(Verdict.DENIED, Reason.LOCKDOWN)
        bench.gate.grant_next("fire brigade")
        assert eventually(bench.unlocks)
        assert bench.engine.door_state.is_locked_down
        assert bench.says(Verdict.DENIED, Reason.LOCKDOWN), "whoever comes next reads that the door is locked"


def test_a_lockdown_in_the_database_is_the_doors_too_until_it_is_released() -> None:
    bench = Bench()
    bench.log.locked_down.add("Another door")
    with bench:
        assert bench.is_well()
        bench.log.locked_down.add("Side door")
        assert bench.says(Verdict.DENIED, Reason.LOCKDOWN)
        assert bench.engine.door_state.is_locked_down
        bench.log.locked_down.clear()
        assert bench.is_well()


def test_a_lockdown_that_was_there_before_the_start_holds() -> None:
    bench = Bench(gate=FakeGate.that_grants("ada"))
    bench.log.locked_down.add("Side door")
    with bench:
        assert bench.says(Verdict.DENIED, Reason.LOCKDOWN)


def test_a_change_of_people_swaps_the_gallery_within_a_second() -> None:
    with Bench() as bench:
        assert bench.swaps == [0]
        bench.log.changes = 1
        assert eventually(lambda: bench.swaps == [0, 1], within_seconds=1.0)
        bench.log.changes = 2
        bench.engine.refresh_gallery()
        assert eventually(lambda: bench.swaps == [0, 1, 2], within_seconds=0.3)
        time.sleep(0.6)
    assert bench.swaps == [0, 1, 2], "without a change nothing is swapped"


# recordings, and the end


def test_a_recording_ends_and_its_last_frame_is_judged() -> None:
    bench = Bench(lambda: FakeCamera.recording(noise(number) for number in range(50)))
    with bench:
        assert bench.engine.wait(5)
    assert bench.decisions[-1].observation.frame.number == 49


def test_a_bad_recording_is_raised_to_whoever_waits() -> None:
    def bad() -> FakeCamera:
        raise InputError("clip.mp4: the file is empty")

    with Bench(bad) as bench, pytest.raises(InputError, match="is empty"):
        bench.engine.wait(5)


def test_a_still_recording_is_not_called_frozen() -> None:
    with Bench(lambda: FakeCamera.recording([noise(1)] * 200)) as bench:
        assert bench.engine.wait(5)
    assert bench.stored(EventKind.FAULT) == []


def test_a_recording_can_be_watched_like_a_camera_where_that_is_configured() -> None:
    def still() -> FakeCamera:
        return PacedClip.of([noise(1)] * 400)

    settings = CameraSettings(width=160, height=120, watch_recordings=True, reopen_seconds=0.1)
    with Bench(still, camera=settings) as bench:
        assert bench.has_stored(EventKind.FAULT)
    assert bench.stored(EventKind.FAULT)[0].detail.startswith("camera FROZEN")


def test_an_exchanged_camera_is_a_fault_that_is_said() -> None:
    openings = count()

    def exchanged() -> FakeCamera:
        def first() -> Iterator[Pixels]:
            yield from (noise(number) for number in range(10))
            raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")

        # The engine makes one camera only to see what kind it is.
        return FakeCamera.live(first) if next(openings) < 2 else FakeCamera.live(working, device_id="usb-2")

    with Bench(exchanged) as bench:
        assert eventually(lambda: "another camera answers" in bench.decisions[-1].detail if bench.decisions else False)


def test_every_frame_judges_all_of_them_on_the_files_time_without_a_thread() -> None:
    bench = Bench(lambda: FakeCamera.recording(noise(number) for number in range(60)), gate=FakeGate.that_grants("ada"))
    before = threading.active_count()
    threads: list[int] = []
    bench.engine.on_decision(lambda _: threads.append(threading.active_count()))
    bench.engine.run_every_frame()
    assert set(threads) == {before}
    assert [decision.observation.frame.number for decision in bench.decisions] == list(range(60))
    summary = bench.engine.statistics()
    assert (summary.frames, summary.analysed, summary.dropped, summary.granted) == (60, 60, 0, 1)
    assert [act.what for act in bench.door.acts] == ["lock", "unlock", "lock"], "the strike ran out in the file's time"


def test_a_recording_that_ends_while_the_strike_is_released_leaves_the_door_locked() -> None:
    bench = Bench(lambda: FakeCamera.recording(noise(number) for number in range(5)), gate=FakeGate.that_grants("ada"))
    bench.engine.run_every_frame()
    assert bench.unlocks() == 1
    assert not bench.door.is_unlocked


def test_every_frame_survives_a_crash_and_goes_on() -> None:
    bench = Bench(lambda: FakeCamera.recording(noise(number) for number in range(9)))
    bench.recognizer.fails_with = ModelError("no score")
    bench.engine.on_decision(lambda _: setattr(bench.recognizer, "fails_with", None))
    bench.engine.run_every_frame()
    assert [decision.reason for decision in bench.decisions[:2]] == [Reason.FAULT, Reason.NO_FACE]


def test_stopping_locks_the_door_and_ends_every_thread_however_often() -> None:
    before = threading.active_count()
    bench = Bench(gate=FakeGate.that_grants("ada"))
    with bench:
        assert eventually(bench.unlocks)
    bench.engine.stop()
    assert not bench.door.is_unlocked
    assert bench.engine.door_state.mode in (Mode.CLOSED, Mode.UNLOCKED)
    assert eventually(lambda: threading.active_count() == before)
    assert [event.kind for event in bench.log.events].count(EventKind.STOPPED) == 1


def test_a_listener_may_stop_the_engine() -> None:
    bench = Bench()
    bench.engine.on_decision(lambda _: bench.engine.stop())
    with bench:
        assert bench.engine.wait(3)


def test_the_summary_is_what_the_headless_kiosk_prints() -> None:
    bench = Bench(lambda: FakeCamera.recording(noise(number) for number in range(3)))
    bench.engine.run_every_frame()
    summary = bench.engine.statistics().as_json("CPUExecutionProvider")
    assert set(summary) == {"frames", "analysed", "dropped", "fps", "granted", "denied", "latency_ms", "provider"}
    assert summary["frames"] == 3
    assert set(summary["latency_ms"]) == {"p50", "p95", "p99"}  # type: ignore[call-overload]
