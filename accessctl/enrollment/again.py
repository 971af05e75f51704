"""Templates made anew by another embedder, from the photos that were kept; who has none must be enrolled again.

Nothing is written here: ``prepare`` looks at everybody, ``store.people.reembed`` then changes all of them or nobody.
Vectors of two models are never compared, so until then the door knows nobody of whom it has only the old ones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from accessctl.camera.stills import opened
from accessctl.domain import Observation, Person, Pixels, Sample, SampleSource
from accessctl.enrollment.terms import largest_of
from accessctl.errors import InputError
from accessctl.store import Store
from accessctl.translation import mark

See = Callable[[Pixels], Observation]
Progress = Callable[[int, int], None]


class Lack(StrEnum):
    """Why somebody's templates cannot be made anew."""

    NO_PHOTOS = mark("no photos were kept")
    NO_FACE = mark("no face is found in the photos kept")


@dataclass(frozen=True, slots=True)
class Prepared:
    """What would become of everybody: new templates, or why not; ``ready`` have templates of the model already."""

    made: dict[str, tuple[Sample, ...]]
    lacking: tuple[tuple[Person, Lack], ...]
    ready: int
    photos_left_out: int


class Photos(Protocol):
    """Where a person's kept photos come from."""

    def photos_and_sources(self, person_id: str) -> list[tuple[bytes, SampleSource]]: ...


def prepare(store: Store, model_id: str, see: See, progress: Progress) -> Prepared:
    """Look at the photos of everybody who has no template of this model; may be stopped at any moment."""
    made: dict[str, tuple[Sample, ...]] = {}
    lacking: list[tuple[Person, Lack]] = []
    ready = left_out = 0
    people = store.people.all()
    for done, person in enumerate(people, start=1):
        if any(known.model_id == model_id for known in store.templates.of(person.person_id)):
            ready += 1
        elif samples := (seen := _samples(store.templates, person.person_id, see))[0]:
            made[person.person_id], left_out = samples, left_out + seen[1]
        else:
            lacking.append((person, Lack.NO_FACE if seen[1] else Lack.NO_PHOTOS))
        progress(done, len(people))
    return Prepared(made, tuple(lacking), ready, left_out)


def _samples(kept: Photos, person_id: str, see: See) -> tuple[tuple[Sample, ...], int]:
    """A sample for every photo in which the face is found again, and how many there are in which it is not."""
    photos = kept.photos_and_sources(person_id)
    found = [sample for photo, source in photos if (sample := _sample(photo, source, see)) is not None]
    return tuple(found), len(photos) - len(found)


def _sample(photo: bytes, source: SampleSource, see: See) -> Sample | None:
    try:
        faces = [one for one in see(opened(photo)).sightings if one.embedding is not None and one.crop is not None]
    except InputError:
        return None
    if not faces:
        return None
    face = largest_of(faces)
    assert face.embedding is not None and face.crop is not None  # noqa: S101  asked above
    return Sample(face.embedding, face.crop.quality, source, photo)
