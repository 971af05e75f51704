"""A still picture of somebody enrolled, fed in frame after frame, opens nothing, however alive the portrait looks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from accessctl.weights.catalogue import Catalogue, State
from tests.road.conftest import Run

pytestmark = pytest.mark.weights


def test_the_same_picture_for_half_a_minute_is_not_live(run: Run, tmp_path: Path) -> None:
    catalogue = Catalogue.load()
    if any(catalogue.state(name) is not State.READY for name in ("obama", "obama2")):
        pytest.skip("needs the demo's pictures: accessctl models install --demo")
    assert run("enroll", "--name", "Ada", "--photos", catalogue.path("obama2")).code == 0
    (tmp_path / "still").mkdir()
    for number in range(30):
        shutil.copy(catalogue.path("obama"), tmp_path / "still" / f"{number:03d}.jpg")
    ran = run("kiosk", "--headless", "--json", "--every-frame", "--source", tmp_path / "still")
    assert ran.granted == []
    assert {line["reason"] for line in ran.news} == {"NOT_LIVE"}
