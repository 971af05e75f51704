"""The values check themselves: if one exists, it is right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import numpy as np
import pytest

from accessctl.domain import (
    Box,
    Decision,
    Detection,
    Embedding,
    Event,
    Frame,
    LivenessScore,
    Match,
    Observation,
    Reason,
    Subject,
    Verdict,
)

NAN = float("nan")


def a_frame() -> Frame:
    return Frame(number=1, taken_at=0.0, pixels=np.zeros((4, 4, 3), np.uint8))


def unit(*values: float) -> Embedding:
    vector = np.asarray(values, np.float32)
    return Embedding(vector / np.linalg.norm(vector), "m")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Frame(1, NAN, np.zeros((4, 4, 3), np.uint8)),
        lambda: Frame(1, 0.0, np.zeros((4, 4), np.uint8)),
        lambda: Frame(1, 0.0, np.zeros((0, 4, 3), np.uint8)),
        lambda: Box(2, 0, 1, 1),
        lambda: Box(0, NAN, 1, 1),
        lambda: Detection(Box(0, 0, 1, 1), np.full((5, 2), NAN, np.float32), 0.9),
        lambda: Detection(Box(0, 0, 1, 1), np.zeros((5, 2), np.float32), 1.1),
        lambda: Embedding(np.array([NAN, 1], np.float32), "m"),
        lambda: Embedding(np.array([3, 4], np.float32), "m"),
        lambda: Match("ada", NAN),
        lambda: LivenessScore(NAN),
        lambda: LivenessScore(1.5),
        lambda: Decision(Observation(a_frame()), Verdict.GRANTED, Reason.RECOGNIZED),
        lambda: Decision(Observation(a_frame()), Verdict.GRANTED, Reason.RECOGNIZED, Subject(1)),
        lambda: Event(dt.datetime(2026, 1, 1), "door", Verdict.DENIED, Reason.UNKNOWN),  # noqa: DTZ001
    ],
)
def test_a_wrong_value_cannot_be_made(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        make()


def test_pixels_of_a_frame_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="read-only"):
        a_frame().pixels[0, 0, 0] = 1


def test_vectors_of_two_models_are_never_compared() -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        unit(1, 0).similarity(Embedding(np.array([1, 0], np.float32), "other"))


def test_similarity_is_the_cosine() -> None:
    assert unit(3, 4).similarity(unit(4, 3)) == pytest.approx(0.96)


def test_overlap_of_two_boxes() -> None:
    assert Box(0, 0, 2, 2).overlap(Box(1, 0, 3, 2)) == pytest.approx(1 / 3)
    assert Box(0, 0, 1, 1).overlap(Box(1, 1, 2, 2)) == 0.0
