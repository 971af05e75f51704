"""What every way of fetching shares: a folder for unfinished things, progress, and being stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from accessctl.errors import ModelError
from accessctl.translation import tr


class SourceError(ModelError):
    """One source did not deliver; the next one is tried."""


class StoppedError(ModelError):
    """Whoever asked for the installation has changed their mind; nothing half-done is left in place."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """A folder for unfinished things, and the line to whoever waits: bytes so far of bytes expected, and "stop"."""

    folder: Path
    on_bytes: Callable[[int, int], None]
    stopped: Callable[[], bool]

    def check(self) -> None:
        """Raise StoppedError as soon as that was asked for."""
        if self.stopped():
            raise StoppedError(tr("the installation was stopped; what was installed before is unchanged"))
