"""Who is seen in the pictures: invented people, and some days of their coming and going."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random

import numpy as np

from accessctl.domain import Embedding, Event, EventKind, Quality, Reason, Sample, SampleSource, Verdict
from accessctl.limits import Limits
from accessctl.staff import StaffRole
from accessctl.store import Store

PASSWORD = "four words by hand"  # noqa: S105  of accounts that live as long as the pictures take
ADMINISTRATOR, COLLEAGUE = "Ida Sommer", "Tomas Rivera"
_NAMES = (
    "Amara Okafor", "Benoît Lefèvre", "Carla Jiménez", "Dmitri Volkov", "Elif Yıldız", "Fatima Haddad", "Grete Nilsen",
    "Hiro Tanaka", "Ines Moreau", "Jonas Keller", "Kavya Reddy", "Lucía Ortega", "Mei Lin", "Noor Rahman", "Oskar Lind",
    "Priya Nair", "Quentin Roux", "Rosa Delgado", "Samuel Adeyemi", "Tereza Nováková",
    "王小明", "محمد علي", "Zofia Kowalska",
)  # fmt: skip
_GROUPS = ("Staff", "Staff", "Staff", "Cleaning", "Visitors")
DOORS = ("Main entrance", "Back door", "Server room")
_DENIALS = (Reason.UNKNOWN, Reason.UNKNOWN, Reason.NOT_LIVE, Reason.OUTSIDE_HOURS, Reason.WRONG_DOOR)
_FAULT_MINUTE = 7 * 255  # quarter of an hour before the pictures are taken
_QUALITY = Quality(90, 240, 120, 42, 2, -1, 1)


def people_the_store(store: Store, model_id: str, dimension: int, now: dt.datetime, limits: Limits) -> None:
    """Enrol the cast, give two of them accounts, and let two days pass. The same every time."""
    chance = Random(7)
    vectors = np.random.default_rng(7)
    ids = []
    for number, name in enumerate(_NAMES):
        ends = now + dt.timedelta(days=3 + number) if number % 9 == 4 else None
        samples = [_sample(vectors, model_id, dimension) for _ in range(1 if number % 7 == 3 else 4)]
        group = _GROUPS[number % len(_GROUPS)]
        person = store.people.enroll(name, samples, group=group, valid_until=ends, actor=ADMINISTRATOR)
        ids.append(person.person_id)
    store.people.suspend(ids[5], actor=ADMINISTRATOR)
    store.staff.add_first(ADMINISTRATOR, PASSWORD)
    store.staff.add(COLLEAGUE, PASSWORD, StaffRole.ADMINISTRATOR, actor=ADMINISTRATOR)
    store.staff.add("Night desk", PASSWORD, StaffRole.GUARD, actor=ADMINISTRATOR)
    store.kiosk_pin.set("246810", actor=ADMINISTRATOR)
    _let_time_pass(store, ids, now, chance, limits)


def _sample(vectors: np.random.Generator, model_id: str, dimension: int) -> Sample:
    vector = vectors.normal(size=dimension).astype(np.float32)
    vector /= np.linalg.norm(vector)
    return Sample(Embedding(vector, model_id), _QUALITY, SampleSource.CAMERA)


def sample(model_id: str, number: int, dimension: int = 512) -> Sample:
    """What somebody could be enrolled with, the same every time."""
    return _sample(np.random.default_rng(100 + number), model_id, dimension)


def _let_time_pass(store: Store, ids: list[str], now: dt.datetime, chance: Random, limits: Limits) -> None:
    start = now - dt.timedelta(hours=30)
    for door in DOORS:
        store.record(Event(start, door, kind=EventKind.STARTED))
    store.record(Event(start, "", kind=EventKind.BACKED_UP, actor=ADMINISTRATOR))
    for minute in range(0, 30 * 60, 7):
        at = start + dt.timedelta(minutes=minute)
        if minute == _FAULT_MINUTE:
            store.record(Event(at, DOORS[2], kind=EventKind.FAULT,
                               detail="the camera gives no picture; check its cable"))  # fmt: skip
            continue
        if chance.random() < (0.9 if 6 <= at.hour <= 18 else 0.15):
            visit = _visit(at, ids, chance, limits.min_similarity)
            store.record(replace(visit, min_similarity=limits.min_similarity, min_live=limits.min_live))


def _visit(at: dt.datetime, ids: list[str], chance: Random, limit: float) -> Event:
    door = DOORS[chance.choice((0, 0, 0, 1, 1, 2))]
    known = limit + (1 - limit) * min(0.95, max(0.05, chance.gauss(0.5, 0.15)))  # whoever is let in is above the limit
    if chance.random() < 0.8:
        return Event(
            at, door, Verdict.GRANTED, Reason.RECOGNIZED, chance.choice(ids), round(known, 3),
            round(min(0.995, chance.gauss(0.94, 0.03)), 3), took_seconds=round(abs(chance.gauss(0.9, 0.25)), 2),
        )  # fmt: skip
    reason = chance.choice(_DENIALS)
    live = chance.uniform(0.02, 0.3) if reason is Reason.NOT_LIVE else min(0.99, chance.gauss(0.93, 0.03))
    person_id, similarity = None, limit * min(0.97, abs(chance.gauss(0.6, 0.12)))
    if reason in (Reason.OUTSIDE_HOURS, Reason.WRONG_DOOR):  # a rule refuses somebody who was recognised
        person_id, similarity = chance.choice(ids), known
    return Event(at, door, Verdict.DENIED, reason, person_id, round(similarity, 3), round(live, 3))
