"""Stand-ins that do what the real things do, only smaller; their constructors say what they stand for."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from accessctl.domain import (
    Decision,
    Event,
    Frame,
    Observation,
    Pixels,
    Reason,
    Subject,
    Verdict,
)
from accessctl.errors import StoreError
from accessctl.gate import Claim
from accessctl.rules import (
    BY_FACE,
    BadgeCheck,
    BadgeFault,
    BadgeShown,
    CodeCheck,
    Factor,
    Mode,
    PinOutcome,
    Presented,
)

WIDTH, HEIGHT = 64, 48


def noise(number: int, *, width: int = WIDTH, height: int = HEIGHT, brightness: int = 120) -> Pixels:
    """What a working sensor gives: never the same twice."""
    grain = np.random.default_rng(number).integers(-8, 9, (height, width, 3))
    return np.clip(brightness + grain, 0, 255).astype(np.uint8)


class FakeCamera:
    """A camera that plays a script: each step is a picture, an exception to raise, or something to wait for."""

    def __init__(
        self, name: str, script: Callable[[], Iterator[Pixels]], *, recording: bool, device_id: str | None
    ) -> None:
        self.name = name
        self.is_recording = recording
        self.device_id = device_id
        self._script = script
        self._closed = threading.Event()

    @classmethod
    def recording(cls, pictures: Iterable[Pixels]) -> FakeCamera:
        """A clip of these pictures."""
        return cls("clip", lambda: iter(list(pictures)), recording=True, device_id=None)

    @classmethod
    def live(cls, script: Callable[[], Iterator[Pixels]], *, device_id: str | None = "usb-1") -> FakeCamera:
        """A webcam whose driver behaves like this script, about 100 times a second."""
        return cls("webcam", script, recording=False, device_id=device_id)

    def frames(self) -> Iterator[Frame]:
        for number, pixels in enumerate(self._script()):
            if self._closed.wait(0.0 if self.is_recording else 0.01):
                return
            yield Frame(number, number / 10 if self.is_recording else time.monotonic(), pixels)

    def close(self) -> None:
        self._closed.set()


class FakeRecognizer:
    """Sees nobody, at any speed; raises what ``fails_with`` holds."""

    def __init__(self) -> None:
        self.fails_with: Exception | None = None
        self.seconds_per_frame = 0.0
        self.frames: list[Frame] = []

    def observe(self, frame: Frame) -> Observation:
        if self.seconds_per_frame:
            time.sleep(self.seconds_per_frame)
        if self.fails_with is not None:
            raise self.fails_with
        self.frames.append(frame)
        return Observation(frame)


class FakeGate:
    """Waits, unless told to grant or to deny; says each once, as the gate does."""

    def __init__(self) -> None:
        self._next: tuple[Verdict, Reason, Subject | None] | None = None
        self.withdrawn: list[Reason] = []
        self.confirmed: list[str] = []
        self.faults: list[str] = []
        self.awaits_claim = False
        self.claim: Claim | None = None

    @classmethod
    def that_grants(cls, person_id: str) -> FakeGate:
        """Grants this person in the first frame."""
        gate = cls()
        gate.grant_next(person_id)
        return gate

    def grant_next(self, person_id: str) -> None:
        self._next = (Verdict.GRANTED, Reason.RECOGNIZED, Subject(1, person_id, 0.8, 0.9))

    def deny_next(self, reason: Reason = Reason.NOT_LIVE) -> None:
        self._next = (Verdict.DENIED, reason, Subject(1, None, 0.1, 0.1))

    def consider(self, observation: Observation) -> Decision:
        news, self._next = self._next, None
        if news is None:
            return Decision(observation, Verdict.WAIT, Reason.NO_FACE)
        verdict, reason, subject = news
        return Decision(observation, verdict, reason, subject=subject, is_news=True)

    def fault(self, seen: Observation | Frame, why: str) -> Decision:
        self.faults.append(why)
        observation = seen if isinstance(seen, Observation) else Observation(seen)
        return Decision(observation, Verdict.DENIED, Reason.FAULT, detail=why)

    def withdraw(self, reason: Reason) -> None:
        self.withdrawn.append(reason)

    def confirm(self, person_id: str) -> None:
        self.confirmed.append(person_id)

    def has_just_admitted(self, person_id: str) -> bool:
        return False

    def verify(self, claim: Claim) -> None:
        self.claim = claim

    def end_claim(self) -> None:
        self.claim = None


@dataclass
class FakeLog:
    """An event log in memory that can be full, and that knows who was removed."""

    events: list[Event] = field(default_factory=list)
    removed: set[str] = field(default_factory=set)
    asks_for: set[Factor] = field(default_factory=set)
    pins: dict[str, PinOutcome] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    badges: dict[str, BadgeCheck] = field(default_factory=dict)
    asked_mode: Mode = Mode.FACE
    locked_down: set[str] = field(default_factory=set)
    helpers: set[str] = field(default_factory=set)  # enter in a lockdown
    fails_with: str = ""
    changes: int = 0

    def record(self, event: Event) -> Event:
        self._demand_space()
        stored = replace(event, sequence=len(self.events) + 1)
        self.events.append(stored)
        return stored

    def record_grant(self, event: Event, presented: Presented = BY_FACE) -> Event:
        if not self.asks_for <= presented.shown:
            event = replace(event, verdict=Verdict.DENIED, reason=Reason.SECOND_FACTOR_NEEDED)
        if event.person_id in self.removed:
            event = replace(event, verdict=Verdict.DENIED, reason=Reason.UNKNOWN)
        is_locked = presented.in_lockdown or event.door in self.locked_down
        if is_locked and event.person_id not in self.helpers:
            event = replace(event, verdict=Verdict.DENIED, reason=Reason.LOCKDOWN)
        through = is_locked and event.verdict is Verdict.GRANTED
        return replace(self.record(event), through_lockdown=through)

    def revision(self) -> int:
        self._demand_space()
        return self.changes

    def check_pin(self, person_id: str, pin: str, at: dt.datetime) -> PinOutcome:
        self._demand_space()
        return self.pins.get(pin, PinOutcome.WRONG)

    def check_code(self, number: str, pin: str, door: str, at: dt.datetime) -> CodeCheck:
        self._demand_space()
        outcome = self.pins.get(pin, PinOutcome.WRONG)
        is_right = outcome in (PinOutcome.RIGHT, PinOutcome.DURESS) and number in self.numbers
        return CodeCheck(outcome if is_right else PinOutcome.WRONG, self.numbers[number] if is_right else None)

    def check_badge(self, shown: BadgeShown, door: str, at: dt.datetime) -> BadgeCheck:
        self._demand_space()
        return self.badges.get(shown.text, BadgeCheck(BadgeFault.NOT_OURS))

    def mode(self, door: str, at: dt.datetime) -> Mode:
        self._demand_space()
        return self.asked_mode

    def is_locked_down(self, door: str) -> bool:
        self._demand_space()
        return door in self.locked_down

    def _demand_space(self) -> None:
        if self.fails_with:
            raise StoreError(self.fails_with)


# A shared test machine can stand still for seconds. What must happen within a second is asked for within this many
# times as long: a guard that was taken out never fires at all, however long one waits.
PATIENCE = 5.0


def eventually(is_so: Callable[[], object], *, within_seconds: float = 5.0) -> bool:
    """Wait until it is so; False when it never became so. ``within_seconds``: where nothing else runs."""
    ends = time.monotonic() + within_seconds * PATIENCE
    while not (so := is_so()) and time.monotonic() < ends:
        time.sleep(0.005)
    return bool(so)
