"""Questions put to the liveness recipe on a small budget: what each step brings, and how it fares on what it never saw.

Every step of a study is a run of its own from the same pool, so that only the step differs; each is measured on whole
sources, or whole people, that it was not trained on. The budget is the study recipe's and stands beside the table.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from accessctl.errors import InputError
from accessctl.evaluation import attacks, plots
from accessctl.evaluation.attacks import AttackScores
from accessctl.evaluation.intervals import mean_interval
from accessctl.evaluation.report import Report, plain
from accessctl.training import calibration, networks
from accessctl.training.fitting import fit
from accessctl.training.imitating import Examples, Imitation, join, live_logits, taught_live, validation_rows
from accessctl.training.liveness import Gathered, Tools, gather
from accessctl.training.recipe import Part, Recipe
from accessctl.training.runs import Run, untracked
from accessctl.training.sweeping import OPTIMISERS
from accessctl.translation import as_written, mark, tr

Progress = Callable[[str, int, int], None]
Figures = dict[str, dict[str, dict[str, Any]]]  # who judged -> source -> measures

FIGURES, TABLE = "figures.json", "table.md"
_NAMES: dict[str, str] = {
    "": mark("both, averaged"),
    "context": mark("distilled network"),
    "face": mark("ImageNet network"),
}
_TEACHERS = mark("MiniFASNet pair")
_SOURCES = ("celeba_spoof", "casia_style", "clips")
_WEBCAM_PEOPLE = ("apfol", "wolfhuo")
_FOLDS = 5
# Adadelta and plain SGD take larger steps for the same change than those that divide by the gradients' own size.
_RATES: dict[str, tuple[float, ...]] = {"adadelta": (1.0, 0.1, 0.01), "sgd": (1e-1, 1e-2, 1e-3)}
_RATES |= dict.fromkeys(("rmsprop", "adam", "adamw"), (1e-3, 5e-4, 1e-4))


@dataclass(frozen=True, slots=True)
class Step:
    """One run of a study, and which parts of the trained network are worth a row of the table."""

    name: str
    title: str
    recipe: Recipe
    parts: tuple[Part, ...] = ("",)


def steps(study: str, base: Recipe) -> list[Step]:
    """The runs of a study; InputError for one that is not there."""
    if study not in STUDIES:
        raise InputError(tr("{study}: no such study; there are {names}", study=study, names=", ".join(STUDIES)))
    if base.pool.variants or base.network.kind != "duo":
        raise InputError(
            tr("{name}: a study wants a recipe of a duo without variants; take liveness-study", name=base.name)
        )
    return list(STUDIES[study](base))


def _ablation(base: Recipe) -> Iterator[Step]:
    """Trained without CASIA-style and both webcam people, which are what the table measures on."""
    held = replace(base.split, hold_out_sources=("casia_style",), hold_out_people=_WEBCAM_PEOPLE)
    base = replace(base, split=held)
    wide = _only(base, "context")
    labels = replace(base.trust, labelled=1.0, simulated=1.0, press=1.0, unlabelled_shown=False)
    from_labels = _stages(replace(wide, trust=labels), imitation_weight=0.0)
    teachers = replace(base.trust, labelled=0.0, simulated=0.0, press=0.0)
    spectral = _stages(replace(wide, network=replace(base.network, spectrum=True)), spectrum_weight=1.0)
    unpretrained = replace(_only(base, "face"), network=replace(base.network, pretrained=False))
    context: tuple[Part, ...] = ("context",)
    yield Step("all", tr("the recipe"), base, _every_part())
    yield Step("labels-plain", tr("without teachers, without simulated attacks"), _unsimulated(from_labels), context)
    yield Step("labels", tr("without teachers: labels only"), from_labels, context)
    yield Step("teachers", tr("without labels: distillation only"), replace(wide, trust=teachers), context)
    yield Step("unsimulated", tr("without simulated attacks"), _unsimulated(wide), context)
    yield Step("spectrum", tr("with the Fourier loss"), spectral, context)
    yield Step("scratch", tr("without ImageNet: from scratch"), unpretrained, ("face",))


def _sources(base: Recipe) -> Iterator[Step]:
    """Each labelled set of pictures left out in turn, the other trained on."""
    for source in ("celeba_spoof", "casia_style"):
        split = replace(base.split, hold_out_sources=(source,))
        yield Step(
            f"without-{source}",
            tr("trained without {source}", source=source),
            replace(base, split=split),
            _every_part(),
        )


def _people(base: Recipe) -> Iterator[Step]:
    """Each of the two webcam people left out in turn, the other trained on."""
    for person in _WEBCAM_PEOPLE:
        split = replace(base.split, hold_out_people=(person,))
        yield Step(
            f"without-{person}",
            tr("trained without {person}", person=person),
            replace(base, split=split),
            _every_part(),
        )


def _folds(base: Recipe) -> Iterator[Step]:
    """People of every source in five parts, each held out once."""
    for fold in range(_FOLDS):
        person = _WEBCAM_PEOPLE[fold % len(_WEBCAM_PEOPLE)]
        split = replace(base.split, folds=_FOLDS, fold=fold, hold_out_people=(person,))
        yield Step(f"fold-{fold + 1}", tr("fold {fold}", fold=fold + 1), replace(base, split=split))


def _optimisers(base: Recipe) -> Iterator[Step]:
    """The papers' five at three learning rates, on the distilled network."""
    for name in OPTIMISERS:
        for rate in _RATES[name]:
            changed = _stages(_distilled(base), optimiser=name, learning_rate=rate)
            yield Step(
                f"{name}-{rate:g}", tr("{name}, learning rate {rate:g}", name=name, rate=rate), changed, ("context",)
            )


