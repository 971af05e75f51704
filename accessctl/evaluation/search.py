"""How fast a gallery of a given size answers on one core, and how often its first stage misses the nearest person.

The faces are made up, so that any size can be measured anywhere: unit vectors whose variance falls off over the
dimensions as it does for face embedders, four templates and one probe per person. Probes of a stranger are the hard
case, because all who are near are about equally near.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Embedding
from accessctl.gallery import Gallery

Floats = NDArray[np.float32]

_MODEL = "made-up-faces"
_TEMPLATES_PER_PERSON = 4
_PEOPLE_PER_BATCH = 1_000
# Share of a picture that is the picture and not the person: gives a cosine of .61 between two pictures of a person and
# at most .25 to .28 between strangers among 100,000 to 1,000,000 templates, near what fr_feature gives on LFW.
_PICTURE_SHARE = 0.8
# Variance of dimension i is proportional to 1 / (1 + i / 40): about 200 of 512 dimensions carry 90 % of it.
_FALL_OFF = 40.0


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """Milliseconds per search, and the share of probes for which the answer was the exact one.

    ``recall_enrolled`` and ``recall_strangers`` are about the nearest person, ``recall_runner_up`` about the similarity
    of the best other person, over both kinds of probes. An exact gallery has 1 everywhere.
    """

    templates: int
    dimension: int
    build_s: float
    p50_ms: float
    p95_ms: float
    recall_enrolled: float
    recall_strangers: float
    recall_runner_up: float
    probes: int


def measure_search(templates: int, dimension: int, probes: int = 400, seed: int = 0) -> SearchFigures:
    """Build a gallery of that many templates and search it: half the probes enrolled, half strangers.

    Takes about 2 KB per template at 512 dimensions, and at 1,000,000 templates about two minutes.
    """
    faces = _Faces(dimension, seed)
    began = time.perf_counter()
    gallery = Gallery.of_batches(faces.enrolled(templates), _MODEL)
    build_s = time.perf_counter() - began
    wanted = [Embedding(row, _MODEL) for row in faces.probes(probes // 2)]
    milliseconds = [_milliseconds(gallery, probe) for probe in wanted]
    hits = np.array([_hits(gallery, probe) for probe in wanted])
    half = len(wanted) // 2
    return SearchFigures(
        templates=len(gallery),
        dimension=dimension,
        build_s=build_s,
        p50_ms=float(np.percentile(milliseconds, 50)),
        p95_ms=float(np.percentile(milliseconds, 95)),
        recall_enrolled=float(hits[:half, 0].mean()),
        recall_strangers=float(hits[half:, 0].mean()),
        recall_runner_up=float(hits[:, 1].mean()),
        probes=len(wanted),
    )


def _milliseconds(gallery: Gallery, probe: Embedding) -> float:
    began = time.perf_counter()
    gallery.nearest(probe)
    return (time.perf_counter() - began) * 1e3


def _hits(gallery: Gallery, probe: Embedding) -> tuple[bool, bool]:
    found, exact = gallery.nearest(probe), gallery.nearest_exactly(probe)
    assert found is not None and exact is not None  # noqa: S101  the gallery is not empty
    same_person = found.person_id == exact.person_id
    return same_person, abs(found.runner_up_similarity - exact.runner_up_similarity) < 1e-6


class _Faces:
    """Made-up people: a centre each, and pictures round it."""

    def __init__(self, dimension: int, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        spread = (1 + np.arange(dimension) / _FALL_OFF) ** -0.5
        turn, _ = np.linalg.qr(self._random.standard_normal((dimension, dimension)))
        self._axes = (turn * spread[:, np.newaxis] / np.linalg.norm(spread)).astype(np.float32)
        self._known = np.empty((0, dimension), np.float32)

    def enrolled(self, templates: int) -> Iterator[tuple[Floats, list[str]]]:
        """Batches of templates with their owners; remembers the first thousand people for the probes."""
        people = -(-templates // _TEMPLATES_PER_PERSON)
        for start in range(0, people, _PEOPLE_PER_BATCH):
            centres = self._directions(min(_PEOPLE_PER_BATCH, people - start))
            self._known = centres if start == 0 else self._known
            rows = self._pictures(np.repeat(centres, _TEMPLATES_PER_PERSON, axis=0))
            owners = [f"person-{start + i // _TEMPLATES_PER_PERSON}" for i in range(len(rows))]
            most = templates - start * _TEMPLATES_PER_PERSON
            yield rows[:most], owners[:most]

    def probes(self, each: int) -> Floats:
        """Fresh pictures: first of enrolled people, then of as many strangers."""
        chosen = self._random.integers(len(self._known), size=each)
        return self._pictures(np.concatenate([self._known[chosen], self._directions(each)]))

    def _pictures(self, centres: Floats) -> Floats:
        return _unit(centres + _PICTURE_SHARE * self._directions(len(centres)))

    def _directions(self, count: int) -> Floats:
        return _unit(self._random.standard_normal((count, len(self._axes)), dtype=np.float32) @ self._axes)


def _unit(rows: Floats) -> Floats:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)
