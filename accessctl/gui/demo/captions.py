"""Short sentences over the picture in the first seconds; then they are gone, until somebody asks for them again."""

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
    mark("The sliders: FMR is strangers let in, FNMR is friends missed"),
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
        """From the first one, also while they are still running."""
        self._time.stop()
        self.show()
        self._time.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    @property
    def moment(self) -> float:
        """Where they are now, in captions."""
        return self._time.currentTime() / (1000 * SECONDS_EACH)

    def show_at(self, moment: float) -> None:
        """The captions as they are at a moment, in captions: 0.5 is the middle of the first."""
        self._time.setCurrentTime(round(1000 * SECONDS_EACH * moment))
        self.setVisible(moment < len(CAPTIONS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        moment = self.moment
        place = min(len(CAPTIONS) - 1, int(moment))
        words, within = f"{place + 1}   {tr(CAPTIONS[place])}", moment - place
        shown = min(1.0, within / _FADE_SHARE, (1 - within) / _FADE_SHARE) if self._motion else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(max(0.0, shown))
        font = ui_font(18, QFont.Weight.DemiBold)
        metrics, most = QFontMetricsF(font), self.width() - 32.0
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(QRectF(0, 0, most - 48, 1000), flags, words)
        wide, tall = needed.width() + 48, max(48.0, needed.height() + 16)
        card = QRectF((self.width() - wide) / 2, self.height() - 60 - tall, wide, tall)  # above the footage's own words
        path = QPainterPath()
        path.addRoundedRect(card, 24, 24)
        painter.fillPath(path, DARK.colour("ground", 0.86))
        painter.setPen(DARK.colour("line"))  # its edge, also over the black above and below the picture
        painter.drawPath(path)
        painter.setFont(font)
        painter.setPen(DARK.colour("text"))
        painter.drawText(card.adjusted(24, 0, -24, 0), flags, words)
        painter.end()
