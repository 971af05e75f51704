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
from accessctl.translation import tr

_FIRST = ("run", "recipe", "epochs")


def compare(folders: Sequence[Path]) -> Report:
    """The last figures of each run on what it never trained on; InputError for a folder without a run."""
    rows = [_row(folder) for folder in folders]
    measures = list(dict.fromkeys(name for row in rows for name in row["figures"]))
    report = Report("Training runs side by side", f"{len(rows)} runs, figures on held-out pictures.", {"runs": rows})
    cells = [
        (row["run"], row["recipe"], row["epochs"], *(_shown(row["figures"].get(name)) for name in measures))
        for row in sorted(rows, key=lambda row: -row["figures"].get("auc", 0.0))
    ]
    report.table("Runs, the best first", (*_FIRST, *measures), cells)
    return report


def _row(folder: Path) -> dict[str, Any]:
    try:
        recipe = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        with (folder / METRICS).open(newline="", encoding="utf-8") as file:
            epochs = list(csv.DictReader(file))
    except (OSError, ValueError) as error:
        raise InputError(tr("{folder}: holds no run with finished epochs", folder=folder)) from error
    if not epochs:
        raise InputError(tr("{folder}: holds no run with finished epochs", folder=folder))
    last = {name: float(value) for name, value in epochs[-1].items() if name not in ("epoch", "stage") and value}
    return {"run": folder.name, "recipe": recipe["name"], "epochs": len(epochs), "figures": last}


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"
