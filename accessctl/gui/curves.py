"""A pair of error curves over the similarity: FMR falls, FNMR rises; the limit stands between them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from accessctl.gui.theme import CAPTION_PX, Theme, scaled, taller, ui_font
from accessctl.translation import numeral, tr

Points = Sequence[tuple[float, float]]  # (similarity, share of mistakes), rising similarities

_LEFT, _FOOT, _TOP = 64, 20, 10  # px for the words round the plot
_LOWEST = 1e-6  # the bottom of the logarithmic scale


class ErrorCurves(QWidget):
    """Dashed: strangers let in (FMR). Solid: friends missed (FNMR).

    Mouse, left and right move a line that is put in words; it goes back to the limit in force.
    """

    def __init__(self, theme: Theme, name: str, fmr: Points, fnmr: Points, limit: float | None) -> None:
        super().__init__()
        self._theme, self.fmr, self.fnmr, self.limit = theme, tuple(fmr), tuple(fnmr), limit
        spots = [at for at, _ in (*self.fmr, *self.fnmr)] + ([limit] if limit is not None else [])
        self._low, self._high = min(spots, default=0.0), max(spots, default=1.0)
        self.here = limit if limit is not None else self._low
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.words_at(self.here))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(taller(148))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(scaled(420), taller(148))

    def words_at(self, similarity: float) -> str:
        """Both mistakes at a limit."""
        return tr("limit {limit}: FMR {fmr}, FNMR {fnmr}", limit=numeral(similarity, ".2f"),
                  fmr=_words_at(self.fmr, similarity), fnmr=_words_at(self.fnmr, similarity))  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area()
        share = (event.position().x() - area.left()) / (area.width() or 1.0)
        self._stand_at(self._low + share * (self._high - self._low))

    def leaveEvent(self, event: QEvent) -> None:
        self._stand_at(self.limit if self.limit is not None else self._low)
        super().leaveEvent(event)

    def _stand_at(self, similarity: float) -> None:
        self.here = max(self._low, min(self._high, similarity))
        self.setAccessibleDescription(self.words_at(self.here))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._stand_at(self.here + step)

    def _area(self) -> QRectF:
        return QRectF(scaled(_LEFT), _TOP, self.width() - scaled(_LEFT) - 8, self.height() - _TOP - taller(_FOOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(CAPTION_PX, tabular=True))
        area = self._area()
        self._paint_scale(painter, area)
        palette = self._theme.palette
        self._paint_curve(painter, area, self.fmr, QPen(palette.colour("denied"), 2, Qt.PenStyle.DashLine))
        self._paint_curve(painter, area, self.fnmr, QPen(palette.colour("accent"), 2))
        self._name(painter, area, "FMR", self.fmr, "denied")
        self._name(painter, area, "FNMR", self.fnmr, "accent")
        x = area.left() + (self.here - self._low) / ((self._high - self._low) or 1.0) * area.width()
        painter.setPen(QPen(palette.colour("text"), 1.5))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if self.hasFocus():
            painter.setPen(QPen(palette.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        palette = self._theme.palette
        for power in range(0, 7, 2):
            y = area.top() + power / 6 * area.height()
            painter.setPen(QPen(palette.colour("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(palette.colour("muted"))
            side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            beside = QRectF(0, y - taller(16) / 2, scaled(_LEFT) - 6, taller(16))
            painter.drawText(beside, side, f"{numeral(100 / 10**power, 'g')} %")
        foot = QRectF(area.left(), area.bottom() + 3, area.width(), taller(_FOOT) - 4)
        painter.setPen(palette.colour("muted"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), numeral(self._low, ".2f"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), numeral(self._high, ".2f"))
        painter.setPen(palette.colour("text"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), self.words_at(self.here))

    def _spot(self, area: QRectF, similarity: float, share: float) -> QPointF:
        x = area.left() + (similarity - self._low) / ((self._high - self._low) or 1.0) * area.width()
        return QPointF(x, area.top() + math.log10(max(_LOWEST, share)) / math.log10(_LOWEST) * area.height())

    def _paint_curve(self, painter: QPainter, area: QRectF, points: Points, pen: QPen) -> None:
        path = QPainterPath()
        for place, point in enumerate(points):
            spot = self._spot(area, *point)
            path.lineTo(spot) if place else path.moveTo(spot)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _name(self, painter: QPainter, area: QRectF, words: str, points: Points, tint: str) -> None:
        """At the left end of its curve, on the side where the other is not."""
        if not points:
            return
        others = self.fnmr if points is self.fmr else self.fmr
        is_upper = not others or points[0][1] >= others[0][1]
        spot, tall = self._spot(area, *points[0]), taller(16)
        place = QRectF(spot.x() + 6, spot.y() - tall if is_upper else spot.y() + 2, scaled(60), tall)
        painter.setPen(self._theme.palette.colour(tint))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def _words_at(points: Points, similarity: float) -> str:
    """The share at this limit; beyond the measured ones, than what it is more or less."""
    known = [(at, share) for at, share in points if share > 0]
    if not known:
        return tr("not measured")
    (low, first), (high, last) = known[0], known[-1]
    if low <= similarity <= high and low < high:
        return _percent(_between(known, similarity))
    end, is_rarer = (first, first < last) if similarity < low else (last, last < first)
    return tr("under {share}", share=_percent(end)) if is_rarer else tr("over {share}", share=_percent(end))


def _between(points: Points, similarity: float) -> float:
    """On the line of the logarithms between the two measured points on either side; there are such."""
    (low, often), (high, other) = next(pair for pair in pairwise(points) if similarity <= pair[1][0])
    share = (similarity - low) / (high - low)
    return float(10 ** (math.log10(often) + share * (math.log10(other) - math.log10(often))))


def _percent(share: float) -> str:
    return f"{numeral(100 * share, '.2g')} %"
