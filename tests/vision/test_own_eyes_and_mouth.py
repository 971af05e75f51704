"""The model for eyes and mouth that travels with accessctl: pinned by its numbers, its card, and faces one may show."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from accessctl import paths
from accessctl.camera import read_picture
from accessctl.config import DetectionSettings, EnrollmentSettings, RuntimeSettings
from accessctl.domain import Detection, ModelEntry, Pixels
from accessctl.training import recipe
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from accessctl.vision.eyes_and_mouth import EyesAndMouth
from accessctl.weights.catalogue import Catalogue, State

ID = "eyes-and-mouth"
CPU = RuntimeSettings(threads=1, use_gpu=False)
PATTERN, GREY = (10.16329, -5.49256, -7.04634), (4.25474, 0.35064, 0.35064)
ASKED = EnrollmentSettings()


@pytest.fixture(scope="module")
def entry() -> ModelEntry:
    return Catalogue.load().entry(ID)


@pytest.fixture(scope="module")
def session() -> runtime.Session:
    return runtime.load(Catalogue.load().ready(ID), CPU)


def pattern() -> np.ndarray:
    """1 x 3 x 112 x 112 with x[c, y, x] = (7y + 3x + 37c) mod 256."""
    c, y, x = np.mgrid[0:3, 0:112, 0:112]
    return np.asarray((7 * y + 3 * x + 37 * c) % 256, np.float32)[None]


def test_it_is_there_without_any_download() -> None:
    assert Catalogue.load(folder=Path("nowhere")).state(ID) is State.READY


def test_it_says_what_it_said_when_it_was_committed(session: runtime.Session) -> None:
    grey = np.full((1, 3, 112, 112), 128, np.float32)
    assert session.run(pattern())[0][0] == pytest.approx(PATTERN, abs=1e-3)
    assert session.run(grey)[0][0] == pytest.approx(GREY, abs=1e-3)


def test_card_manifest_and_recipe_speak_of_the_same_file(entry: ModelEntry) -> None:
    card = json.loads((paths.shipped_models() / entry.card).read_text(encoding="utf-8"))
    assert (card["sha256"], card["size_bytes"]) == (entry.sha256, entry.size_bytes)
    assert card["recipe_identity"] == recipe.load(card["recipe"]).identity
    assert card["torch_difference"] <= 1e-4
    assert tuple(map(tuple, card["template"])) == entry.template


def test_the_limits_measured_are_those_of_the_settings(entry: ModelEntry) -> None:
    card = json.loads((paths.shipped_models() / entry.card).read_text(encoding="utf-8"))
    measured = (card["limits"]["min_mouth_free"], card["limits"]["min_eyes_open"])
    assert measured == (ASKED.min_mouth_free, ASKED.min_eyes_open)


# real faces


@pytest.fixture(scope="module")
def looks(session: runtime.Session, entry: ModelEntry) -> EyesAndMouth:
    return EyesAndMouth(session, entry)


def face_in(pixels: Pixels, weights: Callable[[str], Path]) -> Detection:
    found = Detector(runtime.load(weights("yunet"), CPU), DetectionSettings()).detect_still(pixels)
    return max(found, key=lambda face: face.eye_distance)


@pytest.mark.weights
@pytest.mark.parametrize("picture", ["astronaut", "obama", "obama2", "biden"])
def test_open_eyes_and_a_free_mouth_are_seen_as_such(
    weights: Callable[[str], Path], looks: EyesAndMouth, picture: str
) -> None:
    pixels = read_picture(weights(picture))
    seen = looks.look(pixels, face_in(pixels, weights).landmarks)
    assert seen.mouth_free >= ASKED.min_mouth_free
    assert seen.eyes_open >= ASKED.min_eyes_open


@pytest.mark.weights
@pytest.mark.parametrize("picture", ["astronaut", "obama", "obama2", "biden"])
def test_a_mask_over_the_mouth_is_seen_with_the_face_found_anew(
    weights: Callable[[str], Path], looks: EyesAndMouth, picture: str
) -> None:
    pixels = read_picture(weights(picture)).copy()
    right, left, nose, *mouth = face_in(pixels, weights).landmarks
    unit = float(np.linalg.norm(left - right))
    (x, y), top = np.mean(mouth, axis=0), float(nose[1])
    outline = [(x - unit, top), (x, top - 0.15 * unit), (x + unit, top), (x + 0.5 * unit, y + 0.75 * unit),
               (x - 0.5 * unit, y + 0.75 * unit)]  # fmt: skip
    cv2.fillPoly(pixels, [np.asarray(outline, np.int32)], (225, 200, 150))
    seen = looks.look(pixels, face_in(pixels, weights).landmarks)
    assert not seen.mouth_free >= ASKED.min_mouth_free
