"""All pairs of a folder."""

from __future__ import annotations

import numpy as np
import pytest

from accessctl.evaluation import impostors
from accessctl.evaluation.impostors import all_pairs, by_group, mated_pairs
from accessctl.evaluation.impostors_report import report, values
from tests.evaluation.synthetic import embedded_of, no_progress, people


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(impostors, "_BLOCK_ROWS", 17)


def brute(vectors: np.ndarray, names: np.ndarray, same: bool) -> np.ndarray:
    upper = np.triu_indices(len(vectors), 1)
    pick = (names[upper[0]] == names[upper[1]]) == same
    return np.asarray((vectors @ vectors.T)[upper][pick])


def test_every_pair_of_strangers_is_counted_once() -> None:
    embedded = people(40, [1, 3] * 20, spread=1.0)
    found, expected = all_pairs(embedded, no_progress), brute(embedded.vectors, embedded.people, same=False)
    assert found.impostors == expected.size
    for limit in (-0.2, 0.0, 0.3):
        assert found.fmr_at(limit).hits == pytest.approx((expected >= limit).sum(), abs=1)


def test_people_need_not_be_in_order() -> None:
    embedded = people(40, [1, 3] * 20, spread=1.0)
    shuffle = np.random.default_rng(1).permutation(len(embedded.paths))
    mixed = embedded_of(embedded.vectors[shuffle], embedded.people[shuffle], [embedded.paths[row] for row in shuffle])
    in_order, mixed_up = all_pairs(embedded, no_progress), all_pairs(mixed, no_progress)
    assert np.array_equal(in_order.at_least, mixed_up.at_least)
    first, second = mixed_up.near.first[0], mixed_up.near.second[0]
    assert float(mixed.vectors[first] @ mixed.vectors[second]) == pytest.approx(float(mixed_up.near.similarity[0]))


def test_the_limit_keeps_the_rate_and_no_lower_one_does() -> None:
    embedded = people(60, 2, spread=1.0)
    found, expected = all_pairs(embedded, no_progress), brute(embedded.vectors, embedded.people, same=False)
    limit = found.limit_at(0.01)
    assert (expected >= limit).mean() <= 0.01
    assert (expected >= limit - 2e-4).mean() > 0.01 - 2 / expected.size


def test_the_nearest_strangers_are_kept_with_their_pictures() -> None:
    embedded = people(60, 2, spread=1.0)
    found, expected = all_pairs(embedded, no_progress), brute(embedded.vectors, embedded.people, same=False)
    assert found.near.similarity[0] == pytest.approx(expected.max())
    pair = embedded.vectors[found.near.first[0]] @ embedded.vectors[found.near.second[0]]
    assert pair == pytest.approx(found.near.similarity[0])
    assert embedded.people[found.near.first[0]] != embedded.people[found.near.second[0]]


def test_mated_pairs_are_those_of_one_person_with_a_cap() -> None:
    embedded = people(5, 4)
    assert np.allclose(
        mated_pairs(embedded, 20), np.sort(brute(embedded.vectors, embedded.people, same=True)), atol=1e-6
    )
    assert mated_pairs(embedded, 3).size == 5 * 3


def test_two_folders_of_one_person_widen_the_interval() -> None:
    """Ten near pairs of one couple of folders are one mistake, not ten."""
    embedded = people(300, 2, spread=1.0, dimension=64)
    twin = np.where(embedded.people == "p0001", "p0000b", embedded.people)
    vectors = embedded.vectors.copy()
    vectors[embedded.people == "p0001"] = vectors[embedded.people == "p0000"]
    found = all_pairs(embedded_of(vectors, twin, embedded.paths), no_progress)
    limit = 0.99
    assert found.fmr_at(limit).hits >= 2
    span, exact = found.fmr_interval(limit), found.fmr_at(limit).interval
    assert span.low == 0.0  # draws without that person have no such pair
    assert span.high > exact.high


def test_groups_are_compared_at_one_limit() -> None:
    alike, apart = people(30, 2, spread=0.5, seed=1), people(30, 2, spread=0.5, seed=2)
    shared = alike.vectors + np.float32(2.0) * alike.vectors[:1]
    shared /= np.linalg.norm(shared, axis=1, keepdims=True)
    names = np.array([f"a{name}" for name in alike.people] + [f"b{name}" for name in apart.people])
    both = embedded_of(np.concatenate([shared, apart.vectors]), names, [*alike.paths, *apart.paths])
    group_of = {str(name): "alike" if name.startswith("a") else "apart" for name in names}
    found = by_group(both, group_of, 0.5, no_progress)
    assert found["alike"][0].value > 0.5 > found["apart"][0].value
    assert found["apart"][0].trials == 30 * 29 // 2 * 4


def test_a_group_of_one_person_has_no_impostors() -> None:
    found = by_group(people(3, 2), {"p0000": "alone"}, 0.5, no_progress)
    assert (found["alone"][0].trials, found["alone"][1].trials) == (0, 1)


def test_one_picture_per_person_still_gives_a_false_match_rate() -> None:
    embedded = people(80, 1)
    found = all_pairs(embedded, no_progress)
    told = values(found, embedded, None)
    assert told["mated_pairs"] == 0
    assert told["impostor_pairs"] == 80 * 79 // 2
    assert {figure.name for figure in report(found, embedded, {}, no_progress).figures} == {"errors", "scores"}
