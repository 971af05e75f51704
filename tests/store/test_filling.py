"""The bench's invented store: as good as one that grew."""

from __future__ import annotations

import pytest

from accessctl.errors import StoreError
from accessctl.store import EVERYTHING, PeopleFilter, Store
from tests.store.builders import denial


def test_a_filled_store_verifies_and_goes_on(store: Store) -> None:
    rows: list[int] = []
    store.fill(40, 2, 300, rows.append)
    assert (store.people.count(), store.templates.count(), store.events.count()) == (40, 80, 300)
    assert sum(rows) == 40 + 80 + 300
    assert store.events.verify().intact
    assert store.record(denial()).sequence == 301
    assert store.events.verify().intact
    someone = store.people.page(PeopleFilter("lovelace"), limit=1).lines + store.people.page(limit=1).lines
    assert len(store.templates.opened(someone[0].person.person_id)) == 2
    assert len(store.events.doors()) == 6
    assert len(store.events.newest(EVERYTHING, limit=50)) == 50


def test_a_store_that_holds_something_is_never_filled(store: Store) -> None:
    store.record(denial())
    with pytest.raises(StoreError, match="only an empty store"):
        store.fill(1, 1, 1, lambda _: None)
