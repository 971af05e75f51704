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
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
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
# Where it has been looked at that the keyboard's place can be seen.
SEEN = ("sign-in", "first-start", "overview", "people", "person", "people-several")
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


def way_by_tab(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> dict[QWidget, bool]:
    """Where Tab leads, once round, and whether one sees that the keyboard is there."""
    here = root.focusWidget() or root
    here.setFocus()
    way: dict[QWidget, bool] = {}
    for _ in range(_MOST_TABS):
        before = here
        QTest.keyClick(here, key)
        here = root.focusWidget() or root
        if here is before:
            continue  # a day has sections of its own
        if here in way:
            return way
        way[here] = is_seen(root, here)
    if len(way) <= 1:
        return way or {here: is_seen(root, here)}  # there is nothing else to go to
    raise AssertionError(f"Tab never comes back: {[words_of(each) for each in list(way)[-12:]]}")


def is_seen(shown: QWidget, widget: QWidget) -> bool:
    """Whether it looks otherwise without the keyboard."""
    if widget is shown or not widget.isVisibleTo(shown):
        return True
    with_focus = picture(shown, widget)
    widget.clearFocus()
    is_other = changed_pixels(with_focus, picture(shown, widget)) >= 40
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return is_other


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return (widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")).strip()


def words_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r}"


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
def test_a_screen_is_worked_by_keys_alone(tour: Tour, name: str) -> None:
    """Each control and plot has a name, Tab and Shift+Tab reach it, and one sees where the keyboard is."""
    shown = tour.show(name)
    there = controls(shown)
    assert [f"{words_of(each)} in {type(each.parent()).__name__}" for each in there if not name_of(each)] == []
    way = way_by_tab(shown)
    wanted = [each for each in there if each.isEnabledTo(shown) and not isinstance(each, Key)]
    assert [words_of(each) for each in wanted if not is_reached(each, set(way))] == []
    if name in SEEN:
        assert [words_of(each) for each, is_seen in way.items() if not is_seen] == []
    assert {*map(words_of, way_by_tab(shown, Qt.Key.Key_Backtab))} == {*map(words_of, way)}


def test_arrow_keys_choose_within_a_group(tour: Tour) -> None:
    shown = tour.show("people")
    assert isinstance(shown, AdminWindow)
    shown.activateWindow()
    first, second = shown.people.filters.chips[:2]
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
