"""Work of the GUI thread in steps, one in each turn of the event loop: keys and painting wait for one of them only."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


def in_turns(owner: QObject, steps: Iterator[object]) -> None:
    """Run ``steps`` to the end, up to the next ``yield`` in every turn, beginning now; they end with ``owner``."""
    try:
        next(steps)
    except StopIteration:
        return
    QTimer.singleShot(0, owner, lambda: in_turns(owner, steps))
