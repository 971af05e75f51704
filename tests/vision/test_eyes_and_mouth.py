"""Open eyes and a free mouth: how the network is fed and read, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from accessctl.domain import ModelEntry, ModelInput, Role
from accessctl.errors import ModelError
from accessctl.vision.eyes_and_mouth import EyesAndMouth, Features, upright
from accessctl.vision.mesh import LIDS, POINTS, FaceMesh, openness
from tests.vision.models import FakeNetwork

SIDE = 112
TEMPLATE = ((36.0, 30.0), (76.0, 30.0), (56.0, 53.3), (38.67, 70.63), (73.33, 70.63))
ENTRY = ModelEntry(
    id="looks", role=Role.EYES_AND_MOUTH, title="Looks", file="looks.onnx", sha256="0" * 64,
    input=ModelInput(SIDE, SIDE, "BGR"), template=TEMPLATE,
)  # fmt: skip
GREY = np.full((240, 320, 3), 127, np.uint8)


def saying(*logits: float) -> FakeNetwork:
    return FakeNetwork(lambda _: np.array([logits], np.float32), (None, 3, SIDE, SIDE))


def test_the_logits_are_read_as_the_card_says() -> None:
    seen = EyesAndMouth(saying(2.0, 3.0, -3.0), ENTRY).look(GREY, TEMPLATE)
    assert seen.mouth_free == pytest.approx(0.1192, abs=1e-4)
    assert seen.eyes_open == pytest.approx(0.9526, abs=1e-4)  # one open eye is enough: the other may wear a patch


def test_both_eyes_must_be_closed_to_count_as_closed() -> None:
    assert EyesAndMouth(saying(0.0, 4.0, 4.0), ENTRY).look(GREY, TEMPLATE).eyes_open < 0.02


@pytest.mark.parametrize("logits", [(np.nan, 0.0, 0.0), (0.0, np.inf, 0.0), (0.0, 0.0)])
def test_an_answer_that_is_none_is_a_fault(logits: tuple[float, ...]) -> None:
    with pytest.raises(ModelError, match="looks: the model gave no usable answer"):
        EyesAndMouth(saying(*logits), ENTRY).look(GREY, TEMPLATE)


def test_what_is_no_probability_is_refused() -> None:
    for wrong in (-0.1, 1.1, float("nan")):
        with pytest.raises(ValueError, match="probabilities"):
            Features(wrong, 0.5)


def test_a_manifest_that_does_not_say_how_to_feed_it_is_named() -> None:
    bare = ModelEntry(id="looks", role=Role.EYES_AND_MOUTH, title="Looks", file="looks.onnx", sha256="0" * 64)
    with pytest.raises(ModelError, match="does not say how"):
        EyesAndMouth(saying(0.0, 0.0, 0.0), bare)
    with pytest.raises(ModelError, match="does not say how"):
        FaceMesh(saying(0.0), bare)


def test_a_large_face_is_shrunk_by_area_so_that_thin_lids_do_not_fall_between_the_samples() -> None:
    stripes = np.zeros((900, 900, 3), np.uint8)
    stripes[::2] = 255  # finer than a pixel of the crop
    landmarks = np.asarray(TEMPLATE) * 4 + 100.3
    crop = upright(stripes, landmarks, np.asarray(TEMPLATE), ModelInput(SIDE, SIDE, "BGR"))
    assert crop.shape == (SIDE, SIDE, 3)
    assert crop[20:90, 20:90].std() < 12


def test_the_crop_brings_the_landmarks_to_the_template() -> None:
    pixels = np.zeros((300, 300, 3), np.uint8)
    landmarks = np.asarray(TEMPLATE) * 1.4 + 40
    x, y = landmarks[1].astype(int)
    pixels[y - 2 : y + 3, x - 2 : x + 3] = 255
    crop = upright(pixels, landmarks, np.asarray(TEMPLATE), ModelInput(SIDE, SIDE, "BGR"))
    where = np.unravel_index(crop[..., 0].argmax(), crop.shape[:2])
    assert where == pytest.approx((30, 76), abs=1.5)


# the face mesh


MESH = ModelEntry(
    id="mesh", role=Role.MESH, title="Mesh", file="mesh.onnx", sha256="0" * 64,
    input=ModelInput(192, 192, "RGB", scale=1 / 255),
    template=((67.0, 67.0), (125.0, 67.0), (96.0, 100.8), (70.9, 125.9), (121.1, 125.9)),
)  # fmt: skip


def test_the_points_come_back_in_pixels_of_the_picture() -> None:
    answer = np.zeros((POINTS, 3), np.float32)
    answer[33] = (67, 67, 5)
    mesh = FaceMesh(FakeNetwork(lambda _: answer.reshape(1, -1), (None, 3, 192, 192)), MESH)
    assert MESH.template is not None
    landmarks = np.asarray(MESH.template) * 0.8 + (30, 20)
    assert mesh.points(GREY, landmarks)[33] == pytest.approx(landmarks[0], abs=1e-3)


def test_a_mesh_of_nothing_is_a_fault() -> None:
    mesh = FaceMesh(FakeNetwork(lambda _: np.full((1, POINTS * 3), np.nan), (None, 3, 192, 192)), MESH)
    with pytest.raises(ModelError, match="468"):
        mesh.points(GREY, MESH.template or ())


def test_openness_is_height_over_width_of_each_eye() -> None:
    points = np.zeros((POINTS, 2))
    for eye, height in enumerate((6.0, 1.0)):
        upper, lower = LIDS[eye]
        along = np.linspace(0, 20, 9)
        points[list(upper)] = np.stack([along, np.zeros(9)], axis=1)
        points[list(lower)] = np.stack([along, np.full(9, height) * ((along > 0) & (along < 20))], axis=1)
    assert openness(points) == pytest.approx((0.3, 0.05))
