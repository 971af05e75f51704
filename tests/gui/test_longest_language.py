"""Every screen holds the words of every language: nothing is cropped, torn or pushed over an edge."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.gui.kiosk.hung import HungWindow
from accessctl.gui.theme import Theme
from tests.gui.cropping import cut_texts, overlapping
from tests.gui.tour import STOPS, Tour


@pytest.fixture(params=["es", "fr"])  # Chinese is shorter than English
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    yield translation.use(request.param)
    translation.use("en")


@pytest.fixture(params=["en", "fr"])
def large(tour: Tour, request: pytest.FixtureRequest) -> Iterator[Tour]:
    """Text twice as large as usual (WCAG 2.2, 1.4.4)."""
    translation.use(request.param)
    tour.theme.enlarge(200)
    yield tour
    translation.use("en")


@pytest.mark.parametrize("name", list(STOPS))
def test_text_of_twice_the_size_can_be_read_everywhere_at_1280_by_720(large: Tour, name: str) -> None:
    """Nothing is cut off or lies over something else; what has no room is scrolled to, down and never sideways.

    Only tables with many columns have a bar of their own below them.
    """
    shown = large.show(name)
    for _ in range(40):
        if not cut_texts(shown):
            break
        large.qtbot.wait(50)
    assert cut_texts(shown) == []
    assert overlapping(shown) == []
    assert (shown.width() <= 1280, shown.height() <= 720) == (True, True), "larger than the screen"


@pytest.mark.parametrize("name", [name for name in STOPS if name.startswith("kiosk") and name != "kiosk-pin-form"])
def test_a_kiosk_of_any_shape_shows_text_of_twice_the_size(tour: Tour, name: str) -> None:
    """Also on a monitor that is turned or changed while it hangs there: each shape follows the one before."""
    translation.use("fr")
    try:
        tour.theme.enlarge(200)
        shown = tour.show(name)
        assert isinstance(shown, HungWindow)
        shown._timer.stop()  # after 2.5 s without a picture it would take its buttons away
        for width, height in ((1024, 768), (800, 1280), (3840, 2160)):
            shown.resize(width, height)
            for _ in range(40):
                if not cut_texts(shown) and not overlapping(shown):
                    break
                tour.qtbot.wait(50)
            assert cut_texts(shown) == [], f"{width} x {height}"
            assert overlapping(shown) == [], f"{width} x {height}"
    finally:
        translation.use("en")


@pytest.mark.parametrize("name", list(STOPS))
def test_the_words_of_the_longest_languages_fit(tour: Tour, spoken: str, name: str) -> None:
    shown = tour.show(name)
    for _ in range(40):  # words that have just changed get their room with the next turn of the event loop
        if not cut_texts(shown):
            break
        tour.qtbot.wait(50)
    assert cut_texts(shown) == []


def shown(qtbot: QtBot, part: QWidget) -> QWidget:
    """A window of 200 px with the part in it."""
    window = QWidget()
    qtbot.addWidget(window)
    inner = QHBoxLayout(window)
    inner.addWidget(part)
    window.setFixedSize(200, 60)
    window.show()
    return window


def test_a_line_that_is_too_long_is_found(qtbot: QtBot, theme: Theme) -> None:
    line = QLabel("This sentence is a good deal longer than two hundred pixels")
    line.setMinimumWidth(10)
    line.setMaximumWidth(150)
    assert "wide" in "".join(cut_texts(shown(qtbot, line)))


def test_a_text_without_room_for_its_lines_is_found(qtbot: QtBot, theme: Theme) -> None:
    words = QLabel("These words need several lines and are given one")
    words.setWordWrap(True)
    words.setFixedHeight(18)
    assert "tall" in "".join(cut_texts(shown(qtbot, words)))


def test_a_button_beyond_the_edge_is_found(qtbot: QtBot, theme: Theme) -> None:
    window = shown(qtbot, QWidget())
    button = QPushButton("Save", window)
    button.show()
    assert cut_texts(window) == []
    button.move(150, 0)
    assert "beyond the edge" in "".join(cut_texts(window))
