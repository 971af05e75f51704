"""The picture at the kiosk: a looking-glass with an oval to stand in and a ring that fills while it looks."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractAnimation, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen

from accessctl.gui.kiosk.presenter import Kind, Screen
from accessctl.gui.labels import FADE_MS
from accessctl.gui.theme import DARK, Theme
from accessctl.gui.video import VideoView

_RADIUS = 24
_FACE_ASPECT = 0.76  # width to height of the oval: a head with a little air
_OVAL_HEIGHT = 0.76  # share of the stage's shorter side
_BREATH_SECONDS = 3.6
# What lies outside the oval is dimmed, not hidden: people must see themselves to step into the middle.
_DIM_OUTSIDE, _DIM_IDLE = 0.52, 0.62

_ARROW_SIZE = 0.24  # of the oval's height: two metres away
# Left is left for whoever faces the screen, whether the picture is mirrored or not.
_TOWARDS = {"arrow-left": QPointF(-1, 0), "arrow-right": QPointF(1, 0), "arrow-up": QPointF(0, -1),
            "arrow-down": QPointF(0, 1), "closer": QPointF(0, 1)}  # fmt: skip

_RING_TOKENS = {Kind.GRANTED: "granted", Kind.DENIED: "muted", Kind.SECOND_FACTOR: "wait", Kind.GUIDE: "wait"}


class Stage(VideoView):
    """Mirrored live picture, oval guide, evidence ring; without a picture in the fault state."""

    def __init__(self, theme: Theme, *, mirrored: bool = True) -> None:
        super().__init__(theme, fit="cover", mirrored=mirrored)
        self._screen = Screen(Kind.IDLE, "face", "")
        self._progress = 0.0
        self._dim = _DIM_IDLE
        self._ring = QVariantAnimation(self)
        self._ring.setDuration(FADE_MS)
        self._ring.valueChanged.connect(self._set_progress)
        self._dimming = QVariantAnimation(self)
        self._dimming.setDuration(2 * FADE_MS)
        self._dimming.valueChanged.connect(self._set_dim)

    @property
    def progress(self) -> float:
        """How full the ring is drawn now, 0..1."""
        return self._progress

    def show_screen(self, screen: Screen) -> None:
        self._screen = screen
        self._glide(self._ring, self._progress, screen.progress)
        self._glide(self._dimming, self._dim, _DIM_IDLE if screen.kind is Kind.IDLE else _DIM_OUTSIDE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._screen.kind is Kind.FAULT:
            self._paint_no_picture(painter, area)
        else:
            self.paint_picture(painter, area)
            self._paint_guide(painter, area)
        self._round_corners(painter, area)
        painter.end()

    def oval(self, area: QRectF) -> QRectF:
        """Where the face belongs: in the middle, a little above the centre."""
        height = _OVAL_HEIGHT * min(area.height(), area.width() / _FACE_ASPECT)
        width = height * _FACE_ASPECT
        centre = area.center() - QPointF(0, area.height() * 0.01)
        return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)

    def _paint_guide(self, painter: QPainter, area: QRectF) -> None:
        oval = self.oval(area)
        around, inside = QPainterPath(), QPainterPath()
        around.addRect(area)
        inside.addEllipse(oval)
        painter.fillPath(around.subtracted(inside), DARK.colour("ground", self._dim))
        if self._screen.kind is Kind.IDLE:
            painter.fillPath(inside, DARK.colour("ground", 0.45 * self._dim))
        self._paint_ring(painter, oval)
        if self._screen.kind is Kind.CHALLENGE:
            self._paint_arrow(painter, oval)

    def _paint_arrow(self, painter: QPainter, oval: QRectF) -> None:
        """Where to turn, on the edge of the oval on that side: read without reading."""
        towards = _TOWARDS.get(self._screen.icon)
        if towards is None:
            return
        size = oval.height() * _ARROW_SIZE
        centre = oval.center() + QPointF(towards.x() * oval.width() / 2, towards.y() * (oval.height() - size) / 2)
        disc = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.colour("accent"))
        painter.drawEllipse(disc)
        inner = round(size * 0.7)
        spot = disc.center() - QPointF(inner / 2, inner / 2)
        painter.drawPixmap(spot, self._theme.pixmap(self._screen.icon, "on_accent", inner))

    def _paint_ring(self, painter: QPainter, oval: QRectF) -> None:
        width = max(6.0, oval.height() * 0.022)
        track = DARK.colour("text", self._breath() if self._screen.kind is Kind.IDLE else 0.38)
        self._stroke(painter, oval, QPen(track, width * 0.6), 1.0)
        token = _RING_TOKENS.get(self._screen.kind)
        if token is not None:
            self._stroke(painter, oval, QPen(DARK.colour(token), width), 1.0)
        elif self._progress > 0:
            self._stroke(painter, oval, QPen(DARK.colour("accent"), width), self._progress)

    @staticmethod
    def _stroke(painter: QPainter, oval: QRectF, pen: QPen, share: float) -> None:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(oval, 90 * 16, round(-360 * 16 * share))

    def _breath(self) -> float:
        """The idle ring swells and fades slowly, so that a dark hall shows where to look."""
        if not self._theme.motion:
            return 0.5
        phase = time.monotonic() / _BREATH_SECONDS % 1.0
        return 0.25 + 0.5 * (1 - abs(2 * phase - 1))

    def _paint_no_picture(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self._theme.palette.colour("surface"))
        size = round(min(area.width(), area.height()) * 0.22)
        spot = area.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(spot, self._theme.pixmap("camera-off", "muted", size))

    def _round_corners(self, painter: QPainter, area: QRectF) -> None:
        corners, rounded = QPainterPath(), QPainterPath()
        corners.addRect(area.adjusted(-1, -1, 1, 1))
        rounded.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(rounded), self._theme.palette.colour("ground"))

    def _glide(self, animation: QVariantAnimation, start: float, end: float) -> None:
        if animation.state() == QAbstractAnimation.State.Running and animation.endValue() == end:
            return
        animation.stop()
        if not self._theme.motion or abs(end - start) < 0.005:
            animation.valueChanged.emit(end)
            return
        animation.setStartValue(start)
        animation.setEndValue(end)
        animation.start()

    def _set_progress(self, share: float) -> None:
        self._progress = share
        self.update()

    def _set_dim(self, share: float) -> None:
        self._dim = share
        self.update()
