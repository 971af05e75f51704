"""The people page: filters, the list, the selected person beside it, and what is done to several at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.paging import PAGE
from accessctl.gui.admin.people_bulk import BulkWork
from accessctl.gui.admin.people_filters import PeopleFilters
from accessctl.gui.admin.people_model import COLUMNS, Column, PeopleModel
from accessctl.gui.admin.people_several import SeveralBar
from accessctl.gui.admin.people_table import Choice, PeopleTable
from accessctl.gui.admin.person import PersonPanel
from accessctl.gui.admin.person_detail import PersonDetail, read_detail, short
from accessctl.gui.admin.person_dialogs import removal_words
from accessctl.gui.admin.person_work import PersonWork
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, label, page_title, tint_button
from accessctl.gui.scrolling import with_detail
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Job
from accessctl.staff import Action
from accessctl.store import EVERYBODY, PeopleFilter, PersonOverview
from accessctl.store import PeoplePage as Lines
from accessctl.translation import grouped, tr

_ROOMY = 1240  # px: below, the panel takes the room of the columns that it repeats


class PeoplePage(Page):
    """Who is enrolled. ``enrol_asked`` carries the person id to add pictures to, or "" for somebody new."""

    enrol_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme, self._office, self._tasks = desk, desk.theme, desk.office, desk.tasks
        self.model = PeopleModel(self)
        self.filters = PeopleFilters(self._theme, self._office.embedder)
        self.table, self.several = PeopleTable(self._theme, self.model), SeveralBar(desk)
        self.count, self.notice = label(role="muted"), Notice(self._theme)
        self.panel = PersonPanel(desk)
        self.work, self.bulk = PersonWork(desk, self, self.panel), BulkWork(desk, self)
        self._wanted_id = ""
        self._matching, self._shown = 0, EVERYBODY  # how many the list has, and by what it was read
        self._edits_next = False
        self._reading: Job | None = None
        self._opening: Job | None = None
        self._build()
        self._wire()
        self.first = self.search = self.filters.search

    # -- building

    def _build(self) -> None:
        self.new = button(tr("Enrol person"), "main", tip="Ctrl+N")
        tint_button(self._theme, self.new, "enrol", "on_accent")
        self.new.clicked.connect(lambda: self.enrol_asked.emit(""))
        self.bring = button(tr("Import…"), tip=tr("Enrol many people from photos"))
        self.bring.clicked.connect(lambda: self._desk.go("import"))
        self._desk.offer(self.bring, Action.IMPORT_PEOPLE)
        self.stop = button(tr("Stop"), tip=tr("Those who were not reached yet stay as they are"))
        self.undo = button(tr("Undo"), tip=tr("Take the last change of several people back"))
        for waiting in (self.stop, self.undo):
            waiting.hide()
        empty = Placeholder(self._theme, "people", tr("Nobody is enrolled yet"),
                            tr("Enrol the first person with the camera or from photos."))  # fmt: skip
        empty.offer(tr("Enrol person"), lambda: self.enrol_asked.emit(""))  # the main one stands above
        self.states = Stateful(self._theme, self.table, empty, self.load)
        listed = QVBoxLayout()
        listed.setSpacing(12)
        head = (page_title(tr("People")), self.count, -1, self.undo, self.stop, self.bring, self.new)
        listed.addWidget(Flow(*head))
        listed.addWidget(self.notice)
        listed.addWidget(self.filters)
        listed.addWidget(self.states, 1)
        listed.addWidget(self.several)
        self.setLayout(with_detail(listed, self.table, self.panel))
        self.panel.hide()
        self.notice.hide()

    def _wire(self) -> None:
        self.filters.changed.connect(self._read_again)
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.model.reordered.connect(self._read_again)
        self.model.more_wanted.connect(self._next_page)
        self.table.chosen_changed.connect(self._follow_selection)
        self.table.doubleClicked.connect(lambda _: self._edit())
        self.panel.closed.connect(self._close_panel)
        self.panel.removal_asked.connect(self._ask_removal)
        self.panel.standing_asked.connect(self.work.change_standing)
        self.panel.pictures_asked.connect(self.enrol_asked)
        self.work.changed.connect(self._changed)
        self.work.said.connect(self.notice.say)
        self._wire_several()
        QShortcut(QKeySequence.StandardKey.Find, self, self.filters.search.setFocus)
        for key, do in ((Qt.Key.Key_Delete, self._delete_key), (Qt.Key.Key_F2, self._edit)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    def _wire_several(self) -> None:
        self.bulk.changed.connect(lambda: self._changed(""))
        self.bulk.said.connect(self.notice.say)
        self.bulk.working.connect(self.stop.setVisible)
        self.bulk.working.connect(self.several.set_busy)
        self.bulk.working.connect(self.undo.setDisabled)
        self.bulk.undoable.connect(self.undo.setVisible)
        self.stop.clicked.connect(self.bulk.stop)
        self.undo.clicked.connect(self.bulk.undo)
        self.several.all_asked.connect(self._choose_everybody)
        does = {
            "change": self.bulk.change, "suspend": self.bulk.suspend, "resume": self.bulk.resume,
            "revoke": self.bulk.revoke, "list": self.bulk.save_list, "remove": self.bulk.remove,
        }  # fmt: skip
        self.several.asked.connect(lambda key: self.choose(does[key]))

    # -- reading

    def load(self, person_id: str = "") -> None:
        """Read the list anew; then open the person with this id, or whoever was open."""
        self._wanted_id = person_id or self.panel.person_id
        self.filters.settle()
        if self._reading is not None:
            self._reading.cancel()
        if not self.model.lines:
            self.states.show_state(self.states.loading)
        people, wanted, order = self._office.store.people, self.filters.wanted(), self.model.order
        descending = self.model.descending
        self._reading = self._tasks.run(
            lambda _: (
                wanted, people.page(wanted, order, descending=descending, limit=PAGE), people.matching(wanted),
                people.count(), people.groups(),
            ),
            self._loaded, self.states.fail,
        )  # fmt: skip

    def _read_again(self, *_: object) -> None:
        self.load()

    def _loaded(self, found: tuple[PeopleFilter, Lines, int, int, list[str]]) -> None:
        self._shown, page, shown, total, groups = found
        self._matching = shown
        self._reading = None
        self.model.start(page.lines, page.after)
        self.filters.show_groups(groups)
        self.count.setText(grouped(total) if shown == total else tr("{shown:,} of {total:,}", shown=shown, total=total))
        state: QWidget = self.table if shown else self.states.nothing_found if total else self.states.empty
        self.states.show_state(state)
        self.several.show_count(0, shown, is_everybody=False)
        if self._wanted_id:
            self._reopen(self._wanted_id)

    def _next_page(self, after: object) -> None:
        people, wanted, order = self._office.store.people, self._shown, self.model.order
        descending = self.model.descending
        self._tasks.run(
            lambda _: people.page(wanted, order, descending=descending, limit=PAGE, after=after),  # type: ignore[arg-type]
            self._extend, self._not_extended,
        )  # fmt: skip

    def _extend(self, page: Lines) -> None:
        self.model.extend(page.lines, page.after)

    def _not_extended(self, message: str) -> None:
        self.model.give_up_waiting()
        self._not_read(message)

    def _not_read(self, message: str) -> None:
        self.notice.say("error", message)

    # -- the selected person

    def show_about(self, subject: object) -> None:
        """A person id: open that person. A filter: show those."""
        if isinstance(subject, str):
            self.load(subject)
        elif isinstance(subject, PeopleFilter):
            self.filters.show_wanted(subject)
            self.load()

    def _reopen(self, person_id: str) -> None:
        """Also somebody who stands on a page that was not read: the list does not hold everybody."""
        self.table.select_person(person_id)
        self._read(person_id)

    def _follow_selection(self) -> None:
        """The panel is about the one person who is selected, and about nobody where several are.

        Not about the row with the keyboard: Ctrl+click takes a row out of the selection and leaves the keyboard there.
        """
        is_everybody = self.table.is_everybody and self._matching > 1
        rows = [] if is_everybody else self.table.rows()
        count = self._matching if is_everybody else len(rows)
        self.several.show_count(count, self._matching, is_everybody=is_everybody)
        if len(rows) == 1:
            line = self.model.line(rows[0])
            self.panel.show_person(line)
            self.panel.show()
            self._read(line.person.person_id)
        elif count:
            self._stop_reading()
            self.panel.forget()
            self.panel.hide()
        self._make_room()

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
        edits, self._edits_next = self._edits_next, False
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
        if edits:
            self.work.edit(detail)

    def _edit(self) -> None:
        """F2 and a double click: the form, as soon as the person has been read."""
        if len(self.table.rows()) != 1 or not self._desk.may(Action.CHANGE_PEOPLE):
            return
        if self._opening is None and self.panel.detail is not None:
            self.work.edit(self.panel.detail)
        else:
            self._edits_next = True

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

    def _choose_everybody(self) -> None:
        self.table.selectAll()
        self.table.setFocus()

    def choose(self, then: Callable[[Choice], None]) -> None:
        """Whom the selection means: all that match are asked of the store, for most of them were never read."""
        if not self.table.is_everybody:
            then(Choice.of([(line.person.person_id, line.person.name) for line in self.table.lines()]))
            return
        people, wanted = self._office.store.people, self._shown
        self._tasks.run(lambda _: Choice.of(people.names(wanted)), then, self._not_read)

    def _delete_key(self) -> None:
        chosen = self.table.rows()
        if len(chosen) > 1:
            self.choose(self.bulk.remove)
        elif chosen:
            self._ask_removal(self.model.line(chosen[0]))

    def _ask_removal(self, line: PersonOverview) -> None:
        if not self._desk.may(Action.REMOVE_PERSON):
            return
        title = tr("Remove {name}?", name=short(line.person.name))
        question = Question(self, title, removal_words(line), yes=tr("Remove"), kind="danger-main")
        question.accepted.connect(lambda: self.work.remove(line))
        question.open()
