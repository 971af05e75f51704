"""The keypad at the door: personal number and PIN by touch or keys, as dots, with a ring that runs out."""

from __future__ import annotations

import time
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from accessctl.gui.kiosk.pin import FORGOTTEN_AFTER_SECONDS, PinEntry
from accessctl.gui.labels import FittingLabel
from accessctl.gui.theme import Theme, text_scale, ui_font
from accessctl.translation import mark, tr

KEY_PX = 96  # at 1280 x 720; a thumb in a glove is 20 mm
_GAP_PX = 12
_CANCEL_PX = 50
_MOST_ENLARGED = 1.2  # times: a button's words are large already, and its room is fixed
_TICK_MS = 100
ERASE, ENTER = "erase", "enter"


class Step(StrEnum):
    """What is being typed."""

    NUMBER = "number"
    PIN = "PIN"


_TITLES = {Step.NUMBER: mark("Type your number"), Step.PIN: mark("Type your PIN")}


class Key(QAbstractButton):
    """One key: a digit, or a sign. It takes no focus, so that a keyboard types to the keypad all the time."""

    def __init__(self, theme: Theme, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.what = theme, what
        names = {ERASE: tr("Erase the last digit"), ENTER: tr("Enter")}
        self.setAccessibleName(names.get(what, what))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pressed.connect(self.update)
        self.released.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(KEY_PX, KEY_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        is_main = self.what == ENTER
        fill = palette.colour("accent") if is_main else palette.colour("raised")
        if self.isDown():
            fill = palette.colour("accent", 0.75) if is_main else palette.colour("line")
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(palette.colour("accent" if is_main else "line"), 2))
        painter.setBrush(fill)
        painter.drawRoundedRect(area, area.width() * 0.12, area.width() * 0.12)
        self._paint_sign(painter, "on_accent" if is_main else "text")
        painter.end()

    def _paint_sign(self, painter: QPainter, tint: str) -> None:
        if self.what.isdigit():
            painter.setFont(ui_font(round(self.height() * 0.42), QFont.Weight.DemiBold))
            painter.setPen(self._theme.palette.colour(tint))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.what)
            return
        size = round(self.height() * 0.42)
        sign = self._theme.pixmap({ERASE: "erase", ENTER: "tick"}[self.what], tint, size)
        spot = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        painter.drawPixmap(spot, sign)


