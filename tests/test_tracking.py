"""Tracks continue what is plainly the same face and end where it could be another's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.config import TrackingSettings
from accessctl.domain import Box, Detection
from accessctl.tracking import Tracker

FRAME = 1 / 30


def face(x: float, y: float = 200.0, side: float = 100.0) -> Detection:
    """A square face centred at x, y."""
    half = side / 2
    return Detection(Box(x - half, y - half, x + half, y + half), np.zeros((5, 2), np.float32), 0.9)


@pytest.fixture
def tracker() -> Tracker:
    return Tracker(TrackingSettings())


def test_a_face_that_stays_keeps_its_track(tracker: Tracker) -> None:
    ids = {tracker.update([face(300 + n % 3)], n * FRAME)[0] for n in range(60)}
    assert ids == {1}


def test_a_walking_face_keeps_its_track(tracker: Tracker) -> None:
    """1.5 face widths per second at 15 frames per second, growing as it comes nearer."""
    ids = {tracker.update([face(100 + 10 * n, side=100 * 1.03**n)], n / 15)[0] for n in range(30)}
    assert len(ids) == 1


def test_two_faces_side_by_side_keep_their_tracks(tracker: Tracker) -> None:
    for n in range(30):
        left, right = face(300 + n % 4), face(430 - n % 3)
        listed = [left, right] if n % 2 else [right, left]
        ids = tracker.update(listed, n * FRAME)
        assert dict(zip((id(one) for one in listed), ids, strict=True)) == {id(left): 2, id(right): 1}


def test_a_short_gap_is_bridged_and_a_longer_one_ends_the_track(tracker: Tracker) -> None:
    assert tracker.update([face(300)], 0.0) == [1]
    assert tracker.update([], 0.2) == []
    assert tracker.update([face(302)], 0.39) == [1]
    assert tracker.update([face(302)], 0.80) == [2]


def test_a_moving_face_is_expected_further_on_after_a_gap(tracker: Tracker) -> None:
    for n in range(10):
        tracker.update([face(100 + 20 * n)], n * 0.05)
    assert tracker.update([face(100 + 20 * 15)], 0.75) == [1]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (face(380), "it jumped by most of its width"),
        (face(300, side=180), "it is suddenly much larger"),
        (face(300, side=55), "it is suddenly much smaller"),
        (face(600), "it is somewhere else"),
    ],
)
def test_an_abrupt_change_ends_the_track(tracker: Tracker, other: Detection, why: str) -> None:
    for n in range(5):
        tracker.update([face(300)], n * FRAME)
    assert tracker.update([other], 5 * FRAME) == [2]


def test_one_face_that_two_tracks_could_claim_continues_neither(tracker: Tracker) -> None:
    """Two people pass each other; while one hides the other, nobody knows whose face is left."""
    for n in range(8):
        before = tracker.update([face(200 + 12 * n), face(440 - 12 * n)], n * FRAME)
    assert before == [1, 2]
    assert tracker.update([face(320)], 8 * FRAME) == [3]
    assert tracker.alive == {3}


def test_faces_that_cross_never_come_out_under_each_others_track(tracker: Tracker) -> None:
    """The one in front is seen throughout, the one behind vanishes for 0.2 s and comes out on the other side."""
    before: list[int] = []
    after: list[int] = []
    for n in range(40):
        front, behind = face(100 + 10 * n), face(500 - 10 * n)
        hidden = abs(front.box.centre[0] - behind.box.centre[0]) < 60
        ids = tracker.update([front] if hidden else [front, behind], n * FRAME)
        (before if n == 0 else after if n == 39 else []).extend(ids)
    assert not set(before) & set(after)


def test_a_second_face_appearing_where_it_could_be_the_first_ends_the_track(tracker: Tracker) -> None:
    tracker.update([face(300)], 0.0)
    ids = tracker.update([face(280), face(325, side=90)], FRAME)
    assert 1 not in ids and len(set(ids)) == 2


def test_a_face_of_somebody_else_goes_on_under_a_new_id(tracker: Tracker) -> None:
    tracker.update([face(300)], 0.0)
    assert tracker.restart(1) == 2
    assert tracker.update([face(300)], FRAME) == [2]


def test_a_clock_that_runs_back_ends_every_track(tracker: Tracker) -> None:
    tracker.update([face(300)], 100.0)
    assert tracker.update([face(300)], 50.0) == [2]


def test_a_source_slower_than_the_gap_never_builds_a_track(tracker: Tracker) -> None:
    assert [tracker.update([face(300)], n * 0.5)[0] for n in range(4)] == [1, 2, 3, 4]


@given(st.lists(st.lists(st.tuples(st.floats(0, 600), st.floats(20, 200)), max_size=4), max_size=25))
def test_an_id_is_never_used_twice(frames: list[list[tuple[float, float]]]) -> None:
    tracker = Tracker(TrackingSettings())
    gone: set[int] = set()
    known: set[int] = set()
    for n, faces in enumerate(frames):
        ids = tracker.update([face(x, side=side) for x, side in faces], n * FRAME)
        assert len(set(ids)) == len(ids)
        assert not set(ids) & gone
        known |= set(ids)
        gone |= known - tracker.alive
