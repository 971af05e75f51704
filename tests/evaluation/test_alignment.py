"""Where an embedder wants the landmarks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from accessctl.domain import ModelInput
from accessctl.errors import InputError
from accessctl.evaluation.alignment import AS_IT_IS, Move, moved
from tests.evaluation.synthetic import SIDE, TEMPLATE, FakeFinder, recipe

INPUT = ModelInput(SIDE, SIDE, "BGR")


def test_a_larger_template_spreads_the_landmarks_round_their_centre() -> None:
    was, larger = np.array(TEMPLATE), np.array(Move(scale=1.5).of(TEMPLATE, INPUT))
    assert larger.mean(axis=0) == pytest.approx(was.mean(axis=0), abs=1e-3)
    assert np.ptp(larger, axis=0) == pytest.approx(1.5 * np.ptp(was, axis=0), abs=1e-3)


def test_a_template_moved_down_is_lower_by_that_share_of_the_height() -> None:
    lower = np.array(Move(down=0.25).of(TEMPLATE, INPUT))
    assert lower - np.array(TEMPLATE) == pytest.approx(np.tile([0.0, 8.0], (5, 1)))


def test_a_moved_recipe_cuts_other_crops_and_is_remembered_under_another_name() -> None:
    as_it_is = recipe(FakeFinder())
    other = moved(as_it_is, Move(scale=1.04))
    assert moved(as_it_is, AS_IT_IS) is as_it_is
    assert other.networks[0].id != as_it_is.networks[0].id
    assert other.networks[0].identity != as_it_is.networks[0].identity
    assert other.tools().parts[0].template == Move(scale=1.04).of(TEMPLATE, INPUT)


def test_a_fused_embedder_has_no_template_of_its_own() -> None:
    one = recipe(FakeFinder())
    with pytest.raises(InputError, match="is made of colours, colours; choose one of these"):
        moved(replace(one, networks=one.networks * 2), Move(scale=1.04))
