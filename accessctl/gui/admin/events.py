"""The events page: what happened, newest on top, live; one event in detail beside it; is the log as it was written?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from accessctl.domain import Event, EventKind, Verdict
from accessctl.gui.admin.cells import SIGNS, Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.events_model import COLUMNS, PAGE, Column, EventsModel, chip_of, what_happened, who
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.page import Page
from accessctl.gui.layout import Chip, button, column, icon_button, label, row, rule, set_property, tint_button
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.gui.times import exact
from accessctl.store import EVERYTHING, EventFilter, Verification

# Another process (the kiosk) writes the log: asking for newer events costs about a millisecond.
_LOOK_MS = 2000
_ROOMY = 1200  # px
_FILTERS = (
    ("All", EVERYTHING),
    ("Granted", EventFilter(kind=EventKind.ACCESS, verdict=Verdict.GRANTED)),
    ("Denied", EventFilter(kind=EventKind.ACCESS, verdict=Verdict.DENIED)),
    ("Faults", EventFilter(kind=EventKind.FAULT)),
    ("Enrolled", EventFilter(kind=EventKind.ENROLLED)),
    ("Removed", EventFilter(kind=EventKind.REMOVED)),
)


class EventsPage(Page):
    """The log. Only while it is visible does it look for newer events."""

    def __init__(self, theme: Theme, office: Office, tasks: Tasks) -> None:
        super().__init__()
        self._theme, self._events, self._tasks = theme, office.store.events, tasks
        self._wanted = EVERYTHING
        self.model = EventsModel(self)
        self.table, self.detail, self.notice = QTableView(), EventPanel(theme), Notice(theme)
        self.live = Chip("● live", "accent")
        self.verify = button("Verify chain", tip="Is the log exactly as it was written?")
        tint_button(theme, self.verify, "shield")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._set_up_table()
        self._build()
        self.verify.clicked.connect(self._verify)
        self.model.more_wanted.connect(self._next_page)
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.detail.closed.connect(self.detail.hide)
        self.detail.closed.connect(self.table.clearSelection)
        self.detail.closed.connect(self._make_room)

    def _build(self) -> None:
        empty = Placeholder(self._theme, "events", "Nothing has happened yet",
                            "Grants, denials, enrolments and faults will stand here.")  # fmt: skip
        self.states = Stateful(self._theme, self.table, empty, self.load)
        self.chips = [self._chip(words, wanted) for words, wanted in _FILTERS]
        self.chips[0].setChecked(True)
        listed = QVBoxLayout()
        listed.setSpacing(16)
        listed.addLayout(row(label("Events", "title"), 8, self.live, -1, self.verify))
        listed.addWidget(self.notice)
        listed.addLayout(row(*self.chips, -1))
        listed.addWidget(self.states, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 24)
        whole.setSpacing(16)
        whole.addLayout(listed, 1)
        whole.addWidget(self.detail)
        self.detail.hide()
        self.notice.hide()

    def _chip(self, words: str, wanted: EventFilter) -> QPushButton:
        chip = button(words, "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.clicked.connect(lambda: self._narrow(wanted))
        return chip

    def _set_up_table(self) -> None:
        set_up_table(self.table)
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self._theme, self.table, name_column=2, discs=False))
        self.table.setAccessibleName("Events")
        lay_out_columns(self.table, {Column.TIME: 138, Column.STATE: 104, Column.WHAT: 180, Column.DOOR: 128}, COLUMNS)
        self.setFocusProxy(self.table)

    # -- reading

    def load(self) -> None:
        if self.model.rowCount() == 0:
            self.states.show_state(self.states.loading)
        wanted = self._wanted
        self._tasks.run(lambda _: self._events.newest(wanted, limit=PAGE), self._loaded, self.states.fail)

    def show_events_of(self, person_id: str) -> None:
        self._narrow(replace(EVERYTHING, person_id=person_id))

    def _narrow(self, wanted: EventFilter) -> None:
        self._wanted = wanted
        self.load()

    def _loaded(self, page: list[Event]) -> None:
        self.model.start(page)
        nothing = self.states.empty if self._wanted == EVERYTHING else self.states.nothing_found
        self.states.show_state(self.table if page else nothing)

    def _next_page(self, before: int) -> None:
        wanted = self._wanted
        self._tasks.run(
            lambda _: self._events.newest(wanted, limit=PAGE, before=before), self.model.extend, self.states.fail
        )

    def _look(self) -> None:
        wanted = self._wanted
        self._tasks.run(lambda _: self._events.newest(wanted, limit=50), self._newer, lambda _: None)

    def _newer(self, page: list[Event]) -> None:
        if self.model.rowCount() == 0:
            self._loaded(page)
            return
        self.model.put_above(page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # -- one event, and the chain

    def _select(self, current: QModelIndex) -> None:
        if current.isValid():
            self.detail.show_event(self.model.event_at(current.row()))
            self.detail.show()
            self._make_room()

    def _make_room(self) -> None:
        """Beside the detail, which names the door too, a narrow window keeps its width for the names."""
        self.table.setColumnHidden(COLUMNS.index(Column.DOOR), self.detail.isVisible() and self.width() < _ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _verify(self) -> None:
        self.verify.setEnabled(False)
        self.notice.say("attention", "Following the chain from the first event to the last…")
        self._tasks.run(lambda _: self._events.verify(), self._verified, self._not_verified)

    def _verified(self, answer: Verification) -> None:
        self.verify.setEnabled(True)
        self.notice.say("success" if answer.intact else "error", answer.sentence)

    def _not_verified(self, message: str) -> None:
        self.verify.setEnabled(True)
        self.notice.say("error", message)


class Notice(QFrame):
    """A sentence that stays until it is closed: what came of something."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.words = label(wrap=True)
        close = icon_button(theme, "cross", "Close")
        close.clicked.connect(self.hide)
        self.setLayout(row(self.words, close, margins=(16, 4, 4, 4)))

    def say(self, kind: str, words: str) -> None:
        signs = {"success": "✓  ", "error": "–  ", "attention": "○  "}
        set_property(self, "kind", kind)
        self.words.setText(signs.get(kind, "") + words)
        self.show()


