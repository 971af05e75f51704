"""The log: what is recorded, read back, filtered, and what becomes of a grant that must not be."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.errors import StoreError
from accessctl.store import DATABASE_FILE, EventFilter, Store
from tests.store.builders import NOON, denial, grant, sample, started
from tests.store.conftest import FILE_KEY, Tamper


def test_an_event_comes_back_numbered_chained_and_with_all_its_fields(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")

    stored = store.record_grant(replace(grant("ada"), min_similarity=0.55, min_live=0.5))

    assert stored == store.events.newest(limit=1)[0]
    assert (stored.min_similarity, stored.min_live) == (0.55, 0.5)
    assert (stored.sequence, stored.person_name, stored.similarity, stored.track_id) == (2, "Ada", 0.7, 3)
    assert stored.previous_hash == store.events.newest(limit=2)[1].hash


def test_a_recorded_event_is_there_after_opening_anew(folder: Path) -> None:
    with Store.open(folder, FILE_KEY) as store:
        stored = store.record(denial())

    with Store.open(folder, FILE_KEY) as again:
        assert again.events.newest() == [stored]


def test_an_event_of_the_machine_has_no_verdict(store: Store) -> None:
    stored = store.record(started())

    assert (stored.kind, stored.verdict, stored.reason) == (EventKind.STARTED, None, None)


def test_an_access_event_without_a_verdict_is_no_event() -> None:
    with pytest.raises(ValueError, match="verdict"):
        Event(NOON, "Main")


def test_a_broken_score_is_stored_as_none(store: Store) -> None:
    broken = Event(NOON, "Main", Verdict.DENIED, Reason.FAULT, similarity=float("nan"), live=float("inf"))

    stored = store.record(broken)

    assert (stored.similarity, stored.live) == (None, None)
    assert store.events.verify().intact


def test_a_text_no_log_can_hold_is_tamed_and_not_refused(store: Store) -> None:
    stored = store.record(Event(NOON, "Main\ndoor", kind=EventKind.FAULT, detail="bad \ud800 \x00 file\r\nsecond line"))

    assert (stored.door, stored.detail) == ("Main door", "bad file second line")
    assert store.events.verify().intact


def test_a_removed_person_is_not_granted(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")
    store.people.remove("ada")

    stored = store.record_grant(grant("ada"))

    assert (stored.verdict, stored.reason, stored.person_id) == (Verdict.DENIED, Reason.UNKNOWN, "ada")


def test_a_suspended_person_is_not_granted(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")
    store.people.suspend("ada")

    stored = store.record_grant(grant("ada"))

    assert (stored.verdict, stored.reason) == (Verdict.DENIED, Reason.INACTIVE)


@pytest.mark.parametrize(("hours", "verdict"), [(-1, Verdict.GRANTED), (0, Verdict.DENIED), (1, Verdict.DENIED)])
def test_a_person_is_granted_until_the_end_date_and_not_after(store: Store, hours: int, verdict: Verdict) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada", valid_until=NOON)

    assert store.record_grant(grant("ada", NOON + dt.timedelta(hours=hours))).verdict is verdict


def test_a_grant_for_nobody_is_not_granted(store: Store) -> None:
    nobody = Event(NOON, "Main", Verdict.GRANTED, Reason.RECOGNIZED)

    assert store.record_grant(nobody).verdict is Verdict.DENIED


def test_a_grant_is_checked_by_whichever_way_it_is_recorded(store: Store) -> None:
    assert store.record(grant("ghost")).verdict is Verdict.DENIED
    assert store.events.record(grant("ghost")).verdict is Verdict.DENIED


def test_the_exit_button_needs_nobody_enrolled(store: Store) -> None:
    pressed = Event(NOON, "Main", Verdict.GRANTED, Reason.EXIT_REQUEST, detail="exit button")

    assert store.record(pressed).verdict is Verdict.GRANTED


def test_record_grant_is_for_grants(store: Store) -> None:
    with pytest.raises(ValueError, match="for grants"):
        store.record_grant(denial())


def test_a_removal_in_another_process_is_seen_at_once(folder: Path, store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")
    assert store.record_grant(grant("ada")).verdict is Verdict.GRANTED

    with Store.open(folder, FILE_KEY) as other:
        other.people.remove("ada")

    assert store.record_grant(grant("ada")).verdict is Verdict.DENIED


def test_pages_are_newest_first_and_meet_without_gap_or_overlap(store: Store) -> None:
    for _ in range(7):
        store.record(denial())

    first = store.events.newest(limit=3)
    second = store.events.newest(limit=3, before=first[-1].sequence)

    assert [event.sequence for event in first + second] == [7, 6, 5, 4, 3, 2]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (EventFilter(), [1, 2, 3, 4, 5]),
        (EventFilter(person_id="ada"), [1, 4]),
        (EventFilter(door="Back"), [3]),
        (EventFilter(verdict=Verdict.DENIED), [2, 3]),
        (EventFilter(reason=Reason.NOT_LIVE), [3]),
        (EventFilter(kind=EventKind.STARTED), [5]),
        (EventFilter(since=NOON + dt.timedelta(hours=1), until=NOON + dt.timedelta(hours=3)), [3, 4]),
        (EventFilter(verdict=Verdict.GRANTED, door="Back"), []),
    ],
)
def test_the_filter_gives_what_was_asked_for(
    store: Store, wanted: EventFilter, numbers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")
    store.record(denial())
    store.record(denial(Reason.NOT_LIVE, NOON + dt.timedelta(hours=1), door="Back"))
    store.record(grant("ada", NOON + dt.timedelta(hours=2)))
    store.record(started(NOON + dt.timedelta(hours=3)))
    monkeypatch.setattr("accessctl.store.events._PAGE", 1)

    assert [event.sequence for event in store.events.stream(wanted)] == numbers
    assert [event.sequence for event in store.events.newest(wanted)] == numbers[::-1]


def test_a_time_with_another_zone_finds_the_same_events(store: Store) -> None:
    store.record(denial())
    zone = dt.timezone(dt.timedelta(hours=9))

    assert len(store.events.newest(EventFilter(since=NOON.astimezone(zone)))) == 1
    assert store.events.newest(EventFilter(until=NOON.astimezone(zone))) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET reason = 'RECOGNIZED' WHERE sequence = 1",
        "DELETE FROM events WHERE sequence = 2",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE sequence = 1",
        "INSERT INTO events SELECT 9, at, kind, door, verdict, reason, person_id, similarity, live, track_id, actor,"
        " detail, sealed_name, previous_hash, hash, NULL, NULL, NULL FROM events WHERE sequence = 1",
    ],
)
def test_the_database_itself_refuses_to_change_the_log(store: Store, folder: Path, statement: str) -> None:
    store.record(denial())
    store.record(denial())
    connection = sqlite3.connect(folder / DATABASE_FILE)

    with pytest.raises(sqlite3.IntegrityError, match="events"):
        connection.execute(statement)
    connection.close()

    assert store.events.verify().intact


def test_threads_record_at_once_without_gap_or_loss(folder: Path) -> None:
    store = Store.open(folder, FILE_KEY.model_copy(update={"busy_seconds": 20.0}))
    threads = [threading.Thread(target=lambda: [store.record(denial()) for _ in range(10)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [event.sequence for event in store.events.stream()] == list(range(1, 41))
    assert store.events.verify().intact
    assert store.events.count() == 40
    store.close()


def test_a_line_that_cannot_be_read_is_named(store: Store, tamper: Tamper) -> None:
    store.record(denial())
    tamper("UPDATE events SET reason = 'BRIBED'")

    with pytest.raises(StoreError, match=r"event 1 was altered.*accessctl events verify"):
        store.events.newest()


@pytest.mark.parametrize("step", [1, -1, 0])
@pytest.mark.parametrize("since", [None, -1, 0, 3, 7, 12])
@pytest.mark.parametrize("until", [None, 0, 3, 7, 12])
def test_a_span_of_time_is_found_whatever_the_clock_did(
    store: Store, step: int, since: int | None, until: int | None
) -> None:
    """The clock runs forward, backward, or is set back in the middle; some of the oldest are erased."""
    hours = [n if step == 1 else 9 - n if step == -1 else (n if n < 5 else n - 4) for n in range(10)]
    for hour in hours:
        store.record(denial(at=NOON + hour * dt.timedelta(hours=1)))

    def at(hour: int | None) -> dt.datetime | None:
        return None if hour is None else NOON + hour * dt.timedelta(hours=1)

    wanted = EventFilter(since=at(since), until=at(until))
    found = [event.sequence for event in store.events.newest(wanted)]
    expected = [
        number for number, hour in enumerate(hours, start=1)
        if (since is None or hour >= since) and (until is None or hour < until)
    ]  # fmt: skip
    assert found == expected[::-1]
    assert [event.sequence for event in store.events.stream(wanted)] == expected
