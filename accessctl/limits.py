"""The false-accept arithmetic: from a budget of wrong grants to the similarity a face must reach, and back.

FPIR = 1 - (1 - FMR) ^ templates (ISO/IEC 19795-1): with every template in the gallery a stranger gets one more chance.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from accessctl.config import IdentitySettings, LivenessSettings
from accessctl.translation import grouped, tr, trn

# Similarities of unit vectors end here; a limit is never asked beyond them.
_HIGHEST_SIMILARITY = 1.0


@dataclass(frozen=True, slots=True)
class FmrCurve:
    """A model's calibration: (similarity, false match rate), measured on impostor pairs; at least two points.

    Between and beyond the points log10(FMR) is a straight line: the tail model is an exponential, continued with the
    slope of the outermost two points, because no public set has enough impostor pairs to measure further out.
    ``visits`` are rows (k, n, factor): how many times as often a stranger's whole visit has k of n frames in a row that
    name one person as one pair of pictures passes; measured on clips, where frames are anything but independent.
    """

    points: tuple[tuple[float, float], ...]
    visits: tuple[tuple[int, int, float], ...] = ()

    def __post_init__(self) -> None:
        if not all(1 <= k <= n and math.isfinite(factor) and factor >= 0 for k, n, factor in self.visits):
            raise ValueError("a visit's k of n is a share, and its factor a number of pairs")
        if len(self.points) < 2:
            raise ValueError("a calibration curve has at least two points")
        for (low, often), (high, seldom) in zip(self.points, self.points[1:], strict=False):
            if not (-math.inf < low < high < math.inf and 0 < seldom < often <= 1):
                raise ValueError("along a calibration curve the similarity rises and the false match rate falls")

    @classmethod
    def of(cls, rows: Sequence[Sequence[float]], visits: Sequence[Sequence[float]] = ()) -> FmrCurve:
        """From rows as the manifest holds them, in any order."""
        counted = tuple((int(k), int(n), float(factor)) for k, n, factor in visits)
        return cls(tuple(sorted((float(similarity), float(fmr)) for similarity, fmr in rows)), counted)

    def visit_factor(self, votes_needed: int, window: int) -> float:
        """How many pairs of pictures a stranger's visit counts as where so many of so many frames must agree.

        Of the k and n that were measured, those that pass whenever these do (no more votes, no shorter window), and of
        them the strictest: never too few. Where none does, the easiest of all that were measured. At least 1, however
        strict: nine tracks cannot vouch for less.
        """
        easiest = max((factor for _, _, factor in self.visits), default=1.0)
        covering = [factor for k, n, factor in self.visits if k <= votes_needed and (n >= window or k == 1)]
        return max(1.0, min(covering, default=easiest))

    def fmr_at(self, similarity: float) -> float:
        """How often an impostor pair reaches this similarity, 0..1."""
        (x0, y0), (x1, y1) = self._segment([point[0] for point in self.points], similarity)
        share = (similarity - x0) / (x1 - x0)
        return min(1.0, 10 ** (math.log10(y0) + share * (math.log10(y1) - math.log10(y0))))

    def similarity_at(self, fmr: float) -> float:
        """The similarity that an impostor pair reaches this seldom, at most 1."""
        if not 0 < fmr <= 1:
            raise ValueError(f"a false match rate is above 0 and at most 1, not {fmr}")
        (x0, y0), (x1, y1) = self._segment([-point[1] for point in self.points], -fmr)
        share = (math.log10(fmr) - math.log10(y0)) / (math.log10(y1) - math.log10(y0))
        return min(_HIGHEST_SIMILARITY, x0 + share * (x1 - x0))

    def decade_at(self, similarity: float) -> float:
        """How much more similarity makes an impostor ten times rarer there."""
        (x0, y0), (x1, y1) = self._segment([point[0] for point in self.points], similarity)
        return (x1 - x0) / (math.log10(y0) - math.log10(y1))

    def _segment(self, rising: list[float], value: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """The two neighbouring points round a value, or the outermost two on its side."""
        inner = [index for index in range(1, len(rising) - 1) if rising[index] <= value]
        first = inner[-1] if inner else 0
        return self.points[first], self.points[first + 1]


def fpir(fmr: float, templates: int) -> float:
    """The chance that a stranger is taken for any of the enrolled, with every template one independent chance."""
    if fmr >= 1.0:
        return 1.0 if templates else 0.0
    return -math.expm1(templates * math.log1p(-fmr))


def fmr_within(budget: float, templates: int) -> float:
    """The false match rate per template at which a gallery of this size stays within the budget (an FPIR)."""
    return -math.expm1(math.log1p(-budget) / max(1, templates))


def min_similarity(
    curve: FmrCurve, wrong_grants_per_million: float, templates: int, visit_factor: float = 1.0
) -> float:
    """What a face must reach where a visit counts as ``visit_factor`` pairs of pictures."""
    return curve.similarity_at(fmr_within(wrong_grants_per_million / 1e6, templates) / visit_factor)


@dataclass(frozen=True, slots=True)
class Limits:
    """What the gate asks for. ``min_live`` None: no liveness model, so that every decision is a fault."""

    min_similarity: float
    min_margin: float
    min_live: float | None

    def __post_init__(self) -> None:
        wanted = [self.min_similarity, self.min_margin, *([] if self.min_live is None else [self.min_live])]
        if not all(map(math.isfinite, wanted)):
            raise ValueError("limits are finite")
        if self.min_live is not None and not 0 < self.min_live <= 1:
            raise ValueError(f"the least P(live) is above 0 and at most 1, not {self.min_live}")


def derive(
    identity: IdentitySettings, liveness: LivenessSettings, curve: FmrCurve, templates: int, card_min_live: float | None
) -> Limits:
    """The limits in force: by hand where the administrator set one, else from the budget and the models' cards.

    ``card_min_live`` is the limit on the liveness model's card; None says that there is no liveness model, and no
    setting made by hand stands in for one. The margin is one decade of the curve: similarities of two embedders have
    scales that differ by a factor of five, so that no one number serves both.
    """
    visit = curve.visit_factor(identity.votes_needed, identity.window)
    by_budget = min_similarity(curve, identity.wrong_grants_per_million, templates, visit)
    asked = by_budget if identity.min_similarity is None else identity.min_similarity
    margin = curve.decade_at(asked) if identity.min_margin is None else identity.min_margin
    min_live = None if card_min_live is None else liveness.min_live or card_min_live
    return Limits(asked, margin, min_live)


def sentence(
    curve: FmrCurve, limits: Limits, templates: int, strangers_per_day: float, visit_factor: float = 1.0
) -> str:
    """The arithmetic as one sentence for the administrator; ``visit_factor`` as for ``min_similarity``."""
    fmr = curve.fmr_at(limits.min_similarity)
    chance = fpir(min(1.0, fmr * visit_factor), templates)
    if chance <= 0:
        return tr("Nobody is enrolled, so nobody can be let in by mistake.")
    return tr(
        "{counted}, similarity of at least {min_similarity:.2f} (one impostor pair in {pairs}): a "
        "stranger is let in once in {attempts} attempts; with {strangers_per_day:g} attempts by "
        "strangers a day, once in {span}.",
        counted=trn("1 template", "{count:,} templates", count=templates),
        min_similarity=limits.min_similarity,
        pairs=grouped(_rounded(1 / fmr)),
        attempts=grouped(_rounded(1 / chance)),
        strangers_per_day=strangers_per_day,
        span=_span(1 / (chance * strangers_per_day)),
    )


def _rounded(number: float) -> float:
    """Two significant digits: more would promise what no calibration holds."""
    digits = max(0, math.floor(math.log10(max(1.0, number))) - 1)
    return round(number, -digits)


def _span(days: float) -> str:
    if days < 60:
        return trn("1 day", "{count:,} days", count=max(1, round(days)))
    if days < 365 * 2:
        return trn("1 month", "{count:,} months", count=round(days / 30.4))
    return trn("1 year", "{count:,} years", count=int(_rounded(days / 365.25)))
