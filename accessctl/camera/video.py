"""Video files, through OpenCV's FFmpeg."""

from __future__ import annotations

import math
from collections.abc import Generator
from pathlib import Path

import cv2

from accessctl.camera.pictures import as_bgr
from accessctl.camera.recording import Shot
from accessctl.errors import InputError
from accessctl.translation import tr

_FALLBACK_FPS = 30.0


def video_shots(path: Path) -> Generator[Shot]:
    """The frames of a video file, turned as its container asks, at the times the container gives them.

    Raises InputError when nothing in the file can be decoded as video.
    """
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        if not capture.isOpened():
            raise InputError(tr("{path}: cannot be played as a video; convert it to MP4 (H.264) or WebM", path=path))
        interval = 1.0 / _frame_rate(capture)
        at_seconds = -interval
        while True:
            there, pixels = capture.read()
            if not there:
                return
            at_seconds = _next_time(capture, at_seconds, interval)
            yield Shot(at_seconds, interval, as_bgr(pixels))
    finally:
        capture.release()


def _frame_rate(capture: cv2.VideoCapture) -> float:
    """Frames per second as the container says; damaged ones say 0, NaN or thousands."""
    claimed = float(capture.get(cv2.CAP_PROP_FPS))
    return claimed if math.isfinite(claimed) and 1.0 <= claimed <= 240.0 else _FALLBACK_FPS


def _next_time(capture: cv2.VideoCapture, previous: float, interval: float) -> float:
    """The time stamp of the frame just read; where it does not move forward, one frame after the last."""
    stamped = float(capture.get(cv2.CAP_PROP_POS_MSEC)) / 1000.0
    return stamped if math.isfinite(stamped) and stamped > previous else previous + interval
