"""1:N with strangers."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import numpy as np
import pytest

from accessctl.domain import Embedding, Template
from accessctl.errors import InputError
from accessctl.evaluation.embedded import QUALITIES, Embedded
from accessctl.evaluation.identification import (
    Fusion,
    Plan,
    Weighting,
    check,
    identify,
    largest_gallery,
    person_scores,
    rows_of_people,
)
from accessctl.evaluation.identification_report import report, study, values
from accessctl.gallery import Gallery
from tests.evaluation.synthetic import no_progress, people, unit


def mixed(spread: float = 0.9) -> Embedded:
    """60 people with four pictures, 60 with one."""
    return people(120, [4] * 60 + [1] * 60, spread=spread)


def test_clear_people_are_all_found_and_no_stranger_is() -> None:
    found = identify(mixed(spread=0.1), Plan(40, draws=3))
    assert found.rank1 == 1.0
    assert found.fnir_at(0.01) == 0.0


def test_strangers_are_everybody_who_is_not_enrolled() -> None:
    found = identify(mixed(), Plan(40, draws=1))
    assert (found.mated, found.nonmated) == (40, 80)


def test_nobody_is_searched_with_a_picture_that_is_enrolled() -> None:
    embedded = people(30, 2, spread=2.0)  # pictures of one person are hardly alike
    assert identify(embedded, Plan(20, draws=2)).searches[0].own.max() < 0.999


def test_the_same_seed_draws_the_same_gallery() -> None:
    first, again = (identify(mixed(), Plan(40, draws=2, seed=7)) for _ in range(2))
    other = identify(mixed(), Plan(40, draws=2, seed=8))
    assert np.array_equal(first.searches[1].own, again.searches[1].own)
    assert not np.array_equal(first.searches[1].own, other.searches[1].own)


def test_more_templates_miss_fewer() -> None:
    embedded = people(300, 6, spread=1.3)
    one, three = (identify(embedded, Plan(150, per_person=count)).fnir_at(0.01) for count in (1, 3))
    assert three < one


def test_more_pictures_per_probe_miss_fewer() -> None:
    embedded = people(300, 6, spread=1.3)
    one, three = (identify(embedded, Plan(150, probe_pictures=count)).fnir_at(0.01) for count in (1, 3))
    assert three < one


def test_a_lower_fpir_misses_more() -> None:
    found = identify(people(400, 2, spread=1.3), Plan(100))
    assert found.fnir_at(0.001) >= found.fnir_at(0.01) >= found.fnir_at(0.1)


def test_the_interval_holds_the_figure() -> None:
    found = identify(people(400, 2, spread=1.3), Plan(100))
    span = found.interval_at(0.01)
    assert span.low <= found.fnir_at(0.01) <= span.high


def test_no_miss_among_few_people_is_no_promise_of_none() -> None:
    found = identify(people(60, 3, spread=0.05), Plan(20, draws=3))
    assert found.fnir_at(0.01) == 0.0
    assert found.interval_at(0.01).high == pytest.approx(0.168, abs=1e-3)  # 0 of 20, Clopper and Pearson


def test_a_person_found_second_is_missed_at_every_limit() -> None:
    found = identify(people(60, 2, spread=3.0), Plan(40, draws=1))
    one = found.searches[0]
    assert (one.own < one.other).any()
    assert found.fnir_at(0.9) >= 1 - found.rank1 > 0.5
    assert found.cmc()[0] == pytest.approx(found.rank1)
    assert found.cmc()[-1] == 1.0


def test_fusions_of_templates_are_what_they_say() -> None:
    rng = np.random.default_rng(0)
    probes, flat = unit(rng.normal(size=(3, 8))), unit(rng.normal(size=(10, 8)))
    templates = flat.reshape(5, 2, 8)
    both = np.einsum("nd,pkd->npk", probes, templates)
    assert np.allclose(person_scores(probes, templates, Fusion.MAX), both.max(axis=2), atol=1e-6)
    assert np.allclose(person_scores(probes, templates, Fusion.MEAN), both.mean(axis=2), atol=1e-6)
    centre = templates.mean(axis=1)
    centre /= np.linalg.norm(centre, axis=1, keepdims=True)
    assert np.allclose(person_scores(probes, templates, Fusion.CENTROID), probes @ centre.T, atol=1e-6)


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        (Plan(70), "choose a gallery size of at most 60"),
        (Plan(10, per_person=4), "only 0 of 120 people have 5 usable pictures"),
    ],
)
def test_a_plan_that_cannot_be_drawn_says_what_to_change(plan: Plan, says: str) -> None:
    with pytest.raises(InputError, match=says):
        check(rows_of_people(mixed()), plan)


def test_without_strangers_nothing_can_be_said() -> None:
    with pytest.raises(InputError, match="nobody is left over as a stranger"):
        check(rows_of_people(people(20, 2)), Plan(20))


def test_the_largest_gallery_leaves_strangers() -> None:
    assert largest_gallery(rows_of_people(people(30, 2)), Plan(1), 1000) == 20
    assert largest_gallery(rows_of_people(mixed()), Plan(1), 1000) == 60


def test_the_report_has_the_agreed_keys() -> None:
    embedded = mixed()
    found = study(embedded, Plan(40, per_person=2, draws=2), no_progress)
    told = values(found, embedded)
    assert {"fnir_at_fpir", "rank1", "gallery_size", "per_person", "mated", "nonmated", "embedder"} <= set(told)
    assert set(told["fnir_at_fpir"]) == set(told["fnir_at_fpir_ci95"]) == {"0.01", "0.003", "0.001"}
    assert told["rank1_ci95"].low <= told["rank1"] <= told["rank1_ci95"].high
    assert [one["fusion"] for one in told["by_fusion"]] == ["max", "mean", "centroid", "door"]
    assert {figure.name for figure in report(found, embedded).figures} >= {"det", "cmc", "scores", "by_per_person"}


def test_a_gallery_of_one_person_can_be_searched() -> None:
    found = identify(people(30, 2, spread=0.1), Plan(1, draws=2))
    assert (found.rank1, found.fnir_at(0.01), found.cmc()) == (1.0, 0.0, [1.0])


def test_the_door_s_fusion_is_what_the_gallery_does() -> None:
    rng = np.random.default_rng(3)
    rows = rng.standard_normal((4, 3, 8)).astype(np.float32)
    templates = rows / np.linalg.norm(rows, axis=2, keepdims=True)
    probe = templates[1].mean(axis=0) / np.linalg.norm(templates[1].mean(axis=0))
    listed = [Template(f"p{person}", Embedding(row, "m")) for person in range(4) for row in templates[person]]
    match = Gallery.build(listed).nearest(Embedding(probe, "m"))
    assert match is not None
    scores = person_scores(probe[np.newaxis], templates, Fusion.DOOR)[0]
    assert match.person_id == f"p{scores.argmax()}"
    assert match.similarity == pytest.approx(float(scores.max()), abs=1e-6)
    assert scores.max() > person_scores(probe[np.newaxis], templates, Fusion.MAX)[0].max()


def test_pictures_of_a_probe_count_by_their_quality_only_where_asked() -> None:
    """One of two probe pictures of everybody shows somebody else, but blurred and from the side."""
    names = QUALITIES
    album = people(40, [3] * 30 + [2] * 10, spread=0.1)
    vectors, quality = album.vectors.copy(), np.zeros((len(album.vectors), len(names)), np.float32)
    quality[:, names.index("sharpness")] = 300.0
    bad = np.flatnonzero(np.r_[False, album.people[1:] == album.people[:-1]] & (np.arange(len(vectors)) % 3 == 1))
    vectors[bad] = -vectors[bad]
    quality[bad, names.index("yaw")], quality[bad, names.index("sharpness")] = 80.0, 1.0
    spoiled = dataclasses.replace(album, vectors=vectors, quality=quality)
    plan = Plan(20, probe_pictures=2, draws=3)
    even, weighed = (identify(spoiled, replace(plan, weighting=one)).rank1 for one in Weighting)
    assert weighed > even