class Ring(QWidget):
    """How much time is left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.left = 1.0

    def show_left(self, share: float) -> None:
        self.left = max(0.0, min(1.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(3.0, self.width() * 0.12)
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(self._theme.palette.colour("line"), width))
        painter.drawEllipse(area)
        pen = QPen(self._theme.palette.colour("wait"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(area, 90 * 16, round(360 * 16 * self.left))
        painter.end()


class Keypad(QWidget):
    """Has the place of the kiosk's words while somebody types; they stand under the picture then.

    ``ask_pin``: only a PIN; ``ask_code``: a number, then its PIN.

    ``entered`` carries number (empty for ``ask_pin``) and PIN; digits are shown as dots and kept nowhere else.
    """

    entered = Signal(str, str)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.step = Step.PIN
        self._number = ""
        self._typed = PinEntry()
        self._touched_at = 0.0
        self.title = FittingLabel(theme)
        self.dots = FittingLabel(theme)
        self.ring = Ring(theme, self)
        self.cancel = Word(theme, tr("Cancel"), self)
        self.keys = {what: Key(theme, what, self) for what in (*"123456789", ERASE, "0", ENTER)}
        for child in (self.title, self.dots):
            child.setParent(self)
        self.dots.setAccessibleName(tr("Digits typed"))
        for what, key in self.keys.items():
            key.clicked.connect(lambda _=False, what=what: self._press(what))
        self.cancel.clicked.connect(self.dismiss)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    @property
    def is_for_code(self) -> bool:
        """Whether a number is asked for, or was, before the PIN."""
        return self.step is Step.NUMBER or bool(self._number)

    def ask_pin(self) -> None:
        """Somebody is recognised: only the PIN is missing."""
        self._open(Step.PIN)

    def ask_code(self) -> None:
        """Nobody is recognised: the number says whose PIN it is."""
        self._open(Step.NUMBER)

    def dismiss(self) -> None:
        """Close, and forget what was typed."""
        if self.is_open:
            self._forget()
            self.hide()
            self.closed.emit()

    def type(self, text: str) -> bool:
        """A key of the keyboard; False where it is none of ours."""
        if text in ("\r", "\n"):
            self._press(ENTER)
        elif text in ("\b", "\x7f"):
            self._press(ERASE)
        elif len(text) == 1 and text.isascii() and text.isdigit():
            self._press(text)
        else:
            return False
        return True

    def clear(self) -> None:
        """A card reader typed: none of it was meant for the keypad."""
        self._typed.clear()
        self._say_dots()

    def _open(self, step: Step) -> None:
        self._forget()
        self._go_to(step)
        self._clock.start()
        self.show()
        self.raise_()
        self.opened.emit()

    def _go_to(self, step: Step) -> None:
        self.step = step
        self._touched_at = time.monotonic()
        self.title.say(tr(_TITLES[step]))
        self.ring.show_left(1.0)
        self._say_dots()

    def _forget(self) -> None:
        self._clock.stop()
        self._typed.clear()
        self._number = ""

    def _press(self, what: str) -> None:
        self._touched_at = now = time.monotonic()
        self.ring.show_left(1.0)
        if what == ENTER:
            self._enter(self._typed.take(now))
        elif what == ERASE:
            self._typed.erase()
        else:
            self._typed.type(what, now)
        self._say_dots()

    def _enter(self, digits: str) -> None:
        if not digits:
            return
        if self.step is Step.NUMBER:
            self._number = digits
            self._go_to(Step.PIN)
            return
        number = self._number
        self.dismiss()
        self.entered.emit(number, digits)

    def _say_dots(self) -> None:
        self.dots.setText(self._typed.dots(time.monotonic()))

    def _tick(self) -> None:
        left = 1 - (time.monotonic() - self._touched_at) / FORGOTTEN_AFTER_SECONDS
        self.ring.show_left(left)
        self._say_dots()
        if not left > 0:
            self.dismiss()

    # -- how it looks: ring and title, dots, four rows of keys, a way back

    def resizeEvent(self, event: QResizeEvent) -> None:
        gap = round(_GAP_PX * self._unit())
        key = round(KEY_PX * self._unit())
        width = 3 * key + 2 * gap
        left = (self.width() - width) // 2
        top = max(0, (self.height() - self.height_at(self._unit())) // 2)
        head = round(44 * self._unit())
        self.ring.setGeometry(left, top, head, head)
        self.title.set_sizes(round(18 * self._unit()), round(30 * self._unit()))
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.title.setGeometry(left + head + gap, top, width - head - gap, head)
        top += head + gap // 2
        dots = round(30 * self._unit())
        self.dots.set_sizes(round(16 * self._unit()), round(24 * self._unit()))
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dots.setGeometry(left, top, width, dots)
        top += dots + gap // 2
        for place, button in enumerate(self.keys.values()):
            row, column = divmod(place, 3)
            button.setGeometry(QRect(left + column * (key + gap), top + row * (key + gap), key, key))
        self.cancel.setGeometry(left, top + 4 * (key + gap), width, round(_CANCEL_PX * self._unit()))

    @staticmethod
    def height_at(unit: float) -> int:
        """How much room it needs."""
        return round((44 + 6 + 30 + 6 + 4 * (KEY_PX + _GAP_PX) + _CANCEL_PX) * unit)

    def set_unit(self, unit: float) -> None:
        """1.0 at 1280 x 720, as the kiosk measures everything."""
        self._scale = unit

    _scale = 1.0

    def _unit(self) -> float:
        return self._scale

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.colour("ground"))
        painter.drawRoundedRect(QRectF(self.rect()), 24, 24)
        painter.end()


class Word(QAbstractButton):
    """A quiet button for a finger: an icon and a word, or only a word; its frame shows where the keyboard is."""

    def __init__(self, theme: Theme, text: str, parent: QWidget, icon: str = "") -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(140, 64)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(palette.colour("accent" if self.hasFocus() else "line"), 3 if self.hasFocus() else 2))
        painter.setBrush(palette.colour("line") if self.isDown() else palette.colour("raised"))
        painter.drawRoundedRect(area, 12, 12)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        size = round(self.height() * 0.4 * min(text_scale(), _MOST_ENLARGED))
        wide, beside = self._measure(painter, size)
        while wide + beside > self.width() - size and size > 12:
            size -= 1
            wide, beside = self._measure(painter, size)
        left = (self.width() - wide - beside) // 2
        painter.setPen(self._theme.palette.colour("text"))
        if self._icon:
            sign = self._theme.pixmap(self._icon, "text", size)
            painter.drawPixmap(QPointF(left, (self.height() - size) / 2), sign)
        words = QRect(left + beside, 0, wide + 4, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _measure(self, painter: QPainter, size: int) -> tuple[int, int]:
        """The width of the words, ``size`` pixels high on the screen, and that of the icon with its gap."""
        painter.setFont(ui_font(round(size / text_scale()), QFont.Weight.DemiBold))
        return painter.fontMetrics().horizontalAdvance(self.text()), size + size // 2 if self._icon else 0