class EventPanel(QFrame):
    """One event: the evidence and its place in the chain; never a face."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(328)
        close = icon_button(theme, "cross", "Close")
        self.closed = close.clicked
        self.what, self.state = label(role="title", wrap=True), Chip()
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(8)
        self.facts.setColumnStretch(1, 1)
        head = row(self.what, close)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(
            head, row(self.state, -1), 4, rule(), 4, self.facts, -1, spacing=8, margins=(20, 16, 16, 16)
        ))  # fmt: skip

    def show_event(self, event: Event) -> None:
        kind, word = chip_of(event)
        self.what.setText(what_happened(event))
        self.state.say(f"{SIGNS.get(kind, '')} {word}".strip(), kind)  # type: ignore[arg-type]
        while (item := self.facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, fact in enumerate(facts_of(event)):
            self.facts.addWidget(label(fact.name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(self._value(fact), place, 1)

    @staticmethod
    def _value(fact: Fact) -> QWidget:
        shown = label(fact.value, wrap=True)
        shown.setToolTip(fact.tip)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the detail."""

    name: str
    value: str
    tip: str = ""


def facts_of(event: Event) -> list[Fact]:
    """What is known about an event; what is not known is left out."""
    every = [
        Fact("Time", exact(event.at)),
        Fact("Who", who(event)),
        Fact("Door", event.door),
        Fact("By", event.actor),
        Fact("Similarity", "" if event.similarity is None else f"{event.similarity:.2f}"),
        Fact("P(live)", "" if event.live is None else f"{event.live:.2f}"),
        Fact("Detail", event.detail),
        Fact("Number", f"{event.sequence:,}"),
        Fact("Hash", f"{event.hash[:16]}…", event.hash),
        Fact("Follows", f"{event.previous_hash[:16]}…", event.previous_hash),
    ]
    return [fact for fact in every if fact.value and fact.value != "–"]
