"""1:N with strangers: who is this, if anybody? After NIST's FRTE 1:N (IR 8271): FNIR at FPIR, rank 1, CMC.

A draw enrols some people with some pictures each and searches with other pictures: mated probes of the enrolled, one
per person, and one nonmated probe of everybody else. A miss is a mated probe whose own person is not first, or is first
below the limit; a false positive is a nonmated probe with anybody at or above it. Several draws are averaged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.errors import InputError
from accessctl.evaluation import curves
from accessctl.evaluation.curves import Curve
from accessctl.evaluation.embedded import QUALITIES, Embedded
from accessctl.evaluation.intervals import Interval, clopper_pearson, wilson
from accessctl.gallery import mean_of
from accessctl.translation import tr

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

FPIR_RATES = (0.01, 0.003, 0.001)
_NEVER_FIRST = -2.0  # below every cosine: counts as a miss at any limit
_BOOTSTRAP_DRAWS = 300
_CMC_RANKS = 50
_TURN_DEGREES = 25.0  # a head turned this far counts 0.6 where quality counts


class Fusion(StrEnum):
    """How several templates of one person make one score."""

    MAX = "max"  # the nearest template speaks
    MEAN = "mean"  # the mean of all similarities
    CENTROID = "centroid"  # one template: the mean vector, at length 1
    DOOR = "door"  # as the gallery at the door: the nearest of the templates and of their shortened mean


class Weighting(StrEnum):
    """How much each picture of a probe counts in its mean.

    By quality: frontal and sharp ones more. On LFW that moved FNIR by two people of 427 at most, in either direction,
    and on clips nothing, so the door goes by even votes.
    """

    EVEN = "even"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to draw: people enrolled, templates each, pictures per probe (averaged, as over a track), how often."""

    gallery_size: int
    per_person: int = 1
    probe_pictures: int = 1
    fusion: Fusion = Fusion.DOOR
    draws: int = 10
    seed: int = 0
    weighting: Weighting = Weighting.EVEN

    @property
    def pictures_needed(self) -> int:
        """Of each enrolled person."""
        return self.per_person + self.probe_pictures

    def with_gallery(self, size: int) -> Plan:
        return replace(self, gallery_size=size)


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """Rows of one random gallery: ``enrolled`` P x K, ``mated`` P x m of the same people, ``nonmated`` S x m."""

    enrolled: Rows
    mated: Rows
    nonmated: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Searches:
    """One draw's results: similarity of the own and of the best other person (mated), of the best two (nonmated)."""

    own: Floats
    other: Floats
    rank: NDArray[np.intp]
    best: Floats
    second: Floats

    def curve(self) -> Curve:
        return curves.curve(np.where(self.own > self.other, self.own, _NEVER_FIRST), self.best)


@dataclass(frozen=True, slots=True, eq=False)
class Identification:
    """All draws of a plan."""

    plan: Plan
    searches: tuple[Searches, ...]

    @property
    def mated(self) -> int:
        return int(self.searches[0].own.size)

    @property
    def nonmated(self) -> int:
        return int(self.searches[0].best.size)

    @property
    def rank1(self) -> float:
        return float(np.mean([(one.own > one.other).mean() for one in self.searches]))

    @property
    def rank1_interval(self) -> Interval:
        """Of what one such gallery would show."""
        return wilson(round(self.rank1 * self.mated), self.mated)

    def fnir_at(self, fpir: float) -> float:
        """Mean over the draws."""
        return float(np.mean([one.curve().false_refuse_at(fpir) for one in self.searches]))

    def fnir_spread(self, fpir: float) -> float:
        """Standard deviation between draws."""
        return float(np.std([one.curve().false_refuse_at(fpir) for one in self.searches]))

    def limit_at(self, fpir: float) -> float:
        return float(np.mean([one.curve().limit_at_false_accept(fpir) for one in self.searches]))

    def interval_at(self, fpir: float) -> Interval:
        """Bootstrap of probes within a draw taken at random: what one such gallery would show.

        Never narrower than the exact interval of the count of misses: a bootstrap of none says that there are none.
        """
        rng = np.random.default_rng(self.plan.seed)
        values = [_resampled_fnir(self.searches[int(rng.integers(len(self.searches)))], fpir, rng)
                  for _ in range(_BOOTSTRAP_DRAWS)]  # fmt: skip
        low, high = np.quantile(values, (0.025, 0.975))
        exact = clopper_pearson(round(self.fnir_at(fpir) * self.mated), self.mated)
        return Interval(min(float(low), exact.low), max(float(high), exact.high))

    def cmc(self) -> list[float]:
        """Share of mated probes with their person among the first 1, 2, ... enrolled."""
        ranks = np.concatenate([one.rank for one in self.searches])
        return [float((ranks <= rank).mean()) for rank in range(1, min(_CMC_RANKS, self.plan.gallery_size) + 1)]


