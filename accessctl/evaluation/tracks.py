"""How far k-of-n votes help against strangers: measured on tracks, because frames of one walk-up are not independent.

Each track is an impostor to every picture of an album of other people. Counted are frames that reach a limit, windows
of n frames of which k reach it for the same person, and whole visits with at least one such window. Were frames wholly
dependent, windows would pass as often as frames; were they independent, hardly ever. A visit offers many windows, which
works the other way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Frame, Observation
from accessctl.evaluation.intervals import Interval, bootstrap, clopper_pearson
from accessctl.gallery import mean_of

Floats = NDArray[np.float32]


class Watches(Protocol):
    """What is needed of a recognizer: every face of every frame embedded, under its track's id."""

    def observe(self, frame: Frame, /) -> Observation: ...


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One face over consecutive frames: n x D unit vectors."""

    clip: str
    number: int
    vectors: Floats


@dataclass(frozen=True, slots=True)
class Votes:
    """Shares of impostor chances at one limit, averaged over tracks so that a long clip counts no more than a short."""

    limit: float
    album_fmr: float
    frame: float
    window: float
    visit: float
    window_per_frame: Interval
    visit_per_frame: Interval

    def to_json(self) -> dict[str, Any]:
        return {
            "limit": self.limit,
            "fmr_of_the_album": self.album_fmr,
            "fmr_per_frame": self.frame,
            "fmr_per_window": self.window,
            "fmr_per_visit": self.visit,
            "window_per_frame": _ratio(self.window, self.frame),
            "window_per_frame_ci95": self.window_per_frame.to_json(),
            "visit_per_album": _ratio(self.visit, self.album_fmr),
            "visit_per_frame": _ratio(self.visit, self.frame),
            "visit_per_frame_ci95": self.visit_per_frame.to_json(),
        }


def tracks_of(clip: str, frames: Iterable[Frame], watcher: Watches) -> list[Track]:
    """The tracks of a clip, however short."""
    seen: dict[int, list[Floats]] = {}
    for frame in frames:
        for sighting in watcher.observe(frame).sightings:
            if sighting.embedding is not None:
                seen.setdefault(sighting.track_id, []).append(sighting.embedding.vector)
    return [Track(clip, number, np.stack(vectors)) for number, vectors in seen.items()]


def votes(
    tracks: Sequence[Track],
    strangers: Floats,
    limits: dict[float, float],
    asked: tuple[int, int],
    visit_frames: int,
    progress: Callable[[int, int], None],
) -> list[Votes]:
    """Measure at each limit, ``limits`` being FMR of the album to limit; ``asked`` is k and n.

    ``strangers`` are N x D pictures of other people. A visit is the first ``visit_frames`` of a track.
    """
    shares = np.empty((len(tracks), len(limits), 3))
    for row, track in enumerate(tracks):
        similarity = track.vectors[:visit_frames] @ strangers.T
        for column, limit in enumerate(limits.values()):
            shares[row, column] = _shares(similarity >= limit, *asked)
        progress(row + 1, len(tracks))
    return [_votes(fmr, limit, shares[:, column]) for column, (fmr, limit) in enumerate(limits.items())]


@dataclass(frozen=True, slots=True)
class Own:
    """Refusals of people by templates of their own track, shares of frames and of windows, averaged over tracks."""

    limit: float
    album_fmr: float
    frame: float
    window: float
    frame_interval: Interval
    window_interval: Interval
    tracks: int

    def to_json(self) -> dict[str, Any]:
        return {
            "limit": self.limit,
            "fmr_of_the_album": self.album_fmr,
            "fnmr_per_frame": self.frame,
            "fnmr_per_frame_ci95": self.frame_interval.to_json(),
            "fnmr_per_window": self.window,
            "fnmr_per_window_ci95": self.window_interval.to_json(),
            "tracks": self.tracks,
        }


def own(tracks: Sequence[Track], limits: dict[float, float], asked: tuple[int, int], templates: int) -> list[Own]:
    """Enrol frames spread over the first third of each track, search with the rest; tracks too short are left out.

    One session, one camera, one light: far easier than another day, and so a lower bound of what a door will see.
    """
    sides = [side for track in tracks if (side := enrolled_and_later(track, templates, asked[1])) is not None]
    found = []
    for fmr, limit in limits.items():
        shares = np.array([_refused(*side, limit, asked) for side in sides]).reshape(-1, 2)
        (frame, frame_interval), (window, window_interval) = (mean_over_tracks(shares[:, column]) for column in (0, 1))
        found.append(Own(limit, fmr, frame, window, frame_interval, window_interval, len(sides)))
    return found


def enrolled_and_later(track: Track, templates: int, window: int) -> tuple[Floats, Floats] | None:
    """So many frames spread over the track's first third, and all later ones; None where it is too short for that."""
    if len(track.vectors) < 3 * max(templates, window):
        return None
    third = len(track.vectors) // 3
    return track.vectors[np.linspace(0, third - 1, templates).astype(int)], track.vectors[third:]


