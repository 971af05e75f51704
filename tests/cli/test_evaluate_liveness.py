"""``accessctl evaluate liveness``: folders in a row, one clear line for what is wrong, the keys that are promised."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from accessctl.cli import attacks
from accessctl.cli.context import Context
from accessctl.cli.repeating import TakesSeveral, repeated
from accessctl.errors import InputError, ModelError
from accessctl.weights.catalogue import Catalogue

KEYS = {"n_live", "n_spoof", "no_face", "auc", "eer", "apcer", "bpcer", "acer", "apcer_at_bpcer", "species", "model"}
NAMES = {"--live", "--spoof"}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("--live a b --out o", "--live a --live b --out o"),
        ("--spoof x=1 y z", "--spoof x=1 --spoof y --spoof z"),
        ("--out o extra --live a", "--out o extra --live a"),
        ("--live=a b", "--live=a b"),
        ("--live a -- b c", "--live a -- b c"),
    ],
)
def test_several_values_in_a_row_are_read_as_a_repeated_option(typed: str, read: str) -> None:
    assert repeated(typed.split(), NAMES) == read.split()


def command() -> typer.Typer:
    app = typer.Typer()

    @app.callback()
    def _options(context: typer.Context) -> None:
        context.obj = Context(Path(), Path("no-settings.toml"))

    app.command("liveness", cls=TakesSeveral)(attacks.liveness)
    return app


def run(*words: str | Path) -> tuple[int, str, BaseException | None]:
    result = CliRunner().invoke(command(), ["liveness", *map(str, words)])
    return result.exit_code, result.output, result.exception


def test_neither_folders_nor_clips_is_one_line(tmp_path: Path) -> None:
    _, _, error = run("--out", tmp_path)
    assert isinstance(error, InputError)
    assert "--live and --spoof" in str(error)


def test_a_missing_folder_is_one_line(tmp_path: Path) -> None:
    _, _, error = run("--live", tmp_path / "nowhere", "--spoof", tmp_path, "--out", tmp_path / "out")
    assert isinstance(error, InputError)
    assert "no such folder" in str(error)


@pytest.mark.weights
@pytest.mark.shared
def test_the_report_has_the_promised_keys(shared_data: Path, weights: Callable[[str], Path], tmp_path: Path) -> None:
    weights("yunet")
    for name in ("live", "spoof"):
        folder = tmp_path / name
        folder.mkdir()
        for path in sorted((shared_data / "spoof" / "casia_style" / name).iterdir())[:6]:
            (folder / path.name).write_bytes(path.read_bytes())
    out = tmp_path / "report"
    words = ("--live", tmp_path / "live", "--spoof", f"print={tmp_path / 'spoof'}", "--model", "accessctl")
    code, _, error = run(*words, "--out", out)
    assert (code, error) == (0, None)
    values = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert set(values) >= KEYS
    assert set(values["apcer_at_bpcer"]) == {"0.01", "0.05", "0.1"}
    assert values["n_live"] + values["no_face_live"] == 6
    assert values["species"]["print"]["n"] + values["no_face_spoof"] == 6
    pictures = {"roc.png", "det.png", "histogram.png", "confusion.png", "reliability.png"}
    assert {"report.html", "mistakes.html", *pictures} <= {path.name for path in out.iterdir()}


@pytest.mark.weights
@pytest.mark.shared
def test_several_models_are_compared_on_the_same_pictures(
    shared_data: Path, weights: Callable[[str], Path], tmp_path: Path
) -> None:
    weights("yunet")
    try:
        Catalogue.load().ready("minifasnet_v2")
    except ModelError:
        pytest.skip("needs MiniFASNet, whose host is not reached everywhere")
    for name in ("live", "spoof"):
        folder = tmp_path / name
        folder.mkdir()
        for path in sorted((shared_data / "spoof" / "casia_style" / name).iterdir())[:4]:
            (folder / path.name).write_bytes(path.read_bytes())
    out, models = tmp_path / "report", ("accessctl", "minifasnet_v2")
    words = ("--live", tmp_path / "live", "--spoof", tmp_path / "spoof", "--model", *models)
    code, _, error = run(*words, "--out", out)
    assert (code, error) == (0, None)
    values = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert set(values["models"]) == set(models)
    assert all((out / model / "report.html").is_file() for model in models)
