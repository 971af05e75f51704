"""What every door driver can do, and the simulated door that needs no hardware."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from accessctl.door.machine import DoorState
from accessctl.door.vocabulary import News
from accessctl.errors import DoorError


class Driver(Protocol):
    """The hardware end of a door. Called by one thread; no call lasts longer than the driver's own time-out.

    Every method raises DoorError, one line, when the hardware did not do it.
    """

    def unlock(self, seconds: float) -> None:
        """Release the strike; hardware that can locks again after ``seconds`` even if this program has died."""
        ...

    def lock(self) -> None:
        """Engage the strike; harmless when it is engaged."""
        ...

    def is_open(self) -> bool | None:
        """What the door contact says; None where there is none."""
        ...

    def probe(self) -> None:
        """Return when the hardware answers."""
        ...

    def exit_pressed(self) -> bool:
        """Whether the exit button was pressed since this was last asked; False where there is none."""
        return False

    def tell(self, state: DoorState, news: tuple[News, ...]) -> None:  # noqa: ARG002  nobody listens at most doors
        """Pass on to whoever listens at the other end what the door is now and what is new; never waits."""
        return

    def close(self) -> None:
        """Lock and let go of the hardware; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that a simulated door was told, in order; ``seconds`` for "unlock"."""

    at: float
    what: str
    seconds: float = 0.0


class SimulatedDoor(Driver):
    """A door in memory: obeys, remembers, and can be pushed open, wedged or broken by hand. Any thread.

    The door contact follows ``push`` and ``pull_shut``; a push at a locked door does nothing, ``force`` opens it still.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._guard = Lock()
        self._unlocked_until: float | None = None
        self._is_open = False
        self._broken = ""
        self._exit_presses = 0
        self._acts: list[Act] = []

    @property
    def is_unlocked(self) -> bool:
        """Whether the strike is released now; it relocks by itself, as good hardware does."""
        with self._guard:
            return self._unlocked_until is not None and self._clock() < self._unlocked_until

    @property
    def acts(self) -> tuple[Act, ...]:
        """The newest 1,000 orders that were obeyed, oldest first."""
        with self._guard:
            return tuple(self._acts)

    def unlock(self, seconds: float) -> None:
        self._obey("unlock", seconds)

    def lock(self) -> None:
        self._obey("lock")

    def is_open(self) -> bool | None:
        self.probe()
        return self._is_open

    def probe(self) -> None:
        if self._broken:
            raise DoorError(self._broken)

    def exit_pressed(self) -> bool:
        with self._guard:
            presses, self._exit_presses = self._exit_presses, 0
        return presses > 0

    def close(self) -> None:
        with self._guard:
            self._unlocked_until = None

    def press_exit(self) -> None:
        """Press the exit button, inside."""
        with self._guard:
            self._exit_presses += 1

    def push(self) -> bool:
        """Try to open the door; whether it gave way."""
        if self.is_unlocked:
            self.force()
        return self._is_open

    def force(self) -> None:
        """Open the door whatever the strike says."""
        self._is_open = True

    def pull_shut(self) -> None:
        """Close the door."""
        self._is_open = False

    def break_down(self, message: str = "the simulated door does not answer; call repair()") -> None:
        """From now on every order fails; the strike relocks by its own time."""
        self._broken = message

    def repair(self) -> None:
        """Obey again."""
        self._broken = ""

    def _obey(self, what: str, seconds: float = 0.0) -> None:
        self.probe()
        with self._guard:
            now = self._clock()
            self._unlocked_until = now + seconds if what == "unlock" else None
            self._acts = [*self._acts[-999:], Act(now, what, seconds)]
