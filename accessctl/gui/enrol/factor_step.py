"""The second factor: a PIN for doors that ask for one, and a badge to print; both may be left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from accessctl.errors import InputError
from accessctl.gui.layout import beside, button, column, label, name_above, panel, row
from accessctl.gui.theme import scaled
from accessctl.store.pins import refuse_weak
from accessctl.translation import tr


@dataclass(frozen=True, slots=True)
class Factors:
    """What the person gets besides the face."""

    pin: str | None = None
    duress: str | None = None
    badge: bool = False


class FactorStep(QWidget):
    """Empty is all right; what is typed must be usable. ``changed``: ``is_ready`` may have changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pin, self.again, self.duress = QLineEdit(), QLineEdit(), QLineEdit()
        self.badge = QCheckBox(tr("Issue a badge with a code"))
        self.wrong = label(" ", "error", wrap=True)
        self.take_again = button(tr("Take the pictures again"), "quiet")
        self.take_again.setAutoDefault(False)
        self.take_again.hide()
        self._build()
        for field in (self.pin, self.again, self.duress):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(12)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            field.textChanged.connect(self._typed)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        name_above(form)
        for words, field in (
            (tr("PIN (4 to 12 digits)"), self.pin), (tr("Once more"), self.again),
            (tr("Duress PIN (optional)"), self.duress),
        ):  # fmt: skip
            field.setAccessibleName(words)
            field.setMaximumWidth(scaled(260))
            form.addRow(beside(words), field)
        inner = column(form, label(tr("The duress PIN opens, too, and raises a silent alarm in the log."), "caption",
                                   wrap=True), self.wrong, spacing=8, margins=(16, 16, 16, 8))  # fmt: skip
        self.setLayout(column(
            label(tr("Second factor"), "title"),
            label(tr("Only where a door asks for more than the face. Leave it empty to go on without."), "muted",
                  wrap=True),
            4, panel(inner), panel(column(
                self.badge, label(tr("It is printed from the person's page."), "caption", wrap=True),
                spacing=2, margins=(16, 8, 16, 10),
            )), -1,
            row(self.take_again, -1), spacing=10,
        ))  # fmt: skip

    def begin(self, *, can_take_again: bool = False) -> None:
        """Empty; after a sitting at the camera that can be had once more."""
        self.take_again.setVisible(can_take_again)
        for field in (self.pin, self.again, self.duress):
            field.clear()
        self.badge.setChecked(False)
        self.pin.setFocus()

    def _typed(self) -> None:
        self.wrong.setText(self._complaint() or " ")
        self.changed.emit()

    def _complaint(self) -> str:
        pin, again, duress = self.pin.text(), self.again.text(), self.duress.text()
        if not pin:
            return tr("A duress PIN needs an ordinary one.") if duress or again else ""
        try:
            refuse_weak(pin)
            if duress:
                refuse_weak(duress)
        except InputError as error:
            words = str(error)
            return f"{words[:1].upper()}{words[1:]}."
        if duress == pin:
            return tr("The duress PIN must be another one.")
        return "" if again == pin else tr("Type the same PIN twice.")

    @property
    def is_ready(self) -> bool:
        return not self._complaint()

    def factors(self) -> Factors:
        return Factors(self.pin.text() or None, self.duress.text() or None, self.badge.isChecked())
