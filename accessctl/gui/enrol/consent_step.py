"""The consent step: the text of this version, and the acceptance signed by typing, drawing, or on paper."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget

from accessctl.gui.encoding import encoded
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, column, label, panel, scrolling
from accessctl.gui.theme import INK, PAPER, Theme
from accessctl.store.consenting import Acceptance, ConsentText, Signed
from accessctl.translation import tr

_PAD = QSize(420, 110)
_STROKE = 2.4  # px


class SignaturePad(QWidget):
    """Drawn with mouse, finger or pen; dark on white whatever the theme, as on paper."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.strokes: list[list[QPointF]] = []
        self.setFixedSize(_PAD)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Signature"))
        self.setAccessibleDescription(tr("Draw here; who cannot draw types the name instead"))

    def clear(self) -> None:
        self.strokes = []
        self.update()
        self.changed.emit()

    def png(self) -> bytes:
        """Nothing where nothing was drawn: a click is no signature."""
        if sum(map(len, self.strokes)) < 8:
            return b""
        image = QImage(_PAD, QImage.Format.Format_Grayscale8)
        image.fill(QColor(PAPER))
        painter = QPainter(image)
        self._draw(painter)
        painter.end()
        return encoded(image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.strokes.append([event.position()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.strokes and event.buttons() & Qt.MouseButton.LeftButton:
            self.strokes[-1].append(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(PAPER))
        painter.setPen(QPen(self._theme.palette.colour("muted"), 1))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.drawLine(QPointF(16, self.height() - 28), QPointF(self.width() - 16, self.height() - 28))
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(INK), _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for stroke in self.strokes:
            painter.drawPolyline(stroke)


class ConsentStep(QWidget):
    """``show_text`` first; then ``acceptance`` once ``is_ready``. ``changed``: that may have changed."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text: ConsentText | None = None
        self._needed = True
        self.version, self.words = label(role="caption", wrap=True), label(wrap=True)
        self.how, self.typed, self.pad = QComboBox(), QLineEdit(), SignaturePad(theme)
        self.known = label("", "success", wrap=True)
        self._build()
        self.typed.textChanged.connect(self.changed)
        self.pad.changed.connect(self.changed)
        self.how.currentIndexChanged.connect(self._turn)

    def _build(self) -> None:
        for words, how in ((tr("Type the name"), Signed.TYPED), (tr("Draw the signature"), Signed.DRAWN),
                           (tr("Signed on paper"), Signed.PAPER)):  # fmt: skip
            self.how.addItem(words, how)
        self.how.setAccessibleName(tr("How it is signed"))
        self.typed.setPlaceholderText(tr("The person types the full name"))
        self.typed.setAccessibleName(tr("Signature"))
        self.typed.setMaxLength(200)
        inside = QWidget()
        inside.setLayout(column(self.words, -1, margins=(16, 12, 16, 12)))
        scroll = scrolling(inside)
        self.fields = QStackedWidget()
        wipe = button(tr("Draw again"), "quiet")
        wipe.clicked.connect(self.pad.clear)
        paper = label(tr("Keep the signed paper: it is the proof."), "muted", wrap=True)
        for part in (column(self.typed, -1), column(Flow(self.pad, wipe), -1), column(paper, -1)):
            page = QWidget()
            page.setLayout(part)
            self.fields.addWidget(page)
        whole = column(
            label(tr("Consent"), "title"), label(tr("Let the person read this."), "muted", wrap=True),
            panel(column(scroll)), self.version, self.known, Flow(label(tr("Signature"), "overline"), self.how),
            self.fields, spacing=10,
        )  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.known.hide()

    def _turn(self, place: int) -> None:
        self.fields.setCurrentIndex(place)
        self.changed.emit()

    def show_text(self, text: ConsentText, *, accepted: str = "") -> None:
        """The text to accept; ``accepted`` says that it was, so that nothing is asked for."""
        self.text, self._needed = text, not accepted
        self.words.setText(text.text)
        self.version.setText(tr("Version {version}, SHA-256 {hash}…", version=text.version, hash=text.sha256[:12]))
        self.known.setText(accepted)
        self.known.setVisible(bool(accepted))
        for part in (self.how, self.fields):
            part.setEnabled(self._needed)
        self.changed.emit()

    @property
    def is_ready(self) -> bool:
        """The text was shown, and accepted in one of the ways."""
        if self.text is None or not self._needed:
            return self.text is not None
        how = self.how.currentData()
        if how == Signed.TYPED:
            return bool(self.typed.text().strip())
        return how == Signed.PAPER or bool(self.pad.png())

    def acceptance(self) -> Acceptance | None:
        """What was signed; None where it had been accepted before."""
        if self.text is None or not self._needed:
            return None
        how = Signed(self.how.currentData())
        signed = {Signed.TYPED: self.typed.text().strip().encode(), Signed.DRAWN: self.pad.png()}
        return Acceptance(self.text, how, signed.get(how, b""))
