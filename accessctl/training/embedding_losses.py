"""What pulls the pictures of one person together and other people apart; distances are Euclidean."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - torch's own convention

_FAR = 1e6


def contrastive(first: Tensor, second: Tensor, same: Tensor, margin: float) -> Tensor:
    """Hadsell, Chopra, LeCun 2006: mated pairs to distance 0, impostors ``margin`` apart at least; ``same`` is 0/1."""
    distance = F.pairwise_distance(first, second)
    return (same * distance.square() + (1 - same) * F.relu(margin - distance).square()).mean()


def batch_contrastive(vectors: Tensor, person: Tensor, margin: float, *, hardest: bool) -> Tensor:
    """The contrastive loss over a batch: of each picture the farthest own and the nearest other, or all pairs."""
    distance, own, other = _distances(vectors, person)
    if hardest:
        has_own = own.any(dim=1)
        farthest = torch.where(own, distance, -_FAR).amax(dim=1)[has_own]
        nearest = torch.where(other, distance, _FAR).amin(dim=1)
        return _mean(farthest.square()) + _mean(F.relu(margin - nearest).square())
    near = F.relu(margin - distance[other])
    return _mean(distance[own].square()) + _mean(near[near > 0].square())


def semi_hard_triplet(vectors: Tensor, person: Tensor, margin: float) -> Tensor:
    """FaceNet's loss over every pair of one person in the batch (Schroff, Kalenichenko, Philbin 2015).

    The negative is the nearest one that is farther than the positive; where there is none, the farthest negative, which
    is the least hard of those that are too near. Squared distances, as in the paper.
    """
    distance, own, other = _distances(vectors, person)
    squared = distance.square()
    anchor, positive = own.nonzero(as_tuple=True)
    mated = squared[anchor, positive]
    rows, others = squared[anchor], other[anchor]
    farther = others & (rows > mated[:, None])
    nearest_farther = torch.where(farther, rows, _FAR).amin(dim=1)
    farthest = torch.where(others, rows, -_FAR).amax(dim=1)
    negative = torch.where(farther.any(dim=1), nearest_farther, farthest)
    return _mean(F.relu(mated - negative + margin))


def _distances(vectors: Tensor, person: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """N x N distances, and the masks of pairs of one person and of two."""
    squares = vectors.square().sum(dim=1)
    squared = squares[:, None] + squares[None] - 2 * vectors @ vectors.T
    same = person[:, None] == person[None]
    own = same & ~torch.eye(len(person), dtype=torch.bool)
    return squared.clamp_min(1e-8).sqrt(), own, ~same


def _mean(values: Tensor) -> Tensor:
    return values.mean() if values.numel() else values.sum()
