"""One program per door: who drives it holds a lock on a file, and says there how the door stands."""

from __future__ import annotations

import json
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import filelock

from accessctl.door.driver import Driver
from accessctl.door.machine import DoorState
from accessctl.door.naming import plain_name
from accessctl.door.report import described
from accessctl.door.vocabulary import News
from accessctl.errors import DoorError
from accessctl.translation import tr

_log = logging.getLogger(__name__)


class Claim:
    """The files of one door in the data folder. ``holds`` is asked by anybody; taking and giving back by its driver."""

    def __init__(self, data_dir: Path, door: str) -> None:
        self._door = door
        self._folder = data_dir / "doors"
        self._lock = filelock.FileLock(self._folder / f"{plain_name(door)}.lock", thread_local=False)
        self._status = self._folder / f"{plain_name(door)}.json"

    def take(self) -> bool:
        """Whether the door is ours now; False where another program drives it."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire(timeout=0)
        except filelock.Timeout:
            return False
        except OSError as error:
            raise DoorError(
                tr(
                    "{folder}: cannot be written ({strerror}); free some space",
                    folder=self._folder,
                    strerror=error.strerror,
                )
            ) from error
        return True

    def give_back(self) -> None:
        """Any number of times."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._status.unlink(missing_ok=True)
            self._lock.release()

    def is_taken(self) -> bool:
        """Whether some program drives the door now."""
        if self.take():
            self.give_back()
            return False
        return True

    def write(self, state: DoorState) -> None:
        """Say how the door stands; a full disk is not the door's trouble."""
        text = json.dumps({"door": self._door, "last_event": state.last_event, **described(state)})
        draft = self._status.with_suffix(f".{os.getpid()}.new")
        try:
            draft.write_text(text, encoding="utf-8")
            draft.replace(self._status)
        except OSError as error:
            _log.info("the door's state could not be written to %s: %s", self._status, error)

    def status(self) -> dict[str, Any] | None:
        """How the program that drives the door says it stands; None where nobody does."""
        if not self.is_taken():
            return None
        try:
            found = json.loads(self._status.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


class ClaimedDoor(Driver):
    """A driver that is used only while the door is claimed; another program at the same hardware is a fault.

    A door in memory (not ``exclusive``) is every program's own.
    """

    def __init__(self, driver: Driver, claim: Claim, *, exclusive: bool) -> None:
        self.driver = driver
        self._claim = claim
        self._exclusive = exclusive
        self._is_ours = False

    def unlock(self, seconds: float) -> None:
        self._ours().unlock(seconds)

    def lock(self) -> None:
        self._ours().lock()

    def is_open(self) -> bool | None:
        return self._ours().is_open()

    def probe(self) -> None:
        self._ours().probe()

    def exit_pressed(self) -> bool:
        return self._ours().exit_pressed()

    def tell(self, state: DoorState, news: tuple[News, ...]) -> None:
        if self._is_ours:
            self._claim.write(state)
            self.driver.tell(state, news)

    def close(self) -> None:
        if self._is_ours or not self._exclusive:
            self.driver.close()
        self._is_ours = False
        self._claim.give_back()

    def _ours(self) -> Driver:
        if not self._is_ours:
            self._is_ours = self._claim.take()
            if self._exclusive and not self._is_ours:
                raise DoorError(tr("another accessctl drives this door already; stop it first"))
        return self.driver
