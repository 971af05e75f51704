"""The one thing that threads share: a slot for one item in which the newest wins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


def newest(_: T, item: T) -> T:
    """What usually becomes of an item that nobody has taken when the next one comes: nothing."""
    return item


class Mailbox(Generic[T]):
    """One slot from a producer to a consumer: ``put`` replaces and counts the drop, iterating waits, ``close`` ends.

    A slow consumer always gets the newest item and never a backlog. What lies in the slot when it is closed is still
    handed over, so the last frame of a recording is not lost. ``merge`` makes one item of one that still waits and the
    newest, where something of the old one must not be lost.
    """

    def __init__(self, merge: Callable[[T, T], T] = newest) -> None:
        self._merge = merge
        self._changed = Condition()
        self._slot: list[T] = []
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items were replaced before anybody took them."""
        with self._changed:
            return self._dropped

    @property
    def closed(self) -> bool:
        with self._changed:
            return self._closed

    def put(self, item: T) -> None:
        """Put the newest item in; after ``close`` it is counted as dropped."""
        with self._changed:
            if self._closed:
                self._dropped += 1
                return
            self._dropped += len(self._slot)
            self._slot = [self._merge(self._slot[0], item) if self._slot else item]
            self._changed.notify()

    def take(self, timeout_seconds: float | None = None) -> T | None:
        """Wait for an item; None when the time is over, or when the box is closed and empty."""
        with self._changed:
            self._changed.wait_for(lambda: self._slot or self._closed, timeout_seconds)
            return self._slot.pop() if self._slot else None

    def close(self) -> None:
        """End the consumer's loop; any number of times, from any thread."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[T]:
        while (item := self.take()) is not None:
            yield item
