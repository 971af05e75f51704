"""Network streams (RTSP, HTTP, ...), through OpenCV's FFmpeg."""

from __future__ import annotations

import re
from functools import partial
from urllib.parse import urlsplit, urlunsplit

import cv2

from accessctl.camera.live import Capture, LiveCamera
from accessctl.config import CameraSettings

_SCHEMES = ("rtsp", "rtsps", "rtmp", "http", "https", "udp", "tcp", "rtp", "srt")


def is_address(source: str) -> bool:
    """Whether this is an address of a stream, and not a file or a device."""
    return re.match(rf"(?:{'|'.join(_SCHEMES)})://", source, re.IGNORECASE) is not None


def stream(address: str, settings: CameraSettings) -> LiveCamera:
    """The stream at this address; its password appears in no name and no message."""
    return LiveCamera(without_password(address), partial(_connect, address, settings))


def without_password(address: str) -> str:
    """The address as it may be shown and logged."""
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _connect(address: str, settings: CameraSettings) -> tuple[Capture, str | None]:
    """FFmpeg's own time-outs (30 s) would hold the reading thread long after the watchdog has given up on it."""
    limits = [
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, round(settings.open_seconds * 1000),
        cv2.CAP_PROP_READ_TIMEOUT_MSEC, round(settings.open_seconds * 1000),
    ]  # fmt: skip
    return cv2.VideoCapture(address, cv2.CAP_FFMPEG, limits), None
