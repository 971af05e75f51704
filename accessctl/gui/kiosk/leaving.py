"""The way out of the kiosk: over the door's screen a keypad for the kiosk PIN, or an account's name and password."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from accessctl.errors import AccessctlError
from accessctl.gui.kiosk.arrangement import unit_of
from accessctl.gui.kiosk.keypad import ENTER, ERASE, Key
from accessctl.gui.layout import button, column, label, panel, row
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import BODY_PX, DARK, TITLE_PX, Theme, taller, text_scale
from accessctl.staff import Action, may
from accessctl.supervision import process_to_end
from accessctl.translation import tr, trn

if TYPE_CHECKING:
    from accessctl.store import Store  # it loads for a second: too long for the window that covers a crash

_MOST_DIGITS, _GAP = 12, 8
_UNIT_AT_1080 = 1.5  # up to there the usual sizes of text do; a kiosk of 3840 x 2160 is read from the same distance
_DIM = 0.72  # the door's screen stays to be seen behind the card: the door goes on working
HOLD_MS = 3000  # a finger that rests on the clock for so long asks to leave, where there is no keyboard


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether the way out is open; else how long the next try has to wait."""

    may_leave: bool
    wait_seconds: float = 0.0


class WayOut(Protocol):
    """What guards the exit. The comparisons take a tenth of a second: they are made in a worker."""

    def takes_pin(self) -> bool:
        """Whether a kiosk PIN is set."""
        ...

    def takes_account(self) -> bool:
        """Whether anybody has an account."""
        ...

    def by_pin(self, pin: str) -> Answer: ...

    def by_account(self, name: str, password: str) -> Answer: ...


class OpenWayOut:
    """Nobody guards the exit: leaving only asks whether it is meant."""

    def takes_pin(self) -> bool:
        return False

    def takes_account(self) -> bool:
        return False

    def by_pin(self, pin: str) -> Answer:
        return Answer(False)

    def by_account(self, name: str, password: str) -> Answer:
        return Answer(False)


