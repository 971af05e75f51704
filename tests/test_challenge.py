"""The active challenge: whoever does what is asked passes, and nothing else does."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.challenge import Challenge, Posture, drawn, failed, seen
from accessctl.config import ChallengeSettings
from accessctl.domain import Move

TERMS = ChallengeSettings()
FRAME = 1 / 15
STRAIGHT = Posture(yaw=2.0, pitch=-3.0, eye_distance=80.0)  # a camera a little beside and above
HEADS = {
    Move.TURN_LEFT: replace(STRAIGHT, yaw=24.0), Move.TURN_RIGHT: replace(STRAIGHT, yaw=-20.0),
    Move.NOD: replace(STRAIGHT, pitch=-16.0), Move.LOOK_UP: replace(STRAIGHT, pitch=10.0),
    Move.COME_CLOSER: replace(STRAIGHT, eye_distance=100.0),
}  # fmt: skip
LONGEST = (2 * TERMS.max_moves + 1) * TERMS.move_seconds + 1


def challenge(*moves: Move) -> Challenge:
    return Challenge(moves, (0.5,) * (len(moves) + 1), since=0.0)


def visitor(one: Challenge, reaction: float = 0.4) -> Iterator[tuple[float, Posture]]:
    """The postures of somebody who does what is asked, as they come out frame by frame; ends with the challenge."""
    now = 0.0
    while not one.is_over:
        asked = one.moves[one.done] if one.asked_at is not None else None
        obeys = asked is not None and one.asked_at is not None and now - one.asked_at >= reaction
        posture = HEADS[asked] if obeys and asked is not None else STRAIGHT
        yield now, posture
        one = seen(one, posture, now, TERMS)
        now += FRAME


def answered(one: Challenge, trace: list[tuple[float, Posture]]) -> Challenge:
    for now, posture in trace:
        one = seen(one, posture, now, TERMS)
    return one


ANY = [moves for count in (2, 3) for moves in itertools.permutations(Move, count)]


@pytest.mark.parametrize("moves", ANY, ids=" ".join)
def test_whoever_does_what_is_asked_passes(moves: tuple[Move, ...]) -> None:
    one = challenge(*moves)
    done = answered(one, list(visitor(one)))
    assert done.is_passed, done.failure


def turns(moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """What a film must hold, and in this order; nearer and further is nobody's fault, so it is no obstacle either."""
    return tuple(move for move in moves if move is not Move.COME_CLOSER)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ANY), st.sampled_from(ANY))
def test_a_recording_of_another_challenge_fails(filmed: tuple[Move, ...], asked: tuple[Move, ...]) -> None:
    film = list(visitor(challenge(*filmed)))
    looped = [(number * FRAME, film[number % len(film)][1]) for number in range(round(LONGEST / FRAME))]
    outcome = answered(challenge(*asked), looped)
    assert outcome.is_over
    assert not outcome.is_passed or (3 * turns(filmed))[: len(turns(asked))] == turns(asked)


def test_a_face_that_holds_still_fails_in_time() -> None:
    still = [(number * FRAME, STRAIGHT) for number in range(round(LONGEST / FRAME))]
    outcome = answered(challenge(Move.NOD, Move.TURN_LEFT), still)
    assert outcome.failure == "no answer in time to: nod"


def test_a_face_that_never_looks_straight_ahead_fails_in_time() -> None:
    away = [(number * FRAME, replace(STRAIGHT, yaw=40.0)) for number in range(100)]
    assert "look straight ahead" in answered(challenge(Move.NOD, Move.TURN_LEFT), away).failure


def test_a_move_is_not_done_until_the_head_is_back() -> None:
    one = challenge(Move.TURN_LEFT)
    there = [(now, posture) for now, posture in visitor(one) if posture != STRAIGHT or now < 1.5]
    stays = [*there, *((there[-1][0] + step * FRAME, HEADS[Move.TURN_LEFT]) for step in range(1, 200))]
    outcome = answered(one, stays)
    assert (outcome.done, outcome.is_passed) == (1, False)
    assert outcome.failure


