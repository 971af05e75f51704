"""Faces as unit vectors, by one model or several fused into one vector.

Fusion concatenates the parts' unit vectors, each times the root of its share: the cosine of two fused vectors is then
the weighted mean of the parts' cosines, so one index and one limit serve it like any other embedder.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.domain import Embedding, ModelEntry, ModelInput, Pixels
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.vision.alignment import align

Floats = NDArray[np.float32]


class EmbedderSession(Protocol):
    """What an embedder needs of a ``runtime.Session``."""

    @property
    def input_shape(self) -> tuple[int | None, ...]: ...
    def run(self, batch: Floats, /) -> tuple[Floats, ...]: ...
    def warm_up(self, shape: tuple[int, ...] | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Part:
    """One network of an embedder, and how much its cosine counts among the parts."""

    session: EmbedderSession
    input: ModelInput
    template: tuple[tuple[float, float], ...]
    weight: float = 1.0

    def crop(self, pixels: Pixels, landmarks: ArrayLike) -> Pixels:
        return align(pixels, landmarks, self.template, (self.input.width, self.input.height))

    def vectors(self, crops: Sequence[Pixels], mirrored: bool) -> Floats:
        """One unit vector per crop, N x D; with ``mirrored``, of the sum over the crop and its mirror image."""
        views = [*crops, *map(mirror, crops)] if mirrored else list(crops)
        raw = self.raw(views)
        return unit(raw[: len(crops)] + raw[len(crops) :]) if mirrored else unit(raw)

    def raw(self, crops: Sequence[Pixels]) -> Floats:
        """The network's answers as they come, N x D: in one call where its batch size is free, else one by one."""
        blob = as_blob(crops, self.input)
        if self.session.input_shape[0] != 1:
            return self.session.run(blob)[0]
        return np.concatenate([self.session.run(blob[i : i + 1])[0] for i in range(len(blob))])


def parts_of(
    entry: ModelEntry, entry_of: Callable[[str], ModelEntry], session_of: Callable[[str], EmbedderSession]
) -> list[Part]:
    """The networks of a catalogue entry: itself, or the parts it names; both callables take a model id."""
    if entry.parts:
        return [_part(entry_of(part.id), session_of, part.weight) for part in entry.parts]
    return [_part(entry, session_of, 1.0)]


def _part(entry: ModelEntry, session_of: Callable[[str], EmbedderSession], weight: float) -> Part:
    if entry.input is None or entry.template is None:
        raise ModelError(
            tr("{id}: the manifest says no input or no template, so it cannot serve as an embedder", id=entry.id)
        )
    return Part(session_of(entry.id), entry.input, entry.template, weight)


class Embedder:
    """Aligned faces to embeddings; ``parts`` has one entry, or several for a fused embedder."""

    def __init__(self, model_id: str, parts: Sequence[Part], *, mirrored: bool) -> None:
        if not parts or not all(part.weight > 0 for part in parts):
            raise ModelError(
                tr(
                    "{model_id}: an embedder needs parts with weights above 0; repair models/manifest.toml",
                    model_id=model_id,
                )
            )
        self.model_id = model_id
        self.parts = tuple(parts)
        self._mirrored = mirrored
        self.dimension = 0

    def warm_up(self) -> None:
        """Run once with the batch that one face makes; afterwards ``dimension`` is known."""
        self.embed([self.blank()])

    def blank(self) -> tuple[Pixels, ...]:
        """Grey crops of the right sizes, one per part."""
        sizes = [(part.input.height, part.input.width, 3) for part in self.parts]
        return tuple(np.full(size, 127, np.uint8) for size in sizes)

    def crops(self, pixels: Pixels, landmarks: ArrayLike) -> tuple[Pixels, ...]:
        """The face aligned for each part; the first one is what quality is measured on."""
        return tuple(part.crop(pixels, landmarks) for part in self.parts)

    def embed(self, faces: Sequence[tuple[Pixels, ...]]) -> list[Embedding]:
        """One embedding per face (a tuple of crops as ``crops`` gives); all faces in one batch per part.

        Raises ModelError when a model fails or answers with something that is not a direction.
        """
        if not faces:
            return []
        columns = [
            part.vectors(crops, self._mirrored)
            for part, crops in zip(self.parts, zip(*faces, strict=True), strict=True)
        ]
        fused = fuse(columns, [part.weight for part in self.parts])
        self.dimension = int(fused.shape[1])
        if not np.isfinite(fused).all():
            raise ModelError(
                tr("{model_id}: the model gave values that are no vector; run accessctl doctor", model_id=self.model_id)
            )
        return [Embedding(vector, self.model_id) for vector in fused]


def as_blob(crops: Sequence[Pixels], wanted: ModelInput) -> Floats:
    """N x 3 x height x width float32 from BGR crops of one size, in the order, mean and scale the model wants."""
    height, width, channels = crops[0].shape
    planes = np.empty((len(crops), channels, height, width), np.float32)
    source = (0, 1, 2) if wanted.order == "BGR" else (2, 1, 0)
    for crop, target in zip(crops, planes, strict=True):  # plane by plane: a third of what one transposed copy costs
        for place, channel in enumerate(source):
            np.subtract(crop[..., channel], np.float32(wanted.mean[place]), out=target[place])
    if wanted.scale != 1:
        planes *= np.float32(wanted.scale)
    return planes


def mirror(crop: Pixels) -> Pixels:
    """The crop as in a mirror; a view."""
    return crop[:, ::-1]


def fuse(columns: Sequence[Floats], weights: Sequence[float]) -> Floats:
    """Unit vectors of several parts, N x D each, as one: cosines of the result are the weighted mean of theirs."""
    total = sum(weights)
    roots = [np.float32(math.sqrt(weight / total)) for weight in weights]
    return np.concatenate([column * root for column, root in zip(columns, roots, strict=True)], axis=1)


def unit(vectors: Floats) -> Floats:
    """Rows at length 1; a zero row becomes NaN, which ``embed`` refuses."""
    with np.errstate(invalid="ignore", divide="ignore"):
        scaled = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(scaled, np.float32)
