"""What the wizard needs from the rest of the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from accessctl.domain import Match, Observation, Person, Sample
from accessctl.enrollment import CameraEnrollment, PhotoEnrollment
from accessctl.errors import AccessctlError, InputError
from accessctl.gui.enrol.factor_step import Factors
from accessctl.store import Store
from accessctl.store.consenting import Acceptance, ConsentText
from accessctl.store.inbox import InboxItem
from accessctl.store.rules import clean_name
from accessctl.translation import language, tr


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody about to be enrolled; ``face`` is the inbox's item that the samples are from, if they are."""

    name: str
    group: str
    consent: Acceptance | None
    factors: Factors
    face: InboxItem | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """Who is enrolled; ``trouble`` says which part of the second factor was not had, "" where all was."""

    person: Person
    trouble: str = ""
    number: str = ""  # what is typed before the PIN at doors that know no face


class Enroller(Protocol):
    """Where enrolments come from. ``see_photo`` and ``store`` take time and are called in worker threads."""

    def from_camera(self, person_id: str | None) -> CameraEnrollment: ...

    def from_photos(self, person_id: str | None) -> PhotoEnrollment: ...

    def see_photo(self, path: Path) -> Observation: ...

    def caution(self) -> str:
        """What this machine does not notice about faces, as a sentence; "" where it notices all there is to."""
        ...

    def watch(self, hear: Callable[[Observation], None], fail: Callable[[str], None]) -> Callable[[], None]:
        """Start the camera; ``hear`` and ``fail`` are called in its thread. Returns what stops it, without waiting."""
        ...

    def name_trouble(self, name: str) -> str:
        """Why nobody new can have this name, "" where somebody can. Takes time."""
        ...

    def groups(self) -> Sequence[str]:
        """The groups that people are in, or that rules name. Takes time."""
        ...

    def face_trouble(self, sample: Sample) -> str:
        """Why nobody new can be enrolled with this one face, "" where somebody can. Takes time."""
        ...

    def consent_for(self, person_id: str | None) -> tuple[ConsentText, str]:
        """The text to accept, and "" or when this person accepted it. Takes time."""
        ...

    def store(self, newcomer: Newcomer, samples: Sequence[Sample], actor: str) -> Stored:
        """Templates and consent in one transaction; then the second factor. InputError: nobody was enrolled."""
        ...

    def add(self, person_id: str, samples: Sequence[Sample], consent: Acceptance | None, actor: str) -> None:
        """More templates for somebody, with the consent to the newest text where that was asked for."""
        ...

    def name_of(self, person_id: str) -> str: ...


def consent_in(store: Store, person_id: str | None) -> tuple[ConsentText, str]:
    """``Enroller.consent_for`` on a store."""
    text = store.consents.current(language())
    given = [one for one in store.consents.of(person_id) if one.version == text.version] if person_id else []
    if not given:
        return text, ""
    day = f"{given[0].accepted_at.astimezone():%Y-%m-%d}"
    return text, tr("Accepted on {day}; nothing more is to be signed.", day=day)


def groups_in(store: Store) -> Sequence[str]:
    """``Enroller.groups`` of a store."""
    return sorted({*store.people.groups(), *store.rules.book().groups})


def name_trouble_in(store: Store, name: str) -> str:
    """``Enroller.name_trouble`` on a store."""
    try:
        clean_name(name)
    except InputError as error:
        return str(error)
    if not (named := store.people.named(name)):
        return ""
    return tr("{name} is enrolled already (id {person_id}); to add pictures, open that person. A namesake needs a "
              "middle name or a number.", name=name[:60], person_id=named[0].person_id)  # fmt: skip


def face_trouble_in(store: Store, met: Match | None) -> str:
    """``Enroller.face_trouble`` on a store, with whom the door takes the face for."""
    if met is None:
        return ""
    person = store.people.find(met.person_id)
    return tr("The door takes this face for {name}, who is enrolled already: choose \"It was…\" in the inbox.",
              name=person.name[:60] if person is not None else met.person_id)  # fmt: skip


def enrol_in(store: Store, newcomer: Newcomer, samples: Sequence[Sample], actor: str) -> Stored:
    """``Enroller.store`` on a store: the person whole or not at all; a PIN that fails takes nobody back."""
    person = store.people.enroll(newcomer.name, samples, group=newcomer.group, consent=newcomer.consent, actor=actor)
    number, trouble = "", ""
    try:
        if newcomer.factors.pin is not None:
            pin, duress = newcomer.factors.pin, newcomer.factors.duress
            number = store.pins.set(person.person_id, pin, duress=duress, actor=actor)
        if newcomer.factors.badge:
            store.badges.issue(person.person_id, actor=actor)
        if newcomer.face is not None:
            store.inbox.drop(newcomer.face.item_id, actor=actor, why="was enrolled", person_id=person.person_id)
    except AccessctlError as error:
        trouble = str(error)
    return Stored(person, trouble, number)


def add_in(store: Store, person_id: str, samples: Sequence[Sample], consent: Acceptance | None, actor: str) -> None:
    """``Enroller.add`` on a store: no picture without the consent that was asked for."""
    if consent is not None:
        store.consents.accept(person_id, consent, actor=actor)
    store.people.add_templates(person_id, samples, actor=actor)
