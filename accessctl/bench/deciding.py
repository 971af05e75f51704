"""From the first sight of an enrolled face to GRANTED, at 30 frames per second, by the real recognizer and gate.

The clock is half real: work takes the time it takes here, the camera delivers a frame every 1/30 s of it, and of the
frames that arrive during the work only the newest is looked at, as in the engine.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

from accessctl.bench.metering import percentiles
from accessctl.bench.scene import back_and_forth
from accessctl.domain import Frame, Pixels, Verdict
from accessctl.gate import Gate
from accessctl.recognizer import Recognizer

CAMERA_FPS = 30.0
_PATIENCE_SECONDS = 4.0


def measure(
    visit: Callable[[], tuple[Recognizer, Gate]], pictures: list[Pixels], visits: int, progress: Callable[[], None]
) -> dict[str, Any]:
    """Seconds to GRANTED over ``visits``; ``visit`` makes a recognizer and a gate without memory of the last one.

    ``p50`` and ``p95`` are None unless every visit ended with a grant; ``granted`` says how many did.
    """
    took = []
    for start in range(visits):
        recognizer, gate = visit()
        film = list(back_and_forth(pictures, round(_PATIENCE_SECONDS * CAMERA_FPS), CAMERA_FPS, start))
        took.append(_seconds_to_grant(recognizer, gate, film))
        progress()
    granted = [seconds for seconds in took if seconds < math.inf]
    reached = percentiles(took, 3) if len(granted) == visits else {"p50": None, "p95": None}
    return {**reached, "granted": len(granted), "visits": visits}


def _seconds_to_grant(recognizer: Recognizer, gate: Gate, film: list[Frame]) -> float:
    """Infinite where nothing is granted."""
    now, place = 0.0, 0
    while place < len(film):
        began = time.perf_counter()
        decision = gate.consider(recognizer.observe(film[place]))
        now += time.perf_counter() - began
        if decision.verdict is Verdict.GRANTED:
            return now
        place = max(place + 1, int(now * CAMERA_FPS))
        now = max(now, place / CAMERA_FPS)
    return math.inf
