"""When a running kiosk begins anew with other settings: never while somebody stands there."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accessctl.config import Settings  # the cover imports this room, and starts without pydantic

# Longer than a strike (5 s), so that nobody who was just let in finds the door shut again.
QUIET_SECONDS = 10.0
# Whatever keeps differing must not turn the door into one that starts for ever.
LEAST_LIFE_SECONDS = 60.0
_NOT_OURS = frozenset({"appearance", "panel"})  # the one is followed without a new start, the other is the panel's


class Renewal:
    """Compares the settings that the kiosk began with, the first it is given, with those of later. One thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: Settings | None = None
        self._born = self._busy_at = clock()

    def busy(self) -> None:
        """Somebody stands there, or types."""
        self._busy_at = self._clock()

    def is_due(self, settings: Settings) -> bool:
        """Whether these differ in what a running kiosk does not take up, and it has been quiet for long enough."""
        self._begun = self._begun or settings
        now = self._clock()
        is_quiet = now - self._busy_at >= QUIET_SECONDS and now - self._born >= LEAST_LIFE_SECONDS
        return is_quiet and bool(differing(self._begun, settings))


def differing(begun: Settings, now: Settings) -> list[str]:
    """The sections that a running kiosk does not take up."""
    sections = type(begun).model_fields
    return [name for name in sections if name not in _NOT_OURS and getattr(begun, name) != getattr(now, name)]
