"""What the overview asks the store: counts, scores, times, doors, and what needs attention."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from accessctl.domain import Event, EventKind, Reason
from accessctl.store import DATABASE_FILE, Store
from accessctl.store.activity import Histogram
from tests.store.builders import NOON, denial, grant, sample, started
from tests.store.conftest import Tamper

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def busy(store: Store) -> Store:
    """Two grants and a denial at noon, a denial an hour later, an event of another kind, and a grant a day earlier."""
    store.people.enroll("Ada", [sample()], person_id="ada")
    store.record(grant("ada", NOON - dt.timedelta(days=1)))
    for took in (0.55, 1.15):
        store.record(replace(grant("ada", NOON + took * HOUR / 2), took_seconds=took, similarity=0.71, live=0.93))
    store.record(replace(denial(Reason.NOT_LIVE, NOON + HOUR / 4), live=0.05, took_seconds=9.0))
    store.record(denial(Reason.UNKNOWN, NOON + 1.25 * HOUR))
    store.record(started(NOON + HOUR / 2))
    return store


def test_grants_and_denials_are_counted_by_the_hour(busy: Store) -> None:
    found = busy.activities.between(NOON, NOON + 3 * HOUR)
    assert [(hour.at, hour.granted, hour.denied) for hour in found.hours] == [
        (NOON, 2, 1), (NOON + HOUR, 0, 1), (NOON + 2 * HOUR, 0, 0),
    ]  # fmt: skip
    assert (found.granted, found.denied) == (2, 2)


def test_reasons_are_ranked(busy: Store) -> None:
    found = busy.activities.between(NOON, NOON + 3 * HOUR)
    assert found.reasons[0] == (Reason.RECOGNIZED, 2)
    assert set(found.reasons) == {(Reason.RECOGNIZED, 2), (Reason.NOT_LIVE, 1), (Reason.UNKNOWN, 1)}


def test_scores_are_kept_apart_by_what_became_of_them(busy: Store) -> None:
    found = busy.activities.between(NOON, NOON + 3 * HOUR)
    granted, denied = found.live
    assert (granted.counts[46], granted.total) == (2, 2)
    assert (denied.counts[2], denied.total) == (1, 1)
    assert (found.similarity[0].counts[35], found.similarity[1].total) == (2, 0)


def test_how_long_grants_took(busy: Store) -> None:
    took = busy.activities.between(NOON, NOON + 3 * HOUR).took
    assert took.total == 2  # a denial says only how long somebody stood there
    assert took.quantile(0.5) == pytest.approx(0.6)
    assert took.quantile(0.95) == pytest.approx(1.2)


def test_nothing_has_no_quantile() -> None:
    assert Histogram(0.1, (0, 0)).quantile(0.5) is None


def test_a_score_that_is_out_of_range_breaks_nothing(busy: Store) -> None:
    busy.record(replace(denial(at=NOON), similarity=-0.4, live=1.0))
    assert busy.activities.between(NOON, NOON + HOUR).similarity[1].counts[0] == 1


def test_a_door_has_its_last_event_and_its_health(busy: Store) -> None:
    busy.record(Event(NOON, "Main", kind=EventKind.FAULT, detail="camera unplugged"))
    busy.record(denial(door="Back"))
    main = next(card for card in busy.activities.doors() if card.name == "Main")
    back = next(card for card in busy.activities.doors() if card.name == "Back")
    assert main.health is not None and main.health.detail == "camera unplugged"
    assert main.last is not None and main.last.kind is EventKind.FAULT
    assert back.health is None and back.last is not None and back.last.door == "Back"


def test_what_needs_attention(busy: Store) -> None:
    soon = NOON + dt.timedelta(days=3)
    busy.people.enroll("Vic", [sample(1)] * 3, person_id="vic", valid_until=soon)
    busy.record(Event(NOON, "Main", kind=EventKind.FAULT, detail="camera unplugged"))
    doors = busy.activities.doors()
    found = busy.activities.attention(NOON, weak_below=3, ending_days=7, doors=doors)
    assert (found.people, found.weak, found.ending, found.faulty_doors) == (2, 1, 1, ("Main",))
    assert found.verified_at is None
    assert busy.activities.attention(NOON, weak_below=1, ending_days=1, doors=[]).ending == 0


def test_a_chain_that_was_verified_is_remembered(busy: Store) -> None:
    assert busy.events.verify().intact
    assert busy.activities.attention(NOON, weak_below=3, ending_days=7, doors=[]).verified_at is not None


def test_a_broken_chain_does_not_count_as_verified(busy: Store, tamper: Tamper) -> None:
    tamper("UPDATE events SET reason = 'RECOGNIZED' WHERE sequence = 5")
    assert not busy.events.verify().intact
    assert busy.activities.attention(NOON, weak_below=3, ending_days=7, doors=[]).verified_at is None


def test_one_range_of_the_index_on_time_is_read(busy: Store, folder: Path) -> None:
    """Else five million events would be read for a day of them."""
    connection = sqlite3.connect(folder / DATABASE_FILE)
    plan = connection.execute(
        "EXPLAIN QUERY PLAN SELECT substr(at, 1, 13), verdict, count(*) FROM events WHERE at >= '2026' AND at < '2027' "
        "AND (kind || '') = 'access' AND verdict IN ('GRANTED', 'DENIED') GROUP BY 1, 2"
    ).fetchall()
    connection.close()
    assert any("ix_events_at (at>? AND at<?)" in str(step) for step in plan), plan
