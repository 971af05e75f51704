"""Read and change the settings file."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from pathlib import Path
from typing import Any

import pydantic

from accessctl.config.explaining import explain, one_line
from accessctl.config.settings import Settings
from accessctl.errors import ConfigError
from accessctl.translation import tr

FILE_NAME = "settings.toml"


def load(path: Path) -> Settings:
    """The settings in the file, or the defaults where it does not exist.

    Raises ConfigError, one line: the file, the key, what is allowed.
    """
    if not path.exists():
        return Settings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(
            tr("{path}: cannot be read as TOML: {one_line}", path=path, one_line=one_line(error))
        ) from error
    return parse(table, str(path))


def parse(table: dict[str, Any], origin: str) -> Settings:
    """Settings from a table as TOML gives it; ``origin`` names it in the error."""
    try:
        return Settings.model_validate(_lists_as_tuples(table))
    except pydantic.ValidationError as error:
        raise ConfigError(f"{origin}: {explain(error)}") from error


def change(path: Path, changes: dict[str, Any]) -> Settings:
    """Set ``section.key`` values in the file, keeping its comments; it is replaced only when the result is valid."""
    text = change_document(path.read_text(encoding="utf-8") if path.exists() else "", changes)
    settings = parse(tomllib.loads(text), str(path))
    write_document(path, text)
    return settings


def change_document(text: str, changes: dict[str, Any]) -> str:
    """The text of a settings file with these ``section.key`` values set (None: taken out), its comments kept."""
    import tomlkit

    document = tomlkit.parse(text)
    for dotted, value in changes.items():
        *sections, key = dotted.split(".")
        table: Any = document
        for section in sections:
            table = table.setdefault(section, tomlkit.table())
        if value is None:
            table.pop(key, None)
        else:
            table[key] = list(value) if isinstance(value, tuple) else value
    return tomlkit.dumps(document)


def write_document(path: Path, text: str) -> None:
    """Put the file there as a whole, or leave the old one; ConfigError where the disk does not take it."""
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise ConfigError(
            tr("{path}: cannot be written: {strerror}; what was there before stays", path=path,
               strerror=error.strerror or error)
        ) from error  # fmt: skip


def _lists_as_tuples(value: Any) -> Any:
    """TOML knows no tuples; strict pydantic wants them."""
    if isinstance(value, dict):
        return {key: _lists_as_tuples(inner) for key, inner in value.items()}
    return tuple(map(_lists_as_tuples, value)) if isinstance(value, list) else value
