"""Charts that paint themselves in the theme's colours, and that a keyboard and a screen reader can read too."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from accessctl.gui.theme import CAPTION_PX, Theme, taller, ui_font
from accessctl.translation import grouped, tr

_FOOT, _HEAD = 20, 18  # px under and over the bars, for the words there
_MOST_LINES = 5  # of the scale
_LEAST_HATCHED = 5  # px; what is narrower is a line


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: what it stands for in words, and how high each of its parts is, the lowest first."""

    words: str
    parts: tuple[float, ...]

    @property
    def total(self) -> float:
        """The height of the whole bar."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True)
class Marker:
    """A line across the bars at a share of the width, with its words: a limit."""

    share: float
    words: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Words under the bars at a share of the width, on a hairline of the scale."""

    share: float
    words: str


class Bars(QWidget):
    """A bar per bin, its parts one on the other. Left and right go from bar to bar; what it stands for is said.

    ``tokens`` names a colour of the palette for each part. Parts differ by place, by hatching and by the words, not by
    hue alone: green and red are one colour to one man in twelve.
    """

    def __init__(self, theme: Theme, name: str, tokens: Sequence[str], height: int = 150) -> None:
        super().__init__()
        self._theme, self._tokens = theme, tuple(tokens)
        self.bins: tuple[Bin, ...] = ()
        self._highest = 0.0
        self.ends: tuple[str, str] = ("", "")
        self.markers: tuple[Marker, ...] = ()
        self.ticks: tuple[Tick, ...] = ()
        self.chosen = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def show_bins(
        self,
        bins: Sequence[Bin],
        *,
        ends: tuple[str, str] = ("", ""),
        markers: Sequence[Marker] = (),
        ticks: Sequence[Tick] = (),
        summary: str = "",
    ) -> None:
        """Show these; ``ends`` stand under the first and the last bar, ``summary`` is for screen readers."""
        self.bins, self.ends, self.markers, self.chosen = tuple(bins), ends, tuple(markers), -1
        self._highest = max((each.total for each in self.bins), default=0.0)
        self.ticks = tuple(ticks)
        self.setAccessibleDescription(summary)
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(CAPTION_PX, tabular=True))
        area, highest = self._area(), self._highest
        painter.setPen(QPen(self._theme.palette.colour("line"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))
        if highest > 0:
            self._paint_scale(painter, area, highest)
            for place, each in enumerate(self.bins):
                self._paint_bar(painter, area, place, each, highest)
        else:
            self._write(painter, area, tr("Nothing yet"), Qt.AlignmentFlag.AlignCenter)
        self._paint_foot(painter, area)
        for marker in self.markers if highest > 0 else ():  # a line through "Nothing yet" would strike it out
            self._paint_marker(painter, area, marker)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.palette.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _area(self) -> QRectF:
        """Right of the scale, whose figures are as wide as the greatest."""
        metrics = QFontMetricsF(ui_font(CAPTION_PX, tabular=True))
        left = metrics.horizontalAdvance(grouped(self._highest)) + 8 if self._highest > 0 else 0
        return QRectF(1 + left, taller(_HEAD), self.width() - 2 - left, self.height() - taller(_HEAD) - taller(_FOOT))

    def _paint_scale(self, painter: QPainter, area: QRectF, highest: float) -> None:
        """A hairline with its figure for round numbers, as many as can be read."""
        tall = taller(16)
        for value in round_values(highest, most=max(1, min(_MOST_LINES, int(area.height() / (1.6 * tall))))):
            y = area.bottom() - value / highest * area.height()
            painter.setPen(QPen(self._theme.palette.colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            beside = QRectF(0, y - tall / 2, area.left() - 6, tall)
            self._write(painter, beside, grouped(value), Qt.AlignmentFlag.AlignRight)

    def _slot(self, area: QRectF, place: int) -> QRectF:
        wide = area.width() / max(1, len(self.bins))
        return QRectF(area.left() + place * wide, area.top(), wide, area.height())

    def _paint_bar(self, painter: QPainter, area: QRectF, place: int, each: Bin, highest: float) -> None:
        slot, palette = self._slot(area, place), self._theme.palette
        gap = 1.0 if slot.width() > 3 else 0.0
        if place == self.chosen:
            painter.fillRect(slot, palette.colour("accent", 0.14))
        bottom = area.bottom()
        for number, (token, part) in enumerate(zip(self._tokens, each.parts, strict=True)):
            tall = part / highest * area.height()
            if part > 0:
                bar = QRectF(slot.left() + gap, bottom - max(1.0, tall), slot.width() - 2 * gap, max(1.0, tall))
                painter.fillRect(bar, palette.colour(token))
                if number and bar.width() >= _LEAST_HATCHED:
                    painter.fillRect(bar, QBrush(palette.colour("raised", 0.45), Qt.BrushStyle.BDiagPattern))
            bottom -= tall

    def _paint_foot(self, painter: QPainter, area: QRectF) -> None:
        foot = QRectF(area.left(), area.bottom() + 2, area.width(), taller(_FOOT) - 2)
        self._write(painter, foot, self.ends[0], Qt.AlignmentFlag.AlignLeft)
        self._write(painter, foot, self.ends[1], Qt.AlignmentFlag.AlignRight)
        self._paint_ticks(painter, area, foot)

    def _paint_marker(self, painter: QPainter, area: QRectF, marker: Marker) -> None:
        """The line, and its words over the bars."""
        x = area.left() + max(0.0, min(1.0, marker.share)) * area.width()
        painter.setPen(QPen(self._theme.palette.colour("text"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom()))
        wide = painter.fontMetrics().horizontalAdvance(marker.words) + 8
        left = min(max(area.left(), x - wide / 2), self.width() - wide)
        painter.setPen(self._theme.palette.colour("text"))
        painter.drawText(QRectF(left, 0, wide, taller(_HEAD) - 2), int(Qt.AlignmentFlag.AlignCenter), marker.words)

    def _paint_ticks(self, painter: QPainter, area: QRectF, foot: QRectF) -> None:
        """Those whose words keep clear of the words at the ends and of each other."""
        metrics = painter.fontMetrics()
        taken, last = (metrics.horizontalAdvance(words) + 12.0 for words in self.ends)
        for tick in self.ticks:
            x, wide = area.left() + tick.share * area.width(), metrics.horizontalAdvance(tick.words) + 4.0
            painter.setPen(QPen(self._theme.palette.colour("line"), 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            if x - wide / 2 >= foot.left() + taken and x + wide / 2 <= foot.right() - last:
                self._write(painter, QRectF(x - wide / 2, foot.top(), wide, foot.height()), tick.words,
                            Qt.AlignmentFlag.AlignHCenter)  # fmt: skip
                taken = x + wide / 2 + 8 - foot.left()

    def _write(self, painter: QPainter, area: QRectF, words: str, side: Qt.AlignmentFlag) -> None:
        painter.setPen(self._theme.palette.colour("muted"))
        painter.drawText(area, int(side) | int(Qt.AlignmentFlag.AlignVCenter), words)

    # reading single bars

    def words_at(self, place: int) -> str:
        """What a bar stands for."""
        return self.bins[place].words if 0 <= place < len(self.bins) else ""

    def choose(self, place: int) -> None:
        """Go to a bar, and say it."""
        if not self.bins:
            return
        self.chosen = max(0, min(len(self.bins) - 1, place))
        self.setAccessibleDescription(self.words_at(self.chosen))
        slot = self._slot(self._area(), self.chosen)
        QToolTip.showText(self.mapToGlobal(QPoint(round(slot.center().x()), 0)), self.words_at(self.chosen), self)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self.bins),
            Qt.Key.Key_End: len(self.bins),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self.chosen + step)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.chosen = -1
        super().focusOutEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.chosen = self._place_at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.chosen = -1
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(self._place_at(event.pos().x())), self)
            return True
        return super().event(event)

    def _place_at(self, x: float) -> int:
        area = self._area()
        place = int((x - area.left()) / area.width() * len(self.bins)) if area.width() > 0 else -1
        return place if 0 <= place < len(self.bins) else -1


def round_values(highest: float, most: int) -> list[float]:
    """Multiples of 1, 2 or 5 with noughts, up to the highest; no more than so many."""
    step, factors = 1.0, itertools.cycle((2.0, 2.5, 2.0))
    while highest / step > most:
        step *= next(factors)
    return [step * number for number in range(1, int(highest / step) + 1)]


class Ranking(QWidget):
    """Words with a bar each, longest first; as many as there is room for."""

    _ROW = 26  # px

    def __init__(self, theme: Theme, name: str, rows: int = 6) -> None:
        super().__init__()
        self._theme = theme
        self.lines: tuple[tuple[str, int, str], ...] = ()
        self.setAccessibleName(name)
        self.setMinimumHeight(taller(self._ROW) * rows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_lines(self, lines: Sequence[tuple[str, int, str]]) -> None:
        """(words, how many, colour token) each."""
        self.lines = tuple(lines)
        self.setAccessibleDescription("; ".join(f"{words}: {grouped(number)}" for words, number, _ in lines))
        self.setToolTip("\n".join(f"{grouped(number)}  {words}" for words, number, _ in lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(CAPTION_PX, tabular=True))
        palette = self._theme.palette
        if not self.lines:
            painter.setPen(palette.colour("muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("Nothing yet"))
        most = max((number for _, number, _ in self.lines), default=1)
        for place, (words, number, token) in enumerate(self.lines[: self.height() // taller(self._ROW)]):
            self._paint_line(painter, place, words, number, most, token)
        painter.end()

    def _paint_line(self, painter: QPainter, place: int, words: str, number: int, most: int, token: str) -> None:
        palette, top = self._theme.palette, place * taller(self._ROW)
        bar = QRectF(0, top + taller(self._ROW) - 7, self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("line"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(palette.colour(token))
        painter.drawRoundedRect(QRectF(0, bar.top(), max(4.0, number / most * self.width()), 4), 2, 2)
        area = QRectF(0, top, self.width(), taller(self._ROW) - 8)
        figure = grouped(number)
        wide = painter.fontMetrics().horizontalAdvance(figure) + 8
        painter.setPen(palette.colour("text"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), figure)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width() - wide))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
