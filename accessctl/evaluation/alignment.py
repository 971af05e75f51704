"""Where an embedder wants the landmarks: its template made larger, smaller and moved, and judged on listed pairs.

A network knows faces cut as in its training. Where its publisher says how, that is in the manifest; this says whether
the data agree, with our detector's landmarks. The template's size and its height are varied one at a time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from accessctl.domain import ModelInput
from accessctl.errors import InputError
from accessctl.evaluation import plots
from accessctl.evaluation.curves import Auc
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.pairs import PairList
from accessctl.evaluation.plots import Series
from accessctl.evaluation.recipe import Network, Recipe, Tools
from accessctl.evaluation.report import Report, percent
from accessctl.evaluation.verification import Verification, verify
from accessctl.translation import as_written, numeral, tr
from accessctl.vision.embedding import Part

Template = tuple[tuple[float, float], ...]

_SCALES = (0.92, 0.96, 1.04, 1.08)
_DOWNS = (-0.04, -0.02, 0.02, 0.04)  # of the input's height


@dataclass(frozen=True, slots=True)
class Move:
    """The template ``scale`` times as large round its centre, and moved ``down`` by a share of the input's height."""

    scale: float = 1.0
    down: float = 0.0

    def of(self, template: Template, size: ModelInput) -> Template:
        points = np.asarray(template, np.float64)
        centre = points.mean(axis=0)
        moved = centre + self.scale * (points - centre) + (0.0, self.down * size.height)
        return tuple((round(float(x), 4), round(float(y), 4)) for x, y in moved)


AS_IT_IS = Move()
MOVES = (AS_IT_IS, *(Move(scale=scale) for scale in _SCALES), *(Move(down=down) for down in _DOWNS))


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """One template and what it gives; ``apart`` is d': the distance of both kinds' means in standard deviations."""

    move: Move
    template: Template
    apart: float
    auc: Auc
    found: Verification


def moved(recipe: Recipe, move: Move) -> Recipe:
    """The same embedder with its template moved, under a name of its own in the cache. InputError for a fused one."""
    if len(recipe.networks) != 1:
        names = ", ".join(network.id for network in recipe.networks)
        raise InputError(
            tr("{embedder} is made of {names}; choose one of these", embedder=recipe.embedder, names=names)
        )
    if move == AS_IT_IS:
        return recipe
    (network,) = recipe.networks
    name = f"{network.id}-moved-{move.scale:g}-{move.down:g}"
    other = Network(name, f"{network.identity} {name}", network.dimension, network.weight)

    def tools() -> Tools:
        had = recipe.tools()
        return Tools(had.finder, tuple(_moved_part(part, move) for part in had.parts))

    return dataclasses.replace(recipe, networks=(other,), tools=tools)


def _moved_part(part: Part, move: Move) -> Part:
    return dataclasses.replace(part, template=move.of(part.template, part.input))


def judged(move: Move, template: Template, embedded: Embedded, pairs: PairList) -> Tried:
    """How well this template tells the pairs apart."""
    found = verify(embedded, pairs)
    spread = np.sqrt((found.mated.var() + found.impostor.var()) / 2)
    apart = float((found.mated.mean() - found.impostor.mean()) / spread)
    return Tried(move, template, apart, found.auc, found)


def report(tried: Sequence[Tried], embedded: Embedded) -> Report:
    """The figures; the first one tried is the template as it is."""
    best = max(tried, key=lambda one: one.apart)
    name = embedded.recipe.embedder
    summary = tr(
        "Of {tried} templates of {name} the best is {move}: d' {apart:.3f}, AUC {value:.5f}. As in the "
        "manifest: d' {apart2:.3f}, AUC {value2:.5f}.",
        tried=len(tried),
        name=name,
        move=_words(best.move),
        apart=best.apart,
        value=best.auc.value,
        apart2=tried[0].apart,
        value2=tried[0].auc.value,
    )
    result = Report(tr("Alignment of {name}", name=name), summary, _values(tried, best, embedded))
    rows = [(_words(one.move), numeral(one.apart, ".3f"), numeral(one.auc.value, ".5f"),
             as_written(f"{one.auc.interval.low:.5f}-{one.auc.interval.high:.5f}"),
             percent(one.found.tar_at(0.01).value, 1))
            for one in tried]  # fmt: skip
    result.table(
        tr("Templates"), (tr("template"), "d'", "AUC", "95 %", tr("TAR at FMR {rate}", rate=percent(0.01, 0))), rows
    )
    result.left_out(tr("Pairs left out"), tried[0].found.left_out)
    for name_of_plot, title, key, label in (
        ("size", plots.lettered("By size of the template"), "scale", plots.lettered("times as large")),
        ("height", plots.lettered("By height of the template"), "down", plots.lettered("moved down, share of height")),
    ):
        line = Series("d'", *zip(*sorted(_line(tried, key)), strict=True))
        drawn = plots.lines([line], title, label, "d'")
        result.figure(
            f"by_{name_of_plot}", drawn, tr("How far apart both kinds of pairs are; the middle is the manifest's.")
        )
    result.notes.append(
        tr(
            "d' is the distance between the means of mated and impostor pairs in standard deviations. "
            "Choose on View 1 (pairsDevTrain.txt, pairsDevTest.txt), not on the list that is reported. "
            "Another template needs a new calibration: accessctl calibrate."
        )
    )
    return result


def _line(tried: Sequence[Tried], key: str) -> Iterator[tuple[float, float]]:
    other = "down" if key == "scale" else "scale"
    kept = getattr(AS_IT_IS, other)
    return ((getattr(one.move, key), one.apart) for one in tried if getattr(one.move, other) == kept)


def _values(tried: Sequence[Tried], best: Tried, embedded: Embedded) -> dict[str, Any]:
    return {
        "embedder": embedded.recipe.embedder,
        "mirrored": embedded.recipe.mirrored,
        "left_out": tried[0].found.left_out,
        "best": {"scale": best.move.scale, "down": best.move.down, "template": best.template},
        "tried": [
            {"scale": one.move.scale, "down": one.move.down, "template": one.template, "d_prime": one.apart,
             "auc": one.auc.value, "auc_ci95": one.auc.interval, "tar_at_fmr_0.01": one.found.tar_at(0.01)}
            for one in tried
        ],
    }  # fmt: skip


def _words(move: Move) -> str:
    if move == AS_IT_IS:
        return tr("as in the manifest")
    if move.down:
        far = percent(abs(move.down), 0)
        return (
            tr("moved down by {share} of the height", share=far)
            if move.down > 0
            else tr("moved up by {share} of the height", share=far)
        )
    return tr("{scale:g} times as large", scale=move.scale)
