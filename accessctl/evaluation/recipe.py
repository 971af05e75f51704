"""How a picture becomes an embedding: which detector, which networks, mirrored or not, all from the catalogue."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from accessctl.config import DetectionSettings, RuntimeSettings, Settings
from accessctl.domain import Detection, ModelEntry, Pixels, Role
from accessctl.errors import InputError
from accessctl.translation import tr
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from accessctl.vision.embedding import Part, parts_of
from accessctl.weights.catalogue import Catalogue


class FaceFinder(Protocol):
    """What is needed of a detector."""

    def detect_still(self, pixels: Pixels) -> tuple[Detection, ...]: ...


@dataclass(frozen=True, slots=True)
class Network:
    """One part of an embedder and what its answers are remembered under: id, file hash, input, template."""

    id: str
    identity: str
    dimension: int
    weight: float


@dataclass(frozen=True, slots=True)
class Tools:
    """What one worker thread owns: sessions are not to be run from two threads at once."""

    finder: FaceFinder
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How pictures become embeddings. ``tools`` makes a fresh set for a worker; parts are in the networks' order."""

    embedder: str
    mirrored: bool
    networks: tuple[Network, ...]
    finder_identity: str
    tools: Callable[[], Tools]

    @property
    def name(self) -> str:
        return tr("{embedder}, mirrored mean", embedder=self.embedder) if self.mirrored else self.embedder


def recipe_of(catalogue: Catalogue, settings: Settings, embedder: str, *, mirrored: bool) -> Recipe:
    """The recipe of a catalogue embedder, its files verified now; ModelError or InputError when it cannot be used."""
    entry = catalogue.entry(embedder)
    if entry.role is not Role.EMBEDDER:
        known = ", ".join(one.id for one in catalogue.of_role(Role.EMBEDDER))
        raise InputError(tr("{embedder} is no embedder; choose one of {known}", embedder=embedder, known=known))
    ready = catalogue.ready_models(embedder)
    detector = catalogue.entry(settings.models.detector)
    catalogue.ready(detector.id)
    one_thread = settings.runtime.model_copy(update={"threads": 1})
    return Recipe(
        embedder=embedder,
        mirrored=mirrored,
        networks=tuple(_network(model.entry, model.weight) for model in ready),
        finder_identity=f"{detector.sha256} {settings.detection.model_dump_json()}",
        tools=partial(_tools, catalogue, entry, detector, settings.detection, one_thread),
    )


def _network(entry: ModelEntry, weight: float) -> Network:
    use = json.dumps([dataclasses.asdict(entry.input) if entry.input else None, entry.template], sort_keys=True)
    identity = f"{entry.sha256} {hashlib.sha256(use.encode()).hexdigest()[:16]}"
    return Network(entry.id, identity, entry.dimension or 0, weight)


def _tools(
    catalogue: Catalogue,
    entry: ModelEntry,
    detector: ModelEntry,
    detection: DetectionSettings,
    one_thread: RuntimeSettings,
) -> Tools:
    def session_of(model_id: str) -> runtime.Session:
        return runtime.load(catalogue.ready(model_id), one_thread)

    parts = tuple(parts_of(entry, catalogue.entry, session_of))
    return Tools(Detector(session_of(detector.id), detection), parts)
