"""Questions: one heading, one sentence, the safe answer first in reach."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
        heading.setWordWrap(True)
        sentence.setWordWrap(True)
        self.yes, self.no = QPushButton(yes), QPushButton(no or tr("Cancel"))
        self.yes.setProperty("kind", kind)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(sentence)
        layout.addSpacing(20)
        layout.addLayout(buttons)
        safe = self.no if kind == "danger-main" else self.yes
        for button in (self.yes, self.no):
            button.setAutoDefault(button is safe)
            button.setDefault(button is safe)
        safe.setFocus()


def ask(parent: QWidget | None, title: str, text: str, *, yes: str, no: str = "", kind: Kind = "main") -> bool:
    """Whether the person said yes."""
    return bool(Question(parent, title, text, yes=yes, no=no, kind=kind).exec())
