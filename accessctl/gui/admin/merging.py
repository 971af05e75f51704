"""Two people fill in one form: what each has changed, put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Meeting:
    """``kept`` of what was changed here can be saved as it is; ``collisions`` are the keys that both have changed.

    ``theirs`` are the keys that only the other one has changed.
    """

    kept: Mapping[str, object]
    collisions: tuple[str, ...]
    theirs: tuple[str, ...]


def meet(base: Mapping[str, object], now: Mapping[str, object], mine: Mapping[str, object]) -> Meeting:
    """``mine``: what was changed here of ``base``, while others made it what it is ``now``. Sets never collide."""
    kept: dict[str, object] = {}
    collisions = []
    for key, value in mine.items():
        before, found = base[key], now[key]
        if isinstance(value, frozenset) and isinstance(before, frozenset) and isinstance(found, frozenset):
            kept[key] = (found | (value - before)) - (before - value)
        elif found in (before, value):
            kept[key] = value
        else:
            collisions.append(key)
    theirs = tuple(key for key, value in now.items() if value != base[key] and mine.get(key, base[key]) != value)
    return Meeting(kept, tuple(collisions), tuple(key for key in theirs if key not in collisions))
