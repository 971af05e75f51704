"""Seven days of hours to paint: drag with the mouse, or arrow keys and the space bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from accessctl.gui.admin.week import DAY_MINUTES, EMPTY, Days, is_on, painted
from accessctl.gui.theme import CAPTION_PX, Theme, scaled, taller, ui_font
from accessctl.translation import mark, tr

DAY_NAMES = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
_STEP = 15  # minutes that the mouse snaps to
_KEY_STEP = 30
_LEFT, _TOP = 48, 22  # px, for the days' names and the hours


class WeekGrid(QWidget):
    """``days`` is what is painted. Dragging begins with what it will do: put on where it was off, else take off.

    A stroke over several days paints the same hours in each of them.
    Keys: arrows move, Space paints the half hour or takes it off, with Shift the arrows paint on the way.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.days: Days = EMPTY
        self.read_only = False
        self._day, self._minute = 0, 8 * 60
        self._drag: tuple[int, int, bool] | None = None
        self._drag_to, self._drag_day = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(scaled(420), scaled(190))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Hours of the week"))
        theme.changed.connect(self.update)
        self._describe()

    def show_days(self, days: Days) -> None:
        self.days = days
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, taller(_TOP) + 7 * taller(32) + 8)

    # -- painting

    def _row(self, day: int) -> QRectF:
        height = (self.height() - taller(_TOP) - 2) / 7
        return QRectF(scaled(_LEFT), taller(_TOP) + day * height, self.width() - scaled(_LEFT) - 10, height)

    def _x(self, minute: int) -> float:
        return scaled(_LEFT) + (self.width() - scaled(_LEFT) - 10) * minute / DAY_MINUTES

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(CAPTION_PX, tabular=True))
        self._paint_scale(painter)
        shown = self._shown()
        for day in range(7):
            row = self._row(day)
            painter.setPen(palette.colour("muted"))
            beside = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRectF(0, row.top(), scaled(_LEFT) - 8, row.height()), beside, tr(DAY_NAMES[day]))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour("accent", 0.85))
            for start, end in shown[day]:
                bar = QRectF(QPointF(self._x(start), row.top() + 4), QPointF(self._x(end), row.bottom() - 4))
                painter.drawRoundedRect(bar, 4, 4)
                self._paint_times(painter, bar, start, end)
        if self._drag is not None:
            self._paint_drag(painter, *self._drag[1:])
        elif self.hasFocus():
            self._paint_cursor(painter)
        painter.end()

    def _paint_scale(self, painter: QPainter) -> None:
        palette = self._theme.palette
        for hour in range(25):
            x = self._x(hour * 60)
            painter.setPen(QPen(palette.colour("line"), 1))
            painter.drawLine(QPointF(x, taller(_TOP)), QPointF(x, self.height() - 2))
            if hour % 3 == 0:
                painter.setPen(palette.colour("muted"))
                left = min(x - scaled(20), self.width() - scaled(29))  # the last is two digits wide, and stays inside
                above = QRectF(left, 0, scaled(40), taller(_TOP) - 4)
                painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), f"{hour:02}")

    def _paint_times(self, painter: QPainter, bar: QRectF, start: int, end: int) -> None:
        words = f"{_clock(start)}–{_clock(end)}"
        if painter.fontMetrics().horizontalAdvance(words) + 12 < bar.width():
            painter.setPen(self._theme.palette.colour("on_accent"))
            painter.drawText(bar, int(Qt.AlignmentFlag.AlignCenter), words)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_cursor(self, painter: QPainter) -> None:
        row = self._row(self._day)
        cell = QRectF(QPointF(self._x(self._minute), row.top() + 2),
                      QPointF(self._x(self._minute + _KEY_STEP), row.bottom() - 2))  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.palette.colour("text"), 2))
        painter.drawRoundedRect(cell, 3, 3)

    def _paint_drag(self, painter: QPainter, begun: int, on: bool) -> None:
        """From when to when, beside the stroke: it may be too short to hold the words."""
        first, last = min(begun, self._drag_to), max(begun, self._drag_to) + _STEP
        words = f"{'+' if on else '–'} {_clock(first)}–{_clock(last)}"
        wide, row = painter.fontMetrics().horizontalAdvance(words) + 12.0, self._row(self._drag_day)
        left = min(self._x(last) + 6, self.width() - wide - 2)
        tag = QRectF(left, row.top() + 3, wide, row.height() - 6)
        painter.setPen(QPen(self._theme.palette.colour("line"), 1))
        painter.setBrush(self._theme.palette.colour("raised"))
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(self._theme.palette.colour("text"))
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), words)

    def _shown(self) -> Days:
        """With what is being dragged just now."""
        if self._drag is None:
            return self.days
        first, begun, on = self._drag
        days = self.days
        for day in range(min(first, self._drag_day), max(first, self._drag_day) + 1):
            days = painted(days, day, min(begun, self._drag_to), max(begun, self._drag_to) + _STEP, on=on)
        return days

    # -- the mouse

    def _place(self, at: QPointF) -> tuple[int, int]:
        row_height = (self.height() - taller(_TOP) - 2) / 7
        day = min(6, max(0, int((at.y() - taller(_TOP)) / row_height)))
        left = scaled(_LEFT)
        minute = round((at.x() - left) / max(1, self.width() - left - 10) * DAY_MINUTES) // _STEP * _STEP
        return day, min(DAY_MINUTES - _STEP, max(0, minute))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self.read_only:
            return
        self._day, minute = self._place(event.position())
        self._minute = minute // _KEY_STEP * _KEY_STEP
        self._drag = self._day, minute, not is_on(self.days, self._day, minute)
        self._drag_day, self._drag_to = self._day, minute
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day, minute = self._place(event.position())
        if self._drag is not None:
            self._drag_day, self._drag_to = day, minute
            self.update()
        else:
            self.setToolTip(f"{tr(DAY_NAMES[day])} {_clock(minute)}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            after, self._drag = self._shown(), None
            self._set(after)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (0, -_KEY_STEP), Qt.Key.Key_Right: (0, _KEY_STEP), Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Home: (0, -DAY_MINUTES), Qt.Key.Key_End: (0, DAY_MINUTES),
        }  # fmt: skip
        step = moves.get(Qt.Key(event.key()))
        if step is not None:
            is_painting = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            on = is_on(self.days, self._day, self._minute)
            self._day = min(6, max(0, self._day + step[0]))
            self._minute = min(DAY_MINUTES - _KEY_STEP, max(0, self._minute + step[1]))
            if is_painting:
                self._paint_here(on=on)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self._paint_here(on=not is_on(self.days, self._day, self._minute))
        else:
            super().keyPressEvent(event)
            return
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _paint_here(self, *, on: bool) -> None:
        if not self.read_only:
            self._set(painted(self.days, self._day, self._minute, self._minute + _KEY_STEP, on=on))

    def _set(self, days: Days) -> None:
        if days != self.days:
            self.days = days
            self.changed.emit()
        self._describe()
        self.update()

    def _describe(self) -> None:
        """For whoever hears the screen: where the cursor is, and whether it is open there."""
        state = tr("open") if is_on(self.days, self._day, self._minute) else tr("closed")
        self.setAccessibleDescription(f"{tr(DAY_NAMES[self._day])} {_clock(self._minute)}: {state}")


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
