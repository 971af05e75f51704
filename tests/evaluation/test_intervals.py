"""How sure a measured rate is."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from accessctl.evaluation.intervals import Rate, bootstrap, clopper_pearson, mean_interval, upper_bound, wilson


def test_no_attack_of_thirty_passing_bounds_the_rate_below_ten_percent() -> None:
    assert upper_bound(0, 30) == pytest.approx(0.0950, abs=5e-5)


def test_the_exact_interval_is_the_published_one() -> None:
    found = clopper_pearson(8, 100)  # R's binom.test(8, 100): 0.0351716, 0.1515576
    assert (found.low, found.high) == pytest.approx((0.0351716, 0.1515576), abs=1e-6)


def test_wilsons_bounds_are_where_the_share_is_just_not_rejected() -> None:
    for bound in (wilson(8, 100).low, wilson(8, 100).high):
        assert abs(0.08 - bound) == pytest.approx(1.959964 * math.sqrt(bound * (1 - bound) / 100), rel=1e-5)


@given(trials=some.integers(1, 500), share=some.floats(0, 1))
def test_an_interval_holds_the_measured_share(trials: int, share: float) -> None:
    hits = round(share * trials)
    for found in (clopper_pearson(hits, trials), wilson(hits, trials)):
        assert 0 <= found.low <= hits / trials + 1e-12
        assert hits / trials - 1e-12 <= found.high <= 1


def test_the_exact_interval_covers_at_least_as_often_as_it_says() -> None:
    rng = np.random.default_rng(1)
    hits = rng.binomial(40, 0.03, 2000)
    held = [found.low <= 0.03 <= found.high for found in (clopper_pearson(int(count), 40) for count in hits)]
    assert np.mean(held) >= 0.95


def test_what_was_never_tried_is_not_known() -> None:
    nothing = Rate(0, 0)
    assert math.isnan(nothing.value)
    assert (nothing.interval.low, nothing.interval.high) == (0.0, 1.0)
    assert nothing.to_json()["value"] is None


def test_more_hits_than_trials_are_refused() -> None:
    with pytest.raises(ValueError, match="5 of 4"):
        Rate(5, 4)


def test_one_fold_says_nothing_about_the_spread() -> None:
    assert math.isinf(mean_interval([0.9]).high)


def test_the_mean_of_folds_lies_in_students_interval() -> None:
    found = mean_interval([0.99, 0.98, 1.0, 0.97])  # t(3) = 3.182, sd 0.01291
    assert (found.low, found.high) == pytest.approx((0.985 - 0.02054, 0.985 + 0.02054), abs=1e-4)


def test_a_bootstrap_of_whole_people_is_wider_than_one_of_pictures() -> None:
    person = np.repeat(np.arange(20), 50)
    missed = (person % 4 == 0).astype(float)
    by_person = bootstrap(lambda drawn: missed.reshape(20, 50)[drawn].mean(), 20)
    by_picture = bootstrap(lambda drawn: missed[drawn].mean(), 1000)
    assert by_person.high - by_person.low > 3 * (by_picture.high - by_picture.low)


def test_a_bootstrap_of_what_cannot_be_measured_is_not_a_number() -> None:
    assert math.isnan(bootstrap(lambda _: math.nan, 5).low)
