"""The door of a run without threads."""

from __future__ import annotations

from collections.abc import Callable

from accessctl.door.controller import DoorController
from accessctl.door.machine import DoorState
from accessctl.door.vocabulary import Happening, News


class DoorInStep:
    """Obeys at once, in the caller's thread, on a time that is moved by hand: a recording's own."""

    def __init__(self, controller: DoorController, on_news: Callable[[News], None]) -> None:
        self._controller = controller
        self._on_news = on_news
        self.now = 0.0
        self._announce(controller.start(self.now))

    @property
    def state(self) -> DoorState:
        return self._controller.state

    def pass_time(self, now: float) -> None:
        """It is now so late: relock, read the door contact."""
        self.now = now
        self._announce(self._controller.tick(now))

    def order(self, happening: Happening) -> None:
        """Let this happen now."""
        self._announce(self._controller.handle(happening, self.now))

    def stop(self) -> None:
        """Lock and let go of the driver."""
        self._controller.close()

    def _announce(self, news: tuple[News, ...]) -> None:
        for each in news:
            self._on_news(each)
