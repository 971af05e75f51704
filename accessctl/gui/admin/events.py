"""The events page: what happened, newest on top, live; one event in detail beside it; is the log as it was written?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QTableView, QVBoxLayout

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.gui.admin.cells import Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.event_export import export
from accessctl.gui.admin.event_filters import EventFilters
from accessctl.gui.admin.event_panel import EventPanel
from accessctl.gui.admin.events_model import COLUMNS, Column, EventsModel, following
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.paging import PAGE
from accessctl.gui.flow import Flow
from accessctl.gui.layout import Chip, button, page_title, tint_button
from accessctl.gui.scrolling import with_detail
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Job
from accessctl.staff import Action
from accessctl.store import EVERYTHING, EventFilter, Verification
from accessctl.translation import logged, tr, trn

# Another process (the kiosk) writes the log: asking for newer events costs about a millisecond.
_LOOK_MS = 2000
_ROOMY = 1200  # px


class EventsPage(Page):
    """The log. Only while it is visible does it look for newer events."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme, self._events, self._tasks = desk, desk.theme, desk.office.store.events, desk.tasks
        self.model = EventsModel(self)
        self.table, self.detail, self.notice = QTableView(), EventPanel(desk), Notice(self._theme)
        self.filters = EventFilters(desk)
        self.live = Chip(tr("● live"), "accent")
        self.verify = button(tr("Verify chain"), tip=tr("Is the log exactly as it was written?"))
        self.save = button(tr("Export"), "menu")
        self.stop = button(tr("Stop"))
        self.working: Job | None = None
        self._reading: Job | None = None
        self.look_every(_LOOK_MS, self._look)
        self._set_up_table()
        self._build()
        self._wire()

    def _build(self) -> None:
        tint_button(self._theme, self.verify, "shield")
        menu = QMenu(self.save)
        for words, suffix in ((tr("CSV, for spreadsheets"), "csv"), (tr("JSON, for programs"), "json"),
                              (tr("PDF, for reading"), "pdf")):  # fmt: skip
            entry = QAction(words, menu)
            entry.triggered.connect(lambda _=False, suffix=suffix: self._ask_where(suffix))
            menu.addAction(entry)
        self.save.setMenu(menu)
        self._desk.offer(self.verify, Action.VERIFY_CHAIN)
        self._desk.offer(self.save, Action.EXPORT_EVENTS)
        empty = Placeholder(self._theme, "events", tr("Nothing has happened yet"),
                            tr("Grants, denials, enrolments and faults will stand here."))  # fmt: skip
        self.states = Stateful(self._theme, self.table, empty, self.load)
        self.stop.hide()
        listed = QVBoxLayout()
        listed.setSpacing(12)
        listed.addWidget(Flow(page_title(tr("Events")), self.live, -1, self.stop, self.save, self.verify))
        listed.addWidget(self.notice)
        listed.addWidget(self.filters)
        listed.addWidget(self.states, 1)
        self.setLayout(with_detail(listed, self.table, self.detail))
        self.detail.hide()
        self.notice.hide()

    def _wire(self) -> None:
        self.verify.clicked.connect(self._verify)
        self.stop.clicked.connect(self._stop)
        self.filters.changed.connect(self.load)
        self.model.more_wanted.connect(self._next_page)
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.detail.closed.connect(self.detail.hide)
        self.detail.closed.connect(self.table.clearSelection)
        self.detail.closed.connect(self._make_room)
        self.detail.person_asked.connect(lambda person_id: self._desk.go("people", person_id))

    def _set_up_table(self) -> None:
        set_up_table(self.table)
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self._theme, self.table, name_column=2, discs=False))
        self.table.setAccessibleName(tr("Events"))
        lay_out_columns(self.table, {Column.TIME: 138, Column.STATE: 104, Column.WHAT: 180, Column.DOOR: 128}, COLUMNS)
        self.first = self.filters.quick[0]  # the list is not there yet as the page is turned to for the first time

    # -- reading

    @property
    def chips(self) -> Sequence[object]:
        return self.filters.quick

    def load(self) -> None:
        if self.model.rowCount() == 0:
            self.states.show_state(self.states.loading)
        if self._reading is not None:
            self._reading.cancel()
        wanted = self.filters.wanted()
        self._reading = self._tasks.run(
            lambda _: self._events.newest(wanted, limit=PAGE), self._loaded, self.states.fail
        )
        self.filters.load()

    def show_about(self, subject: object) -> None:
        """Which events: a filter, or a person id."""
        wanted = subject if isinstance(subject, EventFilter) else replace(EVERYTHING, person_id=str(subject))
        self.filters.show_filter(wanted)

    def show_events_of(self, person_id: str) -> None:
        self.show_about(person_id)

    def _loaded(self, page: list[Event]) -> None:
        """The event that is shown in detail stays selected, or is no more shown where it is not in the list."""
        self._reading = None
        self.model.start(page, following(page))
        shown = self.detail.event_shown if self.detail.isVisible() else None
        where = None if shown is None else self.model.row_of(shown.sequence)
        if where is not None:
            self.table.selectRow(where)
        elif shown is not None:
            self.detail.closed.emit()
        nothing = self.states.empty if self.filters.wanted() == EVERYTHING else self.states.nothing_found
        self.states.show_state(self.table if page else nothing)

    def _next_page(self, before: object) -> None:
        wanted, last = self.filters.wanted(), int(str(before))
        self._tasks.run(
            lambda _: self._events.newest(wanted, limit=PAGE, before=last),
            lambda page: self.model.extend(page, following(page)), self._not_extended,
        )  # fmt: skip

    def _not_extended(self, message: str) -> None:
        self.model.give_up_waiting()
        self.notice.say("error", message)

    def _look(self) -> None:
        if self._reading is None:
            wanted = self.filters.wanted()
            self._reading = self._tasks.run(
                lambda _: self._events.newest(wanted, limit=PAGE), self._newer, lambda _: self._seen()
            )

    def _seen(self) -> None:
        self._reading = None

    def _newer(self, page: list[Event]) -> None:
        """What came since; where that is more than a page, the list begins anew, so that none is left out."""
        self._reading = None
        known = self.model.newest
        if self.model.rowCount() == 0 or (page and page[-1].sequence > known and len(page) >= PAGE):
            self._loaded(page)
            return
        self.model.put_above(page)

    # -- one event

    def _select(self, current: QModelIndex) -> None:
        if current.isValid():
            self.detail.show_event(self.model.line(current.row()))
            self.detail.show()
            self._make_room()

    def _make_room(self) -> None:
        """Beside the detail, which names the door too, a narrow window keeps its width for the names."""
        self.table.setColumnHidden(COLUMNS.index(Column.DOOR), self.detail.isVisible() and self.width() < _ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # -- the chain, and the log as a file: long work, one at a time, that can be stopped

    def _begin(self, words: str) -> None:
        self.verify.setEnabled(False)
        self.save.setEnabled(False)
        self.stop.show()
        self.notice.say("attention", words)

    def _end(self, kind: str, words: str) -> None:
        self.working = None
        self.stop.hide()
        for widget, action in ((self.verify, Action.VERIFY_CHAIN), (self.save, Action.EXPORT_EVENTS)):
            widget.setEnabled(self._desk.may(action))
        self.notice.say(kind, words)

    def _stop(self) -> None:
        if self.working is not None:
            self.working.cancel()
            self._end("attention", tr("Stopped; nothing was changed."))

    def _fail(self, message: str) -> None:
        self._end("error", message)

    def _verify(self) -> None:
        self._begin(tr("Following the chain from the first event to the last…"))

        def work(job: Job) -> Verification:
            return self._events.verify(_or_stop(job), actor=self._desk.actor)

        self.working = self._tasks.run(work, self._verified, self._fail, self._say_followed)

    def _say_followed(self, count: object) -> None:
        if self.working is not None and isinstance(count, int) and count:
            self.notice.say("attention", tr("Following the chain: {count:,} events are in order so far…", count=count))

    def _verified(self, answer: Verification) -> None:
        words = answer.sentence
        if answer.intact and answer.newest_hash:
            words += " " + tr("Newest hash: {hash}…", hash=answer.newest_hash[:16])
        self._end("success" if answer.intact else "error", words)

    def _ask_where(self, suffix: str) -> None:
        day = dt.datetime.now().astimezone()
        name = str(Path.home() / f"accessctl-events-{day:%Y-%m-%d}.{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export events"), name, f"{suffix.upper()} (*.{suffix})")
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, target: Path) -> None:
        """What the filters ask for, into that file."""
        wanted, store, title = self.filters.wanted(), self._desk.office.store, self.filters.title()
        actor, suffix = self._desk.actor, target.suffix.lstrip(".").upper()
        self._begin(tr("Writing {name}…", name=target.name))

        def work(job: Job) -> int:
            count = export(store, wanted, title, target, _or_stop(job))
            now, detail = dt.datetime.now(dt.UTC), logged(f"{count} events as {suffix}")
            store.record(Event(now, "", kind=EventKind.EXPORTED, actor=actor, detail=detail))
            return count

        self.working = self._tasks.run(
            work, lambda count: self._end("success", _written(target, count)), self._fail, self._say_written
        )

    def _say_written(self, count: object) -> None:
        if self.working is not None and isinstance(count, int) and count:
            self.notice.say("attention", tr("Writing: {count:,} events so far…", count=count))


def _or_stop(job: Job) -> Callable[[object], None]:
    """Tells the screen how far the work is, and ends it where nobody waits any more."""

    def step(progress: object) -> None:
        if job.cancelled:
            raise InputError(tr("stopped"))
        job.step(progress)

    return step


def _written(target: Path, count: int) -> str:
    return trn("{path}: 1 event", "{path}: {count:,} events", count=count, path=target)
