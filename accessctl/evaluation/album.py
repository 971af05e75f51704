"""A folder of labelled pictures: one sub-folder per person, as LFW and most sets come."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessctl.camera.pictures import is_picture
from accessctl.errors import InputError
from accessctl.translation import tr


@dataclass(frozen=True, slots=True)
class Picture:
    """One file, and whom its folder says it shows."""

    person: str
    path: Path


@dataclass(frozen=True, slots=True)
class Album:
    """All pictures under ``root``, sorted by person and name."""

    root: Path
    pictures: tuple[Picture, ...]

    @property
    def people(self) -> Counter[str]:
        """Pictures per person."""
        return Counter(picture.person for picture in self.pictures)

    def only(self, paths: Sequence[Path]) -> Album:
        """The part of it that these files make up."""
        wanted = set(paths)
        return Album(self.root, tuple(picture for picture in self.pictures if picture.path in wanted))


def read_album(root: Path) -> Album:
    """InputError, one line, for what is no folder of people."""
    if not root.is_dir():
        raise InputError(tr("{root}: no such folder", root=root))
    folders = sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
    pictures = [
        Picture(folder.name, path) for folder in folders for path in sorted(folder.iterdir()) if is_picture(path)
    ]
    if not pictures:
        raise InputError(tr("{root}: no pictures in sub-folders; give each person a folder of pictures", root=root))
    return Album(root, tuple(pictures))


def demand_people(people: Mapping[str, int], least: int, why: str) -> None:
    """InputError unless enough people have a usable picture."""
    if len(people) < least:
        raise InputError(
            tr(
                "{why} needs at least {least:,} people with a usable picture; there are {count:,}",
                why=why,
                least=least,
                count=len(people),
            )
        )


def read_groups(path: Path) -> dict[str, str]:
    """Group per person from a CSV with the columns ``person`` and ``group``."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = csv.DictReader(file)
            if not {"person", "group"} <= set(rows.fieldnames or ()):
                raise InputError(tr("{path}: needs the columns person and group in its first line", path=path))
            return {str(row["person"]).strip(): str(row["group"] or "").strip() for row in rows}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise InputError(tr("{path}: cannot be read as CSV: {error}", path=path, error=why)) from error
