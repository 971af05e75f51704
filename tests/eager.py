"""A kiosk that grants in every frame; run as a program it goes on until it is killed."""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from accessctl.config import CameraSettings, DoorSettings, StoreSettings
from accessctl.domain import Decision, Observation, Reason, Sample, Subject, Verdict
from accessctl.door import SimulatedDoor
from accessctl.engine import Crew, Engine
from accessctl.store import Store
from tests.faces import embedding
from tests.fakes import FakeCamera, FakeGate, FakeRecognizer, noise


class EagerGate(FakeGate):
    """Grants the same person in every frame."""

    def __init__(self, person_id: str) -> None:
        super().__init__()
        self._person_id = person_id

    def consider(self, observation: Observation) -> Decision:
        subject = Subject(1, self._person_id, 0.8, 0.9)
        return Decision(observation, Verdict.GRANTED, Reason.RECOGNIZED, subject=subject, is_news=True)


class LoudDoor(SimulatedDoor):
    """Writes a line, at once, for every time it is unlocked."""

    def __init__(self, diary: Path) -> None:
        super().__init__()
        self._file = os.open(diary, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def unlock(self, seconds: float) -> None:
        os.write(self._file, b"unlocked\n")
        super().unlock(seconds)


def main(data: Path, diary: Path) -> None:
    """Enrol Ada, then grant her for ever."""
    store = Store.open(data, StoreSettings(key_place="file"))
    store.people.enroll("Ada", [Sample(embedding())], person_id="ada")
    crew = Crew(
        open_camera=lambda: FakeCamera.live(lambda: (noise(number % 100) for number in itertools.count())),
        recognizer=FakeRecognizer(),
        gate=EagerGate("ada"),
        driver=LoudDoor(diary),
        store=store,
        swap_gallery=lambda: None,
        revive=lambda: None,
    )
    engine = Engine(crew, CameraSettings(), DoorSettings())
    engine.start()
    engine.wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
