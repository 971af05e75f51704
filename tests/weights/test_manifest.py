"""The manifest: what is wrong in it is named, and the one we ship is whole."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from accessctl import paths
from accessctl.domain import Role
from accessctl.errors import ModelError
from accessctl.weights import Catalogue, SourceKind
from accessctl.weights.convert import RECIPES
from tests.weights.makers import catalogue, joined, model, picture


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.load()


def test_the_shipped_manifest_offers_each_role_that_guards(shipped: Catalogue) -> None:
    offered = {entry.role for entry in shipped.entries if entry.offered}
    assert {Role.DETECTOR, Role.EMBEDDER, Role.LIVENESS} <= offered


def test_every_file_has_a_licence_and_a_way_to_be_had(shipped: Catalogue) -> None:
    for entry in shipped.entries:
        assert entry.licence, entry.id
        assert entry.parts or shipped.supply(entry.id).sources, entry.id


def test_what_keeps_quiet_about_its_training_says_so(shipped: Catalogue) -> None:
    for entry in shipped.entries:
        assert entry.training_stated or entry.licence_note, entry.id


def test_pictures_that_must_be_credited_are(shipped: Catalogue) -> None:
    for entry in shipped.entries:
        assert entry.attribution or entry.role not in (Role.PICTURE, Role.CLIP), entry.id


def test_every_conversion_named_is_known(shipped: Catalogue) -> None:
    named = {shipped.supply(entry.id).recipe for entry in shipped.entries if entry.file}
    assert named - {""} <= set(RECIPES)


def test_an_embedder_that_guards_brings_the_curve_its_limits_follow_from(shipped: Catalogue) -> None:
    for entry in shipped.of_role(Role.EMBEDDER):
        assert len(entry.fmr_curve) >= 2 or not entry.offered, entry.id


def test_a_liveness_model_brings_its_limit(shipped: Catalogue) -> None:
    for entry in shipped.of_role(Role.LIVENESS):
        assert entry.min_live is not None or entry.parts, entry.id


def test_no_registry_is_named_anywhere() -> None:
    hosts = ("pypi.org", "pythonhosted", "npmjs", "yarnpkg")
    root = Path(paths.__file__).parent
    texts = [*root.rglob("*.py"), paths.shipped_models() / "manifest.toml"]
    assert [path for path in texts for host in hosts if host in path.read_text(encoding="utf-8").lower()] == []


def test_the_wheel_carries_the_manifest_to_where_it_is_looked_for() -> None:
    project = tomllib.loads((Path(paths.__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried["models"] == "accessctl/_data/models"
    assert paths.shipped_models().name == "models"


def test_package_sources_pin_version_and_archive(shipped: Catalogue) -> None:
    packaged = (SourceKind.PIP, SourceKind.NPM)
    found = [s for e in shipped.entries if e.file for s in shipped.supply(e.id).sources if s.kind in packaged]
    assert found
    assert all(source.version and len(source.archive_sha256) == 64 for source in found)


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        (picture("a", b"") | {"licens": "MIT"}, "no such key: licens"),
        (picture("a", b"") | {"role": "doorman"}, "'doorman' is not a valid Role"),
        (picture("a", b"") | {"sha256": "abc"}, "SHA-256"),
        (picture("a", b"") | {"sources": [{"kind": "pip", "package": "p"}]}, "package, version, member"),
        (picture("a", b"") | {"sources": [{"kind": "url", "url": "http://example.org/a"}]}, "https"),
        (picture("a", b"") | {"sources": [{"kind": "carrier pigeon"}]}, "carrier pigeon"),
        (model("a", "embedder", b"") | {"dimension": 0}, "dimension"),
        (model("a", "liveness", b"") | {"context_scales": []}, "context scale"),
        (model("a", "detector", b"") | {"input": {"width": 1, "height": 1, "order": "GBR"}}, "colour order"),
        (joined("a", "embedder", "nobody"), "its part nobody is no embedder"),
    ],
)
def test_an_entry_that_does_not_hold_together_is_named(tmp_path: Path, entry: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ModelError, match=r": the entry a cannot be used: |: a: its part") as caught:
        catalogue(tmp_path, entry)
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)


def test_two_entries_of_one_id_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="same id"):
        catalogue(tmp_path, picture("a", b"1"), picture("a", b"2"))


@pytest.mark.parametrize("text", ["format = 2", "format = ", "\x00"])
def test_a_manifest_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "manifest.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"manifest\.toml"):
        Catalogue.load(path)


def test_a_missing_manifest_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="reinstall accessctl"):
        Catalogue.load(tmp_path / "manifest.toml")
