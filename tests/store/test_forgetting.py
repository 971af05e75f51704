"""Old events are erased from the front, and the log says so and still verifies."""

from __future__ import annotations

import datetime as dt

import pytest

from accessctl.domain import EventKind, Verdict
from accessctl.errors import StoreError
from accessctl.store import Store
from tests.store.builders import NOON, denial, grant, sample
from tests.store.conftest import Tamper

YEAR = dt.timedelta(days=365)


@pytest.fixture
def log(store: Store) -> Store:
    """Six events from two years ago, three from last year."""
    for _ in range(6):
        store.record(denial(at=NOON - 2 * YEAR))
    for _ in range(3):
        store.record(denial(at=NOON))
    return store


def numbers(store: Store) -> list[int]:
    return [event.sequence for event in store.events.stream()]


def test_what_is_old_is_erased_and_what_is_not_stays_with_its_number(log: Store) -> None:
    assert log.events.forget(NOON - YEAR, actor="retention") == 6

    assert numbers(log) == [7, 8, 9, 10]
    assert log.events.count() == 4
    assert log.events.verify().intact


def test_the_log_says_that_and_up_to_when_events_were_erased(log: Store) -> None:
    log.events.forget(NOON - YEAR, actor="retention")

    (event,) = log.events.newest(limit=1)
    assert (event.kind, event.actor) == (EventKind.EVENTS_ERASED, "retention")
    assert event.detail.startswith("6 events from before 2025-03-02")


def test_nothing_old_is_nothing_erased_and_nothing_said(log: Store) -> None:
    assert log.events.forget(NOON - 3 * YEAR, actor="retention") == 0

    assert numbers(log) == list(range(1, 10))


def test_many_are_erased_in_steps(log: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accessctl.store.events._PAGE", 4)

    assert log.events.forget(NOON - YEAR, actor="retention") == 6
    assert log.events.verify().intact


def test_all_may_go_and_the_log_goes_on_counting(log: Store) -> None:
    assert log.events.forget(NOON + YEAR, actor="retention") == 9
    assert log.events.forget(dt.datetime.now(dt.UTC) + YEAR, actor="retention") == 1

    assert log.record(denial()).sequence == 12
    assert log.events.verify().intact


def test_an_old_event_behind_a_newer_one_stays(log: Store) -> None:
    log.record(denial(at=NOON - 2 * YEAR))  # the clock stepped back

    assert log.events.forget(NOON - YEAR, actor="retention") == 6
    assert numbers(log) == [7, 8, 9, 10, 11]


def test_what_was_erased_cannot_be_put_back_or_cut_further_unnoticed(log: Store, tamper: Tamper) -> None:
    log.events.forget(NOON - YEAR, actor="retention")
    tamper("DELETE FROM events WHERE sequence = 7")

    assert log.events.verify().broken_at == 7


def test_nothing_is_erased_from_a_log_that_was_altered(log: Store, tamper: Tamper) -> None:
    tamper("UPDATE events SET detail = 'y' WHERE sequence = 6")

    with pytest.raises(StoreError, match="accessctl events verify"):
        log.events.forget(NOON - YEAR, actor="retention")

    assert len(numbers(log)) == 9


def test_after_erasing_people_still_enter(log: Store) -> None:
    log.people.enroll("Ada", [sample()], person_id="ada")
    log.events.forget(NOON + YEAR, actor="retention")

    assert log.record_grant(grant("ada")).verdict is Verdict.GRANTED
