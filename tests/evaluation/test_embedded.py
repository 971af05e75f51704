"""Pictures to embeddings, remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from accessctl.domain import Box, Detection
from accessctl.errors import InputError
from accessctl.evaluation.album import read_album, read_groups
from accessctl.evaluation.embedded import Embedded, embed_album, main_face
from accessctl.evaluation.recipe import Recipe
from tests.evaluation.synthetic import FakeFinder, folder_of, no_progress, recipe

RED, BLUE, BLACK = (200, 10, 10), (10, 10, 200), (0, 0, 0)
COLOURS = {"ada": [RED, (190, 20, 10)], "bob": [BLUE], "dark": [BLACK]}


def embed(root: Path, how: Recipe, cache: Path) -> Embedded:
    return embed_album(read_album(root), how, cache, no_progress, workers=2)


def face(left: float, top: float, side: float) -> Detection:
    return Detection(Box(left, top, left + side, top + side), np.zeros((5, 2), np.float32), 0.9)


def test_pictures_of_one_person_are_alike(tmp_path: Path) -> None:
    found = embed(folder_of(tmp_path / "set", COLOURS), recipe(FakeFinder()), tmp_path / "cache")
    ada, again, bob = found.vectors
    assert ada @ again > 0.99 > ada @ bob
    assert found.people.tolist() == ["ada", "ada", "bob"]


def test_what_was_left_out_is_counted(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "set", COLOURS)
    (root / "bob" / "bob_0002.png").write_bytes(b"no picture")
    found = embed(root, recipe(FakeFinder()), tmp_path / "cache")
    assert found.left_out == {"no_face": 1, "unreadable": 1}
    assert [path.name for path in found.no_face] == ["dark_0001.png"]


def test_a_second_run_looks_at_no_picture_again(tmp_path: Path) -> None:
    root, finder = folder_of(tmp_path / "set", COLOURS), FakeFinder()
    first = embed(root, recipe(finder), tmp_path / "cache")
    again = embed(root, recipe(finder), tmp_path / "cache")
    assert (first.fresh, again.fresh, len(finder.seen)) == (4, 0, 4)
    assert np.array_equal(first.vectors, again.vectors)


def test_a_picture_is_known_by_its_bytes_not_by_its_name(tmp_path: Path) -> None:
    root, finder = folder_of(tmp_path / "set", COLOURS), FakeFinder()
    first = embed(root, recipe(finder), tmp_path / "cache")
    (root / "ada" / "ada_0001.png").replace(root / "bob" / "bob_0001.png")
    renamed = embed(root, recipe(finder), tmp_path / "cache")
    assert renamed.fresh == 0
    assert np.array_equal(renamed.vectors[renamed.people == "bob"][0], first.vectors[0])


def test_a_changed_picture_is_embedded_anew(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "set", COLOURS)
    embed(root, recipe(FakeFinder()), tmp_path / "cache")
    other = folder_of(tmp_path / "other", {"bob": [(10, 200, 10)]})
    (other / "bob" / "bob_0001.png").replace(root / "bob" / "bob_0001.png")
    assert embed(root, recipe(FakeFinder()), tmp_path / "cache").fresh == 1


def test_another_model_file_makes_the_cache_anew(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "set", COLOURS)
    embed(root, recipe(FakeFinder()), tmp_path / "cache")
    assert embed(root, recipe(FakeFinder(), identity="colours-2"), tmp_path / "cache").fresh == 3


def test_another_detector_makes_the_cache_anew(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "set", COLOURS)
    embed(root, recipe(FakeFinder()), tmp_path / "cache")
    other = replace(recipe(FakeFinder()), finder_identity="finder-2")
    assert embed(root, other, tmp_path / "cache").fresh == 4


def test_the_mirrored_mean_does_not_know_left_from_right(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "set", COLOURS)
    found = embed(root, recipe(FakeFinder(), mirrored=True), tmp_path / "cache")
    assert np.allclose(found.vectors[:, :3], found.vectors[:, 3:], atol=1e-6)


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "set", {f"p{number}": [(number, 50, 50)] for number in range(40)})

    def stop_after_five(done: int, _total: int) -> None:
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        embed_album(read_album(root), recipe(FakeFinder()), tmp_path / "cache", stop_after_five, workers=1)
    assert embed(root, recipe(FakeFinder()), tmp_path / "cache").fresh == 35


def test_a_folder_without_any_face_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no face was found in any of 1 pictures"):
        embed(folder_of(tmp_path / "set", {"dark": [BLACK]}), recipe(FakeFinder()), tmp_path / "cache")


def test_the_label_is_about_the_face_in_the_middle() -> None:
    middle, bystander = face(90, 90, 30), face(0, 0, 80)
    assert main_face([bystander, middle], 200, 200) is middle


def test_of_two_faces_in_the_middle_the_larger_is_meant() -> None:
    inner, outer = face(95, 95, 20), face(60, 60, 90)
    assert main_face([inner, outer], 200, 200) is outer


def test_without_a_face_in_the_middle_the_nearest_is_meant() -> None:
    near, far = face(120, 90, 20), face(0, 0, 80)
    assert main_face([far, near], 200, 200) is near
    assert main_face([], 200, 200) is None


def test_a_folder_without_people_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "loose.png").write_bytes(b"")
    with pytest.raises(InputError, match="give each person a folder"):
        read_album(tmp_path)
    with pytest.raises(InputError, match="no such folder"):
        read_album(tmp_path / "nowhere")


def test_groups_need_their_two_columns(tmp_path: Path) -> None:
    path = tmp_path / "groups.csv"
    path.write_text("person,group\nada,one\nbob,two\n")
    assert read_groups(path) == {"ada": "one", "bob": "two"}
    path.write_text("name;group\n")
    with pytest.raises(InputError, match="columns person and group"):
        read_groups(path)
