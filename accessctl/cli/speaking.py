"""The language of the command line: chosen before anything is said, help texts included."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from accessctl import config, paths, translation
from accessctl.cli import usage
from accessctl.translation import tr


def choose(config_file: Path | None = None) -> str:
    """ACCESSCTL_LANGUAGE, else the settings in ``config_file`` or the usual data folder, else the system's language."""
    usual = Path(os.environ.get("ACCESSCTL_DATA_DIR") or paths.default_data()) / config.FILE_NAME
    return translation.use(os.environ.get("ACCESSCTL_LANGUAGE") or _of_settings(config_file or usual) or "auto")


def translate_help(command: Any) -> None:
    """Put the help of ``command``, its options and everything below it into the language in use.

    Typer has a copy of click of its own since 0.29, so a command is known by what it has, not by its class.
    """
    usage.translate_frame(command)
    _translate(command)


def texts_of(command: Any) -> set[str]:
    """Every help text of the tree, as it stands in the code: what the catalogues must hold."""
    own = {command.help, *(getattr(option, "help", None) for option in command.params)}
    below = getattr(command, "commands", {}).values()
    return {text for text in own if text} | {text for part in below for text in texts_of(part)}


def _translate(part: Any) -> None:
    if getattr(part, "help", None):
        part.help = tr(part.help)
    usage.translate_usage(part)
    for below in (*getattr(part, "params", ()), *getattr(part, "commands", {}).values()):
        _translate(below)


def _of_settings(path: Path) -> str:
    """The language in the settings file; a broken file is told later, by whoever reads it in earnest."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    looks = table.get("appearance")
    said = looks.get("language", "") if isinstance(looks, dict) else ""
    return said if isinstance(said, str) else ""
