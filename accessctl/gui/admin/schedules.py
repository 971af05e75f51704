"""Schedules as a week to paint: a list on the left, the hours on the right, saved when asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.week import EMPTY, Days, hours_of, of_week, to_lines
from accessctl.gui.admin.week_grid import DAY_NAMES, WeekGrid
from accessctl.gui.dialogs import Question, ask
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, clear, column, label, row, side_by_side
from accessctl.gui.theme import is_large, scaled, taller
from accessctl.rules import Book, Schedule
from accessctl.rules.editing import with_part, without_part
from accessctl.rules.located import Plain
from accessctl.rules.times import DAYS
from accessctl.staff import Action
from accessctl.translation import tr

_LIST_HEIGHT = 96  # px, above the week where text is large
_OFFICE: Days = (*((((8 * 60, 18 * 60),),) * 5), (), ())


def _spoken(line: str) -> str:
    """A line of the rules file with its days in the language in use."""
    days, hours = line.split(" ", maxsplit=1)
    return f"{'–'.join(tr(DAY_NAMES[DAYS.index(day)]) for day in days.split('-'))} {hours}"


class SchedulesPart(QWidget):
    """``change`` is the page's. What is painted counts only once it is saved."""

    def __init__(self, desk: Desk, change: Callable[..., None]) -> None:
        super().__init__()
        self._desk, self._change = desk, change
        self.book = self._base = Book()  # what is painted was begun on ``_base``
        self._saved: tuple[str, Days, tuple[str, ...], str] | None = None
        self.list, self.name, self.grid = QListWidget(), QLineEdit(), WeekGrid(desk.theme)
        self.on_holidays = QLineEdit()
        self.summary, self.calendars = label(role="caption", wrap=True), QHBoxLayout()
        self.boxes: list[QCheckBox] = []
        self.new, self.save = button(tr("New schedule")), button(tr("Save"), "main")
        self.revert, self.remove = button(tr("Revert")), button(tr("Remove…"), "danger")
        self._build()
        self._wire()
        self.begin_new()

    def _build(self) -> None:
        self.list.setAccessibleName(tr("Schedules"))
        if is_large():
            self.list.setFixedHeight(taller(_LIST_HEIGHT))
        else:
            self.list.setFixedWidth(scaled(200))
        self.name.setPlaceholderText(tr("Name, like: Office hours"))
        self.name.setAccessibleName(tr("Name of the schedule"))
        self.on_holidays.setPlaceholderText(tr("empty: closed; or like 10:00-12:00"))
        self.on_holidays.setAccessibleName(tr("Hours on holidays"))
        self.grid.read_only = not self._desk.may(Action.CHANGE_RULES)
        for widget in (self.save, self.remove, self.new):
            self._desk.offer(widget, Action.CHANGE_RULES)
        hint = tr(
            "Drag to paint hours, over several days if wanted; drag over painted ones to take them off. "
            "Keys: arrows, Space, Shift with arrows."
        )
        right: QVBoxLayout = column(
            side_by_side(label(tr("Name of the schedule"), "muted"), self.name), self.grid, self.summary,
            label(hint, "caption", wrap=True),
            row(label(tr("Keeps the holidays of"), "muted"), self.calendars, -1),
            side_by_side(label(tr("Hours on those days"), "muted"), self.on_holidays), -1,
            Flow(self.remove, -1, self.revert, self.save), spacing=10,
        )  # fmt: skip
        right.setStretch(1, 8)  # a tall window goes to the week
        whole = side_by_side(column(self.list, self.new), right, spacing=16)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _wire(self) -> None:
        self.list.currentTextChanged.connect(self._choose)
        self.new.clicked.connect(self.begin_new)
        self.save.clicked.connect(self.save_schedule)
        self.revert.clicked.connect(self._revert)
        self.remove.clicked.connect(self._ask_remove)
        self.grid.changed.connect(self._touched)
        for field in (self.name, self.on_holidays):
            field.textChanged.connect(self._touched)

    # -- showing

    def show_book(self, book: Book, _: dict[str, int]) -> None:
        """The list anew; what is being painted stays."""
        chosen, is_touched = self._saved[0] if self._saved else "", self.is_touched
        self.book = book
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(list(book.schedules))
        self.list.blockSignals(False)
        if is_touched:
            return
        if chosen in book.schedules:
            self.show_schedule(book.schedules[chosen])
        elif book.schedules:
            self.show_schedule(next(iter(book.schedules.values())))
        else:
            self.begin_new()

    def show_schedule(self, schedule: Schedule) -> None:
        """One of the book."""
        spans = " ".join(map(str, schedule.on_holidays))
        self._show(schedule.name, of_week(schedule.week), schedule.calendars, spans)
        found = self.list.findItems(schedule.name, Qt.MatchFlag.MatchExactly)
        self.list.blockSignals(True)
        if found:
            self.list.setCurrentItem(found[0])
        self.list.blockSignals(False)

    def begin_new(self) -> None:
        """Office hours, to begin with something."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._show("", _OFFICE if not self.book.schedules else EMPTY, (), "")
        self.name.setFocus()

    def _show(self, name: str, days: Days, calendars: tuple[str, ...], on_holidays: str) -> None:
        self._saved = None
        clear(self.calendars)
        self.boxes = [QCheckBox(calendar) for calendar in self.book.calendars]
        for box in self.boxes:
            box.setChecked(box.text() in calendars)
            box.toggled.connect(self._touched)
            self.calendars.addWidget(box)
        if not self.boxes:
            self.calendars.addWidget(label(tr("none: there is no list yet"), "caption"))
        self.name.setText(name)
        self.grid.show_days(days)
        self.on_holidays.setText(on_holidays)
        self._saved, self._base = self._entered(), self.book
        self._touched()

    def _entered(self) -> tuple[str, Days, tuple[str, ...], str]:
        kept = tuple(box.text() for box in self.boxes if box.isChecked())
        return self.name.text().strip(), self.grid.days, kept, " ".join(self.on_holidays.text().split())

    @property
    def is_touched(self) -> bool:
        return self._saved is not None and self._entered() != self._saved

    def _touched(self, *_: object) -> None:
        may = self._desk.may(Action.CHANGE_RULES)
        is_new = not (self._saved and self._saved[0])
        self.save.setEnabled(may and bool(self.name.text().strip()) and (self.is_touched or is_new))
        self.revert.setEnabled(self.is_touched)
        self.remove.setEnabled(may and not is_new)
        hours = hours_of(self.grid.days)
        lines = "; ".join(map(_spoken, to_lines(self.grid.days))) or tr("never open")
        self.summary.setText(tr("{hours:g} hours a week: {lines}", hours=hours, lines=lines))

    # -- doing

    def may_leave(self) -> bool:
        """Whether nothing is lost, or may be."""
        return not self.is_touched or ask(
            self, tr("Leave without saving?"), tr("The hours that were painted are not saved."), yes=tr("Leave"),
            no=tr("Stay"), kind="danger-main",
        )  # fmt: skip

    def _choose(self, name: str) -> None:
        if name in self.book.schedules and self.may_leave():
            self.show_schedule(self.book.schedules[name])

    def _revert(self) -> None:
        if self._saved is not None:
            self._show(*self._saved)

    def save_schedule(self) -> None:
        """Put it into the book, under its new name where it has one."""
        name, days, calendars, spans = self._entered()
        before = self._saved[0] if self._saved else ""
        definition: dict[str, Plain] = {
            "hours": list(to_lines(days)), "holidays": list(calendars), "on_holidays": list(spans.split()),
        }  # fmt: skip

        def save(book: Book) -> Book:
            after = with_part(book, "schedules", name, definition)
            return without_part(after, "schedules", before, "schedule") if before and before != name else after

        def done() -> None:
            self._saved = self._entered()

        self._change(save, f"schedule {name}", done, base=self._base)

    def _ask_remove(self) -> None:
        name = self._saved[0] if self._saved else ""
        words = tr("Lines and doors that name it must let go of it first.")
        question = Question(self, tr("Remove {name}?", name=name), words, yes=tr("Remove"), kind="danger-main")
        question.accepted.connect(
            lambda: self._change(
                lambda book: without_part(book, "schedules", name, "schedule"), f"schedule {name} removed"
            )
        )
        question.open()
