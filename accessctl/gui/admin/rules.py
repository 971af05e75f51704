"""The rules page: who may enter where and when, in sentences; schedules, holidays, groups, doors, and "why not?"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout

from accessctl.errors import InputError
from accessctl.gui.admin.areas import AreasPart
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.explain import ExplainPart
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.rule_parts import DoorsPart, GroupsPart, HolidaysPart, RulesPart
from accessctl.gui.admin.schedules import SchedulesPart
from accessctl.gui.dialogs import Question
from accessctl.gui.layout import button, column, label, row
from accessctl.rules import Book
from accessctl.staff import Action
from accessctl.store import Present
from accessctl.translation import tr


class RulesPage(Page):
    """One book, shown in parts; every change is one transaction of the store, checked as the rules file is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.notice = Notice(desk.theme)
        self.in_force = label(wrap=True)
        self.switch = button(tr("Put the rules in force"))
        self.switch.clicked.connect(self._ask_switch)
        self.book = Book()
        self.rules, self.schedules = RulesPart(desk, self.change), SchedulesPart(desk, self.change)
        self.holidays, self.groups = HolidaysPart(desk, self.change), GroupsPart(desk, self.change)
        self.doors, self.areas = DoorsPart(desk, self.change), AreasPart(desk, self.change)
        self.why = ExplainPart(desk)
        self.parts = (
            (tr("Who may enter"), self.rules), (tr("Schedules"), self.schedules), (tr("Holidays"), self.holidays),
            (tr("Groups"), self.groups), (tr("What doors ask for"), self.doors), (tr("Areas"), self.areas),
            (tr("Why not?"), self.why),
        )  # fmt: skip
        self.undo = button(tr("Undo"), tip=tr("Take the last change back"))
        self._last: tuple[Book, Book] | None = None  # the book before the last change made here, and after it
        self._pages = QStackedWidget()
        self.tabs: list[QPushButton] = []
        self._build()

    def _build(self) -> None:
        group = QButtonGroup(self)
        for number, (words, part) in enumerate(self.parts):
            self._pages.addWidget(part)
            tab = button(words, "chip")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, number=number: self.turn_to(number))
            group.addButton(tab)
            self.tabs.append(tab)
        self.tabs[0].setChecked(True)
        force = row(self.in_force, -1, self.switch)
        force.setStretch(0, 1)
        whole: QVBoxLayout = column(
            label(tr("Rules"), "title"), force, row(*self.tabs, -1, self.undo), self.notice, self._pages, spacing=12,
            margins=(24, 20, 24, 24),
        )  # fmt: skip
        whole.setStretch(4, 1)
        self.setLayout(whole)
        self.notice.hide()
        self._desk.offer(self.switch, Action.CHANGE_RULES)
        self.undo.clicked.connect(self.take_back)
        self.areas.emptied.connect(self.load)
        self.areas.failed.connect(self._wrong)

    def turn_to(self, number: int) -> None:
        """Another part of the book."""
        self.tabs[number].setChecked(True)
        self._pages.setCurrentIndex(number)

    def show_about(self, subject: object) -> None:
        """A person id: why that person would be refused."""
        self.turn_to(len(self.parts) - 1)
        self.why.ask_about(str(subject))

    # -- the book

    def load(self) -> None:
        store = self._desk.office.store
        self._desk.tasks.run(
            lambda _: (store.rules.book(), store.access.members(), store.access.present()),
            lambda found: self.show_book(*found), self._wrong,
        )  # fmt: skip

    def show_book(self, book: Book, members: dict[str, int], present: Sequence[Present] = ()) -> None:
        """Also what tests and screenshots call."""
        self.book = book
        self.areas.show_present(present)
        self.undo.setEnabled(self._desk.may(Action.CHANGE_RULES) and self._may_take_back())
        for _, part in self.parts:
            part.show_book(book, members)
        self.in_force.setText(force_words(book))
        self.switch.setText(tr("Put the rules in force") if not book.enforced else tr("Take the rules out of force…"))

    def change(self, edit: Callable[[Book], Book], what: str, done: Callable[[], None] | None = None) -> None:
        """Have the book replaced by what ``edit`` makes of it; ``what`` stands in the log and names no person."""
        rules, actor = self._desk.office.store.rules, self._desk.actor

        def work(_: object) -> tuple[Book, Book]:
            seen: list[Book] = []

            def noted(book: Book) -> Book:
                seen.append(book)
                return edit(book)

            after = rules.change(noted, what, actor=actor)
            return seen[-1], after

        def changed(books: tuple[Book, Book]) -> None:
            self._last = books
            self.notice.hide()
            if done is not None:
                done()
            self.load()

        self._desk.tasks.run(work, changed, self._wrong)

    def _may_take_back(self) -> bool:
        """Not where a door would lose its description, which shuts it, nor where the switch alone was turned."""
        if self._last is None or self._last[1] != self.book:
            return False
        before, after = self._last
        return set(after.doors) <= set(before.doors) and replace(before, enforced=after.enforced) != after

    def take_back(self) -> None:
        """The book as it was before the last change made here, unless somebody has changed it since."""
        if self._last is None:
            return
        before, after = self._last

        def back(book: Book) -> Book:
            if book != after:
                raise InputError(tr("somebody else has changed the rules since, so nothing was taken back"))
            return replace(before, enforced=book.enforced)

        self.change(back, "the last change was taken back")

    def may_leave(self) -> bool:
        """A schedule that is half painted is asked about."""
        return self.schedules.may_leave()

    def _wrong(self, message: str) -> None:
        self.notice.say("error", message)

    def _ask_switch(self) -> None:
        if not self.book.enforced:
            words = tr("From then on only those enter whom a rule lets in.")
            question = Question(self, tr("Put the rules in force?"), words, yes=tr("Put in force"))
        else:
            words = tr("From then on everybody who is active may enter every door at any hour.")
            question = Question(
                self, tr("Take the rules out of force?"), words, yes=tr("Take out of force"), kind="danger-main"
            )
        wanted = not self.book.enforced
        what = "in force" if wanted else "not in force any more"
        question.accepted.connect(lambda: self.change(lambda book: replace(book, enforced=wanted), what))
        question.open()


def force_words(book: Book) -> str:
    """What holds now, in a sentence."""
    if not book.enforced:
        return tr("○ No rules are in force: everybody who is active may enter at any hour.")
    if not book.rules:
        return tr("– Rules are in force and there is none: nobody may enter.")
    return tr("✓ Rules are in force: only those enter whom a rule lets in.")
