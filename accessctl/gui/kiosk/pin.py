"""What is typed at the door: digits from a keyboard or a number pad, shown as dots and forgotten quickly."""

from __future__ import annotations

_MOST_DIGITS = 12  # the longest PIN there is
# Long enough to look for the number on a slip of paper; whoever walks away leaves nothing behind.
FORGOTTEN_AFTER_SECONDS = 20.0


class PinEntry:
    """A PIN on its way. Times are monotonic seconds and come from the caller."""

    def __init__(self) -> None:
        self._digits = ""
        self._typed_at = 0.0

    def type(self, text: str, now: float) -> bool:
        """Add a digit; False for anything else."""
        if not (len(text) == 1 and text.isascii() and text.isdigit()):
            return False
        self._forget_old(now)
        self._digits = (self._digits + text)[:_MOST_DIGITS]
        self._typed_at = now
        return True

    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]

    def clear(self) -> None:
        """Whoever typed has gone, or may not."""
        self._digits = ""

    def take(self, now: float) -> str:
        """The digits, which are then forgotten here; empty where there are none or they are too old."""
        self._forget_old(now)
        digits, self._digits = self._digits, ""
        return digits

    def dots(self, now: float) -> str:
        """One for each digit."""
        self._forget_old(now)
        return " ".join("●" * len(self._digits))

    def _forget_old(self, now: float) -> None:
        if now - self._typed_at > FORGOTTEN_AFTER_SECONDS:
            self._digits = ""
