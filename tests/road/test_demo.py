"""The demo footage through the unmodified pipeline: the employee enters, the stranger and the replay do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from accessctl.app import DEMO_DATA, DEMO_PICTURES
from accessctl.weights.catalogue import Catalogue, State
from tests.road.conftest import Run

pytestmark = pytest.mark.weights


@pytest.fixture(autouse=True)
def _pictures() -> None:
    if any(Catalogue.load().state(name) is not State.READY for name in DEMO_PICTURES):
        pytest.skip("needs the demo's pictures: accessctl models install --demo")


def test_employee_stranger_replay_and_colleague_get_what_they_deserve(run: Run, data_dir: Path) -> None:
    ran = run("kiosk", "--headless", "--json", "--every-frame", "--source", "demo")
    assert ran.code == 0
    assert [(line["verdict"], line["reason"]) for line in ran.news] == [
        ("GRANTED", "RECOGNIZED"),
        ("DENIED", "UNKNOWN"),
        ("DENIED", "NOT_LIVE"),
        ("GRANTED", "RECOGNIZED"),
    ]
    assert ran.granted == ["Barack Obama", "Eileen Collins"]
    assert "synthesised from public-domain portraits" in ran.err
    assert (data_dir / DEMO_DATA).is_dir()
    assert not (data_dir / "accessctl.db").exists()  # the user's own database is left alone
