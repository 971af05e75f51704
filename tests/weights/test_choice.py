"""Which models guard: the best that can be had, chosen once, and never changed behind anybody's back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from accessctl import config
from accessctl.config import ModelSettings, Settings
from accessctl.domain import Role
from accessctl.errors import ModelError
from accessctl.weights import Catalogue
from accessctl.weights.choice import Choice, candidates, chosen, ensure, settle
from accessctl.weights.install import Installer, Stage, Step
from tests.weights.makers import catalogue, joined, model

NPM = {"kind": "npm", "package": "p", "version": "1", "member": "m", "archive_sha256": "0" * 64}


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    folder = tmp_path / "mirror"
    folder.mkdir()
    return folder


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def offering(folder: Path, mirror: Path, *more: dict[str, Any], embedder: bytes = b"face") -> Catalogue:
    """A detector, an embedder and two liveness networks that work together, all to be had from the mirror."""
    contents = {"yunet": b"eyes", "face": embedder, "live_a": b"a", "live_b": b"b"}
    for name, content in contents.items():
        (mirror / f"{name}.bin").write_bytes(content)
    return catalogue(
        folder,
        *more,
        model("yunet", "detector", contents["yunet"]),
        model("face", "embedder", contents["face"]),
        joined("live", "liveness", "live_a", "live_b"),
        model("live_a", "liveness", contents["live_a"], offered=False),
        model("live_b", "liveness", contents["live_b"], offered=False),
    )


def test_nothing_is_chosen_until_everything_is() -> None:
    assert chosen(ModelSettings()) is None
    assert chosen(ModelSettings(embedder="face")) is None
    full = ModelSettings(embedder="face", liveness=("a", "b"))
    assert chosen(full) == Choice("yunet", "face", ("a", "b"))


def test_the_first_run_chooses_installs_and_pins(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    known = offering(tmp_path, mirror)
    ensure(Settings(), settings_file, Installer(known, mirrors=[mirror]))
    written = config.load(settings_file).models
    assert chosen(written) == Choice("yunet", "face", ("live_a", "live_b"))
    assert written.sha256 == {name: known.entry(name).sha256 for name in ("yunet", "face", "live_a", "live_b")}
    assert known.missing("yunet", "face", "live") == []


def test_a_later_run_neither_writes_nor_fetches(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    known = offering(tmp_path, mirror)
    first = ensure(Settings(), settings_file, Installer(known, mirrors=[mirror]))
    before = settings_file.stat()
    steps: list[Step] = []
    assert ensure(first, settings_file, Installer(known, on_step=steps.append)) == first
    assert (steps, settings_file.stat()) == ([], before)


def test_a_better_model_in_a_later_release_does_not_take_over(
    tmp_path: Path, mirror: Path, settings_file: Path
) -> None:
    first = ensure(Settings(), settings_file, Installer(offering(tmp_path, mirror), mirrors=[mirror]))
    (mirror / "better.bin").write_bytes(b"better")
    later = offering(tmp_path, mirror, model("better", "embedder", b"better"))
    assert ensure(first, settings_file, Installer(later, mirrors=[mirror])).models.embedder == "face"


def test_another_file_under_a_pinned_name_is_refused(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    first = ensure(Settings(), settings_file, Installer(offering(tmp_path, mirror), mirrors=[mirror]))
    later = offering(tmp_path, mirror, embedder=b"another face")
    with pytest.raises(ModelError, match=r"face: the settings pin .* run: accessctl models install face --use"):
        ensure(first, settings_file, Installer(later, mirrors=[mirror]))


def test_a_missing_file_of_the_choice_is_installed_again(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    known = offering(tmp_path, mirror)
    first = ensure(Settings(), settings_file, Installer(known, mirrors=[mirror]))
    known.path("live_b").unlink()
    ensure(first, settings_file, Installer(known, mirrors=[mirror]))
    assert known.missing("live") == []


def test_what_the_settings_name_is_kept(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    (mirror / "mine.bin").write_bytes(b"mine")
    known = offering(tmp_path, mirror, model("other", "embedder", b"other"), model("mine", "embedder", b"mine"))
    settled = settle(ModelSettings(embedder="mine"), settings_file, Installer(known, mirrors=[mirror]))
    assert settled.models.embedder == "mine"


def test_the_next_best_is_taken_when_the_best_cannot_be_had(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    known = offering(tmp_path, mirror, model("best", "embedder", b"nowhere"))
    settled = settle(ModelSettings(), settings_file, Installer(known, mirrors=[mirror]))
    assert settled.models.embedder == "face"


def test_everything_to_be_fetched_is_said_before_anything_is(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    steps: list[Step] = []
    ensure(Settings(), settings_file, Installer(offering(tmp_path, mirror), mirrors=[mirror], on_step=steps.append))
    planned = [step.entry.id for step in steps[:4] if step.stage is Stage.PLANNED]
    assert planned == ["yunet", "face", "live_a", "live_b"]
    assert Stage.PLANNED not in {step.stage for step in steps[4:]}


def test_a_failed_choice_writes_nothing(tmp_path: Path, mirror: Path, settings_file: Path) -> None:
    known = offering(tmp_path, mirror)
    (mirror / "live_b.bin").unlink()
    with pytest.raises(ModelError, match="not installed: live_b"):
        ensure(Settings(), settings_file, Installer(known, mirrors=[mirror]))
    assert not settings_file.exists()


def test_a_model_that_needs_npm_is_no_candidate_without_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = catalogue(tmp_path, model("a", "embedder", b"a", sources=[NPM]))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list(candidates(known, Role.EMBEDDER, "any")) == []
    assert [entry.id for entry in candidates(known, Role.EMBEDDER, "any", anywhere=True)] == ["a"]


def test_strict_licences_leave_out_what_does_not_state_its_training(tmp_path: Path) -> None:
    known = catalogue(
        tmp_path,
        model("quiet", "embedder", b"q", training_stated=False),
        model("open", "embedder", b"o"),
    )
    assert [entry.id for entry in candidates(known, Role.EMBEDDER, "strict", anywhere=True)] == ["open"]
    assert [entry.id for entry in candidates(known, Role.EMBEDDER, "any", anywhere=True)] == ["quiet", "open"]


def test_a_part_is_not_chosen_alone(tmp_path: Path, mirror: Path) -> None:
    known = offering(tmp_path, mirror)
    assert [entry.id for entry in candidates(known, Role.LIVENESS, "any", anywhere=True)] == ["live"]


def test_what_travels_with_accessctl_guards_without_anything_being_fetched_for_it(
    tmp_path: Path, mirror: Path, settings_file: Path
) -> None:
    ours = model("ours", "liveness", b"ours", sources=[{"kind": "shipped"}])
    known = offering(tmp_path, mirror, ours)
    (tmp_path / "shipped" / "ours.bin").write_bytes(b"ours")
    for name in ("live_a", "live_b"):
        (mirror / f"{name}.bin").unlink()
    settled = settle(ModelSettings(), settings_file, Installer(known, mirrors=[mirror]))
    assert settled.models.liveness == ("ours",)


def test_where_nothing_can_be_had_it_says_so(tmp_path: Path, settings_file: Path) -> None:
    with pytest.raises(ModelError, match="no embedder model with licences = any can be had here"):
        settle(ModelSettings(), settings_file, Installer(catalogue(tmp_path, model("yunet", "detector", b"y"))))
