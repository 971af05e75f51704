"""From logits to a probability that means what it says, and to the limit that the gate uses."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, special

Floats = NDArray[np.float64]
_COOLEST, _HOTTEST = 0.25, 8.0


def temperature(logits: Floats, live: NDArray[np.bool_]) -> float:
    """What to divide the logits by so that the log-likelihood of the truth is greatest, both classes weighing the same.

    (Guo et al. 2017.) Within 0.25 to 8: outside of that the validation set says nothing.
    """
    weights = np.where(live, 0.5 / max(1, int(live.sum())), 0.5 / max(1, int((~live).sum())))
    signs = np.where(live, 1.0, -1.0)

    def cost(log_temperature: float) -> float:
        return float(-(weights * special.log_expit(signs * logits / np.exp(log_temperature))).sum())

    found = optimize.minimize_scalar(cost, bounds=(np.log(_COOLEST), np.log(_HOTTEST)), method="bounded")
    return float(np.exp(found.x))


def probabilities(logits: Floats, at_temperature: float) -> Floats:
    """Calibrated P(live)."""
    return np.asarray(special.expit(logits / at_temperature))


def calibration_error(live: Floats, truth: NDArray[np.bool_], bins: int = 10) -> float:
    """Expected calibration error: mean distance of P(live) to the observed share, weighted by how many are there."""
    bin_of = np.minimum((live * bins).astype(int), bins - 1)
    gaps = [abs(float(live[bin_of == one].mean() - truth[bin_of == one].mean())) for one in np.unique(bin_of)]
    sizes = [int((bin_of == one).sum()) for one in np.unique(bin_of)]
    return float(np.average(gaps, weights=sizes))
