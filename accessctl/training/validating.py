"""What a trained network says of people it never saw: temperature and limit from some, the figures from others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from accessctl.errors import InputError
from accessctl.evaluation import attacks
from accessctl.evaluation.attacks import AttackScores
from accessctl.evaluation.intervals import Rate
from accessctl.training import calibration
from accessctl.training.calibration import BPCER, RULE, highest_limit, within_bounds
from accessctl.training.imitating import Examples, as_input, validation_rows
from accessctl.training.pool import CropStack
from accessctl.translation import tr

Rows = NDArray[np.intp]


def demand_validation(examples: Examples) -> None:
    """InputError where nothing could be calibrated or measured: asked before hours of training, not after them."""
    settling, reported = sides(examples)
    if not settling or not reported:
        raise InputError(tr("no held-out source has living and attacks, so nothing can be calibrated; hold out more"))


def sides(examples: Examples) -> tuple[dict[str, Rows], dict[str, Rows]]:
    """Rows of the held-out pictures by source: those that settle temperature and limit, and those for the figures.

    The same rows twice where everybody settles; a source is left out where one class is missing.
    """
    found = {str(one): validation_rows(examples, str(one)) for one in np.unique(examples.source)}
    rows = {source: own for source, own in found.items() if own is not None}
    settling = {source: own[examples.settles[own]] for source, own in rows.items()}
    if all(examples.settles[own].all() for own in rows.values()):
        return rows, rows
    reported = {source: own[~examples.settles[own]] for source, own in rows.items()}
    return _with_both(settling, examples), _with_both(reported, examples)


def _with_both(rows: dict[str, Rows], examples: Examples) -> dict[str, Rows]:
    return {source: own for source, own in rows.items() if len(np.unique(examples.label[own])) == 2}


@dataclass(frozen=True, slots=True, eq=False)
class Validation:
    """Temperature and limit, and calibrated P(live) of every held-out picture that is for the figures."""

    live: calibration.Floats
    truth: NDArray[np.bool_]
    source: NDArray[np.str_]
    temperature: float
    min_live: float
    settled_on: dict[str, dict[str, int]]

    @classmethod
    def of(cls, network: nn.Module, examples: Examples) -> Validation:
        """InputError from ``demand_validation`` has come before, where there is nothing to look at."""
        settling, reported = sides(examples)
        truth = examples.label == 1
        logits = {source: live_logits_exactly(network, examples.pool.crops[own]) for source, own in settling.items()}
        heat = calibration.temperature(
            np.concatenate(list(logits.values())), np.concatenate([truth[own] for own in settling.values()])
        )
        living = [calibration.probabilities(logits[source][truth[own]], heat) for source, own in settling.items()]
        rows = np.concatenate(list(reported.values()))
        live = calibration.probabilities(live_logits_exactly(network, examples.pool.crops[rows]), heat)
        counts = {
            source: {"n_live": int(truth[own].sum()), "n_spoof": int((~truth[own]).sum())}
            for source, own in settling.items()
        }
        limit = within_bounds(highest_limit(living, BPCER))
        return cls(live, truth[rows], examples.source[rows], heat, limit, counts)

    def card(self) -> dict[str, Any]:
        """Calibration, and the figures at the limit, per source."""
        at_limit = self.truth == (self.live >= self.min_live)
        return {
            "temperature": round(self.temperature, 4),
            "min_live": self.min_live,
            "min_live_rule": RULE,
            "calibrated_on": self.settled_on,
            "accuracy": Rate(int(at_limit.sum()), len(at_limit)).to_json(),
            "calibration_error": calibration.calibration_error(self.live, self.truth),
            "validation": {
                str(one): attacks.measure(self._scores(self.source == one), self.min_live)
                for one in np.unique(self.source)
            },
        }

    def _scores(self, part: NDArray[np.bool_]) -> AttackScores:
        return AttackScores(self.live[part & self.truth], {"attacks": self.live[part & ~self.truth]})


def live_logits_exactly(network: nn.Module, crops: CropStack) -> calibration.Floats:
    """In float32, as the exported file will compute."""
    network.eval()
    with torch.no_grad():
        parts = [network(as_input(crops[i : i + 256])).live.numpy() for i in range(0, len(crops), 256)]
    return np.concatenate(parts).astype(np.float64)
