"""Whose picture is it, and what stands in the way: the parts of the folder job that need no model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.domain import Observation, Pixels
from accessctl.errors import InputError
from accessctl.folder_job import gallery_of, learn, name_of, pictures_below, search, verify
from accessctl.limits import FmrCurve, Limits
from tests.faces import HEIGHT, WIDTH, embedding, observation, sighting

CURVE = FmrCurve(((0.42, 1e-4), (0.49, 1e-5)))
LIMITS = Limits(0.5, 0.05, 0.6)


def picture(path: Path, *blues: int) -> Path:
    """A picture whose pixels say which faces it shows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    for place, blue in enumerate(blues):
        pixels[0, place] = (0, 0, blue)
    Image.fromarray(pixels).save(path)
    return path


def look(pixels: Pixels) -> Observation:
    """Up to two faces side by side."""
    seen = []
    for place, blue in enumerate(map(int, pixels[0, :2, 0])):
        if blue:
            vector = embedding(blue // 20, wobble=blue % 20 / 10)
            seen.append(sighting(None, None, track=place, centre=(0.3 + 0.4 * place, 0.5), vector=vector))
    return observation(*seen)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Ada.jpg", "Ada"),
        ("Ada_0003.jpg", "Ada"),
        ("Ada-2.png", "Ada"),
        ("Ada (1).jpg", "Ada"),
        ("Ada Lovelace 12.jpg", "Ada Lovelace"),
        ("ada3.jpg", "ada"),
        ("0003.jpg", "0003"),
        ("Ada/0001.jpg", "Ada"),
        ("Ada/more/x.jpg", "Ada"),
    ],
)
def test_a_picture_belongs_to_its_folder_or_its_file_name(tmp_path: Path, file: str, name: str) -> None:
    assert name_of(tmp_path / file, tmp_path) == name


def test_the_nearest_reference_names_a_face_and_far_ones_do_not(tmp_path: Path) -> None:
    picture(tmp_path / "known" / "Ada.png", 20)
    picture(tmp_path / "known" / "Bob.png", 60)
    picture(tmp_path / "unknown" / "both.png", 21, 120)
    references = list(learn(tmp_path / "known", look))
    (found,) = search(tmp_path / "unknown", tmp_path / "out", look, references, gallery_of(references), LIMITS)
    assert [face.name for face in found.faces] == ["Ada", None]
    assert [len(face.references) for face in found.faces] == [2, 2]
    with Image.open(tmp_path / "out" / found.written_to) as drawn:
        red, green, _ = np.asarray(drawn.convert("RGB"), np.int16).transpose(2, 0, 1)
    assert (green - red > 80).sum() > 100
    assert (red - green > 80).sum() > 100


def test_a_face_between_two_people_is_too_close_to_call(tmp_path: Path) -> None:
    picture(tmp_path / "known" / "Ada.png", 20)
    picture(tmp_path / "known" / "Twin.png", 21)
    picture(tmp_path / "unknown" / "who.png", 20)
    references = list(learn(tmp_path / "known", look))
    (found,) = search(tmp_path / "unknown", tmp_path / "out", look, references, gallery_of(references), LIMITS)
    assert (found.faces[0].name, found.faces[0].is_ambiguous) == (None, True)


def test_a_known_picture_without_a_face_is_named_and_left_out(tmp_path: Path) -> None:
    picture(tmp_path / "Ada.png", 20)
    picture(tmp_path / "wall.png")
    picture(tmp_path / "pair.png", 20, 60)
    used = {one.picture: one.why for one in learn(tmp_path, look)}
    assert used["Ada.png"] == ""
    assert "no face" in used["wall.png"]
    assert "several faces" in used["pair.png"]


def test_nothing_known_is_an_error(tmp_path: Path) -> None:
    picture(tmp_path / "wall.png")
    with pytest.raises(InputError, match="none of the known"):
        gallery_of(list(learn(tmp_path, look)))


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_pictures_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=name):
        pictures_below(tmp_path / name)


def test_verification_says_what_the_similarity_stands_for(tmp_path: Path) -> None:
    a, b, c = (picture(tmp_path / f"{blue}.png", blue) for blue in (20, 23, 60))
    same, other = verify(a, b, look, CURVE, 0.4), verify(a, c, look, CURVE, 0.4)
    assert (same.same, other.same) == (True, False)
    assert same.fmr == pytest.approx(CURVE.fmr_at(same.similarity))
