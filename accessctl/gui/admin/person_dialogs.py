"""Forms about one person: what may be changed, the PIN, the consent, the receipt of a removal."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from accessctl.errors import StoreError
from accessctl.gui.admin.person_detail import PersonDetail, short
from accessctl.gui.dialogs import Dialog
from accessctl.gui.layout import (
    beside,
    button,
    column,
    inset_numbers,
    label,
    name_above,
    row,
    scrolling,
    set_property,
)
from accessctl.gui.theme import scaled
from accessctl.gui.times import exact
from accessctl.store import PersonOverview, Receipt
from accessctl.store.consenting import Acceptance, ConsentText, Signed
from accessctl.store.files import whole
from accessctl.translation import tr, trn

_SHORT_TEXT = 900  # letters: more is scrolled by itself, so that Save stays in sight
_WINDOW_PX = 200


def in_a_window(inside: QWidget) -> QWidget:
    """Scrolled by itself."""
    area = scrolling(inside, across=False)
    area.setFixedHeight(scaled(_WINDOW_PX))
    return area


class Form(Dialog):
    """A title, fields, a place for what is wrong, and Save. ``saved`` is called with what was entered."""

    def __init__(self, parent: QWidget, title: str, save: str) -> None:
        super().__init__(parent, title)
        self.setMinimumWidth(scaled(520))
        self.fields = QFormLayout()
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        name_above(self.fields)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.problem = label(role="error", wrap=True)
        self.save, self.cancel = button(save, "main"), button(tr("Cancel"))
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.setLayout(column(
            label(title, "title", wrap=True), 8, self.fields, self.problem, 8, row(-1, self.cancel, self.save),
            spacing=8, margins=(24, 24, 24, 20),
        ))  # fmt: skip
        self.problem.hide()

    def add(self, name: str, widget: QWidget, field: QWidget | None = None) -> None:
        """A row; ``field`` is what its name is about where ``widget`` holds more than that."""
        widget.setAccessibleName(name)
        inset_numbers(widget)
        caption = beside(name)
        caption.setBuddy(field or widget)
        self.fields.addRow(caption, widget)

    def complain(self, message: str) -> None:
        """What is wrong; what was entered stays."""
        self.save.setEnabled(True)
        self._say("error", message)

    def confirm(self, message: str) -> None:
        """What was done, while the form stays open."""
        self._say("success", message)

    def _say(self, role: str, message: str) -> None:
        set_property(self.problem, "role", role)
        self.problem.setText(f"{message[:1].upper()}{message[1:]}")
        self.problem.show()


@dataclass(frozen=True, slots=True)
class NewPin:
    """What the PIN form says; both None: no PIN any more."""

    pin: str | None
    duress: str | None


class PinForm(Form):
    """A new PIN, perhaps one for duress; or none any more. Nobody can look at the old one: only its hash is kept."""

    def __init__(self, parent: QWidget, detail: PersonDetail) -> None:
        super().__init__(parent, tr("PIN of {name}", name=short(detail.line.person.name)), tr("Set PIN"))
        self.pin, self.again, self.duress = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.pin, self.again, self.duress):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(12)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.add(tr("New PIN (4 to 12 digits)"), self.pin)
        self.add(tr("Once more"), self.again)
        self.add(tr("Duress PIN (optional)"), self.duress)
        self.fields.addRow(label(
            tr("The duress PIN opens, too, and raises a silent alarm in the log."), "caption", wrap=True
        ))  # fmt: skip
        self.no_pin = button(tr("No PIN any more"), "danger")
        self.no_pin.setEnabled(detail.has_pin)
        self.no_pin.setAutoDefault(False)
        self.fields.addRow(self.no_pin)

    def entered(self) -> NewPin | None:
        """What was entered, or None with a complaint."""
        if self.pin.text() != self.again.text():
            self.complain(tr("the two PINs differ; type the same one twice"))
            return None
        return NewPin(self.pin.text(), self.duress.text() or None)


class ConsentForm(Form):
    """The text of this version, and how it was accepted."""

    def __init__(self, parent: QWidget, name: str, text: ConsentText) -> None:
        super().__init__(parent, tr("Consent of {name}", name=short(name)), tr("Record"))
        self.text, self._name = text, name
        self.how, self.signature = QComboBox(), QLineEdit()
        self.how.addItem(tr("Signed by typing the name"), Signed.TYPED)
        self.how.addItem(tr("Signed on paper"), Signed.PAPER)
        self.signature.setPlaceholderText(tr("The person types the full name"))
        self.how.currentIndexChanged.connect(lambda: self.signature.setEnabled(self.how.currentData() is Signed.TYPED))
        words = label(text.text, wrap=True)
        self.fields.addRow(label(tr("Version {version}", version=text.version), "caption"))
        self.fields.addRow(words if len(text.text) <= _SHORT_TEXT else in_a_window(words))
        self.add(tr("How"), self.how)
        self.add(tr("Signature"), self.signature)

    def acceptance(self) -> Acceptance:
        """What was entered; raises InputError where it is not signed."""
        how = Signed(self.how.currentData())
        signature = self.signature.text().strip().encode() if how is Signed.TYPED else b""
        return Acceptance(self.text, how, signature)


class ReceiptView(Form):
    """What was erased, to be copied or saved for the person."""

    def __init__(self, parent: QWidget, words: str, document: str) -> None:
        super().__init__(parent, tr("Removed"), tr("Done"))
        self.words, self.document = words, document
        shown = label(words, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fields.addRow(shown)
        self.copy, self.keep = button(tr("Copy receipt")), button(tr("Save receipt…"))
        self.fields.addRow(row(self.copy, self.keep, -1))
        self.cancel.hide()
        self.save.clicked.connect(self.accept)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(document or words))
        self.keep.clicked.connect(self._keep)

    def _keep(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save receipt"), str(Path.home() / "erasure-receipt.json"))
        if not name:
            return
        try:
            with whole(Path(name)) as file:
                file.write(self.document.encode() + b"\n")
        except StoreError as error:
            self.complain(str(error))
            return
        self.confirm(tr("Saved: {page}", page=name))


def removal_words(line: PersonOverview) -> str:
    """What removing means, before it is done."""
    return trn(
        "1 face template is erased, and the name goes from the event log. This cannot be undone.",
        "{count} face templates are erased, and the name goes from the event log. This cannot be undone.",
        count=line.templates,
    )


def receipt_words(name: str, receipt: Receipt) -> str:
    """Proof for the person and for the auditor."""
    return tr(
        "{name} (id {person_id}) was removed on {time}; templates erased: {count}. Event {sequence}, hash {hash}…",
        name=short(name), person_id=receipt.person_id, time=exact(receipt.removed_at), count=receipt.templates,
        sequence=receipt.event.sequence, hash=receipt.event.hash[:16],
    )  # fmt: skip
