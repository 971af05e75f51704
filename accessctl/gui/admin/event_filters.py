"""Which events: quick chips, then person, door, reason and time; what is asked for stands as chips to be taken away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from accessctl import wording
from accessctl.domain import EventKind, Reason, Verdict
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import short
from accessctl.gui.admin.person_field import PersonField
from accessctl.gui.admin.secret_field import captioned
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, row
from accessctl.gui.theme import is_large, scaled
from accessctl.store import EVERYTHING, EventFilter
from accessctl.translation import mark, tr

_QUICK = (
    (mark("All"), EVERYTHING),
    (mark("Granted"), EventFilter(kind=EventKind.ACCESS, verdict=Verdict.GRANTED)),
    (mark("Denied"), EventFilter(kind=EventKind.ACCESS, verdict=Verdict.DENIED)),
    (mark("Faults"), EventFilter(kind=EventKind.FAULT)),
    (mark("Enrolled"), EventFilter(kind=EventKind.ENROLLED)),
    (mark("Removed"), EventFilter(kind=EventKind.REMOVED)),
)
_REASONS = (
    Reason.RECOGNIZED, Reason.UNKNOWN, Reason.AMBIGUOUS, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, Reason.INACTIVE,
    Reason.EXPIRED, Reason.OUTSIDE_HOURS, Reason.WRONG_DOOR, Reason.WRONG_PIN, Reason.WRONG_BADGE, Reason.PASSED_BACK,
    Reason.AREA_FULL, Reason.SECOND_FACTOR_NEEDED, Reason.SECOND_PERSON_NEEDED, Reason.LOCKED_OUT, Reason.LOCKDOWN,
    Reason.EXIT_REQUEST, Reason.MANUAL, Reason.SCHEDULED, Reason.FAULT,
)  # fmt: skip
_TIMES = (
    (mark("Any time"), None), (mark("Today"), 0), (mark("Last 7 days"), 7), (mark("Last 30 days"), 30),
    (mark("From … to …"), -1),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One chip: its words, and what is left when it is taken away."""

    words: str
    without: Callable[[EventFilter], EventFilter]


