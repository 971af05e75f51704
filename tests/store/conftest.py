"""A store in a folder of its own, and what to put into it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accessctl.config import StoreSettings
from accessctl.store import DATABASE_FILE, Store

# Threads of a test take turns; on a loaded machine each turn takes as long as it likes.
FILE_KEY = StoreSettings(key_place="file", busy_seconds=20.0)
Tamper = Callable[..., None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "door"


@pytest.fixture(scope="session")
def _new_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: a store takes 0.3 s to make and 3 ms to copy."""
    folder = tmp_path_factory.mktemp("new") / "door"
    Store.open(folder, FILE_KEY).close()
    return folder


@pytest.fixture
def store_settings() -> StoreSettings:
    return FILE_KEY


@pytest.fixture
def store(folder: Path, _new_store: Path, store_settings: StoreSettings) -> Iterator[Store]:
    shutil.copytree(_new_store, folder)
    with Store.open(folder, store_settings) as opened:
        yield opened


@pytest.fixture
def tamper(folder: Path) -> Tamper:
    """Somebody with a database tool and no respect for triggers."""

    def change(*statements: str) -> None:
        connection = sqlite3.connect(folder / DATABASE_FILE)
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()
        connection.close()

    return change
