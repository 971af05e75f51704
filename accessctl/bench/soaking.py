"""Whether memory stays flat over very many frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from accessctl.bench.process import resident_mb
from accessctl.domain import Frame
from accessctl.gate import Gate
from accessctl.recognizer import Recognizer

_SETTLED_AFTER = 0.05  # of the frames: by then every buffer and cache has been made


def measure(
    recognizer: Recognizer, gate: Gate, film: Iterable[Frame], frames: int, progress: Callable[[], None]
) -> dict[str, Any]:
    """Resident megabytes once settled and at the end, over ``frames`` frames of one visitor who stays."""
    settled: float | None = None
    for number, frame in enumerate(film):
        gate.consider(recognizer.observe(frame))
        if number == int(frames * _SETTLED_AFTER):
            settled = resident_mb()
        progress()
    return {"frames": frames, "rss_mb_settled": _rounded(settled), "rss_mb_end": _rounded(resident_mb())}


def _rounded(megabytes: float | None) -> float | None:
    return None if megabytes is None else round(megabytes, 1)
