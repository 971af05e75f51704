"""What the timers would erase and have erased, in a sentence for windows and terminal alike."""

from __future__ import annotations

import datetime as dt

from accessctl.store import Due, Swept
from accessctl.store.restoring import Restored
from accessctl.translation import tr, trn


def due_words(due: Due) -> str:
    """What is older than it may be."""
    if due.is_nothing:
        return tr("Nothing is older than it may be.")
    return tr(
        "Due: {events} events, {people} people, {faces} faces of the inbox, {copies} older copies of the database.",
        events=due.events, people=len(due.people), faces=due.faces, copies=len(due.copies),
    )  # fmt: skip


def swept_words(swept: Swept) -> str:
    """What is gone."""
    return tr(
        "Erased: {events} events, {people} people, {faces} faces of the inbox, {copies} older copies of the database.",
        events=swept.events, people=swept.people, faces=swept.faces, copies=swept.copies,
    )  # fmt: skip


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
