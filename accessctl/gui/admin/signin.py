"""Who is there? The first administrator is made here, everybody signs in here, and here the panel waits when locked."""

from __future__ import annotations

import datetime as dt
import math
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from accessctl.gui.admin.secret_field import captioned, secret_field
from accessctl.gui.layout import button, column, label, panel, set_property
from accessctl.gui.scrolling import Scrolled
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme, scaled
from accessctl.staff import Officer
from accessctl.store import SignIn, Staff, StaffMember
from accessctl.store.staff import SHORTEST_PASSWORD
from accessctl.translation import tr, trn

_WIDTH = 400


class SignInPage(QWidget):
    """One card in the middle. ``signed_in`` carries the Officer."""

    signed_in = Signal(object)

    def __init__(self, theme: Theme, staff: Staff, tasks: Tasks, place: str) -> None:
        super().__init__()
        theme.dress(self)
        self._theme, self._staff, self._tasks = theme, staff, tasks
        self._waits = 0
        self.is_first = False
        self.title, self.text = label(role="title", wrap=True), label(role="muted", wrap=True)
        self.name = QLineEdit()
        self.password = secret_field(theme, tr("Password"))
        self.again = secret_field(theme, tr("Password, once more"))
        self.problem = label(role="error", wrap=True)
        self.enter = button(tr("Sign in"), "main")
        self.forgotten = label(role="caption", wrap=True)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be 5 % early: that try would not count
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._build(place)
        self.enter.clicked.connect(self._enter)
        for field in (self.name, self.password, self.again):
            field.returnPressed.connect(self._next_or_enter)
            field.textEdited.connect(partial(self._edited, field))
        self._show_mode("", is_first=False)

    def _build(self, place: str) -> None:
        mark = QLabel()
        mark.setPixmap(self._theme.pixmap("logo", "accent", scaled(40)))
        self._theme.follow(mark, lambda: mark.setPixmap(self._theme.pixmap("logo", "accent", scaled(40))))
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(80)
        self.problem.setMinimumHeight(40)  # nothing jumps when it speaks
        self._again_row = QWidget()
        self._again_row.setLayout(captioned(tr("Password, once more"), self.again))
        self._again_row.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        card = panel(column(
            mark, 4, self.title, self.text, 12, captioned(tr("Name"), self.name),
            captioned(tr("Password"), self.password), self._again_row, self.problem, self.enter, 8, self.forgotten,
            spacing=8, margins=(32, 28, 32, 24),
        ))  # fmt: skip
        card.setFixedWidth(scaled(_WIDTH))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addWidget(label(place, "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self.setLayout(column(Scrolled(inside)))
        self.setFocusProxy(self.name)

    def load(self) -> None:
        """Ask whether anybody can sign in yet; until that is known nothing can be typed."""
        self._set_busy(True)
        self._tasks.run(lambda _: self._staff.all(), self._known, self._not_known)

    def lock(self, name: str) -> None:
        """The panel is locked: whoever was there needs only the password; anybody else signs in instead."""
        self._clear()
        self._show_mode(name, is_first=False)
        self.title.setText(tr("Locked"))
        self.text.setText(tr("Nothing was lost. Sign in to go on where you were."))
        self.text.show()

    def _known(self, members: list[StaffMember]) -> None:
        self._set_busy(False)
        last = max(members, key=lambda one: one.last_signed_in or one.added_at).name if members else ""
        self._show_mode(last, is_first=not members)

    def _not_known(self, message: str) -> None:
        self._set_busy(False)
        self.problem.setText(message)

    def _show_mode(self, name: str, *, is_first: bool) -> None:
        self.is_first = is_first
        self._again_row.setVisible(is_first)
        self.name.setText(name)
        if is_first:
            self.title.setText(tr("Create the first administrator"))
            self.text.setText(
                tr(
                    "Your name stands beside everything you do here. Choose a password of at least {count} characters; "
                    "four words that do not belong together are good.",
                    count=SHORTEST_PASSWORD,
                )
            )
        else:
            self.title.setText(tr("Sign in"))
            self.text.setText("")
        self.text.setVisible(bool(self.text.text()))
        self.enter.setText(tr("Create and sign in") if is_first else tr("Sign in"))
        self.forgotten.setText(
            "" if is_first else tr("Password forgotten? An administrator sets a new one, or whoever owns this machine "
                                   "does, in a terminal: accessctl admins passwd NAME")
        )  # fmt: skip
        self.forgotten.setVisible(not is_first)
        (self.password if name else self.name).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.password if self.name.text() else self.name).setFocus()

    # entering

    def _next_or_enter(self) -> None:
        """Enter goes to the next empty field, and from the last one in."""
        wanted = [self.name, self.password, *([self.again] if self.is_first else [])]
        empty = next((field for field in wanted if not field.text()), None)
        if empty is not None:
            empty.setFocus()
        else:
            self._enter()

    def _enter(self) -> None:
        if not self.enter.isEnabled():
            return
        name, password = self.name.text(), self.password.text()
        if self.is_first and password != self.again.text():
            self._complain(tr("The two passwords are not the same."), self.again)
            return
        self._set_busy(True)
        if self.is_first:
            self._tasks.run(lambda _: self._make_first(name, password), self._answered, self._refused)
        else:
            now = dt.datetime.now(dt.UTC)
            self._tasks.run(lambda _: self._staff.sign_in(name, password, now), self._answered, self._refused)

    def _make_first(self, name: str, password: str) -> SignIn:
        self._staff.add_first(name, password)
        return self._staff.sign_in(name, password, dt.datetime.now(dt.UTC))

    def _answered(self, answer: SignIn) -> None:
        self._set_busy(False)
        if isinstance(answer.officer, Officer):
            self._clear()
            self.signed_in.emit(answer.officer)
            return
        self._complain(tr("This name and password do not belong together."), self.password)
        self.password.selectAll()
        if answer.wait_seconds > 0:
            self._wait(math.ceil(answer.wait_seconds))

    def _refused(self, message: str) -> None:
        self._set_busy(False)
        self._complain(f"{message[:1].upper()}{message[1:]}.", self.password)

    def _wait(self, seconds: int) -> None:
        self._waits = seconds
        self.enter.setEnabled(False)
        self._clock.start()
        self._say_wait()

    def _tick(self) -> None:
        self._waits -= 1
        if self._waits > 0:
            self._say_wait()
            return
        self._clock.stop()
        self.enter.setEnabled(True)
        self.problem.setText("")

    def _say_wait(self) -> None:
        self.problem.setText(
            trn(
                "Too many wrong tries. The next one counts in one second.",
                "Too many wrong tries. The next one counts in {count} seconds.",
                count=self._waits,
            )
        )

    def _complain(self, words: str, field: QLineEdit) -> None:
        self.problem.setText(words)
        set_property(field, "wrong", "true")
        field.setFocus()

    def _edited(self, field: QLineEdit, _: str) -> None:
        """What was wrong is being mended; how long to wait stays to be read."""
        set_property(field, "wrong", "false")
        if self._waits <= 0:
            self.problem.setText("")

    def _set_busy(self, busy: bool) -> None:
        for each in (self.name, self.password, self.again, self.enter):
            each.setEnabled(not busy)
        self.enter.setEnabled(not busy and self._waits <= 0)

    def _clear(self) -> None:
        """No password stays in a field."""
        for field in (self.password, self.again):
            field.clear()
            set_property(field, "wrong", "false")
        self.problem.setText("")
