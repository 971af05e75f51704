"""The active challenge at the gate: before an admission, on the same face, alive throughout, owed once asked."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from accessctl.config import Settings
from accessctl.domain import Decision, Move, Prompt, Reason, Sighting, Verdict
from accessctl.gate import Gate, Policy
from tests.faces import observation, quality, sighting
from tests.gate.playing import LIMITS, noisy

STEP = 1 / 15
HEADS = {
    None: quality(), Move.TURN_LEFT: quality(yaw=24), Move.TURN_RIGHT: quality(yaw=-24), Move.NOD: quality(pitch=-16),
    Move.LOOK_UP: quality(pitch=16), Move.COME_CLOSER: quality(eye_distance=80),
}  # fmt: skip


class AtTheDoor:
    """Faces before a gate that challenges, 15 frames a second; ``face`` is who stands there."""

    def __init__(self, *, seed: int = 4, **challenge: Any) -> None:
        settings = Settings.model_validate({"challenge": {"when": "always", **challenge}})
        self.gate = Gate(Policy.of(settings), LIMITS, Random(seed))
        self.now = 0.0
        self.decisions: list[Decision] = []
        self.face: Callable[..., Sighting] = sighting

    def shows(self, *faces: Sighting, seconds: float = STEP) -> Decision:
        for _ in range(max(1, round(seconds / STEP))):
            self.decisions.append(self.gate.consider(observation(*map(noisy, faces), at=self.now)))
            self.now += STEP
        return self.decisions[-1]

    def until_prompted(self, move: Move | None = None, *, any_move: bool = False) -> Prompt:
        for _ in range(100):
            prompt = self.shows(self.face()).prompt
            if prompt is not None and (prompt.move is move or (any_move and prompt.move is not None)):
                return prompt
        pytest.fail("nothing was asked")

    def obeys(self, *, live: float = 0.95, seconds: float = 20.0) -> Decision:
        """Does what is asked, half a second after it was asked, until something is decided."""
        prompt: Prompt | None = None
        asked_at = self.now
        for _ in range(round(seconds / STEP)):
            answers = prompt.move if prompt is not None and self.now - asked_at >= 0.4 else None
            decision = self.shows(self.face(live=live, looks=HEADS[answers]))
            if decision.prompt is None and decision.reason is not Reason.CONFIRMING:
                return decision
            if _what(decision.prompt) != _what(prompt):
                asked_at = self.now
            prompt = decision.prompt
        return self.decisions[-1]

    def news(self) -> list[tuple[Verdict, Reason]]:
        return [(one.verdict, one.reason) for one in self.decisions if one.is_news]


def _what(prompt: Prompt | None) -> object:
    return prompt and (prompt.move, prompt.number)


GRANTED = (Verdict.GRANTED, Reason.RECOGNIZED)
FAILED = (Verdict.DENIED, Reason.CHALLENGE_FAILED)


@pytest.mark.parametrize("seed", range(8))
def test_whoever_does_what_is_asked_is_admitted_and_the_log_says_how(seed: int) -> None:
    door = AtTheDoor(seed=seed)
    granted = door.obeys()
    assert door.news() == [GRANTED]
    assert granted.detail.startswith("challenge passed: ")
    assert any(one.prompt for one in door.decisions)


def test_a_face_that_holds_still_is_not_admitted() -> None:
    door = AtTheDoor()
    door.shows(sighting(), seconds=8)
    assert door.news() == [FAILED]
    assert "no answer in time" in next(one for one in door.decisions if one.is_news).detail


def test_while_it_is_challenged_a_face_must_be_a_living_one() -> None:
    door = AtTheDoor()
    door.until_prompted(any_move=True)
    door.shows(sighting(live=0.05), seconds=0.4)
    door.obeys(live=0.95, seconds=1.0)
    assert GRANTED not in door.news()
    assert {one.reason for one in door.decisions if one.is_news} & {Reason.CHALLENGE_FAILED, Reason.NOT_LIVE}


def test_another_face_in_the_same_place_does_not_go_on_with_the_challenge() -> None:
    door = AtTheDoor()
    door.until_prompted(any_move=True)
    door.face = lambda **looks: sighting("eve", **looks)
    door.shows(sighting("eve"), seconds=0.2)
    assert door.news() == [FAILED]


def test_stepping_aside_fails_and_is_no_new_throw_of_the_dice() -> None:
    door = AtTheDoor(when="sometimes", probability=1.0)
    door.until_prompted(any_move=True)
    door.gate.policy = Policy.of(Settings.model_validate({"challenge": {"when": "sometimes", "probability": 0.0}}))
    door.shows(seconds=1.0)
    assert door.news() == [FAILED]
    door.face = lambda **looks: sighting(track=2, **looks)
    assert door.until_prompted(any_move=True)
    assert door.obeys().verdict is Verdict.DENIED or GRANTED in door.news()


def test_once_passed_nothing_is_owed_any_more() -> None:
    door = AtTheDoor(when="sometimes", probability=1.0)
    door.obeys()
    door.gate.policy = Policy.of(Settings.model_validate({"challenge": {"when": "sometimes", "probability": 0.0}}))
    door.shows(seconds=5)
    prompts = len([one for one in door.decisions if one.prompt])
    door.shows(sighting(track=2), seconds=2)
    assert door.news() == [GRANTED, GRANTED]
    assert len([one for one in door.decisions if one.prompt]) == prompts


def test_after_a_pause_the_same_face_may_try_again() -> None:
    door = AtTheDoor(retry_seconds=1.0)
    door.shows(sighting(), seconds=6)
    assert door.news() == [FAILED]
    door.until_prompted()
    door.obeys(seconds=12)
    assert door.news()[-1] == GRANTED


def test_failing_again_and_again_locks_the_door_for_a_while() -> None:
    door = AtTheDoor(retry_seconds=0.0, move_seconds=1.0)
    door.shows(sighting(), seconds=30)
    assert door.news() == [FAILED] * 5 + [(Verdict.DENIED, Reason.LOCKED_OUT)]


def test_by_default_only_the_unsure_are_challenged() -> None:
    sure, unsure = AtTheDoor(when="unsure"), AtTheDoor(when="unsure")
    sure.shows(sighting(live=0.95), seconds=2)
    unsure.shows(sighting(live=0.7), seconds=2)
    assert sure.news() == [GRANTED]
    assert unsure.news() == []
    assert unsure.decisions[-1].prompt is not None


def test_sometimes_is_as_often_as_the_setting_says() -> None:
    asked = sum(AtTheDoor(seed=seed, when="sometimes", probability=0.3).shows(sighting(), seconds=1).prompt is not None
                for seed in range(200))  # fmt: skip
    assert 40 <= asked <= 80


def test_the_log_of_an_admission_without_a_challenge_speaks_of_none() -> None:
    """The same track was challenged before; then a photo took back all that it had shown."""
    door = AtTheDoor(when="sometimes", probability=1.0)
    door.obeys()
    door.shows(sighting(live=0.05), seconds=2)
    door.gate.policy = Policy.of(Settings.model_validate({"challenge": {"when": "never"}}))
    again = door.shows(sighting(), seconds=5)
    assert door.news()[-1] == GRANTED
    assert again.reason is Reason.RECOGNIZED
    assert [one.detail for one in door.decisions if one.is_news and one.verdict is Verdict.GRANTED][-1] == ""


def test_never_is_never() -> None:
    door = AtTheDoor(when="never")
    door.shows(sighting(live=0.61), seconds=2)
    assert door.news() == [GRANTED]


def test_a_fault_ends_the_challenge_and_another_one_follows() -> None:
    door = AtTheDoor()
    first = door.until_prompted(any_move=True)
    door.gate.fault(observation(at=door.now), "the camera is black")
    assert first
    assert door.until_prompted() is not None
    assert door.obeys().verdict is Verdict.GRANTED


def test_whoever_fills_the_picture_is_not_asked_to_come_closer() -> None:
    near: list[Move | None] = []
    for seed in range(60):
        door = AtTheDoor(seed=seed)
        door.face = lambda **looks: sighting(eye_distance=130.0, **looks)
        door.obeys()
        near += [one.prompt.move for one in door.decisions if one.prompt]
    assert near
    assert Move.COME_CLOSER not in near


def test_while_nobody_is_prompted_nothing_is_said() -> None:
    door = AtTheDoor()
    assert door.shows().prompt is None
