"""A doorstep without a camera: real gate, real rules and store, real 1:1; faces are vectors, time is moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from accessctl.config import Settings, StoreSettings
from accessctl.domain import (
    Decision,
    Embedding,
    Event,
    EventKind,
    FaceCrop,
    Frame,
    LivenessScore,
    Observation,
    Reason,
    Sample,
    Sighting,
    Template,
    Verdict,
)
from accessctl.engine.entries import Entry, PinTyped
from accessctl.engine.guard import Guard
from accessctl.engine.journal import Journal
from accessctl.gallery import Gallery
from accessctl.gate import Gate, Policy
from accessctl.limits import Limits
from accessctl.rules import BadgeKind, BadgeShown, Book, Door, Mode
from accessctl.store import Store
from tests.engine.test_guard import FakeDoor
from tests.faces import detection, embedding, frame, quality
from tests.fakes import noise

ADA, BOB, TWIN, STRANGER = embedding(0), embedding(3), embedding(0, 0.04), embedding(6)
BETWEEN = embedding(0, 0.02)  # as near to Ada as to her twin
PEOPLE = {"ada": ADA, "bob": BOB}
DOOR = "Side door"
Said = tuple[Verdict, Reason]
GRANTED = (Verdict.GRANTED, Reason.RECOGNIZED)


class Eyes:
    """Sees the face that stands there, compared with everybody or with the one that a badge named."""

    def __init__(self, gallery: Gallery) -> None:
        self.gallery = gallery
        self.claimed: Gallery | None = None
        self.face: Embedding | None = None
        self.live = 0.95
        self.track_id = 1
        self.fails_with: Exception | None = None
        self._numbers = count()

    def observe(self, seen: Frame) -> Observation:
        if self.fails_with is not None:
            raise self.fails_with
        if self.face is None:
            return Observation(seen)
        match = (self.gallery if self.claimed is None else self.claimed).nearest(self.face)
        crop = FaceCrop(noise(next(self._numbers), width=8, height=8), quality())
        face = Sighting(self.track_id, detection(), crop, self.face, match, LivenessScore(self.live))
        return Observation(seen, (face,))


class OneToOne:
    """As the app does it."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes

    def begin(self, person_id: str) -> Limits | None:
        self._eyes.claimed = self._eyes.gallery.of_person(person_id)
        return None if self._eyes.claimed is None else Limits(0.5, 0.05, 0.6)

    def end(self) -> None:
        self._eyes.claimed = None


class Doorstep:
    def __init__(self, store: Store, mode: Mode, people: dict[str, Embedding]) -> None:
        self.store = store
        for person_id, vector in people.items():
            store.people.enroll(person_id.title(), [Sample(vector)], person_id=person_id)
        self.door_is(mode)
        self.now = 100.0
        self.eyes = Eyes(Gallery.build([Template(one, vector) for one, vector in people.items()]))
        self.gate = Gate(Policy.of(Settings()), Limits(0.5, 0.05, 0.6))
        self.door = FakeDoor()
        self.guard = Guard(
            recognizer=self.eyes, gate=self.gate, journal=Journal(store), door=self.door, door_name=DOOR,
            clock=lambda: self.now,
        )  # fmt: skip
        self.guard.equip(OneToOne(self.eyes), None)
        self.decisions: list[Decision] = []
        self.guard.listen(self.decisions.append)

    def door_is(self, mode: Mode) -> None:
        self.store.rules.change(lambda _: Book(doors={DOOR: Door(DOOR, mode=mode)}), "mode")

    def look(self, face: Embedding | None, *, seconds: float = 1.0, live: float = 0.95) -> Said:
        """Somebody (or nobody) stands there for so long, at 15 frames a second; what was said last."""
        self.eyes.face, self.eyes.live = face, live
        ends = self.now + seconds
        while self.now < ends:
            self.now += 1 / 15
            self._frame()
        return self.last

    def _frame(self) -> None:
        try:
            self.guard.consider(frame(self.now))
        except RuntimeError as error:
            self.guard.fault(frame(self.now), "analysis", str(error))

    @property
    def last(self) -> Said:
        return self.decisions[-1].verdict, self.decisions[-1].reason

    def show(self, entry: Entry) -> Said:
        """Type or hold it up; what the next frame says to it."""
        self.look(self.eyes.face, seconds=0.55, live=self.eyes.live)
        self.guard.enter(entry)
        self.now += 1 / 15
        self._frame()
        return self.last

    def badge(self, person_id: str) -> BadgeShown:
        return BadgeShown(BadgeKind.CODE, self.store.badges.code(self.store.badges.issue(person_id)))

    def code(self, person_id: str, pin: str = "2580") -> PinTyped:
        number = self.store.pins.number(person_id) or self.store.pins.set(person_id, "2580", duress="2581")
        return PinTyped(pin, number)

    @property
    def opened(self) -> int:
        return len(self.door.orders)

    def stored(self, kind: EventKind = EventKind.ACCESS) -> list[Event]:
        return [event for event in reversed(self.store.events.newest()) if event.kind is kind]

    @property
    def told(self) -> list[tuple[Verdict | None, Reason | None, str | None]]:
        return [(event.verdict, event.reason, event.person_id) for event in self.stored()]


@contextmanager
def doorstep(folder: Path, mode: Mode, people: dict[str, Embedding] | None = None) -> Iterator[Doorstep]:
    with Store.open(folder / "data", StoreSettings(key_place="file")) as store:
        yield Doorstep(store, mode, PEOPLE if people is None else people)
