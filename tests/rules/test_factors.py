"""What a door takes, what stands in for a face, and that wrong entries run into a pause, whatever the clock does."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.domain import Offer, Reason
from accessctl.rules import Factor, Mode, dump, face_failed, offered, parse
from accessctl.rules.attempts import MOST_WRONG, PAUSE, Attempts
from tests.rules.builders import NOON

F, P, B = Factor.FACE, Factor.PIN, Factor.BADGE
SETS = [frozenset(chosen) for size in range(4) for chosen in combinations(Factor, size)]
ENOUGH = {
    Mode.FACE: [{F}],
    Mode.FACE_OR_PIN: [{F}, {P}],
    Mode.FACE_AND_PIN: [{F, P}],
    Mode.BADGE_AND_FACE: [{B, F}],
    Mode.BADGE_OR_FACE: [{B}, {F}],
    Mode.BADGE_FACE_AND_PIN: [{B, F, P}],
    Mode.PIN_AS_FALLBACK: [{F}],
}


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("shown", SETS)
def test_what_is_enough(mode: Mode, shown: frozenset[Factor]) -> None:
    expected = any(wanted <= shown for wanted in ENOUGH[mode])
    assert mode.is_met(shown, face_failed=False) is expected
    fallback = mode is Mode.PIN_AS_FALLBACK and P in shown
    assert mode.is_met(shown, face_failed=True) is (expected or fallback)


@pytest.mark.parametrize(
    ("lately", "expected"),
    [
        ([], False),
        ([Reason.AMBIGUOUS], True),
        ([Reason.FAULT], True),
        ([Reason.LOCKED_OUT], True),
        ([Reason.NOT_LIVE], False),
        ([Reason.NOT_LIVE, Reason.NOT_LIVE], True),
        ([Reason.NOT_LIVE, Reason.CHALLENGE_FAILED], True),
        ([Reason.UNKNOWN] * 9 + [Reason.WRONG_DOOR, Reason.INACTIVE, Reason.NOT_LIVE], False),
    ],
)
def test_when_the_face_counts_as_failed(lately: list[Reason], expected: bool) -> None:
    assert face_failed(lately) is expected


@pytest.mark.parametrize(
    ("mode", "usual", "failed", "locked_out"),
    [
        (Mode.FACE, Offer(), Offer(), Offer()),
        (Mode.FACE_OR_PIN, Offer(number=True), Offer(number=True), Offer(number=True)),
        (Mode.FACE_AND_PIN, Offer(number=True), Offer(number=True), Offer()),
        (Mode.BADGE_AND_FACE, Offer(badge=True), Offer(badge=True), Offer()),
        (Mode.BADGE_OR_FACE, Offer(badge=True), Offer(badge=True), Offer(badge=True)),
        (Mode.BADGE_FACE_AND_PIN, Offer(badge=True), Offer(badge=True), Offer()),
        (Mode.PIN_AS_FALLBACK, Offer(), Offer(number=True), Offer(number=True)),
    ],
)
def test_what_is_offered(mode: Mode, usual: Offer, failed: Offer, locked_out: Offer) -> None:
    assert offered(mode, failed=False, face_is_judged=True) == usual
    assert offered(mode, failed=True, face_is_judged=True) == failed
    assert offered(mode, failed=True, face_is_judged=False) == locked_out


def test_who_is_recognised_needs_no_number() -> None:
    assert offered(Mode.FACE_AND_PIN, failed=False, face_is_judged=True, pin_completes=True) == Offer(pin=True)


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_goes_through_the_rules_file(mode: Mode) -> None:
    book = parse(f"doors: {{Main: {{mode: '{mode.value}'}}}}")
    assert book.door("Main").mode is mode
    assert parse(dump(book)) == book


# floods

steps = st.lists(st.tuples(st.floats(-90_000, 90_000), st.booleans()), min_size=1, max_size=60)


@given(steps)
def test_a_pause_never_lasts_longer_than_it_should_however_the_clock_steps(moves: list[tuple[float, bool]]) -> None:
    attempts, now = Attempts(), NOON
    for seconds, is_right in moves:
        now += dt.timedelta(seconds=seconds)
        attempts = attempts.settled(now)
        if not attempts.is_paused(now):
            attempts = attempts.charged(now)
            attempts = attempts.refunded(now) if is_right else attempts
        assert 0 <= attempts.wrong < MOST_WRONG + 1, "a little of the tenth has leaked away, so one more is taken"
        assert attempts.paused_until is None or attempts.paused_until <= now + PAUSE
    assert not attempts.settled(now + PAUSE).is_paused(now + PAUSE)


@given(st.lists(st.integers(0, 3), min_size=MOST_WRONG + 3, max_size=MOST_WRONG + 3), st.floats(0, 1))
def test_wrong_ones_run_into_a_pause_whatever_right_ones_are_in_between(rights: list[int], gap: float) -> None:
    attempts, now = Attempts(), NOON
    for right_ones in rights:
        for is_right in [*[True] * right_ones, False]:
            now += dt.timedelta(seconds=gap)
            if attempts.settled(now).is_paused(now):
                return
            attempts = attempts.charged(now)
            attempts = attempts.refunded(now) if is_right else attempts
    raise AssertionError(f"{len(rights)} wrong ones in {gap} s steps never paused the door")


def test_who_mistypes_now_and_then_is_never_paused() -> None:
    attempts, now = Attempts(), NOON
    for _ in range(500):
        now += dt.timedelta(minutes=1)
        assert not attempts.settled(now).is_paused(now)
        attempts = attempts.charged(now)