def mean_over_tracks(shares: NDArray[np.float64]) -> tuple[float, Interval]:
    """NaN of nothing; the interval draws tracks, or where all are 0 or all are 1 it is the exact one for so many."""
    if not shares.size:
        return math.nan, Interval(math.nan, math.nan)
    if shares.min() == shares.max() and shares[0] in (0, 1):
        return float(shares[0]), clopper_pearson(int(shares.sum()), shares.size)
    return float(shares.mean()), bootstrap(lambda drawn: float(shares[drawn].mean()), shares.size)


def _refused(enrolled: Floats, later: Floats, limit: float, asked: tuple[int, int]) -> tuple[float, float]:
    searched = np.vstack([enrolled, mean_of(enrolled)])  # as the gallery does
    reached = (later @ searched.T).max(axis=1) >= limit
    frame, window, _ = _shares(reached[:, np.newaxis], *asked)
    return 1 - frame, 1 - window


def _shares(reached: NDArray[np.bool_], needed: int, window: int) -> tuple[float, float, float]:
    """Frames x strangers to the shares of frames, windows and visits that would be taken for somebody."""
    sums = np.cumsum(np.vstack([np.zeros((1, reached.shape[1]), np.int32), reached]), axis=0)
    passed = (sums[window:] - sums[:-window]) >= needed
    return float(reached.mean()), float(passed.mean()), float(passed.any(axis=0).mean())


def _votes(album_fmr: float, limit: float, shares: NDArray[np.float64]) -> Votes:
    frame, window, visit = (float(value) for value in shares.mean(axis=0))

    def ratio(column: int) -> Interval:
        return bootstrap(lambda drawn: _ratio(shares[drawn, column].mean(), shares[drawn, 0].mean()), len(shares))

    return Votes(limit, album_fmr, frame, window, visit, ratio(1), ratio(2))


RARE = 1e-3  # limits at which more strangers than that pass say nothing about a door
# The k and n that are measured for every model; k = 1 passes with any one frame, whatever n is.
VOTES = ((1, 40), *((k, n) for n in (3, 5, 10, 20, 40) for k in (2, 3, 5, 10, 20) if k <= n))


def visits(
    tracks: Sequence[Track], strangers: Floats, limits: dict[float, float], visit_frames: int
) -> list[tuple[int, int, float]]:
    """Rows (k, n, factor): how many pairs of pictures a stranger's visit counts as where k of n frames must agree.

    The most at any of a door's limits, mean over the tracks, rounded up to a tenth; a track shorter than n frames is
    one window. ``limits`` is FMR of the album to limit, ``strangers`` are N x D pictures of other people.
    """
    rare = {fmr: limit for fmr, limit in limits.items() if fmr <= RARE}
    passed = np.zeros((len(tracks), len(rare), len(VOTES)))
    for row, track in enumerate(tracks):
        similarity = track.vectors[:visit_frames] @ strangers.T
        for column, limit in enumerate(rare.values()):
            most = {n: _most_in_a_window(similarity >= limit, n) for _, n in VOTES}
            passed[row, column] = [float((most[n] >= k).mean()) for k, n in VOTES]
    factors = (passed.mean(axis=0) / np.array(list(rare)).reshape(-1, 1)).max(axis=0, initial=0.0)
    return [(k, n, math.ceil(10 * factor - 1e-9) / 10) for (k, n), factor in zip(VOTES, factors.tolist(), strict=True)]


def _most_in_a_window(reached: NDArray[np.bool_], window: int) -> NDArray[np.intp]:
    """Of frames x strangers, for each stranger the most frames of any ``window`` in a row that reached the limit."""
    sums = np.cumsum(np.vstack([np.zeros((1, reached.shape[1]), np.int32), reached]), axis=0)
    wide = min(window, len(reached))
    return np.asarray((sums[wide:] - sums[:-wide]).max(axis=0))


def strictest(one: Sequence[tuple[int, int, float]], other: Sequence[tuple[int, int, float]]) -> list[list[float]]:
    """Two measurements of the same k and n as one that promises no less than either: for the manifest."""
    return [[k, n, max(factor, second)] for (k, n, factor), (_, _, second) in zip(one, other, strict=True)]


def _ratio(part: float, whole: float) -> float:
    return float(part / whole) if whole > 0 else float("nan")
