"""A guided self-test, fed with observations as a camera would give them."""

from __future__ import annotations

import pytest

from accessctl.config import Settings
from accessctl.domain import Sighting
from accessctl.evaluation.guided import Phase, Plan, Seeing, Session, Step
from accessctl.evaluation.selftest import LIVING, for_the_log
from tests.faces import observation, sighting

STEP = 1 / 15
PLAN = Plan(("print",), attempts=2, seconds=1.0)
ALIVE, PAPER = sighting(live=0.95), sighting(live=0.05)


def session() -> Session:
    return Session(PLAN, Settings(), 0.6)


def show(running: Session, *faces: Sighting, frames: int = 17, start: float = 0.0) -> Step:
    steps = [running.consider(observation(*faces, at=start + n * STEP, number=n)) for n in range(frames)]
    return steps[-1]


def attempt(running: Session, face: Sighting, start: float) -> Step:
    running.begin()
    return show(running, face, start=start)


def test_the_living_come_first_and_then_each_attack() -> None:
    running = session()
    seen = [show(running, frames=1)]
    seen += [attempt(running, face, 10.0 * n) for n, face in enumerate((ALIVE, ALIVE, PAPER, PAPER))]
    assert [(step.species, step.number, step.done) for step in seen[:4]] == [
        (LIVING, 1, 0),
        (LIVING, 2, 1),
        ("print", 1, 2),
        ("print", 2, 3),
    ]
    assert seen[-1].phase is Phase.DONE
    assert [(one.species, one.opened) for one in running.attempts] == [(LIVING, True)] * 2 + [("print", False)] * 2


def test_nothing_counts_before_it_is_begun() -> None:
    running = session()
    assert show(running, ALIVE, frames=60).phase is Phase.READY
    assert running.attempts == ()


def test_an_attempt_lasts_as_long_as_planned_and_says_how_far_it_is() -> None:
    running = session()
    running.begin()
    step = show(running, ALIVE, frames=8)
    assert step.phase is Phase.RUNNING
    assert step.share == pytest.approx(7 * STEP, abs=0.01)


@pytest.mark.parametrize(
    ("faces", "seeing"),
    [
        ([], Seeing.NO_FACE),
        ([sighting(eye_distance=20)], Seeing.TOO_FAR),
        ([sighting(eye_distance=155)], Seeing.TOO_CLOSE),
    ],
)
def test_what_could_not_be_judged_is_asked_for_again(faces: list[Sighting], seeing: Seeing) -> None:
    running = session()
    running.begin()
    step = show(running, *faces)
    assert (step.phase, step.in_vain, step.seeing, step.done) == (Phase.READY, True, seeing, 0)


def test_an_attempt_that_went_wrong_can_be_taken_back() -> None:
    running = session()
    attempt(running, PAPER, 0.0)
    running.repeat()
    step = attempt(running, ALIVE, 10.0)
    assert [(one.species, one.opened) for one in step.attempts] == [(LIVING, True)]


def test_an_attack_that_would_open_the_door_is_counted_as_passed() -> None:
    running = session()
    for n in range(4):
        attempt(running, ALIVE, 10.0 * n)
    assert for_the_log(running.attempts) == (
        "0 of 2 living people were refused: BPCER below 77.6 %. "
        "Printed photo: 2 of 2 attacks passed, APCER below 100.0 %."
    )


def test_one_lucky_frame_does_not_open() -> None:
    running = session()
    running.begin()
    for n in range(17):
        running.consider(observation(ALIVE if n == 8 else PAPER, at=n * STEP, number=n))
    assert [one.opened for one in running.attempts] == [False]
