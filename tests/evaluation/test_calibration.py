"""From all pairs to the curve, the card and the sentences."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from accessctl.config import IdentitySettings
from accessctl.errors import InputError
from accessctl.evaluation.calibration import calibrate
from accessctl.evaluation.card import write_card, write_curve
from accessctl.evaluation.explanation import Setting, explain, values
from accessctl.evaluation.impostors import AllPairs, all_pairs
from accessctl.limits import FmrCurve, Limits
from accessctl.weights.catalogue import Catalogue
from tests.evaluation.synthetic import no_progress, people

MANIFEST = """# What there is.
format = 1

[[entry]]
id = "colours"
role = "embedder"
title = "Colours" # a comment that stays
file = "colours.onnx"
sha256 = "{sha}"
size_bytes = 1
licence = "MIT"
dimension = 6
input = {{ width = 32, height = 32, order = "BGR" }}
template = [[1.0, 1.0], [2.0, 1.0], [1.5, 2.0], [1.0, 3.0], [2.0, 3.0]]
"""


@pytest.fixture(scope="module")
def pairs() -> AllPairs:
    return all_pairs(people(800, 2, spread=0.8), no_progress)


def manifest(folder: Path) -> Path:
    path = folder / "manifest.toml"
    path.write_text(MANIFEST.format(sha="0" * 64))
    return path


def setting(pairs: AllPairs, templates: int = 250, **identity: float) -> Setting:
    curve = FmrCurve.of(calibrate(pairs).curve)
    card = {
        "set": {"name": "made-up", "impostor_pairs": pairs.impostors},
        "calibration": {"single": calibrate(pairs).to_json()},
    }
    asked = IdentitySettings.model_validate(identity)
    return Setting("colours", curve, asked, Limits(0.6, 0.05, None), templates, 10.0, card)


def test_the_curve_is_what_was_counted(pairs: AllPairs) -> None:
    found = calibrate(pairs)
    assert [rate for _, rate in found.curve] == pytest.approx([1e-1, 1e-2, 1e-3, 1e-4], rel=0.1)
    for point in found.points:
        assert point.fmr.value == pairs.fmr_at(point.similarity).value
        assert point.interval.low <= point.fmr.value <= point.interval.high


def test_rates_that_a_hundred_pairs_do_not_vouch_for_are_extrapolated(pairs: AllPairs) -> None:
    found = calibrate(pairs)
    assert found.points[-1].fmr.hits >= 100
    assert found.points[-1].fmr.value > 1e-5


def test_the_tail_of_the_card_is_the_tail_of_the_gate(pairs: AllPairs) -> None:
    found = calibrate(pairs)
    assert found.beyond(1e-6) == pytest.approx(FmrCurve.of(found.curve).similarity_at(1e-6), abs=2e-3)


def test_the_tail_errs_on_the_safe_side_for_falling_scores() -> None:
    rng = np.random.default_rng(0)
    scores = np.sort(rng.normal(0, 0.1, 4_000_000))
    edge = {rate: scores[int((1 - rate) * scores.size)] for rate in (1e-3, 1e-4, 1e-5)}
    line = FmrCurve.of([[edge[1e-3], 1e-3], [edge[1e-4], 1e-4]])
    assert line.similarity_at(1e-5) > edge[1e-5]


def test_too_few_people_make_no_curve() -> None:
    with pytest.raises(InputError, match="too few for a calibration"):
        calibrate(all_pairs(people(10, 2), no_progress))


def test_the_card_and_the_curve_are_found_by_the_catalogue(tmp_path: Path, pairs: AllPairs) -> None:
    path, found = manifest(tmp_path), calibrate(pairs)
    write_curve(path, "colours", "fmr_curve", found.curve)
    write_card(path, "colours", {"calibration": {"single": found.to_json()}})
    catalogue = Catalogue.load(path)
    assert [list(row) for row in catalogue.entry("colours").fmr_curve] == found.curve
    points = catalogue.card("colours")["calibration"]["single"]["points"]
    assert [point["impostor_pairs_at_or_above"] for point in points] == [point.fmr.hits for point in found.points]


def test_comments_and_other_keys_stay(tmp_path: Path, pairs: AllPairs) -> None:
    path = manifest(tmp_path)
    write_card(path, "colours", {"first": 1})
    write_curve(path, "colours", "fmr_curve", calibrate(pairs).curve)
    card = write_card(path, "colours", {"second": 2})
    assert "# a comment that stays" in path.read_text()
    assert {"first", "second", "made", "model"} <= set(json.loads(card.read_text()))


def test_what_follows_the_entry_stays_behind_it(tmp_path: Path, pairs: AllPairs) -> None:
    path = manifest(tmp_path)
    tail = '\n# --- others ---\n\n[[entry]]\nid = "other"\nrole = "picture"\ntitle = "Other"\nlicence = "x"\n'
    path.write_text(path.read_text() + '[entry.fetched]\nname = "c"\nsha256 = ""\nsize_bytes = 1\n' + tail)
    write_curve(path, "colours", "fmr_curve_mirrored", calibrate(pairs).curve)
    write_card(path, "colours", {})
    text = path.read_text()
    assert text.endswith(tail)
    assert text.index("fmr_curve_mirrored") < text.index("card =") < text.index("[entry.fetched]")


def test_an_unknown_model_changes_nothing(tmp_path: Path) -> None:
    path = manifest(tmp_path)
    before = path.read_text()
    with pytest.raises(InputError, match="has no model nobody"):
        write_card(path, "nobody", {})
    assert path.read_text() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_limit_is_explained_from_data_to_door(pairs: AllPairs) -> None:
    lines = explain(setting(pairs))
    assert f"{pairs.impostors:,} pairs" in lines[0]
    assert "1000 wrong grants per million attempts" in lines[1]
    assert "once in 250,000 times" in lines[1]
    assert "250 templates" in lines[-1]


def test_a_limit_set_by_hand_is_said_to_be_one(pairs: AllPairs) -> None:
    assert "set by hand to 0.700" in explain(setting(pairs, min_similarity=0.7))[1]
    assert values(setting(pairs, min_similarity=0.7))["set_by_hand"] is True


def test_votes_are_told_only_for_the_k_and_n_they_were_measured_at(pairs: AllPairs) -> None:
    asked = setting(pairs)
    row = {"limit": 0.5, "window_per_frame": 0.5, "visit_per_album": 2.0, "fmr_per_visit": 2e-4}
    never = {"limit": 0.6, "window_per_frame": None, "visit_per_album": 0.0, "fmr_per_visit": 0.0}
    measured = {"asked": [3, 5], "tracks": 9, "visit_frames": 90, "limits": [row, never]}
    card = {**asked.card, "votes": {"mirrored": measured}}
    known = Setting("colours", asked.curve, asked.identity, asked.limits, 250, 10.0, card)
    assert any("On 9 tracks of clips, 0.50 times" in line for line in explain(known))
    other = IdentitySettings(votes_needed=2, window=3)
    assert not any(
        "tracks" in line for line in explain(Setting("c", asked.curve, other, asked.limits, 250, 10.0, card))
    )


def test_what_a_visit_counts_as_is_said(pairs: AllPairs) -> None:
    asked = setting(pairs)
    often = dataclasses.replace(asked, curve=dataclasses.replace(asked.curve, visits=((3, 5, 4.0),)))
    assert any("a visit is counted as 4.0 chances" in line for line in explain(often))
    assert "once in 1,000,000 times" in explain(often)[1]
