"""What goes wrong around a training run is one line that says what to do, and never costs what is already done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from accessctl.errors import InputError  # noqa: E402
from accessctl.training.liveness import CARD_FILE, Tools, train  # noqa: E402
from accessctl.training.runs import CHECKPOINT, Run, untracked  # noqa: E402
from accessctl.training.saving import draft_of  # noqa: E402
from tests.training.test_liveness import run, teach, tiny  # noqa: E402
from tests.training.test_pictures import celeba, find  # noqa: E402

TOOLS = Tools(find=find, teachers=[teach], embed=None)
SET = Path("data") / "spoof" / "celeba_spoof"


def go(folder: Path, *, resume: bool = False, **changes: Any) -> dict[str, Any]:
    wanted = tiny(**changes)
    own = run(folder / "run", wanted, resume=resume)
    return train(wanted, folder / "data", own, folder / "cache", TOOLS, lambda *_: None)


def full(*_: Any, **__: Any) -> None:
    raise OSError(28, "No space left on device")


def test_pictures_that_cannot_be_read_are_left_out_and_named(tmp_path: Path) -> None:
    celeba(tmp_path / SET, people=10)
    (tmp_path / SET / "live" / "celeba_3_3.png").write_bytes(b"not a picture")
    (tmp_path / SET / "live" / "celeba_99_1.png").touch()
    card = go(tmp_path)
    assert card["left_out_unreadable"] == [
        "celeba_spoof/live/celeba_3_3.png#-1",
        "celeba_spoof/live/celeba_99_1.png#-1",
    ]
    again = go(tmp_path, resume=True)
    assert again["left_out_unreadable"] == card["left_out_unreadable"]


def test_an_empty_class_is_one_line(tmp_path: Path) -> None:
    celeba(tmp_path / SET)
    for path in (tmp_path / SET / "live").iterdir():
        path.unlink()
    with pytest.raises(InputError, match="live holds no pictures"):
        go(tmp_path)


def test_a_wrong_folder_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        go(tmp_path)


def test_a_split_that_cannot_be_calibrated_is_refused_before_training(tmp_path: Path) -> None:
    celeba(tmp_path / SET, people=3)
    with pytest.raises(InputError, match="hold out more"):
        go(tmp_path, split={"validation_share": 1e-6})
    assert not (tmp_path / "run" / CHECKPOINT).exists()


def test_a_disk_that_is_full_while_the_pool_is_built_is_one_line_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    celeba(tmp_path / SET, people=10)
    with monkeypatch.context() as without_room:
        without_room.setattr(np, "save", full)
        with pytest.raises(InputError, match="No space left on device"):
            go(tmp_path)
    assert list((tmp_path / "cache").rglob("*.done")) == []
    assert (tmp_path / "cache" / "faces.npz").is_file()
    assert go(tmp_path, resume=True)["torch_difference"] <= 1e-4


def test_a_disk_that_is_full_at_the_end_keeps_the_trained_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    celeba(tmp_path / SET, people=10)
    with monkeypatch.context() as without_room:
        without_room.setattr(torch.onnx, "export", full)
        with pytest.raises(InputError, match="the run so far is kept"):
            go(tmp_path)
    trained = (tmp_path / "run" / CHECKPOINT).read_bytes()
    go(tmp_path, resume=True)
    assert (tmp_path / "run" / CHECKPOINT).read_bytes() == trained
    assert json.loads((tmp_path / "run" / CARD_FILE).read_text(encoding="utf-8"))["torch_checked_on"] > 0


def test_a_draft_takes_the_place_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "card.json"
    path.write_text("old")
    with pytest.raises(InputError, match="cannot be saved"), draft_of(path) as draft:
        draft.write_text("ne")
        full()
    assert [one.name for one in tmp_path.iterdir()] == ["card.json"]
    assert path.read_text() == "old"


def test_a_run_that_failed_before_it_began_does_not_stand_in_the_way(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        go(tmp_path)
    celeba(tmp_path / SET, people=10)
    assert go(tmp_path, seed=8)["torch_checked_on"] > 0
    with pytest.raises(InputError, match="holds a run already; add --resume"):
        go(tmp_path, seed=8)
    with pytest.raises(InputError, match="holds a run of another recipe"):
        go(tmp_path)


def test_the_checkpoint_of_another_recipe_is_one_line(tmp_path: Path) -> None:
    first = Run.begin(tmp_path / "one", tiny(), resume=False, tracker=untracked)
    first.save({"epoch": 1})
    other = Run.begin(tmp_path / "two", tiny(seed=8), resume=False, tracker=untracked)
    (tmp_path / "one" / CHECKPOINT).rename(tmp_path / "two" / CHECKPOINT)
    with pytest.raises(InputError, match="is of another recipe; choose another --out"):
        other.checkpoint()
