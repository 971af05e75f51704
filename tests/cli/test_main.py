"""The way out of every command: one line, and the traceback in the log."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from accessctl import translation
from accessctl.camera.reader import DetachedReader
from accessctl.cli import main as cli
from accessctl.cli import speaking
from accessctl.domain import Frame
from accessctl.errors import StoreError
from accessctl.supervision.pulse import FAULT


def run(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    """The exit code of a command that fails like this."""

    def run() -> None:
        raise error

    monkeypatch.setattr(cli, "_run", run)
    monkeypatch.setattr(cli, "_register", lambda: None)
    monkeypatch.setattr(sys, "argv", ["accessctl"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_a_known_fault_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, StoreError("the disk is full;\nmake room")) == 1
    assert capsys.readouterr().err == "accessctl: the disk is full; make room\n"


def test_a_kiosk_tells_its_parent_why_it_ends(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ACCESSCTL_SUPERVISED", "1")
    run(monkeypatch, StoreError("the disk is full;\nmake room"))
    assert capsys.readouterr().out == f"{FAULT}the disk is full; make room\n"


def test_the_language_is_that_of_the_folder_that_was_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A kiosk that starts with the session names its folder; nobody sets a variable for it."""
    monkeypatch.delenv("ACCESSCTL_LANGUAGE")
    (tmp_path / "settings.toml").write_text('[appearance]\nlanguage = "fr"\n', encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["accessctl", "--data", str(tmp_path), "kiosk-pin", "status"])
    with pytest.raises(SystemExit):
        cli.main()
    spoken = translation.language()
    translation.use("en")
    assert spoken == "fr"


def test_settings_of_the_wrong_shape_have_no_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ACCESSCTL_LANGUAGE")
    monkeypatch.setenv("LANGUAGE", "en")
    (tmp_path / "settings.toml").write_text('appearance = "dark"\n', encoding="utf-8")
    assert speaking.choose(tmp_path / "settings.toml") == "en"


def test_a_fault_nobody_foresaw_is_one_line_and_its_traceback_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(monkeypatch, ZeroDivisionError("oops")) == 70
    said = capsys.readouterr().err
    log = tmp_path / "data" / "accessctl.log"
    assert (said.count("\n"), "Traceback" in said) == (1, False)
    assert str(log) in said
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


class _StuckCamera:
    """A driver whose read does not come back until it is told to."""

    name = "stuck"
    device_id = ""
    is_recording = False

    def __init__(self) -> None:
        self.come_back = threading.Event()

    def frames(self) -> Iterator[Frame]:
        self.come_back.wait()
        yield from ()

    def close(self) -> None:
        """Nothing can be closed from outside."""


@pytest.mark.parametrize("code", [0, 1])
def test_a_camera_that_does_not_come_back_does_not_turn_the_exit_code_into_a_crash(
    monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    left: list[int] = []
    monkeypatch.setattr(os, "_exit", left.append)
    camera = _StuckCamera()
    reader = DetachedReader(camera)
    reader.abandon()
    try:
        assert run(monkeypatch, SystemExit(code)) == code
    finally:
        camera.come_back.set()
    assert left == [code]


def test_python_ends_by_itself_where_no_camera_is_stuck(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[int] = []
    monkeypatch.setattr(os, "_exit", left.append)
    run(monkeypatch, SystemExit(0))
    assert left == []
