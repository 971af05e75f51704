"""Calibrating what guards a door: any liveness model of the catalogue, or several averaged, as the run-time code sees.

Unlike ``liveness``, which calibrates a network while it is trained, this needs no torch: only presentations of people
that none of the networks was trained on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from accessctl.domain import ModelEntry
from accessctl.errors import InputError
from accessctl.evaluation.attacks import AttackScores, measure
from accessctl.evaluation.judging import ClipJudged, Judged
from accessctl.evaluation.presentations import Presentation
from accessctl.training import calibration
from accessctl.translation import tr

_LEAST_CHANCE = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Calibrated:
    """The temperature and limit that follow, and the scores after calibration that the figures are of, by source."""

    temperature: float
    min_live: float
    scores: Mapping[str, AttackScores]
    settled_on: Mapping[str, Mapping[str, int]]

    def card(self, parts: Sequence[tuple[ModelEntry, float]]) -> dict[str, Any]:
        """What the model's card says; ``parts`` are its files with their weights, so that it is known whose it is."""
        live, truth = _together(self.scores)
        return {
            "parts": [{"id": one.id, "weight": weight, "sha256": one.sha256} for one, weight in parts],
            "temperature": self.temperature,
            "min_live": self.min_live,
            "min_live_rule": calibration.RULE,
            "calibrated_on": self.settled_on,
            "calibration_error": calibration.calibration_error(live, truth),
            "validation": {source: measure(found, self.min_live) for source, found in self.scores.items()},
        }


def calibrate(
    scores: Mapping[str, AttackScores], temperature_before: float, others: Mapping[str, AttackScores] | None = None
) -> Calibrated:
    """From P(live) by source, as computed at ``temperature_before``; InputError where no source has both sides.

    The figures are of ``others``, on whom nothing is settled; without them of the same people.
    """
    if not scores:
        raise InputError(tr("no source has both living and attacks, so nothing can be calibrated; give more folders"))
    live, truth = _together(scores)
    heat = calibration.temperature(_log_odds(live), truth)
    after = {source: _cooled(found, heat) for source, found in scores.items()}
    limit = calibration.highest_limit([found.live for found in after.values()], calibration.BPCER)
    counts = {source: {"n_live": found.live.size, "n_spoof": found.attacks.size} for source, found in scores.items()}
    shown = {source: _cooled(found, heat) for source, found in others.items()} if others else after
    return Calibrated(round(heat * temperature_before, 4), calibration.within_bounds(limit), shown, counts)


def by_source(judged: Iterable[Judged], clips: Iterable[ClipJudged]) -> dict[str, AttackScores]:
    """Scores of every source that has both living and attacks; clips count frame by frame."""
    rows: list[tuple[Presentation, Sequence[float]]] = [
        (one.presentation, (one.live,)) for one in judged if one.live is not None
    ]
    rows += [(one.presentation, one.frames) for one in clips]
    found: dict[str, AttackScores] = {}
    for source in dict.fromkeys(shown.source for shown, _ in rows):
        sides = {
            side: [value for shown, values in rows if shown.source == source and shown.live is side for value in values]
            for side in (True, False)
        }
        if all(sides.values()):
            found[source] = AttackScores(np.array(sides[True]), {"attacks": np.array(sides[False])})
    return found


def _together(scores: Mapping[str, AttackScores]) -> tuple[calibration.Floats, np.ndarray]:
    live = np.concatenate([part for found in scores.values() for part in (found.live, found.attacks)])
    truth = np.concatenate([
        part
        for found in scores.values()
        for part in (np.ones(found.live.size, bool), np.zeros(found.attacks.size, bool))
    ])  # fmt: skip
    return live, truth


def _cooled(found: AttackScores, heat: float) -> AttackScores:
    cooled = {name: calibration.probabilities(_log_odds(values), heat) for name, values in found.spoof.items()}
    return AttackScores(calibration.probabilities(_log_odds(found.live), heat), cooled)


def _log_odds(live: calibration.Floats) -> calibration.Floats:
    kept = np.clip(live, _LEAST_CHANCE, 1 - _LEAST_CHANCE)
    return np.asarray(np.log(kept / (1 - kept)))
