"""Messages on their way to a door that is reached over a network: kept on the disk until they have arrived.

One small file per message, in order, so that a death at any moment loses none and tears none. An order to unlock is
the exception to "kept until it arrives": it is worth nothing after its time, and opens nothing late.
"""

from __future__ import annotations

import json
import logging
import os
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

from accessctl.errors import DoorError
from accessctl.translation import tr

_log = logging.getLogger(__name__)

# A few hundred bytes each; more unread reports than this nobody will read, and the oldest go first.
_MOST_KEPT = 1000
_FIRST_RETRY_SECONDS = 0.5
_LONGEST_RETRY_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be delivered. ``made_at`` and ``expires_at`` are Unix seconds; the latter None for what keeps."""

    id: str
    made_at: float
    body: dict[str, Any]
    expires_at: float | None = None

    def is_late(self, now: float) -> bool:
        """Whether its time is over, or lies in a future that only a set clock explains."""
        return self.expires_at is not None and not self.made_at - 1.0 <= now < self.expires_at

    @classmethod
    def new(cls, body: dict[str, Any], lifetime_seconds: float | None = None) -> Message:
        now = time.time()
        return cls(uuid.uuid4().hex, now, body, None if lifetime_seconds is None else now + lifetime_seconds)


class Outbox:
    """The messages of one door, oldest first. Any thread, one process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._guard = Lock()
        self._count = 0

    def put(self, message: Message) -> Path:
        """Keep it; on the disk when this returns. Raises DoorError where the disk does not take it."""
        record = {
            "id": message.id,
            "made_at": message.made_at,
            "expires_at": message.expires_at,
            "body": message.body,
        }
        try:
            with self._guard:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._count += 1
                path = self._folder / f"{time.time_ns():020d}-{self._count:06d}-{message.id[:8]}.json"
                draft = path.with_suffix(".new")
                with draft.open("w", encoding="utf-8") as file:
                    json.dump(record, file)
                    file.flush()
                    os.fsync(file.fileno())
                draft.replace(path)
        except OSError as error:
            raise DoorError(
                tr(
                    "{folder}: cannot be written ({strerror}); free some space",
                    folder=self._folder,
                    strerror=error.strerror,
                )
            ) from error
        self._forget_oldest()
        return path

    def waiting(self) -> list[tuple[Path, Message]]:
        """What has not arrived yet; a file that cannot be understood is thrown away, and said."""
        found = []
        for path in self._paths():
            try:
                found.append((path, _read(path)))
            except (OSError, ValueError, KeyError, TypeError):
                _log.warning("%s is no message; it is thrown away", path)
                self.remove(path)
        return found

    def remove(self, path: Path) -> None:
        """It has arrived, or is not to be sent any more."""
        with suppress(OSError):
            path.unlink()

    def drop_orders(self, why: str) -> list[Message]:
        """Throw away every order that has an expiry, and say so: after a restart the door is locked, not opened."""
        dropped = []
        for path, message in self.waiting():
            if message.expires_at is not None:
                self.remove(path)
                age = time.time() - message.made_at
                _log.warning("an order to %s, %.1f s old, is dropped: %s", message.body.get("do"), age, why)
                dropped.append(message)
        return dropped

    def _paths(self) -> list[Path]:
        try:
            return sorted(self._folder.glob("*.json"))
        except OSError:
            return []

    def _forget_oldest(self) -> None:
        for path in self._paths()[:-_MOST_KEPT]:
            _log.warning("more than %d messages wait; the oldest is given up", _MOST_KEPT)
            self.remove(path)


def _read(path: Path) -> Message:
    record = json.loads(path.read_text(encoding="utf-8"))
    expires_at = record["expires_at"]
    body = dict(record["body"])
    return Message(str(record["id"]), float(record["made_at"]), body, None if expires_at is None else float(expires_at))


class Courier:
    """Delivers what lies in an outbox, in order, in a thread of its own, for as long as it takes.

    ``deliver`` raises DoorError when a message did not arrive; then it is tried again, ever more seldom. ``beat`` is
    called, when nothing was delivered for ``beat_seconds``, to see whether the other end is there at all; it must not
    raise.
    """

    def __init__(
        self, outbox: Outbox, deliver: Callable[[Message], None], beat: Callable[[], None], beat_seconds: float
    ) -> None:
        self._outbox = outbox
        self._deliver = deliver
        self._beat = beat
        self._beat_seconds = beat_seconds
        self._stopping = Event()
        self._wanted = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Any number of times."""
        if self._thread is None:
            self._thread = Thread(target=self._run, name="courier", daemon=True)
            self._thread.start()

    def send(self, message: Message) -> None:
        """Keep it and deliver it as soon as possible; never waits for the other end."""
        self._outbox.put(message)
        self._wanted.set()

    def stop(self, within_seconds: float) -> None:
        """What has not arrived stays on the disk for the next run."""
        self._stopping.set()
        self._wanted.set()
        if self._thread is not None:
            self._thread.join(within_seconds)

    def _run(self) -> None:
        wait, retry = 0.0, _FIRST_RETRY_SECONDS
        while not self._stopping.is_set():
            self._wanted.wait(wait)
            self._wanted.clear()
            if self._stopping.is_set():
                return
            if self._deliver_all():
                wait, retry = self._beat_seconds, _FIRST_RETRY_SECONDS
                self._beat()
            else:
                # A new message must not shorten the back-off of a dead receiver to nothing.
                self._stopping.wait(retry)
                wait, retry = 0.0, min(2 * retry, _LONGEST_RETRY_SECONDS)

    def _deliver_all(self) -> bool:
        """Whether nothing waits any more."""
        for path, message in self._outbox.waiting():
            if self._stopping.is_set():
                return False
            if message.is_late(time.time()):
                _log.warning("a message to the door came too late and is dropped: %s", message.body.get("do"))
            elif not self._arrives(message):
                return False
            self._outbox.remove(path)
        return True

    def _arrives(self, message: Message) -> bool:
        try:
            self._deliver(message)
        except Exception as error:  # noqa: BLE001  whatever it was, it did not arrive
            _log.info("a message to the door did not arrive yet: %s", error)
            return False
        return True
