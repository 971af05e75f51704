"""The event log as a Qt model: newest on top, read page by page, new ones put in above."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject

from accessctl import retelling, wording
from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.gui.admin.paging import PAGE, PagedModel
from accessctl.gui.times import ago, exact
from accessctl.translation import mark, tr


class Column(Enum):
    """The columns, by title."""

    TIME = mark("Time")
    STATE = mark("Outcome")
    WHO = mark("Who")
    WHAT = mark("What")
    DOOR = mark("Door")


COLUMNS = tuple(Column)

_VERDICT_CHIPS = {Verdict.GRANTED: "granted", Verdict.DENIED: "denied", Verdict.WAIT: "wait"}


def what_happened(event: Event) -> str:
    """The event in two or three words."""
    if event.kind is EventKind.ACCESS and event.reason is not None:
        return wording.for_staff(event.reason)
    return wording.of_kind(event.kind)


def who(event: Event) -> str:
    """The name where it may still be known, else the id."""
    return event.person_name or event.person_id or ("–" if event.kind is not EventKind.ACCESS else tr("unknown"))


def who_or_by(event: Event) -> str:
    """In a list: whom it is about, or who did it where it is about nobody."""
    return event.person_name or event.person_id or retelling.actor(event.actor) or who(event)


def chip_of(event: Event) -> tuple[str, str]:
    """(chip kind, word) of an event's outcome."""
    if event.kind is EventKind.FAULT or event.reason is Reason.FAULT:
        return "wait", tr("Fault")
    if event.kind is EventKind.ACCESS and event.verdict is not None:
        return _VERDICT_CHIPS[event.verdict], wording.of_verdict(event.verdict)
    return "neutral", tr("Note")


class EventsModel(PagedModel[Event]):
    """Its pages are asked for by the number of the last event that is here."""

    def __init__(self, parent: QObject | None = None, now: Callable[[], dt.datetime] | None = None) -> None:
        super().__init__(COLUMNS, parent, now)

    @property
    def newest(self) -> int:
        """The number of the newest event here; 0 for none."""
        return self.lines[0].sequence if self.lines else 0

    def row_of(self, sequence: int) -> int | None:
        """Where the event stands among the pages that were read."""
        return next((row for row, line in enumerate(self.lines) if line.sequence == sequence), None)

    def put_above(self, events: Sequence[Event]) -> None:
        """Newer ones, newest first; those that are here already are left out."""
        self.insert_above([event for event in events if event.sequence > self.newest])

    def text(self, line: Event, column: Enum) -> str:
        if column is Column.TIME:
            return ago(line.at, self.now())
        if column is Column.STATE:
            return chip_of(line)[1]
        if column is Column.WHO:
            return who_or_by(line)
        return what_happened(line) if column is Column.WHAT else line.door or "–"

    def tip(self, line: Event, column: Enum) -> str | None:
        if column is Column.WHAT:
            return " · ".join(filter(None, (retelling.retold(line.detail), retelling.actor(line.actor)))) or None
        return exact(line.at) if column is Column.TIME else None

    def chip(self, line: Event, column: Enum) -> tuple[str, str] | None:
        return chip_of(line) if column is Column.STATE else None


def following(page: Sequence[Event]) -> int | None:
    """What to ask the next page by; None where this one is not full."""
    return page[-1].sequence if len(page) >= PAGE else None
