"""Without a mouse: every control of every screen is reached by Tab, in a sensible order, seen, and named.

A button of an exclusive group (navigation, chips) counts as reached where one of its group is: arrow keys go on.
"""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.keypad import Key
from tests.gui.tour import STOPS, Tour

_CONTROLS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView, QPlainTextEdit,
)  # fmt: skip
_MOST_TABS = 200
EVERYWHERE = pytest.mark.parametrize("name", list(STOPS))


def is_inner(widget: QWidget) -> bool:
    """A part of a control that Qt makes itself: the line of a spin box, the list of a choice, a clear button."""
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def controls(root: QWidget) -> list[QWidget]:
    """What can be worked with just now."""
    found = [each for each in root.findChildren(QWidget) if isinstance(each, _CONTROLS) or is_plot(each)]
    return [each for each in found if each.window() is root and each.isVisibleTo(root) and not is_inner(each)]


def is_plot(widget: QWidget) -> bool:
    """Something of ours that paints itself and takes the keyboard."""
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and type(widget).__module__.startswith("accessctl.") and "paintEvent" in vars(type(widget))


def way_by_tab(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab leads, once round."""
    root.activateWindow()
    here = root.focusWidget() or root
    here.setFocus()
    way: list[QWidget] = []
    for _ in range(_MOST_TABS):
        QTest.keyClick(here, key)
        here = root.focusWidget() or root
        if way and here is way[0]:
            return way
        way.append(here)
    raise AssertionError(f"Tab never comes back: {[words_of(each) for each in way[-12:]]}")


def words_of(widget: QWidget) -> str:
    """How a screen reader calls it, and what it is."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__} {words.strip()!r}"


def group_of(widget: QWidget) -> list[QAbstractButton]:
    """The buttons among which arrow keys choose."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return []
    if (group := widget.group()) is not None and group.exclusive():
        return group.buttons()
    if widget.autoExclusive() and (parent := widget.parentWidget()) is not None:
        return [each for each in parent.findChildren(QAbstractButton) if each.autoExclusive()]
    return []


def is_reached(widget: QWidget, way: set[QWidget]) -> bool:
    return widget in way or widget.focusProxy() in way or bool(set(group_of(widget)) & way)


@EVERYWHERE
def test_every_control_is_reached_by_tab(tour: Tour, name: str) -> None:
    shown = tour.show(name)
    wanted = [each for each in controls(shown) if each.isEnabledTo(shown) and not isinstance(each, Key)]
    way = set(way_by_tab(shown))
    assert [words_of(each) for each in wanted if not is_reached(each, way)] == []


@EVERYWHERE
def test_every_control_and_plot_has_a_name(tour: Tour, name: str) -> None:
    shown = tour.show(name)
    nameless = [each for each in controls(shown) if words_of(each).endswith(" ''")]
    assert [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in nameless] == []


@EVERYWHERE
def test_the_way_back_is_the_way_reversed(tour: Tour, name: str) -> None:
    shown = tour.show(name)
    forth = way_by_tab(shown)
    back = way_by_tab(shown, Qt.Key.Key_Backtab)
    assert {words_of(each) for each in forth} == {words_of(each) for each in back}


def picture(window: QWidget, widget: QWidget) -> QImage:
    """The widget and a little round it, as it stands in its window."""
    area = widget.rect().translated(widget.mapTo(window, QPoint())).adjusted(-3, -3, 3, 3)
    return window.grab(area.intersected(window.rect())).toImage()


def changed_pixels(one: QImage, other: QImage) -> int:
    return int((as_numbers(one) != as_numbers(other)).any(axis=2).sum())


def as_numbers(image: QImage) -> NDArray[np.uint8]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8)
    return flat.reshape(plain.height(), plain.width(), 4)


@EVERYWHERE
def test_where_the_keyboard_is_can_be_seen(qtbot: QtBot, tour: Tour, name: str) -> None:
    shown = tour.show(name)
    unseen = []
    for widget in dict.fromkeys(way_by_tab(shown)):
        if widget is shown or not widget.isVisibleTo(shown):
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = picture(shown, widget)
        widget.clearFocus()
        if changed_pixels(with_focus, picture(shown, widget)) < 40:
            unseen.append(words_of(widget))
    assert unseen == []


def dialogs() -> list[str]:
    return [
        "edit", "pin", "badges", "consent", "remove", "receipt", "days", "open-door", "lock-down", "try-driver",
        "who-was-it", "publish", "back-up", "new-account", "own-password", "new-password", "review", "approval",
        "wizard-leaving",
    ]  # fmt: skip


@pytest.mark.parametrize("name", dialogs())
def test_tab_goes_through_a_dialog_as_one_reads_it(tour: Tour, name: str) -> None:
    """From top to bottom, in a row from left to right; it may begin anywhere."""
    shown = tour.show(name)
    way = [each for each in way_by_tab(shown) if each is not shown]
    spots = [each.mapTo(shown, each.rect().center()) for each in way]
    start = min(range(len(spots)), key=lambda place: (spots[place].y() // 24, spots[place].x()))
    turned = way[start:] + way[:start]
    tops = [each.mapTo(shown, QPoint()).y() for each in turned]
    lefts = [each.mapTo(shown, QPoint()).x() for each in turned]
    for place in range(1, len(turned)):
        is_below = tops[place] > tops[place - 1] - 12
        is_beside = abs(tops[place] - tops[place - 1]) <= 12 and lefts[place] > lefts[place - 1]
        below = tops[place] > tops[place - 1] + 12
        assert is_below and (below or is_beside), [words_of(each) for each in turned]


@pytest.mark.parametrize("name", dialogs())
def test_escape_closes_a_dialog(qtbot: QtBot, tour: Tour, name: str) -> None:
    shown = tour.show(name)
    assert isinstance(shown, QDialog)
    for field in (shown, *shown.findChildren(QLineEdit)[:1]):
        if shown.isVisible():
            QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not shown.isVisible()


@pytest.mark.parametrize("name", dialogs())
def test_a_dialog_has_one_main_button_and_enter_never_destroys(tour: Tour, name: str) -> None:
    shown = tour.show(name)
    defaults = [each for each in shown.findChildren(QPushButton) if each.isDefault() and each.isVisibleTo(shown)]
    assert len(defaults) == 1, [each.text() for each in defaults]
    assert defaults[0].property("kind") not in ("danger", "danger-main")


def test_every_dialog_of_the_product_is_on_the_tour(tour: Tour) -> None:
    """A new one has to be walked through, too."""
    walked = set()
    for name in [*dialogs(), "wizard-person"]:
        walked.add(type(tour.show(name)))
        tour.close()
    made = {each for each in every_kind(QDialog) if each.__module__.startswith("accessctl.")}
    abstract = {each for each in made if each.__name__.startswith("_") or each.__name__ == "Form"}
    assert {each.__name__ for each in made - abstract - walked} == set()


def every_kind(kind: type) -> set[type]:
    found: set[type] = {kind}
    below: list[type] = kind.__subclasses__()
    for each in below:
        found |= every_kind(each)
    return found


def test_arrow_keys_choose_within_a_group(tour: Tour) -> None:
    shown = tour.show("people")
    assert isinstance(shown, AdminWindow)
    shown.activateWindow()
    first, second = shown.people.chips[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.isChecked()


def test_the_wizard_is_gone_through_by_keys_alone(qtbot: QtBot, tour: Tour) -> None:
    shown = tour.show("wizard-person")
    assert isinstance(shown, EnrolWizard)
    shown.activateWindow()
    QTest.keyClick(shown.person_step.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.consent_step)
    QTest.keyClicks(shown.consent_step.typed, "Eve Moneypenny")
    QTest.keyClick(shown.consent_step.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.camera_step)


def test_plots_and_pictures_say_what_they_show(tour: Tour) -> None:
    """What paints itself has a name, and what it shows in words."""
    silent = []
    for name in ("overview", "demo", "models", "rules-schedules", "wizard-camera"):
        shown = tour.show(name)
        for each in shown.findChildren(QWidget):
            is_ours = type(each).__module__.startswith("accessctl.gui") and "paintEvent" in vars(type(each))
            if is_ours and each.isVisibleTo(shown) and not isinstance(each, QLabel) and not each.accessibleName():
                silent.append(f"{name}: {type(each).__name__}")
        tour.close()
    assert silent == []


def test_the_application_is_active_in_these_tests(tour: Tour) -> None:
    shown = tour.show("people")
    shown.activateWindow()
    assert QApplication.activeWindow() is shown
