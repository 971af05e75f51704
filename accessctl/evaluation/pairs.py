"""LFW's lists of pairs: View 2 (ten folds) and View 1 (one list), read as they are published."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from accessctl.errors import InputError
from accessctl.evaluation.album import Album
from accessctl.translation import tr


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pictures, whether they show one person, and the fold they belong to."""

    first: Path
    second: Path
    same: bool
    fold: int


@dataclass(frozen=True, slots=True)
class PairList:
    """The pairs whose files are there; ``missing`` counts those of which a file is not."""

    pairs: tuple[Pair, ...]
    folds: int
    missing: int


class _Names:
    """Finds ``Name 4`` as ``Name/Name_0004.*`` in an album, whatever the suffix."""

    def __init__(self, album: Album) -> None:
        self._path_of = {(picture.person, picture.path.stem): picture.path for picture in album.pictures}

    def find(self, person: str, number: str) -> Path | None:
        return self._path_of.get((person, f"{person}_{int(number):04d}"))


def read_pairs(path: Path, album: Album) -> PairList:
    """The list in ``path``, its pictures looked up in ``album``; InputError names the line that cannot be read."""
    lines = _lines(path)
    folds, per_class = _head(path, lines[0] if lines else [])
    if len(lines) - 1 != folds * per_class * 2:
        wanted = folds * per_class * 2
        raise InputError(
            tr(
                "{path}: its first line promises {wanted:,} pairs, but {count:,} follow",
                path=path,
                wanted=wanted,
                count=len(lines) - 1,
            )
        )
    names = _Names(album)
    read = [_pair(path, number, cells, names, number // (2 * per_class)) for number, cells in enumerate(lines[1:])]
    pairs = tuple(pair for pair in read if pair is not None)
    if not pairs:
        raise InputError(
            tr(
                "{path}: none of its pictures is in {root}; is that the folder the list is about?",
                path=path,
                root=album.root,
            )
        )
    return PairList(pairs, folds, len(read) - len(pairs))


def _lines(path: Path) -> list[list[str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise InputError(tr("{path}: cannot be read as a list of pairs: {error}", path=path, error=why)) from error
    return [line.split() for line in text.splitlines() if line.strip()]


def _head(path: Path, cells: list[str]) -> tuple[int, int]:
    """``10 300``: ten folds of 300 pairs of each kind; ``500``: one fold."""
    if not 1 <= len(cells) <= 2 or not all(cell.isdigit() and int(cell) > 0 for cell in cells):
        raise InputError(
            tr("{path}: is no LFW list of pairs; its first line is the folds and the pairs per kind", path=path)
        )
    numbers = [int(cell) for cell in cells]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (1, numbers[0])


def _pair(path: Path, number: int, cells: list[str], names: _Names, fold: int) -> Pair | None:
    """None when a picture is missing."""
    if len(cells) not in (3, 4) or not cells[1].isdigit() or not cells[-1].isdigit():
        raise InputError(
            tr(
                "{path}: line {number}: expected 'name 1 2' or 'name 1 other 2', not {names!r}",
                path=path,
                number=number + 2,
                names=" ".join(cells),
            )
        )
    same = len(cells) == 3
    first = names.find(cells[0], cells[1])
    second = names.find(cells[0] if same else cells[2], cells[-1])
    return Pair(first, second, same, fold) if first and second else None
