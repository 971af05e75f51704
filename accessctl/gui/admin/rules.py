"""The rules page: who may enter where and when, in sentences; schedules, holidays, groups, doors, and "why not?"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout

from accessctl.errors import InputError
from accessctl.gui.admin.areas import AreasPart
from accessctl.gui.admin.book_change import BookChange, BookChanges
from accessctl.gui.admin.book_part import Part
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.door_modes import DoorsPart
from accessctl.gui.admin.explain import ExplainPart
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.rule_parts import GroupsPart, HolidaysPart, RulesPart
from accessctl.gui.admin.schedules import SchedulesPart
from accessctl.gui.dialogs import Kind, Question
from accessctl.gui.flow import Flow, growing
from accessctl.gui.layout import button, column, inset_numbers, label, page_title
from accessctl.gui.tasks import Latest
from accessctl.gui.turns import in_turns
from accessctl.rules import Book
from accessctl.staff import Action
from accessctl.store import Present
from accessctl.translation import logged, mark, tr

P = TypeVar("P", bound=Part | SchedulesPart | ExplainPart)

_PARTS = (
    (mark("Who may enter"), "rules"), (mark("Schedules"), "schedules"), (mark("Holidays"), "holidays"),
    (mark("Groups"), "groups"), (mark("What doors ask for"), "doors"), (mark("Areas"), "areas"),
    (mark("Why not?"), "why"),
)  # fmt: skip


class RulesPage(Page):
    """One book, shown in parts; every change is one transaction of the store, checked as the rules file is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._reading = desk, Latest(desk.tasks)
        self.notice = Notice(desk.theme)
        self.in_force = label(wrap=True)
        self.switch = button(tr("Put the rules in force"))
        self.switch.clicked.connect(self._ask_switch)
        self.book = Book()
        self._members: dict[str, int] = {}
        self._present: Sequence[Present] = ()
        self._made: list[Part | SchedulesPart | ExplainPart] = []
        self.undo = button(tr("Undo"), tip=tr("Take the last change back"))
        self._last: tuple[Book, Book] | None = None  # the book before the last change made here, and after it
        self.changes = BookChanges(desk, self)
        self.changes.changed.connect(self._changed)
        self.changes.said.connect(self.notice.say)
        self._pages = QStackedWidget()
        self.tabs: list[QPushButton] = []
        self._build()

    def _build(self) -> None:
        group = QButtonGroup(self)
        for number, (words, _) in enumerate(_PARTS):
            tab = button(tr(words), "chip")
            tab.setCheckable(True)
            tab.clicked.connect(lambda _=False, number=number: self.turn_to(number))
            group.addButton(tab)
            self.tabs.append(tab)
        self.turn_to(0)
        force = Flow(growing(self.in_force), self.switch)
        whole: QVBoxLayout = column(
            page_title(tr("Rules")), force, Flow(*self.tabs, -1, self.undo), self.notice, self._pages, spacing=12,
            margins=(24, 20, 24, 24),
        )  # fmt: skip
        whole.setStretch(4, 1)
        self.setLayout(whole)
        self.notice.hide()
        self._desk.offer(self.switch, Action.CHANGE_RULES)
        self.undo.clicked.connect(self.take_back)

    # -- the parts: each is made when it is first turned to, for all of them together keep the GUI thread for 50 ms

    @cached_property
    def rules(self) -> RulesPart:
        return self._take_in(RulesPart(self._desk, self.change))

    @cached_property
    def schedules(self) -> SchedulesPart:
        return self._take_in(SchedulesPart(self._desk, self.change))

    @cached_property
    def holidays(self) -> HolidaysPart:
        return self._take_in(HolidaysPart(self._desk, self.change))

    @cached_property
    def groups(self) -> GroupsPart:
        return self._take_in(GroupsPart(self._desk, self.change))

    @cached_property
    def doors(self) -> DoorsPart:
        return self._take_in(DoorsPart(self._desk, self.change))

    @cached_property
    def areas(self) -> AreasPart:
        made = AreasPart(self._desk, self.change)
        made.emptied.connect(self.load)
        made.failed.connect(self._wrong)
        made.show_present(self._present)
        return self._take_in(made)

    @cached_property
    def why(self) -> ExplainPart:
        return self._take_in(ExplainPart(self._desk))

    def _take_in(self, part: P) -> P:
        self._made.append(part)
        self._pages.addWidget(part)
        self._desk.theme.dress(part)  # by itself: with 30 rules and 20 doors all parts together take 70 ms
        inset_numbers(part)
        part.show_book(self.book, self._members)
        return part

    def turn_to(self, number: int) -> None:
        """Another part of the book."""
        self.tabs[number].setChecked(True)
        self._pages.setCurrentWidget(getattr(self, _PARTS[number][1]))

    def show_about(self, subject: object) -> None:
        """A person id: why that person would be refused."""
        self.turn_to(len(_PARTS) - 1)
        self.why.ask_about(str(subject))

    # -- the book

    def load(self) -> None:
        store = self._desk.office.store
        self._reading.run(
            lambda _: (store.rules.book(), store.access.members(), store.access.present()),
            lambda found: self.show_book(*found), self._wrong,
        )  # fmt: skip

    def show_book(self, book: Book, members: dict[str, int], present: Sequence[Present] = ()) -> None:
        """Also what tests and screenshots call."""
        self.book, self._members, self._present = book, members, present
        self.undo.setEnabled(self._desk.may(Action.CHANGE_RULES) and self._may_take_back())
        in_turns(self, self._shown_in_parts())
        self.in_force.setText(force_words(book))
        self.switch.setText(tr("Put the rules in force") if not book.enforced else tr("Take the rules out of force…"))

    def _shown_in_parts(self) -> Iterator[None]:
        """First where somebody looks."""
        for part in sorted(self._made, key=lambda part: part is not self._pages.currentWidget()):
            if isinstance(part, AreasPart):
                part.show_present(self._present)
            part.show_book(self.book, self._members)
            yield

    def change(
        self, edit: Callable[[Book], Book], what: str, done: Callable[[], None] | None = None, *,
        base: Book | None = None,
    ) -> None:  # fmt: skip
        """Have the book replaced by what ``edit`` makes of it; ``what`` stands in the log and names no person.

        ``base`` is the book that was looked at meanwhile, by default the one that is shown.
        """
        self.changes.make(BookChange(edit, what, self.book if base is None else base, done))

    def _changed(self, before: Book, after: Book) -> None:
        self._last = before, after
        self.notice.hide()
        self.load()

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
            # Without the line that had put the rules in force nobody could enter, if they stayed so.
            return before if not before.rules else replace(before, enforced=book.enforced)

        self.changes.make(BookChange(back, logged("the last change was taken back"), None))

    def may_leave(self) -> bool:
        """A schedule that is half painted is asked about."""
        return all(part.may_leave() for part in self._made if isinstance(part, SchedulesPart))

    def _wrong(self, message: str) -> None:
        self.notice.say("error", message)

    def _ask_switch(self) -> None:
        if not self.book.enforced:
            nobody = tr("There is no line yet: nobody could enter any door.")
            words = tr("From then on only those enter whom a rule lets in.") if self.book.rules else nobody
            kind: Kind = "main" if self.book.rules else "danger-main"
            question = Question(self, tr("Put the rules in force?"), words, yes=tr("Put in force"), kind=kind)
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
