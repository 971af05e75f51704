"""Waits for a call that may never return, but not for longer than it should."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, call: Callable[[], T], late: Exception) -> T:
    """What ``call`` returns or raises; ``late`` is raised when it takes longer: it is then left to end by itself.

    Time-outs of sockets count from the last byte: whoever sends one byte a second is never late by them.
    """
    outcome: SimpleQueue[tuple[bool, T | Exception]] = SimpleQueue()

    def run() -> None:
        try:
            outcome.put((True, call()))
        except Exception as error:  # noqa: BLE001  handed to whoever waits
            outcome.put((False, error))

    Thread(target=run, name="patience", daemon=True).start()
    try:
        is_done, result = outcome.get(timeout=seconds)
    except Empty:
        raise late from None
    if not is_done and isinstance(result, Exception):
        raise result
    return result  # type: ignore[return-value]  # is_done says that it is a T
