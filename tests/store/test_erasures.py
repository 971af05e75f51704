"""Erasure: what is gone is gone, also from lines that cannot change; and the receipt can be checked."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from accessctl.errors import InputError
from accessctl.store import DATABASE_FILE, Acceptance, Signed, Store
from tests.faces import MODEL
from tests.store.builders import grant, sample
from tests.store.conftest import FILE_KEY


@pytest.fixture
def ada(store: Store) -> Store:
    store.people.enroll(
        "Ada Quirkyname", [replace(sample(0), photo=b"a JPEG"), sample(1)], person_id="ada", note="likes maths"
    )
    store.consents.accept("ada", Acceptance(store.consents.current(), Signed.TYPED, b"Ada Quirkyname"))
    store.pins.set("ada", "258013")
    store.record_grant(grant("ada"))
    return store


def test_the_receipt_says_what_was_erased_and_is_true(ada: Store) -> None:
    receipt = ada.people.remove("ada", actor="chief", why="left")

    facts = json.loads(receipt.document)
    assert facts["erased"] == {
        "name": 1, "note": 1, "templates": {MODEL: 2}, "photos": 1, "pins": 1, "records": {"consents": 1}, "keys": 1,
    }  # fmt: skip
    assert facts["names_in_events_made_unreadable"] == 4
    assert facts["event"] == {"sequence": receipt.event.sequence, "hash": receipt.event.hash}
    answer = ada.erasures.check(receipt.document)
    assert answer.is_true
    assert f"event {receipt.event.sequence}" in answer.sentence


def test_names_in_the_log_are_unreadable_and_its_chain_verifies(ada: Store, folder: Path) -> None:
    assert {event.person_name for event in ada.events.stream()} == {"Ada Quirkyname"}

    ada.people.remove("ada")

    assert {event.person_name for event in ada.events.stream()} == {None}
    assert ada.events.verify().intact


def test_no_word_about_the_person_is_left_in_the_files(ada: Store, folder: Path) -> None:
    ada.people.remove("ada")
    ada.close()

    left = b"".join(path.read_bytes() for path in folder.glob(f"{DATABASE_FILE}*"))
    assert b"Quirkyname" not in left
    assert b"likes maths" not in left
    assert b"a JPEG" not in left


@pytest.mark.parametrize("change", [
    lambda facts: facts | {"person_id": "bob"},
    lambda facts: facts | {"erased": {}},
    lambda facts: facts | {"signature": "0" * 64},
])  # fmt: skip
def test_a_receipt_that_was_altered_is_not_true(ada: Store, change: object) -> None:
    facts = json.loads(ada.people.remove("ada").document)

    assert callable(change)
    assert not ada.erasures.check(json.dumps(change(facts))).is_true


def test_another_stores_receipt_is_not_true(ada: Store, tmp_path: Path) -> None:
    with Store.open(tmp_path / "other", FILE_KEY) as other:
        other.people.enroll("Ada", [sample()], person_id="ada")
        document = other.people.remove("ada").document

    answer = ada.erasures.check(document)

    assert not answer.is_true
    assert "not signed by this store" in answer.sentence


@pytest.mark.parametrize("text", ["", "{}", "[1]", "no json", '{"format": "accessctl erasure receipt"}'])
def test_what_is_no_receipt_is_said_so(store: Store, text: str) -> None:
    try:
        assert not store.erasures.check(text).is_true
    except InputError as error:
        assert "receipt" in str(error)


def test_a_receipt_is_not_true_while_the_person_is_here_again(ada: Store, folder: Path) -> None:
    connection = sqlite3.connect(folder / DATABASE_FILE)
    row = connection.execute("SELECT * FROM people").fetchone()
    document = ada.people.remove("ada").document
    connection.execute(f"INSERT INTO people VALUES ({','.join('?' * len(row))})", row)
    connection.commit()
    connection.close()

    assert not ada.erasures.check(document).is_true
    assert ada.erasures.revenants() == ["ada"]


def test_who_is_enrolled_again_under_the_same_id_is_no_revenant(ada: Store) -> None:
    document = ada.people.remove("ada").document
    ada.people.enroll("Ada", [sample()], person_id="ada")

    assert ada.erasures.revenants() == []
    assert ada.erasures.check(document).is_true


def test_the_receipt_is_kept_and_can_be_had_again(ada: Store) -> None:
    document = ada.people.remove("ada").document

    assert [one.document for one in ada.erasures.of("ada")] == [document]
