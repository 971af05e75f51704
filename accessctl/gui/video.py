"""The picture: paints the frame that was analysed, so that every box sits on its face."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from accessctl.domain import Box, Decision, Frame, Pixels
from accessctl.gui.theme import DARK, Theme
from accessctl.translation import tr

Fit = Literal["contain", "cover"]


def image_of(frame: Frame) -> QImage:
    """The frame's own memory as a QImage: nothing is copied, so keep the frame as long as the image.

    Only a frame whose rows do not lie one after the other (cut out or mirrored in memory) is copied.
    """
    if frame.pixels.flags.c_contiguous:
        return _borrowed(frame.pixels)
    return _borrowed(np.ascontiguousarray(frame.pixels)).copy()


def _borrowed(pixels: Pixels) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_BGR888)


@dataclass(frozen=True, slots=True)
class Mapping:
    """From frame pixels to widget pixels; mirrored like a looking-glass where the visitor sees themselves."""

    transform: QTransform
    target: QRectF

    @classmethod
    def fitting(cls, frame: Frame, area: QRectF, fit: Fit, *, mirrored: bool) -> Mapping:
        across, down = area.width() / frame.width, area.height() / frame.height
        scale = min(across, down) if fit == "contain" else max(across, down)
        size = QSize(round(frame.width * scale), round(frame.height * scale))
        left = area.left() + (area.width() - size.width()) / 2
        top = area.top() + (area.height() - size.height()) / 2
        target = QRectF(left, top, size.width(), size.height())
        transform = QTransform().translate(target.right() if mirrored else left, top)
        return cls(transform.scale(-scale if mirrored else scale, scale), target)

    def point(self, x: float, y: float) -> QPointF:
        return self.transform.map(QPointF(x, y))

    def box(self, box: Box) -> QRectF:
        return self.transform.mapRect(QRectF(box.left, box.top, box.width, box.height))


Overlay = Callable[[QPainter, Decision, Mapping], None]


class VideoView(QWidget):
    """Shows one Decision: its frame, then what ``overlay`` paints over it in widget pixels (text stays readable)."""

    def __init__(
        self, theme: Theme, *, fit: Fit = "contain", mirrored: bool = False, overlay: Overlay | None = None
    ) -> None:
        super().__init__()
        self._theme, self._fit, self._overlay = theme, fit, overlay
        self.mirrored = mirrored
        self._decision: Decision | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Live picture"))
        theme.changed.connect(self.update)

    @property
    def decision(self) -> Decision | None:
        """What is on the screen; kept, because the image borrows the memory of its frame."""
        return self._decision

    def show_decision(self, decision: Decision | None) -> None:
        self._decision = decision
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(tr("Live picture"))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_picture(painter, QRectF(self.rect()))
        painter.end()

    def paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """Ground, frame and overlay into ``area``."""
        painter.fillRect(area, DARK.colour("ground"))
        decision = self._decision
        if decision is None:
            return
        frame = decision.observation.frame
        mapping = Mapping.fitting(frame, area, self._fit, mirrored=self.mirrored)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        painter.setTransform(mapping.transform, True)
        painter.drawImage(0, 0, image_of(frame))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._overlay is not None:
            self._overlay(painter, decision, mapping)
