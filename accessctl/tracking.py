"""Which face in this frame is which face of the last: pure, by geometry alone; time comes from the frames.

Evidence hangs on a track, so a wrong continuation is worse than a lost one. Where two faces could be one another's
continuation, the tracks end and the faces start anew; ids are never used again.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from accessctl.config import TrackingSettings
from accessctl.domain import Box, Detection

# A head at walking pace moves under 0.3 of its width and grows under 10 % between two frames at 15 fps.
_MAX_SHIFT = 0.75  # of the box side, from the predicted centre
_MAX_GROWTH = 1.6  # of the box side, from one sighting to the next
_LEAST_LEAD = 0.5  # of the box side: a second candidate less than this behind the best makes the choice a guess
_NEWEST_WEIGHT = 0.6  # of a movement in the velocity; the box of a still face jitters by 1-2 % of its width


@dataclass(slots=True, eq=False)
class _Track:
    """A face so far: where it was last seen, when, and how fast its centre moves (pixels per second)."""

    id: int
    box: Box
    seen_at: float
    velocity: tuple[float, float] = (0.0, 0.0)

    def predicted(self, at: float) -> Box:
        dx, dy = (speed * (at - self.seen_at) for speed in self.velocity)
        return Box(self.box.left + dx, self.box.top + dy, self.box.right + dx, self.box.bottom + dy)

    def follow(self, box: Box, at: float) -> None:
        elapsed = at - self.seen_at
        if elapsed > 0:
            x, y = (centre - old for centre, old in zip(box.centre, self.box.centre, strict=True))
            self.velocity = (_blend(x / elapsed, self.velocity[0]), _blend(y / elapsed, self.velocity[1]))
        self.box, self.seen_at = box, at


@dataclass(frozen=True, slots=True, eq=False)
class _Candidate:
    """A track and a face that may continue it; ``shift`` is in box sides from the predicted centre."""

    shift: float
    track: _Track
    face: int


class Tracker:
    """Gives every face of a frame its track id; owned by the thread that analyses."""

    def __init__(self, settings: TrackingSettings) -> None:
        self._settings = settings
        self._ids = itertools.count(1)
        self._tracks: list[_Track] = []

    @property
    def alive(self) -> frozenset[int]:
        """The tracks that a face may still continue."""
        return frozenset(track.id for track in self._tracks)

    def update(self, detections: Sequence[Detection], taken_at: float) -> list[int]:
        """One track id per detection, in their order. A clock that runs back ends every track."""
        self._end_old(taken_at)
        boxes = [detection.box for detection in detections]
        candidates = self._candidates(boxes, taken_at)
        doubtful = _doubtful(candidates)
        self._tracks = [track for track in self._tracks if track.id not in {each.track.id for each in doubtful}]
        continued = _assign(each for each in candidates if each.track in self._tracks)
        return [self._follow(continued.get(face), box, taken_at) for face, box in enumerate(boxes)]

    def restart(self, track_id: int) -> int:
        """End a track whose face turned out to be another one's; its place goes on under the new id returned."""
        track = next(track for track in self._tracks if track.id == track_id)
        track.id = next(self._ids)
        return track.id

    def _end_old(self, now: float) -> None:
        longest = self._settings.max_gap_seconds
        self._tracks = [track for track in self._tracks if 0 <= now - track.seen_at <= longest]

    def _candidates(self, boxes: Sequence[Box], now: float) -> list[_Candidate]:
        """Every track with every face that may continue it, likeliest first."""
        found = []
        for track in self._tracks:
            expected = track.predicted(now)
            pairs = (_Candidate(_shift(expected, box), track, face) for face, box in enumerate(boxes))
            found += [pair for pair in pairs if self._plausible(pair, expected, boxes[pair.face])]
        return sorted(found, key=lambda pair: pair.shift)

    def _plausible(self, pair: _Candidate, expected: Box, box: Box) -> bool:
        near = pair.shift <= _MAX_SHIFT and expected.overlap(box) >= self._settings.min_overlap
        return near and 1 / _MAX_GROWTH <= _side(box) / _side(expected) <= _MAX_GROWTH

    def _follow(self, track: _Track | None, box: Box, now: float) -> int:
        if track is None:
            track = _Track(next(self._ids), box, now)
            self._tracks.append(track)
        track.follow(box, now)
        return track.id


def _doubtful(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Those that share a track or a face with another that is about as likely."""
    doubtful = []
    for first, second in itertools.combinations(candidates, 2):
        rivals = (first.track is second.track) != (first.face == second.face)
        if rivals and abs(first.shift - second.shift) < _LEAST_LEAD:
            doubtful += [first, second]
    return doubtful


def _assign(candidates: Iterable[_Candidate]) -> dict[int, _Track]:
    """Face to track, likeliest first, each used once."""
    taken: dict[int, _Track] = {}
    for pair in candidates:
        if pair.face not in taken and pair.track not in taken.values():
            taken[pair.face] = pair.track
    return taken


def _side(box: Box) -> float:
    return math.sqrt(box.width * box.height)


def _shift(expected: Box, box: Box) -> float:
    return math.dist(expected.centre, box.centre) / _side(expected)


def _blend(newest: float, before: float) -> float:
    return _NEWEST_WEIGHT * newest + (1 - _NEWEST_WEIGHT) * before
