"""Recorded sources played as a camera: by the wall clock, or frame by frame with the file's own time."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from threading import Event

from accessctl.domain import Frame, Pixels
from accessctl.errors import InputError
from accessctl.translation import tr


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One picture of a recording: when it is shown, counted from the recording's start, and for how long."""

    at_seconds: float
    lasts_seconds: float
    pixels: Pixels


class Recording:
    """A Camera over shots that are read anew for every round.

    ``paced`` waits for each shot's time and stamps it with the monotonic clock; otherwise nothing waits and
    ``taken_at`` is the recording's own time, the same on every run. A looping one keeps counting frames and time.
    """

    is_recording = True
    device_id = None

    def __init__(self, name: str, shots: Callable[[], Generator[Shot]], *, paced: bool, loop: bool) -> None:
        self.name = name
        self._shots = shots
        self._paced = paced
        self._loop = loop
        self._closed = Event()

    def frames(self) -> Iterator[Frame]:
        started = time.monotonic()
        for number, (at_seconds, pixels) in enumerate(self._timeline()):
            if self._closed.wait(self._time_left(started + at_seconds)):
                return
            yield Frame(number, time.monotonic() if self._paced else at_seconds, pixels)

    def close(self) -> None:
        self._closed.set()

    def _time_left(self, due: float) -> float:
        return max(0.0, due - time.monotonic()) if self._paced else 0.0

    def _timeline(self) -> Iterator[tuple[float, Pixels]]:
        round_starts = 0.0
        while True:
            ends = None
            with closing(self._shots()) as shots:
                for shot in shots:
                    ends = shot.at_seconds + shot.lasts_seconds
                    yield round_starts + shot.at_seconds, shot.pixels
            if ends is None:
                raise InputError(tr("{name}: holds no picture; use another file or folder", name=self.name))
            if not self._loop:
                return
            round_starts += ends
