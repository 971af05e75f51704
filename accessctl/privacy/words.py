"""What the timers would erase and have erased, in a sentence for windows and terminal alike."""

from __future__ import annotations

from accessctl.store import Due, Swept
from accessctl.translation import tr


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
