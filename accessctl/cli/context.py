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


def of(context: typer.Context) -> Context:
    """The global options, typed."""
    found = context.obj
    assert isinstance(found, Context)  # noqa: S101  the callback of the app always sets it
    return found
