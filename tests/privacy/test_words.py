"""Sentences about what was erased and saved name only what there was, and one is one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from accessctl.privacy import made_words, swept_words
from accessctl.store import Swept
from accessctl.store.backup import Made

NOW = dt.datetime(2026, 3, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(("swept", "words"), [
    (Swept(events=1, people=0, faces=0, copies=0), "Erased: one event."),
    (Swept(events=1200, people=1, faces=2, copies=1),
     "Erased: one person, 1,200 events, 2 faces of the inbox, one older copy of the database."),
    (Swept(events=0, people=0, faces=0, copies=0), "Nothing was due, so nothing was erased."),
])  # fmt: skip
def test_only_what_is_gone_is_named(swept: Swept, words: str) -> None:
    assert swept_words(swept) == words


@pytest.mark.parametrize(("people", "events", "words"), [
    (1, 30, "door.backup: one person, 30 events, 0.3 MB; read back and checked."),
    (0, 0, "door.backup: nobody and no event, 0.3 MB; read back and checked."),
])  # fmt: skip
def test_a_backup_says_what_is_in_it(people: int, events: int, words: str) -> None:
    assert made_words(Path("door.backup"), Made(Path("x"), 300_000, NOW, people, events)) == words
