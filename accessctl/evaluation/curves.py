"""Error rates over every limit: ROC, DET, AUC, EER, and one rate at a given other.

One convention for faces and attacks: ``positive`` scores ought to be accepted (mated pairs, living faces),
``negative`` ones refused (impostors, presentation attacks), higher means more acceptable, and a score is accepted when
``score >= limit``. False accepts over negatives are FMR, FPIR or APCER; false refusals over positives FNMR, FNIR or
BPCER.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from accessctl.evaluation.intervals import CONFIDENCE, Interval, Rate, finite

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Both errors at every limit that matters, ascending; ``limits[-1]`` is infinite, where nothing is accepted."""

    limits: Floats
    false_accept: Floats
    false_refuse: Floats
    positives: int
    negatives: int

    @property
    def true_accept(self) -> Floats:
        return 1.0 - self.false_refuse

    def limit_at_false_accept(self, rate: float) -> float:
        """The lowest limit with at most this share of negatives accepted."""
        return float(self.limits[self._at_false_accept(rate)])

    def false_refuse_at(self, rate: float) -> float:
        """Share of positives refused (FNMR, BPCER) where at most ``rate`` of the negatives is accepted."""
        return float(self.false_refuse[self._at_false_accept(rate)])

    def false_accept_at(self, rate: float) -> float:
        """Share of negatives accepted (FMR, APCER) where at most ``rate`` of the positives is refused."""
        return float(self.false_accept[self._at_false_refuse(rate)])

    def refused_at(self, limit: float) -> Rate:
        """Positives refused at this limit, with counts."""
        return Rate(round(self._step(self.false_refuse, limit) * self.positives), self.positives)

    def accepted_at(self, limit: float) -> Rate:
        """Negatives accepted at this limit, with counts."""
        return Rate(round(self._step(self.false_accept, limit) * self.negatives), self.negatives)

    def eer(self) -> float:
        """The rate at which both errors are equal; the mean of both where they jump past each other."""
        best = int(np.argmin(np.abs(self.false_accept - self.false_refuse)))
        return float((self.false_accept[best] + self.false_refuse[best]) / 2)

    def thinned(self, points: int = 400) -> dict[str, list[float | None]]:
        """For report.json: about ``points`` steps, even in log false accepts, so that the tail survives."""
        wanted = np.concatenate(([0.0], np.geomspace(1 / max(self.negatives, 2), 1.0, points)))
        at = np.unique([self._at_false_accept(float(rate)) for rate in wanted])
        columns = {"limit": self.limits, "false_accept": self.false_accept, "false_refuse": self.false_refuse}
        return {name: [finite(float(value)) for value in values[at]] for name, values in columns.items()}

    def _at_false_accept(self, rate: float) -> int:
        return int(np.argmax(self.false_accept <= rate))

    def _at_false_refuse(self, rate: float) -> int:
        return int(np.searchsorted(self.false_refuse, rate, side="right")) - 1

    def _step(self, values: Floats, limit: float) -> float:
        return float(values[int(np.searchsorted(self.limits, limit, side="left"))])


def curve(positive: ArrayLike, negative: ArrayLike) -> Curve:
    """Both errors over all limits that occur. Raises ValueError for an empty side or for NaN, which is no score."""
    positives, negatives = _sorted(positive, "positive"), _sorted(negative, "negative")
    limits = np.unique(np.concatenate((positives, negatives)))
    refused = np.searchsorted(positives, limits, side="left") / positives.size
    accepted = (negatives.size - np.searchsorted(negatives, limits, side="left")) / negatives.size
    return Curve(
        np.append(limits, math.inf),
        np.append(accepted, 0.0),
        np.append(refused, 1.0),
        int(positives.size),
        int(negatives.size),
    )


@dataclass(frozen=True, slots=True)
class Auc:
    """Area under the ROC curve: the chance that a positive outscores a negative (ties count half)."""

    value: float
    interval: Interval

    def to_json(self) -> dict[str, Any]:
        return {"value": self.value, "ci95": self.interval.to_json()}


def auc(positive: ArrayLike, negative: ArrayLike) -> Auc:
    """The area with DeLong's interval (DeLong, DeLong, Clarke-Pearson 1988), which takes scores as independent."""
    positives, negatives = _sorted(positive, "positive"), _sorted(negative, "negative")
    beaten = _share_below(positives, negatives)
    beating = 1.0 - _share_below(negatives, positives)
    value = float(beaten.mean())
    variance = _variance(beaten) / positives.size + _variance(beating) / negatives.size
    reach = float(special.ndtri(0.5 + CONFIDENCE / 2)) * math.sqrt(variance)
    return Auc(value, Interval(max(0.0, value - reach), min(1.0, value + reach)))


def best_accuracy_limit(positive: ArrayLike, negative: ArrayLike) -> float:
    """The limit that classifies most of both right; of several, the middle one, which generalises best."""
    positives, negatives = _sorted(positive, "positive"), _sorted(negative, "negative")
    values = np.unique(np.concatenate((positives, negatives)))
    edges = np.concatenate(([values[0] - 1e-6], (values[1:] + values[:-1]) / 2, [values[-1] + 1e-6]))
    right = positives.size - np.searchsorted(positives, edges) + np.searchsorted(negatives, edges)
    best = np.flatnonzero(right == right.max())
    return float(edges[best[best.size // 2]])


def _sorted(scores: ArrayLike, name: str) -> Floats:
    values = np.sort(np.asarray(scores, np.float64).ravel())
    if not values.size:
        raise ValueError(f"there are no {name} scores to measure")
    if not np.isfinite(values[[0, -1]]).all():
        raise ValueError(f"some {name} scores are not numbers")
    return values


def _share_below(values: Floats, others: Floats) -> Floats:
    """For each value the share of sorted ``others`` below it, equals counting half."""
    below, upto = np.searchsorted(others, values, side="left"), np.searchsorted(others, values, side="right")
    return np.asarray((below + upto) / (2 * others.size), np.float64)


def _variance(values: Floats) -> float:
    return float(values.var(ddof=1)) if values.size > 1 else 0.0
