"""Joins a recognised face of which the rules ask more with the PIN that is typed meanwhile."""

from __future__ import annotations

from queue import Empty, SimpleQueue

from accessctl.domain import Decision, Reason


class SecondFactor:
    """Belongs to the analysis thread, but for ``enter``.

    A PIN counts only while the same face, in the same track, stands there and is waited for: the gate goes on looking
    at it meanwhile, and another face, a spoof or an empty picture takes the question back.
    """

    def __init__(self) -> None:
        self._typed: SimpleQueue[str] = SimpleQueue()
        self._asked: Decision | None = None

    def enter(self, pin: str) -> None:
        """Somebody typed this; from any thread, never waits."""
        self._typed.put(pin)

    def ask(self, admission: Decision) -> None:
        """The gate would admit, the rules ask for more."""
        self._asked = admission

    def join(self, decision: Decision) -> tuple[Decision, str] | None:
        """The admission that was asked about and the newest PIN, if both are there with this decision's face."""
        pin = self._newest()
        if not self._is_same(decision):
            self._asked = None
        return None if self._asked is None or pin is None else (self._asked, pin)

    def _is_same(self, decision: Decision) -> bool:
        asked, now = (one.subject.track_id if one and one.subject else None for one in (self._asked, decision))
        return decision.reason is Reason.SECOND_FACTOR_NEEDED and asked is not None and asked == now

    def _newest(self) -> str | None:
        """Typed before it was asked for, or twice: only the last one counts."""
        pin = None
        try:
            while True:
                pin = self._typed.get_nowait()
        except Empty:
            return pin
