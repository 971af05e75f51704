"""Several finished runs side by side: the ablation table, and the table of a sweep."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from accessctl.errors import InputError
from accessctl.evaluation.report import Report
from accessctl.training.runs import CONFIG, METRICS
from accessctl.translation import mark, numeral, tr

_FIRST = (mark("run"), mark("recipe"), mark("epochs"))


def compare(folders: Sequence[Path]) -> Report:
    """The last figures of each run on what it never trained on; InputError for a folder without a run."""
    rows = [_row(folder) for folder in folders]
    measures = list(dict.fromkeys(name for row in rows for name in row["figures"]))
    report = Report(
        tr("Training runs side by side"),
        tr("{rows} runs, figures on held-out pictures.", rows=len(rows)),
        {"runs": rows},
    )
    cells = [
        (row["run"], row["recipe"], row["epochs"], *(_shown(row["figures"].get(name)) for name in measures))
        for row in sorted(rows, key=lambda row: -row["figures"].get("auc", 0.0))
    ]
    report.table(tr("Runs, the best first"), (*map(tr, _FIRST), *measures), cells)
    return report


def _row(folder: Path) -> dict[str, Any]:
    try:
        recipe = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        folds = len(list(folder.glob("fold-*")))
        epochs = _epochs(folder / "fold-0" if folds else folder)
        figures = _over_folds(folder) if folds else _last(epochs)
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise InputError(tr("{folder}: holds no run with finished epochs", folder=folder)) from error
    return {"run": folder.name, "recipe": recipe["name"], "epochs": len(epochs), "figures": figures}


def _epochs(folder: Path) -> list[dict[str, str]]:
    with (folder / METRICS).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _last(epochs: list[dict[str, str]]) -> dict[str, float]:
    return {name: float(value) for name, value in epochs[-1].items() if name not in ("epoch", "stage") and value}


def _over_folds(folder: Path) -> dict[str, float]:
    """Mean and spread of a k-fold run, from its report."""
    values = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    figures: dict[str, float] = {"folds": len(values["folds"])}
    for name in ("auc", "accuracy"):
        figures |= {name: values["mean"][name]["mean"], f"{name} spread": values["mean"][name]["spread"]}
    return figures


def _shown(value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else numeral(value, ".4f")
