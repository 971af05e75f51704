"""Small instruments that paint one value each: lamps, a bar against its limit, a trace, and where the time goes."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from accessctl.gui.theme import CAPTION_PX, Theme, mix, scaled, taller, ui_font
from accessctl.translation import mark, numeral, tr

TRACE_SECONDS = 5.0


class Gauge(QWidget):
    """An instrument of fixed height that repaints when theme or language change; ``name`` is a marked text."""

    def __init__(self, theme: Theme, name: str, height: int) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.setAccessibleName(tr(name))
        self.setFixedHeight(height)
        self.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(tr(self._name))
            self._describe()
            self.update()

    def _describe(self) -> None:
        """Say what is shown to whoever hears the screen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(CAPTION_PX, tabular=True))
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _write(self, painter: QPainter, area: QRectF, text: str, tint: str = "muted", *, right: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.palette.colour(tint))
        painter.drawText(area, int(side) | int(Qt.AlignmentFlag.AlignVCenter), text)


class Lamps(Gauge):
    """One lamp per look of the window: lit where the look agreed, hollow where it only looked, faint where it did not.

    ``show_votes(2, needed=3, looked=4, window=5)``: two of four looks agree, three of five are asked for.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, taller(28))
        self.votes, self.needed, self.looked, self.window_length = 0, 3, 0, 5

    def show_votes(self, votes: int, *, needed: int, looked: int, window: int) -> None:
        self.votes, self.needed, self.looked, self.window_length = votes, needed, looked, window
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(tr("{votes} of {needed} looks agree", votes=self.votes, needed=self.needed))

    def paint(self, painter: QPainter) -> None:
        palette = self._theme.palette
        enough = self.votes >= self.needed
        size, step = 18.0, min(28.0, (self.width() - scaled(120)) / max(1, self.window_length))
        size = min(size, step - 4)
        for place in range(self.window_length):
            disc = QRectF(1 + place * step, (self.height() - size) / 2, size, size)
            lit, looked = place < self.votes, place < self.looked
            painter.setPen(QPen(palette.colour("muted" if looked else "line"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if lit:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette.colour("granted" if enough else "accent"))
            painter.drawEllipse(disc)
            if lit and size >= 12:
                painter.drawPixmap(
                    disc.topLeft() + QPointF(3, 3), self._theme.pixmap("tick", "on_accent", int(size) - 6)
                )
        words = tr("{votes} agree, {needed} needed", votes=self.votes, needed=self.needed)
        self._write(
            painter, QRectF(0, 0, self.width(), self.height()), words, "text" if enough else "muted", right=True
        )


class LimitBar(Gauge):
    """A value on a scale against the least that is enough; the second, faint mark is the best other person."""

    def __init__(self, theme: Theme, name: str, *, low: float = 0.0, high: float = 1.0) -> None:
        super().__init__(theme, name, taller(44))
        self._low, self._high = low, high
        self.value: float | None = None
        self.limit = 0.5
        self.other: float | None = None

    def show_value(self, value: float | None, limit: float, other: float | None = None) -> None:
        self.value, self.limit, self.other = value, limit, other
        self._describe()
        self.update()

    def _describe(self) -> None:
        shown = tr("nothing yet") if self.value is None else numeral(self.value, ".2f")
        self.setAccessibleDescription(tr("{shown}; at least {limit:.2f} is asked for", shown=shown, limit=self.limit))

    def paint(self, painter: QPainter) -> None:
        palette = self._theme.palette
        groove = QRectF(0, 8, self.width(), 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("line"))
        painter.drawRoundedRect(groove, 5, 5)
        if self.value is not None:
            painter.setBrush(palette.colour("granted" if self.value >= self.limit else "wait"))
            reach = max(10.0, self._place(self.value))
            painter.drawRoundedRect(QRectF(0, 8, reach, 10), 5, 5)
        if self.other is not None and self.other > self._low:
            painter.setBrush(palette.colour("muted"))
            painter.drawRoundedRect(QRectF(self._place(self.other) - 1.5, 6, 3, 14), 1.5, 1.5)
        limit = self._place(self.limit)
        painter.setBrush(palette.colour("text"))
        painter.drawRoundedRect(QRectF(limit - 1.5, 3, 3, 20), 1.5, 1.5)
        self._caption(painter, limit)

    def _caption(self, painter: QPainter, limit: float) -> None:
        """The limit's number stands under its mark, wherever that is."""
        words = tr("limit {limit:.2f}", limit=self.limit)
        width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
        left = min(max(0.0, limit - width / 2), self.width() - width)
        self._write(painter, QRectF(left, 26, width, taller(16)), words)
        if self.other is not None and self.other > self._low:
            words = tr("next {other:.2f}", other=self.other)
            here = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2
            spot = min(max(0.0, self._place(self.other) - here / 2), self.width() - here)
            if spot + here < left - 8 or spot > left + width + 8:
                self._write(painter, QRectF(spot, 26, here, taller(16)), words)

    def _place(self, value: float) -> float:
        share = (value - self._low) / (self._high - self._low)
        return max(0.0, min(1.0, share)) * self.width()


