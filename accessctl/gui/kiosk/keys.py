"""What reaches the kiosk by keys: a card from a reader, or the digits of somebody who types them."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from accessctl.domain import NO_OFFER, Offer
from accessctl.gui.kiosk.keypad import Keypad
from accessctl.gui.kiosk.wedge import Wedge

# A reader has typed a whole card in this time; only then does a first digit open the keypad, so that it does not flash.
_READER_MS = 250


class Keys(QObject):
    """Hands digits to the keypad; ``card_read`` carries what a reader typed, at any time. GUI thread.

    ``offer``: what can be shown besides the face now; digits open the keypad only where that is one of them.
    """

    card_read = Signal(str)

    def __init__(self, keypad: Keypad) -> None:
        super().__init__(keypad)
        self.offer: Offer = NO_OFFER
        self._keypad, self._wedge = keypad, Wedge()
        self._first_digits = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_READER_MS)
        self._late.timeout.connect(self._by_finger)

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key belongs to a card, a number or a PIN."""
        at = event.timestamp() / 1000 if event.timestamp() else time.monotonic()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (card := self._wedge.enter(at)):
            self._read(card)
            return True
        if not event.isAutoRepeat():
            self._wedge.key(event.text(), at)
        return self._type("\r" if is_enter else "\b" if event.key() == Qt.Key.Key_Backspace else event.text())

    def ask_code(self) -> None:
        """Open the keypad for what is offered: the PIN of a known face, or a number with its PIN."""
        if self.offer.pin:
            self._keypad.ask_pin()
        elif self.offer.number:
            self._keypad.ask_code()

    def _type(self, text: str) -> bool:
        is_digit = len(text) == 1 and text.isascii() and text.isdigit()
        if self._first_digits and not is_digit:
            self._by_finger()
        if self._keypad.is_open:
            return self._keypad.type(text)
        if is_digit and (self.offer.number or self.offer.pin):
            self._first_digits += text
            self._late.start()
            return True
        return False

    def _read(self, card: str) -> None:
        self._late.stop()
        self._first_digits = ""
        self._keypad.clear()
        self.card_read.emit(card)

    def _by_finger(self) -> None:
        """No reader has typed on: the digits are the beginning of a number or a PIN."""
        self._late.stop()
        digits, self._first_digits = self._first_digits, ""
        if not self._keypad.is_open:
            self.ask_code()
        for digit in digits if self._keypad.is_open else "":
            self._keypad.type(digit)
