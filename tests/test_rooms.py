"""The import rules of the house: downwards only, one door per library, every module placed (see pyproject)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
HEAVY = ("PySide6", "cv2", "onnxruntime", "faiss", "torch", "onnx", "matplotlib")


def test_every_room_imports_only_the_rooms_below_it() -> None:
    outcome = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))",
        ],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.parametrize(
    "command", [["--help"], ["people", "--help"], ["kiosk", "--help"], ["models", "list", "--json"]]
)
def test_help_and_lists_load_no_heavy_library(command: list[str]) -> None:
    script = (
        "import sys; from accessctl.cli.main import main; sys.argv = ['accessctl', *sys.argv[1:]]\n"
        "try: main()\nexcept SystemExit: pass\n"
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", script, *command], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert outcome.stdout.splitlines()[-1] == "LOADED []", outcome.stdout + outcome.stderr
