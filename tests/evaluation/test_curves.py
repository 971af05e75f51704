"""Error rates over every limit."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from accessctl.evaluation.curves import auc, best_accuracy_limit, curve

SCORES = some.lists(some.floats(-1, 1, width=32), min_size=1, max_size=60)


def test_a_score_at_the_limit_is_accepted() -> None:
    found = curve([0.5], [0.4])
    assert found.refused_at(0.5).hits == 0
    assert found.accepted_at(0.4).hits == 1
    assert found.accepted_at(0.41).hits == 0


def test_perfect_scores_make_no_errors() -> None:
    found = curve([0.8, 0.9], [0.1, 0.2])
    assert (found.eer(), found.false_refuse_at(0.0), auc([0.8, 0.9], [0.1, 0.2]).value) == (0.0, 0.0, 1.0)


def test_three_of_three_thousand_is_one_in_a_thousand() -> None:
    negatives = np.linspace(0, 1, 3000)
    limit = curve([2.0], negatives).limit_at_false_accept(0.001)
    assert (negatives >= limit).sum() == 3


def test_what_nobody_may_pass_has_an_infinite_limit_when_the_best_stranger_leads() -> None:
    found = curve([0.1], [0.9])
    assert math.isinf(found.limit_at_false_accept(0.0))
    assert found.false_refuse_at(0.0) == 1.0


def test_scores_that_are_not_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="positive scores are not numbers"):
        curve([0.1, math.nan], [0.2])


def test_an_empty_side_is_refused() -> None:
    with pytest.raises(ValueError, match="no negative scores"):
        curve([0.1], [])


@given(positive=SCORES, negative=SCORES)
def test_the_curve_counts_what_a_loop_would_count(positive: list[float], negative: list[float]) -> None:
    found = curve(positive, negative)
    for limit in (-0.5, 0.0, 0.25, positive[0], negative[0]):
        assert found.refused_at(limit).hits == sum(score < limit for score in positive)
        assert found.accepted_at(limit).hits == sum(score >= limit for score in negative)


@given(positive=SCORES, negative=SCORES, rate=some.sampled_from((0.0, 0.01, 0.1, 0.5)))
def test_the_limit_at_a_rate_is_the_lowest_that_keeps_it(
    positive: list[float], negative: list[float], rate: float
) -> None:
    found = curve(positive, negative)
    limit = found.limit_at_false_accept(rate)
    assert sum(score >= limit for score in negative) <= rate * len(negative)
    lower = [score for score in {*positive, *negative} if score < limit]
    assert not lower or sum(score >= max(lower) for score in negative) > rate * len(negative)


@given(positive=SCORES, negative=SCORES)
def test_the_area_is_the_chance_to_outscore(positive: list[float], negative: list[float]) -> None:
    wins = [(mine > theirs) + 0.5 * (mine == theirs) for mine in positive for theirs in negative]
    assert auc(positive, negative).value == pytest.approx(np.mean(wins))


def test_delongs_interval_holds_the_true_area_as_often_as_it_says() -> None:
    rng = np.random.default_rng(3)
    true, held = 0.8413447, 0  # normal scores one deviation of their difference apart: Phi(1)
    for _ in range(300):
        found = auc(rng.normal(math.sqrt(2), 1, 60), rng.normal(0, 1, 60))
        held += found.interval.low <= true <= found.interval.high
    assert 0.90 <= held / 300 <= 0.99


def test_the_best_limit_is_in_the_middle_of_the_gap() -> None:
    assert best_accuracy_limit([0.8, 0.9], [0.1, 0.2]) == pytest.approx(0.5)


def test_a_thinned_curve_keeps_both_ends() -> None:
    rng = np.random.default_rng(0)
    thin = curve(rng.normal(2, 1, 5000), rng.normal(0, 1, 5000)).thinned(50)
    assert (thin["false_accept"][0], thin["false_accept"][-1]) == (1.0, 0.0)
    assert len(thin["limit"]) < 60
