"""Areas: what lies behind doors, how many may be in it, and what becomes of somebody who enters twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from accessctl.gui.admin.book_part import Change, Part, refill
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import in_words, short
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow, growing
from accessctl.gui.layout import button, column, panel, row
from accessctl.gui.theme import is_large
from accessctl.rules import Area, Book, Door, Passback
from accessctl.rules.editing import part, with_part, without_part
from accessctl.rules.located import Plain
from accessctl.rules.words import TWICE, twice_words
from accessctl.staff import Action
from accessctl.store.access import Present
from accessctl.translation import tr, trn

_NOWHERE = ""
_USUAL_MINUTES = 60
_MOST_PEOPLE, _MOST_MINUTES = 100_000, 7 * 24 * 60


class AreasPart(Part):
    """Two lines below the list: an area, and a door that leads into one. Choosing a door shows what holds for it.

    ``emptied``: who is inside was forgotten; ``failed``: it was not, and why.
    """

    emptied = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, change: Change) -> None:
        super().__init__(desk, change, tr(
            "An area counts who has gone in and has not gone elsewhere. Anti-passback needs a door that leads out, "
            "too: into another area."
        ))  # fmt: skip
        self._inside: Counter[str] = Counter()
        self.name, self.limited, self.most = QLineEdit(), QCheckBox(tr("at most")), QSpinBox()
        self.add = button(tr("Add"), "main")
        self.door, self.into, self.twice = QComboBox(), QComboBox(), QComboBox()
        self.again, self.minutes = QCheckBox(tr("allowed again after")), QSpinBox()
        self.save = button(tr("Save"))
        self._build_area()
        self._build_door()
        for control in (self.add, self.save):
            desk.offer(control, Action.CHANGE_RULES)
        self.add.clicked.connect(self.add_area)
        self.name.returnPressed.connect(self.add_area)
        self.save.clicked.connect(self.ask_door)

    def _build_area(self) -> None:
        self.name.setPlaceholderText(tr("New area, like: Laboratory"))
        self.name.setAccessibleName(tr("New area"))
        self.most.setRange(1, _MOST_PEOPLE)
        self.most.setValue(10)
        self.most.setSuffix(tr(" people"))
        self.most.setAccessibleName(tr("at most"))
        self.most.setEnabled(False)
        self.limited.toggled.connect(self.most.setEnabled)
        self.form.fill(self.name, self.limited, self.most, -1, self.add)

    def _build_door(self) -> None:
        for choice, name in ((self.door, tr("Door")), (self.into, tr("Leads into")), (self.twice, tr("Anti-passback"))):
            choice.setAccessibleName(name)
            choice.setMinimumWidth(0 if is_large() else 150)
            fits, cut = (QComboBox.SizeAdjustPolicy.AdjustToContents,
                         QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # fmt: skip
            choice.setSizeAdjustPolicy(fits if is_large() else cut)
            growing(choice)
        for kind, words in TWICE.items():
            self.twice.addItem(tr(words), kind)
        self.minutes.setRange(1, _MOST_MINUTES)
        self.minutes.setValue(_USUAL_MINUTES)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setAccessibleName(tr("allowed again after"))
        choices, more = Flow(self.door, self.into, self.twice), Flow(self.again, self.minutes, -1, self.save)
        self.whole.insertWidget(self.whole.count() - 1, panel(column(choices, more, spacing=8, margins=(16, 8, 8, 8))))
        self.door.currentIndexChanged.connect(self._show_door)
        self.into.currentIndexChanged.connect(self._follow)
        self.twice.currentIndexChanged.connect(self._follow)
        self.again.toggled.connect(self._follow)

    # -- showing

    def show_present(self, present: Sequence[Present]) -> None:
        """Who is in the areas, before ``show_book``."""
        self._inside = Counter(one.area for one in present)

    def entries(self, book: Book, members: dict[str, int]) -> Iterable[QWidget]:
        for area in book.areas.values():
            yield self._area_line(book, area)
            for door in book.doors.values():
                if door.leads_to == area.name:
                    yield self._door_line(door, area)

    def _door_line(self, door: Door, area: Area) -> QWidget:
        """Under its area, and set in."""
        words = tr("{door} leads into {area}.", door=short(door.name), area=short(area.name))
        inset = QWidget()
        inset.setLayout(row(
            self._line(words, twice_words(door), partial(self._ask_lead_nowhere, door.name)), margins=(32, 0, 0, 0)
        ))  # fmt: skip
        return inset

    def _area_line(self, book: Book, area: Area) -> QWidget:
        inside = self._inside[area.name]
        limit = "" if area.most_people is None else trn(
            "at most one person", "at most {count} people", count=area.most_people)  # fmt: skip
        inside_words = tr("{people} inside, as far as the doors know", people=in_words(inside))
        line = self._line(area.name, " · ".join(filter(None, (limit, inside_words))),
                          partial(self._ask_remove, area.name))  # fmt: skip
        empty = button(tr("Nobody is inside…"), tip=tr("The count and anti-passback begin anew"))
        empty.setEnabled(bool(inside))
        self.desk.offer(empty, Action.CHANGE_RULES)
        empty.clicked.connect(lambda: self._ask_forget(area.name, inside))
        within = line.layout()
        assert isinstance(within, QHBoxLayout)  # noqa: S101  text, then its bin
        within.insertWidget(1, empty)
        return line

    def fill_choices(self, book: Book) -> None:
        here = self.desk.office.door
        doors = [*book.doors] if here in book.doors else [here, *book.doors]
        refill(self.door, ((door, door) for door in doors))
        areas = ((tr("leads into {area}", area=name), name) for name in book.areas)
        refill(self.into, [(tr("leads nowhere that is counted"), _NOWHERE), *areas])
        self._show_door()

    def _show_door(self) -> None:
        """What holds for the chosen door now."""
        door = self.book.door(self.door.currentData() or "-")
        self.into.setCurrentIndex(max(0, self.into.findData(door.leads_to or _NOWHERE)))
        self.twice.setCurrentIndex(max(0, self.twice.findData(door.anti_passback)))
        self.again.setChecked(door.passback_reset_minutes is not None)
        self.minutes.setValue(door.passback_reset_minutes or _USUAL_MINUTES)
        self._follow()

    def _follow(self) -> None:
        """What depends on what."""
        leads = bool(self.into.currentData())
        is_watched = leads and self.twice.currentData() is not Passback.OFF
        self.twice.setEnabled(leads)
        self.again.setEnabled(is_watched)
        self.minutes.setEnabled(is_watched and self.again.isChecked())

    # -- areas

    def add_area(self) -> None:
        """A new one, or another limit for one that is there."""
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        definition: dict[str, Plain] = {"most_people": self.most.value()} if self.limited.isChecked() else {}
        self.change(lambda book: with_part(book, "areas", name, definition), f"area {name}", self.name.clear)

    def _ask_remove(self, name: str) -> None:
        self.ask(
            tr("Remove the area {name}?", name=short(name)), tr("Doors that lead into it must lead elsewhere first."),
            lambda: self.change(lambda book: without_part(book, "areas", name, "area"), f"area {name} removed"),
        )  # fmt: skip

    def _ask_forget(self, area: str, inside: int) -> None:
        words = tr("{people} may then enter {area} again. Do it after an evacuation, or where people left by another "
                   "way.", people=in_words(inside), area=short(area))  # fmt: skip
        question = Question(self, tr("Is nobody in {area}?", area=short(area)), words, yes=tr("Nobody is inside"),
                            kind="danger-main")  # fmt: skip
        access, actor = self.desk.office.store.access, self.desk.actor
        question.accepted.connect(
            lambda: self.desk.tasks.run(
                lambda _: access.forget_presence(area=area, actor=actor), lambda _: self.emptied.emit(),
                self.failed.emit,
            )
        )  # fmt: skip
        question.open()

    # -- doors

    def ask_door(self) -> None:
        """Save what the form says; where nobody could come back in, ask first."""
        name, area, twice = self.door.currentData(), self.into.currentData(), Passback(self.twice.currentData())
        if not name:
            return
        if not area or twice is not Passback.HARD or self.again.isChecked() or has_way_out(self.book, area, name):
            self.save_door()
            return
        words = tr("No door leads from {area} into another area: whoever has entered once is refused until the count "
                   "begins anew. Add an area for outside, and a door that leads there.", area=short(area))  # fmt: skip
        question = Question(self, tr("Refuse everybody the second time?"), words, yes=tr("Save all the same"),
                            kind="danger-main")  # fmt: skip
        question.accepted.connect(self.save_door)
        question.open()

    def save_door(self) -> None:
        """Where it leads, and what that means; what else is said about the door stays."""
        name, area = self.door.currentData(), self.into.currentData()
        twice = Passback(self.twice.currentData()) if area else Passback.OFF
        after = self.minutes.value() if twice is not Passback.OFF and self.again.isChecked() else None
        self.change(_leading(name, area or None, twice, after), f"door {name}")

    def _ask_lead_nowhere(self, name: str) -> None:
        self.ask(
            tr("Shall {door} lead nowhere that is counted?", door=short(name)),
            tr("Who goes in there is not counted any more, and anti-passback is off. The door stays."),
            lambda: self.change(_leading(name, None, Passback.OFF, None), f"door {name}"),
        )  # fmt: skip


def _leading(name: str, area: str | None, twice: Passback, minutes: int | None) -> Callable[[Book], Book]:
    """The change of a book that makes this door lead there."""
    wanted: dict[str, Plain] = {
        "leads_to": area, "anti_passback": None if twice is Passback.OFF else twice.value,
        "anti_passback_reset_minutes": minutes,
    }  # fmt: skip

    def change(book: Book) -> Book:
        definition = {**part(book, "doors", name), **wanted}
        return with_part(book, "doors", name, {key: value for key, value in definition.items() if value is not None})

    return change


def has_way_out(book: Book, area: str, entrance: str) -> bool:
    """Whether another door leads from the area into a different one, as far as the book knows."""
    return any(door.leads_to not in (None, area) for door in book.doors.values() if door.name != entrance)
