"""One setting on the page: title and help, what it is filled in with, what is wrong with it, and back to default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLineEdit, QWidget

from accessctl.config.fields import Kind, SettingField
from accessctl.gui.admin.settings_words import bounds_words, choice_words, shown
from accessctl.gui.focus import calm
from accessctl.gui.layout import icon_button, label, row, set_property
from accessctl.gui.theme import Theme, is_large, scaled
from accessctl.translation import numeral, tr

_CONTROL_WIDTH = 236  # px


class SettingRow(QFrame):
    """``edited`` carries (key, value) for whatever can be read as a value, ``misread`` (key, words) for the rest."""

    edited = Signal(str, object)
    misread = Signal(str, str)

    def __init__(self, theme: Theme, field: SettingField, value: Any, *, read_only: bool = False) -> None:
        super().__init__()
        self.field = field
        self.control = self._made(value)
        self.control.setFixedWidth(scaled(_CONTROL_WIDTH))
        self.control.setAccessibleName(tr(field.title))
        self.control.setEnabled(not read_only)
        self.problem = label(role="error", wrap=True)
        self.problem.hide()
        words = tr("Back to {value}", value=shown(field, field.default))
        self.reset = icon_button(theme, "refresh", words, "tiny")
        self.reset.clicked.connect(lambda: self.put(field.default))
        self._read_only = read_only
        self._build()
        self._mark_default(value)

    def _build(self) -> None:
        field = self.field
        title = label(tr(field.title), wrap=True)
        title.setBuddy(self.control)
        title.setToolTip(field.key)
        hints = [words for words in (tr(field.help) if field.help else "", bounds_words(field)) if words]
        about = label("  ·  ".join(hints), "caption", wrap=True)
        self.control.setAccessibleDescription("; ".join(hints))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        if hints:
            grid.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(about, 1, 0, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(title, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        side = QWidget()
        side.setLayout(row(self.control, self.reset, spacing=4))
        if is_large():
            grid.addWidget(side, 2, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            grid.addWidget(side, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.problem, 3, 0, 1, 2)

    def _made(self, value: Any) -> QWidget:
        kind = self.field.kind
        if kind is Kind.SWITCH:
            return self._switch(bool(value))
        return self._choice(str(value)) if kind is Kind.CHOICE else self._line(value)

    def _switch(self, value: bool) -> QCheckBox:
        made = QCheckBox(tr("on") if value else tr("off"))
        made.setChecked(value)
        made.toggled.connect(lambda on: made.setText(tr("on") if on else tr("off")))
        made.toggled.connect(self._say)
        return made

    def _choice(self, value: str) -> QComboBox:
        made = QComboBox()
        calm(made)
        for choice in self.field.choices:
            made.addItem(choice_words(choice), choice)
        made.setCurrentIndex(self.field.choices.index(value))
        made.currentIndexChanged.connect(lambda place: self._say(self.field.choices[place]))
        return made

    def _line(self, value: Any) -> QLineEdit:
        made = QLineEdit(typed(value))
        if self.field.may_be_empty:
            made.setPlaceholderText(tr("follows by itself"))
        made.textEdited.connect(self._read)
        return made

    def put(self, value: Any) -> None:
        """Fill in a value, as if it had been typed."""
        control = self.control
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(self.field.choices.index(str(value)))
        elif isinstance(control, QLineEdit):
            control.setText(typed(value))
            self._read(control.text())

    def _read(self, text: str) -> None:
        try:
            value = read(self.field, text)
        except ValueError as error:
            self.complain(str(error))
            self.misread.emit(self.field.key, str(error))
            return
        self._say(value)

    def _say(self, value: Any) -> None:
        self._mark_default(value)
        self.edited.emit(self.field.key, value)

    def _mark_default(self, value: Any) -> None:
        self.reset.setVisible(True)
        self.reset.setEnabled(value != self.field.default and not self._read_only)

    def complain(self, words: str) -> None:
        """Say what is wrong, or with no words that nothing is."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        set_property(self.control, "wrong", "true" if words else "false")


def typed(value: Any) -> str:
    """A value as it is typed into a line."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return numeral(value, "g") if isinstance(value, float) else str(value)


def read(field: SettingField, text: str) -> Any:
    """What was typed, as a value; ValueError, in words, where it cannot be one. Bounds are looked at elsewhere."""
    bare = text.strip()
    if field.kind is Kind.LIST:
        return tuple(part.strip() for part in bare.split(",") if part.strip())
    if field.kind not in (Kind.WHOLE, Kind.NUMBER):
        return bare
    if not bare and field.may_be_empty:
        return None
    try:
        return int(bare) if field.kind is Kind.WHOLE else float(bare.replace(",", "."))
    except ValueError:
        is_whole = field.kind is Kind.WHOLE
        raise ValueError(tr("Type a whole number.") if is_whole else tr("Type a number.")) from None
