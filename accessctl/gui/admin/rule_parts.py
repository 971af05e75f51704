"""Who may enter, the groups, and the holidays: three tabs of the rules page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from accessctl.errors import InputError
from accessctl.gui.admin.book_part import Change, Part, refill
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import in_words, short
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import growing
from accessctl.gui.layout import button, day_field, label, row
from accessctl.gui.theme import scaled
from accessctl.rules import Book, Rule
from accessctl.rules.editing import with_part, with_rule, without_part, without_rule
from accessctl.rules.located import Plain
from accessctl.rules.plain import ALL_DOORS, ALWAYS
from accessctl.rules.times import Holiday
from accessctl.staff import Action
from accessctl.translation import tr


class RulesPart(Part):
    """Group, doors, schedule, days."""

    def __init__(self, desk: Desk, change: Change) -> None:
        super().__init__(desk, change, tr("Each line lets a group in. Whoever is in no line is refused."))
        self._members: dict[str, int] = {}
        self.group, self.door, self.schedule = QComboBox(), QComboBox(), QComboBox()
        nobody = tr("Nobody is in a group yet: add one under Groups, or on a person's page.")
        self.hint = label(nobody, "muted", wrap=True)
        self.limited = QCheckBox(tr("only from … to …"))
        self.first, self.last = day_field(tr("From")), day_field(tr("To"))
        for choice, name in ((self.group, tr("Group")), (self.door, tr("Door")), (self.schedule, tr("Schedule"))):
            choice.setAccessibleName(name)
            choice.setMinimumWidth(scaled(130))
            self.form.add(choice)
        for day in (self.first, self.last):
            day.hide()
            self.limited.toggled.connect(day.setVisible)
        self.add = button(tr("Add"), "main")
        self.form.fill(self.limited, self.first, self.last, growing(self.hint), -1, self.add)
        desk.offer(self.add, Action.CHANGE_RULES)
        self.add.clicked.connect(self.ask_rule)

    def sentences(self, book: Book, members: dict[str, int]) -> Iterable[tuple[str, str, Callable[[], None] | None]]:
        for number, rule in enumerate(book.rules, start=1):
            people = in_words(members.get(rule.group, 0))
            yield rule_words(rule), people, partial(self._ask_remove, number, rule)

    def show_book(self, book: Book, members: dict[str, int]) -> None:
        self._members = members
        super().show_book(book, members)

    def fill_choices(self, book: Book) -> None:
        """Also groups that only people name so far, and this terminal's door: a line takes them into the book."""
        groups = sorted({*book.groups, *filter(None, self._members)})
        refill(self.group, ((group, group) for group in groups))
        doors = sorted({*book.doors, self.desk.office.door})
        refill(self.door, [(tr("every door"), ALL_DOORS), *((door, door) for door in doors)])
        refill(self.schedule, [(tr("always"), ALWAYS), *((name, name) for name in book.schedules)])
        self.add.setEnabled(bool(groups) and self.desk.may(Action.CHANGE_RULES))
        self.hint.setVisible(not groups)

    def ask_rule(self) -> None:
        """The first line puts the rules in force, which shuts out everybody whom it does not name: that is asked."""
        if self.book.rules or self.book.enforced:
            self.add_rule()
            return
        group = self.group.currentData()
        words = tr("This is the first line: it puts the rules in force. Only {group} ({people}) may enter then; "
                   "everybody else is refused until another line lets them in.",
                   group=short(group), people=in_words(self._members.get(group, 0)))  # fmt: skip
        question = Question(self, tr("Put the rules in force?"), words, yes=tr("Put in force"), kind="danger-main")
        question.accepted.connect(self.add_rule)
        question.open()

    def add_rule(self) -> None:
        """What the form says."""
        group, door = self.group.currentData(), self.door.currentData()
        rule: dict[str, Plain] = {
            "group": group, "doors": ALL_DOORS if door == ALL_DOORS else [door],
            "schedule": self.schedule.currentData(),
        }  # fmt: skip
        if self.limited.isChecked():
            rule |= {"from": _iso(self.first), "to": _iso(self.last)}

        def add(book: Book) -> Book:
            if group not in book.groups:
                book = with_part(book, "groups", group, {})
            if door != ALL_DOORS and door not in book.doors:
                book = with_part(book, "doors", door, {})
            return with_rule(book, rule)

        self.change(add, f"a rule for the group {group}")

    def _ask_remove(self, number: int, rule: Rule) -> None:
        self.ask(
            tr("Remove this line?"), tr("{rule} The rules stay in force.", rule=rule_words(rule)),
            lambda: self.change(lambda book: _without(book, rule), f"rule {number} removed"),
        )  # fmt: skip


def _without(book: Book, rule: Rule) -> Book:
    """By what it says, not by its number: somebody else may have removed one above it."""
    if rule not in book.rules:
        raise InputError(tr("somebody else has removed this line already"))
    return without_rule(book, 1 + book.rules.index(rule))


def rule_words(rule: Rule) -> str:
    """The rule as a sentence."""
    doors = tr("every door") if not rule.doors else ", ".join(rule.doors)
    when = tr("always") if rule.schedule is None else tr("during {schedule}", schedule=rule.schedule)
    sentence = tr("{group} may enter {doors} {when}.", group=rule.group, doors=doors, when=when)
    if rule.first_day is None and rule.last_day is None:
        return sentence
    return tr("{sentence} From {first} to {last}.", sentence=sentence, first=rule.first_day or "…",
              last=rule.last_day or "…")  # fmt: skip


