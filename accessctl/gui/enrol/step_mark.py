"""The wizard's steps at its left side: a number and a name each; those that are done carry a tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from accessctl.gui.layout import label, row, set_property
from accessctl.gui.theme import Theme, scaled


class StepMark(QFrame):
    """A step's number and name; done steps carry a tick."""

    def __init__(self, theme: Theme, number: int, words: str) -> None:
        super().__init__()
        self._theme, self._number, self._state = theme, number, "later"
        self._sign, self._words = QLabel(), label(words)
        self._sign.setFixedSize(scaled(24), scaled(24))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setObjectName("step")
        self.setLayout(row(self._sign, self._words, -1, spacing=12))
        theme.follow(self, lambda: self.show_state(self._state))

    def show_state(self, state: str) -> None:
        self._state = state
        self._sign.clear()
        if state == "done":
            self._sign.setPixmap(self._theme.pixmap("tick", "granted", scaled(16)))
        else:
            self._sign.setText(str(self._number))
        set_property(self._sign, "state", state)
        set_property(self._words, "role", "heading" if state == "now" else "muted")
