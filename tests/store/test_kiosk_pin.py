"""The kiosk's PIN: nothing is right without one, wrong ones wait longer and longer, all of it is in the log."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from accessctl.domain import EventKind
from accessctl.errors import InputError, StoreError
from accessctl.store import DATABASE_FILE, Store
from tests.store.builders import NOON

SECOND = dt.timedelta(seconds=1)


@pytest.mark.parametrize("pin", ["", "0", "258013"])
def test_without_a_pin_nothing_is_right(store: Store, pin: str) -> None:
    assert not store.kiosk_pin.is_set()
    assert store.kiosk_pin.check(pin, NOON)[0] is False


def test_the_pin_is_right_and_no_other_is(store: Store, folder: Path) -> None:
    store.kiosk_pin.set("258013", actor="chief")

    assert store.kiosk_pin.check("258014", NOON)[0] is False
    assert store.kiosk_pin.check("258013", NOON)[0] is True
    kinds = [event.kind for event in store.events.newest(limit=2)]
    assert kinds == [EventKind.SIGNED_IN, EventKind.SIGN_IN_REFUSED]
    store.close()
    assert b"258013" not in (folder / DATABASE_FILE).read_bytes()


@pytest.mark.parametrize("pin", ["", "12345", "123456", "000000", "98765432", "1" * 13, "25801x", "٢٥٨٠١٣"])
def test_a_pin_that_would_be_guessed_is_refused(store: Store, pin: str) -> None:
    with pytest.raises(InputError):
        store.kiosk_pin.set(pin)
    assert not store.kiosk_pin.is_set()


def test_a_flood_of_wrong_pins_waits_longer_and_longer_also_for_the_right_one(store: Store) -> None:
    store.kiosk_pin.set("258013")
    waits = [store.kiosk_pin.check("111222", NOON)[1] for _ in range(3)]
    assert waits == [0, 0, 2]

    assert store.kiosk_pin.check("258013", NOON + SECOND) == (False, 1.0)
    assert store.kiosk_pin.check("111222", NOON + 3 * SECOND) == (False, 4.0)
    assert store.kiosk_pin.check("258013", NOON + 8 * SECOND) == (True, 0.0)
    assert store.kiosk_pin.check("111222", NOON + 9 * SECOND)[1] == 0


@pytest.mark.usefixtures("hashed_slowly")
def test_guessing_in_parallel_gains_nothing(store: Store) -> None:
    store.kiosk_pin.set("258013")

    def guess(number: int) -> None:
        with suppress(StoreError):  # eight at once may find the database busy: that is no answer either
            store.kiosk_pin.check(f"11122{number}", NOON)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(guess, range(8)))

    refused = [event for event in store.events.stream() if event.kind is EventKind.SIGN_IN_REFUSED]
    assert 1 <= len(refused) <= 3


def test_a_removed_pin_is_right_no_more(store: Store) -> None:
    store.kiosk_pin.set("258013")
    store.kiosk_pin.remove()

    assert not store.kiosk_pin.is_set()
    assert store.kiosk_pin.check("258013", NOON)[0] is False
