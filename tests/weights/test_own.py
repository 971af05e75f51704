"""Models trained here: taken in whole, under a name of their own, and let go again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from accessctl.errors import ModelError
from accessctl.weights import own
from accessctl.weights.catalogue import Catalogue, State, licence_words

CONTENT = b"a network"


def run_folder(folder: Path, model_id: str = "mine", content: bytes = CONTENT) -> Path:
    """What accessctl train embedder leaves behind, as far as the catalogue looks at it."""
    (folder / "cards").mkdir(parents=True)
    (folder / "embedder.onnx").write_bytes(content)
    (folder / "cards" / f"{model_id}.json").write_text('{"recipe": "mine"}')
    (folder / "checkpoint.pt").write_bytes(b"large")
    lines = [
        "format = 1", "[[entry]]", f'id = "{model_id}"', 'role = "embedder"', 'title = "Mine"',
        'file = "embedder.onnx"',
        f'sha256 = "{hashlib.sha256(CONTENT).hexdigest()}"', f"size_bytes = {len(CONTENT)}", "offered = false",
        f'card = "cards/{model_id}.json"', "dimension = 4", 'input = { width = 8, height = 8, order = "BGR" }',
        "template = [[1.0, 1.0], [2.0, 1.0], [1.5, 2.0], [1.0, 3.0], [2.0, 3.0]]",
    ]  # fmt: skip
    (folder / own.ENTRY_FILE).write_text("\n".join(lines) + "\n")
    return folder


def test_a_trained_model_is_in_the_catalogue_once_it_was_added(tmp_path: Path) -> None:
    chosen = own.add(run_folder(tmp_path / "run"), tmp_path / "models", "", set())

    catalogue = Catalogue.load(folder=tmp_path / "models")

    assert chosen == "mine"
    assert catalogue.state("mine") is State.READY
    assert catalogue.ready("mine").read_bytes() == CONTENT
    assert catalogue.card("mine") == {"recipe": "mine"}
    assert catalogue.home("mine") == tmp_path / "models" / "own" / "mine"
    assert catalogue.home("dlib") is None
    assert not (tmp_path / "models" / "own" / "mine" / "checkpoint.pt").exists()


def test_it_can_be_given_another_name(tmp_path: Path) -> None:
    run = run_folder(tmp_path / "run")
    own.add(run, tmp_path / "models", "", set())
    own.add(run, tmp_path / "models", "mine-2", {"mine"})
    catalogue = Catalogue.load(folder=tmp_path / "models")
    assert {catalogue.entry(name).title for name in ("mine", "mine-2")} == {"Mine"}
    assert catalogue.card("mine-2") == {"recipe": "mine"}


@pytest.mark.parametrize("name", ["mine", "dlib"])
def test_a_name_that_is_taken_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelError, match="choose another with --id"):
        own.add(run_folder(tmp_path / "run"), tmp_path / "models", name, {"mine", "dlib"})


@pytest.mark.parametrize("name", ["../evil", "Big", ".hidden", "a" * 60, "a b"])
def test_a_name_that_is_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelError, match="small letters"):
        own.add(run_folder(tmp_path / "run"), tmp_path / "models", name, set())
    assert own.homes(tmp_path / "models") == []


def test_a_folder_without_a_finished_run_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no finished training run"):
        own.add(tmp_path, tmp_path / "models", "", set())


def test_a_copy_under_way_does_not_count(tmp_path: Path) -> None:
    run_folder(tmp_path / "models" / "own" / ".mine.new")
    assert own.homes(tmp_path / "models") == []


def test_an_altered_file_is_refused_and_the_repair_is_said(tmp_path: Path) -> None:
    own.add(run_folder(tmp_path / "run", content=b"another"), tmp_path / "models", "", set())
    with pytest.raises(ModelError, match=r"altered.*models forget mine && accessctl models add"):
        Catalogue.load(folder=tmp_path / "models").ready("mine")


def test_a_run_counts_before_the_model_that_was_added_under_its_name(tmp_path: Path) -> None:
    run = run_folder(tmp_path / "run")
    own.add(run, tmp_path / "models", "", set())
    assert Catalogue.load(folder=tmp_path / "models", runs=[run]).path("mine").parent == run


def test_a_run_under_the_name_of_a_model_that_comes_with_accessctl_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="two models are called dlib"):
        Catalogue.load(folder=tmp_path / "models", runs=[run_folder(tmp_path / "run", "dlib")])


def test_a_model_is_forgotten_and_no_other_can_be(tmp_path: Path) -> None:
    own.add(run_folder(tmp_path / "run"), tmp_path / "models", "", set())
    with pytest.raises(ModelError, match="added are: mine"):
        own.forget(tmp_path / "models", "dlib")
    with pytest.raises(ModelError, match="was not added here"):
        own.forget(tmp_path / "models", "../own/mine")
    own.forget(tmp_path / "models", "mine")
    assert own.homes(tmp_path / "models") == []
    assert own.is_run(tmp_path / "run")


def test_a_damaged_entry_is_one_line_that_names_it(tmp_path: Path) -> None:
    home = run_folder(tmp_path / "models" / "own" / "mine")
    (home / own.ENTRY_FILE).write_text("format = 1\n")
    with pytest.raises(ModelError, match=r"entry\.toml: describes no model") as caught:
        Catalogue.load(folder=tmp_path / "models")
    assert "\n" not in str(caught.value)


def test_what_a_licence_does_not_say_is_said() -> None:
    catalogue = Catalogue.load()
    assert licence_words(catalogue.entry("dlib")) == "CC0-1.0"
    assert licence_words(catalogue.entry("fr_feature")) == "MIT; training pictures not stated"
