"""The pictures of a folder of any size: counted all, kept as many as are wanted, with a word now and then."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from pathlib import Path

from accessctl.camera.pictures import is_picture

# Told how many files have been looked at; may raise to stop. 50,000 files take about a second.
Heed = Callable[[int], None]
_TELL_EVERY = 500


@dataclass(frozen=True, slots=True)
class FoundPictures:
    """The first of them by name, and how many there are."""

    first: tuple[Path, ...]
    count: int


def heed_nobody(_: int) -> None:
    """Nobody waits for it."""


class Looker:
    """Looks through folders and counts what it has looked at."""

    def __init__(self, heed: Heed = heed_nobody) -> None:
        self._heed, self._seen = heed, 0

    def entries(self, folder: Path) -> Iterator[os.DirEntry[str]]:
        """What lies directly in the folder, in no order. Raises OSError."""
        with os.scandir(folder) as found:
            for entry in found:
                self._seen += 1
                if self._seen % _TELL_EVERY == 0:
                    self._heed(self._seen)
                yield entry

    def pictures(self, folder: Path, most: int) -> FoundPictures:
        """The pictures directly in the folder; of any number of files only ``most`` paths are kept. Raises OSError."""
        count = 0

        def names() -> Iterator[str]:
            nonlocal count
            for entry in self.entries(folder):
                if is_picture(Path(entry.name)) and entry.is_file():
                    count += 1
                    yield entry.name

        first = nsmallest(most, names())
        return FoundPictures(tuple(folder / name for name in first), count)
