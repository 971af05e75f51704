"""A real network camera (MJPEG over HTTP on this machine) under the watchdog: hanging up, stalling, coming back."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count

import cv2
import pytest

from accessctl.camera import CameraFault, Trouble, Watchdog, open_camera
from accessctl.config import CameraSettings
from accessctl.domain import Frame
from tests.fakes import eventually, noise

JPEGS = [cv2.imencode(".jpg", noise(number))[1].tobytes() for number in range(50)]


class NetworkCamera:
    """Serves 30 pictures a second at one address; can hang up, be switched on again, and stall."""

    def __init__(self) -> None:
        self.stalls = threading.Event()
        self._off = threading.Event()
        self._port = 0
        self.switch_on()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}/video.mjpg"

    def switch_on(self) -> None:
        camera = self
        self._off.clear()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                try:
                    for number in count():
                        if camera.wait_for_the_next():
                            return
                        jpeg = JPEGS[number % len(JPEGS)]
                        head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                        self.wfile.write(head.encode() + jpeg + b"\r\n")
                except OSError:
                    """The viewer has left."""

            def log_message(self, *_: object) -> None:
                """Nothing on the terminal."""

        self._server = ThreadingHTTPServer(("127.0.0.1", self._port), Handler)
        self._port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def wait_for_the_next(self) -> bool:
        """True when the camera is switched off."""
        while self.stalls.is_set() and not self._off.is_set():
            time.sleep(0.02)
        return self._off.wait(1 / 30)

    def switch_off(self) -> None:
        self._off.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Viewer:
    """A watchdog on an address, in a thread of its own."""

    def __init__(self, address: str) -> None:
        settings = CameraSettings(open_seconds=5)
        self.watchdog = Watchdog(lambda: open_camera(address, settings=settings), settings)
        self.frames: list[Frame] = []
        self.troubles: list[Trouble] = []
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        for signal in self.watchdog.signals():
            if isinstance(signal, Trouble):
                self.troubles.append(signal)
            else:
                self.frames.append(signal)

    def sees_more(self, *, within_seconds: float) -> bool:
        seen = len(self.frames)
        return eventually(lambda: len(self.frames) > seen + 5, within_seconds=within_seconds)

    def notices(self, fault: CameraFault) -> bool:
        return eventually(lambda: [trouble.fault for trouble in self.troubles] == [fault], within_seconds=1.5)

    def leave(self) -> None:
        self.watchdog.close()
        self._thread.join()


@pytest.fixture
def camera() -> Iterator[NetworkCamera]:
    serving = NetworkCamera()
    yield serving
    serving.switch_off()


@pytest.fixture
def viewer(camera: NetworkCamera) -> Iterator[Viewer]:
    watching = Viewer(camera.address)
    yield watching
    watching.leave()


def test_it_hangs_up_and_comes_back(camera: NetworkCamera, viewer: Viewer) -> None:
    assert viewer.sees_more(within_seconds=10)
    camera.switch_off()
    assert viewer.notices(CameraFault.UNPLUGGED)
    camera.switch_on()
    assert viewer.sees_more(within_seconds=3)


def test_it_stalls_and_goes_on(camera: NetworkCamera, viewer: Viewer) -> None:
    assert viewer.sees_more(within_seconds=10)
    camera.stalls.set()
    assert viewer.notices(CameraFault.BLOCKED)
    camera.stalls.clear()
    assert viewer.sees_more(within_seconds=3)
