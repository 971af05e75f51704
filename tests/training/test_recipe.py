"""Recipes are read strictly, and their identity follows what they do."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from accessctl.errors import InputError
from accessctl.training import recipe
from tests import pseudo


@pytest.mark.parametrize("name", recipe.known())
def test_every_recipe_that_is_shipped_can_be_read(name: str) -> None:
    assert recipe.load(name).name == name


def test_an_unknown_recipe_is_one_line_with_a_suggestion() -> None:
    with pytest.raises(InputError, match="did you mean liveness"):
        recipe.load("livenes")


def test_a_misspelt_key_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('name = "mine"\ntask = "liveness"\n[[stages]]\nname = "a"\nepochs = 1\nlearning_rat = 1e-3\n')
    with pytest.raises(InputError, match="no such key: learning_rat"):
        recipe.load(str(path))


def test_a_key_that_is_asked_for_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('task = "liveness"\n[[stages]]\nname = "a"\nepochs = 1\nlearning_rate = 1e-3\n')
    with pytest.raises(InputError, match="name is missing"):
        recipe.load(str(path))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("epochs = 0", "epochs and learning_rate are above 0"),
        ('epochs = 1\noptimiser = "magic"', "optimiser is one of .*, not 'magic'"),
        ('epochs = 1\npart = "nose"', "part is one of context, face, not"),
        ('epochs = 1\npart = "face"', "only a network of the kind duo has parts"),
        ("epochs = 1\nspectrum_weight = 1.0", "no spectrum head"),
    ],
)
def test_what_cannot_be_done_is_refused(tmp_path: Path, line: str, what: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f'name = "mine"\ntask = "liveness"\n[[stages]]\nname = "a"\nlearning_rate = 1e-3\n{line}\n')
    with pytest.raises(InputError, match=what):
        recipe.load(str(path))


def test_identity_changes_with_what_changes_the_outcome_and_only_then() -> None:
    table = {"name": "a", "task": "liveness", "stages": [{"name": "s", "epochs": 1, "learning_rate": 0.1}]}
    plain = recipe.parse(table)
    assert recipe.parse({**table, "threads": 9, "title": "x"}).identity == plain.identity
    assert recipe.parse({**table, "seed": 8}).identity != plain.identity


@pytest.mark.parametrize("text", [
    'task = "liveness"', 'name = "a"\ntask = "magic"', 'name = "a"\ntask = "liveness"\nthings = 1',
    'name = "a"\ntask = "embedder"\n[[stages]]\nname = "s"\nepochs = 1\nlearning_rate = 0.1',
    'name = "a"\ntask = "liveness"\nsplit = {validation_share = 2}\n'
    '[[stages]]\nname = "s"\nepochs = 1\nlearning_rate = 0.1',
])  # fmt: skip
def test_what_is_wrong_is_told_in_the_language_in_use(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pseudo.spoken(), pytest.raises(InputError) as caught:
        recipe.load(str(path))
    data = {
        "mine.toml",
        "magic",
        "things",
        "embedding",
        "validation_share",
        "split",
        *get_args(recipe.Task),
        *vars(recipe.Recipe)["__dataclass_fields__"],
    }
    assert pseudo.untranslated(caught.value.told, data) == []
