"""Webcams and streams are read until they stop answering, and say why they did."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from accessctl.camera import CameraFault, CameraFaultError, open_camera
from accessctl.camera.live import LiveCamera
from accessctl.camera.stream import is_address, without_password
from accessctl.config import CameraSettings
from tests.fakes import noise

SETTINGS = CameraSettings(open_seconds=5)


class FakeDriver:
    """A camera driver with so many pictures left."""

    def __init__(self, pictures: int, *, opens: bool = True) -> None:
        self.left = pictures
        self.opens = opens
        self.is_released = False

    def isOpened(self) -> bool:
        return self.opens

    def read(self) -> tuple[bool, NDArray[np.generic]]:
        self.left -= 1
        return self.left >= 0, noise(abs(self.left))

    def release(self) -> None:
        self.is_released = True


def camera_on(driver: FakeDriver) -> LiveCamera:
    return LiveCamera("webcam", lambda: (driver, "usb-1"))


def test_an_unplugged_camera_is_a_fault_and_its_driver_is_let_go() -> None:
    driver = FakeDriver(pictures=2)
    camera = camera_on(driver)
    frames = camera.frames()
    first, second = next(frames), next(frames)
    with pytest.raises(CameraFaultError, match="no more pictures") as raised:
        next(frames)
    assert raised.value.fault is CameraFault.UNPLUGGED
    assert (first.number, second.number, camera.device_id) == (0, 1, "usb-1")
    assert second.taken_at >= first.taken_at
    assert driver.is_released


def test_a_camera_in_use_says_so() -> None:
    driver = FakeDriver(pictures=2, opens=False)
    with pytest.raises(CameraFaultError, match="another program"):
        next(camera_on(driver).frames())
    assert driver.is_released


def test_a_closed_camera_ends_without_a_fault() -> None:
    driver = FakeDriver(pictures=100)
    camera = camera_on(driver)
    frames = camera.frames()
    next(frames)
    camera.close()
    assert list(frames) == []
    assert driver.is_released


def test_a_webcam_that_is_not_there_is_unplugged() -> None:
    with pytest.raises(CameraFaultError, match="plug it in") as raised:
        next(open_camera("No Such Webcam Anywhere", settings=SETTINGS).frames())
    assert raised.value.fault is CameraFault.UNPLUGGED


@pytest.mark.parametrize("source", ["rtsp://door/1", "RTSP://door/1", "http://10.0.0.7/video", "https://x/y.m3u8"])
def test_addresses_are_streams(source: str) -> None:
    assert is_address(source)
    assert not open_camera(source, settings=SETTINGS).is_recording


@pytest.mark.parametrize("source", ["0", "clip.mp4", "c:/clips/a.mp4", "http.mp4"])
def test_files_and_devices_are_no_addresses(source: str) -> None:
    assert not is_address(source)


def test_a_password_is_never_shown() -> None:
    assert without_password("rtsp://admin:s3cret@10.0.0.7:554/h264?x=1") == "rtsp://10.0.0.7:554/h264?x=1"
    camera = open_camera("http://admin:s3cret@127.0.0.1:9/", settings=CameraSettings(open_seconds=1))
    with pytest.raises(CameraFaultError) as raised:
        next(camera.frames())
    assert "s3cret" not in f"{camera.name} {raised.value}"


class _MotionJpeg(BaseHTTPRequestHandler):
    """What a cheap network camera serves: JPEG after JPEG in one answer, then the connection ends."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        for number in range(30):
            jpeg = cv2.imencode(".jpg", noise(number))[1].tobytes()
            head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
            self.wfile.write(head.encode() + jpeg + b"\r\n")

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


@pytest.fixture
def network_camera() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _MotionJpeg)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/video.mjpg"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_network_camera_is_read_until_it_hangs_up(network_camera: str) -> None:
    camera = open_camera(network_camera, settings=SETTINGS)
    with pytest.raises(CameraFaultError) as raised:
        deque(camera.frames(), maxlen=0)
    assert raised.value.fault is CameraFault.UNPLUGGED


def test_a_network_camera_gives_pictures(network_camera: str) -> None:
    camera = open_camera(network_camera, settings=SETTINGS)
    frames = [frame for frame, _ in zip(camera.frames(), range(20), strict=False)]
    assert len(frames) == 20
    assert frames[0].pixels.shape == (48, 64, 3)
    assert float(frames[0].pixels.mean()) == pytest.approx(120, abs=3)
