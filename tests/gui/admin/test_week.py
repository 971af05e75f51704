"""The week as one paints it: nothing is lost on the way to the rules and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.week import DAY_MINUTES, EMPTY, Days, hours_of, is_on, of_week, painted, to_lines, to_week
from accessctl.gui.admin.week_grid import WeekGrid
from accessctl.gui.theme import Theme
from accessctl.rules.times import week_of

strokes = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 95), st.integers(1, 96), st.booleans()).map(
        lambda one: (one[0], one[1] * 15, min(DAY_MINUTES, (one[1] + one[2]) * 15), one[3])
    ),
    max_size=12,
)


@given(strokes)
def test_whatever_is_painted_comes_back_from_the_rules_as_it_was(made: list[tuple[int, int, int, bool]]) -> None:
    days: Days = EMPTY
    for day, start, end, on in made:
        days = painted(days, day, start, end, on=on)
        assert is_on(days, day, start) is on
    assert of_week(to_week(days)) == days
    assert of_week(week_of(to_lines(days))) == days


@pytest.mark.parametrize(
    ("lines", "hours"),
    [
        (["mon-fri 22:00-06:00"], 40), (["mon-sun 00:00-24:00"], 168), (["sun 20:00-04:00"], 8),
        (["tue 08:15-08:20"], 1 / 12),
    ],
)  # fmt: skip
def test_hours_of_the_rules_are_shown_and_written_back_in_the_same_words(lines: list[str], hours: float) -> None:
    days = of_week(week_of(lines))
    assert hours_of(days) == pytest.approx(hours)
    assert to_lines(days) == lines


@pytest.fixture
def grid(qtbot: QtBot, theme: Theme) -> WeekGrid:
    made = WeekGrid(theme)
    qtbot.addWidget(made)
    made.resize(820, 260)
    made.show()
    return made


def spot(grid: WeekGrid, day: int, minute: int) -> QPoint:
    return QPoint(round(grid._x(minute)) + 1, round(grid._row(day).center().y()))


def drag(grid: WeekGrid, day: int, start: int, end: int) -> None:
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=spot(grid, day, start))
    QTest.mouseMove(grid, spot(grid, day, end - 15))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=spot(grid, day, end - 15))


def test_dragging_puts_hours_on_and_dragging_over_them_takes_them_off(grid: WeekGrid) -> None:
    drag(grid, 1, 8 * 60, 18 * 60)
    assert to_lines(grid.days) == ["tue 08:00-18:00"]
    drag(grid, 1, 12 * 60, 13 * 60)
    assert to_lines(grid.days) == ["tue 08:00-12:00 13:00-18:00"]


def test_one_stroke_paints_the_same_hours_in_several_days(grid: WeekGrid) -> None:
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=spot(grid, 4, 8 * 60))
    QTest.mouseMove(grid, spot(grid, 0, 12 * 60 - 15))
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=spot(grid, 0, 12 * 60 - 15))
    assert to_lines(grid.days) == ["mon-fri 08:00-12:00"]


def test_the_keys_alone_paint_a_morning(grid: WeekGrid) -> None:
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    for _ in range(7):
        QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert to_lines(grid.days) == ["mon 08:00-12:00"]
    assert grid.accessibleDescription() == "Mon 11:30: open"
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert to_lines(grid.days) == ["mon 08:00-11:30"]


def test_whoever_may_only_look_paints_nothing(grid: WeekGrid) -> None:
    grid.read_only = True
    drag(grid, 1, 8 * 60, 18 * 60)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert grid.days == EMPTY
