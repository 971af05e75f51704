"""All pairs of a folder: how often strangers look alike, down to one in a million and beyond.

LFW's 13,233 pictures make 87 million impostor pairs. They are counted into narrow bins block by block, never stored;
only the nearest ones are kept, for intervals and for looking at. Intervals draw whole people, not pairs: one
mislabelled folder makes hundreds of near pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.identification import rows_of_people
from accessctl.evaluation.intervals import Interval, Rate

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Counts = NDArray[np.int64]

BINS = 40_000  # of cosine -1..1: limits are exact to 0.00005
MOST_PER_PERSON = 20  # mated pictures of one person: LFW's most pictured man would else be 58 % of all mated pairs
_BLOCK_ROWS = 1024  # 54 MB of similarities per block of LFW
_KEPT_SHARE = 1e-3  # of impostor pairs, the nearest, are kept one by one
_BOOTSTRAP_DRAWS = 400

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """The nearest impostor pairs, nearest first: similarity, and the rows of the two pictures."""

    similarity: Floats
    first: NDArray[np.int32]
    second: NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class AllPairs:
    """``at_least[i]`` impostor pairs reach ``edges[i]``; ``mated`` are the mated similarities, sorted."""

    edges: Doubles
    at_least: Counts
    mated: Floats
    near: Near
    person_of_row: NDArray[np.intp]

    @property
    def impostors(self) -> int:
        return int(self.at_least[0])

    def limit_at(self, fmr: float) -> float:
        """The lowest bin edge that at most this share of impostor pairs reaches."""
        return float(self.edges[int(np.argmax(self.at_least <= fmr * self.impostors))])

    def fmr_at(self, limit: float) -> Rate:
        """To the bin's edge at or below the limit, so never too small."""
        index = int(np.searchsorted(self.edges, limit + 1e-12, side="right")) - 1
        return Rate(int(self.at_least[max(index, 0)]), self.impostors)

    def fnmr_at(self, limit: float) -> Rate:
        return Rate(int(np.searchsorted(self.mated, limit, side="left")), int(self.mated.size))

    def fmr_interval(self, limit: float, seed: int = 0) -> Interval:
        """95 %, by drawing people; only for limits that at most one pair of a thousand reaches, else the exact one."""
        if self.fmr_at(limit).value > _KEPT_SHARE:
            return self.fmr_at(limit).interval
        reach = self.near.similarity >= limit
        first = self.person_of_row[self.near.first[reach]]
        second = self.person_of_row[self.near.second[reach]]
        return _drawn_people(first, second, np.bincount(self.person_of_row), seed)


