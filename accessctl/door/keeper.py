"""The thread that owns a door: orders come in from anywhere, the strike relocks whatever the rest is doing."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread, current_thread

from accessctl.door.controller import DoorController
from accessctl.door.machine import DoorState
from accessctl.door.vocabulary import Happening, News, Tick

_log = logging.getLogger(__name__)

# A visitor cannot tell 50 ms from at once, and the door contact must be read several times while a door swings.
_TICK_SECONDS = 0.05


class DoorKeeper:
    """Runs a DoorController in a thread of its own, so that a slow driver holds nobody and relocking waits for nobody.

    ``on_news`` is called in that thread.
    """

    def __init__(self, controller: DoorController, on_news: Callable[[News], None]) -> None:
        self._controller = controller
        self._on_news = on_news
        self._orders: SimpleQueue[Happening | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="door", daemon=True)

    @property
    def state(self) -> DoorState:
        """A frozen value; from any thread."""
        return self._controller.state

    def start(self) -> None:
        self._thread.start()

    def order(self, happening: Happening) -> None:
        """Let this happen as soon as the driver is free; from any thread, never waits."""
        self._orders.put(happening)

    def stop(self) -> None:
        """Lock, let go of the driver, and return when the thread has ended."""
        self._orders.put(None)
        if self._thread.is_alive() and self._thread is not current_thread():
            self._thread.join()

    def _run(self) -> None:
        self._announce(self._controller.start(time.monotonic()))
        try:
            while (happening := self._next()) is not None:
                self._let_happen(happening)
        finally:
            self._controller.close()

    def _let_happen(self, happening: Happening) -> None:
        try:
            self._announce(self._controller.handle(happening, time.monotonic()))
            self._announce(self._controller.tick(time.monotonic()))
        except Exception:  # noqa: BLE001  whatever a listener does, the strike must still lock at its time
            _log.exception("the door's thread goes on after a mistake")

    def _next(self) -> Happening | None:
        """The next order, or the passing of time; None ends the thread."""
        try:
            return self._orders.get(timeout=_TICK_SECONDS)
        except Empty:
            return Tick()

    def _announce(self, news: tuple[News, ...]) -> None:
        for each in news:
            self._on_news(each)
