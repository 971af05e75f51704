"""Votes over frames, measured on tracks."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from accessctl.domain import Embedding, Frame, Observation
from accessctl.evaluation.track_search import FPIR, search_tracks
from accessctl.evaluation.tracks import VOTES, Track, own, strictest, tracks_of, visits, votes
from accessctl.evaluation.tracks_report import TrackStudy, report, values
from tests import faces
from tests.evaluation.synthetic import no_progress, people, unit


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


def test_frames_are_gathered_by_track() -> None:
    found = tracks_of("clip", [faces.frame(number=number) for number in range(6)], Watcher())
    assert [(track.number, track.vectors.shape) for track in found] == [(1, (6, 8)), (2, (2, 8))]


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

    assert tracks_of("clip", [faces.frame()], Blind()) == []
    assert isinstance(faces.embedding(), Embedding)


def test_people_are_searched_with_frames_that_were_not_enrolled() -> None:
    basis = np.eye(8, dtype=np.float32)
    turned = Track("clip", 1, np.concatenate([np.repeat(basis[:1], 10, axis=0), np.repeat(basis[1:2], 20, axis=0)]))
    (found,) = own([turned, still(30, 1)], {1e-3: 0.9}, (3, 5), 3)
    assert (found.frame, found.window, found.tracks) == (0.5, 0.5, 2)
    assert (found.frame_interval.low, found.frame_interval.high) == (0.0, 1.0)


def test_no_refusal_on_few_tracks_is_no_promise_of_none() -> None:
    (found,) = own([still(30, seed) for seed in range(8)], {1e-3: 0.9}, (3, 5), 3)
    assert found.frame == 0.0
    assert found.frame_interval.high == pytest.approx(0.369, abs=1e-3)  # 0 of 8, Clopper and Pearson


def test_a_lost_frame_now_and_then_refuses_no_window() -> None:
    vectors = still(30, 1).vectors.copy()
    vectors[12::6] *= -1
    (found,) = own([Track("clip", 1, vectors)], {1e-3: 0.9}, (3, 5), 3)
    assert found.frame > 0
    assert found.window == 0.0


def test_tracks_too_short_to_enrol_and_search_are_left_out() -> None:
    (found,) = own([still(14, 1)], {1e-3: 0.9}, (3, 5), 3)
    assert found.tracks == 0
    assert np.isnan(found.frame)


def test_the_report_says_how_few_tracks_there_were(tmp_path: Path) -> None:
    tracks = tuple(still(30, seed) for seed in range(4))
    limits = {1e-1: 0.3, 1e-2: 0.5}
    measured = votes(tracks, strangers(), limits, (3, 5), 90, no_progress)
    themselves = own(tracks, limits, (3, 5), 3)
    searched = search_tracks(tracks, people(400, 6, dimension=8), 5, no_progress)
    found = TrackStudy(
        "colours, mirrored",
        "colours",
        True,
        (3, 5),
        90,
        3,
        tracks,
        400,
        measured,
        themselves,
        searched,
        {"no_face": 2},
        {"too_short": 7},
    )
    page = report(found).write(tmp_path / "out").read_text()
    assert "4 tracks of 1 clips, 120 frames" in page
    assert "one session each" in page
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["left_out"] == {"no_face": 2, "too_short": 7}
    assert "<td>too short</td><td>7</td>" in page
    assert [(row["per_person"], row["probe_frames"]) for row in told["as_1_to_n"]] == [(1, 1), (3, 1), (3, 3)]
    assert all(low <= row["fnir"] <= high for row in told["as_1_to_n"] for low, high in [row["fnir_ci95"]])
    assert (tmp_path / "out" / "votes.png").is_file()
    assert values(found)["tracks"] == 4


def test_a_visit_of_a_still_face_counts_as_one_pair_whatever_the_votes() -> None:
    limits = {1e-3: limit_of(1e-3)}
    factors = {factor for _, _, factor in visits([still(60, seed) for seed in range(40)], strangers(4000), limits, 90)}
    assert len(factors) == 1
    assert 0.3 < factors.pop() < 3


def test_the_easier_the_votes_the_more_pairs_a_visit_counts_as() -> None:
    limits = {1e-3: limit_of(1e-3)}
    found = visits([restless(60, seed) for seed in range(20)], strangers(4000), limits, 90)
    factors = {(votes, window): factor for votes, window, factor in found}
    assert list(factors) == list(VOTES)
    assert factors[1, 40] == pytest.approx(60, rel=0.4)  # sixty different faces are sixty chances
    assert factors[1, 40] > factors[2, 3] > factors[3, 3]
    assert factors[2, 40] > factors[2, 3]


def test_only_limits_of_a_door_count() -> None:
    (first, *_) = visits([restless(60, 1)], strangers(), {1e-1: -1.0}, 90)
    assert first == (1, 40, 0.0)


def test_of_two_measurements_the_more_cautious_counts() -> None:
    assert strictest([(1, 40, 2.0), (3, 5, 1.0)], [(1, 40, 1.5), (3, 5, 1.2)]) == [[1, 40, 2.0], [3, 5, 1.2]]


def limit_of(fmr: float) -> float:
    """The cosine that so many of random pairs reach."""
    return float(np.quantile(strangers(4000) @ strangers(400).T, 1 - fmr))


def test_somebody_enrolled_from_a_clip_is_found_and_not_taken_for_the_album_s_people() -> None:
    track = of_person(np.eye(32, dtype=np.float32)[:1], 30)
    for one in search_tracks([track], people(900, 6, spread=0.5), 5, no_progress):
        assert (one.plan.gallery_size, one.tracks) in ((600, 1), (311, 1))
        assert one.fnir == 0.0
        assert one.taken < 100 * FPIR


def test_somebody_who_looks_otherwise_later_is_missed() -> None:
    turned = np.eye(32, dtype=np.float32)
    track = Track("clip", 1, np.concatenate([np.repeat(turned[:1], 10, axis=0), np.repeat(turned[1:2], 20, axis=0)]))
    for one in search_tracks([track], people(900, 6, spread=0.5), 5, no_progress):
        assert one.fnir == 1.0
        assert one.limit > 0.3


def test_somebody_nearest_to_their_own_templates_but_not_near_enough_is_missed() -> None:
    album = people(900, 6, spread=0.5)
    album = replace(album, vectors=np.pad(album.vectors, ((0, 0), (0, 2))))  # two directions that nobody else has
    first, later = (np.zeros(34, np.float32) for _ in range(2))
    first[32], later[32], later[33] = 1.0, 0.3, np.sqrt(1 - 0.3**2)
    track = Track("clip", 1, np.stack([first] * 10 + [later] * 20))
    for one in search_tracks([track], album, 5, no_progress):
        assert (one.fnir, one.taken) == (1.0, 0.0)
        assert one.limit > 0.3


def of_person(row: np.ndarray, frames: int) -> Track:
    return Track("clip", 1, np.repeat(np.asarray(row, np.float32), frames, axis=0))
