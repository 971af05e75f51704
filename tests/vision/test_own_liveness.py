"""The liveness model that travels with accessctl: pinned by a few of its own numbers, and its card by its file."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from accessctl import paths
from accessctl.config import LivenessSettings, RuntimeSettings
from accessctl.domain import ModelEntry
from accessctl.training import recipe
from accessctl.vision import runtime
from accessctl.weights.catalogue import Catalogue, State

ID = "accessctl"
SIDE = 112
PATTERN, GREY = (-0.35538, 0.35538), (-0.10432, 0.10432)


@pytest.fixture(scope="module")
def entry() -> ModelEntry:
    return Catalogue.load().entry(ID)


@pytest.fixture(scope="module")
def session() -> runtime.Session:
    return runtime.load(Catalogue.load().ready(ID), RuntimeSettings(threads=1, use_gpu=False))


def pattern() -> np.ndarray:
    """1 x 6 x side x side with x[c, y, x] = (7y + 3x + 37c) mod 256."""
    c, y, x = np.mgrid[0:6, 0:SIDE, 0:SIDE]
    return np.asarray((7 * y + 3 * x + 37 * c) % 256, np.float32)[None]


def test_it_is_there_without_any_download() -> None:
    catalogue = Catalogue.load(folder=Path("nowhere"))
    assert catalogue.state(ID) is State.READY


def test_it_says_what_it_said_when_it_was_committed(session: runtime.Session) -> None:
    (of_pattern,), (of_grey,) = session.run(pattern())[0], session.run(np.full((1, 6, SIDE, SIDE), 128, np.float32))[0]
    assert of_pattern == pytest.approx(PATTERN, abs=1e-3)
    assert of_grey == pytest.approx(GREY, abs=1e-3)


def test_several_faces_at_once_are_judged_as_one_by_one(session: runtime.Session) -> None:
    batch = np.random.default_rng(0).uniform(0, 255, (3, 6, SIDE, SIDE)).astype(np.float32)
    together = session.run(batch)[0]
    apart = np.concatenate([session.run(batch[i : i + 1])[0] for i in range(3)])
    assert together == pytest.approx(apart, abs=1e-4)


def test_card_and_manifest_speak_of_the_same_file(entry: ModelEntry) -> None:
    card = json.loads((paths.shipped_models() / entry.card).read_text(encoding="utf-8"))
    assert (card["sha256"], card["size_bytes"]) == (entry.sha256, entry.size_bytes)
    assert (card["min_live"], card["temperature"]) == (entry.min_live, entry.temperature)
    assert tuple(card["context_scales"]) == entry.context_scales
    assert card["torch_difference"] <= 1e-4
    assert card["torch_checked_on"] == 500


def test_it_is_what_the_named_recipe_makes(entry: ModelEntry) -> None:
    card = json.loads((paths.shipped_models() / entry.card).read_text(encoding="utf-8"))
    made_by = recipe.load(card["recipe"])
    assert card["recipe_identity"] == made_by.identity
    assert entry.context_scales == made_by.pool.scales
    assert entry.input is not None
    assert (entry.input.width, entry.input.height) == (made_by.pool.size, made_by.pool.size)


def test_its_limit_could_be_set_by_hand(entry: ModelEntry) -> None:
    assert LivenessSettings(min_live=entry.min_live).min_live == entry.min_live
