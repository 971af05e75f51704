"""What values check, and lock, when they are made."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray


def demand(truth: bool, message: str) -> None:
    """Refuse to be made: ValueError, unless this is so."""
    if not truth:
        raise ValueError(message)


def read_only(array: NDArray[Any]) -> NDArray[Any]:
    """A view that cannot be written through; the caller's own array is left as it was."""
    view = array.view()
    view.flags.writeable = False
    return view
