"""The few building blocks that every screen is made of, on the 8 px grid."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QDate, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QDateEdit,
    QDateTimeEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from accessctl.gui.area import Area
from accessctl.gui.theme import Theme, is_large, scaled, taller, text_scale

Role = Literal["title", "heading", "caption", "muted", "overline", "value", "error", "success", "hint", "link", ""]
ChipKind = Literal["granted", "denied", "wait", "neutral", "accent"]


def label(text: str = "", role: Role = "", *, wrap: bool = False) -> QLabel:
    """Plain text only: names come from people, and a name is never markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def page_title(words: str) -> QLabel:
    """As tall as the buttons beside it, also where there are none: from page to page the title stays where it is."""
    made = label(words, "title")
    made.setMinimumHeight(taller(36))
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change what the style sheet selects by, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.setStyleSheet(widget.styleSheet())  # it looks again: Python must not hold a style


class Chip(QLabel):
    """A word on a tint: the state of something, never by colour alone."""

    def __init__(self, text: str = "", kind: ChipKind = "neutral") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, kind: ChipKind) -> None:
        self.setText(text)
        set_property(self, "chip", kind)


def button(text: str, kind: str = "", *, tip: str = "") -> QPushButton:
    made = QPushButton(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    return made


def icon_button(theme: Theme, icon: str, name: str, kind: str = "quiet") -> QPushButton:
    """A button that is only a sign; ``name`` is its tooltip and what a screen reader says."""
    made = button("", kind, tip=name)
    made.setAccessibleName(name)
    side = taller(28 if kind == "tiny" else 36)
    made.setFixedSize(QSize(side, side))
    tint_button(theme, made, icon)
    return made


def tint_button(theme: Theme, made: QPushButton, icon: str, tint: str = "muted") -> None:
    """Give a button its icon, and keep it in the theme's colour."""

    def paint() -> None:
        made.setIcon(theme.icon(icon, tint, scaled(20)))

    made.setIconSize(QSize(scaled(20), scaled(20)))
    if words := made.text():
        made.setAccessibleName(words)
        made.setText(f" {words}")  # Qt leaves only 4 px between sign and word
    theme.follow(made, paint)
    paint()


def column(
    *parts: QWidget | QLayout | int, spacing: int = 8, margins: int | tuple[int, int, int, int] = 0
) -> QVBoxLayout:
    """Top to bottom; a number is a gap, -1 takes all the room that is left."""
    layout = QVBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def row(*parts: QWidget | QLayout | int, spacing: int = 8, margins: int | tuple[int, int, int, int] = 0) -> QHBoxLayout:
    """Left to right; a number is a gap, -1 takes all the room that is left."""
    layout = QHBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def side_by_side(*parts: QWidget | QLayout | int, spacing: int = 8) -> QBoxLayout:
    """A row; a column where text is large."""
    return (column if is_large() else row)(*parts, spacing=spacing)


class Pane(QPushButton):
    """A button that holds more than one line: as large as what is laid out on it."""

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalHeightForWidth(width)


def _fill(
    layout: QBoxLayout,
    parts: tuple[QWidget | QLayout | int, ...],
    spacing: int,
    margins: int | tuple[int, int, int, int],
) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*(margins if isinstance(margins, tuple) else (margins,) * 4))
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(1) if part < 0 else layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def clear(layout: QLayout) -> None:
    """Take everything out, also what stands in rows inside."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def scrolling(inside: QWidget, *, across: bool = True) -> Area:
    """Room for more than fits, without a frame; not ``across``: what is inside is never wider than the room."""
    area = Area()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not across and not is_large():
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def day_field(name: str, day: QDate | None = None) -> QDateEdit:
    """A day with its calendar, today where none is given; ``name`` is what a screen reader says."""
    made = QDateEdit(day or QDate.currentDate())
    made.setCalendarPopup(True)
    made.setDisplayFormat("yyyy-MM-dd")
    made.setAccessibleName(name)
    return made


def panel(layout: QLayout, name: str = "card") -> QFrame:
    """A frame the style sheet knows by name: card, sidebar, strip, notice, page."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setLayout(layout)
    return frame


def beside(words: str) -> QLabel:
    """The name on the left of a form's field, in the middle of its height.

    A form gives a name the height of its row only where the name asks for more than 4/7 of it.
    """
    made = label(words, "muted")
    made.setMinimumHeight(round(24 * text_scale()))
    return made


def name_above(form: QFormLayout) -> None:
    """Where text is large a field stands below its name."""
    if is_large():
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)


def inset_numbers(inside: QWidget) -> None:
    """Keep the text of number fields off their edge: the style sheet's padding does not reach it."""
    for field in inside.findChildren(QAbstractSpinBox):
        if not isinstance(field, QDateTimeEdit) or not field.calendarPopup():
            field.lineEdit().setTextMargins(8, 0, 4, 0)


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
