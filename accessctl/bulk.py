"""Enrolling many people from photos: a folder per person, or a CSV; one after the other, each whole or not at all.

An import that was stopped is started again: whoever is enrolled by then is left alone.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TextIO

from accessctl.camera import read_picture
from accessctl.domain import Embedding, Match, Observation, Person, Pixels, Sample, Template
from accessctl.enrollment import EnrollmentRules, PhotoEnrollment, PhotoVerdict
from accessctl.enrollment.terms import Searchable
from accessctl.enrollment.words import of_refusal
from accessctl.errors import InputError
from accessctl.gallery import Gallery
from accessctl.roster import BadRow, Candidate
from accessctl.store.export import plain_cell
from accessctl.translation import tr

# Building an index of 10,000 templates takes 20 ms; with every person anew it would be most of an import's time.
_REBUILD_AFTER = 200
_MOST_LETTERS = 60  # of somebody's name within a sentence; it may have 10,000
REFUSAL_COLUMNS = ("line", "name", "id", "picture", "refusal", "why")


class Status(StrEnum):
    """What became of a candidate."""

    ENROLLED = "enrolled"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PictureNote:
    """What became of one photo; ``refusal`` is empty where it was kept."""

    picture: str
    refusal: str
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a candidate, and of each photo."""

    candidate: Candidate
    status: Status
    person_id: str | None = None
    templates: int = 0
    why: str = ""
    pictures: tuple[PictureNote, ...] = ()


class Directory(Protocol):
    """The people, as far as an import needs them (``store.People``)."""

    def find(self, person_id: str, /) -> Person | None: ...
    def named(self, name: str, /) -> list[Person]: ...
    def enroll(
        self, name: str, samples: Sequence[Sample], *, person_id: str | None = None, group: str = "", actor: str = ""
    ) -> Person: ...


class Import:
    """Enrols candidates one by one; ``look`` sees a photo, ``gallery`` is who is enrolled already."""

    def __init__(
        self,
        people: Directory,
        look: Callable[[Pixels], Observation],
        rules: EnrollmentRules,
        gallery: Searchable,
        actor: str,
    ) -> None:
        self._people = people
        self._look = look
        self._rules = rules
        self._known = _Growing(gallery)
        self._actor = actor

    def run(self, candidates: Sequence[Candidate]) -> Iterator[Outcome]:
        """Enrol one candidate per step; stopping between steps leaves everybody whole."""
        for candidate in candidates:
            if (why := self._known_already(candidate)) is not None:
                yield Outcome(candidate, Status.SKIPPED, person_id=why.person_id, why=tr("is enrolled already"))
            else:
                yield self._enroll(candidate)

    def _known_already(self, candidate: Candidate) -> Person | None:
        if candidate.person_id is not None:
            return self._people.find(candidate.person_id)
        return next(iter(self._people.named(candidate.name)), None)

    def _enroll(self, candidate: Candidate) -> Outcome:
        enrollment = PhotoEnrollment(self._rules, self._known)
        notes = tuple(self._note(enrollment, photo) for photo in candidate.photos)
        samples = enrollment.samples[: self._rules.enrollment.max_photo_templates]
        if not samples:
            return Outcome(candidate, Status.REFUSED, why=_why(notes), pictures=notes)
        try:
            person = self._people.enroll(
                candidate.name, samples, person_id=candidate.person_id, group=candidate.group, actor=self._actor
            )
        except InputError as error:
            return Outcome(candidate, Status.REFUSED, why=str(error), pictures=notes)
        self._known.add(Template(person.person_id, sample.embedding) for sample in samples)
        return Outcome(candidate, Status.ENROLLED, person.person_id, len(samples), pictures=notes)

    def _note(self, enrollment: PhotoEnrollment, photo: Path) -> PictureNote:
        try:
            verdict = enrollment.consider(photo.name, self._look(read_picture(photo)))
        except InputError as error:
            return PictureNote(photo.name, "UNREADABLE", str(error))
        return PictureNote(photo.name, verdict.refusal or "", self._explained(verdict))

    def _explained(self, verdict: PhotoVerdict) -> str:
        if verdict.refusal is None:
            return ""
        if verdict.twin is None:
            return of_refusal(verdict.refusal)
        twin = self._people.find(verdict.twin.person_id)
        name = twin.name[:_MOST_LETTERS] if twin is not None else verdict.twin.person_id
        return tr("{refusal}: {name} (similarity {similarity:.2f})", refusal=of_refusal(verdict.refusal), name=name,
                  similarity=verdict.twin.similarity)  # fmt: skip


def write_refusals(outcomes: Iterable[Outcome], bad_rows: Iterable[BadRow], out: TextIO) -> int:
    """Who was not enrolled and which pictures were not used, with the reasons, as CSV; returns how many lines."""
    table = csv.writer(out)
    table.writerow(REFUSAL_COLUMNS)
    lines: list[tuple[object, ...]] = [(row.line, "", "", "", "BAD_ROW", row.why) for row in bad_rows]
    for outcome in outcomes:
        who = (outcome.candidate.line or "", outcome.candidate.name, outcome.candidate.person_id or "")
        if outcome.status is Status.REFUSED:
            lines.append((*who, "", "REFUSED", outcome.why))
        lines += [(*who, note.picture, note.refusal, note.why) for note in outcome.pictures if note.refusal]
    for line in lines:
        table.writerow([plain_cell(cell) for cell in line])
    return len(lines)


def _why(notes: Sequence[PictureNote]) -> str:
    if not notes:
        return tr("there are no pictures")
    alike = next((note.why for note in notes if note.refusal == "ALREADY_ENROLLED"), None)
    if alike or len(notes) == 1:
        return alike or notes[0].why
    return tr("none of {count} pictures can be used: {why}", count=len(notes), why=notes[0].why)


class _Growing:
    """A gallery and those who came since, rebuilt now and then."""

    def __init__(self, before: Searchable) -> None:
        self._before = before
        self._indexed: list[Template] = []
        self._new: list[Template] = []
        self._index = Gallery.build([])

    def add(self, templates: Iterator[Template]) -> None:
        self._new.extend(templates)
        if len(self._new) >= _REBUILD_AFTER:
            self._indexed += self._new
            self._new = []
            self._index = Gallery.build(self._indexed)

    def nearest(self, embedding: Embedding, /) -> Match | None:
        """The nearest of all; the runner-up is not known here and not asked for."""
        found = [self._before.nearest(embedding), self._index.nearest(embedding)]
        found += [Match(new.person_id, new.embedding.similarity(embedding)) for new in self._new]
        return max((match for match in found if match is not None), key=_similarity, default=None)


def _similarity(match: Match) -> float:
    return match.similarity
