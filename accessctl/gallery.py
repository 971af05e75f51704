"""An immutable search index of templates: who is nearest to this face, and how near is the best other person?

The database is the truth; a gallery is made from it and thrown away. It is swapped by one assignment.

Up to ``FLAT_TEMPLATES`` the search is exact. Above, a first stage scores every template from 4 bits per dimension, or
per pair of them in long embeddings (FAISS fast-scan product quantiser: 128 bytes instead of 2,048 at 512 dimensions, so
that one core is not held up by memory), and the best ``RESCORED`` are scored exactly: similarities that come out are
always exact, only a nearest template could be missed. ``accessctl bench`` measures whether any is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

import faiss
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Embedding, Match, Template, Vector

# 0.1 ms per 1,000 templates of 512 dimensions: up to here the exact search costs no more than half a millisecond.
FLAT_TEMPLATES = 5_000
# Templates scored exactly after the first stage; 2,000 cost 0.6 ms. Nearest and best other person were right for every
# one of 400 probes, half of them strangers, among 1,000,000 random directions of 128 and 512 dimensions, and for 400
# LFW pictures among the 12,833 others and mixtures of pairs of those, up to 500,000 (fr_feature) and 1,000,000 (dlib).
# 400 missed 1 in 400. The hard case is dlib, whose cosines crowd at .96: with 4 bits per pair of its 128 dimensions,
# 2,000 still missed 5 %, hence one dimension at a time there.
RESCORED = 2_000
_LONG_DIMENSION = 256
# FAISS takes no more rows than this to place 16 points per pair of dimensions; 8 rounds take 0.35 s at 512 dimensions,
# the usual 25 take 1.1 s and find nothing more.
_TRAINING_ROWS = 4_096
_TRAINING_ROUNDS = 8
_BATCH_ROWS = 4_096
# The mean of a person's templates knows more than each: it is searched beside them, at length |mean|^0.4 and not at 1,
# because strangers come nearer to means. The exponent is the least at which a person with K templates is no more than
# the K chances that limits.py counts. LFW, fr_feature+dlib mirrored, impostor pairs over the curve at FMR 1e-4: K = 2
# 1.9 (templates alone 1.5), 3 2.5 (2.0), 5 3.4 (3.0). Missed with 3 templates at FPIR 0.3 %: 1.8 % instead of 2.1 %
# (accessctl evaluate identification --per-person 3 --fusion door). With templates of one session, from clips, nothing
# changes; a mean at length 1 in their place, times a constant that keeps the rate, missed more of those.
MEAN_LENGTH_EXPONENT = 0.4


class Gallery:
    """Templates of one model, searchable; immutable, so any thread may search while others do.

    Several templates of a person count as the best of them and of their shortened mean.
    """

    def __init__(
        self, exact: faiss.IndexFlatIP, owners: NDArray[np.int32], people: Sequence[str], model_id: str
    ) -> None:
        self.model_id = model_id
        self._people = tuple(people)
        self._templates = len(owners)
        self._owners = owners = np.concatenate([owners, _add_means(exact, owners)])
        # The nearest of another person is at worst right behind all templates of the best one.
        self._wanted = min(len(owners), int(np.bincount(owners).max(initial=0)) + 1)
        self._exact = exact
        self._coarse = _coarse(exact)
        self._index = exact if self._coarse is None else _two_stages(self._coarse, exact, self._wanted)

    @classmethod
    def build(cls, templates: Iterable[Template]) -> Gallery:
        """A gallery of these templates, taken as they come; raises ValueError where two models are mixed."""
        remaining = iter(templates)
        if (first := next(remaining, None)) is None:
            return cls(faiss.IndexFlatIP(1), np.empty(0, np.int32), (), "")
        model_id = first.embedding.model_id
        return cls.of_batches(_batches(chain([first], remaining), model_id), model_id)

    @classmethod
    def of_batches(cls, batches: Iterable[tuple[NDArray[np.float32], Sequence[str]]], model_id: str) -> Gallery:
        """A gallery of rows of unit length with their owners' ids, in batches; raises ValueError for none at all."""
        exact: faiss.IndexFlatIP | None = None
        owners: list[int] = []
        numbers: dict[str, int] = {}
        for rows, person_ids in batches:
            exact = exact or faiss.IndexFlatIP(rows.shape[1])
            exact.add(np.ascontiguousarray(rows, dtype=np.float32))
            owners += [numbers.setdefault(person_id, len(numbers)) for person_id in person_ids]
        if exact is None:
            raise ValueError("a gallery of no batches has no dimension")
        return cls(exact, np.array(owners, dtype=np.int32), list(numbers), model_id)

    def __len__(self) -> int:
        """How many templates."""
        return self._templates

    @property
    def people(self) -> int:
        """How many people the templates belong to."""
        return len(self._people)

    def of_person(self, person_id: str) -> Gallery | None:
        """A gallery of this one person's templates, for 1:1; None where there are none."""
        if person_id not in self._people:
            return None
        mine = np.flatnonzero(self._owners[: self._templates] == self._people.index(person_id))
        rows = np.stack([self._exact.reconstruct(int(row)) for row in mine])
        return Gallery.of_batches([(rows, [person_id] * len(mine))], self.model_id)

    def nearest(self, embedding: Embedding) -> Match | None:
        """The nearest person and the nearest other one; None where nobody is enrolled.

        Raises ValueError for an embedding of another model.
        """
        return self._search(self._index, embedding)

    def nearest_exactly(self, embedding: Embedding) -> Match | None:
        """The same without the first stage: what ``nearest`` is measured against."""
        return self._search(self._exact, embedding)

    def _search(self, index: faiss.Index, embedding: Embedding) -> Match | None:
        if not len(self):
            return None
        if embedding.model_id != self.model_id:
            raise ValueError(f"{embedding.model_id} and {self.model_id} cannot be compared")
        # Here and not at import: OpenMP counts per calling thread. Two threads were up to 70 times slower under load.
        faiss.omp_set_num_threads(1)
        similarities, rows = index.search(embedding.vector[np.newaxis], self._wanted)
        found = rows[0] >= 0  # FAISS finds nothing for a NaN
        return self._match(similarities[0][found], self._owners[rows[0][found]]) if found.any() else None

    def _match(self, similarities: Vector, owners: NDArray[np.int32]) -> Match:
        """Templates to people, nearest first: the one place that knows how several templates of a person count."""
        best = int(owners[0])
        others = similarities[owners != best]
        runner_up = float(others[0]) if len(others) else -1.0
        return Match(self._people[best], float(similarities[0]), runner_up)


