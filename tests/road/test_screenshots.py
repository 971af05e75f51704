"""The screenshot command drives real windows: what it cannot open, nobody has looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from accessctl.gui.admin.pages import PAGES
from accessctl.gui.kiosk.presenter import Kind
from accessctl.gui.screenshots.screens import SCREENS

weights = pytest.mark.weights

WINDOWS = ("kiosk-challenge-keypad", "kiosk-badge", "enrol-done", "enrol-refused", "admin-inbox", "admin-import-report",
           "admin-areas", "admin-self-test-report", "admin-first-start")  # fmt: skip
DIALOGS = ("admin-restore", "admin-badges", "admin-receipt", "admin-try-driver", "demo-report")


def test_every_page_and_every_state_of_the_kiosk_has_a_picture() -> None:
    """By name: a page or a state without one is a screen that nobody looks at."""
    named = set(SCREENS)
    pages = {entry.key.replace("selftest", "self-test") for entry in PAGES}
    assert {f"admin-{page}" for page in pages} <= named
    shown = {
        Kind.IDLE: "kiosk-idle", Kind.GUIDE: "kiosk-guide", Kind.CONFIRMING: "kiosk-confirming",
        Kind.GRANTED: "kiosk-granted", Kind.DENIED: "kiosk-denied", Kind.SECOND_FACTOR: "kiosk-second-factor",
        Kind.CHALLENGE: "kiosk-challenge", Kind.FAULT: "kiosk-fault",
    }  # fmt: skip
    assert set(shown) == set(Kind)
    assert set(shown.values()) <= named
    assert {"kiosk-starting", "kiosk-out-of-order"} <= named  # where no kiosk can be


@weights
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
