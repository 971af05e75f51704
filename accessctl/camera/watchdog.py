"""Frames that can be trusted, and a name for the trouble while there are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from threading import Event, Lock

from accessctl.camera.live import LiveCamera
from accessctl.camera.protocol import Camera, CameraFault, CameraFaultError
from accessctl.camera.reader import DetachedReader
from accessctl.camera.scrutiny import Scrutiny
from accessctl.config import CameraSettings
from accessctl.domain import Frame
from accessctl.errors import AccessctlError
from accessctl.translation import mark

# Readers that never came back. A driver that has swallowed this many is not asked again until one of them returns.
_MOST_STUCK_READERS = 3


@dataclass(frozen=True, slots=True)
class Trouble:
    """The camera cannot be trusted from now on, until the next frame; ``message`` is one line and says what to do."""

    fault: CameraFault
    message: str


class Watchdog:
    """Keeps one live camera open: yields its trusted frames, and a Trouble whenever a new fault begins.

    Iterated by one thread, which is never held longer than ``open_seconds`` (and not at all after ``close``), whatever
    the driver does: see DetachedReader. It opens again by itself, for as long as it takes; the first frame after a
    Trouble says that it is over. What it remembers over a reopening is the device and its picture size, so another
    camera that takes the place of the first is a fault until the first is back, or a person has started us anew.
    """

    def __init__(self, open_camera: Callable[[], Camera], settings: CameraSettings) -> None:
        self._open_camera = open_camera
        self._settings = settings
        self._closed = Event()
        self._guard = Lock()
        self._reader: DetachedReader | None = None
        self._abandoned: list[DetachedReader] = []
        self._device_id: str | None = settings.device_id or None
        self._size: tuple[int, int] | None = None
        self._fault: CameraFault | None = None
        self._number = 0

    def close(self) -> None:
        """End the iteration at once; from any thread."""
        self._closed.set()
        with self._guard:
            if self._reader is not None:
                self._reader.abandon()

    def signals(self) -> Iterator[Frame | Trouble]:
        """Trusted frames, numbered from 0 over all openings, and troubles; ends only after ``close``."""
        while not self._closed.is_set():
            try:
                yield from self._one_opening()
            except AccessctlError as error:
                yield from self._say(error)
            self._closed.wait(self._settings.reopen_seconds)

    def _one_opening(self) -> Iterator[Frame | Trouble]:
        reader = self._start_reader()
        try:
            yield from self._watch(reader)
        finally:
            reader.abandon()
            self._abandoned.append(reader)

    def _start_reader(self) -> DetachedReader:
        self._abandoned = [reader for reader in self._abandoned if reader.is_stuck]
        if len(self._abandoned) >= _MOST_STUCK_READERS:
            name = self._abandoned[-1].camera.name
            raise CameraFaultError(
                CameraFault.BLOCKED, mark("{name}: its driver no longer answers; plug the camera in again"), name=name
            )
        camera = self._open_camera()
        if isinstance(camera, LiveCamera):
            camera.known_id = self._device_id
        reader = DetachedReader(camera)
        with self._guard:
            self._reader = reader
            if self._closed.is_set():
                reader.abandon()
        return reader

    def _watch(self, reader: DetachedReader) -> Iterator[Frame | Trouble]:
        frame = self._next(reader, self._settings.open_seconds)
        if frame is None:
            return
        self._demand_device(reader.camera)
        scrutiny = Scrutiny(reader.camera.name, self._settings, size=self._size, on_probation=self._fault is not None)
        while frame is not None:
            try:
                if scrutiny.trusts(frame):
                    yield self._pass(frame, reader.camera, scrutiny)
            except CameraFaultError as error:
                if error.fault is not CameraFault.BLACK:
                    raise
                yield from self._say(error)  # opening again would not uncover the lens, and would blink the lamp
            frame = self._next(reader, self._settings.blocked_seconds)

    def _next(self, reader: DetachedReader, timeout_seconds: float) -> Frame | None:
        """The reader's next frame; None after ``close``. A reader that ends or does not answer is a fault."""
        frame = reader.take(timeout_seconds)
        if frame is not None or self._closed.is_set():
            return frame
        name = reader.camera.name
        if reader.has_ended:
            raise CameraFaultError(
                CameraFault.UNPLUGGED, mark("{name}: has ended; check the camera, it is being opened again"), name=name
            )
        raise CameraFaultError(
            CameraFault.BLOCKED, mark("{name}: gives no pictures; check its cable, it is being opened again"), name=name
        )

    def _demand_device(self, camera: Camera) -> None:
        if self._device_id is not None and camera.device_id is not None and camera.device_id != self._device_id:
            raise CameraFaultError(
                CameraFault.CHANGED,
                mark("{name}: another camera answers ({found} instead of {wanted}); plug the first one in, or choose "
                     "this one in the settings"),
                name=camera.name, found=camera.device_id, wanted=self._device_id,
            )  # fmt: skip

    def _pass(self, frame: Frame, camera: Camera, scrutiny: Scrutiny) -> Frame:
        self._fault = None
        self._device_id, self._size = self._device_id or camera.device_id, scrutiny.size
        numbered = replace(frame, number=self._number)
        self._number += 1
        return numbered

    def _say(self, error: AccessctlError) -> Iterator[Trouble]:
        """The same fault again is no news: a camera that stays away is tried twice a second."""
        fault = error.fault if isinstance(error, CameraFaultError) else CameraFault.UNPLUGGED
        if fault is not self._fault:
            self._fault = fault
            yield Trouble(fault, str(error))
