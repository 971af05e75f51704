"""The screenshot command drives real windows: what it cannot open, nobody has looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

pytestmark = pytest.mark.weights

WINDOWS = ("kiosk-challenge-keypad", "enrol-done", "admin-inbox", "admin-import-report", "admin-areas")
DIALOGS = ("admin-restore", "admin-badges")


def test_screens_are_opened_and_photographed(data_dir: Path, tmp_path: Path) -> None:
    only = [word for name in (*WINDOWS, *DIALOGS) for word in ("--only", name)]
    ran = subprocess.run(
        [sys.executable, "-m", "accessctl", "--data", str(data_dir), "screenshots", "--out", str(tmp_path / "out"),
         "--size", "1280x800", *only],
        capture_output=True, text=True, timeout=900, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert "Traceback" not in ran.stderr
    for name in (*WINDOWS, *DIALOGS):
        with Image.open(tmp_path / "out" / f"{name}.png") as picture:
            assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 50, f"{name} is empty"
            if name in WINDOWS and name.startswith(("kiosk", "admin")):
                assert picture.size == (1280, 800)