def _iso(field: QDateEdit) -> str:
    return field.date().toString("yyyy-MM-dd")


class GroupsPart(Part):
    """Groups and their privileges."""

    def __init__(self, desk: Desk, change: Change) -> None:
        super().__init__(desk, change, tr("Who belongs to a group is said on each person's page."))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("New group"))
        self.name.setAccessibleName(tr("New group"))
        self.in_lockdown, self.exempt = QCheckBox(tr("enters in a lockdown")), QCheckBox(tr("may enter twice"))
        self.add = button(tr("Add"), "main")
        self.form.fill(self.name, self.in_lockdown, self.exempt, -1, self.add)
        desk.offer(self.add, Action.CHANGE_RULES)
        self.add.clicked.connect(self.add_group)
        self.name.returnPressed.connect(self.add_group)

    def sentences(self, book: Book, members: dict[str, int]) -> Iterable[tuple[str, str, Callable[[], None] | None]]:
        for name, group in book.groups.items():
            more = [tr("enters in a lockdown")] if group.enters_in_lockdown else []
            more += [tr("may enter twice")] if group.exempt_from_anti_passback else []
            detail = " · ".join([in_words(members.get(name, 0)), *more])
            yield name, detail, partial(self._ask_remove, name)
        for name in sorted(set(members) - set(book.groups)):
            yield name, tr("{people}; not in the rules yet", people=in_words(members[name])), None

    def add_group(self) -> None:
        """A new one, or other privileges for one that is there."""
        name = self.name.text().strip()
        if not name:
            return
        definition: dict[str, Plain] = {
            "enters_in_lockdown": self.in_lockdown.isChecked(), "exempt_from_anti_passback": self.exempt.isChecked(),
        }  # fmt: skip
        self.change(lambda book: with_part(book, "groups", name, definition), f"group {name}", self.name.clear)

    def _ask_remove(self, name: str) -> None:
        self.ask(
            tr("Remove the group {name}?", name=short(name)), tr("Its people stay; lines that name it must go first."),
            lambda: self.change(lambda book: without_part(book, "groups", name, "group"), f"group {name} removed"),
        )  # fmt: skip


class HolidaysPart(Part):
    """Lists of days on which schedules have other hours."""

    def __init__(self, desk: Desk, change: Change) -> None:
        super().__init__(
            desk, change, tr("Days on which schedules have other hours. A schedule says which list it keeps.")
        )
        self.list, self.first, self.last = QComboBox(), day_field(tr("From")), day_field(tr("To"))
        self.yearly = QCheckBox(tr("every year"))
        self.list.setEditable(True)
        self.list.setAccessibleName(tr("List"))
        self.list.setMinimumWidth(scaled(160))
        line = self.list.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("List, like: Public holidays"))
        self.first.dateChanged.connect(lambda day: self.last.setDate(max(day, self.last.date())))
        self.add = button(tr("Add"), "main")
        days = QWidget()
        days.setLayout(row(self.first, label("–", "muted"), self.last))
        self.form.fill(self.list, days, self.yearly, -1, self.add)
        desk.offer(self.add, Action.CHANGE_RULES)
        self.add.clicked.connect(self.add_days)

    def sentences(self, book: Book, members: dict[str, int]) -> Iterable[tuple[str, str, Callable[[], None] | None]]:
        for name, calendar in book.calendars.items():
            days = tr("no days") if not calendar.holidays else ", ".join(map(holiday_words, calendar.holidays))
            yield name, days, partial(self._ask_remove, name)

    def fill_choices(self, book: Book) -> None:
        words = self.list.currentText()
        self.list.clear()
        self.list.addItems(list(book.calendars))
        self.list.setCurrentText(words or next(iter(book.calendars), ""))

    def add_days(self) -> None:
        """The days of the form, to a list that is made where there is none."""
        name = self.list.currentText().strip()
        first, last = _iso(self.first), max(_iso(self.first), _iso(self.last))
        days = first if first == last else f"{first}..{last}"
        entry = f"{days} yearly" if self.yearly.isChecked() else days
        if not name:
            self.list.setFocus()
            return

        def add(book: Book) -> Book:
            known = [str(day) for day in book.calendars[name].holidays] if name in book.calendars else []
            return with_part(book, "holidays", name, [*known, *([entry] if entry not in known else [])])

        self.change(add, f"holidays {name}")

    def _ask_remove(self, name: str) -> None:
        self.ask(
            tr("Remove the list {name}?", name=short(name)), tr("Schedules that keep it must let go of it first."),
            lambda: self.change(
                lambda book: without_part(book, "holidays", name, "list of holidays"), f"holidays {name} removed"
            ),
        )  # fmt: skip


def holiday_words(holiday: Holiday) -> str:
    """A day or some days."""
    days = _day(holiday.first) if holiday.first == holiday.last else f"{_day(holiday.first)} – {_day(holiday.last)}"
    return tr("{days} every year", days=days) if holiday.yearly else days


def _day(day: dt.date) -> str:
    return day.isoformat()
