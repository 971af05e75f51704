"""The event log as a Qt model: newest on top, read page by page, new ones put in above."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from accessctl import wording
from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.gui.admin.people_model import CHIP_ROLE
from accessctl.gui.times import ago, exact

Index = QModelIndex | QPersistentModelIndex

PAGE = 200
EVENT_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(Enum):
    """The columns, by title."""

    TIME = "Time"
    STATE = "Outcome"
    WHO = "Who"
    WHAT = "What"
    DOOR = "Door"


COLUMNS = tuple(Column)

_KINDS = {
    EventKind.ENROLLED: "Enrolled", EventKind.TEMPLATES_ADDED: "Pictures added",
    EventKind.TEMPLATES_REMOVED: "Picture removed", EventKind.CHANGED: "Changed", EventKind.SUSPENDED: "Suspended",
    EventKind.RESUMED: "Let in again", EventKind.REMOVED: "Removed", EventKind.SETTINGS: "Settings changed",
    EventKind.STARTED: "Started", EventKind.STOPPED: "Stopped", EventKind.FAULT: "Fault",
    EventKind.RECOVERED: "Recovered", EventKind.DOOR: "Door", EventKind.SELF_TEST: "Self-test",
    EventKind.EVENTS_ERASED: "Old events erased", EventKind.CONSENT: "Consent", EventKind.EXPORTED: "Exported",
    EventKind.RETENTION: "Retention", EventKind.BACKED_UP: "Backed up", EventKind.RESTORED: "Backup restored",
}  # fmt: skip
_VERDICT_CHIPS = {Verdict.GRANTED: "granted", Verdict.DENIED: "denied", Verdict.WAIT: "wait"}


def what_happened(event: Event) -> str:
    """The event in two or three words."""
    if event.kind is EventKind.ACCESS and event.reason is not None:
        return wording.for_staff(event.reason)
    return _KINDS.get(event.kind, event.kind.value.replace("_", " ").capitalize())


def who(event: Event) -> str:
    """The name where it may still be known, else the id."""
    return event.person_name or event.person_id or ("–" if event.kind is not EventKind.ACCESS else "unknown")


def chip_of(event: Event) -> tuple[str, str]:
    """(chip kind, word) of an event's outcome."""
    if event.kind is EventKind.FAULT or event.reason is Reason.FAULT:
        return "wait", "Fault"
    if event.kind is EventKind.ACCESS and event.verdict is not None:
        return _VERDICT_CHIPS[event.verdict], wording.of_verdict(event.verdict)
    return "neutral", "Note"


class EventsModel(QAbstractTableModel):
    """Asks for the next page through ``more_wanted`` when the view reaches the end; GUI thread only."""

    more_wanted = Signal(int)  # the number of the last event that is here

    def __init__(self, parent: QObject | None = None, now: Callable[[], dt.datetime] | None = None) -> None:
        super().__init__(parent)
        self._now = now or (lambda: dt.datetime.now(dt.UTC))
        self._events: list[Event] = []
        self._more, self._waiting = False, False

    @property
    def newest(self) -> int:
        """The number of the newest event here; 0 for none."""
        return self._events[0].sequence if self._events else 0

    def event_at(self, row: int) -> Event:
        return self._events[row]

    def start(self, page: Sequence[Event]) -> None:
        """The first page of what was asked for."""
        self.beginResetModel()
        self._events = list(page)
        self._more, self._waiting = len(page) >= PAGE, False
        self.endResetModel()

    def extend(self, page: Sequence[Event]) -> None:
        """The next older page."""
        self._more, self._waiting = len(page) >= PAGE, False
        if not page:
            return
        first = len(self._events)
        self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
        self._events += page
        self.endInsertRows()

    def put_above(self, events: Sequence[Event]) -> None:
        """Newer ones, newest first; those that are here already are left out."""
        fresh = [event for event in events if event.sequence > self.newest]
        if not fresh:
            return
        self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
        self._events[:0] = fresh
        self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit(self._events[-1].sequence)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].value
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        event, column = self._events[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(event, column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TIME:
            return exact(event.at)
        if role == CHIP_ROLE and column is Column.STATE:
            return chip_of(event)
        return event if role == EVENT_ROLE else None

    def _text(self, event: Event, column: Column) -> str:
        return {
            Column.TIME: ago(event.at, self._now()),
            Column.STATE: chip_of(event)[1],
            Column.WHO: who(event),
            Column.WHAT: what_happened(event),
            Column.DOOR: event.door or "–",
        }[column]
