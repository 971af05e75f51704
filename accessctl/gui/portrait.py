"""A face that was kept as a JPEG, as a square picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap


def portrait(jpeg: bytes, side: int) -> QPixmap:
    """Filling the square, sharp on fine screens; empty where it cannot be read."""
    image = QImage.fromData(jpeg)
    if image.isNull():
        return QPixmap()
    large = 2 * side
    aspect, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(large, large, aspect, smooth)
    left, top = (scaled.width() - large) // 2, (scaled.height() - large) // 2
    pixmap = QPixmap.fromImage(scaled.copy(left, top, large, large))
    pixmap.setDevicePixelRatio(2.0)
    return pixmap
