"""The catalogue hands out a file only if it is, byte for byte, the one that was installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from accessctl.errors import ModelError
from accessctl.weights import Catalogue, State
from tests.weights.makers import catalogue, joined, model, picture

CONTENT = b"weights " * 100


@pytest.fixture
def installed(tmp_path: Path) -> Catalogue:
    found = catalogue(tmp_path, model("eyes", "detector", CONTENT))
    found.folder.mkdir()
    found.path("eyes").write_bytes(CONTENT)
    return found


def test_a_file_as_installed_is_handed_out(installed: Catalogue) -> None:
    assert installed.ready("eyes").read_bytes() == CONTENT


def test_a_missing_file_is_named_with_the_command_that_repairs_it(tmp_path: Path) -> None:
    absent = catalogue(tmp_path, model("eyes", "detector", CONTENT))
    with pytest.raises(ModelError, match=r"eyes\.bin: the file is missing; run: accessctl models install eyes"):
        absent.ready("eyes")


def test_a_truncated_file_is_named_with_the_command_that_repairs_it(installed: Catalogue) -> None:
    installed.path("eyes").write_bytes(CONTENT[:-1])
    with pytest.raises(ModelError, match=r"eyes\.bin: .*damaged.*; run: accessctl models install eyes"):
        installed.ready("eyes")


def test_one_altered_bit_is_seen_though_size_and_date_are_the_same(installed: Catalogue) -> None:
    path = installed.ready("eyes")
    before = path.stat()
    path.write_bytes(CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert installed.state("eyes") is State.ALTERED
    with pytest.raises(ModelError, match="altered"):
        installed.ready("eyes")


def test_a_folder_in_the_files_place_is_not_a_file(installed: Catalogue) -> None:
    installed.path("eyes").unlink()
    installed.path("eyes").mkdir()
    assert installed.state("eyes") is State.MISSING


def test_an_unknown_id_gets_the_nearest_known_one(installed: Catalogue) -> None:
    with pytest.raises(ModelError, match="did you mean eyes"):
        installed.entry("eye")


def test_an_entry_of_parts_is_ready_when_all_of_them_are(tmp_path: Path) -> None:
    both = catalogue(
        tmp_path, model("a", "embedder", b"a"), model("b", "embedder", b"b"), joined("ab", "embedder", "a", "b")
    )
    both.folder.mkdir()
    both.path("a").write_bytes(b"a")
    assert both.state("ab") is State.MISSING
    assert both.missing("ab", "a") == ["b"]
    both.path("b").write_bytes(b"b")
    assert [ready.path.name for ready in both.ready_models("ab")] == ["a.bin", "b.bin"]


def test_an_altered_part_makes_the_whole_altered(tmp_path: Path) -> None:
    both = catalogue(tmp_path, model("a", "embedder", b"a"), joined("whole", "embedder", "a"))
    both.folder.mkdir()
    both.path("a").write_bytes(b"x")
    assert both.state("whole") is State.ALTERED


def test_what_travels_with_accessctl_is_verified_too(tmp_path: Path) -> None:
    entry = model("ours", "liveness", CONTENT, sources=[{"kind": "shipped"}])
    shipped = catalogue(tmp_path, entry)
    path = tmp_path / "shipped" / "ours.bin"
    path.write_bytes(CONTENT)
    assert shipped.ready("ours") == path
    path.write_bytes(CONTENT[1:])
    with pytest.raises(ModelError, match="reinstall accessctl"):
        shipped.ready("ours")


def test_a_card_is_read_from_beside_the_manifest(tmp_path: Path) -> None:
    carded = catalogue(tmp_path, model("eyes", "detector", CONTENT, card="eyes.json"), picture("plain", b""))
    (tmp_path / "shipped" / "eyes.json").write_text('{"faces": 7}', encoding="utf-8")
    assert carded.card("eyes") == {"faces": 7}
    with pytest.raises(ModelError, match="no card"):
        carded.card("plain")


def test_looking_at_the_catalogue_imports_neither_onnx_nor_a_network_library() -> None:
    code = (
        "import sys; from accessctl.weights import Catalogue; c = Catalogue.load(); "
        "[c.state(e.id) for e in c.entries]; print({'onnx', 'httpx', 'onnxruntime', 'torch'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def test_files_that_were_measured_together_are_one_entry(tmp_path: Path) -> None:
    a, b, c = (model(name, "liveness", CONTENT) for name in "abc")
    both, three = joined("a+b", "liveness", "a", "b"), joined("all", "liveness", "a", "b", "c")
    found = catalogue(tmp_path, both, three, a, b, c)
    assert [found.whole(ids) for ids in (("a",), ("b", "a"), ("a+b", "c"))] == [
        found.entry("a"),
        found.entry("a+b"),
        found.entry("all"),
    ]
    assert found.whole(("a", "c")) is None
