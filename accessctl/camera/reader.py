"""Reading a camera that may never answer, without being held by it."""

from __future__ import annotations

from threading import Thread
from threading import enumerate as enumerate_threads

from accessctl.camera.protocol import Camera
from accessctl.domain import Frame
from accessctl.errors import AccessctlError, CameraError
from accessctl.mailbox import Mailbox
from accessctl.translation import tr

_NAME = "camera reader "


def is_any_inside_a_driver() -> bool:
    """Whether a reader of this process, abandoned or not, is still inside its camera."""
    return any(thread.name.startswith(_NAME) and thread.is_alive() for thread in enumerate_threads())


class DetachedReader:
    """Iterates one camera in a daemon thread of its own and hands over the newest frame.

    A driver's ``read`` can block for ever and cannot be interrupted from outside, so this thread is never joined: it is
    abandoned. It then owns nothing but its camera, hands nothing over any more, releases the driver itself when the
    read returns after all, and does not keep the process alive if it never does.
    """

    def __init__(self, camera: Camera) -> None:
        self.camera = camera
        self._newest: Mailbox[Frame] = Mailbox()
        self._failure: AccessctlError | None = None
        self._thread = Thread(target=self._read, name=f"{_NAME}{camera.name}", daemon=True)
        self._thread.start()

    @property
    def is_stuck(self) -> bool:
        """Whether the thread is still inside the camera."""
        return self._thread.is_alive()

    @property
    def has_ended(self) -> bool:
        """Whether no further frame will come."""
        return self._newest.closed

    def take(self, timeout_seconds: float) -> Frame | None:
        """The newest frame; None when none came in this time, or when the camera has ended. Raises what it raised."""
        frame = self._newest.take(timeout_seconds)
        if frame is None and self._newest.closed and self._failure is not None:
            raise self._failure
        return frame

    def abandon(self) -> None:
        """Ask the camera to end and forget it; ``take`` returns at once from now on. From any thread."""
        self.camera.close()
        self._newest.close()

    def _read(self) -> None:
        try:
            for frame in self.camera.frames():
                self._newest.put(frame)
                if self._newest.closed:
                    return
        except AccessctlError as error:
            self._failure = error
        except Exception as error:  # noqa: BLE001  a driver may raise anything; it must get a name
            self._failure = CameraError(
                tr("{name}: its driver failed ({error}); plug it in again", name=self.camera.name, error=error)
            )
        finally:
            self._newest.close()
