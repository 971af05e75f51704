"""What an embedder is shown: listed pairs, or batches of a few pictures each of several people, changed a little."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.errors import InputError
from accessctl.evaluation import curves
from accessctl.evaluation.album import Picture
from accessctl.evaluation.pairs import Pair
from accessctl.training.embedding_losses import batch_contrastive, contrastive, semi_hard_triplet
from accessctl.training.embedding_networks import Embedder
from accessctl.training.fitting import Batch, Lesson
from accessctl.training.recipe import Embedding, Stage
from accessctl.training.view_one import People
from accessctl.training.views import Views
from accessctl.translation import tr

Rows = NDArray[np.intp]
_BATCH = 128


class _Judged:
    """What all lessons share: the area under the ROC of pairs of people who are not trained on."""

    def __init__(self, views: Views, row_of: Mapping[Path, int], held_out: Sequence[Pair]) -> None:
        self._views, self._row_of, self._held_out = views, row_of, held_out

    def validate(self, network: nn.Module) -> dict[str, float]:
        network.eval()
        assert isinstance(network, Embedder)  # noqa: S101 - made by embedding_networks.build
        vectors = partial(vectors_of, network.from_stem, self._views)
        return {"held_out_auc": auc_of_pairs(vectors, self._row_of, self._held_out)}


class ListedPairs(_Judged):
    """The tutorial's lesson: as many mated as impostor pairs of a list; ``stage.batch`` counts pairs."""

    def __init__(
        self, views: Views, row_of: Mapping[Path, int], listed: Sequence[Pair], held_out: Sequence[Pair],
        wanted: Embedding,
    ) -> None:  # fmt: skip
        super().__init__(views, row_of, held_out)
        self._wanted = wanted
        self._kinds = tuple(_rows([pair for pair in listed if pair.same is same], row_of) for same in (True, False))
        self._each = min(map(len, self._kinds))
        if not self._each:
            raise InputError(tr("of the pairs to learn from, none of one kind is left; see what was left out"))

    def batch_count(self, stage: Stage) -> int:
        return max(1, 2 * self._each // stage.batch)

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        half = max(1, stage.batch // 2)
        orders = [rng.permutation(pairs)[: self._each] for pairs in self._kinds]
        for at in range(self.batch_count(stage)):
            mated, impostor = (order[at * half : (at + 1) * half] for order in orders)
            rows = np.concatenate([mated, impostor])
            same = torch.from_numpy(np.repeat([1.0, 0.0], [len(mated), len(impostor)]).astype(np.float32))
            shown = [self._views.changed(side, rng) for side in rows.T]
            yield torch.cat(shown), same

    def loss(self, network: nn.Module, batch: Batch, _stage: Stage) -> Tensor:
        assert isinstance(network, Embedder)  # noqa: S101 - made by embedding_networks.build
        pictures, same = batch
        first, second = network.from_stem(pictures).chunk(2)
        return contrastive(first, second, same, self._wanted.margin)


class PeopleInBatches(_Judged):
    """Everybody with two pictures in turn, a few of theirs at a time, and some people of whom there is but one."""

    def __init__(
        self, views: Views, row_of: Mapping[Path, int], train: Sequence[Picture], held_out: Sequence[Pair],
        wanted: Embedding,
    ) -> None:  # fmt: skip
        super().__init__(views, row_of, held_out)
        self._wanted = wanted
        rows = rows_of_people(train, row_of)
        self._people = [own for own in rows if len(own) > 1]
        self._single = np.array([own[0] for own in rows if len(own) == 1], np.intp)

    def batch_count(self, stage: Stage) -> int:  # noqa: ARG002 - the people in a batch are the recipe's
        """As many as it takes to show every picture once on average."""
        pictures = sum(map(len, self._people))
        each = sum(min(self._wanted.pictures, len(own)) for own in self._people) / len(self._people)
        return max(1, math.ceil(pictures / (each * self._drawn)))

    @property
    def _drawn(self) -> int:
        return min(self._wanted.people, len(self._people))

    def batches(self, stage: Stage, rng: np.random.Generator) -> Iterator[Batch]:
        queue: list[int] = []
        for _ in range(self.batch_count(stage)):
            if len(queue) < self._drawn:
                queue = rng.permutation(len(self._people)).tolist()
            chosen, queue = queue[: self._drawn], queue[self._drawn :]
            rows = [rng.permutation(self._people[one])[: self._wanted.pictures] for one in chosen]
            person = np.repeat(chosen, [len(own) for own in rows])
            strangers = self._strangers(rng)
            names = np.concatenate([person, len(self._people) + np.arange(strangers.size)])
            taken = np.concatenate([*rows, strangers])
            yield self._views.changed(taken, rng), torch.from_numpy(names)

    def _strangers(self, rng: np.random.Generator) -> Rows:
        count = 0 if self._wanted.loss == "arcface" else min(self._wanted.strangers, self._single.size)
        return np.asarray(rng.choice(self._single, count, replace=False)) if count else np.empty(0, np.intp)

    def loss(self, network: nn.Module, batch: Batch, stage: Stage) -> Tensor:
        assert isinstance(network, Embedder)  # noqa: S101 - made by embedding_networks.build
        pictures, person = batch
        vectors = network.from_stem(pictures)
        if network.margins is not None:
            return F.cross_entropy(network.margins(vectors, person), person)
        if self._wanted.loss == "triplet":
            return semi_hard_triplet(vectors, person, self._wanted.margin)
        hardest = stage.name not in self._wanted.all_pairs_in
        return batch_contrastive(vectors, person, self._wanted.margin, hardest=hardest)


def rows_of_people(pictures: Sequence[Picture], row_of: Mapping[Path, int]) -> list[Rows]:
    """The rows of each person who has any."""
    rows: dict[str, list[int]] = {}
    for picture in pictures:
        if picture.path in row_of:
            rows.setdefault(picture.person, []).append(row_of[picture.path])
    return [np.array(own, np.intp) for own in rows.values()]


def lesson_of(views: Views, row_of: Mapping[Path, int], people: People, wanted: Embedding) -> Lesson:
    """The lesson that goes with the loss; pictures without a crop are passed over."""
    held_out = [pair for pair in people.held_out_pairs if pair.first in row_of and pair.second in row_of]
    if wanted.loss == "contrastive":
        listed = [pair for pair in people.train_pairs if pair.first in row_of and pair.second in row_of]
        return ListedPairs(views, row_of, listed, held_out, wanted)
    return PeopleInBatches(views, row_of, people.train, held_out, wanted)


def auc_of_pairs(
    vectors_for: Callable[[Rows], NDArray[np.float32]], row_of: Mapping[Path, int], pairs: Sequence[Pair]
) -> float:
    """How well distance tells mated from impostor pairs, all of which have rows."""
    same = np.array([pair.same for pair in pairs])
    wanted, places = np.unique(_rows(pairs, row_of), return_inverse=True)
    vectors = vectors_for(wanted)
    first, second = vectors[places.reshape(-1, 2).T]
    nearness = -np.linalg.norm(first - second, axis=1)
    return curves.auc(nearness[same], nearness[~same]).value


def vectors_of(network: Callable[[Tensor], Tensor], views: Views, rows: Rows) -> NDArray[np.float32]:
    """N x dimension, as the network gives them for crops that were not changed."""
    with torch.no_grad():
        parts = [network(views.plain(rows[at : at + _BATCH])).numpy() for at in range(0, len(rows), _BATCH)]
    return np.concatenate(parts).astype(np.float32)


def _rows(pairs: Sequence[Pair], row_of: Mapping[Path, int]) -> Rows:
    """N x 2."""
    return np.array([(row_of[pair.first], row_of[pair.second]) for pair in pairs], np.intp).reshape(-1, 2)
