"""A change of looks reaches everything that is open, and keeps the GUI thread for no longer than anything else may."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollBar, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import Settings
from accessctl.config.fields import changed
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.rules import _PARTS, RulesPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.layout import column, label, scrolling, set_property
from accessctl.gui.theme import DARK, LIGHT, Theme
from tests.gui.tour import STOPS, Tour
from tests.gui.watchdog import LONGEST_MS, quickest, watching

MOST_WIDGETS = 200  # of a part that is restyled in one go: 0.07 ms each


def open_everything(tour: Tour) -> AdminWindow:
    """The panel with every page made and filled, and every tab and section of them."""
    window = tour.admin()
    assert window.frame is not None
    for key in window.frame.pages:
        window.go(key)
        tour.settle(window)
    window.people.table.selectRow(0)
    window.events.table.selectRow(2)
    for part in range(len(_PARTS)):
        window.page(RulesPage).turn_to(part)
    for section in range(window.page(SettingsPage).sections.count()):
        window.page(SettingsPage).sections.setCurrentRow(section)
        tour.settle(window)
    return window


@pytest.fixture
def full(long_tour: Tour) -> Iterator[AdminWindow]:
    yield open_everything(long_tour)
    translation.use("en")


def turns_of(tour: Tour, window: AdminWindow, do: Callable[[], object]) -> list[float]:
    """The turns of the event loop over 10 ms, in their order, until nothing is left to do."""
    with watching() as dog:
        QTimer.singleShot(0, do)
        tour.qtbot.wait(50)
        tour.qtbot.waitUntil(lambda: window.frame is not None and not window.tasks.busy)
        tour.qtbot.wait(250)
    return [round(turn, 1) for turn in dog.turns_ms if turn > 10]


def save(window: AdminWindow, **looks: object) -> None:
    """As the settings page does, once they are in the file."""
    assert window.desk is not None
    chosen = {f"appearance.{name}": value for name, value in ({"theme": "light"} | looks).items()}
    window.desk.settings_saved.emit(changed(Settings(), chosen))


def test_changing_the_theme_with_every_page_open_does_not_keep_the_gui_thread(
    long_tour: Tour, full: AdminWindow
) -> None:
    theme = long_tour.theme

    def there_and_back() -> list[float]:
        return [turn for choice in (DARK, LIGHT)
                for turn in turns_of(long_tour, full, partial(theme.choose, choice.name))]  # fmt: skip

    for key in ("overview", "people", "events", "rules", "settings"):
        full.go(key)
        long_tour.settle(full)
        assert max(quickest(there_and_back)) < LONGEST_MS, key
        long_tour.qtbot.waitUntil(lambda: not [part for part in worn(full) if part.styleSheet() != theme.sheet])


@pytest.mark.parametrize("key", ["people", "settings"])
@pytest.mark.parametrize("looks", [{"text_percent": 200}, {"language": "fr"}], ids=["text", "language"])
def test_other_words_and_larger_ones_with_every_page_open_do_not_keep_the_gui_thread(
    long_tour: Tour, full: AdminWindow, key: str, looks: dict[str, object]
) -> None:
    full.go(key)
    long_tour.settle(full)

    def there_and_back() -> list[float]:
        return [turn for each in (looks, {"text_percent": 100, "language": "en"})
                for turn in turns_of(long_tour, full, partial(save, full, **each))]  # fmt: skip

    assert max(quickest(there_and_back)) < LONGEST_MS
    assert full.frame is not None
    assert full.frame.current == key
    assert full.updatesEnabled()


@pytest.mark.parametrize("name", ["kiosk", "kiosk-pin", "demo", "wizard-photos", "wizard-consent"])
def test_changing_the_theme_of_the_other_windows_does_not_keep_the_gui_thread(tour: Tour, name: str) -> None:
    tour.show(name)

    def there_and_back() -> list[float]:
        with watching() as dog:
            for choice in (DARK, LIGHT):
                QTimer.singleShot(0, partial(tour.theme.choose, choice.name))
                tour.qtbot.wait(200)
        return dog.turns_ms

    assert max(quickest(there_and_back)) < LONGEST_MS


# -- nothing is left out


def worn(window: QWidget) -> list[QWidget]:
    """The parts of a window that have a style sheet of their own."""
    return [each for each in (window, *window.findChildren(QWidget)) if each.styleSheet()]


def test_no_part_of_a_full_panel_is_so_large_that_a_new_theme_takes_long(full: AdminWindow) -> None:
    full.page(InboxPage).cards  # noqa: B018  all are made, as if somebody had scrolled to the last
    full.go("inbox")
    sizes = [(len(part.findChildren(QWidget)), type(part).__name__, part.objectName()) for part in worn(full)]
    assert len(sizes) > 40
    assert [each for each in sizes if each[0] > MOST_WIDGETS] == []


def undressed(window: QWidget) -> list[str]:
    """Words in no part that wears the style sheet: they would stay as Qt makes them."""
    return [
        f"{type(each).__name__} {each.text()!r}"
        for each in window.findChildren(QLabel)
        if each.text() and not each.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)
    ]


@pytest.mark.parametrize("name", list(STOPS))
def test_every_screen_is_dressed(tour: Tour, name: str) -> None:
    shown = tour.show(name)
    assert undressed(shown) == []
    if not isinstance(shown, QMainWindow):  # its own ground is the application's palette
        assert shown.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)


def test_a_part_changes_with_the_theme_and_what_is_inside_with_it(qtbot: QtBot, theme: Theme) -> None:
    part, words = QWidget(), label("Nobody", "muted")
    qtbot.addWidget(part)
    words.setParent(part)
    theme.dress(part)
    part.show()
    assert words.palette().windowText().color().name().upper() == LIGHT.muted
    theme.choose("dark")
    qtbot.waitUntil(lambda: words.palette().windowText().color().name().upper() == DARK.muted)
    theme.choose("light")


def test_a_part_that_cannot_be_seen_changes_too(qtbot: QtBot, theme: Theme) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    theme.dress(part)
    theme.choose("dark")
    qtbot.waitUntil(lambda: part.styleSheet() == theme.sheet)
    theme.choose("light")
    qtbot.waitUntil(lambda: part.styleSheet() == theme.sheet)


def test_a_part_that_has_gone_is_left_alone(qtbot: QtBot, theme: Theme) -> None:
    gone, left = QWidget(), QWidget()
    qtbot.addWidget(left)
    theme.dress(gone)
    theme.dress(left)
    gone.deleteLater()
    qtbot.wait(1)
    theme.choose("dark")
    qtbot.waitUntil(lambda: left.styleSheet() == theme.sheet)
    theme.choose("light")


def test_a_part_inside_a_part_is_not_dressed_twice(qtbot: QtBot, theme: Theme) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(outer)
    theme.dress(outer)
    theme.dress(inner)
    assert [bool(each.styleSheet()) for each in (outer, inner)] == [True, False]


def opened(qtbot: QtBot, theme: Theme) -> tuple[QWidget, QWidget, QLabel, QLabel]:
    """A page with a part in its scroll area that is dressed by itself, and words in the part and beside the area."""
    page, part, inner, beside = QWidget(), QWidget(), label("Nobody", "muted"), label("Nowhere", "muted")
    part.setLayout(column(inner))
    page.setLayout(column(beside, scrolling(part)))
    qtbot.addWidget(page)
    theme.dress(part)
    theme.dress(page)
    return page, part, inner, beside


def test_what_is_round_a_part_that_is_dressed_already_is_dressed_piece_by_piece(qtbot: QtBot, theme: Theme) -> None:
    page, part, inner, beside = opened(qtbot, theme)
    page.show()
    bar = page.findChildren(QScrollBar)[0]
    assert [bool(each.styleSheet()) for each in (page, part, inner, beside)] == [False, True, False, True]
    assert bar.testAttribute(Qt.WidgetAttribute.WA_StyleSheet)
    holder = bar.parentWidget()
    assert holder is not None
    theme.choose("dark")
    qtbot.waitUntil(lambda: holder.styleSheet() == theme.sheet)
    for words in (inner, beside):
        assert words.palette().windowText().color().name().upper() == DARK.muted
    theme.choose("light")


def test_who_comes_later_into_what_was_opened_is_dressed_as_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    page, *_ = opened(qtbot, theme)
    page.show()
    question, later = Question(page, "Sure?", "Quite sure?", yes="Yes"), label("Late", "error")
    question.open()
    layout = page.layout()
    assert layout is not None
    layout.addWidget(later)
    qtbot.waitUntil(lambda: bool(later.styleSheet()))
    assert question.styleSheet() == theme.sheet
    assert undressed(page) == []


def test_each_in_a_box_that_is_left_open_is_dressed_by_itself(qtbot: QtBot, theme: Theme) -> None:
    page, box, early, late = QWidget(), QWidget(), label("Early", "muted"), label("Late", "muted")
    box.setLayout(column(early))
    page.setLayout(column(box))
    qtbot.addWidget(page)
    theme.leave_open(box)
    theme.dress(page)
    page.show()
    layout = box.layout()
    assert layout is not None
    layout.addWidget(late)
    qtbot.waitUntil(lambda: bool(late.styleSheet()))
    assert [bool(each.styleSheet()) for each in (page, box, early)] == [False, False, True]


def test_a_part_that_says_something_else_about_itself_goes_on_wearing_its_sheet(qtbot: QtBot, theme: Theme) -> None:
    words = label("Nobody", "muted")
    qtbot.addWidget(words)
    theme.dress(words)
    words.show()
    set_property(words, "role", "error")
    assert words.palette().windowText().color().name().upper() == LIGHT.denied


class Inside(QWidget):
    """Notes how often it was asked how much room it needs."""

    asked = 0

    def minimumSizeHint(self) -> QSize:
        self.asked += 1
        return QSize(20, 2000)


def test_a_scroll_area_fits_what_is_inside_once_after_it_is_restyled(qtbot: QtBot, theme: Theme) -> None:
    """As often as Qt would (with each widget that changes) the privacy page takes 23 ms instead of 8."""

    inside = Inside()
    area = scrolling(inside)
    qtbot.addWidget(area)
    theme.dress(area)
    area.show()
    qtbot.waitExposed(area)
    inside.asked = 0
    area.setStyleSheet(theme.sheet)
    assert inside.asked == 0
    qtbot.waitUntil(lambda: inside.asked > 0)


def test_what_cannot_be_seen_is_not_laid_out_before_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    inside, stack = Inside(), QStackedWidget()
    area = scrolling(inside)
    for page in (area, QWidget()):
        stack.addWidget(page)
    qtbot.addWidget(stack)
    theme.dress(stack)
    stack.show()
    stack.setCurrentIndex(1)
    qtbot.wait(1)
    inside.asked = 0
    area.setStyleSheet(theme.sheet)
    QCoreApplication.sendPostedEvents()
    assert inside.asked == 0
    stack.setCurrentIndex(0)
    assert inside.asked > 0


def test_the_application_itself_has_no_style_sheet(qtbot: QtBot, theme: Theme) -> None:
    """With one, Qt restyles every widget as often as it has ancestors."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.choose("dark")
    theme.choose("light")
    assert application.styleSheet() == ""
