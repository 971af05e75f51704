"""The doctor names each problem and what to do, and changes nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from accessctl.config import StoreSettings
from accessctl.doctor import Finding, Health, examine
from accessctl.domain import Embedding, Sample
from accessctl.store import Store
from accessctl.weights.catalogue import Catalogue, State


def no_display() -> bool:
    return False


def findings(data_dir: Path, settings_file: Path | None = None) -> dict[str, Finding]:
    found = examine(data_dir, settings_file or data_dir / "settings.toml", display=no_display)
    return {finding.subject: finding for finding in found}


def test_a_new_machine_has_no_problem_and_nothing_is_created(tmp_path: Path) -> None:
    found = findings(tmp_path / "data")
    assert [finding for finding in found.values() if finding.health is Health.PROBLEM] == []
    assert found["models"].advice == "run: accessctl models install"
    assert not (tmp_path / "data").exists()


def test_a_misspelt_setting_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[gate]\ncooldwn_seconds = 3\n", encoding="utf-8")
    found = findings(tmp_path)["settings"]
    assert found.health is Health.PROBLEM
    assert "did you mean cooldown_seconds" in found.found


def test_a_missing_model_is_a_problem_with_the_command_that_repairs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCESSCTL_MODELS_DIR", str(tmp_path / "models"))
    found = findings(tmp_path)["model yunet"]
    assert (found.health, found.advice) == (Health.PROBLEM, "run: accessctl models install yunet")


def test_a_database_that_is_none_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "accessctl.db").write_bytes(b"not a database, but long enough to look like a file" * 100)
    assert findings(tmp_path)["database"].health is Health.PROBLEM


def test_a_sound_database_is_counted_and_its_chain_verified(tmp_path: Path) -> None:
    Store.open(tmp_path, StoreSettings(key_place="file")).close()
    found = findings(tmp_path)
    assert found["database"].found == "0 people, 0 templates, 0 events"
    assert found["event chain"].health is Health.OK
    assert found["key"].health is Health.NOTE


def test_templates_of_another_embedder_are_named_with_the_command_that_moves_them(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[models]\nembedder = "new"\n[store]\nkey_place = "file"\n')
    with Store.open(tmp_path, StoreSettings(key_place="file")) as store:
        vector = np.eye(3, dtype=np.float32)[0]
        store.people.enroll("Ada", [Sample(Embedding(vector, "new"))])
        assert "templates" not in findings(tmp_path)
        store.people.enroll("Bob", [Sample(Embedding(vector, "old"))])
    found = findings(tmp_path)["templates"]
    assert (found.health, found.advice) == (Health.NOTE, "run: accessctl people reembed")
    assert "one is of another embedder than new" in found.found


@pytest.mark.parametrize(
    ("models", "weak"), [(["accessctl"], True), (["accessctl", "minifasnet_v2", "minifasnet_v1se"], False)]
)
def test_a_weak_liveness_model_is_named_with_what_is_asked_for_instead(
    tmp_path: Path, models: list[str], weak: bool
) -> None:
    (tmp_path / "settings.toml").write_text(f"[models]\nembedder = 'dlib'\nliveness = {models}\n", encoding="utf-8")
    found = findings(tmp_path).get("liveness")
    assert (found is not None) is weak
    if found is not None:
        assert "move their head" in found.found
        assert found.advice == "to do better, run: accessctl models install accessctl+minifasnet --use"


def test_the_doctor_says_that_eyes_and_mouths_are_looked_at(tmp_path: Path) -> None:
    found = findings(tmp_path)["eyes and mouth"]
    assert (found.health, found.found) == (
        Health.OK,
        "closed eyes and covered mouths are told when people are enrolled",
    )


def test_a_damaged_model_for_eyes_and_mouths_is_a_note_for_the_door_needs_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalogue, "state", lambda *_: State.ALTERED)
    found = findings(tmp_path)["eyes and mouth"]
    assert (found.health, found.advice) == (Health.NOTE, "reinstall accessctl")
    assert "are not told" in found.found
