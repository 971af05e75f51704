"""Enrolment from photos: badge pictures, folders, imports."""

from __future__ import annotations

from dataclasses import dataclass

from accessctl.domain import Embedding, Match, Observation, Sample, SampleSource
from accessctl.enrollment.terms import (
    EnrollmentRules,
    Refusal,
    Searchable,
    is_whole,
    main_face,
    photo_of,
    picture_flaw,
    twin_of,
)

# A copy of a picture teaches nothing; re-encoding one changes its embedding by less than this.
_SAME_PICTURE = 0.999


@dataclass(frozen=True, slots=True, eq=False)
class PhotoVerdict:
    """What became of one photo; ``twin`` as in Progress."""

    name: str
    refusal: Refusal | None
    sample: Sample | None = None
    twin: Match | None = None


class PhotoEnrollment:
    """Collects one person's templates from photos. Photos cannot be alive: whoever hands them in vouches for them."""

    def __init__(self, rules: EnrollmentRules, gallery: Searchable, person_id: str | None = None) -> None:
        self._rules = rules
        self._gallery = gallery
        self._person_id = person_id
        self._kept: list[Sample] = []
        self.twin: Match | None = None

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What to store; empty where the face belongs to somebody else already."""
        return () if self.twin is not None else tuple(self._kept)

    def closing_test(self) -> tuple[float, float] | None:
        """How alike the least alike kept photo is to the best of the others, and what the door asks for now.

        The photos stand for the visits to come: one that the others would not let in promises trouble at the door.
        None where there is one photo only, which tests nothing.
        """
        if len(self._kept) < 2:
            return None
        worst = min(
            max(one.embedding.similarity(other.embedding) for other in self._kept if other is not one)
            for one in self._kept
        )
        return worst, self._rules.limits.min_similarity

    def consider(self, name: str, observation: Observation) -> PhotoVerdict:
        """Keep the photo's face as a template, or say why not."""
        if (flaw := self._flaw(observation)) is not None:
            return PhotoVerdict(name, flaw)
        sighting = main_face(observation, self._rules.enrollment.rival_face)
        assert sighting is not None  # noqa: S101  _flaw asked for one
        assert sighting.embedding is not None and sighting.crop is not None  # noqa: S101  _flaw asked for both
        if (twin := twin_of(self._gallery, sighting.embedding, self._rules, self._person_id)) is not None:
            self.twin = twin
            return PhotoVerdict(name, Refusal.ALREADY_ENROLLED, twin=twin)
        if (doubt := self._doubt(sighting.embedding)) is not None:
            return PhotoVerdict(name, doubt)
        photo = photo_of(sighting, observation.frame, self._rules)
        sample = Sample(sighting.embedding, sighting.crop.quality, SampleSource.PHOTO, photo)
        self._kept.append(sample)
        return PhotoVerdict(name, None, sample)

    def _flaw(self, observation: Observation) -> Refusal | None:
        sightings, wanted = observation.sightings, self._rules.enrollment
        if not sightings:
            return Refusal.NO_FACE
        if (largest := main_face(observation, wanted.rival_face)) is None:
            return Refusal.SEVERAL_FACES
        if not largest.detection.eye_distance >= wanted.min_photo_eye_distance:
            return Refusal.TOO_SMALL
        if not is_whole(largest, observation.frame):
            return Refusal.CUT_OFF
        if largest.crop is None or largest.embedding is None:
            return Refusal.NOT_JUDGED
        return picture_flaw(largest.crop.quality, self._rules.quality, wanted)

    def _doubt(self, embedding: Embedding) -> Refusal | None:
        """Whether the photo fits to the ones before: the same person, but not the same picture."""
        if not self._kept:
            return None
        nearest = max(sample.embedding.similarity(embedding) for sample in self._kept)
        if nearest > _SAME_PICTURE:
            return Refusal.SAME_PICTURE
        return None if nearest >= self._rules.min_same_person else Refusal.ANOTHER_PERSON
