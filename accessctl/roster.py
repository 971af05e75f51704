"""Who is to be enrolled, from a folder with a sub-folder per person or from a CSV: good rows, and bad ones by line."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessctl.camera import is_picture
from accessctl.camera.listing import Heed, Looker, heed_nobody
from accessctl.errors import InputError
from accessctl.translation import tr

COLUMNS = ("name", "id", "group", "photos")
_NEEDED = ("name", "photos")
# Spreadsheets of half of Europe write ; between columns; then several photos stand with | between them.
_PHOTO_SEPARATORS = {",": ";", ";": "|", "\t": ";"}
_HEADING_LETTERS = 8  # shorter than any heading with name and photos
# An address or a note may be broken into lines; a row over more of them is an open quotation mark.
_MOST_LINES_A_ROW = 20
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


def roster_of(path: Path, heed: Heed = heed_nobody) -> Roster:
    """Read it; raises InputError, one line, where nothing of it can be meant.

    ``heed`` is told how many files of folders have been looked at, and may raise to stop.
    """
    looker = Looker(heed)
    if path.is_dir():
        return _from_folders(path, looker)
    if path.is_file():
        if is_picture(path):
            raise InputError(tr("{path}: is a picture; an import reads a folder with a sub-folder per person, or a CSV",
                                path=path.name))  # fmt: skip
        return _from_csv(path, looker)
    raise InputError(tr("{path}: no such file or folder", path=path))


# a folder per person


def _from_folders(folder: Path, looker: Looker) -> Roster:
    """Names are the sub-folders', with underscores for spaces."""
    try:
        names = sorted(one.name for one in looker.entries(folder) if one.is_dir() and not one.name.startswith("."))
    except OSError as error:
        raise InputError(_not_listed(folder, error)) from error
    if not names:
        raise InputError(
            tr("{folder}: holds no sub-folders; make one per person, with the person's pictures in it", folder=folder)
        )
    notices: list[str] = []
    candidates = tuple(_candidate(folder / name, looker, notices) for name in names)
    return Roster(candidates, (), tuple(notices))


def _candidate(folder: Path, looker: Looker, notices: list[str]) -> Candidate:
    name = folder.name.replace("_", " ").strip()
    try:
        found = looker.pictures(folder, MOST_PHOTOS)
    except OSError as error:
        notices.append(_not_listed(folder, error))
        return Candidate(name, ())
    if found.count > MOST_PHOTOS:
        notices.append(_too_many(folder.name, found.count))
    return Candidate(name, found.first)


def _not_listed(folder: Path, error: OSError) -> str:
    return tr("{folder}: cannot be listed ({strerror})", folder=folder, strerror=error.strerror or "unknown reason")


def _too_many(name: str, count: int) -> str:
    return tr("{name}: only the first {most} of {count:,} pictures are looked at",
              name=name, most=MOST_PHOTOS, count=count)  # fmt: skip


# a CSV


def _from_csv(path: Path, looker: Looker) -> Roster:
    """Columns name, photos (relative to the CSV; folders too), and if wanted id and group, in any order."""
    try:
        lines, undecodable, notice = _decoded(path.read_bytes())
    except OSError as error:
        raise InputError(tr("{path}: cannot be read: {why}", path=path, why=" ".join(str(error).split()))) from error
    notices = [notice] if notice else []
    delimiter = _delimiter(lines[0]) if lines else ","
    rows = _rows(lines, delimiter)
    columns = _columns(path, next(rows, (0, [], ""))[1])
    candidates: list[Candidate] = []
    bad = [BadRow(line, tr("the characters cannot be read; save the file as UTF-8")) for line in undecodable]
    for line, row, damage in rows:
        if line in undecodable or not (damage or any(cell.strip() for cell in row)):
            continue
        try:
            cells = _filled(columns, row, damage)
            candidates.append(_from_row(path, line, cells, _PHOTO_SEPARATORS[delimiter], looker, notices))
        except ValueError as error:
            bad.append(BadRow(line, str(error)))
    kept = list(_with_own_ids(candidates, bad))
    if not kept and not bad:
        raise InputError(tr("{path}: holds no people; the first line names the columns: {names}",
                            path=path, names=", ".join(COLUMNS)))  # fmt: skip
    return Roster(tuple(kept), tuple(sorted(bad, key=lambda row: row.line)), tuple(notices))


