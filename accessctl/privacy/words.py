"""What the timers would erase and have erased, in a sentence for windows and terminal alike."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from accessctl.store import Due, Swept
from accessctl.store.backup import Made
from accessctl.store.restoring import Restored
from accessctl.translation import numeral, tr, trn


def due_words(due: Due) -> str:
    """What is older than it may be."""
    if due.is_nothing:
        return tr("Nothing is older than it may be.")
    return tr("Due: {what}.", what=_counted(due.events, len(due.people), due.faces, len(due.copies)))


def swept_words(swept: Swept) -> str:
    """What is gone."""
    what = _counted(swept.events, swept.people, swept.faces, swept.copies)
    return tr("Erased: {what}.", what=what) if what else tr("Nothing was due, so nothing was erased.")


def made_words(file: Path, made: Made) -> str:
    """Where a backup lies and what is in it."""
    return tr("{file}: {what}, {megabytes} MB; read back and checked.", file=file,
              what=_counted(made.events, made.people) or tr("nobody and no event"),
              megabytes=numeral(made.size_bytes / 1e6, ".1f"))  # fmt: skip


def _counted(events: int, people: int, faces: int = 0, copies: int = 0) -> str:
    """Those of which there are any, in words; "" where there are none."""
    parts = (
        (people, trn("one person", "{count} people", count=people)),
        (events, trn("one event", "{count:,} events", count=events)),
        (faces, trn("one face of the inbox", "{count} faces of the inbox", count=faces)),
        (copies, trn("one older copy of the database", "{count} older copies of the database", count=copies)),
    )
    return ", ".join(words for count, words in parts if count)


def restored_words(restored: Restored) -> list[str]:
    """What is in force now, what was erased again, and where the old state is: a sentence each."""
    made = dt.datetime.fromisoformat(restored.created_at).astimezone()
    words = [tr("Restored the backup of {time}: {people} people, {events} events. {chain}",
                time=f"{made:%Y-%m-%d %H:%M:%S}", people=restored.people, events=restored.events,
                chain=restored.chain_sentence)]  # fmt: skip
    if restored.erased_again:
        words.append(trn("One person who was erased since the backup was erased again.", "{count} people who were "
                         "erased since the backup were erased again.", count=len(restored.erased_again)))  # fmt: skip
    if restored.kept_aside is not None:
        words.append(tr("What was there before is in {folder}; delete it when all is well: erased people may still be "
                        "in it.", folder=restored.kept_aside))  # fmt: skip
    return [*words, *restored.notices]
