"""What is stated is what is there; what a person is given is all there is; and the daily round is made."""

from __future__ import annotations

import csv
import datetime as dt
import errno
import io
import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from accessctl.config import Settings, StoreSettings
from accessctl.domain import EventKind
from accessctl.errors import StoreError
from accessctl.privacy import Upkeep, export_person, inventory, periods_of
from accessctl.store import Acceptance, Periods, Signed, Store, Swept
from tests.store.builders import grant, sample

KEY_IN_FILE = StoreSettings(key_place="file")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "door"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder, KEY_IN_FILE) as opened:
        opened.people.enroll(
            "Ada Lovelace", [replace(sample(0), photo=b"a JPEG"), sample(1)], person_id="ada", note="likes maths"
        )
        opened.people.enroll("Bob", [sample(2)], person_id="bob")
        opened.record_grant(grant("ada"))
        opened.record_grant(grant("bob"))
        yield opened


def kept(store: Store, folder: Path, **settings: Any) -> dict[str, Any]:
    return {one.key: one for one in inventory(store, Settings(store=StoreSettings(**settings)), folder)}


# what is stored


def test_the_numbers_are_the_stores_own(store: Store, folder: Path) -> None:
    found = kept(store, folder)

    assert (found["templates"].count, found["people"].count, found["events"].count) == (3, 2, 4)
    store.people.remove("bob")
    found = kept(store, folder)
    assert (found["templates"].count, found["people"].count, found["erasures"].count) == (2, 1, 1)


def test_the_times_are_the_settings_own(store: Store, folder: Path) -> None:
    found = kept(store, folder, event_retention_days=17, unused_retention_days=23, copy_retention_days=5)

    assert "17 days" in found["events"].how_long
    assert "23 days" in found["templates"].how_long
    assert "5 days" in found["copies"].how_long


def test_a_key_that_lies_in_a_file_is_not_said_to_be_in_a_keyring(store: Store, folder: Path) -> None:
    assert kept(store, folder)["key"].where == str(folder / "accessctl.key")


def test_every_table_with_personal_data_is_spoken_of() -> None:
    """Whoever adds a table has to say here, and on the page, what becomes of it."""
    from accessctl.store.tables import Table

    spoken_of = {
        "people", "templates", "template_photos", "person_terms", "person_groups", "presence", "badges", "consents",
        "consent_texts",
        "erasures", "last_uses", "staff", "events", "chain", "inbox", "door_states",
    }  # fmt: skip
    not_personal = {"meta", "rule_items", "door_attempts"}
    assert set(Table.metadata.tables) <= spoken_of | not_personal


# what a person is given


def unzipped(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_person_is_given_everything_and_nothing_of_others(store: Store, tmp_path: Path) -> None:
    text = store.consents.publish("v1", "We keep numbers of your face.")
    store.consents.accept("ada", Acceptance(text, Signed.DRAWN, b"\x89PNG drawn"))

    count = export_person(store, "ada", tmp_path / "ada.zip", actor="chief")

    files = unzipped(tmp_path / "ada.zip")
    person, templates = json.loads(files["person.json"]), json.loads(files["templates.json"])
    assert (person["name"], person["note"]) == ("Ada Lovelace", "likes maths")
    own = store.templates.opened("ada")
    assert [one["id"] for one in templates] == [one.template_id for one in own]
    assert np.allclose(templates[0]["vector"], own[0].embedding.vector)
    assert json.loads(files["consents.json"])[0]["text"] == "We keep numbers of your face."
    assert files["signature-01.png"] == b"\x89PNG drawn"
    assert files["photo-01.jpg"] == b"a JPEG"
    events = list(csv.DictReader(io.StringIO(files["events.csv"].decode())))
    assert len(events) == len(files["events.jsonl"].splitlines()) == count == 4
    assert {event["person_id"] for event in events} == {"ada"}
    assert "Ada Lovelace" in files["README.txt"].decode()
    assert not any(b"Bob" in content for content in files.values())


def test_that_somebody_was_given_it_is_in_the_log(store: Store, tmp_path: Path) -> None:
    export_person(store, "ada", tmp_path / "ada.zip", actor="chief")

    (event,) = store.events.newest(limit=1)
    assert (event.kind, event.person_id, event.actor) == (EventKind.EXPORTED, "ada", "chief")


def test_a_full_disk_leaves_no_half_of_it(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    target = tmp_path / "out" / "ada.zip"
    target.parent.mkdir()

    with pytest.raises(StoreError, match="the disk is full"):
        export_person(store, "ada", target)

    assert list(target.parent.iterdir()) == []


# the daily round


class Rounds:
    """A retention that only counts."""

    def __init__(self, last: dt.datetime | None = None, faults: int = 0) -> None:
        self.last, self.faults, self.made = last, faults, threading.Event()
        self.asked = 0

    def last_ran(self) -> dt.datetime | None:
        return self.last

    def run(self, periods: Periods, now: dt.datetime) -> Swept:
        self.asked += 1
        if self.asked <= self.faults:
            raise StoreError("the disk is full")
        self.last = now
        self.made.set()
        return Swept()


NOW = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.UTC)
DAYS = periods_of(StoreSettings())


def upkeep(rounds: Any, now: Callable[[], dt.datetime] = lambda: NOW) -> Upkeep:
    return Upkeep(rounds, DAYS, first_look_seconds=0.01, look_seconds=0.01, now=now)


@pytest.mark.parametrize(("last", "is_made"), [
    (None, True), (NOW - dt.timedelta(hours=25), True), (NOW - dt.timedelta(hours=23), False),
    (NOW + dt.timedelta(days=3), True),
])  # fmt: skip
def test_a_round_is_made_where_a_day_has_passed_or_the_clock_was_set_back(
    last: dt.datetime | None, is_made: bool
) -> None:
    rounds = Rounds(last)

    assert (upkeep(rounds).look() is not None) is is_made


def test_a_round_that_fails_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    rounds = Rounds(faults=2)
    keeper = upkeep(rounds)
    keeper.start()
    assert rounds.made.wait(10)
    keeper.stop()

    assert "the disk is full" in caplog.text
    assert rounds.asked == 3


def test_one_round_a_day_and_no_more() -> None:
    rounds = Rounds()
    keeper = upkeep(rounds)
    keeper.start()
    assert rounds.made.wait(10)
    keeper.stop()
    keeper.stop()

    assert rounds.asked == 1
