"""What an evaluation leaves behind."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.errors import InputError
from accessctl.evaluation import plots
from accessctl.evaluation.curves import curve
from accessctl.evaluation.intervals import Rate
from accessctl.evaluation.report import Report, percent, ready


def test_json_holds_no_nan_and_no_numpy(tmp_path: Path) -> None:
    values = {"a": np.float32(0.5), "b": math.nan, "c": np.arange(2), "d": Rate(1, 2), "e": (math.inf, Path("x"))}
    Report("T", "S", values).write(tmp_path)
    told = json.loads((tmp_path / "report.json").read_text(), parse_constant=pytest.fail)
    assert (told["a"], told["b"], told["c"], told["e"]) == (0.5, None, [0, 1], [None, "x"])
    assert told["d"]["value"] == 0.5
    assert {"at", "accessctl", "machine"} <= set(told["made"])


def test_the_page_stands_alone_and_escapes_what_it_is_given(tmp_path: Path) -> None:
    report = Report("<b>T</b>", "S", {})
    report.table("Table", ("a", "b"), [("<script>", 1)])
    report.figure("one", b"png", 'caption "quoted"')
    page = report.write(tmp_path).read_text()
    assert "<script>" not in page
    assert "<b>T" not in page
    assert "data:image/png;base64,cG5n" in page
    assert 'alt="caption &quot;quoted&quot;"' in page


def test_an_older_report_is_replaced(tmp_path: Path) -> None:
    Report("Old", "", {"n": 1}).write(tmp_path)
    Report("New", "", {"n": 2}).write(tmp_path)
    assert json.loads((tmp_path / "report.json").read_text())["n"] == 2
    assert not list(tmp_path.glob("*.new"))


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="choose another --out"):
        ready(tmp_path / "file" / "out")


def test_percentages_of_nothing_are_a_dash() -> None:
    assert (percent(0.0915, 1), percent(math.nan)) == ("9.2 %", "–")


@pytest.mark.parametrize("seed", range(3))
def test_every_plot_is_a_picture(seed: int, tmp_path: Path) -> None:
    rng = np.random.default_rng(seed)
    found = curve(rng.normal(2, 1, 50), rng.normal(0, 1, 50))
    drawn = {
        "roc": plots.roc({"a": found, "b": found}, "ROC", "FMR", "TAR"),
        "det": plots.det({"a": found}, "DET", "FMR", "FNMR"),
        "histogram": plots.histogram({"m": rng.normal(size=20), "i": rng.normal(size=30)}, "H", "x", {"limit": 0.1}),
        "lines": plots.lines([plots.Series("s", [1, 2], [0.1, 0.2], [0.0, 0.1], [0.2, 0.3])], "L", "x", "y"),
        "bars": plots.bars({"print": (0.1, 0.0, 0.2)}, "B", "APCER"),
        "confusion": plots.confusion([[3, 1], [0, 0]], ["live", "spoof"], "C"),
        "reliability": plots.reliability(rng.random(40), rng.random(40) > 0.5, "R"),
    }
    for name, png in drawn.items():
        (tmp_path / name).write_bytes(png)
        with Image.open(tmp_path / name) as picture:
            assert picture.format == "PNG"
            assert len(set(np.asarray(picture.convert("L")).ravel().tolist())) > 10, f"{name} is blank"


def test_a_perfect_curve_can_be_drawn() -> None:
    assert plots.det({"a": curve([1.0, 0.9], [0.0, 0.1])}, "DET", "FMR", "FNMR")
    assert plots.roc({"a": curve([1.0], [0.0])}, "ROC", "FMR", "TAR")
