"""The on-site check: everybody who is enrolled, compared with each other.

Finds pairs of people the gate could confuse, people enrolled twice, and people whose own templates disagree (a bad
picture, or somebody else's). Public sets cannot tell any of this about one door's people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Template
from accessctl.errors import InputError
from accessctl.evaluation import plots
from accessctl.evaluation.report import Report
from accessctl.translation import numeral, tr

Floats = NDArray[np.float32]

ADVISED_TEMPLATES = 3
_BLOCK_ROWS = 2048
_LISTED = 200


@dataclass(frozen=True, slots=True)
class ClosePair:
    """Two people, and how near their nearest templates are."""

    first: str
    second: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Discord:
    """A person, and the template that is least like the person's others: its best similarity to any of them."""

    person: str
    template_id: str
    similarity: float


@dataclass(frozen=True, slots=True, eq=False)
class GalleryCheck:
    """People by id. ``near`` are the best similarities of each person to anybody else, for the plot."""

    templates: Counter[str]
    close: tuple[ClosePair, ...]
    discords: tuple[Discord, ...]
    left_out: Mapping[str, int]
    near: Floats
    own: Floats

    @property
    def few(self) -> list[str]:
        """Who has fewer templates than advised."""
        return sorted(person for person, count in self.templates.items() if count < ADVISED_TEMPLATES)


def check_gallery(
    templates: Iterable[Template], too_close: float, too_far: float, left_out: Mapping[str, int] = MappingProxyType({})
) -> GalleryCheck:
    """Compare all. ``too_close`` is the gate's limit (a pair above it can be confused), ``too_far`` the similarity that
    templates of one person ought to reach, ``left_out`` counts the people that the templates leave out, by reason.
    InputError with fewer than two people."""
    rows = sorted(templates, key=lambda one: one.person_id)
    counts = Counter(one.person_id for one in rows)
    if len(counts) < 2:
        raise InputError(
            tr("{count} people are enrolled: there is nobody to compare; enrol at least two", count=len(counts))
        )
    vectors = np.stack([one.embedding.vector for one in rows])
    names, owner = np.unique([one.person_id for one in rows], return_inverse=True)
    close, near = _between(vectors, owner, too_close)
    own = [_own(rows, vectors, np.flatnonzero(owner == person)) for person in range(len(names))]
    apart = [worst for found in own for worst in found]
    return GalleryCheck(
        templates=counts,
        close=tuple(_named(close, names)),
        discords=tuple(sorted((one for one in apart if not one.similarity >= too_far), key=lambda one: one.similarity)),
        left_out=left_out,
        near=near,
        own=np.array([one.similarity for one in apart], np.float32),
    )


def _between(vectors: Floats, owner: NDArray[np.intp], too_close: float) -> tuple[dict[tuple[int, int], float], Floats]:
    """Pairs of people whose nearest templates reach the limit, and for everybody the nearest other person.

    In blocks, so that 50,000 people fit; rows come sorted by owner.
    """
    starts = np.flatnonzero(np.r_[True, np.diff(owner) > 0])
    near = np.full(starts.size, -1.0, np.float32)
    close: dict[tuple[int, int], float] = {}
    for first in range(0, len(vectors), _BLOCK_ROWS):
        own = owner[first : first + _BLOCK_ROWS]
        best = np.maximum.reduceat(vectors[first : first + _BLOCK_ROWS] @ vectors.T, starts, axis=1)
        best[np.arange(own.size), own] = -1.0
        np.maximum.at(near, own, best.max(axis=1))
        rows, others = np.nonzero(best >= too_close)
        for row, other in zip(rows.tolist(), others.tolist(), strict=True):
            pair = (min(int(own[row]), other), max(int(own[row]), other))
            close[pair] = max(close.get(pair, -1.0), float(best[row, other]))
    return close, near


def _own(rows: Sequence[Template], vectors: Floats, mine: NDArray[np.intp]) -> list[Discord]:
    """Each of a person's templates with its best similarity to the others; nothing for a single one."""
    if mine.size < 2:
        return []
    similarity = vectors[mine] @ vectors[mine].T
    np.fill_diagonal(similarity, -1.0)
    return [Discord(rows[row].person_id, rows[row].template_id, float(similarity[place].max()))
            for place, row in enumerate(mine)]  # fmt: skip


def _named(close: dict[tuple[int, int], float], names: NDArray[np.str_]) -> list[ClosePair]:
    pairs = [ClosePair(str(names[one]), str(names[other]), value) for (one, other), value in close.items()]
    return sorted(pairs, key=lambda pair: -pair.similarity)


def report(found: GalleryCheck, name_of: dict[str, str], embedder: str, limits: tuple[float, float]) -> Report:
    """The figures; ``limits`` are too close and too far. Names are told: this is for the administrator only."""
    close, discords = found.close, found.discords
    summary = tr(
        "{templates:,} people, {total:,} templates: {close} pairs of people are too close to be told "
        "apart safely, {discords} templates disagree with their person's others, {few} people have "
        "fewer than {advised_templates} templates.",
        templates=len(found.templates),
        total=found.templates.total(),
        close=len(close),
        discords=len(discords),
        few=len(found.few),
        advised_templates=ADVISED_TEMPLATES,
    )
    result = Report(tr("The people enrolled here"), summary, values(found, name_of, embedder, limits))
    named = {person: f"{name_of.get(person, '?')} ({person})" for person in found.templates}
    pairs = [(named[one.first], named[one.second], numeral(one.similarity, ".3f")) for one in close[:_LISTED]]
    result.table(
        tr("Too close: ask for a second factor, or enrol better pictures"),
        (tr("one"), tr("other"), tr("similarity")),
        pairs,
    )
    rows = [(named[one.person], one.template_id, numeral(one.similarity, ".3f")) for one in discords[:_LISTED]]
    result.table(
        tr("Templates that disagree: look at the picture, enrol anew"), (tr("person"), tr("template"), tr("best")), rows
    )
    few = [(named[person], found.templates[person]) for person in found.few[:_LISTED]]
    result.table(
        tr("Fewer than {advised_templates} templates: enrol more", advised_templates=ADVISED_TEMPLATES),
        (tr("person"), tr("templates")),
        few,
    )
    result.left_out(tr("People left out"), found.left_out)
    sets = {plots.lettered("own templates"): found.own, plots.lettered("nearest other person"): found.near}
    shown = {name: scores for name, scores in sets.items() if scores.size}
    drawn = plots.histogram(
        shown,
        plots.lettered("Similarities here"),
        plots.lettered("cosine"),
        {plots.lettered("limit"): limits[0]},
        bins=40,
    )
    result.figure("scores", drawn, tr("Own templates ought to be right of the limit, other people left of it."))
    return result


def values(found: GalleryCheck, name_of: dict[str, str], embedder: str, limits: tuple[float, float]) -> dict[str, Any]:
    """For report.json."""
    return {
        "embedder": embedder,
        "people": len(found.templates),
        "templates": found.templates.total(),
        "left_out": found.left_out,
        "too_close_limit": limits[0],
        "too_far_limit": limits[1],
        "too_close": [
            {"people": [one.first, one.second], "names": [name_of.get(one.first), name_of.get(one.second)],
             "similarity": one.similarity} for one in found.close
        ],
        "disagree": [
            {"person": one.person, "name": name_of.get(one.person), "template": one.template_id,
             "best_similarity": one.similarity} for one in found.discords
        ],
        "few_templates": found.few,
    }  # fmt: skip
