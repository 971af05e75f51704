"""What every command gets: where the data are, and the settings, read when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import typer

from accessctl import config


@dataclass
class Context:
    """The global options of one run."""

    data_dir: Path
    config_file: Path

    @cached_property
    def settings(self) -> config.Settings:
        """Raises ConfigError, one line, where the file is wrong."""
        return config.load(self.config_file)

    @cached_property
    def doors(self) -> dict[str, config.Settings]:
        """The settings of every door of this machine, its first one first. Raises ConfigError."""
        further = config.door_files(self.data_dir)
        return {self.settings.door.name: self.settings} | {
            name: config.load_door(self.config_file, path) for name, path in further.items()
        }

    def read_again(self) -> None:
        """The files may have changed: what was read of them is forgotten."""
        for known in ("settings", "doors"):
            self.__dict__.pop(known, None)

    def settings_for(self, door: str | None) -> config.Settings:
        """Those of this door; the machine's own where it is none, or one that nobody has set up here."""
        if door is None or door == self.settings.door.name:
            return self.settings
        path = config.door_files(self.data_dir).get(door)
        return self.settings if path is None else config.load_door(self.config_file, path)


def of(context: typer.Context) -> Context:
    """The global options, typed."""
    found = context.obj
    assert isinstance(found, Context)  # noqa: S101  the callback of the app always sets it
    return found
