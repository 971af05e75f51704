"""Which texts of a window do not fit their place: labels, buttons, fields, headings, lists."""

from __future__ import annotations

from collections.abc import Callable
from types import UnionType
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from accessctl.gui.labels import FittingLabel, largest_font, unbroken

_SLACK = 2  # px; hints are rounded up
_INSET, _SIGN = 20, 30  # px in a field: both paddings, a sign such as the magnifier


def cut_texts(window: QWidget) -> list[str]:
    """A line per text that is cropped, torn, or beyond the edge of what holds it, and per page scrolled sideways.

    What can be scrolled down to is none of these.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (why := _wrong_with(widget)):
            said = getattr(widget, "text", getattr(widget, "currentText", widget.accessibleName))
            found.append(f"{type(widget).__name__} {said()[:60]!r}: {why}")
    return found


def _wrong_with(widget: QWidget) -> str:
    for kinds, look in _LOOKS:
        if isinstance(widget, kinds):
            return look(widget)
    return ""


def _narrow(need: float, have: float, what: str = "wide") -> str:
    return f"must be {need:.0f} px {what}, is {have:.0f}" if need > have + _SLACK else ""


def _label(label: QLabel) -> str:
    return (_line(label) or _outside(label)) if label.text() else ""


def _line(label: QLabel) -> str:
    if not label.wordWrap():
        hint = label.sizeHint()
        return _narrow(hint.width(), label.width()) or _narrow(hint.height(), label.height(), "tall")
    words = unbroken(label.text().replace("\u200b", " "))
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    tall = label.heightForWidth(label.width())
    return _narrow(tall, label.height(), "tall") or _narrow(longest, label.contentsRect().width(), "for a word")


def _fitting(label: FittingLabel) -> str:
    """Not even at its smallest size."""
    metrics = QFontMetrics(largest_font(label.text(), label.size(), *label._sizes, label._weight))
    flags = int(Qt.TextFlag.TextWordWrap)
    box = metrics.boundingRect(QRect(0, 0, label.width(), 10_000), flags, label.text())
    longest = max((metrics.horizontalAdvance(word) for word in unbroken(label.text())), default=0)
    return _narrow(longest, label.width()) or _narrow(box.height(), label.height(), "tall")


def _button(button: QAbstractButton) -> str:
    layout = button.layout()
    need = button.sizeHint() if layout is None or button.text() else layout.totalMinimumSize()
    is_bare = layout is None and not button.text()
    cut = "" if is_bare else _narrow(need.width(), button.width()) or _narrow(need.height(), button.height(), "tall")
    return cut or _outside(button)


def _placeholder(line: QLineEdit) -> str:
    if line.text() or not line.placeholderText():
        return ""
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    return _narrow(words + _INSET // 2 + _SIGN * len(line.actions()), line.width())


def _headings(header: QHeaderView) -> str:
    if header.orientation() is not Qt.Orientation.Horizontal or header.model() is None:
        return ""
    shown = [place for place in range(header.count()) if not header.isSectionHidden(place)]
    return "; ".join(
        f"{header.model().headerData(place, header.orientation())}: {why}"
        for place in shown
        if (why := _narrow(header.sectionSizeFromContents(place).width(), header.sectionSize(place)))
    )


def _sideways(area: QAbstractScrollArea) -> str:
    if isinstance(area, QScrollArea):
        inside = area.widget()
        return "" if inside is None else _narrow(inside.width(), area.viewport().width(), "inside")
    is_wide = isinstance(area, QListView) and area.horizontalScrollBar().maximum() > 0
    return "is scrolled sideways" if is_wide else ""


def _choice(choice: QComboBox) -> str:
    """What the style leaves for the words, beside paddings and arrow."""
    option = QStyleOptionComboBox()
    option.initFrom(choice)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, choice)
    return _narrow(choice.fontMetrics().horizontalAdvance(choice.currentText()), room.width())


def _outside(widget: QWidget) -> str:
    area, parent = widget.geometry(), widget.parentWidget()
    while parent is not None:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(area):
            return f"lies beyond the edge of {type(parent).__name__} {parent.objectName()}"
        if parent.isWindow():
            return ""
        area, parent = QRect(parent.mapToParent(area.topLeft()), area.size()), parent.parentWidget()
    return ""


def overlapping(window: QWidget) -> list[str]:
    """Texts and controls that stand beside each other, and partly in the same place."""
    kinds = (QLabel, QAbstractButton, QComboBox, QLineEdit)
    found = []
    for parent in (window, *window.findChildren(QWidget)):
        if parent.layout() is None or not parent.isVisible():
            continue
        parts = [each for each in parent.children() if isinstance(each, kinds) and each.isVisible()]
        for place, one in enumerate(parts):
            for other in parts[place + 1 :]:
                both = one.geometry() & other.geometry()
                if both.width() > _SLACK and both.height() > _SLACK:
                    found.append(f"{_named(one)} and {_named(other)} share {both.width()} x {both.height()} px")
    return found


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {getattr(widget, 'text', widget.accessibleName)()[:30]!r}"


# The first that fits: a FittingLabel is a QLabel.
_LOOKS: tuple[tuple[type | UnionType, Callable[[Any], str]], ...] = (
    (FittingLabel, _fitting), (QLabel, _label), (QPushButton | QCheckBox, _button), (QComboBox, _choice),
    (QLineEdit, _placeholder), (QHeaderView, _headings), (QAbstractScrollArea, _sideways),
)  # fmt: skip
