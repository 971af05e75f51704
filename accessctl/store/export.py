"""Events and people as CSV or JSON, written as they are read: the size of the log does not matter."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from accessctl.domain import Event, Person
from accessctl.store.files import whole_path
from accessctl.store.listing import PersonOverview
from accessctl.store.tables import as_text
from accessctl.store.templates import TemplateInfo

Record = dict[str, object]

EVENT_COLUMNS = (
    "sequence", "at", "kind", "door", "verdict", "reason", "person_id", "person_name", "similarity", "live", "track_id",
    "took_seconds", "min_similarity", "min_live", "actor", "detail", "previous_hash", "hash",
)  # fmt: skip
PEOPLE_COLUMNS = (
    "id", "name", "group", "active", "enrolled_at", "valid_until", "note", "templates", "last_seen",
)  # fmt: skip


class Format(StrEnum):
    """How an export is written."""

    CSV = "csv"
    JSON = "json"


def of_event(event: Event) -> Record:
    """The event as plain values; times are UTC, ISO 8601."""
    values: Record = {name: getattr(event, name) for name in EVENT_COLUMNS}
    return {**values, "at": as_text(event.at), "kind": event.kind.value}


def of_person(person: Person) -> Record:
    """The person as plain values."""
    return {
        "id": person.person_id,
        "name": person.name,
        "group": person.group,
        "active": person.active,
        "enrolled_at": as_text(person.enrolled_at),
        "valid_until": None if person.valid_until is None else as_text(person.valid_until),
        "note": person.note,
    }


def of_overview(line: PersonOverview) -> Record:
    """A line of the people list as plain values."""
    seen = None if line.last_seen is None else as_text(line.last_seen)
    return {**of_person(line.person), "templates": line.templates, "last_seen": seen}


def of_template(info: TemplateInfo) -> Record:
    """What is known about a template; never the embedding."""
    return {
        "id": info.template_id,
        "model": info.model_id,
        "source": info.source.value,
        "created_at": as_text(info.created_at),
        "quality": None if info.quality is None else asdict(info.quality),
    }


def write(records: Iterable[Mapping[str, object]], columns: tuple[str, ...], form: Format, out: TextIO) -> int:
    """Write the records as they come; returns how many. The caller opens ``out`` as UTF-8 with ``newline=""``."""
    return _WRITERS[form](records, columns, out)


def _write_csv(records: Iterable[Mapping[str, object]], columns: tuple[str, ...], out: TextIO) -> int:
    rows = csv.writer(out)
    rows.writerow(columns)
    count = 0
    for count, record in enumerate(records, start=1):  # noqa: B007  the last number is the answer
        rows.writerow([plain_cell(record[column]) for column in columns])
    return count


def _write_json(records: Iterable[Mapping[str, object]], _: tuple[str, ...], out: TextIO) -> int:
    """One list, one record per line."""
    count = 0
    out.write("[")
    for count, record in enumerate(records, start=1):
        out.write("\n" if count == 1 else ",\n")
        out.write(json.dumps(record, ensure_ascii=False, allow_nan=False))
    out.write("\n]\n")
    return count


def plain_cell(value: object) -> object:
    """A spreadsheet would run a text that begins like this as a formula; the apostrophe makes it text."""
    if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t", "\r"}:
        return "'" + value
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


_WRITERS: dict[Format, Callable[[Iterable[Mapping[str, object]], tuple[str, ...], TextIO], int]] = {
    Format.CSV: _write_csv,
    Format.JSON: _write_json,
}


@contextmanager
def whole_text(target: Path) -> Iterator[TextIO]:
    """``whole_path``, opened for CSV and JSON."""
    with whole_path(target) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        yield file
