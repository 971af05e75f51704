"""Questions: one heading, one sentence, the safe answer first in reach."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from accessctl.gui.layout import inset_numbers
from accessctl.gui.scrolling import fit_dialog
from accessctl.gui.theme import scaled
from accessctl.translation import tr

Kind = Literal["main", "danger-main"]


_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton)

_TYPED_IN = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


class Dialog(QDialog):
    """Esc, Cancel and the window's cross ask first where something that was entered would be lost.

    ``is_waited_for``: whoever asked stands still until there is an answer, so it cannot be put aside, only refused.
    """

    is_waited_for = False

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._before: dict[QWidget, object] | None = None

    def remember(self) -> None:
        """What stands in the fields now is nobody's work."""
        self._before = entered(self)

    def would_lose(self) -> bool:
        """Whether a field says something else than when the dialog was opened."""
        now, before = entered(self), self._before or {}
        return any(now.get(field, value) != value for field, value in before.items())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_dialog(self)
        if self._before is None:  # a locked panel hides its dialogs and shows them again
            self.remember()
            self._begin_in_the_first_field()

    def _begin_in_the_first_field(self) -> None:
        """Qt would begin at the button that Enter presses."""
        if self.focusWidget() is not None and not isinstance(self.focusWidget(), QPushButton):
            return
        fields = (each for each in self.findChildren(QWidget) if isinstance(each, _TYPED_IN) and each.isEnabled())
        if (first := next((each for each in fields if each.isVisibleTo(self)), None)) is not None:
            first.setFocus()

    def reject(self) -> None:
        if not self.would_lose():
            super().reject()
            return
        question = Question(
            self, tr("Close without saving?"), tr("What was entered here is lost."), yes=tr("Close"), no=tr("Stay"),
            kind="danger-main",
        )  # fmt: skip
        question.accepted.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        self.finished.connect(question.reject)  # what was being saved meanwhile has been saved
        question.open()


def entered(inside: QWidget) -> dict[QWidget, object]:
    """What stands in each field that somebody can fill in."""
    fields = [each for each in inside.findChildren(QWidget) if isinstance(each, _FIELDS)]
    return {each: each.metaObject().userProperty().read(each) for each in fields}


class Question(Dialog):
    """Yes or no. Enter takes the safe answer where ``yes`` cannot be undone; Esc always means no."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, *, yes: str, no: str = "", kind: Kind = "main"
    ) -> None:
        super().__init__(parent, title)
        self.setMinimumWidth(scaled(440))
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

    def would_lose(self) -> bool:
        """An answer is chosen again in a moment."""
        return False

    def put_field(self, field: QWidget) -> None:
        """Something to fill in, between the sentence and the answers; it has the focus then."""
        inset_numbers(field)
        self._fields.addWidget(field)
        field.setFocus()

    def add_button(self, button: QPushButton) -> None:
        """A third answer, between the two."""
        self._buttons.insertWidget(self._buttons.indexOf(self.yes), button)
        QWidget.setTabOrder(self.no, button)


def ask(parent: QWidget | None, title: str, text: str, *, yes: str, no: str = "", kind: Kind = "main") -> bool:
    """Whether the person said yes."""
    question = Question(parent, title, text, yes=yes, no=no, kind=kind)
    question.is_waited_for = True
    return bool(question.exec())