def _batches(base: Recipe) -> Iterator[Step]:
    """Batch sizes over the same number of crops, on the distilled network."""
    for batch in (16, 32, 64, 128, 256):
        yield Step(
            f"batch-{batch}",
            tr("batches of {batch}", batch=batch),
            _stages(_distilled(base), batch=batch),
            ("context",),
        )


def _plain(base: Recipe) -> Iterator[Step]:
    """The papers' five networks from random weights, on the same crops and targets as the distilled one."""
    ours = _distilled(base)
    yield Step("distilled", tr("our own, with teachers"), ours, ("context",))
    for kind in networks.PLAIN:
        whole = [replace(one, part="", imitation_weight=0.0, learning_rate=1e-3) for one in ours.stages]
        network = replace(base.network, kind=kind, pretrained=False, dropout=0.5)
        yield Step(kind, tr("{kind}, from scratch", kind=kind), replace(ours, network=network, stages=tuple(whole)))


def _distilled(base: Recipe) -> Recipe:
    """The distilled network alone, without both webcam people, so that they can be measured on."""
    held = replace(base.split, hold_out_people=_WEBCAM_PEOPLE)
    return replace(_only(base, "context"), split=held)


STUDIES: dict[str, Callable[[Recipe], Iterator[Step]]] = {
    "ablation": _ablation,
    "sources": _sources,
    "people": _people,
    "folds": _folds,
    "optimisers": _optimisers,
    "batches": _batches,
    "plain": _plain,
}


def run(study: str, base: Recipe, data: Path, folder: Path, cache: Path, tools: Tools, progress: Progress) -> Path:
    """Every step that has no figures yet, then the table; returns the report's page."""
    torch.set_num_threads(base.threads)
    wanted = steps(study, base)
    gathered: Gathered | None = None
    for done, step in enumerate(wanted):
        progress(study, done, len(wanted))
        if not (folder / step.name / FIGURES).is_file():
            gathered = gathered or gather(base, data, cache, tools, progress)
            _one(step, join(gathered.pool, gathered.pictures, step.recipe), folder / step.name, progress)
    progress(study, len(wanted), len(wanted))
    return table(study, wanted, folder)


def table(study: str, wanted: list[Step], folder: Path) -> Path:
    """Report and Markdown table from the figures of all steps."""
    found = {step.name: json.loads((folder / step.name / FIGURES).read_text(encoding="utf-8")) for step in wanted}
    sources = [source for source in _SOURCES if any(source in own[_TEACHERS] for own in found.values())]
    heads = (
        tr("trained on"),
        tr("judged by"),
        *(tr("{source}: AUC (APCER at BPCER 5 %)", source=source) for source in sources),
    )
    judged = _worth_a_row(wanted, found)
    rows = [(title, tr(who), *(_cell(measures.get(source)) for source in sources)) for title, who, measures in judged]
    if study == "folds":
        rows += _mean_rows(list(found.values()), sources)
    report = Report(
        tr("Liveness study: {study}", study=study), _budget(wanted[0].recipe), {"study": study, "steps": found}
    )
    report.table(tr("On pictures of people or sources not trained on"), heads, rows)
    for source in sources:
        own = {f"{title}: {tr(who)}": one[source] for title, who, one in judged if source in one}
        bars = {name: (measures["auc"], *measures["auc_ci95"]) for name, measures in own.items()}
        report.figure(f"auc-{source}", plots.bars(bars, source, "AUC (95 %)"), tr("Further right is better."))
    page = report.write(folder)
    lines = [heads, tuple("---" for _ in heads), *rows]
    (folder / TABLE).write_text("".join("| " + " | ".join(line) + " |\n" for line in lines), encoding="utf-8")
    return page


