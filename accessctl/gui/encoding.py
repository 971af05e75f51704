"""A picture of Qt as the bytes of a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage


def encoded(picture: QImage, kind: str = "PNG", quality: int = -1) -> bytes:
    """``kind`` as Qt names it. Written by the caller: Qt's own saving says nothing of a disk that fills up."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