class StoredWayOut:
    """The kiosk PIN and the accounts of the store; who may leave is a question of the role."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def takes_pin(self) -> bool:
        return self._store.kiosk_pin.is_set()

    def takes_account(self) -> bool:
        return not self._store.staff.is_empty()

    def by_pin(self, pin: str) -> Answer:
        return Answer(*self._store.kiosk_pin.check(pin, dt.datetime.now(dt.UTC)))

    def by_account(self, name: str, password: str) -> Answer:
        answer = self._store.staff.sign_in(name, password, dt.datetime.now(dt.UTC))
        is_trusted = answer.officer is not None and may(answer.officer.role, Action.LEAVE_KIOSK)
        return Answer(is_trusted, answer.wait_seconds)


class LeavingPanel(QWidget):
    """Lies over the whole kiosk while somebody wants to leave; ``left`` is emitted when that is allowed.

    After ``leave_seconds`` without a key or a touch it goes by itself.
    """

    left = Signal()

    def __init__(self, theme: Theme, way_out: WayOut, tasks: Tasks, leave_seconds: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._kiosk, self._theme = parent, theme
        self._way_out, self._tasks, self._seconds = way_out, tasks, leave_seconds
        self._pin = ""
        self._waits = self._idle = 0.0
        self._is_open_way = True
        self.title = label(tr("Leave the kiosk?"), "title")
        self.text = label("", "muted", wrap=True)
        self.dots = label("", "value")
        self.problem = label(" ", "error", wrap=True)
        self.keys: dict[str, Key] = {}
        self.name, self.password = QLineEdit(), QLineEdit()
        self.leave, self.stay = button(tr("Leave"), "danger-main"), button(tr("Stay"))
        self.other = button("", "quiet")
        self._ways = QStackedWidget()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._build()
        theme.changed.connect(self.update)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def _build(self) -> None:
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.password.setPlaceholderText(tr("Password"))
        self.password.setAccessibleName(tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dots.setAccessibleName(tr("Digits typed"))
        self._keys, self._account = self._keypad(), QWidget()
        self._account.setLayout(column(self.name, self.password, -1, spacing=12))
        for way in (self._keys, self._account):
            self._ways.addWidget(way)
        self.problem.setMinimumHeight(44)  # nothing jumps when it speaks
        self.leave.clicked.connect(self._try)
        self.stay.clicked.connect(self.dismiss)
        self.other.clicked.connect(self._change_way)
        for choice in (self.stay, self.leave, self.other):
            choice.setAutoDefault(True)  # else Enter on "Stay" would be taken for the end of the PIN, and leave
        for field in (self.name, self.password):
            field.returnPressed.connect(self._try)
            field.textEdited.connect(self._touched)
            field.installEventFilter(self)
        card = panel(column(
            self.title, self.text, 8, self._ways, self.problem, row(self.stay, -1, self.leave, spacing=12), self.other,
            spacing=8, margins=(28, 24, 28, 16),
        ))  # fmt: skip
        self._card = card
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row(-1, card, -1))  # an aligned item would be given too little height for its wrapped text
        outer.addStretch(1)

    def _keypad(self) -> QWidget:
        """3 x 4, to be hit with a thumb: see ``_fit``."""
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for place, what in enumerate((*"123456789", ERASE, "0", ENTER)):
            key = self.keys[what] = Key(self._theme, what, self)
            key.clicked.connect(partial(self._press, what))
            grid.addWidget(key, place // 3, place % 3)
        holder = QWidget()
        holder.setLayout(column(self.dots, 4, grid))
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A monitor was turned, or changed for another."""
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Keys of a thirteenth of the screen's height, 56 to 96 px at 1920 x 1080: all of it fits 720 px."""
        larger = max(1.0, unit_of(self.size()) / _UNIT_AT_1080)
        for words, pixels in ((self.title, TITLE_PX), *((each, BODY_PX) for each in (
            self.text, self.problem, self.name, self.password, self.leave, self.stay, self.other,
        ))):  # fmt: skip
            words.setStyleSheet(f"font-size:{round(pixels * text_scale() * larger)}px" if larger > 1 else "")
        key = max(56, min(round(96 * larger), self.height() // 13))
        for each in self.keys.values():
            each.setFixedSize(2 * key, key)
        self.dots.setFixedHeight(key * 2 // 3)
        for choice in (self.stay, self.leave):
            choice.setFixedHeight(max(taller(44), key * 2 // 3))
            choice.setMinimumWidth(2 * key)
        widest = max(6 * key + 2 * _GAP, *(each.sizeHint().width() for each in (self.other, self._ways)))
        self._card.setFixedWidth(min(widest + 58, self.width() - 32))

    # opening and closing

    def ask(self) -> None:
        """Come up over the door's screen."""
        if self.isVisible():
            return
        pin, account, trouble = self._what_is_taken()
        self._is_open_way = not (pin or account or trouble)
        self._ways.setVisible(pin or account)
        self.leave.setVisible(not trouble)
        self._turn_to(0 if pin else 1)
        self.problem.setVisible(not self._is_open_way)
        self.other.setVisible(pin and account)
        self._say_way()
        self._forget()
        if trouble:
            self.text.setText(tr("The kiosk cannot be left here now."))
            self.problem.setText(trouble)
        self._idle = 0.0
        self.setGeometry(self._kiosk.rect())
        self.show()
        self._fit()  # once it is shown: before, the style sheet's sizes are not yet those of the words
        self.raise_()
        self._clock.start()
        self._focus()

    def _what_is_taken(self) -> tuple[bool, bool, str]:
        """PIN? Account? What is wrong? A database that cannot be read lets nobody out, and that is said."""
        try:
            return self._way_out.takes_pin(), self._way_out.takes_account(), ""
        except AccessctlError as error:
            ends = tr("Until the database can be read, only a command ends the kiosk: kill {process}",
                      process=str(process_to_end()))  # fmt: skip
            return False, False, f"{error.told}\n{ends}"

    def dismiss(self) -> None:
        """Back to the door; what was typed is forgotten."""
        self._forget()
        self._clock.stop()
        self.hide()
        self._kiosk.setFocus()

    def _turn_to(self, way: int) -> None:
        """The keypad, or name and password; the card is as tall as the one that is shown."""
        for place, page in enumerate((self._keys, self._account)):
            height = QSizePolicy.Policy.Preferred if place == way else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self._ways.setCurrentIndex(way)

    def _say_way(self) -> None:
        by_pin = self._ways.currentIndex() == 0
        how = tr("Type the kiosk PIN.") if by_pin else tr("An administrator or a guard signs in.")
        shut = tr("The door stays shut while nobody watches it.")
        self.text.setText(shut if self._is_open_way else f"{how} {shut}")
        self.other.setText(tr("Sign in with an account instead") if by_pin else tr("Type the kiosk PIN instead"))

    def _change_way(self) -> None:
        self._turn_to(1 - self._ways.currentIndex())
        self._forget()
        self._say_way()
        self._touched()
        self._focus()

    def _focus(self) -> None:
        if self._ways.isHidden():
            self.stay.setFocus()
        elif self._ways.currentIndex() == 1:
            self.name.setFocus()
        else:
            self.setFocus()

    # typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._touched()
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()
        elif event.key() == Qt.Key.Key_Backspace:
            self._press(ERASE)
        elif event.text() in self.keys:
            self._press(event.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touched()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves a field, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        return False

    def _press(self, sign: str) -> None:
        self._touched()
        if sign == ENTER:
            self._try()
            return
        if self._ways.currentIndex() != 0 or self._is_open_way:
            return
        self._pin = self._pin[:-1] if sign == ERASE else (self._pin + sign)[:_MOST_DIGITS]
        self.dots.setText(" ".join("●" * len(self._pin)))

    def _touched(self) -> None:
        self._idle = 0.0

    def _forget(self) -> None:
        self._pin = ""
        self.dots.setText("")
        self.password.clear()
        self.name.clear()
        if not self._waits:
            self.problem.setText(" ")

    # the answer

    def _try(self) -> None:
        if self._waits or not self.leave.isEnabled() or self.leave.isHidden():
            return
        if self._is_open_way:
            self.left.emit()
            return
        check: Callable[[], Answer]
        if self._ways.currentIndex() == 0:
            if not self._pin:
                return
            check = partial(self._way_out.by_pin, self._pin)
        else:
            check = partial(self._way_out.by_account, self.name.text(), self.password.text())
        self._forget()
        self._set_busy(True)
        self._tasks.run(lambda _: check(), self._answered, self._failed)

    def _answered(self, answer: Answer) -> None:
        self._set_busy(False)
        if answer.may_leave:
            self.left.emit()
            return
        self._waits = float(math.ceil(answer.wait_seconds))
        self.problem.setText(tr("That is not right."))
        self._show_wait()

    def _failed(self, message: str) -> None:
        self._set_busy(False)
        self.problem.setText(message)

    def _set_busy(self, is_busy: bool) -> None:
        self.leave.setEnabled(not is_busy and not self._waits)

    def _show_wait(self) -> None:
        self.leave.setEnabled(not self._waits)
        if self._waits:
            self.problem.setText(trn("Wait one second, then try again.", "Wait {count} seconds, then try again.",
                                     count=int(self._waits)))  # fmt: skip

    def _tick(self) -> None:
        if self._waits:
            self._waits = max(0.0, self._waits - 1)
            self.problem.setText(" ")
            self._show_wait()
        self._idle += 1
        if self._idle >= self._seconds:
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), DARK.colour("ground", _DIM))
        painter.end()
