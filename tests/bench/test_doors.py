"""The bench of the door measures what it says, on a small site."""

from __future__ import annotations

import datetime as dt
import math
from pathlib import Path

import pytest

from accessctl.bench import doors, watching
from accessctl.config import CameraSettings, StoreSettings
from accessctl.domain import Reason
from accessctl.rules import Scene, evaluate
from accessctl.store import Store


def test_the_large_book_has_its_thousand_and_lets_both_in_by_the_last_schedule_only() -> None:
    book = doors.large_book()
    assert len(book.groups) == len(book.schedules) == len(book.rules) == 1000
    asked = doors.visitors(book)
    assert sorted(len(visitor.groups) for visitor in asked.values()) == [3, 1000]
    at = dt.datetime(2026, 3, 1, 5, tzinfo=dt.UTC)
    for visitor in asked.values():
        assert evaluate(book, visitor, Scene(doors.DOOR, at)).reason is Reason.RECOGNIZED


def test_a_thousand_groups_are_asked_in_far_less_than_a_millisecond() -> None:
    """0.04 ms here; a millisecond (issue 5) leaves room for a machine that is busy with something else."""
    book = doors.large_book()
    costs = doors.measure_rules(book, list(doors.visitors(book).values())[-1], 200)
    assert costs.to_json()["p50"] < 1.0


def test_a_decision_reaches_the_simulated_door(tmp_path: Path) -> None:
    with Store.open(tmp_path, StoreSettings(key_place="file")) as store:
        doors.fill(store, doors.large_book(20), lambda _: None, people=30)
        ticks: list[None] = []
        for person_id in doors.who().values():
            costs = doors.measure_openings(store, person_id, 2, lambda: ticks.append(None))
            assert all(math.isfinite(one) for one in costs.milliseconds)
        assert len(ticks) == 4


@pytest.mark.parametrize("fault", ["black", "unplugged"])
def test_a_fault_is_timed_from_its_beginning_and_from_its_end(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "FAULTS", (fault,))
    monkeypatch.setattr(watching, "_ILL_SECONDS", 0.3)
    found = watching.measure(CameraSettings(black_seconds=0.2, reopen_seconds=0.1), 1, lambda: None)[fault]
    assert 0.0 <= found["noticed_s"] < 10
    assert 0.0 <= found["recovered_s"] < 10
