"""The people list as a Qt model: searched as one types, sorted, in memory (50,000 rows filter in some 20 ms)."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from accessctl.gui.times import ago, exact, short_day
from accessctl.store.listing import PersonOverview

Index = QModelIndex | QPersistentModelIndex

PERSON_ROLE = Qt.ItemDataRole.UserRole + 1
CHIP_ROLE = Qt.ItemDataRole.UserRole + 2

# One picture is the worst case, three are worth more than any better model (facts.md section 3).
GOOD_TEMPLATES = 3


class Column(Enum):
    """The columns, by title."""

    NAME = "Name"
    GROUP = "Group"
    TEMPLATES = "Templates"
    SEEN = "Last let in"
    STATE = "State"


COLUMNS = tuple(Column)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for: words that must all be found, and a state ("" is any)."""

    words: str = ""
    state: str = ""


def fold(text: str) -> str:
    """For searching: case, accents and width do not count."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def state_of(line: PersonOverview, now: dt.datetime) -> tuple[str, str]:
    """(chip kind, word) of a person's standing."""
    person = line.person
    if not person.active:
        return "denied", "suspended"
    if person.expired(now):
        return "denied", "expired"
    if person.valid_until is not None:
        return "wait", f"ends {short_day(person.valid_until, now)}"
    return "granted", "active"


class PeopleModel(QAbstractTableModel):
    """All people in memory; shows those that fit. GUI thread only."""

    def __init__(self, parent: QObject | None = None, now: Callable[[], dt.datetime] | None = None) -> None:
        super().__init__(parent)
        self._now = now or (lambda: dt.datetime.now(dt.UTC))
        self._all: list[PersonOverview] = []
        self._keys: list[str] = []
        self._shown: list[PersonOverview] = []
        self._narrowing = Narrowing()
        self._sorting = (Column.NAME, False)

    def set_people(self, people: Sequence[PersonOverview]) -> None:
        self._all = list(people)
        self._keys = [fold(f"{line.person.name} {line.person.person_id} {line.person.group}") for line in people]
        self._refresh()

    def narrow(self, narrowing: Narrowing) -> None:
        if narrowing != self._narrowing:
            self._narrowing = narrowing
            self._refresh()

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    def line(self, row: int) -> PersonOverview:
        return self._shown[row]

    def row_of(self, person_id: str) -> int | None:
        return next((row for row, line in enumerate(self._shown) if line.person.person_id == person_id), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorting = (COLUMNS[column], order == Qt.SortOrder.DescendingOrder)
        self._refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].value
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self._shown[index.row()], COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == PERSON_ROLE:
            return line
        if role == CHIP_ROLE and column is Column.STATE:
            return state_of(line, self._now())
        return None

    def _text(self, line: PersonOverview, column: Column) -> str:
        return {
            Column.NAME: line.person.name,
            Column.GROUP: line.person.group,
            Column.TEMPLATES: f"{line.templates}  {'good' if line.templates >= GOOD_TEMPLATES else 'weak'}",
            Column.SEEN: ago(line.last_seen, self._now()),
            Column.STATE: state_of(line, self._now())[1],
        }[column]

    def _tip(self, line: PersonOverview, column: Column) -> str | None:
        if column is Column.SEEN and line.last_seen is not None:
            return exact(line.last_seen)
        if column is Column.TEMPLATES and line.templates < GOOD_TEMPLATES:
            return f"Fewer than {GOOD_TEMPLATES} pictures: more will make recognition surer"
        return line.person.person_id if column is Column.NAME else None

    def _refresh(self) -> None:
        words, state, now = fold(self._narrowing.words).split(), self._narrowing.state, self._now()
        pairs = zip(self._all, self._keys, strict=True)
        found = [line for line, key in pairs if all(word in key for word in words)]
        if state:
            found = [line for line in found if state_of(line, now)[1].startswith(state)]
        column, descending = self._sorting
        self.beginResetModel()
        self._shown = sorted(found, key=_SORT_KEYS[column], reverse=descending)
        self.endResetModel()


_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)
_SORT_KEYS: dict[Column, Callable[[PersonOverview], Any]] = {
    Column.NAME: lambda line: fold(line.person.name),
    Column.GROUP: lambda line: (fold(line.person.group), fold(line.person.name)),
    Column.TEMPLATES: lambda line: line.templates,
    Column.SEEN: lambda line: line.last_seen or _NEVER,
    Column.STATE: lambda line: (line.person.active, line.person.valid_until or _NEVER),
}
