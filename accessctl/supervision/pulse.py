"""The child's side: a line on standard output once a second says that it lives."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

SUPERVISED = "ACCESSCTL_SUPERVISED"
RESTARTED_AFTER = "ACCESSCTL_RESTARTED_AFTER"
# A frame takes 20 to 300 ms; what is at one for so long does not come back by itself, and the pulse stops.
HANGS_SECONDS = 5.0
RENEWS = 75  # the exit code of a kiosk that wants to begin anew with other settings; EX_TEMPFAIL of sysexits.h
BEAT = "\x06accessctl lives"  # an ASCII acknowledge: nothing that is meant for people begins with it
FAULT = "\x15accessctl cannot: "  # an ASCII refusal; what follows is the line that people read, in their language


def is_supervised() -> bool:
    """Whether a parent listens, so that this process is the kiosk itself."""
    return os.environ.get(SUPERVISED) == "1"


def restarted_after() -> str:
    """How the kiosk before this one ended, in a few English words for the log; "" where it is the first."""
    return os.environ.get(RESTARTED_AFTER, "")


def process_to_end() -> int:
    """The process whose end is the kiosk's: the parent, where there is one that would start it again."""
    return os.getppid() if is_supervised() else os.getpid()


def beat() -> None:
    """One beat. A parent that is gone is no reason to leave the door alone."""
    _tell_parent(BEAT)


def confess(why: str) -> None:
    """Tell the parent why this process ends, so that it stands on the screen while no kiosk does."""
    _tell_parent(FAULT + " ".join(why.split()))


def _tell_parent(line: str) -> None:
    if is_supervised() and sys.stdout is not None:
        with suppress(OSError, ValueError):
            print(line, flush=True)  # noqa: T201  standard output is where the parent listens
