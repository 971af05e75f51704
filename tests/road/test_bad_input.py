"""Bad input: one line, an exit code above 0, and nothing half-done."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.weights.catalogue import Catalogue, State
from tests.road.conftest import Ran, Run

pytestmark = pytest.mark.weights


def one_line(ran: Ran) -> str:
    """The complaint, which is one line and no traceback."""
    complaints = [line for line in ran.err.splitlines() if line.startswith("accessctl: ")]
    assert ran.code != 0
    assert "Traceback" not in ran.err
    assert len(complaints) == 1, ran.err
    return complaints[0]


def nobody_is_enrolled(run: Run) -> bool:
    return bool(json.loads(run("people", "list", "--json").out) == [])


@pytest.fixture
def portrait() -> Path:
    catalogue = Catalogue.load()
    if catalogue.state("obama") is not State.READY:
        pytest.skip("needs the demo's pictures: accessctl models install --demo")
    return catalogue.path("obama")


def test_a_file_that_is_no_picture(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    assert "a.jpg" in one_line(run("enroll", "--name", "Ada", "--photos", tmp_path / "a.jpg"))
    assert nobody_is_enrolled(run)


def test_an_empty_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert "empty" in one_line(run("enroll", "--name", "Ada", "--photos", tmp_path / "a.jpg"))


def test_a_picture_without_a_face(run: Run, tmp_path: Path) -> None:
    Image.new("RGB", (300, 300), (90, 120, 150)).save(tmp_path / "wall.png")
    assert "no face" in one_line(run("enroll", "--name", "Ada", "--photos", tmp_path / "wall.png"))
    assert nobody_is_enrolled(run)


def test_two_faces_in_one_picture(run: Run, tmp_path: Path, portrait: Path) -> None:
    with Image.open(portrait) as one:
        pair = Image.new("RGB", (one.width * 2, one.height))
        pair.paste(one, (0, 0))
        pair.paste(one, (one.width, 0))
        pair.save(tmp_path / "pair.jpg")
    assert "several faces" in one_line(run("enroll", "--name", "Ada", "--photos", tmp_path / "pair.jpg"))
    assert nobody_is_enrolled(run)


@pytest.mark.parametrize("kind", ["rotated", "grey", "alpha", "sixteen bits", "large"])
def test_unusual_pictures_of_a_face_are_good_enough(run: Run, tmp_path: Path, portrait: Path, kind: str) -> None:
    target = tmp_path / "a.png"
    with Image.open(portrait) as opened:
        image = opened.convert("RGB")
        if kind == "rotated":
            target = tmp_path / "a.jpg"
            exif = Image.Exif()
            exif[0x0112] = 6
            image.rotate(90, expand=True).save(target, exif=exif)
        elif kind == "grey":
            image.convert("L").save(target)
        elif kind == "alpha":
            image.putalpha(200)
            image.save(target)
        elif kind == "sixteen bits":
            grey = np.asarray(image.convert("L"), np.uint16) * 257
            Image.fromarray(grey).save(target)
        else:
            target = tmp_path / "a.jpg"
            image.resize((image.width * 5, image.height * 5)).save(target)
    ran = run("enroll", "--name", "Ada", "--photos", target, "--json")
    assert ran.code == 0, ran.err
    assert ran.lines[0]["templates"] == 1


def test_a_folder_without_pictures(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no pictures" in one_line(run("enroll", "--name", "Ada", "--photos", tmp_path / "empty"))


def test_a_name_that_exists(run: Run, portrait: Path) -> None:
    assert run("enroll", "--name", "Ada", "--photos", portrait).code == 0
    assert "enrolled already" in one_line(run("enroll", "--name", "ada", "--photos", portrait))


def test_an_id_that_is_taken(run: Run, portrait: Path) -> None:
    assert run("enroll", "--name", "Ada", "--id", "1", "--photos", portrait).code == 0
    assert "taken" in one_line(run("enroll", "--name", "Bob", "--id", "1", "--photos", portrait))


def test_one_bad_photo_does_not_stand_in_the_way_of_a_good_one(run: Run, tmp_path: Path, portrait: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    ran = run("enroll", "--name", "Ada", "--photos", tmp_path / "a.jpg", portrait, "--json")
    assert ran.code == 0
    assert [note["refusal"] for note in ran.lines[0]["pictures"]] == ["UNREADABLE", None]


def test_a_clip_without_frames(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"\0" * 1000)
    assert "a.mp4" in one_line(run("kiosk", "--headless", "--every-frame", "--source", tmp_path / "a.mp4"))
    assert "a.mp4" in one_line(run("kiosk", "--headless", "--source", tmp_path / "a.mp4"))
    assert "a.mp4" in one_line(run("enroll", "--name", "Ada", "--source", tmp_path / "a.mp4"))
    assert nobody_is_enrolled(run)


def test_a_source_that_is_not_there(run: Run, tmp_path: Path) -> None:
    assert "no such file" in one_line(run("kiosk", "--headless", "--source", tmp_path / "nowhere.mp4"))


def test_a_misspelt_setting_starts_nothing(run: Run, data_dir: Path) -> None:
    settings = data_dir / "settings.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\n[gate]\ncooldwn_seconds = 3\n", encoding="utf-8")
    assert "cooldwn_seconds" in one_line(run("kiosk", "--headless", "--source", "demo"))
    assert not (data_dir / "accessctl.db").exists()


def test_a_database_of_a_newer_version(run: Run, data_dir: Path, portrait: Path) -> None:
    run("enroll", "--name", "Ada", "--photos", portrait)
    with sqlite3.connect(data_dir / "accessctl.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    assert "newer" in one_line(run("people", "list"))
    assert "newer" in one_line(run("enroll", "--name", "Bob", "--photos", portrait))


def test_a_gpu_that_is_not_there_is_not_replaced_in_silence(run: Run) -> None:
    ran = run("kiosk", "--headless", "--every-frame", "--require-gpu", "--source", Path(__file__).parent)
    assert "GPU" in one_line(ran)


def test_options_that_do_not_go_together(run: Run) -> None:
    assert run("kiosk", "--json").code == 2
    assert run("enroll", "--name", "Ada").code == 2