@dataclass(frozen=True, slots=True)
class Miss:
    """FNIR at one FPIR: mean over the draws, its 95 % interval, the spread between draws, the limit that gives it."""

    fnir: float
    interval: Interval
    spread: float
    limit: float


@dataclass(frozen=True, slots=True)
class Summary:
    """What a report tells of one plan; ``miss`` by FPIR."""

    plan: Plan
    mated: int
    nonmated: int
    rank1: float
    rank1_interval: Interval
    miss: dict[float, Miss]


def summarise(one: Identification) -> Summary:
    """The figures of a plan, its similarities let go."""
    rates = {rate: Miss(one.fnir_at(rate), one.interval_at(rate), one.fnir_spread(rate), one.limit_at(rate))
             for rate in FPIR_RATES}  # fmt: skip
    return Summary(one.plan, one.mated, one.nonmated, one.rank1, one.rank1_interval, rates)


def _resampled_fnir(one: Searches, fpir: float, rng: np.random.Generator) -> float:
    mated = rng.integers(0, one.own.size, one.own.size)
    nonmated = np.sort(one.best[rng.integers(0, one.best.size, one.best.size)])[::-1]
    allowed = int(np.floor(fpir * nonmated.size + 1e-9))
    limit = nonmated[allowed] if allowed < nonmated.size else -np.inf
    own, other = one.own[mated], one.other[mated]
    return float(1.0 - ((own > other) & (own > limit)).mean())


def identify(embedded: Embedded, plan: Plan) -> Identification:
    """Draw and search. InputError says which number to lower when there are not enough people."""
    weights = _weights(embedded.quality, plan.weighting)
    weighted = embedded.vectors * weights[:, np.newaxis]
    searches = (_search(embedded.vectors, weighted, draw, plan.fusion) for draw in draws(embedded, plan))
    return Identification(plan, tuple(searches))


def draws(embedded: Embedded, plan: Plan) -> Iterator[Draw]:
    """The plan's galleries; the same seed gives the same. InputError says which number to lower."""
    people = rows_of_people(embedded)
    check(people, plan)
    rng = np.random.default_rng(plan.seed)
    for _ in range(plan.draws):
        yield _draw(people, plan, rng)


def _weights(quality: Floats, weighting: Weighting) -> Floats:
    """N weights above 0 from N x ``QUALITIES``."""
    if weighting is Weighting.EVEN:
        return np.ones(len(quality), np.float32)
    sharpness, yaw, pitch = (quality[:, QUALITIES.index(name)] for name in ("sharpness", "yaw", "pitch"))
    frontal = np.exp(-(yaw**2 + pitch**2) / (2 * _TURN_DEGREES**2))
    return np.asarray(np.maximum(frontal, 1e-3) * (1 + np.log1p(np.maximum(sharpness, 0))), np.float32)


def rows_of_people(embedded: Embedded) -> dict[str, Rows]:
    """Rows of each person's pictures."""
    names, of_row = np.unique(embedded.people, return_inverse=True)
    order = np.argsort(of_row, kind="stable")
    ends = np.cumsum(np.bincount(of_row))
    return dict(zip(names.tolist(), np.split(order, ends[:-1]), strict=True))


def eligible(people: dict[str, Rows], plan: Plan) -> list[str]:
    """Who has pictures enough to be enrolled and searched for."""
    return [name for name, rows in people.items() if rows.size >= plan.pictures_needed]


