"""The report of an embedder's training: how it learnt, what it does to people it never saw, where it puts a few."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from accessctl.evaluation import plots
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.plots import Series
from accessctl.evaluation.report import Report, percent
from accessctl.evaluation.verification import FMR_RATES, Verification
from accessctl.training.recipe import Recipe
from accessctl.training.runs import Run
from accessctl.training.view_one import People
from accessctl.translation import as_written, grouped, mark, tr

if TYPE_CHECKING:
    from accessctl.training.embedding import Measured

_MAPPED_PEOPLE, _MAPPED_PICTURES = 10, 15
_VIEWS = {"single": mark("single"), "mirrored": mark("mirrored")}
_LISTS = {
    "dev_test": mark("View 1 test"),
    "view_two": mark("View 2"),
    "view_two_unseen": mark("View 2, nobody trained on"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What a finished run is worth. ``as_trained`` is the AUROC of the test pairs on crops made as for training, by
    Euclidean distance; ``views`` (single, mirrored) went through the door's code, by cosine."""

    people: People
    left_out: dict[str, int]
    torch_difference: float
    as_trained: float
    views: dict[str, Measured]

    def lists(self, view: str) -> dict[str, Verification]:
        """The measured lists of a view, by their keys in the report."""
        found = {name: getattr(self.views[view], name) for name in _LISTS}
        return {name: one for name, one in found.items() if one is not None}

    def values(self, recipe: Recipe) -> dict[str, Any]:
        """For report.json and the card."""
        people = self.people
        return {
            "recipe": recipe.name,
            "recipe_identity": recipe.identity,
            "seed": recipe.seed,
            "trained_on": {"pictures": len(people.train), "people": _count(people.train)},
            "held_out": {"pictures": len(people.held_out), "people": _count(people.held_out)},
            "tested_on": {"pictures": len(people.test), "people": _count(people.test)},
            "split": "View 1 of LFW" if people.lists else "people drawn by the hash of their names",
            "left_out": self.left_out,
            "torch_difference": self.torch_difference,
            "test_auc_as_trained": self.as_trained,
            "measured": {view: {name: _figures(one) for name, one in self.lists(view).items()} for view in self.views},
        }


def report(outcome: Outcome, recipe: Recipe, run: Run, cpu_seconds: float) -> Report:
    """Tables, and the curves: loss, ROC, similarities, and a map of a few people."""
    mirrored = outcome.views["mirrored"]
    epochs = sum(stage.epochs for stage in recipe.stages)
    summary = tr(
        "Trained for {rows} of {epochs} epochs on {train:,} pictures of {train2:,} people; on pairs of "
        "people it never saw: AUROC {as_trained:.3f} as trained, {value:.3f} at the door (mirrored "
        "mean).",
        rows=len(run.rows),
        epochs=epochs,
        train=len(outcome.people.train),
        train2=_count(outcome.people.train),
        as_trained=outcome.as_trained,
        value=mirrored.dev_test.auc.value,
    )
    trained = {"epochs": len(run.rows), "epochs_planned": epochs, "training_cpu_seconds": cpu_seconds}
    values = {**outcome.values(recipe), **trained}
    result = Report(tr("Embedder, recipe {name}", name=recipe.name), summary, values)
    rows = [_row(f"{tr(_LISTS[name])}, {tr(_VIEWS[view])}", one) for view in outcome.views
            for name, one in outcome.lists(view).items()]  # fmt: skip
    heads = (
        tr("pairs"),
        tr("accuracy"),
        "AUROC",
        "EER",
        *(tr("TAR at FMR {rate}", rate=percent(rate, 1)) for rate in FMR_RATES),
    )
    result.table(tr("Pairs of pictures"), (tr("list"), *heads), rows)
    result.left_out(tr("Pictures left out"), outcome.left_out)
    _draw(result, outcome, run)
    result.notes.append(_note(outcome))
    return result


