"""Installing: all or nothing, one at a time, and every failure said in one line."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import filelock
import pytest

from accessctl.errors import ModelError
from accessctl.weights import Catalogue, State, download, install
from accessctl.weights.install import Installer, Stage, Step
from accessctl.weights.workshop import StoppedError
from tests.weights.makers import FakeServer, catalogue, joined, model, picture, sha256
from tests.weights.test_convert import small_graph

URL = "https://models.example/eyes.bin"
CONTENT = b"weights " * 1000


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    folder = tmp_path / "mirror"
    folder.mkdir()
    return folder


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Callable[[FakeServer], None]:
    """Puts a fake server in the place of the whole network."""

    def put(server: FakeServer) -> None:
        original = download.to_file
        monkeypatch.setattr(download, "to_file", lambda u, file, workshop: original(u, file, workshop, server.client()))

    return put


def stages(steps: list[Step]) -> list[Stage]:
    return [step.stage for step in steps]


def test_a_file_in_a_mirror_is_installed(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    (mirror / "deep").mkdir()
    (mirror / "deep" / "eyes.bin").write_bytes(CONTENT)
    assert Installer(known, mirrors=[mirror]).install("eyes") == ["eyes"]
    assert known.ready("eyes").read_bytes() == CONTENT


def test_a_file_in_a_mirror_is_known_by_its_hash_under_any_name(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    (mirror / "renamed by somebody").write_bytes(CONTENT)
    Installer(known, mirrors=[mirror]).install("eyes")
    assert known.state("eyes") is State.READY


def test_a_file_of_the_right_name_and_wrong_content_is_not_taken(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    (mirror / "eyes.bin").write_bytes(CONTENT.upper())
    with pytest.raises(ModelError, match="not installed: eyes"):
        Installer(known, mirrors=[mirror]).install("eyes")
    assert not known.path("eyes").exists()


def test_it_says_what_and_how_large_before_it_begins(tmp_path: Path, mirror: Path) -> None:
    source = {"kind": "url", "url": URL, "download_bytes": 8000}
    known = catalogue(tmp_path, picture("a", b"a", sources=[source]), picture("b", b"b"))
    (mirror / "a.bin").write_bytes(b"a")
    (mirror / "b.bin").write_bytes(b"b")
    steps: list[Step] = []
    Installer(known, mirrors=[mirror], on_step=steps.append).install("a", "b")
    assert [(step.stage, step.entry.id, step.total_bytes) for step in steps[:2]] == [
        (Stage.PLANNED, "a", 8000),
        (Stage.PLANNED, "b", len(b"b")),
    ]


def test_what_is_ready_is_left_alone(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    (mirror / "eyes.bin").write_bytes(CONTENT)
    Installer(known, mirrors=[mirror]).install("eyes")
    before = known.path("eyes").stat()
    steps: list[Step] = []
    assert Installer(known, on_step=steps.append).install("eyes") == []
    assert (steps, known.path("eyes").stat()) == ([], before)


def test_a_damaged_file_is_repaired(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    known.folder.mkdir()
    known.path("eyes").write_bytes(CONTENT[:10])
    (mirror / "eyes.bin").write_bytes(CONTENT)
    Installer(known, mirrors=[mirror]).install("eyes")
    assert known.state("eyes") is State.READY


def test_a_reader_of_the_old_file_is_not_disturbed(tmp_path: Path, mirror: Path) -> None:
    """The new file takes the old one's name in one step; it is never written over it."""
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    known.folder.mkdir()
    known.path("eyes").write_bytes(b"old")
    (mirror / "eyes.bin").write_bytes(CONTENT)
    with known.path("eyes").open("rb") as reader:
        Installer(known, mirrors=[mirror]).install("eyes")
        assert reader.read() == b"old"


