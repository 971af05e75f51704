"""``accessctl cameras``: what there is, and whether it gives pictures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from accessctl.camera import devices
from accessctl.camera.devices import Device
from accessctl.cli.main import app
from accessctl.errors import CameraError, InputError

DOOR = Device(0, "HD Webcam C270", "usb-046d_C270_200901-video-index0", 200, "/dev/video0")


def run(*arguments: str) -> Result:
    from accessctl.cli import main

    if not any(command.callback.__name__ == "cameras" for command in app.registered_commands if command.callback):
        main._register()
    return CliRunner().invoke(app, ["cameras", *arguments])


@pytest.fixture
def one_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "list_devices", lambda: [DOOR])


@pytest.fixture
def no_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "list_devices", list)


def gif(path: Path) -> Path:
    pictures = [Image.new("RGB", (16, 12), (40 * index, 0, 0)) for index in range(3)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=100)
    return path


@pytest.mark.usefixtures("one_camera")
def test_each_camera_is_listed_with_the_name_that_survives_a_restart() -> None:
    listed = json.loads(run("--json").stdout)
    assert listed == [{"index": 0, "name": DOOR.name, "device_id": DOOR.device_id, "path": "/dev/video0"}]
    assert DOOR.name in run().stdout


@pytest.mark.usefixtures("no_camera")
def test_without_a_camera_it_says_what_else_can_be_used() -> None:
    result = run()
    assert result.exit_code == 0
    assert "--source" in result.stdout
    assert json.loads(run("--json").stdout) == []


def test_a_source_can_be_tried_out(tmp_path: Path) -> None:
    trial = json.loads(run("--try", str(gif(tmp_path / "head.gif")), "--json").stdout)
    assert (trial["width"], trial["height"], trial["trouble"]) == (16, 12, None)
    assert trial["fps"] == pytest.approx(10, abs=3)


def test_a_source_that_is_not_there_is_one_line_and_a_failure(tmp_path: Path) -> None:
    result = run("--try", str(tmp_path / "missing.mp4"))
    assert isinstance(result.exception, InputError)
    assert "no such file" in str(result.exception)


def test_a_webcam_that_is_not_there_is_one_line_and_a_failure() -> None:
    result = run("--try", "No Such Webcam")
    assert isinstance(result.exception, CameraError)
    assert "UNPLUGGED" in str(result.exception)
