"""Work beside the GUI thread: results come back to it, progress too, and everything can be cancelled."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from accessctl.errors import AccessctlError
from accessctl.translation import tr

_log = logging.getLogger(__name__)
T = TypeVar("T")


class StoppedError(AccessctlError):
    """Somebody has cancelled the job; nothing is heard of it any more."""


class Job(QObject):
    """One piece of work. ``step`` may be called by the worker; ``cancelled`` is what it should look at now and then."""

    done = Signal(object)
    failed = Signal(str)
    progressed = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """Nothing is heard of this job any more; the worker stops at its next look."""
        self._stop.set()

    def step(self, progress: object) -> None:
        """From the worker: tell the screen how far it is."""
        self.progressed.emit(progress)

    def heed(self, progress: object) -> None:
        """``step``; raises StoppedError once the job is cancelled, for work that others do."""
        if self.cancelled:
            raise StoppedError(tr("this was stopped"))
        self.step(progress)


class Latest:
    """Of several readings for one place on the screen only the newest is heard: workers overtake each other."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._job: Job | None = None

    @property
    def is_reading(self) -> bool:
        return self._job is not None

    def run(self, work: Callable[[Job], T], done: Callable[[T], None], failed: Callable[[str], None]) -> Job:
        """``Tasks.run``; whatever was asked for before is cancelled."""
        if self._job is not None:
            self._job.cancel()
        job = self._job = self._tasks.run(work, done, failed)
        job.finished.connect(lambda: self._forget(job))
        return job

    def _forget(self, job: Job) -> None:
        """Qt deletes it now."""
        if self._job is job:
            self._job = None


class Tasks(QObject):
    """Runs jobs in a few threads of its own. Lives in the GUI thread; ``close`` cancels all and waits.

    Python's pool rather than Qt's: its threads have names in a dump, and a test notices one that is left behind.
    """

    arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="gui-task")
        self._jobs: set[Job] = set()
        self._is_closed = False
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        failed: Callable[[str], None],
        progressed: Callable[[object], None] | None = None,
    ) -> Job:
        """Do ``work`` in the pool; then call ``done`` or ``failed`` in the GUI thread, unless cancelled meanwhile."""
        job = Job(self)
        job.done.connect(done)
        job.failed.connect(failed)
        if progressed is not None:
            job.progressed.connect(progressed, Qt.ConnectionType.QueuedConnection)
        if self._is_closed:  # a list that is being taken down may still ask for its next lines
            job.cancel()
            return job
        self._jobs.add(job)
        self._pool.submit(self._work, job, work)
        return job

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def close(self) -> None:
        """Nothing is heard of any job after this, and none begins; returns when the running ones have ended."""
        self._is_closed = True
        for job in self._jobs:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: Job, work: Callable[[Job], T]) -> None:
        """In a thread of the pool."""
        try:
            outcome: object = work(job)
        except AccessctlError as error:
            outcome = error
        except Exception as error:  # noqa: BLE001  whatever it is, the screen says so and goes on
            _log.exception("a task failed")
            outcome = AccessctlError(tr("this did not work ({name}); try again", name=type(error).__name__))
        self.arrived.emit(job, outcome)

    @Slot(object, object)
    def _deliver(self, job: Job, outcome: object) -> None:
        self._jobs.discard(job)
        if not job.cancelled:
            if isinstance(outcome, AccessctlError):
                job.failed.emit(outcome.told)
            else:
                job.done.emit(outcome)
        job.finished.emit()
        job.deleteLater()
