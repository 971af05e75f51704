"""The people page: search, the list, the selected person beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from accessctl.gui.admin.cells import Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.people_model import COLUMNS, Column, Narrowing, PeopleModel
from accessctl.gui.admin.person import PersonDetail, PersonPanel, read_detail
from accessctl.gui.dialogs import Question
from accessctl.gui.layout import button, label, row, tint_button
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.gui.times import exact
from accessctl.store import PersonOverview, Receipt

_TYPING_PAUSE_MS = 120
_STATES = (("All", ""), ("Active", "active"), ("Ending", "ends"), ("Suspended", "suspended"), ("Expired", "expired"))


class PeoplePage(Page):
    """Who is enrolled. ``enrol_asked`` carries the person id to add pictures to, or "" for somebody new."""

    enrol_asked = Signal(str)

    def __init__(self, theme: Theme, office: Office, tasks: Tasks) -> None:
        super().__init__()
        self._theme, self._office, self._tasks = theme, office, tasks
        self.model = PeopleModel(self)
        self.search = QLineEdit()
        self.table = QTableView()
        self.count = label(role="muted")
        self.panel = PersonPanel(theme)
        self.receipt: Question | None = None
        self._wanted_id = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self._set_up_table()
        self._build()
        self._wire()
        self.setFocusProxy(self.search)

    def _build(self) -> None:
        new = button("Enrol person", "main", tip="Ctrl+N")
        tint_button(self._theme, new, "enrol", "on_accent")
        new.clicked.connect(lambda: self.enrol_asked.emit(""))
        self.new = new
        empty = Placeholder(self._theme, "people", "Nobody is enrolled yet",
                            "Enrol the first person with the camera or from photos.")  # fmt: skip
        empty.offer("Enrol person", lambda: self.enrol_asked.emit(""), "main")
        self.states = Stateful(self._theme, self.table, empty, self.load)
        head = row(label("People", "title"), 8, self.count, -1, new)
        listed = QVBoxLayout()
        listed.setSpacing(16)
        listed.addLayout(head)
        listed.addLayout(self._filter_bar())
        listed.addWidget(self.states, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 24)
        whole.setSpacing(16)
        whole.addLayout(listed, 1)
        whole.addWidget(self.panel)
        self.panel.hide()

    def _filter_bar(self) -> QHBoxLayout:
        self.search.setPlaceholderText("Search name, id, group")
        self.search.setAccessibleName("Search people")
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(220)
        self.search.setMaximumWidth(420)
        self.chips = [self._chip(words, state) for words, state in _STATES]
        self.chips[0].setChecked(True)
        return row(self.search, 8, *self.chips, -1)

    def _chip(self, words: str, state: str) -> QPushButton:
        chip = button(words, "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setProperty("state", state)
        chip.clicked.connect(self._narrow)
        return chip

    def _set_up_table(self) -> None:
        set_up_table(self.table)
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self._theme, self.table, name_column=0))
        self.table.setAccessibleName("People")
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        lay_out_columns(
            self.table, {Column.GROUP: 96, Column.TEMPLATES: 104, Column.SEEN: 138, Column.STATE: 128}, COLUMNS
        )

    def _wire(self) -> None:
        self.search.textChanged.connect(self._narrow_soon)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.model.modelReset.connect(self._after_reset)
        self.panel.closed.connect(self.table.clearSelection)
        self.panel.closed.connect(self.panel.hide)
        self.panel.removal_asked.connect(self._ask_removal)
        self.panel.standing_asked.connect(self._change_standing)
        self.panel.pictures_asked.connect(self.enrol_asked)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_key)

    # -- loading

    def load(self, person_id: str = "") -> None:
        """Read everybody in the background; then select the person with this id, or whoever was selected."""
        self._wanted_id = person_id or self._selected_id()
        if self.model.total == 0:
            self.states.show_state(self.states.loading)
        self._tasks.run(lambda _: self._office.store.people.overview(), self._loaded, self.states.fail)

    def _loaded(self, people: list[PersonOverview]) -> None:
        self.model.set_people(people)
        where = self.model.row_of(self._wanted_id)
        if where is None:
            self.panel.hide()
            return
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(where, 0), mode)
        self._open(self.model.line(where))

    def _after_reset(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self.count.setText(f"{total:,}" if shown == total else f"{shown:,} of {total:,}")
        state: QWidget = self.table if shown else self.states.nothing_found if total else self.states.empty
        self.states.show_state(state)

    def _narrow_soon(self) -> None:
        self._pause.start()

    def _narrow(self) -> None:
        state = next((str(chip.property("state")) for chip in self.chips if chip.isChecked()), "")
        self.model.narrow(Narrowing(self.search.text(), state))

    # -- the selected person

    def _selected_id(self) -> str:
        rows = self.table.selectionModel().selectedRows()
        return self.model.line(rows[0].row()).person.person_id if rows else ""

    def _select(self, current: QModelIndex) -> None:
        if current.isValid():
            self._open(self.model.line(current.row()))

    def _open(self, line: PersonOverview) -> None:
        self.panel.show_person(line)
        self.panel.show()
        store, person_id = self._office.store, line.person.person_id
        self._tasks.run(lambda _: read_detail(store, person_id), self._show_detail, self.panel.fail)

    def _show_detail(self, detail: PersonDetail) -> None:
        if detail.person_id == self.panel.person_id:
            self.panel.show_detail(detail)

    def _change_standing(self, line: PersonOverview) -> None:
        people, person, actor = self._office.store.people, line.person, self._office.actor
        change: Callable[..., object] = people.suspend if person.active else people.resume
        self._tasks.run(lambda _: change(person.person_id, actor=actor), lambda _: self.load(), self.panel.fail)

    def _delete_key(self) -> None:
        if self.panel.line is not None and self._selected_id():
            self._ask_removal(self.panel.line)

    def _ask_removal(self, line: PersonOverview) -> None:
        title, words = f"Remove {short(line.person.name)}?", removal_words(line)
        question = Question(self, title, words, yes="Remove", kind="danger-main")
        question.accepted.connect(lambda: self._remove(line))
        question.open()

    def _remove(self, line: PersonOverview) -> None:
        people, actor = self._office.store.people, self._office.actor
        self._tasks.run(
            lambda _: people.remove(line.person.person_id, actor=actor),
            lambda receipt: self._show_receipt(line, receipt),
            self.panel.fail,
        )

    def _show_receipt(self, line: PersonOverview, receipt: Receipt) -> None:
        self.load()
        words = receipt_words(line.person.name, receipt)
        self.receipt = Question(self, "Removed", words, yes="Done", no="Copy receipt")
        self.receipt.no.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        self.receipt.open()


def removal_words(line: PersonOverview) -> str:
    """What removing means, before it is done."""
    pictures = "1 face template is" if line.templates == 1 else f"{line.templates} face templates are"
    return f"{pictures} erased, and the name goes from the event log. This cannot be undone."


def receipt_words(name: str, receipt: Receipt) -> str:
    """Proof for the person and for the auditor."""
    return (
        f"{short(name)} (id {receipt.person_id}) was removed on {exact(receipt.removed_at)}; "
        f"templates erased: {receipt.templates}. Event {receipt.event.sequence}, hash {receipt.event.hash[:16]}…"
    )


def short(name: str) -> str:
    """A name that fits a heading, whatever its length."""
    return name if len(name) <= 48 else name[:47] + "…"
