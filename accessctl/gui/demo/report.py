"""A short report of the demo: what was seen, how it was decided, and under which limits, as one picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPixmap

from accessctl.gui.encoding import encoded
from accessctl.gui.theme import Theme, taller, ui_font
from accessctl.store.files import whole
from accessctl.translation import tr

_MARGIN, _HEAD, _LINE = 24, 72, 22  # px


def report_picture(theme: Theme, window: QPixmap, when: str, lines: Sequence[str]) -> QImage:
    """The window as it is, under a heading and over what the limits mean; GUI thread, a few milliseconds."""
    ratio = window.devicePixelRatio()
    wide, tall = window.width() / ratio, window.height() / ratio
    line, top = taller(_LINE), taller(_HEAD)
    foot = line * (len(lines) + 1) + _MARGIN
    made = QImage(round((wide + 2 * _MARGIN) * ratio), round((tall + top + foot) * ratio), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(theme.palette.colour("ground"))
    painter = QPainter(made)
    painter.setFont(ui_font(20, QFont.Weight.DemiBold))
    painter.setPen(theme.palette.colour("text"))
    head = QRectF(_MARGIN, 0, wide, top)
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(head, middle, tr("accessctl: how this was decided"))
    painter.setFont(ui_font(14))
    painter.setPen(theme.palette.colour("muted"))
    painter.drawText(head, middle | int(Qt.AlignmentFlag.AlignRight), when)
    painter.drawPixmap(QPointF(_MARGIN, top), window)
    private = tr("This picture shows a face: pass it on only with that person's consent.")
    for place, words in enumerate([*lines, private]):
        row = QRectF(_MARGIN, top + tall + 10 + place * line, wide, line)
        painter.drawText(row, middle, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(wide)))
    painter.end()
    return made


def write_picture(picture: QImage, path: Path) -> Path:
    """Save it as a PNG, whole or not at all; takes a tenth of a second, so in a worker."""
    target = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
    with whole(target) as file:
        file.write(encoded(picture))
    return target
