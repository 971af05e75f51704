"""The demo's footage: who plays whom, and where their faces are."""

from __future__ import annotations

from accessctl.camera import read_picture
from accessctl.camera.demo import Portrait
from accessctl.domain import Box, Detection, Pixels
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.vision.detection import Detector
from accessctl.weights import Catalogue

DEMO_SOURCE = "demo"
# Who plays whom, by the catalogue's names of the portraits.
_CAST = {"employee": "obama", "stranger": "biden", "colleague": "astronaut"}


def cast(catalogue: Catalogue, detector: Detector) -> dict[str, Portrait]:
    """The portraits by role; raises ModelError where one is missing, or shows no face."""
    pictures = {who: read_picture(catalogue.ready(name)) for who, name in _CAST.items()}
    return {who: Portrait(pixels, _face_in(pixels, detector)) for who, pixels in pictures.items()}


def _face_in(pixels: Pixels, detector: Detector) -> Box:
    found = detector.detect_still(pixels)
    if not found:
        raise ModelError(tr("the detector finds no face in a demo picture; run: accessctl models verify"))
    return max(found, key=_eye_distance).box


def _eye_distance(face: Detection) -> float:
    return face.eye_distance
