"""What stands side by side goes on in the next line where it has no room; a list gives its wide columns a share."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.cells import lay_out_columns
from accessctl.gui.flow import Flow, growing
from accessctl.gui.theme import Theme

Show = Callable[[Flow, int], QWidget]


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    """Puts it into a window of that width, which stays until the end of the test."""
    held: list[QWidget] = []

    def put(flow: Flow, width: int) -> QWidget:
        window = QWidget()
        held.append(window)
        qtbot.addWidget(window)
        around = QVBoxLayout(window)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(flow)
        around.addStretch(1)
        window.resize(width, 300)
        window.show()
        settle(window)
        return window

    return put


def settle(window: QWidget) -> None:
    for _ in range(3):  # a widget that becomes taller tells its window, which lays out again
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def buttons(count: int, width: int = 100) -> list[QPushButton]:
    made = [QPushButton(f"{number}") for number in range(count)]
    for each in made:
        each.setFixedSize(width, 30)
    return made


def test_all_stand_in_one_line_where_there_is_room(show: Show) -> None:
    parts = buttons(3)
    flow = Flow(*parts)
    show(flow, 400)
    assert [part.geometry().getRect() for part in parts] == [(0, 0, 100, 30), (108, 0, 100, 30), (216, 0, 100, 30)]
    assert flow.height() == 30


def test_the_rest_goes_on_in_the_next_line_and_what_is_below_moves_down(show: Show) -> None:
    parts = buttons(3)
    flow = Flow(*parts)
    show(flow, 250)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (108, 0), (0, 38)]
    assert flow.height() == 68


def test_what_comes_after_the_gap_stands_at_the_right_end(show: Show) -> None:
    parts = buttons(3)
    flow = Flow(parts[0], -1, *parts[1:])
    window = show(flow, 400)
    assert [part.x() for part in parts] == [0, 192, 300]
    window.resize(250, 300)
    settle(window)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (150, 0), (150, 38)]


def test_a_field_takes_what_is_left_of_its_line(show: Show) -> None:
    field, (beside,) = QLineEdit(), buttons(1)
    show(Flow(field, beside), 500)
    assert (field.width(), beside.x()) == (392, 400)


def test_a_long_sentence_gets_its_lines(show: Show) -> None:
    sentence, (beside,) = QLabel("One sentence of many words, for which there is no room in one line. " * 2), buttons(1)
    sentence.setWordWrap(True)
    flow = Flow(growing(sentence), beside)
    show(flow, 300)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert flow.height() >= sentence.geometry().bottom()


def test_what_is_hidden_takes_no_room_and_what_is_added_is_seen(show: Show) -> None:
    parts = buttons(2)
    flow = Flow(*parts)
    window = show(flow, 400)
    parts[0].hide()
    settle(window)
    assert parts[1].x() == 0
    (late,) = buttons(1)
    flow.add(late)
    settle(window)
    assert (late.isVisible(), late.x()) == (True, 108)
    flow.clear()
    assert flow.heightForWidth(400) == 0


def test_from_right_to_left_the_first_stands_on_the_right(show: Show) -> None:
    parts = buttons(2)
    flow = Flow(*parts)
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(flow, 400)
    assert [part.x() for part in parts] == [300, 192]


class _Column(Enum):
    NAME = auto()
    WHEN = auto()
    STATE = auto()


@pytest.mark.parametrize(("width", "is_shared"), [(500, False), (1500, True)])
def test_columns_of_fixed_width_have_a_share_of_a_wide_table(
    qtbot: QtBot, theme: Theme, width: int, is_shared: bool
) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(0, len(_Column), table))
    lay_out_columns(table, {_Column.WHEN: 120, _Column.STATE: 100}, list(_Column))
    table.resize(width, 200)
    table.show()
    name, when, state = (table.horizontalHeader().sectionSize(place) for place in range(3))
    assert (when > 120, state > 100) == (is_shared, is_shared)
    assert name + when + state == table.viewport().width()
    if is_shared:
        assert when + state > 0.4 * width, "else nobody could follow the line from the name to its state"
