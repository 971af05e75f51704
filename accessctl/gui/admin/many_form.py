"""One change for several people: their group, a further group, until when they may come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QWidget

from accessctl.errors import ConflictError, InputError
from accessctl.gui.admin.person_dialogs import Form
from accessctl.gui.layout import day_field, row
from accessctl.store import KEEP, PersonEdit, Store
from accessctl.store.people import Keep
from accessctl.translation import tr, trn

_AS_IT_IS, _UNTIL, _NO_END = "same", "until", "never"


@dataclass(frozen=True, slots=True)
class ManyChange:
    """What is to be set for each; ``join`` "" adds them to no group."""

    group: str | Keep = KEEP
    join: str = ""
    valid_until: dt.datetime | Keep | None = KEEP

    def __bool__(self) -> bool:
        return bool(self.join) or not (isinstance(self.group, Keep) and isinstance(self.valid_until, Keep))


@dataclass(frozen=True, slots=True)
class Before:
    """How somebody was, to be put back while nobody else has changed them: the ``version`` that our change left."""

    person_id: str
    edit: PersonEdit
    joined: str
    version: int


class ManyForm(Form):
    """Begins with nothing to change; the button says for how many it counts."""

    def __init__(self, parent: QWidget, count: int, known_groups: Sequence[str], book: Sequence[str]) -> None:
        words = trn("Change one person", "Change {count:,} people", count=count)
        super().__init__(parent, words, words)
        self.group, self.join = QComboBox(), QComboBox()
        self.end, self.day = QComboBox(), day_field(tr("Last day"), QDate.currentDate().addMonths(12))
        self.group.setEditable(True)
        self.group.addItems(["", *known_groups])
        if (line := self.group.lineEdit()) is not None:
            line.setPlaceholderText(tr("as it is"))
        self.end.setAccessibleName(tr("Valid until"))
        self.join.addItem(tr("as it is"), "")
        for name in book:
            self.join.addItem(tr("add to {group}", group=name), name)
        for words, key in ((tr("as it is"), _AS_IT_IS), (tr("last day:"), _UNTIL), (tr("no end"), _NO_END)):
            self.end.addItem(words, key)
        ends = QWidget()
        ends.setLayout(row(self.end, self.day, -1))
        self.add(tr("Group"), self.group)
        self.add(tr("Also in"), self.join)
        self.add(tr("Valid until"), ends, self.end)
        self.group.editTextChanged.connect(self._follow)
        for choice in (self.join, self.end):
            choice.currentIndexChanged.connect(self._follow)
        self._follow()

    def _follow(self, *_: object) -> None:
        self.day.setEnabled(self.end.currentData() == _UNTIL)
        self.save.setEnabled(bool(self.change()))

    def change(self) -> ManyChange:
        """What was chosen."""
        key = self.end.currentData()
        until: dt.datetime | Keep | None = KEEP if key == _AS_IT_IS else None
        if key == _UNTIL:
            chosen = self.day.date()
            day = dt.date(chosen.year(), chosen.month(), chosen.day()) + dt.timedelta(days=1)
            until = dt.datetime.combine(day, dt.time()).astimezone().astimezone(dt.UTC)
        return ManyChange(self.group.currentText().strip() or KEEP, self.join.currentData(), until)


# in a worker


def change_one(store: Store, person_id: str, wanted: ManyChange, actor: str) -> Before | None:
    """Set what is wanted of one person; None where all of it was so. InputError, and nothing done, where it cannot be.

    Both administrators count: what others change meanwhile stays, for only these fields are set.
    """
    person, visitor = store.people.get(person_id), store.access.visitor(person_id)
    group = KEEP if wanted.group == person.group else wanted.group
    until = KEEP if wanted.valid_until == person.valid_until else wanted.valid_until
    joins = wanted.join if wanted.join not in visitor.groups else ""
    steps = 0
    if not (isinstance(group, Keep) and isinstance(until, Keep)):
        store.access.edit(person_id, PersonEdit(group=group, valid_until=until), expected=person.version, actor=actor)
        steps += 1
    if joins:
        store.access.join(person_id, joins, actor=actor)
        steps += 1
    if not steps:
        return None
    back = PersonEdit(
        group=group if isinstance(group, Keep) else person.group,
        valid_until=until if isinstance(until, Keep) else person.valid_until,
    )
    return Before(person_id, back, joins, person.version + steps)


def put_back(store: Store, before: Before, actor: str) -> bool:
    """How it was; False where somebody else has changed or removed the person since."""
    try:
        store.access.edit(before.person_id, before.edit, expected=before.version, actor=actor)
        if before.joined:
            store.access.leave(before.person_id, before.joined, actor=actor)
    except (ConflictError, InputError):
        return False
    return True
