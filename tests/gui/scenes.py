"""Decisions, people and an enroller as the screens get them, without camera, models or network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from accessctl.config import EnrollmentSettings, Settings
from accessctl.domain import (
    Decision,
    Embedding,
    Evidence,
    FaceCrop,
    Frame,
    LivenessScore,
    Match,
    Observation,
    Reason,
    Sample,
    Sighting,
    Subject,
    Verdict,
)
from accessctl.enrollment import CameraEnrollment, EnrollmentRules, PhotoEnrollment, Pose, twin_of
from accessctl.errors import InputError
from accessctl.gui.enrol.enroller import (
    Newcomer,
    Stored,
    add_in,
    consent_in,
    enrol_in,
    face_trouble_in,
    groups_in,
    name_trouble_in,
)
from accessctl.limits import FmrCurve, Limits
from accessctl.store import Store
from accessctl.store.consenting import Acceptance, ConsentText
from tests import faces

CURVE = FmrCurve.of([[0.3, 1e-3], [0.42, 1e-4], [0.49, 1e-5]])
LIMITS = Limits(0.5, 0.05, 0.6)
NOW = dt.datetime(2026, 3, 12, 9, 41, tzinfo=dt.UTC)
ADA_VECTOR, NEWCOMER_VECTOR = 0, 3

# How the head is held, as the quality measures say it.
_HELD: dict[Pose, dict[str, float]] = {
    Pose.FRONT: {},
    Pose.LEFT: {"yaw": 18.0},
    Pose.RIGHT: {"yaw": -18.0},
    Pose.UP: {"pitch": 14.0},
    Pose.DOWN: {"pitch": -14.0},
}


def decision(
    verdict: Verdict,
    reason: Reason,
    *,
    person: str | None = "ada",
    similarity: float = 0.8,
    is_news: bool = True,
    evidence: Evidence | None = None,
    number: int = 0,
) -> Decision:
    """A decision about one face that looks like ``person``."""
    seen = faces.observation(faces.sighting(person, similarity=similarity), number=number, at=number / 25)
    nobody = reason is Reason.NO_FACE and verdict is not Verdict.GRANTED
    subject = None if nobody else Subject(1, person, similarity, 0.95)
    return Decision(seen, verdict, reason, subject, is_news, evidence)


def evidence(votes: int = 2, looked: int = 3, live_frames: int = 4, live: float = 0.93) -> Evidence:
    return Evidence(1, votes, 3, looked, 5, live, live_frames, 5, 0.72, LIMITS.min_similarity, 0.6)


def look(pose: Pose, at: float, *, vector: int = NEWCOMER_VECTOR, live: float = 0.97) -> Observation:
    """One frame of somebody who holds the head as asked, near enough to be enrolled."""
    crop = FaceCrop(np.full((112, 112, 3), 90, np.uint8), faces.quality(**_HELD[pose]))
    seen = Sighting(
        track_id=1,
        detection=faces.detection(eye_distance=90.0),
        crop=crop,
        embedding=faces.embedding(vector, 0.02),
        liveness=LivenessScore(live),
    )
    return Observation(faces.frame(at), (seen,))


@dataclass
class Known:
    """A gallery of one: Ada, if anybody."""

    people: dict[str, Embedding] = field(default_factory=dict)

    def nearest(self, embedding: Embedding, /) -> Match | None:
        ranked = sorted(((known.similarity(embedding), person) for person, known in self.people.items()), reverse=True)
        return Match(ranked[0][1], ranked[0][0]) if ranked else None


class FakeEnroller:
    """The real enrolment rules on a real store; the camera is whoever calls ``show``."""

    def __init__(self, store: Store, gallery: Known | None = None) -> None:
        self._store, self._gallery = store, gallery or Known()
        self._hear: Callable[[Observation], None] | None = None
        self._fail: Callable[[str], None] | None = None
        self.photos: dict[str, Observation] = {}
        self.blind_to = ""
        settings = Settings()
        calm = EnrollmentSettings(spacing_seconds=0.0)
        self._rules = EnrollmentRules.of(settings.model_copy(update={"enrollment": calm}), LIMITS, CURVE)

    @property
    def watched(self) -> bool:
        return self._hear is not None

    def show(self, observation: Observation) -> None:
        """A frame arrives."""
        if self._hear is not None:
            self._hear(observation)

    def break_down(self, message: str) -> None:
        if self._fail is not None:
            self._fail(message)

    def from_camera(self, person_id: str | None) -> CameraEnrollment:
        plan = (Pose.FRONT, Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN)
        return CameraEnrollment(self._rules, self._gallery, plan, person_id)

    def from_photos(self, person_id: str | None) -> PhotoEnrollment:
        return PhotoEnrollment(self._rules, self._gallery, person_id)

    def see_photo(self, path: Path) -> Observation:
        if path.name not in self.photos:
            raise InputError(f"{path.name}: not a picture; use JPEG or PNG")
        return self.photos[path.name]

    def caution(self) -> str:
        return self.blind_to

    def watch(self, hear: Callable[[Observation], None], fail: Callable[[str], None]) -> Callable[[], None]:
        self._hear, self._fail = hear, fail
        return self._stop

    def _stop(self) -> None:
        self._hear = self._fail = None

    def name_trouble(self, name: str) -> str:
        return name_trouble_in(self._store, name)

    def groups(self) -> Sequence[str]:
        return groups_in(self._store)

    def face_trouble(self, sample: Sample) -> str:
        return face_trouble_in(self._store, twin_of(self._gallery, sample.embedding, self._rules, None))

    def consent_for(self, person_id: str | None) -> tuple[ConsentText, str]:
        return consent_in(self._store, person_id)

    def store(self, newcomer: Newcomer, samples: Sequence[Sample], actor: str) -> Stored:
        return enrol_in(self._store, newcomer, samples, actor)

    def add(self, person_id: str, samples: Sequence[Sample], consent: Acceptance | None, actor: str) -> None:
        add_in(self._store, person_id, samples, consent, actor)

    def name_of(self, person_id: str) -> str:
        person = self._store.people.find(person_id)
        return person.name if person else person_id


def photo(vector: int = NEWCOMER_VECTOR, wobble: float = 0.0, *, face: bool = True) -> Observation:
    """What is seen in a portrait; ``wobble`` makes another picture of the same person."""
    if not face:
        return Observation(Frame(0, 0.0, np.zeros((240, 320, 3), np.uint8)))
    crop = FaceCrop(np.full((112, 112, 3), 90, np.uint8), faces.quality())
    seen = Sighting(1, faces.detection(eye_distance=90.0), crop, faces.embedding(vector, wobble))
    return Observation(faces.frame(), (seen,))


def sample(vector: int, wobble: float = 0.0) -> Sample:
    return Sample(faces.embedding(vector, wobble), faces.quality())
