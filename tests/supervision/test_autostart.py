"""Starting with the session: one kiosk, whatever the paths look like."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from accessctl.cli import main
from accessctl.supervision import autostart

ODD = ["/usr/bin/py thon", "-m", "accessctl", "--data", '/home/a "b"/100%$HOME', "kiosk"]


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test writes into the user's own session, and none asks a systemd."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(autostart, "_systemctl", lambda *_: None)


def run(*words: str) -> str:
    main._register()
    outcome = CliRunner().invoke(main.app, list(words))
    assert outcome.exit_code == 0, outcome.output
    return outcome.output


def entry_command(content: str) -> list[str]:
    """What a desktop would run: unescaped as a string of the file, then split as Exec= is."""
    (line,) = [line for line in content.splitlines() if line.startswith("Exec=")]
    words = line.removeprefix("Exec=").replace("%%", "%").replace("\\\\", "\\")
    ran = subprocess.run(["sh", "-c", f"printf '%s\\0' {words}"], capture_output=True, text=True, check=True)
    return ran.stdout.split("\0")[:-1]


def test_with_systemd_the_entry_only_starts_the_unit(tmp_path: Path) -> None:
    unit, entry = autostart.planned(["accessctl", "kiosk"], tmp_path, with_systemd=True)

    assert "Restart=always" in unit.content
    assert "WatchdogSec=60" in unit.content
    assert "Type=notify" in unit.content
    assert entry_command(entry.content)[:2] == ["sh", "-c"]
    assert entry_command(entry.content)[2].endswith("systemctl --user start accessctl-kiosk.service")


def test_without_systemd_the_entry_starts_the_kiosk_itself(tmp_path: Path) -> None:
    (entry,) = autostart.planned(ODD, tmp_path, with_systemd=False)

    assert entry_command(entry.content) == ODD


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    odd = tmp_path / 'a "folder" 100%'
    odd.mkdir()
    unit, _ = autostart.planned([sys.executable, "-m", "accessctl", "--data", str(odd)], tmp_path, with_systemd=True)
    unit.path.parent.mkdir(parents=True)
    unit.path.write_text(unit.content)

    ran = subprocess.run(
        ["systemd-analyze", "verify", str(unit.path)], capture_output=True, text=True, check=False, timeout=60
    )

    wrong = [
        line for line in ran.stderr.splitlines() if autostart.UNIT_NAME in line and "graphical-session" not in line
    ]
    assert wrong == []


def test_what_install_writes_uninstall_removes(tmp_path: Path) -> None:
    data = tmp_path / "the data"
    said = run("--data", str(data), "kiosk", "install", "--source", "0")
    files = [path for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert files
    assert all(str(path) in said for path in files)
    assert any(str(data) in path.read_text() and "--source 0" in path.read_text() for path in files)

    run("kiosk", "uninstall", "--dry-run")
    assert all(path.exists() for path in files)
    run("kiosk", "uninstall")
    assert not any(path.exists() for path in files)
    assert "Nothing is installed" in run("kiosk", "uninstall")


def test_a_dry_run_shows_everything_and_writes_nothing(tmp_path: Path) -> None:
    said = run("kiosk", "install", "--dry-run")

    assert "[Desktop Entry]" in said
    assert "Nothing was written" in said
    assert not (tmp_path / "config").exists()
