"""The on-site check of who is enrolled."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from accessctl.domain import Embedding, Template
from accessctl.errors import InputError
from accessctl.evaluation import gallery_check
from accessctl.evaluation.gallery_check import check_gallery, report, values
from tests import faces

CLOSE, FAR = 0.6, 0.4


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery_check, "_BLOCK_ROWS", 3)


def template(person: str, embedding: Embedding, number: int = 1) -> Template:
    return Template(person, embedding, template_id=f"{person}-{number}")


def three(person: str, direction: int) -> list[Template]:
    return [template(person, faces.embedding(direction, wobble), number)
            for number, wobble in enumerate((0.0, 0.1, 0.2), start=1)]  # fmt: skip


def test_people_who_are_apart_raise_nothing() -> None:
    found = check_gallery([*three("ada", 0), *three("bob", 3), *three("cy", 6)], CLOSE, FAR)
    assert (found.close, found.discords, found.few) == ((), (), [])


def test_a_pair_too_close_is_named_once_with_its_nearest_templates() -> None:
    found = check_gallery([*three("ada", 0), *three("bob", 0), *three("cy", 4)], CLOSE, FAR)
    assert [(pair.first, pair.second) for pair in found.close] == [("ada", "bob")]
    assert found.close[0].similarity == pytest.approx(1.0)


def test_the_order_of_templates_does_not_matter() -> None:
    rows = [*three("ada", 0), *three("bob", 0), *three("cy", 4)]
    found = check_gallery(rows[::-2] + rows[::2][::-1], CLOSE, FAR)
    assert [(pair.first, pair.second) for pair in found.close] == [("ada", "bob")]


def test_a_strange_template_among_a_persons_own_is_named() -> None:
    odd = template("ada", faces.embedding(5), 9)
    found = check_gallery([*three("ada", 0), odd, *three("bob", 3)], CLOSE, FAR)
    assert [(one.person, one.template_id) for one in found.discords] == [("ada", "ada-9")]


def test_who_has_few_templates_is_named() -> None:
    found = check_gallery([*three("ada", 0), template("bob", faces.embedding(3))], CLOSE, FAR)
    assert found.few == ["bob"]


def test_one_person_cannot_be_compared() -> None:
    with pytest.raises(InputError, match="enrol at least two"):
        check_gallery(three("ada", 0), CLOSE, FAR)


def test_blocks_and_brute_force_agree() -> None:
    rng = np.random.default_rng(2)
    rows = rng.normal(size=(30, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    templates = [template(f"p{number % 11:02d}", Embedding(row, "m"), number) for number, row in enumerate(rows)]
    found = check_gallery(templates, CLOSE, FAR)
    expected: dict[tuple[str, str], float] = {}
    for one in templates:
        for other in templates:
            similarity = float(one.embedding.vector @ other.embedding.vector)
            if one.person_id < other.person_id and similarity >= CLOSE:
                pair = (one.person_id, other.person_id)
                expected[pair] = max(expected.get(pair, -1.0), similarity)
    assert {(pair.first, pair.second): pair.similarity for pair in found.close} == pytest.approx(expected)


def test_the_report_names_people(tmp_path: Path) -> None:
    found = check_gallery([*three("ada", 0), *three("bob", 0)], CLOSE, FAR)
    names = {"ada": "Ada <Lovelace>", "bob": "Bob"}
    assert values(found, names, "m", (CLOSE, FAR))["too_close"][0]["names"] == ["Ada <Lovelace>", "Bob"]
    page = report(found, names, "m", (CLOSE, FAR)).write(tmp_path / "out").read_text()
    assert "Ada &lt;Lovelace&gt;" in page
    assert "<Lovelace>" not in page
