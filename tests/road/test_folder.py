"""The folder job and verification on real pictures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from tests.road.conftest import Run

pytestmark = [pytest.mark.weights, pytest.mark.shared]

SOMEBODY, ANOTHER = "Gerhard_Schroeder", "Laura_Bush"


def picture(shared_data: Path, name: str, number: int) -> Path:
    return shared_data / "lfw" / "images" / name / f"{name}_{number:04d}.jpg"


@pytest.fixture
def folders(shared_data: Path, tmp_path: Path) -> tuple[Path, Path, Path]:
    """Four pictures of one known person by file name; scenes with that person and with somebody else."""
    known, unknown = tmp_path / "known", tmp_path / "unknown"
    known.mkdir()
    (unknown / "deeper").mkdir(parents=True)
    for number in range(1, 5):
        shutil.copy(picture(shared_data, SOMEBODY, number), known)
    for number in range(10, 13):
        shutil.copy(picture(shared_data, SOMEBODY, number), unknown)
        shutil.copy(picture(shared_data, ANOTHER, number), unknown / "deeper")
    return known, unknown, tmp_path / "out"


def test_the_known_are_named_and_the_others_are_strangers(folders: tuple[Path, Path, Path], run: Run) -> None:
    known, unknown, out = folders
    ran = run("identify", "--known", known, "--unknown", unknown, "--out", out, "--json")
    assert ran.code == 0
    results = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert results == ran.lines[0]
    for one in results["pictures"]:
        names = {face["name"] for face in one["faces"]}
        assert (SOMEBODY in names) == (SOMEBODY in one["picture"])
        with Image.open(out / one["out"]) as drawn:
            assert drawn.size == (250, 250)
    face = next(face for one in results["pictures"] for face in one["faces"] if face["name"] == SOMEBODY)
    assert len(face["references"]) == 4  # the distance to every reference
    assert all(one["distance"] == pytest.approx(1 - one["similarity"], abs=1e-4) for one in face["references"])
    assert face["similarity"] == max(reference["similarity"] for reference in face["references"])


def test_an_unreadable_picture_is_named_and_the_others_are_done(folders: tuple[Path, Path, Path], run: Run) -> None:
    known, unknown, out = folders
    (unknown / "broken.jpg").write_bytes(b"no picture")
    ran = run("identify", "--known", known, "--unknown", unknown, "--out", out)
    assert ran.code == 1
    assert "broken.jpg" in ran.err
    assert len(json.loads((out / "results.json").read_text(encoding="utf-8"))["pictures"]) == 7


def test_pictures_are_never_written_over_their_originals(folders: tuple[Path, Path, Path], run: Run) -> None:
    known, unknown, _ = folders
    assert run("identify", "--known", known, "--unknown", unknown, "--out", unknown / "out").code == 1


def test_verify_tells_the_same_person_from_another(shared_data: Path, run: Run) -> None:
    same = run("verify", picture(shared_data, SOMEBODY, 1), picture(shared_data, SOMEBODY, 2), "--json").lines[0]
    other = run("verify", picture(shared_data, SOMEBODY, 1), picture(shared_data, ANOTHER, 1), "--json").lines[0]
    assert (same["same"], other["same"]) == (True, False)
    assert same["fmr"] < 1e-4 < other["fmr"]
    assert same["similarity"] > same["limit"] > other["similarity"]
    assert same["fmr"] < same["limit_fmr"] == other["limit_fmr"] < other["fmr"]
    said = run("verify", picture(shared_data, SOMEBODY, 1), picture(shared_data, ANOTHER, 1)).out
    assert said.startswith("different people: similarity ") and "(FMR " in said
