"""What a similarity is worth: the measured FMR curve of an embedder, with counts, intervals and a stated tail.

The curve that the gate uses holds decades, from one in ten to the last one that the pictures can vouch for. Beyond it,
log FMR goes on along the last segment, an exponential tail: impostor scores fall off faster than that (each decade is
narrower than the one before), so it errs on the safe side. What a public set measures further out is its own mistakes:
in LFW, people filed under two names.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np

from accessctl.errors import InputError
from accessctl.evaluation.impostors import AllPairs
from accessctl.evaluation.intervals import Interval, Rate
from accessctl.translation import tr

LAST_RATE = 1e-5  # 870 of LFW's pairs reach it; of its 50 nearest, nearly all are one person under two names, or twins
LEAST_PAIRS = 100  # that must reach a limit for its rate to count as measured: its interval is then within a fifth
_RATES = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5)
_BEYOND = (1e-6, 1e-7, 1e-8, 1e-9)
_FNMR_STEP = 0.02


@dataclass(frozen=True, slots=True)
class Point:
    """One limit, how many impostor pairs reach it, and how many mated pairs do not."""

    similarity: float
    fmr: Rate
    interval: Interval
    fnmr: Rate

    def to_json(self) -> dict[str, Any]:
        return {
            "similarity": round(self.similarity, 5),
            "fmr": self.fmr.value,
            "impostor_pairs_at_or_above": self.fmr.hits,
            "fmr_ci95": self.interval.to_json(),
            "fnmr": self.fnmr.value,
            "fnmr_ci95": self.fnmr.interval.to_json(),
        }


@dataclass(frozen=True, slots=True)
class Calibration:
    """``points`` are what the gate goes by; ``further`` were measured too, and say what the set's labels are worth."""

    points: tuple[Point, ...]
    further: tuple[Point, ...]
    decade: float
    fnmr: tuple[tuple[float, float], ...]

    @property
    def curve(self) -> list[list[float]]:
        """Rows of similarity and FMR, for the manifest."""
        return [[round(point.similarity, 4), float(f"{point.fmr.value:.3g}")] for point in self.points]

    def beyond(self, rate: float) -> float:
        """The similarity that the tail gives a rate beyond the measured ones."""
        last = self.points[-1]
        return float(last.similarity + self.decade * np.log10(last.fmr.value / rate))

    def to_json(self) -> dict[str, Any]:
        last = self.points[-1]
        return {
            "points": [point.to_json() for point in self.points],
            "tail": {
                "model": "exponential: log10(FMR) goes on along the line through the last two points",
                "begins_at": {"similarity": round(last.similarity, 5), "fmr": last.fmr.value},
                "similarity_per_decade": round(self.decade, 5),
                "extrapolated": [{"similarity": round(self.beyond(rate), 5), "fmr": rate} for rate in _BEYOND],
            },
            "measured_further_out": [point.to_json() for point in self.further],
            "fnmr_curve": [list(row) for row in self.fnmr],
        }


def calibrate(found: AllPairs) -> Calibration:
    """Points from all pairs. InputError when there are too few pairs for a curve."""
    able = [rate for rate in _RATES if rate >= LAST_RATE and rate * found.impostors >= LEAST_PAIRS]
    points = tuple(_point(found, rate) for rate in able)
    if len(points) < 3 or not _falls(points):
        raise InputError(
            tr(
                "{count:,} impostor pairs are too few for a calibration; pictures of 500 people and more are needed",
                count=found.impostors,
            )
        )
    further = tuple(_point(found, rate) for rate in _BEYOND if rate * found.impostors >= 5)
    before, last = points[-2], points[-1]
    decade = (last.similarity - before.similarity) / np.log10(before.fmr.value / last.fmr.value)
    return Calibration(points, further, float(decade), _fnmr_rows(found))


def _point(found: AllPairs, rate: float) -> Point:
    limit = found.limit_at(rate)
    return Point(limit, found.fmr_at(limit), found.fmr_interval(limit), found.fnmr_at(limit))


def _falls(points: tuple[Point, ...]) -> bool:
    return all(low.similarity < high.similarity and low.fmr.hits > high.fmr.hits
               for low, high in itertools.pairwise(points))  # fmt: skip


def _fnmr_rows(found: AllPairs) -> tuple[tuple[float, float], ...]:
    """FNMR over the range where limits lie; empty where nobody has two pictures."""
    if not found.mated.size:
        return ()
    low, high = found.limit_at(1e-2), 0.95
    limits = np.arange(np.floor(low / _FNMR_STEP) * _FNMR_STEP, max(high, low + _FNMR_STEP), _FNMR_STEP)
    return tuple((round(float(limit), 4), round(found.fnmr_at(float(limit)).value, 5)) for limit in limits)
