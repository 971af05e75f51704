"""Keeps the gallery true to the store, without making recognition wait."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread

_log = logging.getLogger(__name__)

# A removal or an enrolment by another process shows within a second; asking costs 0.1 ms.
_LOOK_SECONDS = 0.5


class GalleryKeeper:
    """Looks for changes of people and templates twice a second and has a new gallery swapped in.

    ``swap_in`` reads the store and assigns; it runs in this thread, because opening 100,000 templates takes longer than
    a frame. A store that does not answer leaves the old gallery: nobody removed enters by it, since the store itself
    refuses their grant.
    """

    def __init__(self, revision: Callable[[], int], swap_in: Callable[[], None]) -> None:
        self._revision = revision
        self._swap_in = swap_in
        self._seen: int | None = None
        self._stopping = Event()
        self._wanted = Event()
        self._thread = Thread(target=self._run, name="gallery", daemon=True)

    def refresh(self) -> None:
        """Bring the gallery up to date now, in this thread; raises StoreError."""
        revision = self._revision()
        if revision != self._seen:
            self._swap_in()
            self._seen = revision

    def request(self) -> None:
        """Look at once instead of at the next half second; from any thread, never waits."""
        self._wanted.set()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Return when the thread has ended."""
        self._stopping.set()
        self._wanted.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wanted.wait(_LOOK_SECONDS)
            self._wanted.clear()
            try:
                if not self._stopping.is_set():
                    self.refresh()
            except Exception:  # noqa: BLE001  the old gallery serves on; only this thread must not die
                _log.warning("the gallery could not be brought up to date; trying again", exc_info=True)
