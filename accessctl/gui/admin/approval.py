"""The second approval: another administrator reads what is about to be done, and types his own password."""

from __future__ import annotations

import datetime as dt
import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from accessctl.gui.admin.secret_field import captioned, secret_field
from accessctl.gui.dialogs import Dialog
from accessctl.gui.layout import button, column, label, row
from accessctl.gui.scrolling import fit_dialog
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme, scaled
from accessctl.store import SignIn, Staff
from accessctl.translation import tr, trn


class Approval(Dialog):
    """``agreed`` carries the name of whoever agreed; by then it is in the event log, in the words of ``logged``."""

    agreed = Signal(str)

    def __init__(
        self, parent: QWidget, theme: Theme, staff: Staff, tasks: Tasks, what: str, asker: str, *, logged: str = ""
    ) -> None:
        super().__init__(parent, tr("A second administrator has to agree"))
        self._staff, self._tasks, self._what, self._asker = staff, tasks, what, asker
        self._logged = logged or what
        self.setFixedWidth(scaled(460))
        self.words = label(role="muted", wrap=True)
        self.name, self.password = QLineEdit(), secret_field(theme, tr("Password"))
        self.name.setAccessibleName(tr("Name of the administrator who agrees"))
        self.name.setMaxLength(80)
        self.problem = label(role="error", wrap=True)
        self.problem.setMinimumHeight(36)
        self.agree, self.cancel = button(tr("Agree"), "main"), button(tr("Cancel"))
        self._build()
        self._tasks.run(lambda _: staff.others_must_agree(asker), self._show_who, self._fail)

    def _build(self) -> None:
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.reject)
        sentence = label(self._what.replace("; ", "\n"), "heading", wrap=True)  # several changes, a line each
        self.title = label(self.windowTitle(), "title", wrap=True)
        self.setLayout(column(
            self.title, sentence, self.words, 8,
            captioned(tr("Name"), self.name), captioned(tr("Password"), self.password), self.problem,
            row(-1, self.cancel, self.agree), spacing=8, margins=(24, 24, 24, 20),
        ))  # fmt: skip

    def _show_who(self, others: bool) -> None:
        if others:
            words = tr("Ask another administrator to come here. {asker} cannot agree alone.", asker=self._asker)
        else:
            self.name.setText(self._asker)
            self.remember()
            self.setWindowTitle(tr("Confirm with your password"))
            self.title.setText(self.windowTitle())
            words = tr(
                "You are the only administrator, so your own password is asked for again. The event log says that "
                "nobody else agreed; a second administrator is added under Settings, Accounts."
            )
        self.words.setText(words)
        fit_dialog(self)
        (self.name if others else self.password).setFocus()

    def _ask(self) -> None:
        name, password, now = self.name.text(), self.password.text(), dt.datetime.now(dt.UTC)
        self.agree.setEnabled(False)
        self.problem.setText("")
        self._tasks.run(
            lambda _: self._staff.approve(name, password, self._logged, self._asker, now), self._answered, self._fail
        )

    def _answered(self, answer: SignIn) -> None:
        if answer.officer is not None:
            self.password.clear()
            self.accept()
            self.agreed.emit(answer.officer.name)
            return
        wait = math.ceil(answer.wait_seconds)
        words = tr("This name and password do not belong together.")
        self.problem.setText(
            words if not wait else f"{words} {trn('Wait one second.', 'Wait {count} seconds.', count=wait)}"
        )
        self.password.selectAll()
        self.password.setFocus()
        QTimer.singleShot(1000 * wait, self, lambda: self.agree.setEnabled(True))

    def _fail(self, message: str) -> None:
        self.agree.setEnabled(True)
        self.problem.setText(f"{message[:1].upper()}{message[1:]}.")
