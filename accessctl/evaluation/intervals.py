"""How sure a measured rate is: 95 % intervals for counts, and bootstraps that draw whole people.

Frames of one clip and pairs of one person are not independent; where they are pooled, draw people (``bootstrap``), not
pictures, or the interval is too narrow to be believed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import special

from accessctl.translation import tr

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """A range that holds the true value 95 times of 100."""

    low: float
    high: float

    def to_json(self) -> list[float]:
        return [self.low, self.high]


@dataclass(frozen=True, slots=True)
class Rate:
    """``hits`` of ``trials``; its interval is Clopper and Pearson's, which never promises too much."""

    hits: int
    trials: int

    def __post_init__(self) -> None:
        if not 0 <= self.hits <= self.trials:
            raise ValueError(f"{self.hits} of {self.trials} is no rate")

    @property
    def value(self) -> float:
        """NaN when nothing was tried."""
        return self.hits / self.trials if self.trials else math.nan

    @property
    def interval(self) -> Interval:
        return clopper_pearson(self.hits, self.trials)

    def to_json(self) -> dict[str, Any]:
        return {"value": finite(self.value), "hits": self.hits, "trials": self.trials, "ci95": self.interval.to_json()}

    def __str__(self) -> str:
        low, high = self.interval.low, self.interval.high
        return tr("{share:.2f} % ({low:.2f}-{high:.2f}; {hits:,} of {trials:,})", share=100 * self.value, low=100 * low,
                  high=100 * high, hits=self.hits, trials=self.trials)  # fmt: skip


def clopper_pearson(hits: int, trials: int, confidence: float = CONFIDENCE) -> Interval:
    """The exact interval of a share: at least ``confidence`` whatever the true rate; 0..1 when nothing was tried."""
    if not trials:
        return Interval(0.0, 1.0)
    tail = (1 - confidence) / 2
    low = float(special.betaincinv(hits, trials - hits + 1, tail)) if hits else 0.0
    high = float(special.betaincinv(hits + 1, trials - hits, 1 - tail)) if hits < trials else 1.0
    return Interval(low, high)


def wilson(hits: int, trials: int, confidence: float = CONFIDENCE) -> Interval:
    """Wilson's score interval: nearer to the nominal confidence on average than the exact one, for plots."""
    if not trials:
        return Interval(0.0, 1.0)
    z, share = _z(confidence), hits / trials
    centre = share + z * z / (2 * trials)
    spread = z * math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    return Interval(max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale))


def upper_bound(hits: int, trials: int, confidence: float = CONFIDENCE) -> float:
    """One-sided: "0 of 30 attacks passed: APCER below 9.5 %"."""
    if hits >= trials:
        return 1.0
    return float(special.betaincinv(hits + 1, trials - hits, confidence))


def mean_interval(values: Iterable[float], confidence: float = CONFIDENCE) -> Interval:
    """Student's interval of a mean over few folds or seeds; unbounded when there is only one."""
    sample = np.asarray(list(values), np.float64)
    if sample.size < 2:
        return Interval(-math.inf, math.inf)
    reach = float(special.stdtrit(sample.size - 1, 0.5 + confidence / 2)) * float(sample.std(ddof=1))
    mean, half = float(sample.mean()), reach / math.sqrt(sample.size)
    return Interval(mean - half, mean + half)


def bootstrap(
    statistic: Callable[[NDArray[np.intp]], float],
    units: int,
    *,
    draws: int = 1000,
    seed: int = 0,
    confidence: float = CONFIDENCE,
) -> Interval:
    """Percentiles of ``statistic`` over samples of unit indices drawn with replacement; a unit is a person or clip."""
    rng = np.random.default_rng(seed)
    values = np.array([statistic(rng.integers(0, units, units)) for _ in range(draws)], np.float64)
    if np.isnan(values).all():
        return Interval(math.nan, math.nan)
    tail = (1 - confidence) / 2
    low, high = np.nanquantile(values, (tail, 1 - tail))
    return Interval(float(low), float(high))


def finite(value: float) -> float | None:
    """For JSON, which knows no NaN: null says "not measured"."""
    return value if math.isfinite(value) else None


def _z(confidence: float) -> float:
    return float(special.ndtri(0.5 + confidence / 2))
