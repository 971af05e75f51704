"""Weeks of a kiosk in minutes: the real one, window and all, on the demo's footage as fast as it can be judged.

What grows with the decisions would fill memory, disk or the table of open files of a kiosk that nobody restarts.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from threading import Event as Flag

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from accessctl import camera
from accessctl.app import App
from accessctl.domain import Decision, Frame
from accessctl.engine import Engine
from accessctl.gui import launch

_EVERY = 3  # picture of the footage's 20 a second: as on a small machine, and three times as many visits
_LOOKS = 60  # of the run, evenly apart
_PATIENCE_SECONDS = 10.0  # a frame is judged in 20 to 300 ms


@dataclass(frozen=True, slots=True)
class Look:
    """What the kiosk held at a moment; ``measured`` is whatever the caller measures besides."""

    seconds: float
    frames: int
    decisions: int
    windows: int
    qt_objects: int
    measured: dict[str, float]


class _InStep:
    """A camera whose next frame comes when the last one was decided: as fast as the machine, and none dropped."""

    def __init__(self, inner: camera.Camera) -> None:
        self._inner = inner
        self.name, self.is_recording = inner.name, inner.is_recording
        self._may_go_on = Flag()

    @property
    def device_id(self) -> str | None:
        return self._inner.device_id

    def go_on(self, _: Decision) -> None:
        self._may_go_on.set()

    def frames(self) -> Iterator[Frame]:
        for frame in islice(self._inner.frames(), 0, None, _EVERY):
            self._may_go_on.clear()
            yield frame
            self._may_go_on.wait(_PATIENCE_SECONDS)

    def close(self) -> None:
        self._inner.close()
        self._may_go_on.set()


class FastApp(App):
    """An App whose kiosk runs fast-forward for ``seconds`` and is looked at meanwhile."""

    seconds = 60.0

    def prepare(
        self, seconds: float, measure: Callable[[], dict[str, float]], progress: Callable[[int, int], None]
    ) -> None:
        """Before the kiosk is run."""
        self.seconds, self._measure, self._progress = seconds, measure, progress
        self.looks: list[Look] = []
        self._frames = self._decisions = 0

    def open_camera(self, *, paced: bool = True) -> camera.Camera:
        source = self._source = _InStep(super().open_camera(paced=False))
        return source

    def new_engine(self, *, paced: bool = True) -> Engine:
        """In the GUI thread, once Qt is there."""
        engine = super().new_engine(paced=paced)
        engine.on_decision(self._count)
        self._began = time.monotonic()
        self._clock = QTimer()
        self._clock.timeout.connect(self._look)
        self._clock.start(round(1000 * self.seconds / _LOOKS))
        return engine

    def _count(self, decision: Decision) -> None:
        """In the analysis thread."""
        self._frames += 1
        self._decisions += decision.is_news
        self._source.go_on(decision)

    def _look(self) -> None:
        seconds = time.monotonic() - self._began
        tops = QApplication.topLevelWidgets()
        objects = sum(1 + len(top.findChildren(QObject)) for top in tops)
        self.looks.append(Look(seconds, self._frames, self._decisions, len(tops), objects, self._measure()))
        self._progress(len(self.looks), _LOOKS)
        if seconds >= self.seconds:
            self._clock.stop()
            signal.raise_signal(signal.SIGTERM)  # as whoever ends a kiosk does


def soak(
    app: FastApp, seconds: float, measure: Callable[[], dict[str, float]], progress: Callable[[int, int], None]
) -> list[Look]:
    """Run the kiosk for that long; the looks at it, in order."""
    app.prepare(seconds, measure, progress)
    launch.run_kiosk(app)
    return app.looks