def mean_of(templates: NDArray[np.float32]) -> NDArray[np.float32]:
    """What is searched beside them: the mean of ... x K x D unit rows, shortened where they disagree."""
    mean = templates.mean(axis=-2)
    length = np.linalg.norm(mean, axis=-1, keepdims=True)
    return np.asarray(mean * np.maximum(length, 1e-6) ** (MEAN_LENGTH_EXPONENT - 1), np.float32)


def _add_means(exact: faiss.IndexFlatIP, owners: NDArray[np.int32]) -> NDArray[np.int32]:
    """Put the mean of everybody with two templates and more behind the templates; returns whose they are."""
    rows_of = np.argsort(owners, kind="stable")
    counts = np.bincount(owners)
    ends = np.cumsum(counts)
    several = np.flatnonzero(counts > 1)
    for first in range(0, len(several), _BATCH_ROWS):
        chosen = several[first : first + _BATCH_ROWS]
        groups = (rows_of[ends[one] - counts[one] : ends[one]] for one in chosen)
        exact.add(np.stack([mean_of(exact.reconstruct_batch(rows)) for rows in groups]))
    return several.astype(np.int32)


def _batches(templates: Iterator[Template], model_id: str) -> Iterator[tuple[NDArray[np.float32], list[str]]]:
    while batch := list(islice(templates, _BATCH_ROWS)):
        if stray := next((one for one in batch if one.embedding.model_id != model_id), None):
            raise ValueError(f"templates of {model_id} and {stray.embedding.model_id} cannot be compared")
        yield np.stack([one.embedding.vector for one in batch]), [one.person_id for one in batch]


def _coarse(exact: faiss.IndexFlatIP) -> faiss.IndexPQFastScan | None:
    """The first stage, or None where the exact search alone is fast enough (or the dimension is odd)."""
    if exact.ntotal <= FLAT_TEMPLATES or exact.d % 4:
        return None
    faiss.omp_set_num_threads(1)
    rows = faiss.rev_swig_ptr(exact.get_xb(), exact.ntotal * exact.d).reshape(exact.ntotal, exact.d)
    pieces = exact.d if exact.d <= _LONG_DIMENSION else exact.d // 2
    coarse = faiss.IndexPQFastScan(exact.d, pieces, 4, faiss.METRIC_INNER_PRODUCT)
    coarse.pq.cp.niter = _TRAINING_ROUNDS
    spread = np.linspace(0, len(rows) - 1, min(len(rows), _TRAINING_ROWS)).astype(np.int64)
    coarse.train(rows[spread])
    for start in range(0, len(rows), _BATCH_ROWS):
        coarse.add(rows[start : start + _BATCH_ROWS])
    return coarse


def _two_stages(coarse: faiss.IndexPQFastScan, exact: faiss.IndexFlatIP, wanted: int) -> faiss.IndexRefine:
    index = faiss.IndexRefine(coarse, exact)
    index.k_factor = min(exact.ntotal, RESCORED + wanted) / wanted
    return index
