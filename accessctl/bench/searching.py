"""How long the nearest template takes to find, and how often it is missed, among made-up faces."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Embedding, Match
from accessctl.gallery import Gallery

SIZES = (1_000, 10_000, 100_000, 1_000_000)
_BATCH_ROWS = 10_000
_PROBES = 100
STEPS = _PROBES + 1  # how often ``measure`` reports progress
_TEMPLATES_EACH = 4
# How alike a probe is to its own template: two pictures of one person from different days have about this cosine.
_MATED_SIMILARITY = 0.6
_MODEL = "bench"


@dataclass(frozen=True, slots=True)
class Found:
    """One size's figures: median milliseconds, and the share of probes with the right nearest and best other person."""

    milliseconds: float
    recall: float


def made_up(rows: int, dimension: int, seed: int) -> NDArray[np.float32]:
    """Unit vectors in random directions."""
    vectors = np.random.default_rng(seed).standard_normal((rows, dimension), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def made_up_gallery(templates: int, dimension: int) -> Gallery:
    """That many templates, four to a person."""
    return Gallery.of_batches(_batches(templates, dimension), _MODEL)


def measure(templates: int, dimension: int, progress: Callable[[], None]) -> Found:
    """Search that many templates with probes of enrolled people and strangers, half each."""
    gallery = made_up_gallery(templates, dimension)
    progress()
    times, right = [], 0
    for probe in _probes(templates, dimension):
        began = time.perf_counter()
        match = gallery.nearest(probe)
        times.append((time.perf_counter() - began) * 1e3)
        exact = gallery.nearest_exactly(probe)
        right += match is not None and exact is not None and _same(match, exact)
        progress()
    return Found(round(float(np.median(times)), 3), right / len(times))


def _same(match: Match, exact: Match) -> bool:
    """The right person, and the right distance to the best other one."""
    return match.person_id == exact.person_id and abs(match.margin - exact.margin) < 1e-5


def _batches(templates: int, dimension: int) -> Iterator[tuple[NDArray[np.float32], list[str]]]:
    for start in range(0, templates, _BATCH_ROWS):
        rows = min(_BATCH_ROWS, templates - start)
        yield made_up(rows, dimension, start), [f"p{(start + row) // _TEMPLATES_EACH}" for row in range(rows)]


def _probes(templates: int, dimension: int) -> Iterator[Embedding]:
    known = made_up(min(_BATCH_ROWS, templates), dimension, seed=0)
    others = made_up(_PROBES, dimension, seed=-1 % 2**31)
    for number, other in enumerate(others):
        if number % 2:
            yield Embedding(other, _MODEL)
            continue
        own = known[number * len(known) // _PROBES]
        mixed = _MATED_SIMILARITY * own + (1 - _MATED_SIMILARITY**2) ** 0.5 * other
        yield Embedding(np.asarray(mixed / np.linalg.norm(mixed), np.float32), _MODEL)
