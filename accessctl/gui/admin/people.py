"""The people page: search, filters, the list, the selected person beside it, and what is done to several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from accessctl.gui.admin.cells import Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.paging import PAGE
from accessctl.gui.admin.people_model import COLUMNS, GOOD_TEMPLATES, Column, PeopleModel
from accessctl.gui.admin.person import PersonPanel
from accessctl.gui.admin.person_detail import PersonDetail, in_words, read_detail, short
from accessctl.gui.admin.person_dialogs import removal_words
from accessctl.gui.admin.person_work import PersonWork
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, label, panel, row, tint_button
from accessctl.gui.scrolling import with_detail
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Job
from accessctl.gui.theme import scaled
from accessctl.staff import Action
from accessctl.store import EVERYBODY, PeopleFilter, PersonOverview, Standing
from accessctl.store import PeoplePage as Lines
from accessctl.translation import grouped, mark, tr

_TYPING_PAUSE_MS = 120
_ROOMY = 1240  # px: below, the panel takes the room of the columns that it repeats
_STATES = (
    (mark("All"), None), (mark("Active"), Standing.ACTIVE), (mark("Ending"), Standing.ENDING),
    (mark("Suspended"), Standing.SUSPENDED), (mark("Expired"), Standing.EXPIRED),
)  # fmt: skip


class PeoplePage(Page):
    """Who is enrolled. ``enrol_asked`` carries the person id to add pictures to, or "" for somebody new."""

    enrol_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme, self._office, self._tasks = desk, desk.theme, desk.office, desk.tasks
        self.model = PeopleModel(self)
        self.search, self.groups, self.quality = QLineEdit(), QComboBox(), QComboBox()
        self.table, self.count, self.notice = QTableView(), label(role="muted"), Notice(self._theme)
        self.panel = PersonPanel(desk)
        self.work = PersonWork(desk, self, self.panel)
        self._wanted_id = ""
        self._reading: Job | None = None
        self._opening: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._read_again)
        self._set_up_table()
        self._build()
        self._wire()
        self.first = self.search

    # -- building

    def _build(self) -> None:
        self.new = button(tr("Enrol person"), "main", tip="Ctrl+N")
        tint_button(self._theme, self.new, "enrol", "on_accent")
        self.new.clicked.connect(lambda: self.enrol_asked.emit(""))
        self.bring = button(tr("Import…"), tip=tr("Enrol many people from photos"))
        self.bring.clicked.connect(lambda: self._desk.go("import"))
        self._desk.offer(self.bring, Action.IMPORT_PEOPLE)
        self.stop = button(tr("Stop"), tip=tr("Whoever is not removed yet stays"))
        self.stop.hide()
        empty = Placeholder(self._theme, "people", tr("Nobody is enrolled yet"),
                            tr("Enrol the first person with the camera or from photos."))  # fmt: skip
        empty.offer(tr("Enrol person"), lambda: self.enrol_asked.emit(""), "main")
        self.states = Stateful(self._theme, self.table, empty, self.load)
        listed = QVBoxLayout()
        listed.setSpacing(12)
        listed.addWidget(Flow(label(tr("People"), "title"), self.count, -1, self.stop, self.bring, self.new))
        listed.addWidget(self.notice)
        listed.addWidget(self._filter_bar())
        listed.addWidget(Flow(*self.chips))
        listed.addWidget(self.states, 1)
        listed.addWidget(self._several_bar())
        self.setLayout(with_detail(listed, self.table, self.panel))
        self.panel.hide()
        self.notice.hide()

    def _filter_bar(self) -> Flow:
        self.search.setPlaceholderText(tr("Search name, id, group"))
        self.search.setAccessibleName(tr("Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(self._theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(scaled(200))
        self.groups.setAccessibleName(tr("Group"))
        self.groups.addItem(tr("All groups"), None)
        self.quality.setAccessibleName(tr("Templates"))
        self.quality.addItem(tr("Any templates"), EVERYBODY)
        self.quality.addItem(tr("Few pictures"), PeopleFilter(fewer_templates=GOOD_TEMPLATES))
        if self._office.embedder:
            self.quality.addItem(tr("Of another model"), PeopleFilter(without_model=self._office.embedder))
        self.quality.addItem(tr("Without consent"), PeopleFilter(without_consent=True))
        for choice in (self.groups, self.quality):
            choice.setMinimumWidth(scaled(132))
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMaximumWidth(scaled(200))
        self.chips = [self._chip(tr(words), standing) for words, standing in _STATES]
        self.chips[0].setChecked(True)
        return Flow(self.search, self.groups, self.quality)

    def _chip(self, words: str, standing: Standing | None) -> QPushButton:
        chip = button(words, "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setProperty("state", standing or "")
        chip.clicked.connect(self._read_again)
        return chip

    def _several_bar(self) -> QWidget:
        """What can be done to several people at once."""
        self.chosen = label()
        self.suspend_all, self.remove_all = button(tr("Suspend all")), button(tr("Remove all…"), "danger")
        self._desk.offer(self.suspend_all, Action.SUSPEND_PEOPLE)
        self._desk.offer(self.remove_all, Action.REMOVE_MANY)
        self.suspend_all.clicked.connect(lambda: self.work.suspend_all(self._selected()))
        self.remove_all.clicked.connect(lambda: self.work.remove_all(self._selected()))
        self.several = panel(row(Flow(self.chosen, -1, self.suspend_all, self.remove_all), margins=(16, 8, 8, 8)))
        self.several.hide()
        return self.several

    def _set_up_table(self) -> None:
        set_up_table(self.table)
        self.table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self._theme, self.table, name_column=0))
        self.table.setAccessibleName(tr("People"))
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        lay_out_columns(
            self.table, {Column.GROUP: 112, Column.TEMPLATES: 104, Column.SEEN: 138, Column.STATE: 128}, COLUMNS
        )

    def _wire(self) -> None:
        self.search.textChanged.connect(self._read_soon)
        self.search.returnPressed.connect(self.table.setFocus)
        for choice in (self.groups, self.quality):
            choice.activated.connect(self._read_again)
        self.model.reordered.connect(self._read_again)
        self.model.more_wanted.connect(self._next_page)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow_selection())
        self.panel.closed.connect(self._close_panel)
        self.panel.removal_asked.connect(self._ask_removal)
        self.panel.standing_asked.connect(self.work.change_standing)
        self.panel.pictures_asked.connect(self.enrol_asked)
        self.work.changed.connect(self._changed)
        self.work.said.connect(self.notice.say)
        self.work.working.connect(self.stop.setVisible)
        self.work.working.connect(self.remove_all.setDisabled)
        self.stop.clicked.connect(self.work.stop_removing)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_key)

    # -- reading

    def load(self, person_id: str = "") -> None:
        """Read the list anew; then open the person with this id, or whoever was open."""
        self._wanted_id = person_id or self.panel.person_id
        self._pause.stop()
        if self._reading is not None:
            self._reading.cancel()
        if not self.model.lines:
            self.states.show_state(self.states.loading)
        people, wanted, order, descending = (
            self._office.store.people,
            self.wanted(),
            self.model.order,
            self.model.descending,
        )
        self._reading = self._tasks.run(
            lambda _: (
                people.page(wanted, order, descending=descending, limit=PAGE), people.matching(wanted),
                people.count(), people.groups(),
            ),
            self._loaded, self.states.fail,
        )  # fmt: skip

    def _read_again(self, *_: object) -> None:
        self.load()

    def _read_soon(self, _: str) -> None:
        self._pause.start()

    def wanted(self) -> PeopleFilter:
        """What search, chips and choices ask for."""
        narrowed: PeopleFilter = self.quality.currentData()
        chosen = next((chip.property("state") for chip in self.chips if chip.isChecked()), "")
        standing = Standing(chosen) if chosen else None
        return replace(narrowed, words=self.search.text(), standing=standing, group=self.groups.currentData())

    def _loaded(self, found: tuple[Lines, int, int, list[str]]) -> None:
        page, matching, total, groups = found
        self._reading = None
        self.model.start(page.lines, page.after)
        self._show_groups(groups)
        self.count.setText(
            grouped(total) if matching == total else tr("{shown:,} of {total:,}", shown=matching, total=total)
        )
        state: QWidget = self.table if matching else self.states.nothing_found if total else self.states.empty
        self.states.show_state(state)
        self._count_selected(0)
        if self._wanted_id:
            self._reopen(self._wanted_id)

    def _show_groups(self, groups: Sequence[str]) -> None:
        known = [self.groups.itemText(place) for place in range(1, self.groups.count())]
        if known == list(groups):
            return
        chosen = self.groups.currentData()
        self.groups.clear()
        self.groups.addItem(tr("All groups"), None)
        for group in groups:
            self.groups.addItem(group, group)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)) if chosen else 0)

    def _next_page(self, after: object) -> None:
        people, wanted, order, descending = (
            self._office.store.people,
            self.wanted(),
            self.model.order,
            self.model.descending,
        )
        self._tasks.run(
            lambda _: people.page(wanted, order, descending=descending, limit=PAGE, after=after),  # type: ignore[arg-type]
            self._extend, self._not_extended,
        )  # fmt: skip

    def _extend(self, page: Lines) -> None:
        self.model.extend(page.lines, page.after)

    def _not_extended(self, message: str) -> None:
        self.model.give_up_waiting()
        self.notice.say("error", message)

    # -- the selected person

    def show_about(self, subject: object) -> None:
        """A person id: open that person. A filter: show those."""
        if isinstance(subject, str):
            self.load(subject)
        elif isinstance(subject, PeopleFilter):
            self.search.setText(subject.words)
            self.quality.setCurrentIndex(1 if subject.fewer_templates is not None else 0)
            for chip in self.chips:
                chip.setChecked(chip.property("state") == (subject.standing or ""))
            self.load()

    def _reopen(self, person_id: str) -> None:
        """Also somebody who stands on a page that was not read: the list does not hold everybody."""
        where = self.model.row_of(person_id)
        if where is not None:
            mode = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(where, 0), mode)
        self._read(person_id)

    def _selected(self) -> list[PersonOverview]:
        return [self.model.line(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _follow_selection(self) -> None:
        """The panel is about the one person who is selected, and about nobody where several are.

        Not about the row with the keyboard: Ctrl+click takes a row out of the selection and leaves the keyboard there.
        """
        chosen = self._selected()
        self._count_selected(len(chosen))
        if len(chosen) == 1:
            self.panel.show_person(chosen[0])
            self.panel.show()
            self._read(chosen[0].person.person_id)
        elif chosen:
            self._stop_reading()
            self.panel.forget()
            self.panel.hide()
        self._make_room()

    def _count_selected(self, count: int) -> None:
        self.several.setVisible(count > 1)
        self.chosen.setText(tr("{people} selected", people=in_words(count)))

    def _read(self, person_id: str) -> None:
        self._stop_reading()
        store = self._office.store
        self._opening = self._tasks.run(lambda _: read_detail(store, person_id), self._show_detail, self.panel.fail)

    def _stop_reading(self) -> None:
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None

    def _show_detail(self, detail: PersonDetail | None) -> None:
        self._opening = None
        if detail is None:
            if self.panel.line is not None:
                self.notice.say("attention", tr("This person has been removed meanwhile."))
            self._close_panel()
            return
        where = self.model.row_of(detail.person_id)
        if where is not None:
            self.model.replace(where, detail.line)
        self.panel.show_detail(detail)
        self.panel.show()
        self._make_room()

    def _close_panel(self) -> None:
        self.panel.forget()
        self.table.clearSelection()
        self.panel.hide()
        self._make_room()

    def _make_room(self) -> None:
        """Beside the panel, which says both, a narrow window keeps its width for the names."""
        is_tight = self.panel.isVisible() and self.width() < _ROOMY
        for which in (Column.GROUP, Column.SEEN):
            self.table.setColumnHidden(COLUMNS.index(which), is_tight)

    # -- doing

    def _changed(self, person_id: str) -> None:
        """One person's record is other than it was: the list may be, too. What was said before is about before."""
        self.notice.hide()
        self.load(person_id)

    def _delete_key(self) -> None:
        chosen = self._selected()
        if len(chosen) > 1:
            self.work.remove_all(chosen)
        elif chosen:
            self._ask_removal(chosen[0])

    def _ask_removal(self, line: PersonOverview) -> None:
        if not self._desk.may(Action.REMOVE_PERSON):
            return
        title = tr("Remove {name}?", name=short(line.person.name))
        question = Question(self, title, removal_words(line), yes=tr("Remove"), kind="danger-main")
        question.accepted.connect(lambda: self.work.remove(line))
        question.open()
