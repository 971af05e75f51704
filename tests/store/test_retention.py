"""The timers: what is older than it may be goes, is said in the log, and nothing else goes."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from accessctl.domain import EventKind, Reason
from accessctl.store import Periods, Store, Swept
from accessctl.store.inbox import InboxFace
from tests import faces
from tests.store.builders import denial, grant, sample
from tests.store.conftest import Tamper

NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
YEAR = Periods(events=365, unused=3 * 365, copies=30)


@pytest.fixture
def aged(store: Store, tamper: Tamper) -> Store:
    """Ada was enrolled four years ago and let in last month, Bob four years ago and never since."""
    for name in ("ada", "bob"):
        store.people.enroll(name.title(), [sample(len(name))], person_id=name)
    old = (NOW - 4 * 365 * DAY).isoformat(timespec="microseconds")
    tamper(f"UPDATE people SET enrolled_at = '{old}'", f"UPDATE templates SET created_at = '{old}'")
    store.record_grant(grant("ada", at=NOW - 30 * DAY))
    return store


def test_who_was_not_let_in_for_longer_than_templates_are_kept_is_erased_with_a_receipt(aged: Store) -> None:
    assert aged.retention.run(YEAR, NOW) == Swept(people=1)

    assert [person.person_id for person in aged.people.all()] == ["ada"]
    assert len(aged.erasures.of("bob")) == 1
    assert aged.events.verify().intact


def test_erasing_old_events_does_not_make_somebody_look_unused(aged: Store) -> None:
    later = NOW + 400 * DAY  # Ada's grant is too old for the log now, but not for her templates
    swept = aged.retention.run(YEAR, later)
    assert swept.events > 0

    assert aged.retention.due(YEAR, later + 300 * DAY).people == ()
    assert [who for who, _ in aged.retention.due(YEAR, NOW + 4 * 365 * DAY).people] == ["ada"]


def test_a_clock_that_was_set_back_makes_nobody_look_unused(aged: Store) -> None:
    aged.record_grant(grant("ada", at=NOW - 4 * 365 * DAY))  # her latest line, not her last use

    assert [who for who, _ in aged.retention.due(YEAR, NOW).people] == ["bob"]


def test_faces_of_the_inbox_go_when_their_time_is_over(store: Store) -> None:
    for direction, keep in enumerate((DAY, 10 * DAY)):
        face = InboxFace(NOW, "Main", Reason.UNKNOWN, b"a picture", faces.embedding(direction), None, None, None, None)
        store.inbox.put(face, keep=keep, most=10, same_from=0.6)

    assert store.retention.run(YEAR, NOW + 2 * DAY) == Swept(faces=1)

    assert [item.face.embedding.similarity(faces.embedding(1)) for item in store.inbox.all()] == [pytest.approx(1.0)]


def test_a_dry_run_says_what_is_due_and_changes_nothing(aged: Store) -> None:
    before = aged.events.count()

    due = aged.retention.due(YEAR, NOW)

    assert [who for who, _ in due.people] == ["bob"]
    assert (aged.people.count(), aged.events.count(), aged.retention.last_ran()) == (2, before, None)


def test_what_is_announced_as_due_is_what_goes(store: Store) -> None:
    for age in (800, 700, 100, 500, 3):  # the fourth hides behind a newer one: the log goes from its front only
        store.record(denial(at=NOW - age * DAY))

    due = store.retention.due(YEAR, NOW).events

    assert due == 2
    assert store.retention.run(YEAR, NOW).events == due


def test_each_run_is_in_the_log_also_where_nothing_was_due(store: Store) -> None:
    store.retention.run(YEAR, NOW)

    (event,) = store.events.newest(limit=1)
    assert (event.kind, event.detail) == (
        EventKind.RETENTION,
        "retention ran: 0 events, 0 people, 0 faces, 0 copies erased",
    )
    assert store.retention.last_ran() == NOW


def test_older_copies_of_the_database_go_too_because_erased_people_are_still_in_them(
    store: Store, folder: Path
) -> None:
    old, young = folder / "accessctl.schema-0001.20240101T000000Z.db", folder / "accessctl.replaced.20260101T000000Z"
    old.write_bytes(b"x")
    young.mkdir()
    long_ago = (NOW - 40 * DAY).timestamp()
    os.utime(old, (long_ago, long_ago))

    assert store.retention.run(YEAR, NOW).copies == 1
    assert (old.exists(), young.exists()) == (False, True)
