"""``bench --kiosk``: growth is told from a saw."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from accessctl.cli import bench_kiosk
from accessctl.gui.soaking import Look


def looks(resident_mb: Callable[[int], float]) -> list[Look]:
    """Fifty looks with a hundred frames and two decisions between each."""
    return [Look(10.0 * n, 100 * n, 2 * n, 1, 83, {"resident_mb": resident_mb(n)}) for n in range(1, 51)]


def growth(resident_mb: Callable[[int], float]) -> float:
    found = bench_kiosk.summary(looks(resident_mb))["held"]["resident_mb"]["per_1000_decisions"]
    assert isinstance(found, float)
    return found


def test_what_leaks_is_found_and_told_per_decision() -> None:
    assert growth(lambda n: 400 + 0.5 * n) == pytest.approx(250, rel=0.01)


def test_what_rises_and_falls_does_not_grow() -> None:
    assert growth(lambda n: 400 + n % 7) == 0


def test_the_summary_counts_what_was_run() -> None:
    found = bench_kiosk.summary(looks(lambda _: 400))

    assert (found["frames"], found["decisions"], found["frames_per_second"]) == (5000, 100, 10.0)
    assert set(found["held"]) == {"resident_mb", "windows", "qt_objects"}
