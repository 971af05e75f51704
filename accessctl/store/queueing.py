"""A lock whose waiters are served in the order in which they came.

Python's own lock goes to whoever is running: a thread that lets go and asks again at once, as an analysis that records
every frame does, may keep others out for seconds.
"""

from __future__ import annotations

import threading
from collections import deque


class Queue:
    """Any thread; not to be taken twice by one."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._is_taken = False

    def take(self, timeout_seconds: float) -> bool:
        """Whether it was our turn in time."""
        with self._guard:
            if not self._is_taken:
                self._is_taken = True
                return True
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        if turn.acquire(timeout=timeout_seconds):
            return True
        with self._guard:
            if turn in self._waiting:
                self._waiting.remove(turn)
                return False
        return True  # it was handed over in the last moment

    def give_on(self) -> None:
        """To whoever has waited longest; it stays taken meanwhile."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._is_taken = False
