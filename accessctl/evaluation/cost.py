"""What an embedder costs: milliseconds of one core per aligned face, with and without the mirrored crop."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

import numpy as np

from accessctl.domain import Pixels
from accessctl.vision.embedding import Embedder, Part

_FACES = 60  # timed one by one, as at a door; the median does not mind what else the machine does
_WARM_UPS = 5

Cost = dict[str, float]


def cost_of(model_id: str, parts: Sequence[Part]) -> Cost:
    """Median processor milliseconds per face by view; ``parts`` run on one thread each, and in the caller's."""
    return {
        "single_ms": _milliseconds(Embedder(model_id, parts, mirrored=False)),
        "mirrored_ms": _milliseconds(Embedder(model_id, parts, mirrored=True)),
    }


def _milliseconds(embedder: Embedder) -> float:
    rng = np.random.default_rng(0)
    face = tuple(_noise(blank, rng) for blank in embedder.blank())
    spent = []
    for _ in range(_WARM_UPS + _FACES):
        begin = time.thread_time()
        embedder.embed([face])
        spent.append(1e3 * (time.thread_time() - begin))
    return round(median(spent[_WARM_UPS:]), 1)


def _noise(blank: Pixels, rng: np.random.Generator) -> Pixels:
    """A crop that is not grey throughout: flat pictures make numbers that processors are slow with."""
    return np.asarray(rng.integers(0, 256, blank.shape), np.uint8)
