"""Templates come back as they were, and only to whom they belong."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from accessctl.domain import Embedding, Sample, SampleSource
from accessctl.errors import InputError, StoreError
from accessctl.store import DATABASE_FILE, Store
from tests.faces import MODEL, embedding, quality
from tests.store.builders import sample
from tests.store.conftest import Tamper


def test_a_template_comes_back_bit_for_bit_with_quality_and_source(store: Store) -> None:
    seen = quality(yaw=7.5, eyes_open=0.9, mouth_free=0.8)
    store.people.enroll("Ada", [Sample(embedding(1, 0.3), seen, SampleSource.CAMERA)], person_id="ada")

    (template,) = store.templates.all(MODEL)

    assert np.array_equal(template.embedding.vector, embedding(1, 0.3).vector)
    assert (template.person_id, template.source, template.quality) == ("ada", SampleSource.CAMERA, seen)
    assert template.created_at is not None and template.created_at.utcoffset() == dt.timedelta(0)


def test_only_one_models_templates_are_given(store: Store) -> None:
    other = Embedding(embedding(2).vector, "another")
    store.people.enroll("Ada", [sample(), Sample(other)], person_id="ada")

    assert [template.embedding.model_id for template in store.templates.all("another")] == ["another"]
    assert store.templates.models() == {"another": 1, MODEL: 1}
    assert (store.templates.count(), store.templates.count(MODEL)) == (2, 1)


def test_all_come_once_and_in_the_same_order_however_many_pages_it_takes(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for i in range(7):
        store.people.enroll(f"P{i}", [sample(i), sample(i, 0.1), sample(i, 0.2)])
    whole = [template.template_id for template in store.templates.all(MODEL)]

    monkeypatch.setattr("accessctl.store.templates._PAGE", 4)
    paged = [template.template_id for template in store.templates.all(MODEL)]

    assert len(set(whole)) == 21
    assert paged == whole


def test_nothing_of_an_embedding_lies_in_the_file_in_clear(store: Store, folder: Path) -> None:
    row = np.random.default_rng(5).standard_normal(64).astype(np.float32)
    vector = row / np.linalg.norm(row)
    store.people.enroll("Ada", [Sample(Embedding(vector, MODEL))])

    files = b"".join(path.read_bytes() for path in folder.iterdir())

    assert vector.tobytes()[:16] not in files
    assert vector.astype(np.float64).tobytes()[:16] not in files


@pytest.mark.parametrize(
    "swap",
    [
        # Bob's sealed bytes put into Ada's row; a template given to another person; relabelled; one bit flipped.
        "UPDATE templates SET sealed = (SELECT sealed FROM templates WHERE person_id = 'bob') WHERE person_id = 'ada'",
        "UPDATE templates SET person_id = 'bob' WHERE person_id = 'ada'",
        "UPDATE templates SET template_id = 'abc' WHERE person_id = 'ada'",
        "UPDATE templates SET sealed = CAST(sealed || x'00' AS BLOB) WHERE person_id = 'ada'",
        "UPDATE templates SET sealed = 'text' WHERE person_id = 'ada'",
        "UPDATE templates SET quality = '{}' WHERE person_id = 'ada'",
        "UPDATE templates SET quality = 'x', source = 'hearsay' WHERE person_id = 'ada'",
        "UPDATE templates SET sealed = x'' WHERE person_id = 'ada'",
        "UPDATE people SET wrapped_key = (SELECT wrapped_key FROM people WHERE person_id='bob') WHERE person_id='ada'",
    ],
)
def test_a_row_that_was_swapped_or_altered_does_not_open(store: Store, tamper: Tamper, swap: str) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    store.people.enroll("Bob", [sample(1)], person_id="bob")
    tamper(swap)

    with pytest.raises(StoreError, match="altered"):
        list(store.templates.all(MODEL))


def test_a_template_relabelled_as_another_models_does_not_open(store: Store, tamper: Tamper) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    tamper("UPDATE templates SET model_id = 'better'")

    with pytest.raises(StoreError, match="altered"):
        list(store.templates.all("better"))


def test_one_altered_template_does_not_shut_out_everybody_else(store: Store, tamper: Tamper) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    store.people.enroll("Bob", [sample(1)], person_id="bob")
    tamper("UPDATE templates SET sealed = x'00' WHERE person_id = 'ada'")
    damaged: list[StoreError] = []

    left = [template.person_id for template in store.templates.all(MODEL, on_damaged=damaged.append)]

    assert left == ["bob"]
    assert "ada" in str(damaged[0])


def test_the_persons_templates_are_listed_unopened_and_opened(store: Store) -> None:
    store.people.enroll("Ada", [sample(0), sample(1)], person_id="ada")
    store.people.enroll("Bob", [sample(2)])

    listed, opened = store.templates.of("ada"), store.templates.opened("ada")

    assert [one.template_id for one in listed] == [one.template_id for one in opened]
    assert {one.source for one in listed} == {SampleSource.PHOTO}
    assert [*store.templates.of("ghost"), *store.templates.opened("ghost")] == []


def test_a_single_template_is_removed_but_never_the_last(store: Store) -> None:
    store.people.enroll("Ada", [sample(0), sample(1)], person_id="ada")
    first, second = store.templates.of("ada")

    store.templates.remove(first.template_id)

    assert [one.template_id for one in store.templates.of("ada")] == [second.template_id]
    with pytest.raises(InputError, match="only template"):
        store.templates.remove(second.template_id)
    with pytest.raises(InputError, match="no such template"):
        store.templates.remove(first.template_id)


def test_two_seals_of_one_embedding_differ(store: Store, folder: Path) -> None:
    store.people.enroll("Ada", [sample(0), sample(0)])
    connection = sqlite3.connect(folder / DATABASE_FILE)

    sealed = [bytes(row[0]) for row in connection.execute("SELECT sealed FROM templates")]
    connection.close()

    assert sealed[0] != sealed[1]
