"""``accessctl models`` as people and scripts use it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from accessctl.weights import Catalogue
from tests.weights.makers import sha256

_ROOT = Path(__file__).resolve().parents[2]


class Terminal:
    """Runs ``accessctl`` with a data and a model folder of its own, without network."""

    def __init__(self, folder: Path) -> None:
        self.models = folder / "models"
        self.settings = folder / "data" / "settings.toml"
        self._environment = os.environ | {
            "ACCESSCTL_DATA_DIR": str(folder / "data"),
            "ACCESSCTL_MODELS_DIR": str(self.models),
            "PIP_NO_INDEX": "1",
            "PIP_CONFIG_FILE": os.devnull,
            "HTTPS_PROXY": "http://127.0.0.1:9",
            "npm_config_registry": "http://127.0.0.1:9",
            "COLUMNS": "200",
        }

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "accessctl", "models", *arguments]
        return subprocess.run(
            command, cwd=_ROOT, env=self._environment, capture_output=True, text=True, check=False, timeout=120
        )

    def start(self, *arguments: str, path: Path) -> subprocess.Popen[str]:
        """The command at work, with this folder's programs before all others."""
        command = [sys.executable, "-m", "accessctl", "models", *arguments]
        environment = self._environment | {"PATH": f"{path}{os.pathsep}{os.environ['PATH']}"}
        return subprocess.Popen(command, cwd=_ROOT, env=environment, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def accessctl_models(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


def test_the_list_says_role_licence_and_what_is_not_stated(accessctl_models: Terminal) -> None:
    run = accessctl_models("list")
    assert run.returncode == 0
    assert "CC0-1.0" in run.stdout
    assert "but not on which pictures the weights were trained" in run.stdout


def test_the_list_as_json_has_every_entry(accessctl_models: Terminal) -> None:
    listed = json.loads(accessctl_models("list", "--json").stdout)
    assert {entry["id"] for entry in listed} == {entry.id for entry in Catalogue.load().entries}
    assert {entry["state"] for entry in listed if entry["id"] in ("yunet", "dlib")} == {"missing"}
    assert {"role", "licence", "licence_note", "sha256", "size_bytes", "sources", "guards"} <= set(listed[0])


def test_what_cannot_be_had_is_announced_with_its_size_and_ends_with_what_to_do(
    accessctl_models: Terminal, tmp_path: Path
) -> None:
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    (mirror / "biden.jpg").write_bytes(b"not he")
    run = accessctl_models("install", "biden", "--mirror", str(mirror), "--json")
    assert run.returncode == 1
    assert run.stdout == ""
    lines = run.stderr.strip().splitlines()
    assert lines[0].startswith("to install: biden (")
    assert "3.2 MB to fetch" in lines[0]
    assert lines[-1].startswith("accessctl: not installed: biden; connect to the network")
    assert "Traceback" not in run.stderr


@pytest.mark.weights
def test_a_damaged_model_is_found_and_repaired(
    accessctl_models: Terminal, tmp_path: Path, weights: Callable[[str], Path]
) -> None:
    content = weights("yunet").read_bytes()
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    (mirror / "yunet_2023mar.onnx").write_bytes(content)
    accessctl_models.models.mkdir()
    (accessctl_models.models / "yunet_2023mar.onnx").write_bytes(content[:-1])
    found = accessctl_models("verify", "yunet")
    assert found.returncode == 1
    assert "run: accessctl models install yunet" in found.stderr
    assert accessctl_models("install", "yunet", "--mirror", str(mirror)).returncode == 0
    checked = accessctl_models("verify", "yunet", "--json")
    assert json.loads(checked.stdout)["yunet"]["state"] == "ready"
    assert sha256((accessctl_models.models / "yunet_2023mar.onnx").read_bytes()) == sha256(content)


def test_verifying_nothing_is_not_a_success(accessctl_models: Terminal) -> None:
    run = accessctl_models("verify")
    assert (run.returncode, run.stdout) == (1, "")
    assert "no models are installed yet; run: accessctl models install" in run.stderr


def test_a_misspelt_id_is_one_line(accessctl_models: Terminal) -> None:
    run = accessctl_models("install", "yunett")
    assert (run.returncode, run.stderr) == (1, "accessctl: yunett: no such model; did you mean yunet?\n")


def test_two_embedders_cannot_guard_at_once(accessctl_models: Terminal) -> None:
    run = accessctl_models("install", "dlib", "fr_feature", "--use")
    assert run.returncode == 1
    assert "--use takes one embedder" in run.stderr
    assert not accessctl_models.settings.exists()


@pytest.mark.skipif(os.name != "posix", reason="brings a shell script as npm")
def test_ctrl_c_ends_an_installation_at_once_and_leaves_nothing_half_done(
    accessctl_models: Terminal, tmp_path: Path
) -> None:
    npm, begun = tmp_path / "bin" / "npm", tmp_path / "begun"
    npm.parent.mkdir()
    npm.write_text(f'#!/bin/sh\ntouch "{begun}"; sleep 20\n', encoding="utf-8")
    npm.chmod(0o755)
    with accessctl_models.start("install", "fr_feature", path=npm.parent) as command:
        while not begun.exists() and command.poll() is None:
            time.sleep(0.05)
        command.send_signal(signal.SIGINT)
        _, said = command.communicate(timeout=15)
    assert command.returncode == 130
    assert "Traceback" not in said
    assert sorted(path.name for path in accessctl_models.models.iterdir()) == [".lock", ".unfinished"]
    assert list((accessctl_models.models / ".unfinished").iterdir()) == []