def all_pairs(embedded: Embedded, progress: Progress, most_per_person: int = MOST_PER_PERSON) -> AllPairs:
    """Two passes over all pairs: one counts, one keeps the nearest. 20 s each for LFW on two cores, 0.5 GB."""
    person = np.unique(embedded.people, return_inverse=True)[1]
    order = np.argsort(person, kind="stable")
    vectors, labels = np.ascontiguousarray(embedded.vectors[order]), person[order]
    blocks = 2 * len(range(0, len(vectors), _BLOCK_ROWS))
    edges = np.linspace(-1.0, 1.0, BINS + 1)
    counts = np.zeros(BINS, np.int64)
    for done, (_, _, similarity) in enumerate(_impostor_blocks(vectors, labels), start=1):
        counts += np.bincount(_bin_of(similarity), minlength=BINS)
        progress(done, blocks)
    at_least = np.append(counts[::-1].cumsum()[::-1], 0)
    floor = float(edges[max(int(np.argmax(at_least <= _KEPT_SHARE * at_least[0])) - 1, 0)])
    near = _nearest(vectors, labels, floor, lambda done: progress(blocks // 2 + done, blocks))
    kept = Near(near.similarity, order[near.first].astype(np.int32), order[near.second].astype(np.int32))
    return AllPairs(edges, at_least, mated_pairs(embedded, most_per_person), kept, person)


def mated_pairs(embedded: Embedded, most_per_person: int) -> Floats:
    """Similarities of all pairs of one person, sorted; of each person at most so many pictures, the first ones."""
    found = [np.empty(0, np.float32)]
    for rows in rows_of_people(embedded).values():
        vectors = embedded.vectors[rows[:most_per_person]]
        found.append((vectors @ vectors.T)[np.triu_indices(len(vectors), 1)])
    return np.sort(np.concatenate(found))


def by_group(
    embedded: Embedded, group_of: Mapping[str, str], limit: float, progress: Progress
) -> dict[str, tuple[Rate, Rate]]:
    """FMR among people of one group and FNMR of its people, both at one limit for all; "" are those without a group."""
    groups = np.array([group_of.get(str(person), "") for person in embedded.people])
    names = [name for name in np.unique(groups).tolist() if name]
    found = {}
    for done, name in enumerate(names, start=1):
        rows = np.flatnonzero(groups == name)
        found[name] = _rates_within(embedded.vectors[rows], embedded.people[rows], limit)
        progress(done, len(names))
    return found


def _rates_within(vectors: Floats, people: NDArray[np.str_], limit: float) -> tuple[Rate, Rate]:
    person = np.unique(people, return_inverse=True)[1]
    order = np.argsort(person, kind="stable")
    vectors, person = vectors[order], person[order]
    hits = trials = 0
    for _, _, similarity in _impostor_blocks(vectors, person):
        hits, trials = hits + int((similarity >= limit).sum()), trials + int(similarity.size)
    mated = [_own_pairs(vectors[person == one][:MOST_PER_PERSON]) for one in np.unique(person)]
    own = np.concatenate(mated)
    return Rate(hits, trials), Rate(int((own < limit).sum()), int(own.size))


def _own_pairs(vectors: Floats) -> Floats:
    return np.asarray((vectors @ vectors.T)[np.triu_indices(len(vectors), 1)], np.float32)


def _impostor_blocks(vectors: Floats, labels: NDArray[np.intp]) -> Iterator[tuple[int, NDArray[np.bool_], Floats]]:
    """First row, the mask of impostor pairs (block rows x rows from the first on), and their similarities.

    Rows come sorted by person, so pictures of one person are neighbours.
    """
    for first in range(0, len(vectors), _BLOCK_ROWS):
        block = vectors[first : first + _BLOCK_ROWS]
        similarity = block @ vectors[first:].T
        own = labels[first : first + _BLOCK_ROWS, None]
        impostor = labels[None, first:] > own  # sorted: greater is another person and the upper triangle at once
        yield first, impostor, similarity[impostor]


def _bin_of(similarity: Floats) -> NDArray[np.int32]:
    return np.asarray(np.clip((similarity + 1.0) * np.float32(BINS / 2), 0, BINS - 1), np.int32)


def _nearest(vectors: Floats, labels: NDArray[np.intp], floor: float, done: Callable[[int], None]) -> Near:
    found: list[tuple[Floats, NDArray[np.intp], NDArray[np.intp]]] = []
    for number, (first, impostor, similarity) in enumerate(_impostor_blocks(vectors, labels), start=1):
        near = np.flatnonzero(similarity >= floor)
        rows, columns = np.divmod(np.flatnonzero(impostor)[near], impostor.shape[1])
        found.append((similarity[near], first + rows, first + columns))
        done(number)
    similarity, rows, columns = (np.concatenate(parts) for parts in zip(*found, strict=True))
    order = np.argsort(-similarity, kind="stable")
    return Near(similarity[order], rows[order].astype(np.int32), columns[order].astype(np.int32))


def _drawn_people(first: NDArray[np.intp], second: NDArray[np.intp], pictures: NDArray[np.intp], seed: int) -> Interval:
    """The share of impostor pairs that reach a limit, when people are drawn anew with all their pictures."""
    rng = np.random.default_rng(seed)
    rates = []
    for _ in range(_BOOTSTRAP_DRAWS):
        times = np.bincount(rng.integers(0, pictures.size, pictures.size), minlength=pictures.size).astype(np.float64)
        weighted = times * pictures
        trials = (weighted.sum() ** 2 - (weighted**2).sum()) / 2
        rates.append(float((times[first] * times[second]).sum() / trials))
    low, high = np.quantile(rates, (0.025, 0.975))
    return Interval(float(low), float(high))
