from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

from accessctl.domain import Frame, Observation, Reason, Verdict
from accessctl.errors import CameraError
from accessctl.gui.looking import AppEnroller, EngineFeed, OwnFeed
from accessctl.store import Store
from tests import faces
from tests.fakes import PATIENCE
from tests.gui import scenes


class FakeCamera:
    """Delivers frames until it is closed, or hangs in the driver until it is let go."""

    def __init__(self, *, hangs: bool = False, breaks: bool = False) -> None:
        self._hangs, self._breaks = hangs, breaks
        self.closed, self.let_go = threading.Event(), threading.Event()

    def frames(self) -> Iterator[Frame]:
        if self._breaks:
            raise CameraError("camera 0 cannot be opened; plug it in")
        for number in range(100_000):
            if self._hangs:
                self.let_go.wait(10)
            if self.closed.is_set():
                return
            yield faces.frame(number / 30, number)
            time.sleep(0.001)

    def close(self) -> None:
        self.closed.set()


class FakeRecognizer:
    """Knows how many threads use it at once."""

    def __init__(self) -> None:
        self.is_enrolling = False
        self._inside = threading.Lock()
        self.clashes = 0

    def observe(self, frame: Frame) -> Observation:
        if not self._inside.acquire(blocking=False):
            self.clashes += 1
            return Observation(frame)
        time.sleep(0.002)
        self._inside.release()
        return Observation(frame)


def app_with(*cameras: FakeCamera) -> Any:
    waiting = list(cameras)
    return SimpleNamespace(recognizer=FakeRecognizer(), open_camera=lambda: waiting.pop(0))


def until(truth: Callable[[], bool]) -> None:
    ends = time.monotonic() + 5
    while not truth() and time.monotonic() < ends:
        time.sleep(0.005)
    assert truth()


def test_observations_arrive_while_somebody_enrols() -> None:
    app = app_with(FakeCamera())
    seen: list[Observation] = []
    failed: list[str] = []
    feed = OwnFeed(app)
    feed.watch(seen.append, failed.append)
    until(lambda: len(seen) > 3)
    assert app.recognizer.is_enrolling
    feed.close()
    assert failed == []


def test_stopping_never_waits_for_a_camera_that_hangs() -> None:
    camera = FakeCamera(hangs=True)
    feed = OwnFeed(app_with(camera))
    stop = feed.watch(lambda _: None, lambda _: None)
    time.sleep(0.05)
    began = time.monotonic()
    stop()
    assert time.monotonic() - began < 5 * PATIENCE
    camera.let_go.set()
    feed.close()


def test_two_sessions_never_use_the_recognizer_at_once() -> None:
    app = app_with(FakeCamera(), FakeCamera(), FakeCamera())
    feed = OwnFeed(app)
    for _ in range(3):
        seen: list[Observation] = []
        stop = feed.watch(seen.append, lambda _: None)
        until(lambda: len(seen) > 3)  # noqa: B023  used up before the next turn
        stop()
    feed.close()
    assert app.recognizer.clashes == 0


def test_a_camera_that_cannot_be_opened_is_said_and_nothing_stays_open() -> None:
    camera = FakeCamera(breaks=True)
    failed: list[str] = []
    feed = OwnFeed(app_with(camera))
    feed.watch(lambda _: None, failed.append)
    until(lambda: bool(failed))
    feed.close()
    assert failed == ["camera 0 cannot be opened; plug it in"]
    assert camera.closed.is_set()


def test_a_crash_in_the_analysis_is_said(caplog: Any) -> None:
    app = app_with(FakeCamera())
    failed: list[str] = []

    def crash(_: Frame) -> Observation:
        raise ZeroDivisionError

    app.recognizer.observe = crash
    feed = OwnFeed(app)
    feed.watch(lambda _: None, failed.append)
    until(lambda: bool(failed))
    feed.close()
    assert failed == ["recognition failed (ZeroDivisionError); try again"]


def test_in_the_demo_the_engine_is_listened_to_only_while_somebody_enrols() -> None:
    app = app_with()
    listeners: list[Callable[[Any], None]] = []
    engine: Any = SimpleNamespace(on_decision=listeners.append)
    feed = EngineFeed(app, engine)
    seen: list[Observation] = []
    decision = scenes.decision(Verdict.WAIT, Reason.CONFIRMING)
    listeners[0](decision)
    stop = feed.watch(seen.append, lambda _: None)
    listeners[0](decision)
    assert app.recognizer.is_enrolling
    stop()
    listeners[0](decision)
    assert seen == [decision.observation]
    assert not app.recognizer.is_enrolling


def test_whoever_was_removed_meanwhile_is_not_met_again_by_the_next_enrolment(store: Store) -> None:
    learnt: list[str] = []
    app: Any = SimpleNamespace(store=store, refresh_gallery=lambda: learnt.append("gallery"))
    AppEnroller(app, OwnFeed(app)).consent_for(None)
    assert learnt == ["gallery"]