def test_the_other_way_fails_at_once() -> None:
    one = challenge(Move.TURN_LEFT, Move.NOD)
    wrong = [(now, HEADS[Move.TURN_RIGHT] if posture != STRAIGHT else posture) for now, posture in visitor(one)]
    assert answered(one, wrong).failure == "another move than: turn left"


def test_sooner_than_anybody_can_react_is_no_answer() -> None:
    one = challenge(Move.TURN_LEFT, Move.NOD)
    assert "sooner than" in answered(one, list(visitor(one, reaction=0.0))).failure


def test_one_frame_of_a_move_is_not_enough() -> None:
    one = challenge(Move.LOOK_UP, Move.NOD)
    trace = list(visitor(one))
    first = next(place for place, (_, posture) in enumerate(trace) if posture != STRAIGHT)
    flicker = [(now, HEADS[Move.LOOK_UP] if place == first else STRAIGHT) for place, (now, _) in enumerate(trace)]
    assert answered(one, flicker).done == 0


def test_what_cannot_be_measured_counts_for_nothing() -> None:
    one = challenge(Move.LOOK_UP, Move.NOD)
    broken = replace(STRAIGHT, yaw=math.nan)
    assert answered(one, [(number * FRAME, broken) for number in range(200)]).failure
    asked = answered(one, [(number * FRAME, STRAIGHT) for number in range(12)])
    assert asked.asked_at is not None
    assert seen(seen(asked, HEADS[Move.LOOK_UP], 1.3, TERMS), None, 1.4, TERMS).shown == 0


def test_a_clock_that_runs_back_fails() -> None:
    assert seen(replace(challenge(Move.NOD), since=10.0), STRAIGHT, 9.9, TERMS).failure


def test_what_is_over_stays_over() -> None:
    over = failed(challenge(Move.NOD, Move.TURN_LEFT), "the face left")
    assert seen(over, STRAIGHT, 0.1, TERMS) == over
    assert failed(over, "something else") == over


postures = st.builds(
    Posture, st.sampled_from((-25.0, 0.0, 2.0, 25.0)), st.sampled_from((-20.0, -3.0, 0.0, 15.0)),
    st.sampled_from((80.0, 82.0, 100.0)),
)  # fmt: skip
films = st.lists(st.tuples(st.integers(1, 12), st.one_of(st.none(), postures)), max_size=25)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), films)
def test_over_random_films_only_the_asked_moves_in_order_and_in_time_pass(
    seed: int, film: list[tuple[int, Posture | None]]
) -> None:
    one = drawn(Random(seed), TERMS, 0.0, may_come_closer=True)
    now, moves_seen, ended_at = 0.0, 0, None
    for frames, posture in film:
        for _ in range(frames):
            before, one = one, seen(one, posture, now, TERMS)
            if one.done > before.done:
                moves_seen += 1
                assert before.shown == TERMS.frames_needed - 1
                assert before.asked_at is not None
                assert TERMS.min_reaction_seconds <= now - before.asked_at <= TERMS.move_seconds
            ended_at = now if one.is_over and ended_at is None else ended_at
            now += FRAME
    assert not one.is_passed or moves_seen == len(one.moves)
    assert not (one.is_passed and one.failure)
    assert ended_at is None or ended_at <= LONGEST


@given(st.integers(0, 10_000))
def test_what_is_drawn_is_of_the_asked_length_and_never_only_to_come_closer(seed: int) -> None:
    one = drawn(Random(seed), TERMS, 5.0, may_come_closer=True)
    assert TERMS.min_moves <= len(one.moves) <= TERMS.max_moves
    assert len(set(one.moves)) == len(one.moves)
    assert all(TERMS.min_pause_seconds <= pause <= TERMS.max_pause_seconds for pause in one.pauses)
    single = drawn(Random(seed), TERMS.model_copy(update={"min_moves": 1, "max_moves": 1}), 0.0, may_come_closer=True)
    assert single.moves != (Move.COME_CLOSER,)
    assert Move.COME_CLOSER not in drawn(Random(seed), TERMS, 0.0, may_come_closer=False).moves


def test_all_moves_are_drawn_and_in_every_place() -> None:
    dice = Random(1)
    first = {drawn(dice, TERMS, 0.0, may_come_closer=True).moves[0] for _ in range(200)}
    assert first == set(Move)
