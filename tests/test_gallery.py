"""The search index: who is nearest, how near the best other person is, and what must never match."""

from __future__ import annotations

import numpy as np
import pytest

from accessctl import gallery as gallery_module
from accessctl.bench import searching
from accessctl.domain import Embedding, Template, Vector
from accessctl.gallery import FLAT_TEMPLATES, MEAN_LENGTH_EXPONENT, Gallery

MODEL = "test-embedder"


def unit(*numbers: float) -> Embedding:
    vector = np.array(numbers, np.float32)
    return Embedding(vector / np.linalg.norm(vector), MODEL)


def random_rows(count: int, dimension: int = 32, seed: int = 0) -> Vector:
    rows = np.random.default_rng(seed).standard_normal((count, dimension), dtype=np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def test_an_empty_gallery_knows_nobody() -> None:
    gallery = Gallery.build([])

    assert gallery.nearest(unit(1, 0)) is None
    assert (len(gallery), gallery.people) == (0, 0)


def test_the_nearest_person_comes_with_how_near_the_best_other_one_is() -> None:
    gallery = Gallery.build([Template("ada", unit(1, 0.1)), Template("bob", unit(0.1, 1))])

    match = gallery.nearest(unit(1, 0))

    assert match is not None
    assert match.person_id == "ada"
    assert match.similarity == pytest.approx(unit(1, 0).similarity(unit(1, 0.1)))
    assert match.runner_up_similarity == pytest.approx(unit(1, 0).similarity(unit(0.1, 1)))


def test_many_templates_of_one_person_do_not_hide_the_other() -> None:
    of_ada = [Template("ada", unit(1, 0.01 * i)) for i in range(60)]
    gallery = Gallery.build([*of_ada, Template("bob", unit(0, 1))])

    match = gallery.nearest(unit(1, 1))

    assert match is not None
    assert match.person_id == "ada"
    assert match.runner_up_similarity == pytest.approx(unit(1, 1).similarity(unit(0, 1)))


def test_a_person_alone_has_no_runner_up() -> None:
    match = Gallery.build([Template("ada", unit(1, 0)), Template("ada", unit(1, 1))]).nearest(unit(1, 0))

    assert match is not None
    assert match.runner_up_similarity == -1.0


def test_the_nearest_template_speaks_for_the_person() -> None:
    gallery = Gallery.build([Template("ada", unit(0, 1)), Template("bob", unit(1, 0.5)), Template("ada", unit(1, 0))])

    match = gallery.nearest(unit(1, 0))

    assert match is not None
    assert match.person_id == "ada"
    assert match.similarity == pytest.approx(1.0)


def test_an_embedding_of_another_model_is_refused() -> None:
    gallery = Gallery.build([Template("ada", unit(1, 0))])

    with pytest.raises(ValueError, match="cannot be compared"):
        gallery.nearest(Embedding(unit(1, 0).vector, "another"))


def test_templates_of_two_models_are_not_mixed() -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        Gallery.build([Template("ada", unit(1, 0)), Template("bob", Embedding(unit(1, 0).vector, "another"))])


@pytest.mark.parametrize("count", [10, FLAT_TEMPLATES + 100])
def test_a_broken_vector_matches_nobody(count: int) -> None:
    gallery = Gallery.of_batches([(random_rows(count), [str(i) for i in range(count)])], MODEL)
    broken = unit(1, *[0] * 31)
    object.__setattr__(broken, "vector", np.full(32, np.nan, np.float32))  # past the check at birth

    assert gallery.nearest(broken) is None


def test_above_the_flat_size_the_answer_is_still_the_exact_one() -> None:
    count = FLAT_TEMPLATES + 3_000
    gallery = Gallery.of_batches([(random_rows(count), [str(i // 3) for i in range(count)])], MODEL)
    probes = [Embedding(row, MODEL) for row in random_rows(200, seed=1)]

    answers = [(gallery.nearest(probe), gallery.nearest_exactly(probe)) for probe in probes]

    assert all(found == exact for found, exact in answers)


def test_the_same_templates_give_the_same_answers() -> None:
    count = FLAT_TEMPLATES + 1_000
    twice = [Gallery.of_batches([(random_rows(count), [str(i) for i in range(count)])], MODEL) for _ in range(2)]
    probes = [Embedding(row, MODEL) for row in random_rows(50, seed=2)]

    assert [twice[0].nearest(probe) for probe in probes] == [twice[1].nearest(probe) for probe in probes]


def test_an_odd_dimension_is_searched_exactly_at_any_size() -> None:
    count = FLAT_TEMPLATES + 1
    gallery = Gallery.of_batches([(random_rows(count, 7), [str(i) for i in range(count)])], MODEL)

    match = gallery.nearest(Embedding(random_rows(count, 7)[5], MODEL))

    assert match is not None and match.person_id == "5"


def test_one_person_with_thousands_of_templates_still_leaves_room_for_the_other() -> None:
    rows = random_rows(FLAT_TEMPLATES + 500)
    owners = ["ada"] * (len(rows) - 1) + ["bob"]
    gallery = Gallery.of_batches([(rows, owners)], MODEL)

    match = gallery.nearest(Embedding(rows[0], MODEL))

    assert match is not None
    assert match.runner_up_similarity == pytest.approx(float(rows[0] @ rows[-1]), abs=1e-5)


def crowded_faces(count: int, seed: int) -> Vector:
    """What an embedder gives whose faces all look alike to it: a strong common direction and few that tell apart."""
    random = np.random.default_rng(seed)
    axes = np.random.default_rng(99).standard_normal((24, 128), dtype=np.float32)
    rows = random.standard_normal((count, 24), dtype=np.float32) @ axes * 0.07 + 1.0
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def test_faces_that_crowd_are_still_told_apart_exactly() -> None:
    rows = crowded_faces(FLAT_TEMPLATES + 10_000, seed=1)
    gallery = Gallery.of_batches([(rows, [str(i) for i in range(len(rows))])], MODEL)
    probes = [Embedding(row, MODEL) for row in crowded_faces(100, seed=2)]

    assert float((rows[:100] @ rows[100:200].T).mean()) > 0.8, "they crowd"
    assert [gallery.nearest(probe) for probe in probes] == [gallery.nearest_exactly(probe) for probe in probes]


def none() -> None:
    """Progress that nobody watches."""


def test_the_bench_notices_a_first_stage_that_is_relied_upon_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery_module, "RESCORED", 1)

    assert searching.measure(12_000, 128, none).recall < 0.999


def test_the_bench_finds_nothing_missing_as_shipped() -> None:
    found = searching.measure(12_000, 128, none)

    assert found.recall == 1.0
    assert found.milliseconds > 0


def test_the_mean_of_several_templates_speaks_too_but_shortened() -> None:
    left, right = unit(1, 0.5), unit(1, -0.5)
    gallery = Gallery.build([Template("ada", left), Template("ada", right), Template("bob", unit(-1, 0))])

    match = gallery.nearest(unit(1, 0))

    assert match is not None
    length = float(np.linalg.norm((left.vector + right.vector) / 2))
    assert unit(1, 0).similarity(left) < match.similarity < 1.0
    assert match.similarity == pytest.approx(length**MEAN_LENGTH_EXPONENT)
    assert len(gallery) == 3  # means are no templates: limits count templates


def test_a_single_template_has_no_mean_and_opposite_ones_no_say() -> None:
    alone = Gallery.build([Template("ada", unit(1, 0.5))]).nearest(unit(1, 0))
    assert alone is not None
    assert alone.similarity == pytest.approx(unit(1, 0).similarity(unit(1, 0.5)))
    opposite = Gallery.build([Template("ada", unit(0, 1)), Template("ada", unit(0, -1))]).nearest(unit(1, 0))
    assert opposite is not None
    assert opposite.similarity == pytest.approx(0.0, abs=1e-3)


def test_a_gallery_of_one_person_counts_their_templates_alone() -> None:
    gallery = Gallery.build(
        [Template("ada", unit(1, 0.5)), Template("bob", unit(0, 1)), Template("ada", unit(1, -0.5))]
    )

    alone = gallery.of_person("ada")

    assert alone is not None
    assert len(alone) == 2
    both = (one.nearest(unit(1, 0)) for one in (gallery, alone))
    assert len({round(match.similarity, 6) for match in both if match is not None}) == 1


def test_a_gallery_of_one_person_knows_nobody_else() -> None:
    both = Gallery.build([Template("ada", unit(1, 0.1)), Template("bob", unit(0.1, 1)), Template("ada", unit(1, 0.2))])
    ada = both.of_person("ada")
    assert ada is not None
    assert (len(ada), ada.people) == (2, 1)
    match = ada.nearest(unit(0.1, 1))
    assert match is not None
    assert (match.person_id, match.runner_up_similarity) == ("ada", -1.0)
    assert match.similarity < 0.4
    assert both.of_person("eve") is None
    assert Gallery.build([]).of_person("ada") is None
