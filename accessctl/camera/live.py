"""What webcams and network streams have in common: a driver that is read until it stops answering.

``read`` may block for ever and may repeat its last picture; that is the watchdog's business, not this loop's.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from threading import Event
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from accessctl.camera.pictures import as_bgr
from accessctl.camera.protocol import CameraFault, CameraFaultError
from accessctl.domain import Frame
from accessctl.translation import mark


class Capture(Protocol):
    """The part of cv2.VideoCapture that is used, so that a test can be a driver."""

    def isOpened(self) -> bool: ...  # noqa: N802  OpenCV's name
    def read(self) -> tuple[bool, NDArray[np.generic]]: ...
    def release(self) -> None: ...


class LiveCamera:
    """A Camera over one driver session. ``connect`` opens it and says which device answered (None: cannot be told)."""

    is_recording = False

    def __init__(self, name: str, connect: Callable[[], tuple[Capture, str | None]]) -> None:
        self.name = name
        self.device_id: str | None = None
        self.known_id: str | None = None  # the device that is meant, wherever it is plugged in now
        self._connect = connect
        self._closed = Event()

    def frames(self) -> Iterator[Frame]:
        """Raises CameraFaultError (UNPLUGGED) when the driver cannot be opened or has no more pictures."""
        capture, self.device_id = self._connect()
        try:
            if not capture.isOpened():
                raise CameraFaultError(
                    CameraFault.UNPLUGGED, mark("{name}: cannot be opened; is another program using it?"),
                    name=self.name,
                )  # fmt: skip
            yield from self._pictures(capture)
        finally:
            capture.release()

    def _pictures(self, capture: Capture) -> Iterator[Frame]:
        number = 0
        while not self._closed.is_set():
            there, pixels = capture.read()
            if self._closed.is_set():
                return
            if not there or pixels.size == 0:
                raise CameraFaultError(
                    CameraFault.UNPLUGGED, mark("{name}: gives no more pictures; check its cable"), name=self.name
                )
            yield Frame(number, time.monotonic(), as_bgr(pixels))
            number += 1

    def close(self) -> None:
        """End after the read under way; the reading thread releases the driver, for another would crash it."""
        self._closed.set()
