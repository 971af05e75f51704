"""Charts: what they show can be read with eyes, keys and a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.gui.charts import Bars, Bin, Marker, Ranking, round_values
from accessctl.gui.curves import ErrorCurves
from accessctl.gui.theme import Theme

BINS = [Bin("first: 4", (3.0, 1.0)), Bin("second: 8", (8.0, 0.0)), Bin("third: 0", (0.0, 0.0))]


def bars(qtbot: QtBot, theme: Theme) -> Bars:
    chart = Bars(theme, "Grants per hour", ("granted", "denied"))
    qtbot.addWidget(chart)
    chart.resize(300, 150)
    chart.show_bins(BINS, ends=("00:00", "03:00"), markers=[Marker(0.5, "limit 0.50")], summary="12 in all")
    chart.show()
    return chart


def colour_at(chart: Bars, x: int, y: int) -> QColor:
    return chart.grab().toImage().pixelColor(x, y)


def test_the_highest_bar_is_as_high_as_the_chart_and_the_others_in_proportion(qtbot: QtBot, theme: Theme) -> None:
    chart = bars(qtbot, theme)
    palette = theme.palette
    assert colour_at(chart, 130, 30) == palette.colour("granted")
    assert colour_at(chart, 50, 120) == palette.colour("granted")
    assert colour_at(chart, 50, 80) == palette.colour("denied")
    assert colour_at(chart, 50, 40) not in (palette.colour("granted"), palette.colour("denied"))


@pytest.mark.parametrize(("highest", "most", "lines"), [
    (8, 4, [2, 4, 6, 8]), (8, 3, [5]), (24, 2, [20]), (9, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]), (1, 4, [1]),
    (1234, 5, [500, 1000]), (4999, 5, [1000, 2000, 3000, 4000]),
])  # fmt: skip
def test_the_scale_has_round_numbers(highest: float, most: int, lines: list[float]) -> None:
    assert round_values(highest, most) == lines


def test_denials_are_hatched_for_eyes_that_do_not_tell_red_from_green(qtbot: QtBot, theme: Theme) -> None:
    """The picture without its colours: the lower part is one grey, the upper one is not."""
    chart = bars(qtbot, theme)
    greys = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lower = {greys.pixelColor(x, 120).red() for x in range(40, 80)}
    upper = {greys.pixelColor(x, 80).red() for x in range(40, 80)}
    assert (len(lower), len(upper) > 1) == (1, True)


def test_keys_go_from_bar_to_bar_and_say_each(qtbot: QtBot, theme: Theme) -> None:
    chart = bars(qtbot, theme)
    assert chart.accessibleDescription() == "12 in all"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "first: 4"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() == "third: 0"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "second: 8"


def test_the_pointer_finds_the_bar_under_it(qtbot: QtBot, theme: Theme) -> None:
    chart = bars(qtbot, theme)
    QTest.mouseMove(chart, QPoint(150, 60))
    qtbot.waitUntil(lambda: chart.words_at(chart.chosen) == "second: 8")


def ink_between(chart: Bars, left: int, right: int, row: int) -> list[int]:
    """The columns of one row of pixels that are not the ground's colour."""
    picture = chart.grab().toImage()
    ground = picture.pixelColor(chart.width() - 2, chart.height() // 2)
    return [x for x in range(left, right) if picture.pixelColor(x, row) != ground]


def test_a_limit_at_the_left_end_does_not_write_over_the_scale(qtbot: QtBot, theme: Theme) -> None:
    chart = bars(qtbot, theme)
    scale_ends = chart.fontMetrics().horizontalAdvance("8")
    chart.show_bins(BINS, markers=[Marker(0.0, "95 % in 0.1 s")])
    assert any(ink_between(chart, 0, scale_ends, row) for row in range(chart.height())), "the scale is there"
    assert not any(ink_between(chart, scale_ends + 3, scale_ends + 6, row) for row in range(14))


def test_a_limit_does_not_strike_out_that_there_is_nothing(qtbot: QtBot, theme: Theme) -> None:
    chart = bars(qtbot, theme)
    chart.show_bins([], markers=[Marker(0.9, "limit 0.90")])
    assert not ink_between(chart, 262, 280, 100)


def test_nothing_is_said_to_be_nothing(qtbot: QtBot, theme: Theme) -> None:
    chart = bars(qtbot, theme)
    chart.show_bins([])
    chart.grab()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen == -1


def test_a_ranking_says_all_its_lines(qtbot: QtBot, theme: Theme) -> None:
    ranking = Ranking(theme, "Reasons", rows=2)
    qtbot.addWidget(ranking)
    ranking.show_lines([("Unknown", 12_000, "muted"), ("Too dark", 3, "muted"), ("Too far", 1, "muted")])
    ranking.grab()
    assert ranking.accessibleDescription() == "Unknown: 12,000; Too dark: 3; Too far: 1"


def test_the_pointer_reads_the_curves_and_the_line_goes_home(qtbot: QtBot, theme: Theme) -> None:
    curves = ErrorCurves(theme, "mistakes", [(0.2, 1e-1), (0.8, 1e-5)], [(0.2, 1e-3), (0.8, 1e-1)], limit=0.5)
    qtbot.addWidget(curves)
    curves.resize(600, 148)
    curves.show()
    QTest.mouseMove(curves, QPoint(64, 60))
    qtbot.waitUntil(lambda: curves.accessibleDescription().startswith("limit 0.20: FMR 10 %"))
    QCoreApplication.sendEvent(curves, QEvent(QEvent.Type.Leave))
    assert curves.accessibleDescription().startswith("limit 0.50")


@pytest.mark.parametrize(("limit", "words"), [
    (0.5, "limit 0.50: FMR 0.1 %, FNMR 1 %"), (0.8, "limit 0.80: FMR 0.001 %, FNMR 10 %"),
    (0.85, "limit 0.85: FMR under 0.001 %, FNMR over 10 %"), (0.1, "limit 0.10: FMR over 10 %, FNMR under 0.1 %"),
])  # fmt: skip
def test_beyond_what_was_measured_a_curve_says_under_or_over(
    qtbot: QtBot, theme: Theme, limit: float, words: str
) -> None:
    fmr, fnmr = [(0.2, 1e-1), (0.8, 1e-5), (0.9, 0.0)], [(0.2, 1e-3), (0.8, 1e-1)]
    curves = ErrorCurves(theme, "mistakes", fmr, fnmr, limit=limit)
    qtbot.addWidget(curves)
    assert curves.accessibleDescription() == words
