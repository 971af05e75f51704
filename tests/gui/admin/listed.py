"""What the tests of the people page share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.people_model import PeopleModel
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question

Open = Callable[[], AdminWindow]


def names(model: PeopleModel) -> list[str]:
    """Who is listed, in order."""
    return [model.line(row).person.name for row in range(model.rowCount())]


def words_of(widget: QWidget) -> str:
    """All that it says."""
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def open_person(qtbot: QtBot, window: AdminWindow, row: int = 0) -> None:
    """With all that had to be read."""
    window.people.table.selectRow(row)
    qtbot.waitUntil(lambda: window.people.panel.detail is not None)


def asked(qtbot: QtBot, window: AdminWindow) -> Question:
    """The question that stands open; the store may have been asked something first."""

    def open_ones() -> list[Question]:
        return [each for each in window.findChildren(Question) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()))
    return open_ones()[-1]
