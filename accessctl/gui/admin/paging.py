"""Tables that are longer than anybody reads: a Qt model that holds the pages which were scrolled to, and no more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from accessctl.translation import tr

Index = QModelIndex | QPersistentModelIndex
L = TypeVar("L")

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
CHIP_ROLE = Qt.ItemDataRole.UserRole + 2
PAGE = 200  # rows per read: two screens full at 1080p, and far below the 50 ms that the screen may stand still


def utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class PagedModel(QAbstractTableModel, Generic[L]):
    """Asks for the next page through ``more_wanted`` when the view reaches the end; GUI thread only.

    What ``more_wanted`` carries is the ``after`` of the page before: only whoever reads understands it.
    """

    more_wanted = Signal(object)

    def __init__(
        self, columns: Sequence[Enum], parent: QObject | None = None, now: Callable[[], dt.datetime] | None = None
    ) -> None:
        super().__init__(parent)
        self.now = now or utc_now
        self.lines: list[L] = []
        self._columns = tuple(columns)
        self._after: object = None
        self._waiting = False

    def start(self, lines: Sequence[L], after: object = None) -> None:
        """The first page of what was asked for; ``after`` None: there is no other."""
        self.beginResetModel()
        self.lines = list(lines)
        self._after, self._waiting = after, False
        self.endResetModel()

    def extend(self, lines: Sequence[L], after: object = None) -> None:
        """The next page."""
        self._after, self._waiting = after, False
        if not lines:
            return
        first = len(self.lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self.lines += lines
        self.endInsertRows()

    def insert_above(self, lines: Sequence[L]) -> None:
        """New ones, to stand before all others."""
        if not lines:
            return
        self.beginInsertRows(QModelIndex(), 0, len(lines) - 1)
        self.lines[:0] = lines
        self.endInsertRows()

    def replace(self, row: int, line: L) -> None:
        """This line has changed."""
        self.replace_from(row, [line])

    def replace_from(self, row: int, lines: Sequence[L]) -> None:
        """These lines have changed, from this row on."""
        if not lines:
            return
        self.lines[row : row + len(lines)] = lines
        self.dataChanged.emit(self.index(row, 0), self.index(row + len(lines) - 1, len(self._columns) - 1))

    def give_up_waiting(self) -> None:
        """The next page could not be read; scrolling asks for it again."""
        self._waiting = False

    def line(self, row: int) -> L:
        return self.lines[row]

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.more_wanted.emit(self._after)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  as Qt declares it
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._columns[section].value)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(line, column)
        if role == CHIP_ROLE:
            return self.chip(line, column)
        return line if role == LINE_ROLE else None

    # what a list says differently

    def text(self, line: L, column: Enum) -> str:
        raise NotImplementedError

    def tip(self, line: L, column: Enum) -> str | None:
        return None

    def chip(self, line: L, column: Enum) -> tuple[str, str] | None:
        """(kind, word) where the cell is a chip."""
        return None
