"""1:1: are two pictures of one person? LFW's protocol (Huang et al., 2007; Learned-Miller et al., 2014).

View 2: ten folds; each fold is judged at the limit that was best on the other nine, accuracy is the mean of the ten. A
View 1 list has no folds: it is dealt into ten, in turn, and judged the same way. Everything else (ROC, AUC, EER, TAR at
FMR) is over all pairs at once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.errors import InputError
from accessctl.evaluation import curves, plots
from accessctl.evaluation.album import Album
from accessctl.evaluation.curves import Auc, Curve
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.intervals import Interval, Rate, mean_interval, wilson
from accessctl.evaluation.pairs import PairList
from accessctl.evaluation.report import Report, percent, with_interval
from accessctl.translation import as_written, grouped, tr

Floats = NDArray[np.float64]

FMR_RATES = (0.1, 0.01, 0.001)
_FOLDS = 10


@dataclass(frozen=True, slots=True)
class OneLimit:
    """Both kinds told right at one limit: each fold judged at the one that accepts 0.1 % of the other nine's impostors.

    As articles on re-identification tell it: same people called the same, different people called different.
    """

    limit_mean: float
    same: Rate
    different: Rate

    def to_json(self) -> dict[str, Any]:
        return {"limit_mean": self.limit_mean, "same": self.same.to_json(), "different": self.different.to_json()}


@dataclass(frozen=True, slots=True, eq=False)
class Verification:
    """What was measured; similarities are cosines, ``limits`` the ten that the folds were judged at."""

    mated: Floats
    impostor: Floats
    accuracies: Floats
    limits: Floats
    one_limit: OneLimit
    curve: Curve
    auc: Auc
    left_out: dict[str, int]
    accuracy_if_failures_are_refused: float

    @property
    def accuracy_mean(self) -> float:
        return float(self.accuracies.mean())

    @property
    def accuracy_std(self) -> float:
        return float(self.accuracies.std(ddof=1))

    @property
    def accuracy_interval(self) -> Interval:
        return mean_interval(self.accuracies.tolist())

    @property
    def eer_interval(self) -> Interval:
        """As if so many of all pairs of the rarer kind were misjudged."""
        trials = min(self.curve.positives, self.curve.negatives)
        return wilson(round(self.curve.eer() * trials), trials)

    def tar_at(self, fmr: float) -> Rate:
        """Mated pairs accepted where at most this share of impostors is."""
        refused = self.curve.refused_at(self.curve.limit_at_false_accept(fmr))
        return Rate(refused.trials - refused.hits, refused.trials)


def pictures_of(pairs: PairList, album: Album) -> Album:
    """Only what the pairs name, so that nothing else is embedded."""
    return album.only([path for pair in pairs.pairs for path in (pair.first, pair.second)])


def verify(embedded: Embedded, pairs: PairList) -> Verification:
    """Measure. InputError when too few pairs are left to fill ten folds."""
    usable = [pair for pair in pairs.pairs if pair.first in embedded.row_of and pair.second in embedded.row_of]
    similarity = _similarities(embedded, [(pair.first, pair.second) for pair in usable])
    same = np.array([pair.same for pair in usable], bool)
    if same.sum() < _FOLDS or (~same).sum() < _FOLDS:
        raise InputError(
            tr(
                "only {count:,} of {listed:,} pairs can be judged ({missing:,} name pictures that are not there): at "
                "least {folds} of each kind are needed",
                count=len(usable),
                listed=len(pairs.pairs) + pairs.missing,
                missing=pairs.missing,
                folds=_FOLDS,
            )
        )
    fold = _folds([pair.fold for pair in usable], same, pairs.folds)
    accuracies, limits = _cross_judged(similarity, same, fold)
    one_limit = _at_one_limit(similarity, same, fold)
    failed = [pair.same for pair in pairs.pairs if pair.first in embedded.no_face or pair.second in embedded.no_face]
    mated, impostor = similarity[same], similarity[~same]
    right = float((accuracies * np.bincount(fold)).sum()) + failed.count(False)
    return Verification(
        mated=mated,
        impostor=impostor,
        accuracies=accuracies,
        limits=limits,
        one_limit=one_limit,
        curve=curves.curve(mated, impostor),
        auc=curves.auc(mated, impostor),
        left_out={
            "missing_picture": pairs.missing,
            "no_face": len(failed),
            "unreadable": len(pairs.pairs) - len(usable) - len(failed),
        },
        accuracy_if_failures_are_refused=right / (len(usable) + len(failed)),
    )


def _similarities(embedded: Embedded, pairs: list[tuple[Path, Path]]) -> Floats:
    first = embedded.vectors[[embedded.row_of[one] for one, _ in pairs]]
    second = embedded.vectors[[embedded.row_of[other] for _, other in pairs]]
    return np.asarray(np.einsum("nd,nd->n", first, second), np.float64)


def _folds(given: list[int], same: NDArray[np.bool_], folds: int) -> NDArray[np.intp]:
    """The published folds, or for one list its pairs of each kind dealt in turn."""
    if folds > 1:
        return np.unique(np.array(given), return_inverse=True)[1]
    fold = np.empty(same.size, np.intp)
    for kind in (same, ~same):
        fold[kind] = np.arange(int(kind.sum())) % _FOLDS
    return fold


def _cross_judged(similarity: Floats, same: NDArray[np.bool_], fold: NDArray[np.intp]) -> tuple[Floats, Floats]:
    """Accuracy of each fold at the limit that is best on all others, and these limits."""
    accuracies, limits = [], []
    for one in range(int(fold.max()) + 1):
        judged, others = fold == one, fold != one
        limit = curves.best_accuracy_limit(similarity[others & same], similarity[others & ~same])
        limits.append(limit)
        accuracies.append(float(((similarity[judged] >= limit) == same[judged]).mean()))
    return np.array(accuracies), np.array(limits)


def _at_one_limit(similarity: Floats, same: NDArray[np.bool_], fold: NDArray[np.intp]) -> OneLimit:
    right, limits = np.empty(same.size, bool), []
    for one in range(int(fold.max()) + 1):
        judged, others = fold == one, fold != one
        limit = curves.curve(similarity[others & same], similarity[others & ~same]).limit_at_false_accept(FMR_RATES[-1])
        limits.append(limit)
        right[judged] = (similarity[judged] >= limit) == same[judged]
    kinds = (Rate(int(right[kind].sum()), int(kind.sum())) for kind in (same, ~same))
    return OneLimit(float(np.mean(limits)), *kinds)


def report(found: Verification, embedded: Embedded) -> Report:
    """The figures, with tables and plots."""
    title = tr("Verification with {name}", name=embedded.recipe.name)
    summary = tr(
        "{accuracy_mean} ± {accuracy_std} of {positives:,} mated and {negatives:,} impostor pairs are "
        "told apart; AUC {value:.5f}.",
        accuracy_mean=percent(found.accuracy_mean),
        accuracy_std=percent(found.accuracy_std),
        positives=found.curve.positives,
        negatives=found.curve.negatives,
        value=found.auc.value,
    )
    result = Report(title, summary, values(found, embedded))
    _tables(result, found, embedded)
    _plots(result, found, embedded.recipe.name)
    result.notes.append(
        tr(
            "Intervals are 95 %. Pairs of one person are not independent, which the intervals ignore. At "
            "one limit: each fold at the limit that accepts {fmr_rates} of the other folds' impostor pairs.",
            fmr_rates=percent(FMR_RATES[-1], 1),
        )
    )
    return result


def values(found: Verification, embedded: Embedded) -> dict[str, Any]:
    """For report.json."""
    tar = {f"{rate:g}": found.tar_at(rate) for rate in FMR_RATES}
    return {
        "embedder": embedded.recipe.embedder,
        "mirrored": embedded.recipe.mirrored,
        "pairs": found.curve.positives + found.curve.negatives,
        "left_out": found.left_out,
        "accuracy_mean": found.accuracy_mean,
        "accuracy_std": found.accuracy_std,
        "accuracy_ci95": found.accuracy_interval,
        "accuracy_if_failures_are_refused": found.accuracy_if_failures_are_refused,
        "accuracy_folds": found.accuracies,
        "limit_mean": float(found.limits.mean()),
        "auc": found.auc.value,
        "auc_ci95": found.auc.interval,
        "eer": found.curve.eer(),
        "eer_ci95": found.eer_interval,
        "at_one_limit": found.one_limit,
        "tar_at_fmr": {rate: accepted.value for rate, accepted in tar.items()},
        "tar_at_fmr_ci95": {rate: accepted.interval for rate, accepted in tar.items()},
        "limit_at_fmr": {f"{rate:g}": found.curve.limit_at_false_accept(rate) for rate in FMR_RATES},
        "seconds_per_picture": embedded.seconds_per_picture,
        "pictures_embedded_now": embedded.fresh,
        "curve": found.curve.thinned(),
    }


def _tables(result: Report, found: Verification, embedded: Embedded) -> None:
    span, eer = found.accuracy_interval, found.eer_interval
    rows = [
        (tr("accuracy, mean of ten folds"), f"{percent(found.accuracy_mean)} ± {percent(found.accuracy_std)}"),
        (tr("95 % interval of the mean"), tr("{low} to {high}", low=percent(span.low), high=percent(span.high))),
        ("AUC", as_written(f"{found.auc.value:.5f} ({found.auc.interval.low:.5f}-{found.auc.interval.high:.5f})")),
        (tr("equal error rate"), with_interval(found.curve.eer(), eer)),
        *((tr("accepted at FMR {rate}", rate=percent(rate, 1)), found.tar_at(rate)) for rate in FMR_RATES),
        (tr("same people called the same at one limit"), found.one_limit.same),
        (tr("different people called different there"), found.one_limit.different),
        (tr("accuracy if a face not found counts as refused"), percent(found.accuracy_if_failures_are_refused)),
    ]
    result.table(tr("Figures"), (tr("measure"), tr("value")), rows)
    result.left_out(tr("Pairs left out"), found.left_out)
    seconds = embedded.seconds_per_picture
    spent = (
        tr("all remembered from before")
        if math.isnan(seconds)
        else tr("{seconds:.0f} ms per picture", seconds=1000 * seconds)
    )
    result.table(
        tr("Work"), ("", tr("value")), [(tr("pictures embedded now"), grouped(embedded.fresh)), (tr("time"), spent)]
    )


def _plots(result: Report, found: Verification, name: str) -> None:
    result.figure(
        "roc", plots.roc({name: found.curve}, "ROC", "FMR", "TAR"), tr("Mated pairs accepted over impostors.")
    )
    result.figure("det", plots.det({name: found.curve}, "DET", "FMR", "FNMR"), tr("Both errors against each other."))
    limits = {
        plots.lettered("most accurate"): float(found.limits.mean()),
        "FMR 0.1 %": found.curve.limit_at_false_accept(0.001),
    }
    sets = {plots.lettered("mated"): found.mated, plots.lettered("impostor"): found.impostor}
    result.figure(
        "scores",
        plots.histogram(sets, plots.lettered("Similarities"), plots.lettered("cosine"), limits),
        tr("What the limit has to separate."),
    )
