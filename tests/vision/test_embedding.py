"""Faces to unit vectors: the preprocessing the manifest asks for, mirrored averages, fusion, and refusals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from accessctl.camera.pictures import read_picture
from accessctl.config import DetectionSettings, RuntimeSettings
from accessctl.domain import Embedding, ModelEntry, ModelInput, ModelPart, Pixels, Role
from accessctl.errors import ModelError
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from accessctl.vision.embedding import Embedder, Part, as_blob, parts_of
from accessctl.weights.catalogue import Catalogue
from tests.vision.models import FakeNetwork

TEMPLATE = ((1.0, 1.0), (3.0, 1.0), (2.0, 2.0), (1.0, 3.0), (3.0, 3.0))
INPUT = ModelInput(4, 4, "BGR")
Ready = Callable[[str], Path]


def crop(seed: int) -> Pixels:
    return np.random.default_rng(seed).integers(0, 255, (4, 4, 3), dtype=np.uint8)


def projecting(dimension: int, seed: int, batch: int | None = None) -> FakeNetwork:
    """A network that multiplies the flattened crop by a fixed random matrix."""
    matrix = np.random.default_rng(seed).normal(size=(48, dimension))
    return FakeNetwork(lambda values: values.reshape(len(values), -1) @ matrix, (batch, 3, 4, 4))


def answering(row: Sequence[float]) -> FakeNetwork:
    return FakeNetwork(lambda values: np.tile(np.array(row, np.float32), (len(values), 1)), (None, 3, 4, 4))


def single(network: FakeNetwork, *, mirrored: bool = False) -> Embedder:
    return Embedder("one", [Part(network, INPUT, TEMPLATE)], mirrored=mirrored)


def test_embeddings_have_length_one_and_name_their_model() -> None:
    first, second = single(projecting(8, 0)).embed([(crop(1),), (crop(2),)])
    assert (first.model_id, first.vector.shape) == ("one", (8,))
    assert np.linalg.norm(first.vector) == pytest.approx(1) and first.similarity(second) < 0.999


def test_several_faces_go_through_in_one_run() -> None:
    network = projecting(8, 0)
    together = single(network).embed([(crop(1),), (crop(2),), (crop(3),)])
    assert [len(batch) for batch in network.batches] == [3]
    alone = single(projecting(8, 0)).embed([(crop(3),)])[0]
    assert together[2].similarity(alone) == pytest.approx(1)


def test_a_model_for_one_face_at_a_time_is_run_once_per_face() -> None:
    network = projecting(8, 0, batch=1)
    embeddings = single(network).embed([(crop(1),), (crop(2),)])
    assert [len(batch) for batch in network.batches] == [1, 1]
    assert embeddings[1].similarity(single(projecting(8, 0)).embed([(crop(2),)])[0]) == pytest.approx(1)


def test_nobody_gives_nothing() -> None:
    assert single(answering([1, 0])).embed([]) == []


def test_the_blob_has_the_order_mean_and_scale_of_the_manifest() -> None:
    pixels = np.zeros((4, 4, 3), np.uint8)
    pixels[:] = (10, 20, 30)
    bgr = as_blob([pixels], ModelInput(4, 4, "BGR", (1.0, 2.0, 3.0), 0.5))
    rgb = as_blob([pixels], ModelInput(4, 4, "RGB", (1.0, 2.0, 3.0), 0.5))
    assert bgr[0, :, 0, 0].tolist() == [4.5, 9.0, 13.5]
    assert rgb[0, :, 0, 0].tolist() == [14.5, 9.0, 3.5]
    assert rgb.shape == (1, 3, 4, 4) and rgb.dtype == np.float32 and rgb.flags.c_contiguous


def test_the_mirrored_average_does_not_know_left_from_right() -> None:
    embedder = single(projecting(8, 0), mirrored=True)
    face, mirrored = embedder.embed([(crop(1),), (np.ascontiguousarray(crop(1)[:, ::-1]),)])
    assert face.similarity(mirrored) == pytest.approx(1)
    plain = single(projecting(8, 0)).embed([(crop(1),), (np.ascontiguousarray(crop(1)[:, ::-1]),)])
    assert plain[0].similarity(plain[1]) < 0.999


def fused(weights: tuple[float, float]) -> Embedder:
    parts = [
        Part(projecting(size, seed), INPUT, TEMPLATE, w) for size, seed, w in ((8, 0, weights[0]), (5, 1, weights[1]))
    ]
    return Embedder("both", parts, mirrored=False)


def test_a_fused_cosine_is_the_weighted_mean_of_the_parts() -> None:
    faces = [(crop(1), crop(1)), (crop(2), crop(2))]
    first, second = fused((1.0, 1.4)).embed(faces)
    ones = single(projecting(8, 0)).embed([(crop(1),), (crop(2),)])
    others = single(projecting(5, 1)).embed([(crop(1),), (crop(2),)])
    expected = (ones[0].similarity(ones[1]) + 1.4 * others[0].similarity(others[1])) / 2.4
    assert first.similarity(second) == pytest.approx(expected, abs=1e-6)
    assert first.vector.shape == (13,)


def test_each_part_gets_the_face_on_its_own_template() -> None:
    wide = Part(projecting(8, 0), ModelInput(8, 4, "BGR"), TEMPLATE)
    embedder = Embedder("both", [Part(projecting(8, 0), INPUT, TEMPLATE), wide], mirrored=False)
    crops = embedder.crops(np.zeros((20, 20, 3), np.uint8), np.array(TEMPLATE) * 3)
    assert [made.shape for made in crops] == [(4, 4, 3), (4, 8, 3)]


@pytest.mark.parametrize("row", [[0.0, 0.0], [float("nan"), 1.0], [float("inf"), 1.0]])
def test_an_answer_that_is_no_direction_is_a_fault(row: list[float]) -> None:
    with pytest.raises(ModelError, match="one: the model gave values that are no vector"):
        single(answering(row)).embed([(crop(1),)])


def test_weights_must_be_positive() -> None:
    with pytest.raises(ModelError, match="weights above 0"):
        fused((1.0, 0.0))
    with pytest.raises(ModelError, match="weights above 0"):
        Embedder("none", [], mirrored=False)


def test_warming_up_tells_the_dimension() -> None:
    embedder = fused((1, 1))
    embedder.warm_up()
    assert embedder.dimension == 13


def entry(model_id: str, **changes: object) -> ModelEntry:
    values: dict[str, object] = {
        "id": model_id,
        "role": Role.EMBEDDER,
        "title": model_id,
        "file": "x.onnx",
        "sha256": "0" * 64,
        "input": INPUT,
        "template": TEMPLATE,
        "dimension": 8,
    }
    return ModelEntry(**(values | changes))  # type: ignore[arg-type]


def test_the_parts_of_an_entry_come_from_the_catalogue() -> None:
    entries = {name: entry(name) for name in ("one", "two")}
    pair = ModelEntry(id="pair", role=Role.EMBEDDER, title="pair", parts=(ModelPart("one", 1.0), ModelPart("two", 1.4)))
    networks = {name: projecting(8, seed) for seed, name in enumerate(entries)}
    parts = parts_of(pair, entries.__getitem__, networks.__getitem__)
    assert [(part.session, part.weight) for part in parts] == [(networks["one"], 1.0), (networks["two"], 1.4)]
    assert parts_of(entries["one"], entries.__getitem__, networks.__getitem__)[0].session is networks["one"]


@pytest.fixture(scope="module")
def portraits(weights: Ready) -> dict[str, Embedding]:
    """The public portraits, through the real detector and the real embedder."""
    catalogue, settings = Catalogue.load(), RuntimeSettings()
    detector = Detector(runtime.load(weights("yunet"), settings), DetectionSettings())
    session = runtime.load(weights("fr_feature"), settings)
    embedder = Embedder(
        "fr_feature", parts_of(catalogue.entry("fr_feature"), catalogue.entry, lambda _: session), mirrored=False
    )
    pictures = {name: read_picture(weights(name)) for name in ("astronaut", "obama", "obama2", "biden")}
    faces = {name: embedder.crops(p, detector.detect_still(p)[0].landmarks) for name, p in pictures.items()}
    return {name: embedder.embed([face])[0] for name, face in faces.items()}


@pytest.mark.weights
def test_one_person_is_alike_and_others_are_not(portraits: dict[str, Embedding]) -> None:
    """0.49 is the similarity of FMR 1e-5."""
    assert portraits["obama"].similarity(portraits["obama2"]) > 0.65
    for stranger in ("astronaut", "biden"):
        assert portraits["obama"].similarity(portraits[stranger]) < 0.3
