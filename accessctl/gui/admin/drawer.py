"""Where the settings page takes the settings from and puts them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from accessctl import config
from accessctl.config import Settings
from accessctl.limits import Limits


def _no_limits(_: Settings) -> Limits | None:
    return None


def _no_sentences(_: Settings, __: float) -> Sequence[str]:
    return ()


def _not_taken_up(_: Settings) -> None:
    """Nothing runs here that could follow."""


@dataclass(frozen=True, slots=True)
class Drawer:
    """The settings file, and what settings would mean for the gallery and the models at hand.

    ``sentences_of`` settings and attempts by strangers a day: how the limit comes about, and last what it means.
    ``take_up`` brings into force, in this process, what can be changed while it runs; called in a worker.
    """

    path: Path
    limits_of: Callable[[Settings], Limits | None] = _no_limits
    sentences_of: Callable[[Settings, float], Sequence[str]] = _no_sentences
    take_up: Callable[[Settings], None] = _not_taken_up

    def read(self) -> Settings:
        """What the file holds, or the defaults; ConfigError, one line, where it is wrong."""
        return config.load(self.path)

    def write(self, changes: Mapping[str, Any]) -> Settings:
        """Change the file, keeping its comments; as a whole or not at all."""
        return config.change(self.path, dict(changes))
