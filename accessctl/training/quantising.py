"""The exported network in 8-bit integers: smaller, faster where the processor has the instructions, and measured first.

It stays beside the float file and is used only by who chooses it: 8-bit sums differ a little from processor to
processor, and a guard's limit should not.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.config import RuntimeSettings
from accessctl.training.imitating import as_input
from accessctl.training.pool import CropStack, MappedCrops
from accessctl.training.saving import draft_of
from accessctl.vision import runtime

Crops = CropStack | MappedCrops
Measure = Callable[[NDArray[np.float64]], dict[str, float]]

INT8_FILE = "liveness-int8.onnx"
# What counts as no loss: in the third digit the AUC of a few hundred people moves by itself.
MOST_AUC_LOST = 0.001
_CALIBRATED_ON, _TIMED = 256, 60


def to_int8(path: Path, crops: Crops, target: Path) -> None:
    """Weights per channel and activations in 8 bits; ranges from a few hundred crops."""
    rows = np.linspace(0, len(crops) - 1, min(_CALIBRATED_ON, len(crops))).astype(np.intp)
    batches = np.array_split(rows, max(1, len(rows) // 16))
    with draft_of(target) as draft, _quiet():
        runtime.write_int8(path, draft, (np.ascontiguousarray(as_input(crops[batch]).numpy()) for batch in batches))


def compared(path: Path, target: Path, crops: Crops, rows: NDArray[np.intp], areas: Measure) -> dict[str, Any]:
    """Both files on the held-out ``rows``: area under the ROC, processor time per face, size; and whether int8 pays."""
    found = {name: _figures(file, crops, rows, areas) for name, file in (("float32", path), ("int8", target))}
    lost = max(area - found["int8"]["auc"][source] for source, area in found["float32"]["auc"].items())
    faster = found["int8"]["cpu_ms_per_face"] < found["float32"]["cpu_ms_per_face"]
    return {**found, "most_auc_lost": lost, "pays": bool(faster and lost <= MOST_AUC_LOST)}


def _figures(path: Path, crops: Crops, rows: NDArray[np.intp], areas: Measure) -> dict[str, Any]:
    session = runtime.load(path, RuntimeSettings(threads=1, use_gpu=False))
    answers = [
        session.run(np.ascontiguousarray(as_input(crops[rows[at : at + 50]]).numpy()))[0]
        for at in range(0, len(rows), 50)
    ]
    logits = np.concatenate(answers).astype(np.float64)
    one = np.ascontiguousarray(as_input(crops[rows[:1]]).numpy())
    return {
        "auc": areas(logits[:, 1] - logits[:, 0]),
        "cpu_ms_per_face": float(np.median([_cpu_ms(session, one) for _ in range(_TIMED)])),
        "size_bytes": path.stat().st_size,
    }


def _cpu_ms(session: runtime.Session, blob: NDArray[np.float32]) -> float:
    """Processor time, which a busy machine does not stretch as it does the clock."""
    begin = time.process_time()
    session.run(blob)
    return 1000 * (time.process_time() - begin)


@contextmanager
def _quiet() -> Iterator[None]:
    """The quantiser lectures on the root logger."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
