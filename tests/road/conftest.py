"""The whole road, with the real models: the command line as a user types it, in a data folder of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from accessctl import config
from accessctl.cli.main import main
from accessctl.domain import Role
from accessctl.vision.runtime import Session, Tensor
from accessctl.weights.catalogue import Catalogue, State
from accessctl.weights.choice import Choice, candidates, pins_of
from tests.road.remembering import Memory


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def news(self) -> list[dict[str, Any]]:
        """The JSON lines of a headless kiosk without its summary."""
        return [line for line in self.lines if "summary" not in line]

    @property
    def granted(self) -> list[str]:
        """The names of those who were let in."""
        return [line["person"]["name"] for line in self.news if line["verdict"] == "GRANTED"]


Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def _memory() -> Memory:
    return Memory()


@pytest.fixture
def asked_anew() -> None:
    """For tests of the models' own time and steadiness: every picture goes through every network."""


@pytest.fixture(autouse=True)
def _models_remember(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, _memory: Memory) -> None:
    def run(session: Session, batch: Tensor) -> tuple[Tensor, ...]:
        return _memory.answer(session, batch)

    if "asked_anew" not in request.fixturenames:
        monkeypatch.setattr(Session, "run", run)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder whose settings pin the models that this machine would guard with; skips where they are missing."""
    catalogue = Catalogue.load()
    chosen = [_first_ready(catalogue, role) for role in (Role.DETECTOR, Role.EMBEDDER, Role.LIVENESS)]
    living = tuple(entry.id for entry in catalogue.files_of(chosen[2]))
    choice = Choice(chosen[0], chosen[1], living)
    folder = tmp_path / "data"
    config.change(
        folder / config.FILE_NAME,
        {
            "models.detector": choice.detector,
            "models.embedder": choice.embedder,
            "models.liveness": choice.liveness,
            "models.sha256": pins_of(catalogue, choice),
        },
    )
    return folder


def _first_ready(catalogue: Catalogue, role: Role) -> str:
    for entry in candidates(catalogue, role, "any", anywhere=True):
        if catalogue.state(entry.id) is State.READY:
            return entry.id
    pytest.skip(f"needs an installed {role} model: accessctl models install")


@pytest.fixture
def run(data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Type a command: its exit code, what it printed, what it complained about."""

    def typed(*words: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["accessctl", "--data", str(data_dir), *map(str, words)])
        capsys.readouterr()
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = int(ended.code or 0)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return typed
