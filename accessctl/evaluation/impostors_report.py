"""The report on all pairs: FMR and FNMR over the limit, by group, and the nearest strangers to look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from accessctl.evaluation import plots
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.impostors import MOST_PER_PERSON, AllPairs, by_group
from accessctl.evaluation.intervals import Rate
from accessctl.evaluation.plots import Series
from accessctl.evaluation.report import Report, percent
from accessctl.translation import grouped, numeral, tr

FMR_RATES = (1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7)
GROUP_FMR = 1e-4  # the limit at which groups are compared: beyond it small groups have too few pairs
_LISTED = 50
_EVERY_EDGE = 25  # bins between two drawn points


def report(
    found: AllPairs, embedded: Embedded, group_of: Mapping[str, str], progress: Callable[[int, int], None]
) -> Report:
    """The figures, with tables and plots; ``group_of`` may be empty."""
    strict = 1e-5 if found.impostors >= 1e5 else 1e-2
    limit = found.limit_at(strict)
    missed = (
        tr("{share} of the mated are missed", share=percent(found.fnmr_at(limit).value))
        if found.mated.size
        else tr("misses are not measured: nobody has two pictures")
    )
    summary = tr(
        "{impostors:,} impostor and {size:,} mated pairs: at one false match in {strict:,.0f} "
        "(similarity {limit:.3f}), {missed}.",
        impostors=found.impostors,
        size=found.mated.size,
        strict=1 / strict,
        limit=limit,
        missed=missed,
    )
    compared = _compared(found, embedded, group_of, progress) if group_of else None
    result = Report(tr("All pairs with {name}", name=embedded.recipe.name), summary, values(found, embedded, compared))
    _tables(result, found, embedded, compared)
    result.left_out(tr("Pictures left out"), _left_out(embedded, compared))
    _plots(result, found)
    result.notes.append(
        tr(
            "Mated pairs use at most {most_per_person} pictures of one person. FMR intervals draw people, "
            "not pairs. Mislabelled pictures count as impostors, which makes the tail look worse than it "
            "is, never better.",
            most_per_person=MOST_PER_PERSON,
        )
    )
    if compared:
        result.notes.append(tr("Intervals of groups take pairs as independent, which pairs of one person are not."))
    return result


@dataclass(frozen=True, slots=True)
class Compared:
    """FMR within and FNMR of each group at the limit that gives ``at_fmr`` over all; ``outside``: pictures in none."""

    at_fmr: float
    rates: Mapping[str, tuple[Rate, Rate]]
    outside: int


def _compared(
    found: AllPairs, embedded: Embedded, group_of: Mapping[str, str], progress: Callable[[int, int], None]
) -> Compared:
    """At the usual limit, or in a small folder at the highest that its pairs can measure."""
    rate = next((rate for rate in (GROUP_FMR, 1e-3, 1e-2) if rate * found.impostors >= 1), 1e-1)
    outside = sum(not group_of.get(person) for person in embedded.people.tolist())
    return Compared(rate, by_group(embedded, group_of, found.limit_at(rate), progress), outside)


def _left_out(embedded: Embedded, compared: Compared | None) -> dict[str, int]:
    return {**embedded.left_out, **({"in_no_group": compared.outside} if compared else {})}


def values(found: AllPairs, embedded: Embedded, compared: Compared | None) -> dict[str, Any]:
    """For report.json; rates finer than one pair are left out."""
    measurable = [rate for rate in FMR_RATES if rate * found.impostors >= 1]
    limits = {f"{rate:g}": found.limit_at(rate) for rate in measurable}
    return {
        "embedder": embedded.recipe.embedder,
        "mirrored": embedded.recipe.mirrored,
        "pictures": len(embedded.paths),
        "people": len(embedded.counts),
        "left_out": _left_out(embedded, compared),
        "impostor_pairs": found.impostors,
        "mated_pairs": int(found.mated.size),
        "limit_at_fmr": limits,
        "tar_at_fmr": {rate: 1 - found.fnmr_at(limit).value for rate, limit in limits.items()},
        "fnmr_at_fmr": {rate: found.fnmr_at(limit) for rate, limit in limits.items()},
        "fmr_ci95_at_limit": {rate: found.fmr_interval(limit) for rate, limit in limits.items()},
        "groups": {
            name: {"fmr": fmr, "fnmr": fnmr, "at_fmr": compared.at_fmr} for name, (fmr, fnmr) in compared.rates.items()
        }
        if compared
        else {},
        "nearest": _nearest(found, embedded),
    }


def _nearest(found: AllPairs, embedded: Embedded) -> list[dict[str, Any]]:
    """The nearest pairs of different people: look-alikes, or one person under two names."""
    near = found.near
    return [
        {
            "similarity": float(near.similarity[index]),
            "pictures": [embedded.paths[near.first[index]].name, embedded.paths[near.second[index]].name],
        }
        for index in range(min(_LISTED, near.similarity.size))
    ]


def _tables(result: Report, found: AllPairs, embedded: Embedded, compared: Compared | None) -> None:
    rows = []
    for rate in FMR_RATES:
        if rate * found.impostors >= 1:
            limit = found.limit_at(rate)
            span, hits = found.fmr_interval(limit), found.fmr_at(limit).hits
            far = tr("{low:.1e} to {high:.1e}", low=span.low, high=span.high)
            rows.append((f"{rate:g}", numeral(limit, ".4f"), grouped(hits), far, found.fnmr_at(limit)))
    heads = (
        tr("FMR at most"),
        tr("limit (cosine)"),
        tr("impostor pairs at or above"),
        tr("95 % of the FMR"),
        tr("FNMR there"),
    )
    result.table(tr("By false match rate"), heads, rows)
    if compared:
        table = [(name, _fine(fmr), fnmr) for name, (fmr, fnmr) in compared.rates.items()]
        result.table(
            tr("By group, at the limit of FMR {at_fmr:g} over all", at_fmr=compared.at_fmr),
            (tr("group"), tr("FMR within"), "FNMR"),
            table,
        )
    near = [(numeral(one["similarity"], ".3f"), *one["pictures"]) for one in _nearest(found, embedded)[:15]]
    result.table(tr("Nearest strangers"), (tr("similarity"), tr("one"), tr("other")), near)


def _fine(rate: Rate) -> str:
    """A rate too small for per cents."""
    span = rate.interval
    return tr("{rate:.1e} ({low:.1e}-{high:.1e}; {hits:,} of {trials:,})", rate=rate.value, low=span.low,
              high=span.high, hits=rate.hits, trials=rate.trials)  # fmt: skip


def _plots(result: Report, found: AllPairs) -> None:
    first = max(0, int(np.argmax(found.at_least < found.impostors)) - 1)  # below it everybody is accepted
    edges, fmr = found.edges[first::_EVERY_EDGE], found.at_least[first::_EVERY_EDGE] / max(found.impostors, 1)
    fnmr = np.searchsorted(found.mated, edges, side="left") / max(found.mated.size, 1)
    shown = fmr > 0
    lines = [Series("FMR", edges[shown], fmr[shown])]
    lines += [Series("FNMR", edges[fnmr > 0], fnmr[fnmr > 0])] if found.mated.size else []
    result.figure(
        "errors",
        plots.lines(
            lines, plots.lettered("Errors over the limit"), plots.lettered("cosine"), plots.lettered("rate"), log_y=True
        ),
        tr("FMR and FNMR over the limit."),
    )
    counts = -np.diff(found.at_least)
    wide = found.edges[:: found.edges.size // 200]
    sums = np.histogram(found.edges[:-1], wide, weights=counts / max(found.impostors, 1))[0] / np.diff(wide)
    heights = {
        plots.lettered("mated"): np.histogram(found.mated, wide, density=found.mated.size > 0)[0],
        plots.lettered("impostor"): sums,
    }
    result.figure(
        "scores",
        plots.density(wide, heights, plots.lettered("Similarities of all pairs"), plots.lettered("cosine")),
        tr("All pairs."),
    )
