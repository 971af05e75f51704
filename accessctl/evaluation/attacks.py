"""Error rates of presentation attack detection, in the terms of ISO/IEC 30107-3.

APCER: attacks taken for live, per species; BPCER: living refused; ACER: mean of both. A score is P(live), taken for
live when ``score >= limit``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.evaluation import curves
from accessctl.evaluation.intervals import Rate, finite

Scores = NDArray[np.float64]
BPCERS = (0.01, 0.05, 0.1)


@dataclass(frozen=True, slots=True, eq=False)
class AttackScores:
    """P(live) of one set: of the living, and of the attacks by species. No side is empty."""

    live: Scores
    spoof: Mapping[str, Scores]

    @property
    def attacks(self) -> Scores:
        return np.concatenate(list(self.spoof.values()))


@dataclass(frozen=True, slots=True)
class Confusion:
    """Counts at one limit, live being the positive class, and the whole table that the papers print."""

    true_live: int
    false_spoof: int
    false_live: int
    true_spoof: int

    @property
    def matrix(self) -> list[list[int]]:
        """Rows are the truth (live, spoof), columns what was said."""
        return [[self.true_live, self.false_spoof], [self.false_live, self.true_spoof]]

    def table(self) -> dict[str, float]:
        """Accuracy, TPR, FPR, specificity, PPV, NPV, F, Matthews correlation, LR+ and LR-; NaN where undefined."""
        tp, fn, fp, tn = self.true_live, self.false_spoof, self.false_live, self.true_spoof
        tpr, fpr = _ratio(tp, tp + fn), _ratio(fp, fp + tn)
        return {
            "accuracy": _ratio(tp + tn, tp + tn + fp + fn),
            "tpr": tpr,
            "fpr": fpr,
            "specificity": 1 - fpr,
            "ppv": _ratio(tp, tp + fp),
            "npv": _ratio(tn, tn + fn),
            "f1": _ratio(2 * tp, 2 * tp + fp + fn),
            "mcc": _ratio(tp * tn - fp * fn, math.sqrt(float((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)))),
            "lr_plus": _ratio(tpr, fpr),
            "lr_minus": _ratio(1 - tpr, 1 - fpr),
        }


def confusion(scores: AttackScores, limit: float) -> Confusion:
    """What is taken for what at this limit."""
    accepted_live, accepted_attacks = int((scores.live >= limit).sum()), int((scores.attacks >= limit).sum())
    return Confusion(
        true_live=accepted_live,
        false_spoof=scores.live.size - accepted_live,
        false_live=accepted_attacks,
        true_spoof=scores.attacks.size - accepted_attacks,
    )


def measure(scores: AttackScores, limit: float) -> dict[str, Any]:
    """Everything report.json says about one set at the model's limit.

    ``apcer`` is over all attacks, ``apcer_worst`` that of the worst species (the one the standard reports).
    ``apcer_at_bpcer`` sets the limit on this very set, so it compares models; it is not a promise.
    """
    found = curves.curve(scores.live, scores.attacks)
    area = curves.auc(scores.live, scores.attacks)
    bpcer, apcer = found.refused_at(limit), found.accepted_at(limit)
    species = {name: _accepted(values, limit) for name, values in scores.spoof.items()}
    return {
        "n_live": int(scores.live.size),
        "n_spoof": int(scores.attacks.size),
        "limit": limit,
        "auc": area.value,
        "auc_ci95": area.interval.to_json(),
        "eer": found.eer(),
        "apcer": apcer.value,
        "apcer_ci95": apcer.interval.to_json(),
        "apcer_worst": max(rate.value for rate in species.values()),
        "bpcer": bpcer.value,
        "bpcer_ci95": bpcer.interval.to_json(),
        "acer": (apcer.value + bpcer.value) / 2,
        "apcer_at_bpcer": {f"{rate:g}": found.false_accept_at(rate) for rate in BPCERS},
        "species": {name: _species(rate, scores, name) for name, rate in species.items()},
        "confusion": confusion(scores, limit).matrix,
        "table": {name: finite(value) for name, value in confusion(scores, limit).table().items()},
    }


def _accepted(values: Scores, limit: float) -> Rate:
    return Rate(int((values >= limit).sum()), int(values.size))


def _species(rate: Rate, scores: AttackScores, name: str) -> dict[str, Any]:
    area = curves.auc(scores.live, scores.spoof[name])
    return {"n": rate.trials, "apcer": rate.value, "apcer_ci95": rate.interval.to_json(), "auc": area.value}


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else math.nan
