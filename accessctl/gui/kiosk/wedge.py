"""Tells a card reader, which types like a keyboard, from fingers."""

from __future__ import annotations

_HEX = frozenset("0123456789ABCDEF")
# Readers send a key every 2 to 20 ms and an Enter behind; the fastest typists need 60 ms for one digit after another.
MAX_GAP_SECONDS = 0.045
LEAST_KEYS = 6
_MOST_KEYS = 64


class Wedge:
    """Listens to every key. Times are seconds, of the keys themselves: a busy program must not make fingers fast."""

    def __init__(self) -> None:
        self._run = ""
        self._typed_at = float("-inf")

    def key(self, text: str, at: float) -> None:
        """A key was typed."""
        letter = text.upper()
        goes_on = 0 <= at - self._typed_at <= MAX_GAP_SECONDS
        self._typed_at = at
        is_ours = len(letter) == 1 and letter in _HEX
        self._run = ((self._run if goes_on else "") + letter)[-_MOST_KEYS:] if is_ours else ""

    def enter(self, at: float) -> str:
        """Enter was typed: the card's number, if a reader typed it, else nothing."""
        run, self._run = self._run, ""
        is_quick = 0 <= at - self._typed_at <= MAX_GAP_SECONDS
        self._typed_at = float("-inf")
        return run if is_quick and len(run) >= LEAST_KEYS else ""
