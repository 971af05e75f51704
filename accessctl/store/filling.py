"""A database as large as a big site's after years, made quickly: for the bench. Its chain verifies like any other."""

from __future__ import annotations

import datetime as dt
import itertools
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from accessctl.domain import EventKind, Reason, SampleSource, Verdict
from accessctl.store import chain, rules
from accessctl.store.database import Database
from accessctl.store.sealing import Vault
from accessctl.store.tables import PersonRow, TemplateRow, as_text

_BATCH = 10_000
_DIMENSION = 512
_FIRST = ("Ada", "Bola", "Chen", "Devi", "Émile", "Fatima", "Grzegorz", "Hana", "Ines", "João", "Karin", "Li", "Mona")
_LAST = ("Abe", "Bauer", "Costa", "Dubois", "Eze", "Fischer", "García", "Hopper", "Ito", "Jansen", "Kim", "Lovelace")
_GROUPS = ("Staff", "Visitors", "Cleaning", "Night shift", "Contractors", "Board")
_DOORS = ("Main entrance", "Yard", "Car park", "Laboratory", "Archive")
# What a log is made of: mostly grants, some refusals, hardly any faults.
_HAPPENINGS = (
    (EventKind.ACCESS, Verdict.GRANTED, Reason.RECOGNIZED, 880), (EventKind.ACCESS, Verdict.DENIED, Reason.UNKNOWN, 70),
    (EventKind.ACCESS, Verdict.DENIED, Reason.NOT_LIVE, 20),
    (EventKind.ACCESS, Verdict.DENIED, Reason.OUTSIDE_HOURS, 18),
    (EventKind.DOOR, Verdict.GRANTED, Reason.MANUAL, 8), (EventKind.FAULT, Verdict.DENIED, Reason.FAULT, 3),
    (EventKind.CHANGED, None, None, 1),
)  # fmt: skip

Progress = Callable[[int], None]


class _Line(NamedTuple):
    """An event's columns in the table's order, as ``chain.hash_of`` reads them."""

    sequence: int
    at: dt.datetime
    kind: str
    door: str
    verdict: str | None
    reason: str | None
    person_id: str | None
    similarity: float | None
    live: float | None
    track_id: int | None
    actor: str
    detail: str
    sealed_name: bytes | None
    previous_hash: str
    hash: str
    took_seconds: float | None
    min_similarity: float | None
    min_live: float | None


def fill(database: Database, vault: Vault, people: int, templates_each: int, events: int, progress: Progress) -> None:
    """Add invented people and events to a store that holds nothing yet; ``progress`` hears how many rows it added."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    with database.connection() as connection:
        _insert(connection, PersonRow.__tablename__, _people(vault, people, now), progress)
        _insert(connection, TemplateRow.__tablename__, _templates(vault, connection, templates_each, now), progress)
        connection.execute("BEGIN IMMEDIATE")
        last = _insert_events(connection, _events(people, events, now), progress)
        signature = vault.sign("chain", "head", str(last.sequence), last.hash)
        connection.execute(
            "UPDATE chain SET sequence = ?, hash = ?, signature = ? WHERE name = 'head'",
            (last.sequence, last.hash, signature),
        )
        connection.execute(
            "UPDATE people SET last_let_in = (SELECT at FROM events WHERE events.person_id = people.person_id "
            "AND verdict = 'GRANTED' ORDER BY sequence DESC LIMIT 1)"
        )
        connection.execute("COMMIT")
        connection.execute("ANALYZE")


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[dict[str, object]], progress: Progress) -> None:
    for batch in _batches(rows):
        names = ", ".join(f'"{name}"' for name in batch[0])
        marks = ", ".join(f":{name}" for name in batch[0])
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", batch)
        connection.execute("COMMIT")
        progress(len(batch))


def _batches(rows: Iterator[dict[str, object]]) -> Iterator[list[dict[str, object]]]:
    while batch := list(itertools.islice(rows, _BATCH)):
        yield batch


def _people(vault: Vault, count: int, now: dt.datetime) -> Iterator[dict[str, object]]:
    for number in range(count):
        first, last = _FIRST[number % len(_FIRST)], _LAST[number // len(_FIRST) % len(_LAST)]
        name, person_id, group = f"{first} {last} {number}", _id(number), _GROUPS[number % len(_GROUPS)]
        ends = as_text(now + dt.timedelta(days=number % 400 - 100)) if number % 20 == 0 else None
        yield {
            "person_id": person_id, "name": name, "name_key": rules.name_key(name), "group_name": group,
            "active": number % 50 != 0, "enrolled_at": as_text(now - dt.timedelta(days=number % 900)),
            "valid_until": ends, "note": "", "wrapped_key": vault.new_person_key(person_id),
            "search_key": rules.search_key(name, person_id, group), "version": 1,
        }  # fmt: skip


def _id(number: int) -> str:
    return f"p-{number:012}"


def _templates(
    vault: Vault, connection: sqlite3.Connection, each: int, now: dt.datetime
) -> Iterator[dict[str, object]]:
    """All the same noise: nobody compares them, and what is sealed is as long as any embedding."""
    vector = np.full(_DIMENSION, _DIMENSION**-0.5, np.float32).tobytes()
    for person_id, wrapped_key in connection.execute("SELECT person_id, wrapped_key FROM people").fetchall():
        seal = vault.of_person(person_id, wrapped_key)
        for _ in range(each):
            template_id = secrets.token_hex(12)
            yield {
                "template_id": template_id, "person_id": person_id, "model_id": "bench",
                "source": SampleSource.CAMERA.value, "quality": None, "created_at": as_text(now),
                "sealed": seal.close(vector, "template", person_id, template_id, "bench"),
            }  # fmt: skip


def _insert_events(connection: sqlite3.Connection, lines: Iterator[_Line], progress: Progress) -> _Line:
    names = ", ".join(_Line._fields)
    marks = ", ".join("?" for _ in _Line._fields)
    last: _Line | None = None
    while batch := list(itertools.islice(lines, _BATCH)):
        rows = [(line[0], as_text(line[1]), *line[2:]) for line in batch]
        connection.executemany(f"INSERT INTO events ({names}) VALUES ({marks})", rows)
        last = batch[-1]
        progress(len(batch))
    assert last is not None  # noqa: S101  no bench asks for no events
    return last


def _events(people: int, count: int, now: dt.datetime) -> Iterator[_Line]:
    """Two years of them, evenly; names are left out as in a log whose people were removed."""
    previous, step = chain.GENESIS, dt.timedelta(days=730) / count
    begun = now - dt.timedelta(days=730)
    kinds = [happening for *happening, share in _HAPPENINGS for _ in range(share)]
    chosen = np.random.default_rng(1)
    for start in range(0, count, _BATCH):
        which, who = chosen.integers(0, len(kinds), _BATCH).tolist(), chosen.integers(0, people, _BATCH).tolist()
        for place in range(min(_BATCH, count - start)):
            number = start + place + 1
            kind, verdict, reason = kinds[which[place]]
            person = None if reason in _NOBODYS else _id(who[place])
            line = _Line(
                number, begun + number * step, kind.value, _DOORS[who[place] % len(_DOORS)],
                verdict.value if verdict else None, reason.value if reason else None, person,
                0.71 if person else None, 0.97, number % 1000, "", "", None, previous, "",
                0.5 + number % 40 / 20 if person else None, 0.55 if person else None, 0.5,
            )  # fmt: skip
            previous = chain.hash_of(line)
            yield line._replace(hash=previous)


_NOBODYS = (Reason.UNKNOWN, Reason.NOT_LIVE, Reason.MANUAL, Reason.FAULT)
