"""How soon a camera that fails is noticed, and how soon after its return there are pictures again.

The camera is a script, the watchdog and its settings are those of the door; the times are the wall's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import numpy as np

from accessctl.camera import CameraFault, CameraFaultError, Trouble, Watchdog
from accessctl.config import CameraSettings
from accessctl.domain import Frame, Pixels

FAULTS = ("unplugged", "blocked", "frozen", "black")
_FPS = 30.0
_WELL_SECONDS, _ILL_SECONDS, _PATIENCE_SECONDS = 0.7, 1.5, 10.0


class _World:
    """What is wrong with the camera now; empty: nothing. Set by the bench, read by the camera's thread."""

    def __init__(self) -> None:
        self.fault = ""
        self._noise = np.random.default_rng(7).integers(60, 200, (32, 120, 160, 3), dtype=np.uint8)

    def picture(self, number: int) -> Pixels:
        if self.fault == "black":
            return np.zeros_like(self._noise[0])
        return np.asarray(self._noise[0 if self.fault == "frozen" else number % len(self._noise)])


class _Scripted:
    """A webcam of that world."""

    name = "scripted"
    is_recording = False
    device_id: str | None = "scripted-1"

    def __init__(self, world: _World) -> None:
        self._world = world
        self._closed = threading.Event()

    def frames(self) -> Iterator[Frame]:
        for number in count():
            if self._closed.wait(1 / _FPS):
                return
            if self._world.fault == "unplugged":
                raise CameraFaultError(CameraFault.UNPLUGGED, "unplugged")
            while self._world.fault == "blocked" and not self._closed.wait(0.01):
                pass  # a driver that does not return; ours only as long as it is blocked
            yield Frame(number, time.monotonic(), self._world.picture(number))

    def close(self) -> None:
        self._closed.set()


def measure(settings: CameraSettings, rounds: int, progress: Callable[[], None]) -> dict[str, Any]:
    """For each fault: seconds until it is noticed, and from its end to the first picture; the worst of ``rounds``."""
    return {fault: _worst(fault, settings, rounds, progress) for fault in FAULTS}


def _worst(fault: str, settings: CameraSettings, rounds: int, progress: Callable[[], None]) -> dict[str, float]:
    noticed, recovered = [], []
    for _ in range(rounds):
        seconds = _round(fault, settings)
        noticed.append(seconds[0])
        recovered.append(seconds[1])
        progress()
    return {"noticed_s": round(max(noticed), 2), "recovered_s": round(max(recovered), 2), "rounds": rounds}


def _round(fault: str, settings: CameraSettings) -> tuple[float, float]:
    world, heard = _World(), _Heard()
    watchdog = Watchdog(lambda: _Scripted(world), settings)
    thread = threading.Thread(target=heard.listen, args=(watchdog,), daemon=True)
    thread.start()
    try:
        heard.wait_for(Frame, since=time.monotonic())
        time.sleep(_WELL_SECONDS)
        begun = time.monotonic()
        world.fault = fault
        noticed = heard.wait_for(Trouble, since=begun) - begun
        time.sleep(_ILL_SECONDS)
        ended = time.monotonic()
        world.fault = ""
        return noticed, heard.wait_for(Frame, since=ended) - ended
    finally:
        watchdog.close()
        thread.join(_PATIENCE_SECONDS)


class _Heard:
    """When the watchdog last said which kind of thing."""

    def __init__(self) -> None:
        self._last: dict[type, float] = {}

    def listen(self, watchdog: Watchdog) -> None:
        for signal in watchdog.signals():
            self._last[type(signal)] = time.monotonic()

    def wait_for(self, kind: type, *, since: float) -> float:
        """When it was said after ``since``; infinite where it is not said for 10 s."""
        while time.monotonic() - since < _PATIENCE_SECONDS:
            said = self._last.get(kind)
            if said is not None and said > since:
                return said
            time.sleep(0.005)
        return float("inf")
