"""Notices whatever keeps the GUI thread: the processor time of every event it handles.

Processor time of the thread, not the clock: a loaded machine takes the thread away for as long as it likes.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher

LONGEST_MS = 50.0


class Watchdog:
    """``turns_ms``: what was spent between two signals of the event loop. Waiting costs no processor time."""

    def __init__(self) -> None:
        self.turns_ms: list[float] = []
        self._since = time.thread_time()

    def turn(self) -> None:
        """The loop has come round, or is about to wait."""
        now = time.thread_time()
        self.turns_ms.append(1000 * (now - self._since))
        self._since = now

    @property
    def longest_ms(self) -> float:
        return max(self.turns_ms, default=0.0)


def quickest(watched: Callable[[], list[float]], tries: int = 3) -> list[float]:
    """The three longest turns (ms) of the best of so many rounds, the first that is quick enough; each does the same.

    What slows one round only is the machine (others in the processor's cache, a clock that steps) or made once (fonts,
    icons). What the product itself does for too long it does in every round.
    """
    rounds: list[list[float]] = []
    while len(rounds) < tries and not (rounds and max(rounds[-1]) < LONGEST_MS):
        rounds.append(sorted(watched())[-3:] or [0.0])
    return min(rounds, key=max)


@contextmanager
def watching() -> Iterator[Watchdog]:
    """Watch the GUI thread's event loop meanwhile.

    Collections of garbage pass over what the suite has piled up until now, as they do in the program (gui/garbage.py).
    """
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    dog = Watchdog()
    dispatcher.awake.connect(dog.turn)
    dispatcher.aboutToBlock.connect(dog.turn)
    gc.freeze()
    try:
        yield dog
    finally:
        gc.unfreeze()
        dispatcher.awake.disconnect(dog.turn)
        dispatcher.aboutToBlock.disconnect(dog.turn)
