"""The challenge measured on films: made-up ones here, whose answers are known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import numpy as np
import pytest

from accessctl.config import Settings
from accessctl.domain import FaceCrop, Frame, Move, Observation
from accessctl.evaluation import challenges
from accessctl.evaluation.challenges import Film
from accessctl.gate import Policy
from accessctl.limits import Limits
from tests.faces import quality, sighting
from tests.fakes import noise

LIMITS = Limits(min_similarity=0.5, min_margin=0.05, min_live=0.6)
POLICY = Policy.of(Settings.model_validate({"challenge": {"when": "always"}}))
SIZE = (480, 640, 3)


class Watcher:
    """Sees the head turn as the script says, frame by frame."""

    def __init__(self, yaws: list[float], live: float = 0.95) -> None:
        self._yaws, self._live = yaws, live

    def frames(self) -> Iterator[Frame]:
        return (Frame(number, number / 15, np.zeros(SIZE, np.uint8)) for number in range(len(self._yaws)))

    def observe(self, frame: Frame) -> Observation:
        face = sighting(live=self._live, looks=quality(yaw=self._yaws[frame.number]))
        crop = FaceCrop(noise(frame.number, width=8, height=8), quality(yaw=self._yaws[frame.number]))
        return Observation(frame, (replace(face, crop=crop),))


TURNING = (
    [0.0] * 15
    + [10.0, 22.0, 24.0, 25.0, 22.0, 10.0]
    + [0.0] * 10
    + [-10.0, -22.0, -24.0, -25.0, -20.0, -9.0]
    + [0.0] * 10
)


def film(yaws: list[float], live: float = 0.95) -> Film:
    watcher = Watcher(yaws, live)
    made = challenges.filmed("clip", watcher.frames(), watcher)
    assert made is not None
    return made


def test_the_moves_that_a_clip_holds_are_found() -> None:
    assert set(film(TURNING).moves(15, 10)) == {Move.TURN_LEFT, Move.TURN_RIGHT}
    assert film([0.0] * 40).moves(15, 10) == {}


def test_a_clip_without_a_near_face_is_no_film() -> None:
    watcher = Watcher([0.0] * 5)
    assert challenges.filmed("clip", watcher.frames(), watcher) is None


def test_a_living_visitor_who_does_what_is_asked_is_not_refused() -> None:
    found = challenges.refusals_of_the_living(film(TURNING), POLICY, LIMITS, 10, Random(1))
    assert found is not None
    assert (found.rate.hits, found.rate.trials) == (0, 10)


def test_a_face_that_is_called_dead_is_always_refused() -> None:
    found = challenges.refusals_of_the_living(film(TURNING, live=0.1), POLICY, LIMITS, 5, Random(1))
    assert found is not None
    assert (found.rate.hits, found.reasons) == (5, {"NOT_LIVE": 5})


def test_a_clip_without_two_moves_says_nothing_about_the_living() -> None:
    assert challenges.refusals_of_the_living(film([0.0] * 40), POLICY, LIMITS, 5, Random(1)) is None


@pytest.mark.parametrize("deceived", [True, False])
def test_a_film_that_does_not_know_what_is_asked_fails(deceived: bool) -> None:
    found = challenges.successes_of_a_film(film(TURNING), POLICY, LIMITS, 20, Random(2), deceived=deceived)
    assert found.rate.hits <= 2


def test_without_a_challenge_the_same_film_would_pass() -> None:
    never = replace(POLICY, challenge=POLICY.challenge.model_copy(update={"when": "never"}))
    found = challenges.successes_of_a_film(film(TURNING), never, LIMITS, 5, Random(2), deceived=True)
    assert found.rate.hits == 5


def test_a_record_of_another_challenge_passes_only_by_chance() -> None:
    for narrowed, most in ((False, 3), (True, 12)):
        found = challenges.successes_of_a_record(film(TURNING), POLICY, LIMITS, 20, Random(3), narrowed=narrowed)
        assert found is not None
        assert found.rate.hits <= most
