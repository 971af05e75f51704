"""PINs: hashed, few attempts, duress."""

from __future__ import annotations

import datetime as dt
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from accessctl.domain import EventKind
from accessctl.errors import InputError
from accessctl.rules import PinOutcome
from accessctl.store import DATABASE_FILE, Store
from accessctl.store.pins import LOCKED, MOST_WRONG
from tests.store.builders import NOON, sample
from tests.store.conftest import FILE_KEY

RIGHT, WRONG = "2580", "9999"


@pytest.fixture(autouse=True)
def ada(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")
    store.pins.set("ada", RIGHT, duress="2581", actor="tests")


def tried(store: Store, *pins: str, at: dt.datetime = NOON) -> list[PinOutcome]:
    return [store.pins.check("ada", pin, at) for pin in pins]


def test_right_duress_and_wrong(store: Store) -> None:
    assert tried(store, RIGHT, "2581", WRONG, "", "25800") == [
        PinOutcome.RIGHT, PinOutcome.DURESS, *[PinOutcome.WRONG] * 3,
    ]  # fmt: skip


def test_who_has_no_pin_has_no_right_one(store: Store) -> None:
    store.people.enroll("Bob", [sample(1)], person_id="bob")
    for person in ("bob", "nobody"):
        assert store.pins.check(person, "no PIN at all", NOON) is PinOutcome.WRONG
        assert not store.pins.has(person)
    store.pins.remove("ada")
    assert tried(store, RIGHT, "2581") == [PinOutcome.WRONG] * 2


def test_after_five_wrong_ones_even_the_right_one_waits(store: Store) -> None:
    assert tried(store, *[WRONG] * MOST_WRONG) == [PinOutcome.WRONG] * MOST_WRONG
    assert tried(store, RIGHT, at=NOON + LOCKED - dt.timedelta(seconds=1)) == [PinOutcome.LOCKED]
    assert store.access.visitor("ada").locked_until == NOON + LOCKED
    assert tried(store, WRONG, RIGHT, at=NOON + LOCKED) == [PinOutcome.WRONG, PinOutcome.RIGHT]


def test_the_fifth_may_still_be_right_and_clears_the_count(store: Store) -> None:
    assert tried(store, *[WRONG] * 4, RIGHT)[-1] is PinOutcome.RIGHT
    assert tried(store, *[WRONG] * 4, RIGHT)[-1] is PinOutcome.RIGHT


@pytest.mark.usefixtures("hashed_slowly")
def test_guessing_in_parallel_gains_nothing(store: Store, folder: Path) -> None:
    with (
        Store.open(folder, FILE_KEY.model_copy(update={"busy_seconds": 20.0})) as patient,
        ThreadPoolExecutor(8) as pool,
    ):
        answers = list(pool.map(lambda _: patient.pins.check("ada", WRONG, NOON), range(16)))
    assert answers.count(PinOutcome.WRONG) == MOST_WRONG
    assert answers.count(PinOutcome.LOCKED) == 16 - MOST_WRONG


def test_a_clock_that_steps_back_does_not_unlock(store: Store) -> None:
    tried(store, *[WRONG] * MOST_WRONG)
    assert tried(store, RIGHT, at=NOON - dt.timedelta(days=1)) == [PinOutcome.LOCKED]


@pytest.mark.parametrize("weak", ["", "123", "1" * 13, "12a4", "0000", "1234", "9876", "7890", "١٢٣٤", "-123"])
def test_weak_pins_are_refused(store: Store, weak: str) -> None:
    with pytest.raises(InputError, match="PIN") as refused:
        store.pins.set("ada", weak)
    assert not weak or weak in ("0000", "1234") or weak not in str(refused.value)
    with pytest.raises(InputError, match="another one"):
        store.pins.set("ada", "1357", duress="1357")


@pytest.mark.usefixtures("hashed_slowly")
def test_the_database_holds_slow_hashes_and_the_log_no_digit(store: Store, folder: Path) -> None:
    connection = sqlite3.connect(folder / DATABASE_FILE)
    own, duress = connection.execute("SELECT pin_hash, duress_hash FROM person_terms").fetchone()
    connection.close()
    assert own.startswith("$argon2id$v=19$m=65536,t=3,p=4$"), "RFC 9106, low memory"
    assert duress.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    told = store.events.newest(limit=1)[0]
    assert (told.kind, told.detail, told.actor) == (EventKind.CHANGED, "PIN set", "tests")


def test_a_removed_person_leaves_no_pin(store: Store, folder: Path) -> None:
    store.people.remove("ada")
    connection = sqlite3.connect(folder / DATABASE_FILE)
    assert connection.execute("SELECT count(*) FROM person_terms").fetchone() == (0,)
    connection.close()
