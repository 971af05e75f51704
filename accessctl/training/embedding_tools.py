"""The run-time code that the training of an embedder leans on: the door's detector, and the door's way to embed."""

from __future__ import annotations

from pathlib import Path

from accessctl.config import Settings
from accessctl.evaluation.recipe import Recipe, recipe_of
from accessctl.training.embedding import Tools
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from accessctl.weights import own
from accessctl.weights.catalogue import Catalogue
from accessctl.weights.install import Installer, mirrors_from_environment


def from_settings(settings: Settings) -> Tools:
    """Installs the detector where it is missing; ModelError where that fails."""
    catalogue, chosen = Catalogue.load(), settings.models.detector
    Installer(catalogue, mirrors=mirrors_from_environment()).install(chosen)
    one_thread = settings.runtime.model_copy(update={"threads": 1})
    detector = Detector(runtime.load(catalogue.ready(chosen), one_thread), settings.detection)

    def door(run: Path, mirrored: bool) -> Recipe:
        return recipe_of(Catalogue.load(runs=[run]), settings, own.read(run)[0].id, mirrored=mirrored)

    finder = f"{catalogue.entry(chosen).sha256} {settings.detection.model_dump_json()}"
    return Tools(detector.detect_still, finder, door)
