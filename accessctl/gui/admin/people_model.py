"""The people list as a Qt model: searched, narrowed and sorted by the store, read page by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal

from accessctl.domain import last_moment
from accessctl.gui.admin.paging import PagedModel
from accessctl.gui.times import ago, exact, short_day
from accessctl.store import Order, PersonOverview
from accessctl.translation import mark, tr

# One picture is the worst case, three are worth more than any better model.
GOOD_TEMPLATES = 3


class Column(Enum):
    """The columns, by title."""

    NAME = mark("Name")
    GROUP = mark("Group")
    TEMPLATES = mark("Templates")
    SEEN = mark("Last let in")
    STATE = mark("State")


COLUMNS = tuple(Column)
_ORDERS = {
    Column.NAME: Order.NAME, Column.GROUP: Order.GROUP, Column.TEMPLATES: Order.TEMPLATES, Column.SEEN: Order.SEEN,
    Column.STATE: Order.STATE,
}  # fmt: skip


def state_of(line: PersonOverview, now: dt.datetime) -> tuple[str, str]:
    """(chip kind, word) of a person's standing."""
    person = line.person
    if not person.active:
        return "denied", tr("suspended")
    if person.expired(now):
        return "denied", tr("expired")
    if person.valid_until is not None:
        return "wait", tr("ends {day}", day=short_day(last_moment(person.valid_until), now))
    return "granted", tr("active")


def templates_words(count: int) -> str:
    """The number, and what it is worth."""
    word = tr("good") if count >= GOOD_TEMPLATES else tr("weak") if count else tr("none")
    return f"{count}  {word}"


class PeopleModel(PagedModel[PersonOverview]):
    """``reordered``: a header was clicked, so the list must be read anew, by ``order`` and ``descending``."""

    reordered = Signal()

    def __init__(self, parent: QObject | None = None, now: Callable[[], dt.datetime] | None = None) -> None:
        super().__init__(COLUMNS, parent, now)
        self.order, self.descending = Order.NAME, False

    def row_of(self, person_id: str) -> int | None:
        """Where the person stands among the pages that were read."""
        return next((row for row, line in enumerate(self.lines) if line.person.person_id == person_id), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = _ORDERS[COLUMNS[column]], order == Qt.SortOrder.DescendingOrder
        if wanted != (self.order, self.descending):
            self.order, self.descending = wanted
            self.reordered.emit()

    def text(self, line: PersonOverview, column: Enum) -> str:
        if column is Column.TEMPLATES:
            return templates_words(line.templates)
        if column is Column.SEEN:
            return ago(line.last_seen, self.now())
        if column is Column.STATE:
            return state_of(line, self.now())[1]
        return line.person.name if column is Column.NAME else line.person.group

    def tip(self, line: PersonOverview, column: Enum) -> str | None:
        if column is Column.SEEN and line.last_seen is not None:
            return exact(line.last_seen)
        if column is Column.TEMPLATES and line.templates < GOOD_TEMPLATES:
            return tr("Fewer than {count} pictures: more will make recognition surer", count=GOOD_TEMPLATES)
        return line.person.person_id if column is Column.NAME else None

    def chip(self, line: PersonOverview, column: Enum) -> tuple[str, str] | None:
        return state_of(line, self.now()) if column is Column.STATE else None
