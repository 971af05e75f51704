"""The parent's side of the cover: a small process that loads no model and stands on the screen while no kiosk does."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from threading import Event as Flag
from threading import Thread
from typing import Any, Literal

from accessctl.supervision.pulse import SUPERVISED

_log = logging.getLogger(__name__)
# What the cover's process ends with, and the line with which it says that it can be seen.
LEFT, NO_WINDOW, CAN_BE_SEEN = 10, 11, "\x06accessctl covers"
_COMES_UP_SECONDS = 20.0  # it takes half a second; on a machine that is just starting, some more
_AGAIN_AFTER_SECONDS = 5.0  # a cover that dies is a fault of its own, and must not burn the machine
_ENDS_SECONDS = 3.0


class Stand(StrEnum):
    """How the kiosk stands."""

    GUARDED = "guarded"  # a kiosk is on the screen: the cover hides
    STARTING = "starting"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class CoverLooks:
    """What of the settings the cover needs; the defaults are for settings that cannot be read."""

    door: str = ""
    reception: str = ""
    language: str = "auto"
    theme: Literal["system", "light", "dark"] = "system"
    motion: bool = True
    text_percent: int = 100
    screen: str = ""
    keep_awake: bool = True
    leave_seconds: float = 20.0


@dataclass(frozen=True, slots=True)
class Notice:
    """What the cover shows now. ``why`` is for the technician; ``next_try_seconds`` None: it is being tried now."""

    stand: Stand = Stand.STARTING
    why: str = ""
    next_try_seconds: float | None = None
    looks: CoverLooks = field(default_factory=CoverLooks)

    def as_line(self) -> str:
        return json.dumps(asdict(self)) + "\n"

    @staticmethod
    def of_line(line: str) -> Notice:
        read: dict[str, Any] = json.loads(line)
        return Notice(Stand(read.pop("stand")), looks=CoverLooks(**read.pop("looks")), **read)


class Cover:
    """The process. It begins with the first notice, and again where it died; it ends with ``close`` and with us.

    ``looks`` is asked with each notice: the settings may have changed. One thread. Where no window can be shown it is
    never up, and nothing here raises.
    """

    def __init__(
        self, command: Sequence[str], looks: Callable[[], CoverLooks] = CoverLooks,
        *, again_after_seconds: float = _AGAIN_AFTER_SECONDS,
    ) -> None:  # fmt: skip
        self._command, self._looks, self._again_after = list(command), looks, again_after_seconds
        self._process: subprocess.Popen[str] | None = None
        self._notice: Notice | None = None
        self._began = float("-inf")
        self._is_seen, self._has_settled = Flag(), Flag()

    @property
    def has_been_left(self) -> bool:
        """Whether somebody who may has ended the kiosk there."""
        return self._process is not None and self._process.poll() == LEFT

    def show(self, stand: Stand, why: str = "", next_try_seconds: float | None = None) -> None:
        """Have this stand there from now on; see ``Notice``."""
        self._notice = Notice(stand, why, next_try_seconds, self._looks())
        self.look()
        self._send(self._notice)

    def look(self) -> None:
        """To be called often: a cover that has died is followed by another, which shows the same."""
        is_gone = self._process is None or self._process.poll() not in (None, LEFT, NO_WINDOW)
        if self._notice is not None and is_gone and time.monotonic() - self._began >= self._again_after:
            self._begin()
            self._send(self._notice)

    def can_be_seen(self) -> bool:
        """Whether it stands on the screen; waits for one that is still coming up."""
        if self._process is not None:
            self._has_settled.wait(_COMES_UP_SECONDS)
        return self._is_seen.is_set() and self._process is not None and self._process.poll() is None

    def close(self) -> None:
        """Take it down."""
        self._notice = None
        if self._process is None:
            return
        self._end_input()
        try:
            self._process.wait(_ENDS_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _begin(self) -> None:
        self._began = time.monotonic()
        self._is_seen, self._has_settled = Flag(), Flag()
        self._end_input()
        self._process = None
        try:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, SUPERVISED: "1"},
                text=True, encoding="utf-8", errors="replace",
            )  # fmt: skip
        except OSError as error:
            _log.warning("the screen is not covered while no kiosk runs: %s", error)
            return
        Thread(target=self._listen, args=(self._process,), name="cover", daemon=True).start()

    def _listen(self, process: subprocess.Popen[str]) -> None:
        """In a thread, until the process ends."""
        assert process.stdout is not None  # noqa: S101  made so in _begin
        seen, settled = self._is_seen, self._has_settled
        with suppress(ValueError, OSError), process.stdout:
            for line in process.stdout:
                if line.rstrip("\r\n") == CAN_BE_SEEN:
                    seen.set()
                    settled.set()
        settled.set()

    def _end_input(self) -> None:
        """It ends with its input; of one that has died the pipe is left over."""
        if self._process is not None and self._process.stdin is not None:
            with suppress(OSError, ValueError):
                self._process.stdin.close()

    def _send(self, notice: Notice) -> None:
        if self._process is None or self._process.stdin is None:
            return
        with suppress(OSError, ValueError):  # it has died: ``look`` begins another
            self._process.stdin.write(notice.as_line())
            self._process.stdin.flush()
