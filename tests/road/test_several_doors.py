"""Two doors of one machine: two processes, two cameras, one database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.road.conftest import Run
from tests.road.test_clips import CLIPS, clip

pytestmark = [pytest.mark.weights, pytest.mark.shared]


def kiosk(data_dir: Path, door: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "accessctl", "--data", str(data_dir), "kiosk", "--headless", "--json"]
    command += ["--every-frame", "--door", door]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ})


def test_two_processes_guard_two_doors_on_one_database(shared_data: Path, run: Run, data_dir: Path) -> None:
    doors = {"North": "apfol", "South": "wolfhuo"}
    for door, who in doors.items():
        live = clip(shared_data, CLIPS[who][0])
        assert run("enroll", "--name", who, "--id", who, "--source", live).code == 0
        assert run("doors", "add", door, "--source", live).code == 0
    terminals = {door: kiosk(data_dir, door) for door in doors}
    said = {door: terminal.communicate(timeout=300) for door, terminal in terminals.items()}
    for door, who in doors.items():
        lines = [json.loads(line) for line in said[door][0].splitlines()]
        granted = [line for line in lines if line.get("verdict") == "GRANTED"]
        assert [(line["door"], line["person"]["id"]) for line in granted] == [(door, who)], said[door][1]
    listed = json.loads(run("events", "list", "--json", "--limit", "200").out)
    grants = {(event["door"], event["person_id"]) for event in listed if event["verdict"] == "GRANTED"}
    assert grants == set(doors.items())
    started = [event["door"] for event in listed if event["kind"] == "started"]
    assert sorted(started) == sorted(doors)
    assert run("events", "verify").code == 0
