"""Who is to be enrolled, from a folder with a sub-folder per person or from a CSV: good rows, and bad ones by line."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessctl.camera import is_picture
from accessctl.errors import InputError
from accessctl.translation import tr

COLUMNS = ("name", "id", "group", "photos")
_NEEDED = ("name", "photos")
# Spreadsheets of half of Europe write ; between columns; then several photos stand with | between them.
_PHOTO_SEPARATORS = {",": ";", ";": "|", "\t": ";"}
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
# Nobody needs more to be recognised, and a folder of 50,000 pictures would keep the import for an hour.
MOST_PHOTOS = 200


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be enrolled; ``person_id`` None has one made up; ``line`` is that of the CSV, 0 for a folder."""

    name: str
    photos: tuple[Path, ...]
    person_id: str | None = None
    group: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that says nothing that could be enrolled, and why."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Roster:
    """What was read; ``notices`` are sentences about the whole of it (how it was decoded, what was left out)."""

    candidates: tuple[Candidate, ...]
    bad_rows: tuple[BadRow, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def pictures(self) -> int:
        return sum(len(candidate.photos) for candidate in self.candidates)


def roster_of(path: Path) -> Roster:
    """Read it; raises InputError, one line, where nothing of it can be meant."""
    if path.is_dir():
        return _from_folders(path)
    if path.is_file():
        return _from_csv(path)
    raise InputError(tr("{path}: no such file or folder", path=path))


# a folder per person


def _from_folders(folder: Path) -> Roster:
    """Names are the sub-folders', with underscores for spaces."""
    entries = sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("."))
    if not entries:
        raise InputError(
            tr("{folder}: holds no sub-folders; make one per person, with the person's pictures in it", folder=folder)
        )
    found = [(entry, _photos_in(entry)) for entry in entries]
    candidates = [Candidate(entry.name.replace("_", " ").strip(), photos[:MOST_PHOTOS]) for entry, photos in found]
    return Roster(tuple(candidates), (), tuple(_too_many(entry.name, photos) for entry, photos in found
                                               if len(photos) > MOST_PHOTOS))  # fmt: skip


def _photos_in(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(path for path in folder.iterdir() if path.is_file() and is_picture(path)))


def _too_many(name: str, photos: Sequence[Path]) -> str:
    return tr("{name}: only the first {most} of {count:,} pictures are looked at",
              name=name, most=MOST_PHOTOS, count=len(photos))  # fmt: skip


# a CSV


def _from_csv(path: Path) -> Roster:
    """Columns name, photos (relative to the CSV; folders too), and if wanted id and group, in any order."""
    try:
        lines, undecodable, notice = _decoded(path.read_bytes())
    except (OSError, UnicodeError) as error:
        raise InputError(tr("{path}: cannot be read: {why}", path=path, why=" ".join(str(error).split()))) from error
    delimiter = _delimiter(lines[0]) if lines else ","
    reader = csv.reader(iter(lines), delimiter=delimiter)
    columns = _columns(path, next(reader, []))
    candidates: list[Candidate] = []
    bad = [BadRow(line, tr("the characters cannot be read; save the file as UTF-8")) for line in undecodable]
    for line, row in _rows(reader, bad):
        if line in undecodable or not any(cell.strip() for cell in row):
            continue
        try:
            candidates.append(
                _from_row(path, line, dict(zip(columns, row, strict=False)), _PHOTO_SEPARATORS[delimiter])
            )
        except ValueError as error:
            bad.append(BadRow(line, str(error)))
    kept = list(_with_own_ids(candidates, bad))
    if not kept and not bad:
        raise InputError(tr("{path}: holds no people; the first line names the columns: {names}",
                            path=path, names=", ".join(COLUMNS)))  # fmt: skip
    return Roster(tuple(kept), tuple(sorted(bad, key=lambda row: row.line)), (notice,) if notice else ())


def _decoded(raw: bytes) -> tuple[list[str], set[int], str]:
    """The lines, the numbers of those that are no text, and what there is to say about it.

    A file in which no line with other than English letters is UTF-8 was saved by an older spreadsheet.
    """
    for bom, encoding in _BOMS.items():
        if raw.startswith(bom):
            return raw.decode(encoding).splitlines(keepends=True), set(), ""
    lines = raw.splitlines(keepends=True)
    wrong = {number for number, line in enumerate(lines, start=1) if not _is_utf8(line)}
    foreign = {number for number, line in enumerate(lines, start=1) if not line.isascii()}
    if wrong and wrong == foreign:
        words = tr("The file is not UTF-8; it was read as Windows-1252: look at the names.")
        return raw.decode("cp1252", errors="replace").splitlines(keepends=True), set(), words
    return [line.decode("utf-8", errors="replace") for line in lines], wrong, ""


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(heading: str) -> str:
    """What stands between the columns, by the first line."""
    return max(_PHOTO_SEPARATORS, key=heading.count)


def _columns(path: Path, heading: Sequence[str]) -> list[str]:
    columns = [name.strip().lower() for name in heading]
    if missing := [column for column in _NEEDED if column not in columns]:
        raise InputError(tr("{path}: the column {missing} is missing; columns are {names}",
                            path=path, missing=missing[0], names=", ".join(COLUMNS)))  # fmt: skip
    return columns


def _rows(reader: Iterator[list[str]], bad: list[BadRow]) -> Iterator[tuple[int, list[str]]]:
    """Line numbers are those of the file, also where a quoted name holds a line break."""
    while True:
        line = getattr(reader, "line_num", 0) + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            bad.append(BadRow(line, tr("this row is damaged: {why}", why=error)))
            continue
        yield line, row


def _from_row(path: Path, line: int, row: dict[str, str], separator: str) -> Candidate:
    """Raises ValueError, in words, for what cannot be meant."""
    name, photos = (row.get("name") or "").strip(), (row.get("photos") or "").strip()
    if not name or not photos:
        raise ValueError(tr("name and photos must both be given"))
    files = [path.parent / part.strip() for part in photos.split(separator) if part.strip()]
    try:
        opened = [photo for file in files for photo in (_photos_in(file) if file.is_dir() else (file,))]
        there = [photo for photo in opened if photo.is_file()]
    except (OSError, ValueError):
        there = []
    if not there:
        raise ValueError(tr("none of the photos is there: {photos}", photos=photos[:80]))
    return Candidate(
        name, tuple(opened[:MOST_PHOTOS]), (row.get("id") or "").strip() or None, (row.get("group") or "").strip(), line
    )


def _with_own_ids(candidates: Sequence[Candidate], bad: list[BadRow]) -> Iterator[Candidate]:
    """The first of those who share an id; the others are bad rows."""
    seen: dict[str, int] = {}
    for candidate in candidates:
        if candidate.person_id in seen:
            why = tr("the id {person_id} stands there twice, first in line {first}",
                     person_id=candidate.person_id, first=seen[candidate.person_id])  # fmt: skip
            bad.append(BadRow(candidate.line, why))
            continue
        if candidate.person_id is not None:
            seen[candidate.person_id] = candidate.line
        yield candidate
