"""Who is on pictures whose files do not say it: people told apart by an embedder, so that a split can be by person."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels
from accessctl.training.sources import Picture, load_pixels

# Cosine of fr_feature. On the CASIA-style set the number of groups stays at 20 to 22 from .60 to .70 (CASIA-FASD's
# training part has 20 people), and falls to 7 at .50, where people are chained together.
SAME_PERSON = 0.7

Embed = Callable[[Pixels], NDArray[np.float32] | None]


def grouped(pictures: Sequence[Picture], source: str, embed: Embed) -> list[Picture]:
    """The pictures, those of ``source`` with the person as subject; without a face each stays its own."""
    found = {
        index: vector
        for index, pixels in load_pixels(pictures)
        if pictures[index].source == source and (vector := embed(pixels)) is not None
    }
    indices = list(found)
    names = [pictures[index].subject for index in indices]
    person = dict(zip(indices, _people(np.stack([found[index] for index in indices]), names), strict=True))
    return [
        dataclasses.replace(picture, subject=person.get(index, picture.subject))
        for index, picture in enumerate(pictures)
    ]


def _people(vectors: NDArray[np.float32], names: Sequence[str]) -> list[str]:
    """One name per picture: the first in order of all pictures linked to it, directly or through others."""
    similar = vectors @ vectors.T >= SAME_PERSON
    leader = np.full(len(vectors), -1)
    for start in np.argsort(names):
        if leader[start] >= 0:
            continue
        waiting = [int(start)]
        leader[start] = start
        while waiting:
            near = np.flatnonzero(similar[waiting.pop()] & (leader < 0))
            leader[near] = start
            waiting += near.tolist()
    return [names[index] for index in leader]
