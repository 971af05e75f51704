"""The whole pipeline against the sum of its bare model runs, frame by frame on the same inputs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from accessctl.bench.metering import Meter, percentiles
from accessctl.domain import Frame
from accessctl.recognizer import STAGES, Recognizer

_WARM_UP_FRAMES = 5


@dataclass(frozen=True, slots=True)
class Pace:
    """One frame's costs in milliseconds."""

    pipeline: float
    models: float
    stages: dict[str, float]


def measure(
    recognizer: Recognizer, meter: Meter, frames: Iterable[Frame], progress: Callable[[], None]
) -> dict[str, Any]:
    """Frames per second, milliseconds per frame, and ``overhead_ratio``: the median of whole / bare models.

    Each frame's models are run again, bare, right after the frame: whatever else the machine does meets both alike.
    """
    paces = []
    for frame in frames:
        paces.append(_pace(recognizer, meter, frame))
        progress()
    return _summary(paces[_WARM_UP_FRAMES:])


def _pace(recognizer: Recognizer, meter: Meter, frame: Frame) -> Pace:
    meter.clear()
    began = time.perf_counter()
    seen = recognizer.observe(frame)
    whole = (time.perf_counter() - began) * 1e3
    return Pace(whole, meter.bare_milliseconds(), seen.stage_ms)


def _summary(paces: list[Pace]) -> dict[str, Any]:
    whole, models = percentiles([pace.pipeline for pace in paces]), percentiles([pace.models for pace in paces])
    return {
        "fps": round(1e3 * len(paces) / sum(pace.pipeline for pace in paces), 1),
        "p50_ms": whole["p50"],
        "p95_ms": whole["p95"],
        "models_p50_ms": models["p50"],
        "overhead_ratio": round(float(np.median([pace.pipeline / pace.models for pace in paces])), 3),
        "stages_ms": {stage: percentiles([pace.stages[stage] for pace in paces], 3) for stage in STAGES},
    }
