"""The analysis thread: the newest frame, a judgement, and another try when that crashed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from threading import Event as Flag

from accessctl.camera import Trouble
from accessctl.domain import Frame, Pixels
from accessctl.engine.guard import Guard
from accessctl.engine.statistics import Statistics
from accessctl.errors import AccessctlError

_log = logging.getLogger(__name__)

_FIRST_BACK_OFF_SECONDS = 0.25
_LONGEST_BACK_OFF_SECONDS = 10.0
# A frame takes 20 to 100 ms here; a database that another program holds may take its busy_seconds (5).
_STALLED_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the capture thread hands over: a frame, or the camera's troubles, or both when those are over by now."""

    frame: Frame | None = None
    troubles: tuple[Trouble, ...] = ()


def merge(waiting: Arrival, newest: Arrival) -> Arrival:
    """A newer frame replaces an older one; a trouble voids the frames before it and is never lost itself.

    An empty arrival only wakes the analysis.
    """
    frame = newest.frame if newest.frame is not None or newest.troubles else waiting.frame
    return replace(newest, frame=frame, troubles=waiting.troubles + newest.troubles)


class Analysis:
    """Takes arrivals in, one after the other. Owned by one thread, but for ``stop`` and ``say_stall``.

    ``revive`` mends the recognizer after a crash; ``on_stall`` hears, once it is over, how long a frame took that took
    far too long (while it lasts, perhaps not even the store answers).
    """

    def __init__(
        self,
        guard: Guard,
        statistics: Statistics,
        *,
        blank: Pixels,
        revive: Callable[[], None],
        on_stall: Callable[[float], None],
    ) -> None:
        self._guard = guard
        self._statistics = statistics
        self._blank = blank
        self._revive = revive
        self._on_stall = on_stall
        self._stopping = Flag()
        self._called = Flag()
        self._busy_since: float | None = None

    def run(self, arrivals: Iterable[Arrival]) -> None:
        """Until there are no more; a crash is said, waited out for longer each time, and tried again."""
        back_off = _FIRST_BACK_OFF_SECONDS
        for arrival in arrivals:
            if self._stopping.is_set():
                return
            if self._take_in(arrival):
                back_off = _FIRST_BACK_OFF_SECONDS
                continue
            self._wait_out(back_off)
            back_off = min(2 * back_off, _LONGEST_BACK_OFF_SECONDS)
            self._mend()

    def judge(self, frame: Frame, *, begun: float) -> bool:
        """One frame, counted; False when the analysis crashed on it, which is said and has shut the door."""
        crash = ""
        try:
            decision = self._guard.consider(frame)
        except AccessctlError as error:
            crash = str(error)
        except Exception as error:  # noqa: BLE001  the last net: whatever it was, the door stays shut and we go on
            _log.exception("the analysis crashed")
            crash = f"recognition crashed ({type(error).__name__}); it is being started again"
        if crash:
            decision = self._guard.fault(frame, "analysis", crash)
        self._statistics.decided(decision, time.monotonic() - begun)
        return not crash

    def judge_in_step(self, frame: Frame) -> None:
        """One frame of a run without threads: a crash is mended at once, so that every run is the same."""
        if not self.judge(frame, begun=time.monotonic()):
            self._mend()

    def stop(self) -> None:
        """Wait for nothing any more; from any thread."""
        self._stopping.set()
        self._called.set()

    def call(self) -> None:
        """Something was entered: look at it also while a crash is being waited out; from any thread."""
        self._called.set()

    def busy_seconds(self) -> float:
        """How long it has been at one frame by now; 0 while it waits. From any thread."""
        begun = self._busy_since
        return 0.0 if begun is None else time.monotonic() - begun

    def say_stall(self) -> None:
        """From another thread: the analysis thread cannot say itself that it is stuck."""
        begun = self._busy_since
        if begun is not None and time.monotonic() - begun >= _STALLED_SECONDS:
            message = "recognition does not answer; restart accessctl if this lasts"
            self._guard.say_stalled(self._no_picture(), message)

    def _take_in(self, arrival: Arrival) -> bool:
        """False when the analysis crashed."""
        self._busy_since = begun = time.monotonic()
        for trouble in arrival.troubles:
            self._guard.fault(self._no_picture(), f"camera {trouble.fault}", trouble.message)
        if arrival.frame is None:
            self._guard.attend(self._no_picture())
        is_well = arrival.frame is None or self.judge(arrival.frame, begun=arrival.frame.taken_at)
        self._busy_since = None
        if (took := time.monotonic() - begun) >= _STALLED_SECONDS:
            self._on_stall(took)
        return is_well

    def _wait_out(self, seconds: float) -> None:
        """Between two tries; whoever has a PIN need not wait with us."""
        ends = time.monotonic() + seconds
        while not self._stopping.is_set() and (left := ends - time.monotonic()) > 0:
            self._called.wait(left)
            self._called.clear()
            self._guard.attend(self._no_picture())

    def _mend(self) -> None:
        try:
            self._revive()
        except Exception:  # noqa: BLE001  tried again with the next frame
            _log.warning("the analysis could not be repaired; trying again", exc_info=True)

    def _no_picture(self) -> Frame:
        """What is shown while no picture can be trusted: none, rather than the last one as if it were live."""
        return Frame(0, time.monotonic(), self._blank)