class EventFilters(QWidget):
    """Says ``changed`` whenever ``wanted()`` has."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._narrowed = EVERYTHING
        self._person_name = ""
        self._days: int | None = None
        self.person = PersonField(desk)
        self.door, self.reason, self.time = QComboBox(), QComboBox(), QComboBox()
        self.quick = [self._quick(tr(words), wanted) for words, wanted in _QUICK]
        self.quick[0].setChecked(True)
        self.asked = Flow()
        self._build()

    def _build(self) -> None:
        self.person.chosen.connect(self._choose_person)
        self.person.textEdited.connect(self._forget_person)
        self.door.addItem(tr("Every door"), None)
        self.reason.addItem(tr("Every reason"), None)
        for reason in _REASONS:
            self.reason.addItem(wording.for_staff(reason), reason)
        for words, days in _TIMES:
            self.time.addItem(tr(words), days)
        for choice, name in ((self.door, tr("Door")), (self.reason, tr("Reason")), (self.time, tr("Time"))):
            choice.setAccessibleName(name)
            choice.setMinimumWidth(scaled(108))
            choice.setMaximumWidth(scaled(180))
            if not is_large():
                choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                choice.setMinimumContentsLength(10)
        self.door.activated.connect(lambda _: self._set(replace(self._narrowed, door=self.door.currentData())))
        self.reason.activated.connect(lambda _: self._set(replace(self._narrowed, reason=self.reason.currentData())))
        self.time.activated.connect(lambda _: self._choose_time())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(Flow(*self.quick))
        whole.addWidget(Flow(self.person, self.door, self.reason, self.time))
        whole.addWidget(self.asked)
        self.asked.hide()

    def _quick(self, words: str, wanted: EventFilter) -> QPushButton:
        chip = button(words, "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.clicked.connect(lambda: self._set(replace(self._narrowed, kind=wanted.kind, verdict=wanted.verdict)))
        return chip

    # -- what is asked for

    def wanted(self) -> EventFilter:
        """As of now: "today" moves with the day."""
        if self._days is None:
            return self._narrowed
        today = dt.datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return replace(self._narrowed, since=(today - dt.timedelta(days=self._days)).astimezone(dt.UTC))

    def title(self) -> str:
        """The filter in words, for a heading."""
        words = [narrowing.words for narrowing in self._narrowings()]
        quick = next((chip.text() for chip in self.quick[1:] if chip.isChecked()), "")
        return " · ".join(filter(None, (tr("Events"), quick, *words)))

    def show_filter(self, wanted: EventFilter) -> None:
        """Ask for exactly this; the person's name is looked up."""
        for chip, (_, quick) in zip(self.quick, _QUICK, strict=True):
            if (quick.kind, quick.verdict) == (wanted.kind, wanted.verdict):
                chip.setChecked(True)
        self._days, self._person_name = None, wanted.person_id or ""
        self._set(wanted)
        if wanted.person_id:
            people, person_id = self._desk.office.store.people, wanted.person_id
            self._desk.tasks.run(lambda _: people.find(person_id), self._name, lambda _: None)

    def _name(self, person: object) -> None:
        if person is not None and getattr(person, "person_id", "") == self._narrowed.person_id:
            self._person_name = str(getattr(person, "name", ""))
            self._show_chips()

    def load(self) -> None:
        """The doors that the log names."""
        events = self._desk.office.store.events
        self._desk.tasks.run(lambda _: events.doors(), self._show_doors, lambda _: None)

    def _show_doors(self, doors: Sequence[str]) -> None:
        if [self.door.itemData(place) for place in range(1, self.door.count())] == list(doors):
            return
        self.door.clear()
        self.door.addItem(tr("Every door"), None)
        for door in doors:
            self.door.addItem(short(door), door)
        self.door.setCurrentIndex(max(0, self.door.findData(self._narrowed.door)) if self._narrowed.door else 0)

    def _set(self, wanted: EventFilter) -> None:
        self._narrowed = wanted
        self.door.setCurrentIndex(max(0, self.door.findData(wanted.door)) if wanted.door else 0)
        self.reason.setCurrentIndex(max(0, self.reason.findData(wanted.reason)) if wanted.reason else 0)
        if wanted.person_id is None:
            self.person.clear()
        self._show_time()
        self._show_chips()
        self.changed.emit()

    # -- chips

    def _narrowings(self) -> list[Narrowing]:
        wanted, found = self._narrowed, []
        if wanted.person_id is not None:
            found.append(Narrowing(short(self._person_name or wanted.person_id, 30),
                                   lambda now: replace(now, person_id=None)))  # fmt: skip
        if wanted.door is not None:
            found.append(Narrowing(short(wanted.door, 30), lambda now: replace(now, door=None)))
        if wanted.reason is not None:
            found.append(Narrowing(wording.for_staff(wanted.reason), lambda now: replace(now, reason=None)))
        if self._days is not None or wanted.since is not None or wanted.until is not None:
            found.append(Narrowing(self._time_words(), lambda now: replace(now, since=None, until=None)))
        return found

    def _time_words(self) -> str:
        if self._days is not None:
            return next(tr(words) for words, days in _TIMES if days == self._days)
        since, until = self._narrowed.since, self._narrowed.until
        first = "…" if since is None else f"{since.astimezone():%Y-%m-%d}"
        last = "…" if until is None else f"{until.astimezone() - dt.timedelta(seconds=1):%Y-%m-%d}"
        return f"{first} – {last}"

    def _show_chips(self) -> None:
        self.asked.clear()
        narrowings = self._narrowings()
        for narrowing in narrowings:
            chip = button(f"{narrowing.words}  ×", "chip", tip=tr("Take this filter away"))
            chip.setAccessibleName(tr("Take away: {words}", words=narrowing.words))
            chip.clicked.connect(lambda _=False, one=narrowing: self._take_away(one))
            self.asked.add(chip)
        self.asked.setVisible(bool(narrowings))

    def _take_away(self, narrowing: Narrowing) -> None:
        after = narrowing.without(self._narrowed)
        if after == self._narrowed or (after.since is None and self._narrowed.since is not None):
            self._days = None
        self._set(after)

    # -- person and time

    def _choose_person(self, person_id: str, name: str) -> None:
        self._person_name = name
        self._set(replace(self._narrowed, person_id=person_id))

    def _forget_person(self, text: str) -> None:
        """Whoever empties the field wants everybody again."""
        if not text and self._narrowed.person_id is not None:
            self._set(replace(self._narrowed, person_id=None))

    def _choose_time(self) -> None:
        days = self.time.currentData()
        if days == -1:
            self._ask_range()
            return
        self._days = days
        self._set(replace(self._narrowed, since=None, until=None))

    def _ask_range(self) -> None:
        question = DaysQuestion(self)
        question.accepted.connect(lambda: self._range(*question.days()))
        question.rejected.connect(self._show_time)
        question.open()

    def _show_time(self) -> None:
        """The choice as it counts: a range that was not given after all is none."""
        has_range = self._days is None and (self._narrowed.since is not None or self._narrowed.until is not None)
        self.time.setCurrentIndex(max(0, self.time.findData(-1 if has_range else self._days)))

    def _range(self, first: dt.date, last: dt.date) -> None:
        self._days = None
        since = dt.datetime.combine(first, dt.time()).astimezone().astimezone(dt.UTC)
        until = dt.datetime.combine(last + dt.timedelta(days=1), dt.time()).astimezone().astimezone(dt.UTC)
        self._set(replace(self._narrowed, since=since, until=until))


class DaysQuestion(Question):
    """From which day to which, both included."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Which days?"), tr("Both days are included."), yes=tr("Show"))
        today = QDate.currentDate()
        self.first, self.last = QDateEdit(today.addDays(-7)), QDateEdit(today)
        for field, name in ((self.first, tr("From")), (self.last, tr("To"))):
            field.setCalendarPopup(True)
            field.setDisplayFormat("yyyy-MM-dd")
            field.setAccessibleName(name)
        fields = QWidget()
        between = row(captioned(tr("From"), self.first), captioned(tr("To"), self.last), -1, margins=(0, 12, 0, 0))
        fields.setLayout(between)
        self.put_field(fields)
        self.first.setFocus()

    def days(self) -> tuple[dt.date, dt.date]:
        """In their order, whichever was entered first."""
        first, last = (dt.date.fromisoformat(field.date().toString("yyyy-MM-dd")) for field in (self.first, self.last))
        return min(first, last), max(first, last)
