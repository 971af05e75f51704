"""QR codes: read off a camera's picture, and drawn for printing. What they say is nobody's business here."""

from __future__ import annotations

import cv2
import numpy as np

from accessctl.domain import Pixels

# Wider pictures cost more (76 ms a look at 1920, 33 ms at 1280, 13 ms at 640) and read no code that fits a hand.
_WIDEST = 1280
# The longest text that a code can hold is 4,296 letters; whatever says more is not read on.
_LONGEST_TEXT = 4_296


class CodeReader:
    """Reads the QR codes in a picture; one thread.

    OpenCV has two detectors that miss different ones: at 1280 x 720 with noise and blur, a 140 px code is read by
    the one in 6 of 8 and by the other in 8 of 8 pictures, at 640 x 480 it is 8 and 0. They take turns.
    """

    def __init__(self) -> None:
        self._detectors = (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco())
        self._turn = 0

    def read(self, pixels: Pixels) -> tuple[str, ...]:
        """The texts of the codes found, none twice; a code that is seen but not readable gives nothing."""
        self._turn = 1 - self._turn
        grey = cv2.cvtColor(_shrunk(pixels), cv2.COLOR_BGR2GRAY)
        try:
            _, texts, _, _ = self._detectors[self._turn].detectAndDecodeMulti(grey)
        except cv2.error:  # on some pictures its own assertions fail; the next one is another picture
            return ()
        return tuple(dict.fromkeys(text for text in texts if 0 < len(text) <= _LONGEST_TEXT))


def _shrunk(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    if width <= _WIDEST:
        return pixels
    size = (_WIDEST, round(height * _WIDEST / width))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def draw_code(text: str, quiet_zone: int = 4) -> Pixels:
    """The code of a text of capitals, digits and ``$%*+-./:``, H x W uint8, one pixel per module, 0 black.

    ``quiet_zone``: white modules round it, 4 by ISO/IEC 18004. Level M: 15 % of it may be scratched.
    """
    wanted = cv2.QRCodeEncoder.Params()
    wanted.mode = cv2.QRCodeEncoder_MODE_ALPHANUMERIC
    wanted.correction_level = cv2.QRCodeEncoder_CORRECT_LEVEL_M
    drawn = np.asarray(cv2.QRCodeEncoder.create(wanted).encode(text), np.uint8)
    inked = np.argwhere(drawn == 0)
    (top, left), (bottom, right) = inked.min(axis=0), inked.max(axis=0) + 1
    return np.pad(drawn[top:bottom, left:right], quiet_zone, constant_values=255)
