"""Votes over frames, measured on tracks."""

from __future__ import annotations

import numpy as np
import pytest

from accessctl.domain import Embedding, Frame, Observation
from accessctl.evaluation.tracks import Track, tracks_of, votes
from tests import faces
from tests.evaluation.synthetic import no_progress, unit


class Watcher:
    """Shows track 1 in every frame, and track 2 in the first two."""

    def observe(self, frame: Frame, /) -> Observation:
        seen = [faces.sighting(track=1)] + ([faces.sighting(track=2)] if frame.number < 2 else [])
        return Observation(frame, tuple(seen))


def strangers(count: int = 400) -> np.ndarray:
    return unit(np.random.default_rng(5).normal(size=(count, 8)))


def still(frames: int, seed: int) -> Track:
    """A face that looks the same in every frame."""
    row = unit(np.random.default_rng(seed).normal(size=(1, 8)))
    return Track("still", seed, np.repeat(row, frames, axis=0))


def restless(frames: int, seed: int) -> Track:
    """Another face in every frame."""
    return Track("restless", seed, unit(np.random.default_rng(seed).normal(size=(frames, 8))))


def test_frames_are_gathered_by_track_and_short_tracks_left_out() -> None:
    found = tracks_of("clip", [faces.frame(number=number) for number in range(6)], Watcher(), 5)
    assert [(track.number, track.vectors.shape) for track in found] == [(1, (6, 8))]


def test_of_a_still_face_a_window_passes_as_often_as_a_frame() -> None:
    (found,) = votes([still(20, seed) for seed in range(5)], strangers(), {1e-2: 0.5}, (3, 5), 90, no_progress)
    assert found.frame > 0
    assert found.window == found.frame == found.visit


def test_of_independent_frames_a_window_passes_far_less_often() -> None:
    (found,) = votes([restless(60, seed) for seed in range(5)], strangers(), {1e-2: 0.6}, (3, 5), 90, no_progress)
    expected = 10 * found.frame**3
    assert found.window == pytest.approx(expected, rel=0.5)
    assert found.visit > found.window  # fifty-six windows are fifty-six chances


def test_a_visit_is_only_the_first_frames() -> None:
    long = restless(60, 1)
    (short,) = votes([long], strangers(), {1e-2: 0.6}, (1, 1), 5, no_progress)
    (whole,) = votes([long], strangers(), {1e-2: 0.6}, (1, 1), 60, no_progress)
    assert short.visit < whole.visit


def test_votes_count_for_one_and_the_same_person() -> None:
    """Three frames that each reach another stranger are no window of three."""
    basis = np.eye(8, dtype=np.float32)
    track = Track("clip", 1, basis[[0, 1, 2, 3, 4]])
    (found,) = votes([track], basis, {1e-2: 0.9}, (3, 5), 90, no_progress)
    assert (found.frame > 0, found.window) == (True, 0.0)


def test_a_limit_nobody_reaches_gives_no_ratio() -> None:
    (found,) = votes([still(10, 1)], strangers(), {1e-9: 0.9999}, (3, 5), 90, no_progress)
    assert np.isnan(found.to_json()["window_per_frame"])


def test_sightings_without_embedding_are_not_counted() -> None:
    class Blind:
        def observe(self, frame: Frame, /) -> Observation:
            return Observation(frame, ())

    assert tracks_of("clip", [faces.frame()], Blind(), 1) == []
    assert isinstance(faces.embedding(), Embedding)
