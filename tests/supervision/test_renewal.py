"""When a running kiosk begins anew: with other settings, after quiet seconds, and never at once after a start."""

from __future__ import annotations

import pytest

from accessctl.config import Settings
from accessctl.supervision import Renewal
from accessctl.supervision.renewal import LEAST_LIFE_SECONDS, QUIET_SECONDS, differing

BEGUN = Settings()
OTHER = BEGUN.model_copy(update={"door": BEGUN.door.model_copy(update={"strike_seconds": 9.0})})


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def renewal(clock: Clock) -> Renewal:
    made = Renewal(clock)
    assert not made.is_due(BEGUN)
    return made


def test_other_settings_are_taken_up_once_it_has_been_quiet(renewal: Renewal, clock: Clock) -> None:
    clock.now += LEAST_LIFE_SECONDS
    assert renewal.is_due(OTHER)
    assert not renewal.is_due(BEGUN)


def test_not_right_after_a_visit(renewal: Renewal, clock: Clock) -> None:
    clock.now += LEAST_LIFE_SECONDS
    renewal.busy()
    clock.now += QUIET_SECONDS - 0.1
    assert not renewal.is_due(OTHER)
    clock.now += 0.1
    assert renewal.is_due(OTHER)


def test_not_right_after_a_start(renewal: Renewal, clock: Clock) -> None:
    clock.now += LEAST_LIFE_SECONDS - 0.1
    assert not renewal.is_due(OTHER)


def test_only_what_a_running_kiosk_cannot_take_up_counts_as_different() -> None:
    other = BEGUN.appearance.model_copy(update={"theme": "dark"})
    assert differing(BEGUN, BEGUN.model_copy(update={"appearance": other})) == []
    assert differing(BEGUN, OTHER) == ["door"]
