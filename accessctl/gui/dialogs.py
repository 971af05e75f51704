"""Questions: one heading, one sentence, the safe answer first in reach."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from accessctl.gui.layout import inset_numbers
from accessctl.translation import tr

Kind = Literal["main", "danger-main"]


class Question(QDialog):
    """Yes or no. Enter takes the safe answer where ``yes`` cannot be undone; Esc always means no."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, *, yes: str, no: str = "", kind: Kind = "main"
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(440)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        heading, sentence = QLabel(title), QLabel(text)
        heading.setProperty("role", "title")
        sentence.setProperty("role", "muted")
        for words in (heading, sentence):
            words.setTextFormat(Qt.TextFormat.PlainText)  # names come from people
            words.setWordWrap(True)
        self.yes, self.no = QPushButton(yes), QPushButton(no or tr("Cancel"))
        self.yes.setProperty("kind", kind)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        self._buttons.addWidget(self.no)
        self._buttons.addWidget(self.yes)
        self._fields = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(sentence)
        layout.addLayout(self._fields)
        layout.addSpacing(20)
        layout.addLayout(self._buttons)
        safe = self.no if kind == "danger-main" else self.yes
        for button in (self.yes, self.no):
            button.setAutoDefault(button is safe)
            button.setDefault(button is safe)
        safe.setFocus()

    def put_field(self, field: QWidget) -> None:
        """Something to fill in, between the sentence and the answers; it has the focus then."""
        inset_numbers(field)
        self._fields.addWidget(field)
        field.setFocus()

    def add_button(self, button: QPushButton) -> None:
        """A third answer, between the two."""
        self._buttons.insertWidget(self._buttons.indexOf(self.yes), button)


def ask(parent: QWidget | None, title: str, text: str, *, yes: str, no: str = "", kind: Kind = "main") -> bool:
    """Whether the person said yes."""
    return bool(Question(parent, title, text, yes=yes, no=no, kind=kind).exec())
