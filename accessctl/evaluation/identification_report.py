"""The 1:N report: one plan in full, and how it moves with gallery size, templates per person and pictures per probe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from accessctl.evaluation import plots
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.identification import (
    FPIR_RATES,
    Fusion,
    Identification,
    Plan,
    Summary,
    Weighting,
    identify,
    largest_gallery,
    rows_of_people,
    summarise,
    sweep,
)
from accessctl.evaluation.intervals import wilson
from accessctl.evaluation.plots import Series
from accessctl.evaluation.report import Report, percent, with_interval
from accessctl.translation import grouped, tr

GALLERY_SIZES = (10, 30, 100, 300, 1000, 1600)
TEMPLATES = (1, 2, 3, 5, 8)
PROBE_PICTURES = (1, 2, 3, 5)
_PLANNED = 5  # columns of a table that tell the plan; the others tell what came of it


@dataclass(frozen=True, slots=True)
class Study:
    """The asked plan, and its neighbours one number away."""

    asked: Identification
    figures: Summary
    by_gallery_size: tuple[Summary, ...]
    by_templates: tuple[Summary, ...]
    by_probe_pictures: tuple[Summary, ...]
    by_fusion: tuple[Summary, ...]
    by_weighting: tuple[Summary, ...]


def study(embedded: Embedded, plan: Plan, progress: Callable[[int, int], None]) -> Study:
    """All draws of all plans; templates and probe pictures are varied in one gallery size that all of them allow."""
    steps = 6
    asked = identify(embedded, plan)
    progress(1, steps)
    by_size = tuple(sweep(embedded, plan, gallery_size=list(GALLERY_SIZES)))
    progress(2, steps)
    small = _comparable(embedded, plan, per_person=max(TEMPLATES[:-1]))
    by_templates = tuple(sweep(embedded, small, per_person=list(TEMPLATES)))
    progress(3, steps)
    tracks = _comparable(embedded, plan, probe_pictures=max(PROBE_PICTURES))
    by_probe = tuple(sweep(embedded, tracks, probe_pictures=list(PROBE_PICTURES)))
    progress(4, steps)
    by_fusion = tuple(sweep(embedded, plan, fusion=list(Fusion))) if plan.per_person > 1 else ()
    progress(5, steps)
    by_weighting = tuple(sweep(embedded, plan, weighting=list(Weighting))) if plan.probe_pictures > 1 else ()
    progress(6, steps)
    return Study(asked, summarise(asked), by_size, by_templates, by_probe, by_fusion, by_weighting)


def _comparable(embedded: Embedded, plan: Plan, **most: int) -> Plan:
    """The plan with the largest gallery that still can be drawn at the largest number."""
    at_most: Plan = replace(plan, **most)  # type: ignore[arg-type]
    return replace(plan, gallery_size=largest_gallery(rows_of_people(embedded), at_most, plan.gallery_size))


def report(found: Study, embedded: Embedded) -> Report:
    """The figures, with tables and plots."""
    plan, figures = found.figures.plan, found.figures
    summary = tr(
        "{gallery_size:,} people, {per_person} picture(s) each, mean of {draws} draws: at FPIR 0.3 %, "
        "{fnir} of the enrolled are missed; rank 1 {rank1}.",
        gallery_size=plan.gallery_size,
        per_person=plan.per_person,
        draws=plan.draws,
        fnir=percent(figures.miss[0.003].fnir),
        rank1=percent(figures.rank1),
    )
    result = Report(tr("Identification with {name}", name=embedded.recipe.name), summary, values(found, embedded))
    _tables(result, found)
    result.left_out(tr("Pictures left out"), embedded.left_out)
    _plots(result, found)
    result.notes.append(
        tr(
            "Mated probes: one per enrolled person and draw. Nonmated probes: one of everybody else; probes "
            "of several pictures are averaged, strangers' like the others'. Pictures of one person are of "
            "different days, which frames of one walk-up are not: at a door, several frames help less than "
            "several pictures do here. Labels are taken as they are: mislabelled pictures count as errors. "
            "Intervals: 95 %, bootstrap of probes."
        )
    )
    return result


def values(found: Study, embedded: Embedded) -> dict[str, Any]:
    """For report.json."""
    asked = found.asked
    return {
        "embedder": embedded.recipe.embedder,
        "mirrored": embedded.recipe.mirrored,
        **_measured(found.figures),
        "seed": asked.plan.seed,
        "draws": asked.plan.draws,
        "left_out": embedded.left_out,
        "cmc": asked.cmc(),
        "by_gallery_size": [_measured(one) for one in found.by_gallery_size],
        "by_templates": [_measured(one) for one in found.by_templates],
        "by_probe_pictures": [_measured(one) for one in found.by_probe_pictures],
        "by_fusion": [_measured(one) for one in found.by_fusion],
        "by_weighting": [_measured(one) for one in found.by_weighting],
    }


def _measured(one: Summary) -> dict[str, Any]:
    misses = {f"{rate:g}": miss for rate, miss in one.miss.items()}
    return {
        "gallery_size": one.plan.gallery_size,
        "per_person": one.plan.per_person,
        "probe_pictures": one.plan.probe_pictures,
        "fusion": one.plan.fusion.value,
        "weighting": one.plan.weighting.value,
        "mated": one.mated,
        "nonmated": one.nonmated,
        "rank1": one.rank1,
        "rank1_ci95": one.rank1_interval,
        "fnir_at_fpir": {rate: miss.fnir for rate, miss in misses.items()},
        "fnir_at_fpir_ci95": {rate: miss.interval for rate, miss in misses.items()},
        "fnir_at_fpir_spread": {rate: miss.spread for rate, miss in misses.items()},
        "limit_at_fpir": {rate: miss.limit for rate, miss in misses.items()},
    }


def _tables(result: Report, found: Study) -> None:
    rates = (tr("FNIR at FPIR {rate}", rate=percent(rate, 1)) for rate in FPIR_RATES)
    heads = [tr("people"), tr("templates"), tr("pictures per probe"), tr("fusion"), tr("weighting"), tr("mated"),
             tr("strangers"), tr("rank 1"), *rates]  # fmt: skip
    result.table(tr("As asked"), (tr("measure"), tr("value")), list(zip(heads, _row(found.figures), strict=True)))
    groups = {
        tr("By gallery size"): found.by_gallery_size,
        tr("By templates per person"): found.by_templates,
        tr("By pictures per probe"): found.by_probe_pictures,
        tr("By fusion of templates"): found.by_fusion,
        tr("By weighting of the pictures of a probe"): found.by_weighting,
    }
    for title, group in groups.items():
        if group:
            rows = [_row(one) for one in group]
            told = [column for column in range(len(heads)) if _is_told(column, rows)]
            result.table(title, [heads[column] for column in told], [[row[column] for column in told] for row in rows])


def _is_told(column: int, rows: Sequence[Sequence[str]]) -> bool:
    """Not what is the same in every row of a comparison; the people always are, and all figures."""
    return not 0 < column < _PLANNED or len({row[column] for row in rows}) > 1


def _row(one: Summary) -> list[str]:
    plan = one.plan
    asked = (grouped(plan.gallery_size), str(plan.per_person), str(plan.probe_pictures), plan.fusion.value,
             plan.weighting.value)  # fmt: skip
    found = [with_interval(miss.fnir, miss.interval) for miss in one.miss.values()]
    return [*asked, grouped(one.mated), grouped(one.nonmated), with_interval(one.rank1, one.rank1_interval), *found]


def _plots(result: Report, found: Study) -> None:
    asked = found.asked
    draws = {
        plots.lettered("draw {number}", number=number): one.curve()
        for number, one in enumerate(asked.searches[:5], start=1)
    }
    result.figure(
        "det",
        plots.det(draws, plots.lettered("Identification"), "FPIR", "FNIR"),
        tr("Misses over false positives, by draw."),
    )
    result.figure("cmc", _cmc(asked), tr("Share of enrolled people found among the first so many."))
    sets = {
        plots.lettered("own person"): asked.searches[0].own,
        plots.lettered("best other person"): asked.searches[0].other,
        plots.lettered("best for a stranger"): asked.searches[0].best,
    }
    limits = {f"FPIR {percent(rate, 1)}": miss.limit for rate, miss in found.figures.miss.items()}
    result.figure(
        "scores",
        plots.histogram(sets, plots.lettered("Best similarities"), plots.lettered("cosine"), limits),
        tr("What a search returns."),
    )
    for name, label, group in (
        ("gallery_size", plots.lettered("people enrolled"), found.by_gallery_size),
        ("per_person", plots.lettered("templates per person"), found.by_templates),
        ("probe_pictures", plots.lettered("pictures per probe"), found.by_probe_pictures),
    ):
        if len(group) > 1:
            caption = (
                tr("Misses by {label}, in galleries of one size.", label=label)
                if name != "gallery_size"
                else tr("Misses by {label}.", label=label)
            )
            result.figure(f"by_{name}", _sweep_plot(name, label, group), caption)


def _cmc(asked: Identification) -> bytes:
    shares = asked.cmc()
    spans = [wilson(round(share * asked.mated), asked.mated) for share in shares]
    ranks = list(range(1, len(shares) + 1))
    series = Series("", ranks, shares, [span.low for span in spans], [span.high for span in spans])
    return plots.lines([series], "CMC", plots.lettered("rank"), plots.lettered("share found"))


def _sweep_plot(name: str, label: str, group: Sequence[Summary]) -> bytes:
    x = [getattr(one.plan, name) for one in group]
    series = []
    for rate in FPIR_RATES:
        misses = [one.miss[rate] for one in group]
        low, high = [miss.interval.low for miss in misses], [miss.interval.high for miss in misses]
        series.append(Series(f"FPIR {percent(rate, 1)}", x, [miss.fnir for miss in misses], low, high))
    return plots.lines(
        series, plots.lettered("FNIR by {label}", label=label), label, "FNIR", log_x=name == "gallery_size"
    )
