"""The table of people, in which "all" means everybody that the filter finds, also those that nobody scrolled to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QTableView

from accessctl.gui.admin.cells import Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.people_model import COLUMNS, Column, PeopleModel
from accessctl.gui.theme import Theme
from accessctl.store import PersonOverview
from accessctl.translation import tr

_ROWS = QItemSelectionModel.SelectionFlag.Rows
_NAMED = 5  # in a question; the others are counted


@dataclass(frozen=True, slots=True)
class Choice:
    """Several people to do something to: settled when it is asked for, whoever comes to match afterwards."""

    ids: tuple[str, ...]
    names: tuple[str, ...]  # of the first few

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def of(cls, people: list[tuple[str, str]]) -> Choice:
        """From ids and names."""
        return cls(tuple(one for one, _ in people), tuple(name for _, name in people[:_NAMED]))


class PeopleTable(QTableView):
    """``chosen_changed``: other people are selected. ``is_everybody``: all that match, read or not."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme, people: PeopleModel) -> None:
        super().__init__()
        self._people = people
        self.is_everybody = False
        set_up_table(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setModel(people)
        self.setItemDelegate(Cells(theme, self, name_column=0))
        self.setAccessibleName(tr("People"))
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        lay_out_columns(self, {Column.GROUP: 112, Column.TEMPLATES: 104, Column.SEEN: 138, Column.STATE: 150}, COLUMNS)
        # Each time a heading is painted it asks whether every row of its column is selected: of 6,000 rows for 60 ms.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(people, self))
        self.selectionModel().selectionChanged.connect(self._follow)
        people.modelReset.connect(self._forget)
        people.rowsInserted.connect(lambda *_: self._take_in())

    def selectAll(self) -> None:
        """Ctrl+A: also those that have not been read."""
        self.is_everybody = True
        super().selectAll()
        self.chosen_changed.emit()

    def rows(self) -> list[int]:
        """The selected rows among those that were read: by ranges, for there may be 50,000."""
        found: set[int] = set()
        parts = self.selectionModel().selection()
        for place in range(parts.size()):
            part = parts.at(place)
            found.update(range(part.top(), part.bottom() + 1))
        return sorted(found)

    def lines(self) -> list[PersonOverview]:
        """Who is selected among those that were read."""
        return [self._people.line(row) for row in self.rows()]

    def select_person(self, person_id: str) -> None:
        """Only this one, where they have been read."""
        where = self._people.row_of(person_id)
        if where is not None:
            mode = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
            self.selectionModel().setCurrentIndex(self._people.index(where, 0), mode)

    def _follow(self, _: QItemSelection, deselected: QItemSelection) -> None:
        if not deselected.isEmpty():
            self.is_everybody = False
        self.chosen_changed.emit()

    def _forget(self) -> None:
        """Another list: nobody is selected, and Qt says nothing of it."""
        self.is_everybody = False

    def _take_in(self) -> None:
        """Somebody scrolled on: they were selected all along. As one range: Qt looks through all for every cell."""
        if self.is_everybody:
            last = self._people.index(self._people.rowCount() - 1, len(COLUMNS) - 1)
            whole = QItemSelection(self._people.index(0, 0), last)
            self.selectionModel().select(whole, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)
            self.is_everybody = True