def _draw(result: Report, outcome: Outcome, run: Run) -> None:
    epochs = [float(row["epoch"]) for row in run.rows]
    loss = Series(plots.lettered("loss"), epochs, [float(row["loss"]) for row in run.rows])
    held = Series("AUROC", epochs, [float(row["held_out_auc"]) for row in run.rows])
    result.figure(
        "loss",
        plots.lines([loss], plots.lettered("Loss"), plots.lettered("epoch"), plots.lettered("loss")),
        tr("Mean over each epoch's batches; a new stage may count harder pairs."),
    )
    result.figure(
        "held_out",
        plots.lines([held], plots.lettered("Held-out people"), plots.lettered("epoch"), "AUROC"),
        tr("People not trained on."),
    )
    found = {plots.lettered(_LISTS[name]): one.curve for name, one in outcome.lists("mirrored").items()}
    result.figure("roc", plots.roc(found, "ROC", "FMR", "TAR"), tr("Mated pairs accepted over impostors, at the door."))
    test = outcome.views["mirrored"].dev_test
    sets = {plots.lettered("mated"): test.mated, plots.lettered("impostor"): test.impostor}
    result.figure(
        "scores",
        plots.histogram(sets, plots.lettered("Similarities, View 1 test"), plots.lettered("cosine")),
        tr("The further apart, the better."),
    )
    clouds = people_map(outcome.views["mirrored"].embedded, outcome.people.trained_on)
    if clouds:
        drawn = plots.scatter(
            clouds,
            plots.lettered("A few people it never saw"),
            plots.lettered("first direction"),
            plots.lettered("second direction"),
        )
        result.figure("map", drawn, tr("Each dot a picture: the two directions that set these people apart the most."))


def people_map(embedded: Embedded, trained_on: frozenset[str]) -> dict[str, NDArray[np.float64]]:
    """The people with the most pictures among those not trained on: N x 2 places each, empty if too few.

    The plane of the greatest spread between the people's means, so that the map shows what a gallery works with; what
    looks mixed in two of a hundred directions may still be apart in the others.
    """
    counts = Counter(name for name in embedded.people.tolist() if name not in trained_on)
    chosen = [name for name, count in counts.most_common(_MAPPED_PEOPLE) if count > 1]
    if len(chosen) < 3:
        return {}
    rows = {name: np.flatnonzero(embedded.people == name)[:_MAPPED_PICTURES] for name in chosen}
    means = np.stack([embedded.vectors[own].mean(axis=0) for own in rows.values()]).astype(np.float64)
    centre = means.mean(axis=0)
    _, _, directions = np.linalg.svd(means - centre, full_matrices=False)
    return {name: (embedded.vectors[own] - centre) @ directions[:2].T for name, own in rows.items()}


def _figures(one: Verification) -> dict[str, Any]:
    tar = {f"{rate:g}": one.tar_at(rate) for rate in FMR_RATES}
    return {
        "pairs": one.curve.positives + one.curve.negatives,
        "left_out": one.left_out,
        "accuracy_mean": one.accuracy_mean,
        "accuracy_std": one.accuracy_std,
        "auc": one.auc.value,
        "auc_ci95": one.auc.interval,
        "eer": one.curve.eer(),
        "tar_at_fmr": {rate: accepted.value for rate, accepted in tar.items()},
    }


def _row(name: str, one: Verification) -> list[object]:
    auc = as_written(f"{one.auc.value:.4f} ({one.auc.interval.low:.3f}-{one.auc.interval.high:.3f})")
    accuracy = f"{percent(one.accuracy_mean)} ± {percent(one.accuracy_std)}"
    tar = (percent(one.tar_at(rate).value, 1) for rate in FMR_RATES)
    return [name, grouped(one.curve.positives + one.curve.negatives), accuracy, auc, percent(one.curve.eer()), *tar]


def _note(outcome: Outcome) -> str:
    if outcome.people.lists is None:
        return tr("People were dealt to training and test by the hash of their names; nobody is on both sides.")
    return tr(
        "Trained on View 1's training people only. View 2 deals the same people anew, so many of its "
        "pairs are of people trained on: only the row without them says what the model does to "
        "strangers. Intervals: 95 %."
    )


def _count(pictures: Any) -> int:
    return len({picture.person for picture in pictures})
