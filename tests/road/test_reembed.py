"""Another embedder from the command line: who has kept photos moves along, the others are named, nothing is mixed."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from accessctl import config, paths
from tests.road.conftest import Run

pytestmark = [pytest.mark.weights, pytest.mark.shared]


@pytest.fixture(autouse=True)
def _own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is installed here no other test finds, whichever comes first."""
    shutil.copytree(paths.installed_models(), tmp_path / "models")
    monkeypatch.setenv("ACCESSCTL_MODELS_DIR", str(tmp_path / "models"))


def keep_photos(data_dir: Path, wanted: bool) -> None:
    config.change(data_dir / config.FILE_NAME, {"store.keep_photos": wanted})


def test_people_move_to_another_embedder_and_enter_as_before(
    shared_data: Path, data_dir: Path, tmp_path: Path, run: Run
) -> None:
    live = shared_data / "clips" / "wolfhuo_live.mp4"
    bush = sorted((shared_data / "lfw" / "images" / "Laura_Bush").glob("*.jpg"))
    assert run("models", "install", "dlib", "--use").code == 0
    keep_photos(data_dir, True)
    assert run("enroll", "--name", "Wolf", "--id", "wolf", "--source", live).code == 0
    keep_photos(data_dir, False)
    assert run("enroll", "--name", "Laura", "--id", "laura", "--photos", bush[0], bush[2]).code == 0
    keep_photos(data_dir, True)
    assert run("models", "install", "fr_feature+dlib", "--use").code == 0

    looked = run("people", "reembed", "--dry-run", "--json")
    told = json.loads(looked.out)
    assert (told["possible"], told["changed"]) == (["wolf"], [])
    assert [one["name"] for one in told["enrol_again"]] == ["Laura"]
    guarding = ("kiosk", "--headless", "--json", "--exit-at-end", "--every-frame", "--source", live)
    assert run(*guarding).granted == []  # templates of the old model are compared with nobody

    moved = run("people", "reembed", "--yes")
    assert moved.code == 0
    assert "Laura (laura): no photos were kept" in moved.err
    shown = json.loads(run("people", "show", "wolf", "--json").out)
    assert {(one["model"], one["source"]) for one in shown["templates"]} == {("fr_feature+dlib", "camera")}
    assert run(*guarding).granted == ["Wolf"]
    assert json.loads(run("people", "reembed", "--json").out)["already"] == 1

    run("people", "export", "--id", "wolf", "--out", tmp_path / "wolf.zip")
    with zipfile.ZipFile(tmp_path / "wolf.zip") as archive:
        photos = [name for name in archive.namelist() if name.startswith("photo-")]
        assert len(photos) == len(shown["templates"])
        assert all(archive.read(name).startswith(b"\xff\xd8") for name in photos)
    assert kept(run)["photos"] == len(photos)
    assert run("people", "remove", "wolf", "--yes").code == 0
    assert kept(run)["photos"] == 0
    assert run("events", "verify").code == 0


def kept(run: Run) -> dict[str, int]:
    """How many of each kind are stored, as the privacy command states it."""
    return {one["key"]: one["count"] for one in json.loads(run("privacy", "--json").out)["kept"]}
