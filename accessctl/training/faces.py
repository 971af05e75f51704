"""Where the faces are in the training pictures, found once by the run-time detector and remembered on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Box, Detection, Pixels
from accessctl.errors import InputError
from accessctl.training.saving import draft_of
from accessctl.training.sources import Picture, load_pixels
from accessctl.translation import tr
from accessctl.vision.context import MIN_BOX_PIXELS

FindFaces = Callable[[Pixels], Sequence[Detection]]
Progress = Callable[[int, int], None]


class FaceTable:
    """The faces of a list of pictures: rows of (picture index, left, top, right, bottom), the largest face first.

    ``unreadable`` are the indices of pictures that could not be decoded; they are left out and told about.
    """

    def __init__(self, rows: NDArray[np.float64], unreadable: Sequence[int] = ()) -> None:
        self.rows, self.unreadable = rows, tuple(unreadable)
        self._first = {int(row[0]): number for number, row in reversed(list(enumerate(rows)))}

    def __contains__(self, picture: int) -> bool:
        return picture in self._first

    def box(self, picture: int) -> Box:
        """The largest face of that picture; KeyError if it has none."""
        return _box(self.rows[self._first[picture]])

    def boxes(self, picture: int) -> list[Box]:
        """All its faces, the largest first."""
        return [_box(row) for row in self.rows[self.rows[:, 0] == picture]]


def find_all(pictures: Sequence[Picture], find: FindFaces, cache: Path, progress: Progress) -> FaceTable:
    """The faces of every picture; read from ``cache`` where it was made for exactly this list."""
    keys = np.array([picture.key for picture in pictures])
    if cache.is_file():
        with np.load(cache) as saved:
            if np.array_equal(saved["keys"], keys):
                return FaceTable(saved["rows"], saved["unreadable"].tolist() if "unreadable" in saved else ())
    rows: list[tuple[float, ...]] = []
    unreadable = set(range(len(pictures)))
    for index, pixels in load_pixels(pictures):
        unreadable.discard(index)
        rows += [(index, *edges) for edges in largest_first(find(pixels))]
        progress(index + 1, len(pictures))
    if not rows:
        raise InputError(tr("no face was found in any of the pictures; check the folders and the detector"))
    table = np.array(rows, dtype=np.float64)
    with draft_of(cache) as draft, draft.open("wb") as file:
        np.savez(file, keys=keys, rows=table, unreadable=np.array(sorted(unreadable), np.int64))
    return FaceTable(table, sorted(unreadable))


def largest_first(found: Sequence[Detection]) -> list[tuple[float, float, float, float]]:
    """Edges of the boxes that are faces and not strays, by falling area."""
    boxes = [item.box for item in found if min(item.box.width, item.box.height) >= MIN_BOX_PIXELS]
    ordered = sorted(boxes, key=lambda box: -box.width * box.height)
    return [(box.left, box.top, box.right, box.bottom) for box in ordered]


def _box(row: NDArray[np.float64]) -> Box:
    return Box(*(float(edge) for edge in row[1:]))