def _worth_a_row(wanted: list[Step], found: dict[str, Figures]) -> list[tuple[str, str, dict[str, dict[str, Any]]]]:
    """Title, judge and measures of every row; the teachers once, as long as they judge the same pictures."""
    rows: list[tuple[str, str, dict[str, dict[str, Any]]]] = []
    taught: dict[str, dict[str, Any]] = {}
    for step in wanted:
        for who, measures in found[step.name].items():
            if who != _TEACHERS:
                rows.append((step.title, who, measures))
            elif measures != taught:
                rows.append((step.title, who, measures))
                taught = measures
    return rows


def _one(step: Step, examples: Examples, folder: Path, progress: Progress) -> None:
    torch.manual_seed(step.recipe.seed)
    own = Run.begin(folder, step.recipe, resume=True, tracker=untracked)
    network = networks.build(step.recipe.network, len(step.recipe.pool.scales))
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    trained = fit(network, Imitation(examples, step.recipe), own, lambda done, of: progress(step.name, done, of))
    figures: Figures = {_TEACHERS: _measured(examples, lambda rows: taught_live(examples.pool.logits[rows]))}
    for part in step.parts:
        judging = trained.get_submodule(part) if part else trained

        def judged(rows: np.ndarray, judging: torch.nn.Module = judging) -> calibration.Floats:
            return calibration.probabilities(live_logits(judging, examples.pool.crops[rows]), 1.0)

        who = _NAMES[part] if step.recipe.network.kind == "duo" else step.recipe.network.kind
        figures[who] = _measured(examples, judged)
    (folder / FIGURES).write_text(json.dumps(plain(figures), indent=2), encoding="utf-8")


def _measured(examples: Examples, judge: Callable[[np.ndarray], calibration.Floats]) -> dict[str, dict[str, Any]]:
    measures = {}
    for source in np.unique(examples.source):
        rows = validation_rows(examples, str(source))
        if rows is not None:
            live, truth = judge(rows), examples.label[rows] == 1
            measures[str(source)] = attacks.measure(AttackScores(live[truth], {"attacks": live[~truth]}), 0.5)
    return measures


def _mean_rows(folds: list[Figures], sources: list[str]) -> list[tuple[str, ...]]:
    """Mean and standard deviation over the folds, per judge and source."""
    rows = []
    for who in folds[0]:
        cells = []
        for source in sources:
            areas = [fold[who][source]["auc"] for fold in folds if source in fold[who]]
            passed = [fold[who][source]["apcer_at_bpcer"]["0.05"] for fold in folds if source in fold[who]]
            if len(areas) < 2:
                cells.append("–")
                continue
            interval = mean_interval(areas)
            low, high = max(0.0, interval.low), min(1.0, interval.high)  # few folds reach beyond what an area can be
            mean, deviation = float(np.mean(areas)), float(np.std(areas, ddof=1))
            spread = tr("{mean:.3f} ± {deviation:.3f}, 95 % {low:.3f} to {high:.3f}", mean=mean, deviation=deviation,
                        low=low, high=high)  # fmt: skip
            cells.append(as_written(f"{spread} ({100 * np.mean(passed):.1f} ± {100 * np.std(passed, ddof=1):.1f} %)"))
        rows.append((tr("mean of the folds"), tr(who), *cells))
    return rows


def _cell(measures: dict[str, Any] | None) -> str:
    if measures is None:
        return "–"
    return as_written(f"{measures['auc']:.3f} ({100 * measures['apcer_at_bpcer']['0.05']:.1f} %)")


def _budget(recipe: Recipe) -> str:
    shown = ", ".join(
        tr("{name} {epochs} x {value} crops", name=stage.name, epochs=stage.epochs, value=stage.crops or tr("all"))
        for stage in recipe.stages
    )
    return tr(
        "Recipe {name}: a pool of {crops} drawn crops; each run trains at most {shown}.",
        name=recipe.name,
        crops=recipe.pool.crops,
        shown=shown,
    )


def _only(base: Recipe, part: Part) -> Recipe:
    return replace(base, stages=tuple(stage for stage in base.stages if stage.part == part))


def _stages(recipe: Recipe, **changes: Any) -> Recipe:
    return replace(recipe, stages=tuple(replace(stage, **changes) for stage in recipe.stages))


def _unsimulated(recipe: Recipe) -> Recipe:
    return replace(recipe, trust=replace(recipe.trust, simulated_shown=False))


def _every_part() -> tuple[Part, ...]:
    return ("context", "face", "")
