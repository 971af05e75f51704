"""The parent's side: start the kiosk, listen for its pulse, and start it again when it has died or hangs."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Event as Flag
from threading import Thread
from types import FrameType

from accessctl.supervision.cover import Cover, Stand
from accessctl.supervision.pulse import BEAT, FAULT, RENEWS, RESTARTED_AFTER, SUPERVISED
from accessctl.supervision.systemd import notify
from accessctl.translation import Said, tr

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 0.1
_TELL_SECONDS = 1.0
# Whoever looks ten times a second and finds so much time gone has slept, and the child too: it is given its time anew.
_SLEPT_SECONDS = 5.0
# Loading and warming up models takes 5 to 20 s, after an update of the machine a minute.
START_SECONDS = 180.0
FIRST_BACK_OFF_SECONDS, LONGEST_BACK_OFF_SECONDS = 1.0, 60.0
# Whoever has lived for so long was well: the next crash is the first one again.
WELL_SECONDS = 300.0
_STOP_SECONDS = 15.0  # to shut the door and to let go of the camera; then it is killed
_NO_RESTART = (0, 2, 130)  # left by somebody, a wrong option, Ctrl-C


class Supervisor:
    """Runs one child after the other; ``run`` in the main thread.

    ``shut`` is called after each death of a child, before the next one starts: it must lock the door, whatever the
    child was doing. While no child is on the screen, the ``cover`` is. Where none can be seen, a child that gives up
    before any has ever lived (a wrong setting, a missing model) ends the parent, too: that is for people to mend, who
    read it in the terminal.
    """

    def __init__(
        self, command: Sequence[str], shut: Callable[[], None], hang_seconds: float,
        *, start_seconds: float = START_SECONDS, first_back_off_seconds: float = FIRST_BACK_OFF_SECONDS,
        say: Callable[[Said], None] = lambda _: None,
        cover: Cover | None = None,
    ) -> None:  # fmt: skip
        self._command, self._shut, self._say = list(command), shut, say
        self._hang_seconds, self._start_seconds = hang_seconds, start_seconds
        self._first_back_off = self._back_off = first_back_off_seconds
        self._stopping = Flag()
        self._child: subprocess.Popen[str] | None = None
        self._beat_at: float | None = None
        self._has_lived = self._is_ready = False
        self._told_systemd_at = float("-inf")
        self._cover = cover
        self._shown = Stand.GUARDED
        self._confessed = ""
        self.starts = 0

    def run(self) -> int:
        """Until somebody leaves the kiosk or stops us; the exit code."""
        previous = self._hear_signals()
        try:
            self._show(Stand.STARTING)
            after = Said()
            while True:
                code, after = self._one_life(after)
                if code == RENEWS and self._has_lived and not self._stopping.is_set():
                    after = Said()  # no fault: other settings
                    continue
                if self._is_over(code):
                    return max(0, code)
                self._say(after)
                _log.error("the kiosk ended: %s %s; it is started again in %.0f s", after, self._confessed,
                           self._back_off)  # fmt: skip
                self._wait_out(after)
                if self._stopping.is_set():
                    return 0
        finally:
            if self._cover is not None:
                self._cover.close()
            notify("STOPPING=1")
            for number, handler in previous.items():
                signal.signal(number, handler)

    def _is_over(self, code: int) -> bool:
        """Somebody left it, or nobody would see that it cannot start."""
        if self._stopping.is_set() or code in _NO_RESTART:
            return True
        return code > 0 and not self._has_lived and not (self._cover is not None and self._cover.can_be_seen())

    def stop(self) -> None:
        """End the child, then ourselves; from a signal handler or another thread."""
        self._stopping.set()
        if self._child is not None and self._child.poll() is None:
            with suppress(OSError):
                self._child.terminate()

    def _one_life(self, after: Said) -> tuple[int, Said]:
        """From a start to an end: (exit code, in words how it ended)."""
        self._beat_at, self._confessed = None, ""
        born = time.monotonic()
        self.starts += 1
        env = {**os.environ, SUPERVISED: "1", RESTARTED_AFTER: str(after)}
        with subprocess.Popen(
            self._command, stdout=subprocess.PIPE, env=env, text=True, encoding="utf-8", errors="replace"
        ) as child:
            self._child = child
            listener = Thread(target=self._listen, args=(child,), name="pulse", daemon=True)
            listener.start()
            ended = self._watch(child, born)
            if self._shown is Stand.GUARDED and not self._stopping.is_set() and ended[0] not in _NO_RESTART:
                self._show(Stand.STARTING)  # at once: what was wrong is said below
            listener.join(timeout=2.0)  # a grandchild may hold the pipe open
            if child.stdout is not None and not listener.is_alive():
                child.stdout.close()
        self._shut_door()
        if time.monotonic() - born >= WELL_SECONDS:
            self._back_off = self._first_back_off
        return ended

    def _watch(self, child: subprocess.Popen[str], born: float) -> tuple[int, Said]:
        stop_by: float | None = None
        looked_at = time.monotonic()
        while (code := child.poll()) is None:
            now = time.monotonic()
            if now - looked_at >= _SLEPT_SECONDS:
                born, self._beat_at = now, None if self._beat_at is None else now
            looked_at = now
            self._look_after_cover()
            if self._stopping.is_set():
                stop_by = now + _STOP_SECONDS if stop_by is None else stop_by
                if now >= stop_by:
                    child.kill()
            elif self._is_overdue(now, born):
                child.kill()
                child.wait()
                return -signal.SIGTERM, Said(
                    "no sign of life for {seconds:.0f} s, so it was killed", seconds=self._hang_seconds
                )
            time.sleep(_LOOK_SECONDS)
        killed, ended = Said("killed by signal {number}", number=-code), Said("exit code {code}", code=code)
        return code, killed if code < 0 else ended

    def _is_overdue(self, now: float, born: float) -> bool:
        if self._beat_at is None:
            return now - born >= self._start_seconds
        return now - self._beat_at >= self._hang_seconds

    def _listen(self, child: subprocess.Popen[str]) -> None:
        """In a thread: beats are counted, everything else is passed on."""
        assert child.stdout is not None  # noqa: S101  made so in _one_life
        with suppress(ValueError, OSError):
            for line in child.stdout:
                if line.rstrip("\r\n") == BEAT:
                    self._take_beat()
                elif line.startswith(FAULT):
                    self._confessed = line.removeprefix(FAULT).strip()
                else:
                    sys.stdout.write(line)
                    sys.stdout.flush()

    def _take_beat(self) -> None:
        is_first = self._beat_at is None
        self._beat_at = time.monotonic()
        self._has_lived = self._is_ready = True
        notify("READY=1\nSTATUS=guarding\nWATCHDOG=1" if is_first else "WATCHDOG=1")

    def _shut_door(self) -> None:
        try:
            self._shut()
        except Exception as error:  # noqa: BLE001  whatever a driver raises, the kiosk must come back
            _log.warning("the door could not be locked after the kiosk ended: %s", error)

    def _wait_out(self, after: Said) -> None:
        """Longer each time, so that a fault that stays does not burn the machine."""
        lived, is_first = self._beat_at is not None, self._back_off == self._first_back_off
        self._beat_at = None
        stand = Stand.STARTING if lived and is_first else Stand.BROKEN
        why = self._confessed or tr("the kiosk ended ({after}); run: accessctl doctor", after=after)
        notify(f"STATUS=starting again: {why}\nWATCHDOG=1")
        self._show(stand, why, self._back_off)
        ends = time.monotonic() + self._back_off
        while time.monotonic() < ends and not self._stopping.is_set():
            self._look_after_cover()
            time.sleep(min(_LOOK_SECONDS, self._back_off))  # not the flag's own wait: a signal sets it, in this thread
        self._back_off = min(2 * self._back_off, LONGEST_BACK_OFF_SECONDS)
        self._show(stand, why)

    # the screen while no child has it, and systemd

    def _show(self, stand: Stand, why: str = "", next_try_seconds: float | None = None) -> None:
        if self._cover is None:
            return
        self._shown = stand
        self._cover.show(stand, why, next_try_seconds)
        if stand is Stand.BROKEN:  # covered is as ready as this unit gets; else systemd would end it for being late
            self._is_ready = True
            notify(f"READY=1\nSTATUS=out of order: {why}\nWATCHDOG=1")

    def _look_after_cover(self) -> None:
        """Often, from the one thread that may: it hides once the child lives, and somebody may leave there."""
        now = time.monotonic()
        if self._beat_at is None and self._is_ready and now - self._told_systemd_at >= _TELL_SECONDS:
            self._told_systemd_at = now
            notify("WATCHDOG=1")  # a start may take longer than systemd's patience, and we are watching it
        if self._cover is None:
            return
        self._cover.look()
        if self._beat_at is not None and self._shown is not Stand.GUARDED:
            self._show(Stand.GUARDED)
        if self._cover.has_been_left and not self._stopping.is_set():
            self.stop()

    def _hear_signals(self) -> dict[int, Callable[[int, FrameType | None], object] | int | None]:
        """SIGTERM is passed on; Ctrl-C reaches the child by itself, so it is only waited for."""
        try:
            return {
                signal.SIGTERM: signal.signal(signal.SIGTERM, lambda *_: self.stop()),
                signal.SIGINT: signal.signal(signal.SIGINT, lambda *_: self._stopping.set()),
            }
        except ValueError:  # not the main thread: then nobody sends us signals
            return {}
