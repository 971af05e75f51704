"""A headless kiosk follows the settings file: its language at once, everything else by a new start when it is quiet."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from accessctl import translation
from accessctl.config import Settings
from accessctl.errors import ConfigError

if TYPE_CHECKING:
    from accessctl.domain import Decision

_log = logging.getLogger(__name__)
_LOOK_SECONDS = 2.0


class Follower:
    """``read`` gives the settings as they stand in the file; it may raise ConfigError.

    ``hear`` belongs to the analysis thread, everything else to the one that waits for the engine's end.
    """

    def __init__(self, read: Callable[[], Settings], clock: Callable[[], float] = time.monotonic) -> None:
        from accessctl.supervision import Renewal

        self._read, self._clock = read, clock
        self._renewal = Renewal(clock)
        self._is_free = False
        self._looked_at = float("-inf")

    def hear(self, decision: Decision) -> None:
        """Nobody to be seen is free, also in a lockdown and at fault: perhaps the change mends it."""
        self._is_free = not decision.observation.sightings

    def wants_new_start(self) -> bool:
        """To be asked often; the file is read every two seconds."""
        if not self._is_free:
            self._renewal.busy()
        now = self._clock()
        if now - self._looked_at < _LOOK_SECONDS:
            return False
        self._looked_at = now
        try:
            settings = self._read()
        except ConfigError as error:  # half-written, or wrong: what is in force stays so
            _log.info("the settings were not read again: %s", error)
            return False
        translation.use(os.environ.get("ACCESSCTL_LANGUAGE") or settings.appearance.language)
        return self._renewal.is_due(settings)
