"""Sessions that remember what they ran, so that the bare models can be timed on exactly the same inputs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from accessctl.config import RuntimeSettings
from accessctl.vision import runtime
from accessctl.vision.runtime import Session, Tensor


class Meter:
    """Everything that the sessions it handed out have run since ``clear``, while ``is_on``. One thread."""

    def __init__(self) -> None:
        self.is_on = True
        self._runs: list[tuple[Session, Tensor]] = []

    def load(self, path: Path, settings: RuntimeSettings) -> Session:
        """As ``runtime.load``, with a session that this meter listens to."""
        return _Metered(runtime.load(path, settings), self)

    def clear(self) -> None:
        self._runs.clear()

    def note(self, session: Session, batch: Tensor) -> None:
        if self.is_on:
            self._runs.append((session, batch))

    def bare_milliseconds(self) -> float:
        """What the remembered runs cost by themselves, run again now."""
        began = time.perf_counter()
        for session, batch in self._runs:
            session.run(batch)
        return (time.perf_counter() - began) * 1e3


class _Metered(Session):
    """A session that tells its meter; the note costs less than a microsecond."""

    def __init__(self, real: Session, meter: Meter) -> None:
        self.name = real.name
        self.input_shape = real.input_shape
        self.output_names = real.output_names
        self._real = real
        self._meter = meter

    @property
    def provider(self) -> str:
        return self._real.provider

    def run(self, batch: Tensor) -> tuple[Tensor, ...]:
        self._meter.note(self._real, batch)
        return self._real.run(batch)


def percentiles(values: Sequence[float], digits: int = 2) -> dict[str, float]:
    """Median and 95th percentile, rounded."""
    p50, p95 = np.percentile(np.asarray(values, np.float64), [50, 95])
    return {"p50": round(float(p50), digits), "p95": round(float(p95), digits)}
