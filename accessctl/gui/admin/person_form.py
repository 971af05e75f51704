"""The form of one person: what may be changed, and how two who change it at once are told apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from accessctl.domain import last_moment
from accessctl.gui.admin.person_detail import PersonDetail, short
from accessctl.gui.admin.person_dialogs import Form, in_a_window
from accessctl.gui.layout import column, row
from accessctl.gui.theme import scaled
from accessctl.gui.times import day, last_day
from accessctl.translation import mark, tr

_FEW_GROUPS = 6  # boxes: more are scrolled by themselves, so that Save stays in sight
FIELDS = {
    "name": mark("Name"), "group": mark("Group"), "further": mark("Also in"), "valid_from": mark("Valid from"),
    "valid_until": mark("Valid until"), "visits_left": mark("Visits"), "note": mark("Note"),
}  # fmt: skip


class Day(QWidget):
    """A day that may be left out; where none is set, one so many days from now is proposed."""

    def __init__(self, words: str, at: dt.datetime | None, proposed_days: int) -> None:
        super().__init__()
        self.wanted, self.day = QCheckBox(words), QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(words)
        local = (at or dt.datetime.now(dt.UTC) + dt.timedelta(days=proposed_days)).astimezone()
        self.before = at
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.wanted.setChecked(at is not None)
        self.day.setEnabled(at is not None)
        self.wanted.toggled.connect(self.day.setEnabled)
        self.setLayout(row(self.wanted, self.day, -1))

    def moment(self, *, at_end: bool) -> dt.datetime | None:
        """Local midnight of the day, or of the day after; a time that was not touched stays to the second."""
        if not self.wanted.isChecked():
            return None
        chosen = self.day.date()
        day = dt.date(chosen.year(), chosen.month(), chosen.day())
        if self.before is not None and self.before.astimezone().date() == day:
            return self.before
        midnight = dt.datetime.combine(day + dt.timedelta(days=int(at_end)), dt.time()).astimezone()
        return midnight.astimezone(dt.UTC)


class EditForm(Form):
    """Name, groups, validity, visits, note: saved together, about the version that was looked at."""

    def __init__(self, parent: QWidget, detail: PersonDetail, known_groups: Sequence[str], book: Sequence[str]) -> None:
        person, visitor = detail.line.person, detail.visitor
        super().__init__(parent, tr("Edit {name}", name=short(person.name)), tr("Save"))
        self.detail = detail
        self.base = fields_of(detail)
        self.name, self.group = QLineEdit(person.name), QComboBox()
        self.group.setEditable(True)
        self.group.addItems(["", *known_groups])
        self.group.setCurrentText(person.group)
        self.further = [QCheckBox(group) for group in book if group != person.group]
        for box in self.further:
            box.setChecked(box.text() in visitor.groups)
        self.base["further"] = frozenset(box.text() for box in self.further if box.isChecked())
        self.begins = Day(tr("Not before"), visitor.valid_from, 0)
        ends = person.valid_until
        self.ends = Day(tr("Last day"), None if ends is None else last_moment(ends), 30)
        self._ends_before = person.valid_until
        self.counted, self.visits = QCheckBox(tr("Only so often")), QSpinBox()
        self.visits.setRange(0, 1_000_000)
        self.visits.setAccessibleName(tr("Visits"))
        self.counted.setChecked(visitor.visits_left is not None)
        self.visits.setValue(visitor.visits_left or 0)
        self.visits.setEnabled(self.counted.isChecked())
        self.counted.toggled.connect(self.visits.setEnabled)
        self.note = QPlainTextEdit(person.note)
        self.note.setFixedHeight(scaled(72))
        self.note.setTabChangesFocus(True)
        self._fill()

    def _fill(self) -> None:
        visits = QWidget()
        visits.setLayout(row(self.counted, self.visits, -1))
        self.add(tr("Name"), self.name)
        self.add(tr("Group"), self.group)
        if self.further:
            boxes = QWidget()
            boxes.setLayout(column(*self.further, spacing=0))
            self.add(tr("Also in"), boxes if len(self.further) <= _FEW_GROUPS else in_a_window(boxes))
        self.add(tr("Valid from"), self.begins, self.begins.wanted)
        self.add(tr("Valid until"), self.ends, self.ends.wanted)
        self.add(tr("Visits"), visits, self.counted)
        self.add(tr("Note"), self.note)

    def entered(self) -> dict[str, object]:
        """Every field as it stands now, under the names of ``PersonEdit``."""
        ends = self.ends.moment(at_end=True)
        note = self.note.toPlainText()
        return {
            "name": self.name.text(),
            "group": self.group.currentText(),
            "further": frozenset(box.text() for box in self.further if box.isChecked()),
            "valid_from": self.begins.moment(at_end=False),
            "valid_until": self._ends_before if ends is not None and ends == self.ends.before else ends,
            "visits_left": self.visits.value() if self.counted.isChecked() else None,
            "note": note if note == self.base["note"] else " ".join(note.split()),
        }

    def changes(self) -> dict[str, object]:
        """Only what was changed here."""
        return {key: value for key, value in self.entered().items() if value != self.base[key]}


def fields_of(detail: PersonDetail) -> dict[str, object]:
    """What is stored, as the form's fields have it."""
    person, visitor = detail.line.person, detail.visitor
    return {
        "name": person.name, "group": person.group, "further": visitor.groups - {person.group},
        "valid_from": visitor.valid_from, "valid_until": person.valid_until, "visits_left": visitor.visits_left,
        "note": person.note,
    }  # fmt: skip


def field_words(key: str, value: object) -> str:
    """A field's value, to be read beside another."""
    if value is None:
        return tr("no limit")
    if isinstance(value, dt.datetime):
        return last_day(value) if key == "valid_until" else day(value)
    if isinstance(value, frozenset):
        return ", ".join(sorted(map(str, value)))
    return str(value)
