"""A button that is read again and again."""

from __future__ import annotations


class Edge:
    """Tells a press from a button that is still held: jammed, it must not hold the door open for ever."""

    def __init__(self) -> None:
        self._was_pressed = True  # until it was seen released once, it may be jammed

    def rises(self, is_pressed: bool) -> bool:
        """Whether it was pressed since the last reading."""
        rises = is_pressed and not self._was_pressed
        self._was_pressed = is_pressed
        return rises
