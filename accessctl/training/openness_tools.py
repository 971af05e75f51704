"""The run-time code that the training for eyes and mouth leans on: the door's detector, and the teacher of the lids."""

from __future__ import annotations

from accessctl.config import Settings
from accessctl.training.eyes_and_mouth import Tools
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from accessctl.vision.mesh import FaceMesh
from accessctl.weights.catalogue import Catalogue
from accessctl.weights.install import Installer, mirrors_from_environment

_TEACHER = "face_mesh"


def from_settings(settings: Settings) -> Tools:
    """Installs detector and teacher where they are missing; ModelError where that fails."""
    catalogue, chosen = Catalogue.load(), settings.models.detector
    Installer(catalogue, mirrors=mirrors_from_environment()).install(chosen, _TEACHER)
    one_thread = settings.runtime.model_copy(update={"threads": 1})
    detector = Detector(runtime.load(catalogue.ready(chosen), one_thread), settings.detection)
    teacher = catalogue.entry(_TEACHER)
    mesh = FaceMesh(runtime.load(catalogue.ready(_TEACHER), one_thread), teacher)
    finder = f"{catalogue.entry(chosen).sha256} {settings.detection.model_dump_json()}"
    return Tools(detector.detect_still, finder, mesh.points, teacher.sha256)