def _decoded(raw: bytes) -> tuple[list[str], set[int], str]:
    """The lines, the numbers of those that are no text, and what there is to say about it.

    A file in which no line with other than English letters is UTF-8 was saved by an older spreadsheet.
    """
    if encoding := _wide(raw):
        # A missing last byte, or a lone half of a pair, spoils its own line only.
        lines = list(io.StringIO(raw.decode(encoding, errors="replace"), newline=""))
        return lines, {number for number, line in enumerate(lines, start=1) if "\ufffd" in line}, ""
    if raw.startswith(codecs.BOM_UTF8):
        raw = raw[len(codecs.BOM_UTF8) :]
    lines_of_bytes = raw.splitlines(keepends=True)
    wrong = {number for number, line in enumerate(lines_of_bytes, start=1) if not _is_utf8(line)}
    foreign = {number for number, line in enumerate(lines_of_bytes, start=1) if not line.isascii()}
    if wrong and wrong == foreign:
        words = tr("The file is not UTF-8; it was read as Windows-1252: look at the names.")
        return [line.decode("cp1252", errors="replace") for line in lines_of_bytes], set(), words
    return [line.decode("utf-8", errors="replace") for line in lines_of_bytes], wrong, ""


def _wide(raw: bytes) -> str:
    """The sort of UTF-16 that this is, "" for none: by its mark, or without one by every other byte being zero."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    begins = raw[: 2 * _HEADING_LETTERS]
    if len(begins) >= _HEADING_LETTERS and not any(begins[1::2]):
        return "utf-16-le"
    return "utf-16-be" if len(begins) >= _HEADING_LETTERS and not any(begins[0::2]) else ""


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


def _rows(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """(line of the file, cells, what is damaged); a quoted cell may hold a few line breaks.

    A quotation mark that is not closed would swallow the rest of the file: then only its own line is lost.
    """
    at = 0
    while at < len(lines):
        row, count, damage = _next_row(lines[at : at + _MOST_LINES_A_ROW], delimiter)
        yield at + 1, row, damage
        at += count


def _next_row(ahead: Sequence[str], delimiter: str) -> tuple[list[str], int, str]:
    """(cells, how many lines they took, what is damaged) of the row that begins these lines."""
    reader = csv.reader(ahead, delimiter=delimiter, strict=True)
    try:
        return next(reader, []), max(1, reader.line_num), ""
    except csv.Error as error:
        if "unexpected end" in str(error):
            return [], 1, tr("a quotation mark is not closed")
        if "expected after" not in str(error):
            return [], 1, tr("this row is damaged: {why}", why=error)
    return next(csv.reader(ahead[:1], delimiter=delimiter), []), 1, ""  # "Eve" Smith: what a hand wrote is understood


def _filled(columns: Sequence[str], row: Sequence[str], damage: str) -> dict[str, str]:
    if damage:
        raise ValueError(damage)
    return dict(zip(columns, row, strict=False))


def _from_row(
    path: Path, line: int, row: dict[str, str], separator: str, looker: Looker, notices: list[str]
) -> Candidate:
    """Raises ValueError, in words, for what cannot be meant."""
    name, photos = (row.get("name") or "").strip(), (row.get("photos") or "").strip()
    if not name or not photos:
        raise ValueError(tr("name and photos must both be given"))
    files = [path.parent / part.strip() for part in photos.split(separator) if part.strip()]
    try:
        opened = [photo for file in files for photo in _opened(file, looker, notices)][:MOST_PHOTOS]
        there = [photo for photo in opened if photo.is_file()]
    except (OSError, ValueError):
        there = []
    if not there:
        raise ValueError(tr("none of the photos is there: {photos}", photos=photos[:80]))
    return Candidate(name, tuple(opened), (row.get("id") or "").strip() or None, (row.get("group") or "").strip(), line)


def _opened(file: Path, looker: Looker, notices: list[str]) -> tuple[Path, ...]:
    """The file itself, or the pictures of the folder. Raises OSError."""
    if not file.is_dir():
        return (file,)
    found = looker.pictures(file, MOST_PHOTOS)
    if found.count > MOST_PHOTOS:
        notices.append(_too_many(file.name, found.count))
    return found.first


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
