"""What ``verify`` finds, and what it says."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from accessctl.domain import EventKind
from accessctl.errors import InputError, StoreError
from accessctl.store import DATABASE_FILE, Store
from tests.store.builders import denial, sample
from tests.store.conftest import Tamper


@pytest.fixture
def log(store: Store) -> Store:
    """Ada's enrolment and eleven denials."""
    store.people.enroll("Ada", [sample()], person_id="ada")
    for _ in range(11):
        store.record(denial())
    return store


def test_an_untouched_log_is_intact(log: Store) -> None:
    answer = log.events.verify()

    assert (answer.intact, answer.events, answer.broken_at) == (True, 12, None)
    assert answer.newest_hash == log.events.newest(limit=1)[0].hash
    assert answer.sentence == "All 12 events are there and as they were written."


def test_an_empty_log_is_intact(store: Store) -> None:
    assert store.events.verify().intact


@pytest.mark.parametrize(
    ("statement", "broken_at", "sentence"),
    [
        ("UPDATE events SET person_id = 'bob' WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET at = '2020-01-01T00:00:00.000000+00:00' WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET similarity = 0.5 WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET similarity = 'x' WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET min_similarity = 0.1 WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET min_live = 0.1 WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET detail = 'y' WHERE sequence = 12", 12, "Event 12 was altered"),
        ("UPDATE events SET sealed_name = NULL WHERE sequence = 1", 1, "Event 1 was altered"),
        ("UPDATE events SET actor = 'eve' WHERE sequence = 1", 1, "Event 1 was altered"),
        ("UPDATE events SET hash = 'ff' WHERE sequence = 5", 5, "Event 5 was altered"),
        ("UPDATE events SET previous_hash = 'ff' WHERE sequence = 5", 5, "Event 5 does not follow"),
        ("DELETE FROM events WHERE sequence = 5", 5, "Event 5 is missing"),
        ("DELETE FROM events WHERE sequence BETWEEN 5 AND 7", 5, "Events 5 to 7 are missing"),
        ("DELETE FROM events WHERE sequence < 4", 1, "Events 1 to 3 are missing"),
        ("DELETE FROM events WHERE sequence = 12", 12, "Event 12 is missing at the end"),
        ("DELETE FROM events WHERE sequence > 9", 10, "Events 10 to 12 are missing at the end"),
        ("DELETE FROM events", 1, "Events 1 to 12 are missing at the end"),
        ("DELETE FROM chain", None, "not from this store's key"),
        ("UPDATE chain SET sequence = 11 WHERE name = 'head'", None, "not from this store's key"),
        ("UPDATE chain SET sequence = 3 WHERE name = 'start'", None, "not from this store's key"),
    ],
)
def test_the_first_broken_link_is_named(
    log: Store, tamper: Tamper, statement: str, broken_at: int | None, sentence: str
) -> None:
    tamper(statement)

    answer = log.events.verify()

    assert (answer.intact, answer.broken_at) == (False, broken_at)
    assert sentence in answer.sentence


@pytest.mark.parametrize(("forged_line", "broken_at"), [(5, 6), (12, 12)])
def test_a_line_rewritten_with_a_fitting_hash_breaks_the_next_or_the_signed_end(
    log: Store, tamper: Tamper, folder: Path, forged_line: int, broken_at: int
) -> None:
    from accessctl.store import chain
    from accessctl.store.database import Database
    from accessctl.store.tables import EventRow

    database = Database(folder / DATABASE_FILE, 1)
    with database.reading() as session:
        row = session.get(EventRow, forged_line)
        assert row is not None
        row.detail = "nothing to see"
        forged = chain.hash_of(row)
        session.rollback()
    database.close()
    tamper(f"UPDATE events SET detail = 'nothing to see', hash = '{forged}' WHERE sequence = {forged_line}")

    answer = log.events.verify()

    assert (answer.intact, answer.broken_at) == (False, broken_at)


def test_an_event_added_behind_the_signed_end_is_found(log: Store, folder: Path) -> None:
    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute(
        "INSERT INTO events SELECT 13, at, kind, door, verdict, reason, person_id, similarity, live, track_id, actor,"
        " detail, sealed_name, hash, 'ab', NULL, NULL, NULL FROM events WHERE sequence = 12"
    )
    connection.commit()
    connection.close()

    assert (log.events.verify().intact, log.events.verify().broken_at) == (False, 13)


CUTS = [
    ["DELETE FROM events WHERE sequence > 9"],
    ["DELETE FROM events"],
    ["DELETE FROM chain"],
    ["UPDATE events SET hash = 'ff' WHERE sequence = 12"],
    [  # cut, and the end moved to fit, by somebody without the key
        "DELETE FROM events WHERE sequence > 9",
        "UPDATE chain SET sequence = 9, hash = (SELECT hash FROM events WHERE sequence = 9) WHERE name = 'head'",
    ],
]


@pytest.mark.parametrize("statements", CUTS)
def test_nothing_is_signed_over_a_log_that_was_cut(log: Store, tamper: Tamper, statements: list[str]) -> None:
    tamper(*statements)

    with pytest.raises(StoreError, match="accessctl events verify"):
        log.record(denial())

    assert not log.events.verify().intact


@pytest.mark.parametrize("statements", CUTS)
def test_after_mending_the_log_goes_on_and_says_for_good_what_was_found(
    log: Store, tamper: Tamper, statements: list[str]
) -> None:
    tamper(*statements)
    found = log.events.verify().sentence

    mended = log.events.mend("disk replaced", actor="carol")

    assert found in mended.detail and "disk replaced" in mended.detail
    assert (mended.kind, mended.actor) == (EventKind.FAULT, "carol")
    assert log.record(denial()).sequence == mended.sequence + 1


def test_a_mended_log_is_whole_from_there_but_never_hides_a_line_altered_further_in(log: Store, tamper: Tamper) -> None:
    tamper("DELETE FROM events WHERE sequence > 9")
    log.events.mend("x", actor="carol")
    assert log.events.verify().intact

    tamper("UPDATE events SET detail = 'y' WHERE sequence = 4", "DELETE FROM events WHERE sequence > 9")
    log.events.mend("x", actor="carol")

    assert log.events.verify().broken_at == 4


def test_a_log_in_order_is_not_mended(log: Store) -> None:
    with pytest.raises(InputError, match="nothing to mend"):
        log.events.mend("x", actor="carol")


@pytest.mark.parametrize(
    "nonsense",
    [
        "at = 'yesterday'",
        "at = '2026-01-01'",
        "at = x'00'",
        "door = x'ff'",
        "live = 'high'",
        "kind = x'00'",
        "hash = x'00'",
    ],
)
def test_nonsense_in_a_line_is_found_and_never_a_traceback(log: Store, tamper: Tamper, nonsense: str) -> None:
    tamper(f"UPDATE events SET {nonsense} WHERE sequence = 5")

    assert log.events.verify().broken_at == 5
    try:
        log.events.newest()
    except StoreError as error:
        assert "event 5 was altered" in str(error)
