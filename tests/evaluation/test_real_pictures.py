"""The installed embedders on a few real pictures, and LFW's own lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from accessctl.config import Settings
from accessctl.evaluation.album import Album, read_album
from accessctl.evaluation.embedded import embed_album
from accessctl.evaluation.pairs import read_pairs
from accessctl.evaluation.recipe import recipe_of
from accessctl.limits import FmrCurve
from accessctl.vision.embedding import Embedder
from accessctl.weights.catalogue import Catalogue
from tests.evaluation.synthetic import no_progress

PEOPLE = ("Abdullah_Gul", "Alejandro_Toledo", "Bill_Clinton", "Carlos_Menem", "Jennifer_Capriati", "Laura_Bush")
EMBEDDERS = ("fr_feature", "dlib", "fr_feature+dlib")


@pytest.fixture(scope="module")
def lfw(shared_data: Path) -> Path:
    return shared_data / "lfw"


@pytest.fixture(scope="module")
def album(lfw: Path) -> Album:
    whole = read_album(lfw / "images")
    kept = [picture for picture in whole.pictures if picture.person in PEOPLE]
    return whole.only([picture.path for picture in kept if picture.path.stem.endswith(("_0001", "_0002", "_0003"))])


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "pairs", "folds"), [("pairs.txt", 6000, 10), ("pairsDevTrain.txt", 2200, 1), ("pairsDevTest.txt", 1000, 1)]
)
def test_every_pair_of_the_official_lists_is_found(lfw: Path, name: str, pairs: int, folds: int) -> None:
    found = read_pairs(lfw / name, read_album(lfw / "images"))
    assert (len(found.pairs), found.folds, found.missing) == (pairs, folds, 0)
    assert sum(pair.same for pair in found.pairs) == pairs // 2


@pytest.mark.shared
@pytest.mark.weights
@pytest.mark.parametrize("embedder", EMBEDDERS)
def test_people_are_told_apart_at_the_limit_of_the_card(
    album: Album, embedder: str, tmp_path: Path, weights: Callable[[str], Path]
) -> None:
    catalogue = Catalogue.load()
    for file in ("yunet", *(entry.id for entry in catalogue.files_of(embedder))):
        weights(file)
    found = embed_album(album, recipe_of(catalogue, Settings(), embedder, mirrored=True), tmp_path, no_progress)
    similarity = found.vectors @ found.vectors.T
    same = found.people[:, None] == found.people[None, :]
    off_diagonal = ~np.eye(len(same), dtype=bool)
    limit = FmrCurve.of(catalogue.entry(embedder).fmr_curve_mirrored).similarity_at(1e-3)
    assert found.left_out == {"no_face": 0, "unreadable": 0}
    assert (similarity[same & off_diagonal] >= limit).mean() > 0.9
    assert (similarity[~same] >= limit).mean() <= 0.02


@pytest.mark.shared
@pytest.mark.weights
@pytest.mark.parametrize("mirrored", [False, True])
def test_what_is_remembered_is_what_the_door_computes(
    album: Album, mirrored: bool, tmp_path: Path, weights: Callable[[str], Path]
) -> None:
    from accessctl.camera.pictures import read_picture

    for file in ("yunet", "fr_feature", "dlib"):
        weights(file)
    how = recipe_of(Catalogue.load(), Settings(), "fr_feature+dlib", mirrored=mirrored)
    few = album.only([picture.path for picture in album.pictures[:3]])
    found = embed_album(few, how, tmp_path, no_progress, workers=1)
    tools = how.tools()
    embedder = Embedder(how.embedder, tools.parts, mirrored=mirrored)
    for path, vector in zip(found.paths, found.vectors, strict=True):
        pixels = read_picture(path)
        face = max(tools.finder.detect_still(pixels), key=lambda one: one.eye_distance)
        (expected,) = embedder.embed([embedder.crops(pixels, face.landmarks)])
        assert float(expected.vector @ vector) > 0.9999
