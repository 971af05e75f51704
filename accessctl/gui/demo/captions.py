"""Three short sentences over the picture in the first seconds; then they are gone."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from accessctl.gui.theme import DARK, Theme, ui_font
from accessctl.translation import mark, tr

CAPTIONS = (
    mark("Every face is followed; only the one in the middle is judged"),
    mark("Several pictures must agree, and the face must be alive"),
    mark("A photo or a screen in front of the camera stays outside: try it"),
)
SECONDS_EACH = 4.0
_FADE_SHARE = 0.08


class Captions(QWidget):
    """Lies over the picture and lets every click through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._motion = theme.motion
        parent.installEventFilter(self)
        self._time = QVariantAnimation(self)
        self._time.setStartValue(0.0)
        self._time.setEndValue(float(len(CAPTIONS)))
        self._time.setDuration(round(1000 * SECONDS_EACH * len(CAPTIONS)))
        self._time.valueChanged.connect(self.update)
        self._time.finished.connect(self.hide)

    def start(self) -> None:
        self.show()
        self._time.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def show_at(self, moment: float) -> None:
        """The captions as they are at a moment, in captions: 0.5 is the middle of the first."""
        self._time.setCurrentTime(round(1000 * SECONDS_EACH * moment))
        self.setVisible(moment < len(CAPTIONS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        moment = self._time.currentTime() / (1000 * SECONDS_EACH)
        place = min(len(CAPTIONS) - 1, int(moment))
        words, within = f"{place + 1}   {tr(CAPTIONS[place])}", moment - place
        shown = min(1.0, within / _FADE_SHARE, (1 - within) / _FADE_SHARE) if self._motion else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(max(0.0, shown))
        font = ui_font(18, QFont.Weight.DemiBold)
        wide = min(self.width() - 32.0, QFontMetricsF(font).horizontalAdvance(words) + 48)
        card = QRectF((self.width() - wide) / 2, self.height() - 108, wide, 48)  # above what the footage itself says
        path = QPainterPath()
        path.addRoundedRect(card, 24, 24)
        painter.fillPath(path, DARK.colour("ground", 0.86))
        painter.setFont(font)
        painter.setPen(DARK.colour("text"))
        painter.drawText(card, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