def test_the_parts_of_an_entry_are_installed_each(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(
        tmp_path, model("a", "embedder", b"a"), model("b", "embedder", b"b"), joined("ab", "embedder", "a", "b")
    )
    for name in ("a", "b"):
        (mirror / f"{name}.bin").write_bytes(name.encode())
    assert Installer(known, mirrors=[mirror]).install("ab") == ["a", "b"]


def converted_entry(pinned: bytes) -> dict[str, Any]:
    """A detector that comes fixed in size and is installed with free sides."""
    source = small_graph()
    fetched = {"name": "fixed.onnx", "sha256": sha256(source), "size_bytes": len(source), "recipe": "free_sides"}
    return model("eyes", "detector", pinned, fetched=fetched)


def test_a_fetched_file_is_converted(tmp_path: Path, mirror: Path) -> None:
    from accessctl.weights.convert import convert

    known = catalogue(tmp_path, converted_entry(convert("free_sides", small_graph())))
    (mirror / "fixed.onnx").write_bytes(small_graph())
    steps: list[Step] = []
    Installer(known, mirrors=[mirror], on_step=steps.append).install("eyes")
    assert known.state("eyes") is State.READY
    assert Stage.CONVERTING in stages(steps)


def test_a_mirror_may_hold_the_converted_file_already(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, converted_entry(b"converted elsewhere"))
    (mirror / "eyes.bin").write_bytes(b"converted elsewhere")
    steps: list[Step] = []
    Installer(known, mirrors=[mirror], on_step=steps.append).install("eyes")
    assert known.state("eyes") is State.READY
    assert Stage.CONVERTING not in stages(steps)


def test_a_conversion_that_gives_other_bytes_than_pinned_changes_nothing(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, converted_entry(b"something else"))
    known.folder.mkdir()
    known.path("eyes").write_bytes(b"the file of last year")
    (mirror / "fixed.onnx").write_bytes(small_graph())
    steps: list[Step] = []
    with pytest.raises(ModelError, match="not installed: eyes"):
        Installer(known, mirrors=[mirror], on_step=steps.append).install("eyes")
    assert known.path("eyes").read_bytes() == b"the file of last year"
    assert "not the pinned" in steps[-1].detail
    assert [path.name for path in known.folder.glob("*eyes*")] == ["eyes.bin"]


def test_the_next_source_is_tried_and_the_failure_said(
    tmp_path: Path, mirror: Path, serve: Callable[[FakeServer], None]
) -> None:
    serve(FakeServer(CONTENT))
    known = catalogue(tmp_path, picture("eyes", CONTENT, sources=[{"kind": "url", "url": URL}]))
    steps: list[Step] = []
    Installer(known, mirrors=[mirror], on_step=steps.append).install("eyes")
    failures = [step.detail for step in steps if step.stage is Stage.SOURCE_FAILED]
    assert known.state("eyes") is State.READY
    assert len(failures) == 1
    assert str(mirror) in failures[0]


def test_a_wrong_file_in_the_mirror_does_not_keep_the_right_one_away(
    tmp_path: Path, mirror: Path, serve: Callable[[FakeServer], None]
) -> None:
    serve(FakeServer(CONTENT))
    (mirror / "eyes.bin").write_bytes(CONTENT.upper())
    known = catalogue(tmp_path, picture("eyes", CONTENT, sources=[{"kind": "url", "url": URL}]))
    Installer(known, mirrors=[mirror]).install("eyes")
    assert known.state("eyes") is State.READY


def test_another_file_than_expected_is_refused(tmp_path: Path, serve: Callable[[FakeServer], None]) -> None:
    serve(FakeServer(b"<html>please log in</html>"))
    known = catalogue(tmp_path, picture("eyes", CONTENT, sources=[{"kind": "url", "url": URL}]))
    steps: list[Step] = []
    with pytest.raises(ModelError):
        Installer(known, on_step=steps.append).install("eyes")
    assert any("not the expected file" in step.detail for step in steps)
    assert not known.path("eyes").exists()


def test_a_part_of_an_older_edition_is_not_carried_on_with_for_ever(
    tmp_path: Path, serve: Callable[[FakeServer], None]
) -> None:
    serve(FakeServer(CONTENT))
    known = catalogue(tmp_path, picture("eyes", CONTENT, sources=[{"kind": "url", "url": URL}]))
    unfinished = known.folder / ".unfinished"
    unfinished.mkdir(parents=True)
    (unfinished / f"{sha256(CONTENT)}.part").write_bytes(b"an older edition")
    Installer(known).install("eyes")
    assert known.state("eyes") is State.READY


def test_everything_is_tried_before_it_gives_up_with_what_to_do(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("lost", b"lost"), picture("found", b"found"))
    (mirror / "found.bin").write_bytes(b"found")
    with pytest.raises(ModelError) as caught:
        Installer(known, mirrors=[mirror]).install("lost", "found")
    assert known.state("found") is State.READY
    assert str(caught.value) == (
        "not installed: lost; connect to the network, or put lost.bin into a folder and run: "
        "accessctl models install lost --mirror FOLDER"
    )


def test_a_mirror_that_is_not_there_is_named(tmp_path: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    steps: list[Step] = []
    with pytest.raises(ModelError):
        Installer(known, mirrors=[tmp_path / "gone"], on_step=steps.append).install("eyes")
    assert any("no such mirror folder" in step.detail for step in steps)


def test_what_travels_with_accessctl_is_not_installed_but_missed(tmp_path: Path) -> None:
    known = catalogue(tmp_path, model("ours", "liveness", CONTENT, sources=[{"kind": "shipped"}]))
    with pytest.raises(ModelError, match="reinstall accessctl"):
        Installer(known).install("ours")


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path, mirror: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    known.folder.write_text("a file in the way", encoding="utf-8")
    (mirror / "eyes.bin").write_bytes(CONTENT)
    with pytest.raises(ModelError, match="make room or give access") as caught:
        Installer(known, mirrors=[mirror]).install("eyes")
    assert "\n" not in str(caught.value)


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, mirror: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    known.folder.mkdir()
    known.path("eyes").write_bytes(b"old")
    (mirror / "eyes.bin").write_bytes(CONTENT)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ModelError, match="No space left on device"):
        Installer(known, mirrors=[mirror]).install("eyes")
    assert known.path("eyes").read_bytes() == b"old"
    assert list(known.folder.glob(".eyes*")) == []


def test_stopping_leaves_what_was_there_and_the_part_for_next_time(
    tmp_path: Path, serve: Callable[[FakeServer], None]
) -> None:
    large = CONTENT * 100
    serve(FakeServer(large))
    known = catalogue(tmp_path, picture("eyes", large, sources=[{"kind": "url", "url": URL}]))
    steps: list[Step] = []
    installer = Installer(known, on_step=steps.append, stopped=lambda: bool(steps) and steps[-1].done_bytes > 0)
    with pytest.raises(StoppedError):
        installer.install("eyes")
    assert not known.path("eyes").exists()
    assert [path.suffix for path in (known.folder / ".unfinished").iterdir()] == [".part"]
    Installer(known).install("eyes")
    assert known.state("eyes") is State.READY
    assert list((known.folder / ".unfinished").iterdir()) == []


def test_two_installers_do_not_work_at_once_and_the_second_takes_what_the_first_brought(tmp_path: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    known.folder.mkdir()
    waits, steps = threading.Event(), list[Step]()

    def on_step(step: Step) -> None:
        steps.append(step)
        if step.stage is Stage.WAITING:
            waits.set()

    second = threading.Thread(target=lambda: Installer(known, on_step=on_step).install("eyes"))
    with filelock.FileLock(known.folder / ".lock"):
        second.start()
        assert waits.wait(10)
        known.path("eyes").write_bytes(CONTENT)
    second.join(10)
    assert not second.is_alive()
    assert set(stages(steps)) == {Stage.PLANNED, Stage.WAITING}


def test_waiting_for_another_installer_can_be_stopped(tmp_path: Path) -> None:
    known = catalogue(tmp_path, picture("eyes", CONTENT))
    known.folder.mkdir()
    with filelock.FileLock(known.folder / ".lock"), pytest.raises(StoppedError):
        Installer(known, stopped=lambda: True).install("eyes")


def test_a_mirror_for_all_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch, mirror: Path) -> None:
    assert install.mirrors_from_environment() == ()
    monkeypatch.setenv("ACCESSCTL_MIRROR", str(mirror))
    assert install.mirrors_from_environment() == (mirror,)


def test_a_catalogue_of_nothing_installs_nothing(tmp_path: Path) -> None:
    empty: Catalogue = catalogue(tmp_path)
    assert Installer(empty).install() == []
