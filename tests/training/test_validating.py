"""Temperature and limit come from some of the people never trained on, and the card's figures from the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from torch import Tensor, nn  # noqa: E402

from accessctl.errors import InputError  # noqa: E402
from accessctl.training import recipe  # noqa: E402
from accessctl.training.imitating import Examples, settles_the_limit  # noqa: E402
from accessctl.training.pool import Pool  # noqa: E402
from accessctl.training.sources import Label, Picture  # noqa: E402
from accessctl.training.students import Judgement  # noqa: E402
from accessctl.training.validating import Validation, demand_validation, sides  # noqa: E402

SPLIT = recipe.Split(calibration_share=0.5, hold_out_people=("ada",))


class Brightness(nn.Module):
    """The brighter, the more alive: 128 is even odds."""

    def forward(self, crops: Tensor) -> Judgement:
        return Judgement(torch.zeros(len(crops), 2, 3), (crops.mean(dim=(1, 2, 3)) - 128) / 10)


def held_out(light: list[int], alive: list[bool], settles: list[bool]) -> Examples:
    """Plain pictures of one source, evenly lit, nobody trained on."""
    count = len(light)
    crops = np.broadcast_to(np.array(light, np.uint8)[:, None, None, None, None], (count, 2, 8, 8, 3)).copy()
    pool = Pool(crops, np.zeros((count, 2, 3), np.float32), np.zeros(count, np.int32), np.zeros(count, np.uint8))
    yes = np.ones(count, bool)
    label = np.array(alive, np.float32)
    return Examples(pool, label, np.ones(count, np.float32), np.full(count, "set"), yes, yes, np.array(settles))


def test_who_settles_the_limit_is_not_in_the_figures() -> None:
    light = [150] * 20 + [110] * 20 + [200, 100]
    examples = held_out(light, [True] * 20 + [False] * 20 + [True, False], [True] * 40 + [False] * 2)
    found = Validation.of(Brightness(), examples)
    assert found.card()["calibrated_on"] == {"set": {"n_live": 20, "n_spoof": 20}}
    measured = found.card()["validation"]["set"]
    assert (measured["n_live"], measured["n_spoof"]) == (1, 1)


def test_the_limit_follows_from_those_who_settle_it_alone() -> None:
    light, alive = [150] * 20 + [110] * 20, [True] * 20 + [False] * 20
    without = Validation.of(
        Brightness(), held_out([*light, 150, 110], [*alive, True, False], [True] * 40 + [False] * 2)
    )
    dim = Validation.of(Brightness(), held_out([*light, 100, 110], [*alive, True, False], [True] * 40 + [False] * 2))
    assert (dim.min_live, dim.temperature) == (without.min_live, without.temperature)
    assert dim.card()["validation"]["set"]["bpcer"] == 1.0


def test_where_everybody_settles_everybody_is_in_the_figures() -> None:
    settling, reported = sides(held_out([150, 100], [True, False], [True, True]))
    assert settling["set"].tolist() == reported["set"].tolist() == [0, 1]


@pytest.mark.parametrize("settles", [[True, True, True, False], [False, False, False, True]])
def test_a_side_with_one_class_only_is_refused_before_training(settles: list[bool]) -> None:
    with pytest.raises(InputError, match="hold out more"):
        demand_validation(held_out([150, 100, 150, 100], [True, False, True, False], settles))


def test_all_pictures_of_one_person_settle_or_none() -> None:
    people = [[Picture(Path(f"{n}.png"), "celeba_spoof", str(who), Label.LIVE) for n in range(3)] for who in range(60)]
    told = [{settles_the_limit(picture, SPLIT) for picture in person} for person in people]
    assert all(len(one) == 1 for one in told)
    assert {one for person in told for one in person} == {True, False}


def test_who_is_held_out_by_name_is_for_the_figures_unless_everybody_settles() -> None:
    ada = Picture(Path("a.mp4"), "clips", "ada", Label.LIVE)
    assert not settles_the_limit(ada, SPLIT)
    assert settles_the_limit(ada, recipe.Split(hold_out_people=("ada",)))


def test_a_share_that_leaves_nobody_is_no_recipe() -> None:
    with pytest.raises(ValueError, match="calibration_share"):
        recipe.parse({
            "name": "none", "task": "liveness", "split": {"calibration_share": 0.0},
            "stages": [{"name": "s", "epochs": 1, "learning_rate": 0.1}],
        })  # fmt: skip
