"""What every window that hangs beside the door has: the door's name, the time, and a way out that asks first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from accessctl.gui.kiosk.leaving import HOLD_MS, LeavingPanel, WayOut
from accessctl.gui.labels import FittingLabel
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.gui.times import spoken
from accessctl.translation import tr

_TICK_MS = 250


class Symbol(QWidget):
    """A disc in the state's colour with the state's sign: state is never colour alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.icon, self.tint = "face", "accent"
        theme.changed.connect(self.update)

    def show_sign(self, icon: str, tint: str) -> None:
        self.icon, self.tint = icon, tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.colour(self.tint))
        painter.drawEllipse(QRectF(self.rect()))
        size = round(self.width() * 0.56)
        inset = (self.width() - size) // 2
        painter.drawPixmap(inset, inset, self._theme.pixmap(self.icon, "on_accent", size))
        painter.end()


class HungWindow(QWidget):
    """Header and way out; whoever builds on it lays the rest out. Leaving asks first, whatever way it is tried."""

    left = Signal()

    def __init__(self, theme: Theme, door: str, way_out: WayOut, leave_seconds: float) -> None:
        super().__init__()
        theme.dress(self)
        self._theme, self._leaving = theme, False
        self.setWindowTitle(f"accessctl - {door}")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what is typed is the window's, until Tab reaches a button
        self.door = FittingLabel(theme)
        self.clock = FittingLabel(theme)
        self.date = FittingLabel(theme, tint="muted", weight=QFont.Weight.Normal)
        self.door.setText(door)
        for child in (self.door, self.clock, self.date):
            child.setParent(self)
        self._tasks = Tasks(self, threads=1)
        self.leaving = LeavingPanel(theme, way_out, self._tasks, leave_seconds, self)
        self.leaving.left.connect(self.leave)
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HOLD_MS)
        self._held.timeout.connect(self.ask_to_leave)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        theme.changed.connect(self.update)

    def ask_to_leave(self) -> None:
        """Somebody tries to; nobody is let out by this."""
        self.leaving.ask()

    def leave(self) -> None:
        """Go, without asking anybody."""
        self._leaving = True
        self.close()

    def _tick(self) -> None:
        now = datetime.now().astimezone()
        locale = spoken()
        self.clock.setText(locale.toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat))
        self.date.setText(locale.toString(QDate(now.year, now.month, now.day), tr("dddd, d MMMM")))

    def _place_header(self, area: QRect, unit: float) -> None:
        self.door.set_sizes(round(18 * unit), round(30 * unit))
        self.clock.set_sizes(round(24 * unit), round(36 * unit))
        self.date.set_sizes(round(16 * unit), round(20 * unit))
        clock = round(area.width() * 0.42)
        half = round(area.height() * 0.58)
        self.door.setGeometry(area.left(), area.top(), area.width() - clock - 8, area.height())
        self.clock.setGeometry(area.right() - clock, area.top(), clock, half)
        self.date.setGeometry(area.right() - clock, area.top() + half, clock, area.height() - half)
        self.door.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for label in (self.clock, self.date):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (control and event.key() == Qt.Key.Key_Q):
            self.close()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger that rests on the clock asks to leave."""
        if self.clock.geometry().united(self.date.geometry()).contains(event.position().toPoint()):
            self._held.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaving is asked for, whatever way it is tried: Esc, Alt+F4, the window manager."""
        if not self._leaving:
            event.ignore()
            self.ask_to_leave()
            return
        self._timer.stop()
        self._tasks.close()
        self.left.emit()
        event.accept()
