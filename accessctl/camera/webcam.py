"""Webcams, by index or by a name that survives a restart."""

from __future__ import annotations

import os
import sys

import cv2

from accessctl.camera.devices import Device, find_device, list_devices
from accessctl.camera.live import Capture, LiveCamera
from accessctl.camera.protocol import CameraFault, CameraFaultError
from accessctl.config import CameraSettings
from accessctl.translation import mark


def webcam(source: str, settings: CameraSettings) -> LiveCamera:
    """The webcam called ``source``; it is looked for anew at every opening, so a stable name follows the device."""
    camera = LiveCamera(source, lambda: _connect(source, settings, camera.known_id))
    return camera


def _connect(source: str, settings: CameraSettings, known_id: str | None) -> tuple[Capture, str | None]:
    device = find_device(source, list_devices(), known_id)
    if sys.platform.startswith("linux") and not os.access(device.path, os.R_OK | os.W_OK):
        raise CameraFaultError(
            CameraFault.UNPLUGGED, mark("{path}: no permission; add this user to the group video and log in again"),
            path=device.path,
        )  # fmt: skip
    return _open(device, settings), device.device_id


def _open(device: Device, settings: CameraSettings) -> Capture:
    """MJPEG first: over USB 2, raw 1280 x 720 comes at 10 frames per second."""
    wishes = [
        (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        (cv2.CAP_PROP_FRAME_WIDTH, settings.width),
        (cv2.CAP_PROP_FRAME_HEIGHT, settings.height),
        (cv2.CAP_PROP_FPS, settings.fps),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
    ]
    capture = cv2.VideoCapture(device.index, device.backend)
    for what, value in wishes if capture.isOpened() else []:
        capture.set(what, value)
    return capture
