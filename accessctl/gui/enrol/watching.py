"""Looking through the camera until something is done: what the enrolment and the self-test share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event

from accessctl.domain import Observation
from accessctl.gui.enrol.enroller import Enroller


class Watcher(ABC):
    """Whatever ``look`` works with belongs to the camera's thread; only ``wish`` and ``stop`` are of the GUI's.

    ``hear`` is given what ``look`` makes of each frame, or the message (a str) of a camera that failed. The camera
    starts at once, so whoever extends this sets its own attributes first.
    """

    def __init__(self, enroller: Enroller, hear: Callable[[object], None]) -> None:
        self._hear = hear
        self._wishes: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._over = Event()
        self._stop = enroller.watch(self._consider, self._fail)

    @abstractmethod
    def look(self, observation: Observation) -> object:
        """What this frame means."""

    def wish(self, do: Callable[[], object]) -> None:
        """From the GUI thread; done in the camera's, before the next frame is looked at."""
        self._wishes.put(do)

    def end(self) -> None:
        """Nothing more is looked at, nor said."""
        self._over.set()

    def stop(self) -> None:
        """Let the camera go; frames that still arrive are not considered any more."""
        self.end()
        self._stop()

    def _consider(self, observation: Observation) -> None:
        if self._over.is_set():
            return
        while not self._wishes.empty():
            self._wishes.get()()
        self._hear(self.look(observation))

    def _fail(self, message: str) -> None:
        if not self._over.is_set():
            self.end()
            self._hear(message)