class Trace(Gauge):
    """A value 0..1 over the last five seconds, with its limit; above is enough."""

    def __init__(self, theme: Theme, name: str, height: int = 72) -> None:
        super().__init__(theme, name, taller(height))
        self._points: deque[tuple[float, float | None]] = deque(maxlen=600)
        self.limit = 0.5

    @property
    def points(self) -> Sequence[tuple[float, float | None]]:
        """(seconds, value); None where there was nothing to judge."""
        return tuple(self._points)

    def add(self, at: float, value: float | None, limit: float) -> None:
        """One more value; a time that steps back (another source) starts the trace anew."""
        if self._points and at < self._points[-1][0]:
            self._points.clear()
        self._points.append((at, value))
        while self._points[0][0] < at - TRACE_SECONDS:
            self._points.popleft()
        self.limit = limit
        self.update()

    def paint(self, painter: QPainter) -> None:
        palette = self._theme.palette
        area = QRectF(0, 4, self.width() - scaled(30), self.height() - taller(20))
        painter.setPen(QPen(palette.colour("line"), 1))
        for share in (0.0, 1.0):
            y = self._y(area, share)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        y = self._y(area, self.limit)
        painter.setPen(QPen(palette.colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        beside = QRectF(0, y - taller(16) / 2, self.width(), taller(16))
        self._write(painter, beside, numeral(self.limit, ".2f"), right=True)
        foot = QRectF(0, self.height() - taller(15), area.width(), taller(15))
        self._write(painter, foot, tr("{seconds:.0f} s ago", seconds=TRACE_SECONDS))
        self._write(painter, foot, tr("now"), right=True)
        self._paint_line(painter, area)

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        if not self._points:
            return
        now = self._points[-1][0]
        path, pen_down = QPainterPath(), False
        last: tuple[QPointF, float] | None = None
        for at, value in self._points:
            if value is None:
                pen_down = False
                continue
            spot = QPointF(area.right() - (now - at) / TRACE_SECONDS * area.width(), self._y(area, value))
            path.lineTo(spot) if pen_down else path.moveTo(spot)
            pen_down, last = True, (spot, value)
        pen = QPen(self._theme.palette.colour("accent"), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if pen_down and last is not None:
            painter.setBrush(self._theme.palette.colour("granted" if last[1] >= self.limit else "denied"))
            painter.setPen(QPen(self._theme.palette.colour("raised"), 1.5))
            painter.drawEllipse(last[0], 4.5, 4.5)

    @staticmethod
    def _y(area: QRectF, share: float) -> float:
        return area.bottom() - max(0.0, min(1.0, share)) * area.height()


_STAGES = {
    "detect": mark("detect"), "track": mark("track"), "align": mark("align"), "embed": mark("embed"),
    "search": mark("search"), "liveness": mark("liveness"), "quality": mark("quality"),
}  # fmt: skip


def stage_words(stage: str) -> str:
    """What a stage of the pipeline is called."""
    return tr(_STAGES[stage]) if stage in _STAGES else stage


class StageBar(Gauge):
    """What each stage of the pipeline costs in ms, as one stacked bar with its legend; smoothed over about a second."""

    def __init__(self, theme: Theme, name: str, *, budget_ms: float = 40.0) -> None:
        super().__init__(theme, name, taller(taller(72)))
        self._budget_ms = budget_ms
        self.stage_ms: dict[str, float] = {}

    @property
    def total_ms(self) -> float:
        return sum(self.stage_ms.values())

    def show_stages(self, stage_ms: Mapping[str, float]) -> None:
        for stage, cost in stage_ms.items():
            before = self.stage_ms.get(stage, cost)
            self.stage_ms[stage] = before + 0.08 * (cost - before)
        for stage in self.stage_ms.keys() - stage_ms.keys():
            self.stage_ms[stage] *= 0.92  # a stage that was not needed in this frame costs nothing
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            ", ".join(f"{stage_words(stage)} {numeral(cost, '.1f')} ms" for stage, cost in self.stage_ms.items())
        )

    def paint(self, painter: QPainter) -> None:
        palette = self._theme.palette
        shown = sorted(((cost, stage) for stage, cost in self.stage_ms.items() if cost >= 0.05), reverse=True)
        scale = self.width() / max(self._budget_ms, self.total_ms)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(0, 2, self.width(), 14), 5, 5)
        painter.fillPath(clip, palette.colour("line"))
        painter.save()
        painter.setClipPath(clip)
        left = 0.0
        for place, (cost, _) in enumerate(shown):
            painter.fillRect(QRectF(left, 2, max(1.0, cost * scale - 1), 14), self._shade(place))
            left += cost * scale
        painter.restore()
        self._legend(painter, shown)

    def _legend(self, painter: QPainter, shown: list[tuple[float, str]]) -> None:
        column = self.width() / 3
        for place, (cost, stage) in enumerate(shown[:6]):
            x, y = (place % 3) * column, 24 + (place // 3) * taller(22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shade(place))
            painter.drawRoundedRect(QRectF(x, y + taller(18) / 2 - 4, 8, 8), 2, 2)
            beside = QRectF(x + 13, y, column - 14, taller(18))
            self._write(painter, beside, f"{stage_words(stage)} {numeral(cost, '.1f')}")

    def _shade(self, place: int) -> str:
        """Six steps from the accent towards the ground: told apart by order and by the legend, not by hue."""
        palette = self._theme.palette
        return mix(palette.accent, palette.surface, max(0.2, 1.0 - 0.16 * place))
