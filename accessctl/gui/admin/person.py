"""One person, beside the list: standing, hints, templates, rights, what happened last, and what can be done."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from accessctl import retelling
from accessctl.domain import Event
from accessctl.gui.admin.cells import SIGNS
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.events_model import what_happened
from accessctl.gui.admin.hints import Case, Hint, hints_for, quality_words, template_words
from accessctl.gui.admin.people_model import state_of
from accessctl.gui.admin.person_detail import PersonDetail, facts_of, photo_words, short
from accessctl.gui.flow import Flow
from accessctl.gui.layout import Chip, button, clear, column, icon_button, label, panel, row, rule, scrolling
from accessctl.gui.theme import scaled
from accessctl.gui.times import ago, exact
from accessctl.staff import Action
from accessctl.store import EventFilter, PersonOverview, TemplateInfo
from accessctl.translation import tr

WIDTH = 392


class PersonPanel(QFrame):
    """Shows one line of the list at once, and its detail when that has been read."""

    closed = Signal()
    edit_asked = Signal(object)
    pin_asked = Signal(object)
    consent_asked = Signal(object)
    badges_asked = Signal(object)
    export_asked = Signal(object)
    removal_asked = Signal(object)
    standing_asked = Signal(object)
    pictures_asked = Signal(str)
    template_removal_asked = Signal(str, str)
    photos_removal_asked = Signal(str, int)
    outside_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(scaled(WIDTH))
        self._desk = desk
        self.line: PersonOverview | None = None
        self.detail: PersonDetail | None = None
        self.name, self.identity = label(role="title", wrap=True), label(role="caption")
        self.identity.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state, self.problem = Chip(), label(role="error", wrap=True)
        self.facts = QGridLayout()
        self.hints, self.templates, self.happened = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.edit = button(tr("Edit…"))
        self.pin = button(tr("PIN…"))
        self.consent = button(tr("Consent…"))
        self.badges = button(tr("Badges…"))
        self.outside = button(tr("Has left…"), tip=tr("Anti-passback and the count begin anew for this person"))
        self.pictures = button(tr("Add pictures…"))
        self.export = button(tr("Export all…"), tip=tr("All that is kept about this person, as a ZIP"))
        self.standing = button(tr("Suspend"))
        self.remove = button(tr("Remove…"), "danger", tip=tr("Delete"))
        self.all_events = button(tr("All events"), "quiet")
        self._offer()
        self._wire()
        self._build()

    @property
    def person_id(self) -> str:
        return self.line.person.person_id if self.line else ""

    def _offer(self) -> None:
        for widget, action in (
            (self.edit, Action.CHANGE_PEOPLE), (self.pin, Action.GIVE_PINS), (self.badges, Action.GIVE_PINS),
            (self.consent, Action.CHANGE_PEOPLE), (self.outside, Action.CHANGE_RULES),
            (self.pictures, Action.ENROL), (self.standing, Action.SUSPEND_PEOPLE), (self.remove, Action.REMOVE_PERSON),
            (self.all_events, Action.SEE_EVENTS), (self.export, Action.EXPORT_PERSON),
        ):  # fmt: skip
            self._desk.offer(widget, action)

    def _wire(self) -> None:
        for widget, signal in (
            (self.edit, self.edit_asked), (self.pin, self.pin_asked), (self.consent, self.consent_asked),
            (self.badges, self.badges_asked), (self.outside, self.outside_asked),
        ):  # fmt: skip
            widget.clicked.connect(lambda _=False, signal=signal: signal.emit(self.detail))
            widget.setEnabled(False)
        self.pictures.clicked.connect(lambda: self.pictures_asked.emit(self.person_id))
        self.export.clicked.connect(lambda: self.export_asked.emit(self.line))
        self.standing.clicked.connect(lambda: self.standing_asked.emit(self.line))
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.line))
        self.all_events.clicked.connect(lambda: self._desk.go("events", EventFilter(person_id=self.person_id)))

    def _build(self) -> None:
        close = icon_button(self._desk.theme, "cross", tr("Close"))
        close.clicked.connect(self.closed)
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(6)
        self.facts.setColumnStretch(1, 1)
        for layout in (self.templates, self.happened, self.hints):
            layout.setSpacing(6)
        body = QWidget()
        body.setLayout(column(
            self.hints, self.facts, Flow(self.edit, self.pin, self.badges, self.consent, self.outside), 8,
            label(tr("Templates"), "overline"), self.templates, Flow(self.pictures, self.export), 8,
            row(label(tr("Last events"), "overline"), -1, self.all_events), self.happened, -1,
            spacing=8, margins=(0, 0, 8, 0),
        ))  # fmt: skip
        scroll = scrolling(body, across=False)
        head = row(column(self.name, self.identity, spacing=2), close, spacing=8)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(
            head, row(self.state, -1), 4, rule(), 4, scroll, self.problem, rule(), 8, row(self.standing, self.remove),
            spacing=8, margins=(20, 16, 12, 16),
        ))  # fmt: skip
        self.problem.hide()

    # -- showing

    def show_person(self, line: PersonOverview) -> None:
        """What is known from the list."""
        is_other = self.person_id != line.person.person_id
        self.line = line
        person = line.person
        kind, word = state_of(line, dt.datetime.now(dt.UTC))
        self.problem.hide()
        self.name.setText(short(person.name, 80))
        self.name.setToolTip(short(person.name, 500))
        self.identity.setText(tr("id {person_id}", person_id=person.person_id))
        self.state.say(f"{SIGNS[kind]} {word}", kind)  # type: ignore[arg-type]
        self.standing.setText(tr("Suspend") if person.active else tr("Let in again"))
        if not is_other:
            return
        self.detail = None
        self.outside.hide()
        for waiting in (self.edit, self.pin, self.consent, self.badges):
            waiting.setEnabled(False)
        clear(self.facts)
        clear(self.hints)
        _replace(self.templates, [label("…", "muted")])
        _replace(self.happened, [label("…", "muted")])

    def show_detail(self, detail: PersonDetail) -> None:
        """What had to be read."""
        self.detail = detail
        self.show_person(detail.line)
        now = dt.datetime.now(dt.UTC)
        self.edit.setEnabled(self._desk.may(Action.CHANGE_PEOPLE))
        self.consent.setEnabled(self._desk.may(Action.CHANGE_PEOPLE))
        for given in (self.pin, self.badges):
            given.setEnabled(self._desk.may(Action.GIVE_PINS))
        self.outside.setVisible(detail.visitor.area is not None)
        self.outside.setEnabled(self._desk.may(Action.CHANGE_RULES))
        self._show_facts(facts_of(detail, now))
        _replace(self.hints, [_hint_line(hint) for hint in hints_for(self._case(detail, now))])
        lines = [self._template_line(info, len(detail.templates), now) for info in detail.templates]
        _replace(self.templates, [*lines, *self._photos_line(detail)])
        nothing = [label(tr("None yet"), "muted")]
        _replace(self.happened, [_event_line(event, now) for event in detail.events] or nothing)

    def forget(self) -> None:
        """It is about nobody."""
        self.line = self.detail = None

    def fail(self, message: str) -> None:
        self.problem.setText(message)
        self.problem.show()

    def _case(self, detail: PersonDetail, now: dt.datetime) -> Case:
        office = self._desk.office
        return Case(detail.line, detail.templates, detail.health, office.embedder, office.min_similarity(), now,
                    has_consented=bool(detail.consents))  # fmt: skip

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        clear(self.facts)
        for place, (what, value) in enumerate(facts):
            self.facts.addWidget(label(what, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(label(value, wrap=True), place, 1)

    def _template_line(self, info: TemplateInfo, count: int, now: dt.datetime) -> QWidget:
        words = label(f"{template_words(info)} · {quality_words(info)}")
        words.setToolTip(_template_tip(info))
        about = label(tr("{age} · {model}", age=ago(info.created_at, now), model=info.model_id), "caption")
        about.setToolTip(_template_tip(info))
        line, inner = QWidget(), row(column(words, about, spacing=0), -1)
        if count > 1:
            inner.addWidget(self._erase_button(info))
        line.setLayout(inner)
        return line

    def _erase_button(self, info: TemplateInfo) -> QPushButton:
        made = icon_button(self._desk.theme, "trash", tr("Erase this template"), "tiny")
        made.clicked.connect(lambda: self.template_removal_asked.emit(info.person_id, info.template_id))
        self._desk.offer(made, Action.CHANGE_PEOPLE)
        return made

    def _photos_line(self, detail: PersonDetail) -> list[QWidget]:
        """Whether pictures are kept, where they are or might be: templates are numbers, these are faces."""
        if not detail.photos and not self._desk.office.settings.store.keep_photos:
            return []
        line, inner = QWidget(), row(label(photo_words(detail.photos), wrap=True))
        inner.setStretch(0, 1)
        if detail.photos:
            erase = icon_button(self._desk.theme, "trash", tr("Erase the kept pictures"), "tiny")
            erase.clicked.connect(lambda: self.photos_removal_asked.emit(detail.person_id, detail.photos))
            self._desk.offer(erase, Action.CHANGE_PEOPLE)
            inner.addWidget(erase)
        line.setLayout(inner)
        return [line]


def _template_tip(info: TemplateInfo) -> str:
    lines = [exact(info.created_at), tr("made by {model}", model=info.model_id)]
    if (quality := info.quality) is not None:
        lines.append(
            tr("{pixels:.0f} px between the eyes; sharpness {sharpness:.0f}; brightness {brightness:.0f} of 255",
               pixels=quality.eye_distance, sharpness=quality.sharpness, brightness=quality.brightness)
        )  # fmt: skip
    return "\n".join(lines)


def _hint_line(hint: Hint) -> QFrame:
    inner = row(label("○"), label(hint.words, wrap=True), margins=(12, 8, 12, 8))
    inner.setStretch(1, 1)
    made = panel(inner, "notice")
    made.setProperty("kind", "attention")
    return made


def _event_line(event: Event, now: dt.datetime) -> QWidget:
    """What was changed, by whom: in the tip, as the log has it."""
    line = _pair(label(what_happened(event)), label(ago(event.at, now), "caption"))
    line.setToolTip(
        " · ".join(filter(None, (exact(event.at), retelling.retold(event.detail), retelling.actor(event.actor))))
    )
    return line


def _pair(left: QLabel, right: QLabel) -> QWidget:
    pair = QWidget()
    pair.setLayout(row(left, -1, right))
    return pair


def _replace(layout: QVBoxLayout, widgets: list[QWidget] | list[QLabel] | list[QFrame]) -> None:
    clear(layout)
    for widget in widgets:
        layout.addWidget(widget)
