"""What the limits that are being edited come to: the false-accept arithmetic, as sentences that follow every key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSpinBox

from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.settings_draft import Draft
from accessctl.gui.focus import calm
from accessctl.gui.layout import column, label, row
from accessctl.translation import tr

_STRANGERS_A_DAY = 20


class BudgetCard(QFrame):
    """What it comes to, then how; ``asked``: for other numbers of strangers."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.outcome, self.arithmetic = label(role="heading", wrap=True), label(role="muted", wrap=True)
        self.strangers = QSpinBox()
        calm(self.strangers)
        self.strangers.setRange(1, 100_000)
        self.strangers.setValue(_STRANGERS_A_DAY)
        self.strangers.setAccessibleName(tr("Attempts by strangers a day"))
        self.strangers.valueChanged.connect(lambda _: self.asked.emit())
        about = row(label(tr("Attempts by strangers a day"), "muted"), self.strangers, -1, spacing=8)
        self.setLayout(column(
            label(tr("What these limits mean"), "overline"), self.outcome, about, self.arithmetic, spacing=8,
            margins=(16, 12, 16, 12),
        ))  # fmt: skip

    def say(self, draft: Draft, drawer: Drawer) -> None:
        """Of the settings as they would be saved; nothing while one of them is wrong."""
        if draft.problems:
            self.outcome.setText(tr("First put right what is marked."))
            self.arithmetic.hide()
            return
        *steps, outcome = drawer.sentences_of(draft.after, self.strangers.value()) or [""]
        self.outcome.setText(outcome or tr("No calibrated model is loaded, so nothing can be said."))
        self.arithmetic.setText("\n".join(f"• {step}" for step in steps))
        self.arithmetic.setVisible(bool(steps))