def check(people: dict[str, Rows], plan: Plan) -> None:
    """InputError unless the plan can be drawn, strangers included."""
    able = len(eligible(people, plan))
    pictures = tr("{enrolled} to enrol and {probed} to search with", enrolled=plan.per_person,
                  probed=plan.probe_pictures)  # fmt: skip
    if able < 2:
        raise InputError(
            tr(
                "only {able} of {count:,} people have {pictures_needed} usable pictures ({pictures})",
                able=able,
                count=len(people),
                pictures_needed=plan.pictures_needed,
                pictures=pictures,
            )
        )
    if plan.gallery_size > able:
        raise InputError(
            tr(
                "only {able:,} people have {pictures_needed} usable pictures ({pictures}); choose a gallery size of at "
                "most {able:,}",
                able=able,
                pictures_needed=plan.pictures_needed,
                pictures=pictures,
            )
        )
    strangers = sum(rows.size >= plan.probe_pictures for rows in people.values()) - plan.gallery_size
    if strangers < 1:
        raise InputError(tr("nobody is left over as a stranger; choose a smaller gallery size"))


def largest_gallery(people: dict[str, Rows], plan: Plan, wanted: int) -> int:
    """As many as wanted, or as can be had while at least as many strangers as half of them remain."""
    able = len(eligible(people, plan))
    strangers = sum(rows.size >= plan.probe_pictures for rows in people.values())
    return max(1, min(wanted, able, strangers * 2 // 3))


def sweep(embedded: Embedded, plan: Plan, **choices: Any) -> Iterator[Summary]:
    """The plan with one of its numbers changed to each choice; what cannot be drawn is skipped."""
    ((name, values),) = choices.items()
    for value in values:
        try:
            yield summarise(identify(embedded, replace(plan, **{name: value})))
        except InputError:
            continue


def _draw(people: dict[str, Rows], plan: Plan, rng: np.random.Generator) -> Draw:
    able = eligible(people, plan)
    enrolled = [able[index] for index in rng.permutation(len(able))[: plan.gallery_size]]
    drawn = np.stack([rng.permutation(people[name])[: plan.pictures_needed] for name in enrolled])
    inside = set(enrolled)
    nonmated = np.stack([rng.permutation(rows)[: plan.probe_pictures] for name, rows in people.items()
                         if name not in inside and rows.size >= plan.probe_pictures])  # fmt: skip
    return Draw(drawn[:, : plan.per_person], drawn[:, plan.per_person :], nonmated)


def _search(vectors: Floats, weighted: Floats, draw: Draw, fusion: Fusion) -> Searches:
    """``weighted`` are the vectors times what each counts in a probe's mean."""
    templates = vectors[draw.enrolled]
    return _results(
        person_scores(probe_of(weighted[draw.mated]), templates, fusion),
        person_scores(probe_of(weighted[draw.nonmated]), templates, fusion),
    )


def probe_of(pictures: Floats) -> Floats:
    """N x m x D pictures of N probes as N unit vectors: the direction of their mean."""
    return _unit(pictures.mean(axis=1))


def person_scores(probes: Floats, templates: Floats, fusion: Fusion) -> Floats:
    """Probes N x D against P people with K templates each (P x K x D): N x P similarities."""
    if fusion is Fusion.CENTROID:
        return np.asarray(probes @ _unit(templates.mean(axis=1)).T, np.float32)
    scores = [probes @ templates[:, index].T for index in range(templates.shape[1])]
    if fusion is Fusion.DOOR and len(scores) > 1:
        scores.append(probes @ mean_of(templates).T)
    joined = np.mean(scores, axis=0) if fusion is Fusion.MEAN else np.maximum.reduce(scores)
    return np.asarray(joined, np.float32)


def _results(mated: Floats, nonmated: Floats) -> Searches:
    """``mated[i, i]`` is the own person's score; with one person enrolled nobody else scores, which is -1."""
    own = mated.diagonal().copy()
    rank = 1 + (mated > own[:, None]).sum(axis=1)
    others = mated.copy()
    np.fill_diagonal(others, -1.0)
    padded = np.concatenate([nonmated, np.full((len(nonmated), 1), -1.0, np.float32)], axis=1)
    top = np.sort(np.partition(padded, -2, axis=1)[:, -2:], axis=1)
    return Searches(own, others.max(axis=1), rank, top[:, 1], top[:, 0])


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-12), np.float32)
