"""Whether a live frame can be trusted: pure, and on the frames' own time."""

from __future__ import annotations

import numpy as np

from accessctl.camera.protocol import CameraFault, CameraFaultError
from accessctl.config import CameraSettings
from accessctl.domain import Frame, Pixels
from accessctl.translation import mark

# Every 8th pixel both ways: 14,400 of 1280 x 720, judged in well under a millisecond.
_STRIDE = 8
# After a fault, a frame must differ this often from the one before it until frames are let through again.
_PROBATION_FRAMES = 3
# Webcams open with black pictures until their exposure has settled, 0.3 to 1.5 s; they are withheld but no fault.
_SETTLING_SECONDS = 2.0


class Scrutiny:
    """Judges the frames of one opening of one camera, in order.

    Frames that repeat the one before, and black ones, are withheld at once and become a fault when they last; so
    nothing is ever decided on a picture that stands still. After a BLACK fault it may be asked on.
    """

    def __init__(
        self, name: str, settings: CameraSettings, *, size: tuple[int, int] | None, on_probation: bool
    ) -> None:
        self._name = name
        self._settings = settings
        self._size = size
        self._probation = _PROBATION_FRAMES if on_probation else 0
        self._sample: Pixels | None = None
        self._changed_at = 0.0
        self._visible_at: float | None = None

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height that this camera gives; None before its first frame."""
        return self._size

    def trusts(self, frame: Frame) -> bool:
        """True when the frame may be used, False when it is withheld; CameraFaultError (FROZEN, BLACK, WRONG_SIZE)."""
        self._demand_size(frame)
        before, self._sample = self._sample, frame.pixels[::_STRIDE, ::_STRIDE].copy()
        if not self._visible(self._sample, frame.taken_at):
            self._probation = max(self._probation, 1)
            return False
        if not self._moved(before, self._sample, frame.taken_at):
            return False
        self._probation = max(0, self._probation - 1)
        return self._probation == 0

    def _demand_size(self, frame: Frame) -> None:
        found = (frame.width, frame.height)
        self._size = self._size or found
        if found != self._size:
            gave, gives = (f"{width} x {height}" for width, height in (self._size, found))
            raise CameraFaultError(
                CameraFault.WRONG_SIZE,
                mark("{name}: gives {gives} pixels instead of {gave}; is it the same camera? Choose it again if so"),
                name=self._name, gives=gives, gave=gave,
            )  # fmt: skip

    def _visible(self, sample: Pixels, now: float) -> bool:
        if self._visible_at is None:
            self._visible_at = now + _SETTLING_SECONDS - self._settings.black_seconds
        if float(sample.mean()) > self._settings.black_brightness:
            self._visible_at = now
            return True
        if now - self._visible_at >= self._settings.black_seconds:
            self._probation = _PROBATION_FRAMES
            message = mark("{name}: the picture is black; uncover the lens or switch on the light")
            raise CameraFaultError(CameraFault.BLACK, message, name=self._name)
        return False

    def _moved(self, before: Pixels | None, sample: Pixels, now: float) -> bool:
        if before is None or _mean_difference(before, sample) > self._settings.frozen_difference:
            self._changed_at = now
            return before is not None
        if now - self._changed_at >= self._settings.frozen_seconds:
            message = mark("{name}: has shown the same picture for {seconds:.1f} s; check its cable")
            raise CameraFaultError(CameraFault.FROZEN, message, name=self._name, seconds=now - self._changed_at)
        return False


def _mean_difference(before: Pixels, after: Pixels) -> float:
    """In grey levels; the subtraction needs a sign that uint8 does not have."""
    return float(np.abs(before.astype(np.int16) - after).mean())
