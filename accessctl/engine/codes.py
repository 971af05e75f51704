"""Looks for badges in the camera's picture, beside the analysis: that never waits for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Thread
from typing import Protocol

from accessctl.domain import Frame, Pixels
from accessctl.mailbox import Mailbox

_log = logging.getLogger(__name__)

# A badge is held up for a second or two. A look costs 5 ms at 640 x 480 and 11 ms at 1280 x 720, with a code in it 13
# and 31 ms (2-core x86-64, OpenCV 5.0, thread time on clips): four a second are 2 to 12 % of one core.
LOOK_SECONDS = 0.25


class ReadsCodes(Protocol):
    """``vision.badge.CodeReader``, as far as it is needed here."""

    def read(self, pixels: Pixels, /) -> tuple[str, ...]:
        """The texts of the codes in the picture."""
        ...


class CodeWatch:
    """``look`` hands a frame over now and then; what is read goes to ``found``, in this object's own thread.

    Until ``start``, frames are read at once in the caller's thread: a recording judged frame by frame gives the same
    on every run.
    """

    def __init__(self, reader: ReadsCodes, found: Callable[[str], None]) -> None:
        self._reader = reader
        self._found = found
        self._looked_at = float("-inf")
        self._frames: Mailbox[Frame] = Mailbox()
        self._thread: Thread | None = None

    def look(self, frame: Frame) -> None:
        """From the analysis thread; never waits once started."""
        if 0 <= frame.taken_at - self._looked_at < LOOK_SECONDS:
            return
        self._looked_at = frame.taken_at
        if self._thread is None:
            self._read(frame)
        else:
            self._frames.put(frame)

    def start(self) -> None:
        self._thread = Thread(target=self._run, name="codes", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Return when the thread has ended."""
        self._frames.close()
        if self._thread is not None and self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        for frame in self._frames:
            self._read(frame)

    def _read(self, frame: Frame) -> None:
        try:
            texts = self._reader.read(frame.pixels)
        except Exception:  # noqa: BLE001  no picture may end the search for badges
            _log.warning("a picture could not be searched for badges", exc_info=True)
            return
        for text in texts:
            self._found(text)
