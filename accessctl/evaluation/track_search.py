"""The 1:N figures once more, from frames of clips: enrolled from a clip's first third, searched with what comes later.

The others in the gallery, and the strangers from whom the limit follows, are an album's, drawn and fused as ``Plan``
says. Each clip is one session with one camera, light and haircut: misses here are a lower bound of a door's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.errors import InputError
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.identification import (
    Draw,
    Plan,
    draws,
    largest_gallery,
    person_scores,
    probe_of,
    rows_of_people,
)
from accessctl.evaluation.intervals import Interval
from accessctl.evaluation.tracks import Track, enrolled_and_later, mean_over_tracks

Floats = NDArray[np.float32]

FPIR = 0.003
PLANS = (Plan(1000, 1, 1, draws=5), Plan(610, 3, 1, draws=5), Plan(311, 3, 3, draws=5))


@dataclass(frozen=True, slots=True)
class TrackSearch:
    """``fnir`` of the tracks' later frames at the album's limit for ``FPIR``; ``taken`` is how many of them would be
    taken for somebody of the album. Means over tracks and draws; intervals draw tracks."""

    plan: Plan
    limit: float
    fnir: float
    fnir_interval: Interval
    taken: float
    taken_interval: Interval
    tracks: int

    def to_json(self) -> dict[str, Any]:
        return {
            "gallery_size": self.plan.gallery_size + 1,
            "per_person": self.plan.per_person,
            "probe_frames": self.plan.probe_pictures,
            "fpir": FPIR,
            "limit": self.limit,
            "fnir": self.fnir,
            "fnir_ci95": self.fnir_interval.to_json(),
            "taken_for_another": self.taken,
            "taken_for_another_ci95": self.taken_interval.to_json(),
            "tracks": self.tracks,
        }


def search_tracks(
    tracks: Sequence[Track], embedded: Embedded, window: int, progress: Callable[[int, int], None]
) -> list[TrackSearch]:
    """All plans that the album is large enough for; none where every track is too short."""
    found = []
    for done, plan in enumerate(PLANS, start=1):
        found += list(_searched(tracks, embedded, plan, window))
        progress(done, len(PLANS))
    return found


def _searched(tracks: Sequence[Track], embedded: Embedded, plan: Plan, window: int) -> Iterator[TrackSearch]:
    sides = [side for track in tracks if (side := enrolled_and_later(track, plan.per_person, window)) is not None]
    people = rows_of_people(embedded)
    fitting = replace(plan, gallery_size=largest_gallery(people, plan, plan.gallery_size))
    try:
        galleries = [_judged(sides, embedded.vectors, draw, fitting) for draw in draws(embedded, fitting)]
    except InputError:
        return
    if sides:
        limits, shares = [limit for limit, _ in galleries], np.mean([found for _, found in galleries], axis=0)
        yield TrackSearch(
            fitting,
            float(np.mean(limits)),
            *mean_over_tracks(shares[:, 0]),
            *mean_over_tracks(shares[:, 1]),
            tracks=len(sides),
        )


def _judged(
    sides: Sequence[tuple[Floats, Floats]], vectors: Floats, draw: Draw, plan: Plan
) -> tuple[float, NDArray[np.float64]]:
    """The album's limit, and for each track the share of probes that miss and that are taken for another."""
    templates = vectors[draw.enrolled]
    strangers = person_scores(probe_of(vectors[draw.nonmated]), templates, plan.fusion).max(axis=1)
    limit = _limit_of(strangers)
    shares = np.empty((len(sides), 2))
    for row, (own, later) in enumerate(sides):
        probes = probe_of(np.lib.stride_tricks.sliding_window_view(later, plan.probe_pictures, axis=0).swapaxes(1, 2))
        mine = person_scores(probes, own[np.newaxis], plan.fusion)[:, 0]
        other = person_scores(probes, templates, plan.fusion).max(axis=1)
        shares[row] = 1 - ((mine > other) & (mine >= limit)).mean(), (other >= limit).mean()
    return limit, shares


def _limit_of(strangers: Floats) -> float:
    """Just above the best of the strangers that ``FPIR`` does not allow for."""
    allowed = int(FPIR * strangers.size + 1e-9)
    return float(np.nextafter(np.sort(strangers)[::-1][allowed], np.float32(np.inf)))
