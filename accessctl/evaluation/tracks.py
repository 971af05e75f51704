"""How far k-of-n votes help against strangers: measured on tracks, because frames of one walk-up are not independent.

Each track is an impostor to every picture of an album of other people. Counted are frames that reach a limit, windows
of n frames of which k reach it for the same person, and whole visits with at least one such window. Were frames wholly
dependent, windows would pass as often as frames; were they independent, hardly ever. A visit offers many windows, which
works the other way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Frame, Observation
from accessctl.evaluation.intervals import Interval, bootstrap
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


def tracks_of(clip: str, frames: Iterable[Frame], watcher: Watches, least_frames: int) -> list[Track]:
    """The tracks of a clip that are long enough."""
    seen: dict[int, list[Floats]] = {}
    for frame in frames:
        for sighting in watcher.observe(frame).sightings:
            if sighting.embedding is not None:
                seen.setdefault(sighting.track_id, []).append(sighting.embedding.vector)
    return [Track(clip, number, np.stack(vectors)) for number, vectors in seen.items() if len(vectors) >= least_frames]


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
    tracks: int

    def to_json(self) -> dict[str, Any]:
        return {
            "limit": self.limit,
            "fmr_of_the_album": self.album_fmr,
            "fnmr_per_frame": self.frame,
            "fnmr_per_window": self.window,
            "tracks": self.tracks,
        }


def own(tracks: Sequence[Track], limits: dict[float, float], asked: tuple[int, int], templates: int) -> list[Own]:
    """Enrol frames spread over the first third of each track, search with the rest; tracks too short are left out.

    One session, one camera, one light: far easier than another day, and so a lower bound of what a door will see.
    """
    long = [track for track in tracks if len(track.vectors) >= 3 * max(templates, asked[1])]
    found = []
    for fmr, limit in limits.items():
        shares = np.array([_refused(track.vectors, limit, asked, templates) for track in long]).reshape(-1, 2)
        frame, window = shares.mean(axis=0) if long else (float("nan"), float("nan"))
        found.append(Own(limit, fmr, float(frame), float(window), len(long)))
    return found


def _refused(vectors: Floats, limit: float, asked: tuple[int, int], templates: int) -> tuple[float, float]:
    third = len(vectors) // 3
    enrolled = vectors[np.linspace(0, third - 1, templates).astype(int)]
    searched = np.vstack([enrolled, mean_of(enrolled)])  # as the gallery does
    reached = (vectors[third:] @ searched.T).max(axis=1) >= limit
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


def visit_factor(measured: Sequence[Votes]) -> float:
    """How many pairs of pictures a stranger's visit counts as: the most seen at a door's limits, at least 1."""
    seen = [row.visit / row.album_fmr for row in measured if row.album_fmr <= RARE and row.visit > 0]
    return round(max([1.0, *seen]), 1)


def _ratio(part: float, whole: float) -> float:
    return float(part / whole) if whole > 0 else float("nan")
