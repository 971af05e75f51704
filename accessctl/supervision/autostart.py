"""Starting with the session: an autostart entry (freedesktop.org), and a systemd user unit that keeps it alive."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from accessctl.config import FILE_NAME
from accessctl.errors import InputError, StoreError
from accessctl.translation import tr

UNIT_NAME, ENTRY_NAME = "accessctl-kiosk.service", "accessctl-kiosk.desktop"
# Three times the parent's own patience with a kiosk that hangs: systemd watches the parent.
_WATCHDOG_SECONDS = 60

_UNIT = """\
[Unit]
Description=accessctl kiosk: guards a door
PartOf=graphical-session.target
After=graphical-session.target
StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=main
ExecStart={command}
Restart=always
RestartSec=5
RestartPreventExitStatus=0
WatchdogSec={watchdog}
TimeoutStartSec=300
TimeoutStopSec=30
KillMode=mixed

[Install]
WantedBy=graphical-session.target
"""
_ENTRY = """\
[Desktop Entry]
Type=Application
Version=1.0
Name=accessctl kiosk
Comment=Guards a door
Exec={command}
Terminal=false
NoDisplay=true
X-GNOME-Autostart-enabled=true
"""
_SESSION = "DISPLAY WAYLAND_DISPLAY XAUTHORITY XDG_SESSION_TYPE XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS"


@dataclass(frozen=True, slots=True)
class Planned:
    """A file to be written."""

    path: Path
    content: str


def kiosk_command(data_dir: Path, config_file: Path | None, *words: str) -> list[str]:
    """What starts a kiosk on this data folder, whoever runs it and from wherever."""
    command = [sys.executable, "-m", "accessctl", "--data", str(data_dir.absolute())]
    if config_file is not None and config_file.absolute() != (data_dir / FILE_NAME).absolute():
        command += ["--config", str(config_file.absolute())]
    return [*command, "kiosk", *words]


def is_installed(home: Path) -> bool:
    """Whether the desktop would start it."""
    return (home / "autostart" / ENTRY_NAME).exists()


def planned(command: Sequence[str], config_home: Path, *, with_systemd: bool) -> list[Planned]:
    """What ``install`` writes. With systemd the entry only starts the unit, so that one kiosk runs, not two."""
    entry = config_home / "autostart" / ENTRY_NAME
    if not with_systemd:
        return [Planned(entry, _ENTRY.format(command=" ".join(map(_entry_word, command))))]
    unit = config_home / "systemd" / "user" / UNIT_NAME
    start = f"systemctl --user import-environment {_SESSION}; systemctl --user start {UNIT_NAME}"
    started = " ".join(map(_entry_word, ["sh", "-c", start]))
    content = _UNIT.format(command=" ".join(map(_unit_word, command)), watchdog=_WATCHDOG_SECONDS)
    return [Planned(unit, content), Planned(entry, _ENTRY.format(command=started))]


def install(files: Sequence[Planned]) -> None:
    """Write them, and let systemd read its unit; StoreError where the disk does not take them."""
    for file in files:
        draft = file.path.with_name(f".{file.path.name}.new")
        try:
            file.path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(file.content, encoding="utf-8")
            draft.replace(file.path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise StoreError(
                tr("{path}: cannot be written: {strerror}", path=file.path, strerror=error.strerror)
            ) from error
    _systemctl("daemon-reload")


def uninstall(config_home: Path) -> list[Path]:
    """Stop the unit and remove what was written; returns what was there."""
    paths = [config_home / "systemd" / "user" / UNIT_NAME, config_home / "autostart" / ENTRY_NAME]
    there = [path for path in paths if path.exists()]
    if paths[0] in there:
        _systemctl("stop", UNIT_NAME)
    for path in there:
        try:
            path.unlink()
        except OSError as error:
            raise StoreError(tr("{path}: cannot be removed: {strerror}", path=path, strerror=error.strerror)) from error
    if there:
        _systemctl("daemon-reload")
    return there


def config_home() -> Path:
    """Where the desktop looks; InputError on systems that have no such place."""
    if not sys.platform.startswith("linux"):
        raise InputError(
            tr("this writes files of Linux desktops; here, let the system start this command when the user signs in: "
               "accessctl kiosk")
        )  # fmt: skip
    named = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".config"


def has_systemd() -> bool:
    """Whether a user's systemd can be asked at all."""
    return shutil.which("systemctl") is not None


def _systemctl(*words: str) -> None:
    """Ask the user's systemd; where none runs (a container, another init) the files are still right."""
    tool = shutil.which("systemctl")
    if tool is not None:
        subprocess.run([tool, "--user", *words], capture_output=True, check=False, timeout=60)


def _unit_word(word: str) -> str:
    """Quoted for ExecStart=: % and $ stand for themselves."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"' if plain != word or any(char in word for char in " \t'") or not word else word


def _entry_word(word: str) -> str:
    """Quoted for Exec= of a desktop entry: within quotes, and the whole value once more as a string of the file."""
    for char in '\\"`$':
        word = word.replace(char, f"\\{char}")
    quoted = f'"{word}"' if any(char in word for char in " \t\n\"'\\><~|&;$*?#()`") or not word else word
    return quoted.replace("\\", "\\\\").replace("%", "%%")
