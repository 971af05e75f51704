"""What doors ask for at which hours: the tab of the rules page that says so and changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from accessctl.gui.admin.book_part import Change, Part, refill
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import short
from accessctl.gui.layout import button
from accessctl.gui.theme import scaled
from accessctl.rules import Book, Mode
from accessctl.rules.editing import part, with_part, without_part
from accessctl.rules.located import Plain
from accessctl.rules.words import asked_words, door_words
from accessctl.staff import Action
from accessctl.translation import tr


class DoorsPart(Part):
    """What doors ask for, and where they lead."""

    def __init__(self, desk: Desk, change: Change) -> None:
        super().__init__(desk, change, tr("A door that is not here asks for the face, at any hour."))
        self.name, self.mode, self.schedule = QComboBox(), QComboBox(), QComboBox()
        self.two, self.seconds = QCheckBox(tr("two people within")), QSpinBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(tr("Door"))
        self.name.setMinimumWidth(scaled(136))
        for mode in Mode:
            self.mode.addItem(mode.said.in_words, mode)
        self.mode.setAccessibleName(tr("Asks for"))
        self.schedule.setAccessibleName(tr("When"))
        self.seconds.setRange(1, 600)
        self.seconds.setAccessibleName(self.two.text())
        self.seconds.setValue(20)
        self.seconds.setSuffix(tr(" s"))
        self.seconds.setEnabled(False)
        self.two.toggled.connect(self.seconds.setEnabled)
        self.add = button(tr("Save"), "main")
        self.form.fill(self.name, self.mode, self.schedule, self.two, self.seconds, -1, self.add)
        desk.offer(self.add, Action.CHANGE_RULES)
        self.add.clicked.connect(self.save_door)

    def sentences(self, book: Book, members: dict[str, int]) -> Iterable[tuple[str, str, Callable[[], None] | None]]:
        for name, door in book.doors.items():
            yield asked_words(door), door_words(door), partial(self._ask_remove, name)

    def fill_choices(self, book: Book) -> None:
        words = self.name.currentText()
        known = [*book.doors]
        here = self.desk.office.door
        self.name.clear()
        self.name.addItems(known if here in known else [here, *known])
        self.name.setCurrentText(words or here)
        if (field := self.name.lineEdit()) is not None:
            field.setCursorPosition(0)  # in a narrow field the beginning of the name is read
        refill(self.schedule, [(tr("always"), None), *((tr("during {schedule}", schedule=name), name)
                                                       for name in book.schedules)])  # fmt: skip

    def save_door(self) -> None:
        """What the form says, about this door; what it does not say stays."""
        name, mode, schedule = (
            self.name.currentText().strip(),
            Mode(self.mode.currentData()),
            self.schedule.currentData(),
        )
        if not name:
            return

        def save(book: Book) -> Book:
            definition = dict(part(book, "doors", name))
            if schedule is None:
                definition["mode"] = mode.value
            else:
                others = [timed for timed in _list(definition.get("modes")) if _schedule_of(timed) != schedule]
                definition["modes"] = [*others, {"schedule": schedule, "mode": mode.value}]
            definition["two_person_seconds"] = self.seconds.value() if self.two.isChecked() else None
            return with_part(
                book, "doors", name, {key: value for key, value in definition.items() if value is not None}
            )

        self.change(save, f"door {name}")

    def _ask_remove(self, name: str) -> None:
        self.ask(
            tr("Remove the door {door}?", door=short(name)),
            tr("It is shut from then on: nobody enters by it until it is described again."),
            lambda: self.change(lambda book: without_part(book, "doors", name, "door"), f"door {name} removed"),
        )  # fmt: skip


def _list(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else []


def _schedule_of(timed: Plain) -> Plain:
    return timed.get("schedule") if isinstance(timed, dict) else None
