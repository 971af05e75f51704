"""One person, beside the list: standing, templates, what happened last, and what can be done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from accessctl.domain import Event, SampleSource
from accessctl.gui.admin.cells import SIGNS
from accessctl.gui.admin.events_model import what_happened
from accessctl.gui.admin.people_model import GOOD_TEMPLATES, state_of
from accessctl.gui.layout import Chip, button, column, icon_button, label, row, rule
from accessctl.gui.theme import Theme
from accessctl.gui.times import ago, day, exact
from accessctl.store import EventFilter, Store
from accessctl.store.listing import PersonOverview
from accessctl.store.templates import TemplateInfo

_WIDTH = 344
_LAST_EVENTS = 5


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """What the list does not hold."""

    person_id: str
    templates: tuple[TemplateInfo, ...]
    events: tuple[Event, ...]


def read_detail(store: Store, person_id: str) -> PersonDetail:
    """From the store; in a worker thread."""
    templates = store.templates.of(person_id)
    events = store.events.newest(EventFilter(person_id=person_id), limit=_LAST_EVENTS)
    return PersonDetail(person_id, tuple(templates), tuple(events))


class PersonPanel(QFrame):
    """Shows one line of the list at once, and its detail when that has been read."""

    closed = Signal()
    removal_asked = Signal(object)
    standing_asked = Signal(object)
    pictures_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(_WIDTH)
        self.line: PersonOverview | None = None
        self.name, self.identity = label(role="title", wrap=True), label(role="caption")
        self.identity.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state, self.problem = Chip(), label(role="error", wrap=True)
        self.facts = QGridLayout()
        self.templates, self.happened = QVBoxLayout(), QVBoxLayout()
        self.pictures = button("Add pictures…")
        self.standing = button("Suspend")
        self.remove = button("Remove…", "danger", tip="Delete")
        self._wire()
        self._build(theme)

    @property
    def person_id(self) -> str:
        return self.line.person.person_id if self.line else ""

    def _wire(self) -> None:
        self.pictures.clicked.connect(lambda: self.pictures_asked.emit(self.person_id))
        self.standing.clicked.connect(lambda: self.standing_asked.emit(self.line))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.line))

    def _build(self, theme: Theme) -> None:
        close = icon_button(theme, "cross", "Close")
        close.clicked.connect(self.closed)
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        for layout in (self.templates, self.happened):
            layout.setSpacing(6)
        body = QWidget()
        body.setLayout(column(
            self.facts, 8, label("Templates", "overline"), self.templates, 8, label("Last events", "overline"),
            self.happened, -1, spacing=8, margins=(0, 0, 8, 0),
        ))  # fmt: skip
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        head = row(column(self.name, self.identity, spacing=2), close, spacing=8)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(
            head, row(self.state, -1), 4, rule(), 4, scroll, self.problem, rule(), 8, self.pictures,
            row(self.standing, self.remove), spacing=8, margins=(20, 16, 12, 16),
        ))  # fmt: skip
        self.problem.hide()

    def show_person(self, line: PersonOverview) -> None:
        """What is known from the list."""
        self.line = line
        person, now = line.person, dt.datetime.now(dt.UTC)
        kind, word = state_of(line, now)
        self.problem.hide()
        self.name.setText(person.name if len(person.name) <= 80 else person.name[:79] + "…")
        self.name.setToolTip(person.name[:500])
        self.identity.setText(f"id {person.person_id}")
        self.state.say(f"{SIGNS[kind]} {word}", kind)  # type: ignore[arg-type]
        self.standing.setText("Suspend" if person.active else "Let in again")
        valid = "no end" if person.valid_until is None else day(person.valid_until)
        facts = [("Group", person.group or "–"), ("Enrolled", day(person.enrolled_at)), ("Valid until", valid),
                 ("Last let in", ago(line.last_seen, now))]  # fmt: skip
        _clear(self.facts)
        for place, (what, value) in enumerate(facts):
            self.facts.addWidget(label(what, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(label(value, wrap=True), place, 1)
        _replace(self.templates, [label("…", "muted")])
        _replace(self.happened, [label("…", "muted")])

    def show_detail(self, detail: PersonDetail) -> None:
        """What had to be read."""
        now = dt.datetime.now(dt.UTC)
        few = len(detail.templates) < GOOD_TEMPLATES
        advice = [label("More pictures make recognition surer.", "caption", wrap=True)] if few else []
        _replace(self.templates, [*(_template_line(info, now) for info in detail.templates), *advice])
        _replace(self.happened, [_event_line(event, now) for event in detail.events] or [label("None yet", "muted")])

    def fail(self, message: str) -> None:
        self.problem.setText(message)
        self.problem.show()


def _template_line(info: TemplateInfo, now: dt.datetime) -> QWidget:
    origin = "camera" if info.source is SampleSource.CAMERA else "photo"
    line = label(f"{origin}, {ago(info.created_at, now)}")
    line.setToolTip(f"{exact(info.created_at)}, made by {info.model_id}")
    return _pair(line, label(info.model_id, "caption"))


def _event_line(event: Event, now: dt.datetime) -> QWidget:
    return _pair(label(what_happened(event)), label(ago(event.at, now), "caption"))


def _pair(left: QLabel, right: QLabel) -> QWidget:
    pair = QWidget()
    pair.setLayout(row(left, -1, right))
    return pair


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _replace(layout: QVBoxLayout, widgets: list[QWidget] | list[QLabel]) -> None:
    _clear(layout)
    for widget in widgets:
        layout.addWidget(widget)
