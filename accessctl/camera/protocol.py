"""What every frame source is, and the names of what can be wrong with one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Protocol

from accessctl.domain import Frame
from accessctl.errors import CameraError
from accessctl.translation import Said


class CameraFault(StrEnum):
    """Why a camera cannot be trusted at this moment; the door stays shut as long as one holds."""

    UNPLUGGED = "UNPLUGGED"
    BLOCKED = "BLOCKED"
    FROZEN = "FROZEN"
    BLACK = "BLACK"
    WRONG_SIZE = "WRONG_SIZE"
    CHANGED = "CHANGED"


class CameraFaultError(CameraError):
    """A camera that worked, or should have, stopped being trustworthy; ``fault`` says how.

    ``message`` is marked for the catalogues and holds {names} of ``values``: in English for the event log.
    """

    def __init__(self, fault: CameraFault, message: str, **values: object) -> None:
        super().__init__(Said(message, **values))
        self.fault = fault


class Camera(Protocol):
    """A source of frames.

    Opening happens inside ``frames``, in the thread that iterates. ``frames`` ends at the end of a recording or after
    ``close``; it raises CameraError (a device or stream) or InputError (a file). ``Frame.taken_at`` is monotonic
    seconds, or the file's own time from 0 where a recording is read frame by frame. One object is iterated once.
    """

    @property
    def name(self) -> str:
        """What people call it: the device's name, the file's name, the address without its password."""
        ...

    @property
    def is_recording(self) -> bool:
        """True for files, which may rightly stand still for a minute; False for what never may."""
        ...

    @property
    def device_id(self) -> str | None:
        """Which device really answered, as stable as the system knows it; None before the first frame or if unknown."""
        ...

    def frames(self) -> Iterator[Frame]:
        """The frames, numbered from 0."""
        ...

    def close(self) -> None:
        """End ``frames`` soon; from any thread, any number of times."""
        ...
