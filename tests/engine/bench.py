"""An engine among fakes, with everything it said written down."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import count

from accessctl.config import CameraSettings, DoorSettings
from accessctl.domain import Decision, Event, EventKind, Frame, Pixels, Reason, Verdict
from accessctl.door import SimulatedDoor
from accessctl.engine import Crew, Engine
from tests.fakes import FakeCamera, FakeGate, FakeLog, FakeRecognizer, eventually, noise

CAMERA = CameraSettings(width=160, height=120, reopen_seconds=0.1)
DOOR = DoorSettings(name="Side door", strike_seconds=2)


def working() -> Iterator[Pixels]:
    return (noise(number % 500) for number in count())


def nothing() -> None:
    pass


class PacedClip(FakeCamera):
    """A clip that plays by the clock, a hundred pictures a second."""

    @classmethod
    def of(cls, pictures: list[Pixels]) -> PacedClip:
        return cls("clip", lambda: iter(pictures), recording=True, device_id=None)

    def frames(self) -> Iterator[Frame]:
        for frame in super().frames():
            time.sleep(0.01)
            yield Frame(frame.number, time.monotonic(), frame.pixels)


class Bench:
    """An engine among fakes, with everything it said written down. Stops by itself."""

    def __init__(
        self,
        open_camera: Callable[[], FakeCamera] = lambda: FakeCamera.live(working),
        *,
        gate: FakeGate | None = None,
        camera: CameraSettings = CAMERA,
    ) -> None:
        self.recognizer = FakeRecognizer()
        self.gate = gate or FakeGate()
        self.log = FakeLog()
        self.door = SimulatedDoor()
        self.swaps: list[int] = []
        self.revived = 0
        crew = Crew(
            open_camera=open_camera, recognizer=self.recognizer, gate=self.gate, driver=self.door, store=self.log,
            swap_gallery=lambda: self.swaps.append(self.log.changes), revive=self._revive,
        )  # fmt: skip
        self.engine = Engine(crew, camera, DOOR)
        self.decisions: list[Decision] = []
        self.events: list[Event] = []
        self.engine.on_decision(self.decisions.append)
        self.engine.on_event(self.events.append)

    def _revive(self) -> None:
        self.revived += 1

    def __enter__(self) -> Bench:
        self.engine.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.stop()

    def unlocks(self) -> int:
        return [act.what for act in self.door.acts].count("unlock")

    def says(self, verdict: Verdict, reason: Reason, *, within_seconds: float = 3.0) -> bool:
        """Whether the newest decision becomes this."""
        return eventually(
            lambda: self.decisions and (self.decisions[-1].verdict, self.decisions[-1].reason) == (verdict, reason),
            within_seconds=within_seconds,
        )

    def says_fault(self, *, within_seconds: float = 3.0) -> bool:
        return self.says(Verdict.DENIED, Reason.FAULT, within_seconds=within_seconds)

    def is_well(self) -> bool:
        return self.says(Verdict.WAIT, Reason.NO_FACE)

    def stored(self, kind: EventKind) -> list[Event]:
        return [event for event in self.log.events if event.kind is kind]

    def has_stored(self, kind: EventKind, times: int = 1) -> bool:
        return eventually(lambda: len(self.stored(kind)) >= times)
