"""What the engine has done so far, in numbers."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from threading import Lock

import numpy as np

from accessctl.domain import Decision, Verdict

# The newest ten thousand: five minutes at 30 frames/s, and memory that does not grow in weeks.
_KEPT_LATENCIES = 10_000


@dataclass(frozen=True, slots=True)
class Summary:
    """Totals since the start. ``latency_ms`` is frame taken to decision, percentiles 50, 95 and 99; None before any."""

    frames: int
    analysed: int
    granted: int
    denied: int
    seconds: float
    latency_ms: tuple[float, float, float] | None

    @property
    def dropped(self) -> int:
        """Frames that a newer one replaced before anybody looked."""
        return self.frames - self.analysed

    @property
    def fps(self) -> float:
        """Analysed frames per second of wall time."""
        return self.analysed / self.seconds if self.seconds > 0 else 0.0

    def as_json(self, provider: str) -> dict[str, object]:
        """The inside of the summary line of ``kiosk --headless --json``."""
        p50, p95, p99 = (round(value, 2) for value in self.latency_ms) if self.latency_ms else (None, None, None)
        return {
            "frames": self.frames,
            "analysed": self.analysed,
            "dropped": self.dropped,
            "fps": round(self.fps, 2),
            "granted": self.granted,
            "denied": self.denied,
            "latency_ms": {"p50": p50, "p95": p95, "p99": p99},
            "provider": provider,
        }


class Statistics:
    """Counts; any thread."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._started: float | None = None
        self._ended: float | None = None
        self._frames = 0
        self._analysed = 0
        self._news: dict[Verdict, int] = dict.fromkeys(Verdict, 0)
        self._latencies: deque[float] = deque(maxlen=_KEPT_LATENCIES)

    def start(self) -> None:
        """Time runs from now."""
        with self._guard:
            self._started = time.monotonic()

    def end(self) -> bool:
        """Time has run until now; whether this ended it (False: it had ended before, or never begun)."""
        with self._guard:
            ends = self._started is not None and self._ended is None
            self._ended = self._ended or time.monotonic()
            return ends

    def captured(self) -> None:
        with self._guard:
            self._frames += 1

    def decided(self, decision: Decision, latency_seconds: float) -> None:
        """A frame has been analysed; only news count as granted or denied."""
        with self._guard:
            self._analysed += 1
            self._news[decision.verdict] += int(decision.is_news)
            self._latencies.append(latency_seconds)

    def summary(self) -> Summary:
        with self._guard:
            latencies = np.array(self._latencies)
            percentiles = np.percentile(latencies, (50, 95, 99)) * 1000.0 if latencies.size else None
            return Summary(
                frames=self._frames,
                analysed=self._analysed,
                granted=self._news[Verdict.GRANTED],
                denied=self._news[Verdict.DENIED],
                seconds=0.0 if self._started is None else (self._ended or time.monotonic()) - self._started,
                latency_ms=None if percentiles is None else (percentiles[0], percentiles[1], percentiles[2]),
            )
