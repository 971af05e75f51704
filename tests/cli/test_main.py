"""The way out of every command: one line, and the traceback in the log."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from accessctl.cli import main as cli
from accessctl.errors import StoreError


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
