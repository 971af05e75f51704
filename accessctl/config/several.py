"""Several doors on one machine: each further door has a small settings file of its own over the machine's.

``DATA/doors/NAME.toml`` holds only what is different there: the camera, the driver, perhaps the challenge. Everything
else, models included, is the machine's ``settings.toml``.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from accessctl.config.explaining import one_line
from accessctl.config.file import change_document, parse, write_document
from accessctl.config.settings import Settings
from accessctl.errors import ConfigError, InputError
from accessctl.translation import tr

FOLDER = "doors"
_SUFFIX = ".toml"


def door_files(data_dir: Path) -> dict[str, Path]:
    """The further doors of this machine and their files; ConfigError for a file that is not TOML or names no door."""
    found = {}
    for path in sorted((data_dir / FOLDER).glob(f"*{_SUFFIX}")):
        name = _read(path).get("door", {}).get("name")
        if not isinstance(name, str) or not name:
            raise ConfigError(tr("{path}: door.name is missing; say which door this is", path=path))
        found[name] = path
    return found


def load_door(settings_file: Path, door_file: Path) -> Settings:
    """The machine's settings with this door's over them. ConfigError names the door's file."""
    machine = _read(settings_file) if settings_file.exists() else {}
    parse(machine, str(settings_file))  # a fault of the machine's file is told as its own
    return parse(_merged(machine, _read(door_file)), str(door_file))


def add_door(settings_file: Path, data_dir: Path, stem: str, changes: dict[str, Any]) -> Settings:
    """Write a further door's file; nothing is written unless all of it is right. InputError where it is there."""
    path = data_dir / FOLDER / f"{stem}{_SUFFIX}"
    if path.exists():
        raise InputError(tr("{path}: is there already; edit it, or remove the door first", path=path))
    document = change_document("", changes)
    machine = _read(settings_file) if settings_file.exists() else {}
    settings = parse(_merged(machine, tomllib.loads(document)), str(path))
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_document(path, document)
    return settings


def remove_door(path: Path) -> None:
    """The machine has this door no more."""
    path.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(
            tr("{path}: cannot be read as TOML: {one_line}", path=path, one_line=one_line(error))
        ) from error


def _merged(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """``over`` wins, key by key, however deep."""
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if isinstance(value, dict) and isinstance(below, dict) else value
    return merged
