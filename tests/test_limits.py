"""The false-accept arithmetic, against numbers worked out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl import translation
from accessctl.config import IdentitySettings, LivenessSettings
from accessctl.limits import FmrCurve, Limits, derive, fmr_within, fpir, min_similarity, sentence

CURVE = FmrCurve(((0.42, 1e-4), (0.49, 1e-5)))


def test_every_template_gives_a_stranger_one_more_chance() -> None:
    assert fpir(1e-4, 0) == 0
    assert fpir(1e-4, 1) == pytest.approx(1e-4)
    assert fpir(1e-4, 1000) == pytest.approx(1 - (1 - 1e-4) ** 1000)
    assert fpir(1e-12, 1_000_000) == pytest.approx(1e-6, rel=1e-5)  # no cancellation in the far tail


@given(st.floats(1e-7, 0.1), st.integers(1, 1_000_000))
def test_the_budget_is_kept_exactly(budget: float, templates: int) -> None:
    assert fpir(fmr_within(budget, templates), templates) == pytest.approx(budget, rel=1e-6)


def test_the_curve_goes_through_its_points_and_straight_on() -> None:
    assert CURVE.fmr_at(0.42) == pytest.approx(1e-4)
    assert CURVE.similarity_at(1e-5) == pytest.approx(0.49)
    assert CURVE.similarity_at(1e-3) == pytest.approx(0.35)
    assert CURVE.similarity_at(1e-6) == pytest.approx(0.56)


def test_a_curve_of_several_points_uses_the_nearest_two() -> None:
    curve = FmrCurve.of([(0.5, 1e-5), (0.2, 1e-2), (0.3, 1e-3)])
    assert curve.similarity_at(10**-2.5) == pytest.approx(0.25)
    assert curve.fmr_at(0.4) == pytest.approx(1e-4)
    assert curve.fmr_at(0.1) == pytest.approx(1e-1)
    assert curve.fmr_at(0.6) == pytest.approx(1e-6)


@given(st.floats(-1, 1))
def test_similarity_and_rate_undo_each_other(similarity: float) -> None:
    rate = CURVE.fmr_at(similarity)
    if rate < 1:
        assert CURVE.similarity_at(rate) == pytest.approx(similarity, abs=1e-6)


@pytest.mark.parametrize(
    "points",
    [
        ((0.5, 1e-4),),
        ((0.5, 1e-4), (0.6, 1e-3)),
        ((0.5, 1e-4), (0.5, 1e-5)),
        ((0.5, math.nan), (0.6, 1e-5)),
        ((-math.inf, 1e-9), (0.6, 1e-10)),
        ((0.5, 1e-4), (math.inf, 1e-5)),
    ],
)
def test_a_curve_that_makes_no_sense_is_refused(points: tuple[tuple[float, float], ...]) -> None:
    with pytest.raises(ValueError, match="calibration"):
        FmrCurve(points)


@pytest.mark.parametrize(
    "wanted", [(math.nan, 0.05, 0.6), (0.5, -math.inf, 0.6), (0.5, 0.05, math.nan), (0.5, 0.05, 0.0)]
)
def test_limits_that_let_everybody_in_cannot_be_made(wanted: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match=r"finite|P\(live\)"):
        Limits(*wanted)


def test_a_larger_gallery_asks_for_more() -> None:
    asked = [min_similarity(CURVE, 1000, templates) for templates in (0, 1, 10, 1000, 100_000)]
    assert asked == sorted(asked)
    assert asked[0] == asked[1] == pytest.approx(0.35, abs=1e-3)
    assert asked[3] == pytest.approx(0.56, abs=1e-3)


def test_a_limit_is_never_asked_beyond_the_same_picture() -> None:
    assert min_similarity(CURVE, 1e-6, 1_000_000) == 1.0


def test_a_limit_by_hand_wins_over_the_budget() -> None:
    liveness = LivenessSettings()
    by_hand = IdentitySettings.model_validate({"min_similarity": 0.7, "min_margin": 0.03})
    assert derive(by_hand, liveness, CURVE, 10, 0.6) == Limits(0.7, 0.03, 0.6)
    assert (
        derive(IdentitySettings(), LivenessSettings.model_validate({"min_live": 0.8}), CURVE, 10, 0.6).min_live == 0.8
    )


def test_the_margin_makes_the_runner_up_ten_times_rarer() -> None:
    asked = derive(IdentitySettings(), LivenessSettings(), CURVE, 10, 0.6)
    ahead = asked.min_similarity + asked.min_margin
    assert CURVE.fmr_at(ahead) == pytest.approx(CURVE.fmr_at(asked.min_similarity) / 10)


def test_a_margin_of_nothing_by_hand_is_no_margin() -> None:
    by_hand = IdentitySettings.model_validate({"min_margin": 0.0})
    assert derive(by_hand, LivenessSettings(), CURVE, 10, 0.6).min_margin == 0.0


def test_no_setting_stands_in_for_a_liveness_model() -> None:
    by_hand = LivenessSettings.model_validate({"min_live": 0.1})
    assert derive(IdentitySettings(), by_hand, CURVE, 10, None).min_live is None


@pytest.mark.parametrize("min_live", [0.0, -0.1, 1.1, math.nan])
def test_a_liveness_limit_that_lets_everything_through_is_refused(min_live: float) -> None:
    with pytest.raises(ValueError, match=r"limits|P\(live\)"):
        Limits(0.5, 0.05, min_live)


def test_the_arithmetic_reads_as_a_sentence() -> None:
    limits = Limits(min_similarity(CURVE, 1000, 250), 0.05, 0.6)
    text = sentence(CURVE, limits, templates=250, strangers_per_day=1)
    assert text == (
        "250 templates, similarity of at least 0.52 (one impostor pair in 250,000): "
        "a stranger is let in once in 1,000 attempts; with 1 attempts by strangers a day, once in 3 years."
    )


def test_a_thousand_years_are_said_in_spanish_too() -> None:
    """Thousands stand apart by a space there, and what is shown is never read back as a number."""
    translation.use("es")
    try:
        text = sentence(CURVE, Limits(0.75, 0.05, 0.6), templates=1, strangers_per_day=0.01)
    finally:
        translation.use("en")
    assert "\u202f" in text.rsplit(",", maxsplit=1)[-1]
    assert "0,75" in text


def test_with_nobody_enrolled_the_sentence_says_so() -> None:
    assert "Nobody is enrolled" in sentence(CURVE, Limits(0.5, 0.05, 0.6), templates=0, strangers_per_day=1)


def test_an_embedder_whose_visits_pass_more_often_asks_for_more() -> None:
    rows = [(0.5, 1e-3), (0.6, 1e-5)]
    curve = FmrCurve.of(rows)
    assert min_similarity(curve, 100, 10, 10) == pytest.approx(min_similarity(curve, 100, 10) + curve.decade_at(0.55))
    limits = Limits(0.6, 0.05, None)
    assert "in 10,000 attempts" in sentence(curve, limits, 10, 10)
    assert "in 1,000 attempts" in sentence(curve, limits, 10, 10, visit_factor=10)


VISITS = [(1, 40, 9.0), (2, 3, 2.5), (3, 3, 1.5), (3, 5, 2.0), (3, 10, 3.0), (5, 5, 0.4)]


@pytest.mark.parametrize(
    ("votes", "window", "factor"),
    [
        (3, 5, 2.0),
        (1, 5, 9.0),  # any one frame of the visit
        (3, 4, 2.0),  # not measured: three of five pass whenever three of four do
        (4, 7, 3.0),  # nor is this: three of ten pass whenever four of seven do
        (2, 5, 9.0),  # nothing else that was measured is as easy
        (5, 5, 1.0),  # never less than one pair
        (3, 40, 9.0),
    ],
)
def test_a_visit_counts_as_what_was_measured_at_votes_no_stricter(votes: int, window: int, factor: float) -> None:
    assert FmrCurve.of([(0.5, 1e-3), (0.6, 1e-5)], VISITS).visit_factor(votes, window) == factor


def test_votes_that_nothing_measured_covers_count_as_the_easiest_that_was_measured() -> None:
    curve = FmrCurve.of([(0.5, 1e-3), (0.6, 1e-5)], [(3, 5, 2.0), (4, 5, 1.5)])
    assert curve.visit_factor(2, 5) == 2.0
    assert curve.visit_factor(3, 6) == 2.0


def test_fewer_votes_ask_for_more_similarity() -> None:
    curve = FmrCurve.of([(0.5, 1e-3), (0.6, 1e-5)], VISITS)
    asked = [
        derive(IdentitySettings(votes_needed=votes, window=5), LivenessSettings(), curve, 10, None).min_similarity
        for votes in (1, 3, 5)
    ]
    assert asked == sorted(asked, reverse=True)
    assert asked[0] > asked[1] > asked[2]


@pytest.mark.parametrize("row", [(3, 5, -1.0), (0, 5, 1.0), (6, 5, 1.0), (3, 5, math.nan), (3, 5, math.inf)])
def test_votes_that_make_no_sense_are_no_measurement(row: tuple[int, int, float]) -> None:
    with pytest.raises(ValueError, match="visit"):
        FmrCurve.of([(0.5, 1e-3), (0.6, 1e-5)], [row])
