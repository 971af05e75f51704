"""Temperature and limit of what guards, from P(live) alone; and the shipped average, by the files measured for it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from accessctl import paths
from accessctl.errors import InputError
from accessctl.evaluation.attacks import AttackScores
from accessctl.evaluation.judging import ClipJudged, Judged
from accessctl.evaluation.presentations import Presentation
from accessctl.training.guarding import by_source, calibrate
from accessctl.weights.catalogue import Catalogue

AVERAGE = "accessctl+minifasnet"


def scores(doubt: float, seed: int = 0) -> AttackScores:
    """Well apart, and every log-odds ``doubt`` times as large as it should be."""
    rng = np.random.default_rng(seed)
    odds = rng.logistic(0.0, 1.0, 4000)
    live = rng.random(4000) < 1 / (1 + np.exp(-odds))
    given = 1 / (1 + np.exp(-odds * doubt))
    return AttackScores(given[live], {"attacks": given[~live]})


@pytest.mark.parametrize("doubt", [0.5, 1.0, 2.0])
def test_too_sure_or_not_sure_enough_is_set_right(doubt: float) -> None:
    assert calibrate({"a": scores(doubt)}, 1.0).temperature == pytest.approx(doubt, rel=0.1)


def test_what_was_calibrated_before_is_calibrated_further() -> None:
    assert calibrate({"a": scores(2.0)}, 0.5).temperature == pytest.approx(1.0, rel=0.1)


def test_the_limit_refuses_one_in_twenty_of_the_living_on_the_mean_of_the_sources() -> None:
    found = calibrate({"a": scores(1.0), "b": scores(2.0, 1)}, 1.0)
    refused = [float((one.live < found.min_live).mean()) for one in found.scores.values()]
    assert np.mean(refused) == pytest.approx(0.05, abs=0.01)


def test_figures_of_other_people_move_neither_limit_nor_temperature() -> None:
    alone = calibrate({"a": scores(2.0)}, 1.0)
    found = calibrate({"a": scores(2.0)}, 1.0, {"b": scores(2.0, 3)})
    assert (found.temperature, found.min_live) == (alone.temperature, alone.min_live)
    card = found.card([])
    assert (list(card["calibrated_on"]), list(card["validation"])) == (["a"], ["b"])
    assert card["validation"]["b"]["bpcer"] == pytest.approx(0.05, abs=0.02), "the others' scores are calibrated, too"


def test_the_card_says_whose_files_were_measured() -> None:
    entry = Catalogue.load().entry("accessctl")
    card = calibrate({"a": scores(1.0)}, 1.0).card([(entry, 2.0)])
    assert card["parts"] == [{"id": "accessctl", "weight": 2.0, "sha256": entry.sha256}]
    assert set(card["validation"]["a"]) >= {"apcer", "bpcer", "auc", "apcer_at_bpcer"}


def test_a_source_with_one_side_only_calibrates_nothing() -> None:
    living = Presentation(Path("a.png"), live=True, species="", source="a")
    assert by_source([Judged(living, 0.9)], []) == {}
    with pytest.raises(InputError, match="nothing can be calibrated"):
        calibrate({}, 1.0)


def test_clips_count_frame_by_frame_and_pictures_without_a_face_not_at_all() -> None:
    shown = [Presentation(Path("x"), live, "" if live else "phone", "clips") for live in (True, False)]
    clips = [ClipJudged(one, (0.9, 0.8) if one.live else (0.1,), (), one.live, 0) for one in shown]
    found = by_source([Judged(shown[0], None)], clips)
    assert (found["clips"].live.size, found["clips"].attacks.size) == (2, 1)


def test_the_average_that_ships_was_calibrated_with_the_very_files_it_is_made_of() -> None:
    catalogue = Catalogue.load()
    entry = catalogue.entry(AVERAGE)
    card = json.loads((paths.shipped_models() / entry.card).read_text(encoding="utf-8"))
    weights = {part.id: part.weight for part in entry.parts}
    made_of = [{"id": one.id, "weight": weights[one.id], "sha256": one.sha256} for one in catalogue.files_of(AVERAGE)]
    assert card["parts"] == made_of, "calibrate it again: accessctl train calibrate --model accessctl+minifasnet ..."
    assert (card["min_live"], card["temperature"]) == (entry.min_live, entry.temperature)
