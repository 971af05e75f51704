"""From logits to a probability that means what it says, and to the limit that the gate uses."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, special

from accessctl.config import LivenessSettings

Floats = NDArray[np.float64]

BPCER = 0.05
RULE = "the highest that refuses at most 5 % of the living, as the mean over the sources calibrated on"
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


def highest_limit(living: Sequence[Floats], bpcer: float) -> float:
    """The highest limit that refuses at most this share of the living, as the mean over the sources.

    So a large source of tight crops does not decide alone for a door that sees whole frames, nor the other way round.
    """
    limits = np.unique(np.concatenate(living))
    refused = np.mean([np.searchsorted(np.sort(one), limits, side="left") / len(one) for one in living], axis=0)
    return float(limits[np.flatnonzero(refused <= bpcer)[-1]])


def within_bounds(limit: float) -> float:
    """A limit that the settings allow by hand as well; three digits are all that a validation set supports."""
    bounds = LivenessSettings.model_fields["min_live"].metadata
    least = next(float(one.ge) for one in bounds if hasattr(one, "ge"))
    most = next(float(one.le) for one in bounds if hasattr(one, "le"))
    return round(min(max(limit, least), most), 3)


def calibration_error(live: Floats, truth: NDArray[np.bool_], bins: int = 10) -> float:
    """Expected calibration error: mean distance of P(live) to the observed share, weighted by how many are there."""
    bin_of = np.minimum((live * bins).astype(int), bins - 1)
    gaps = [abs(float(live[bin_of == one].mean() - truth[bin_of == one].mean())) for one in np.unique(bin_of)]
    sizes = [int((bin_of == one).sum()) for one in np.unique(bin_of)]
    return float(np.average(gaps, weights=sizes))
