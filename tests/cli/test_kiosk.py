"""The kiosk's command, headless: what runs beside the door."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from accessctl.cli import kiosk, terminal
from accessctl.config import Settings, StoreSettings
from accessctl.store import Store


def upkeep_runs() -> bool:
    return any(thread.name == "upkeep" for thread in threading.enumerate())


def test_what_is_older_than_it_may_be_is_looked_for_as_long_as_a_headless_kiosk_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[bool] = []

    @contextmanager
    def ready(*_: object) -> Iterator[Any]:
        with Store.open(tmp_path, StoreSettings(key_place="file")) as store:
            yield SimpleNamespace(store=store, settings=Settings())

    monkeypatch.setattr(terminal, "ready", ready)
    monkeypatch.setattr(terminal, "run_headless", lambda *_: seen.append(upkeep_runs()))
    context: Any = SimpleNamespace(invoked_subcommand=None)

    kiosk.kiosk(context, headless=True)

    assert (seen, upkeep_runs()) == ([True], False)
