"""The theme, a store of its own for each test, and a way to wait for work beside the GUI thread."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from accessctl.config import StoreSettings
from accessctl.gui.theme import Theme
from accessctl.store import Store
from tests.gui.house import FILE_KEY, furnish, stock
from tests.gui.tour import Tour
from tests.road.conftest import data_dir  # noqa: F401  a data folder with the models pinned, for the real windows

# A shared machine can stand still for longer than the usual 5 s. What never comes fails after a minute as well.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitActive, QtBot.waitExposed):
    _wait.__kwdefaults__["timeout"] = 60_000  # type: ignore[index]


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    """Light, without motion: what is said stands at once."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Theme(app, "light", motion=False)
    yield made
    made.deleteLater()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "store", StoreSettings()) as opened:
        yield opened


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a little of everything; passwords take a tenth of a second each, so it is made once."""
    folder = tmp_path_factory.mktemp("furnished") / "store"
    furnish(folder)
    return folder


@pytest.fixture(scope="session")
def stocked(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with enough to fill every list; 520 transactions, so it is made once."""
    folder = tmp_path_factory.mktemp("stocked") / "store"
    shutil.copytree(furnished, folder)
    with Store.open(folder, FILE_KEY) as store:
        stock(store)
    return folder


@pytest.fixture
def tour(qtbot: QtBot, theme: Theme, furnished: Path, tmp_path: Path) -> Iterator[Tour]:
    """Every screen of the product, to be opened by name."""
    yield from _tour(qtbot, theme, furnished, tmp_path)


@pytest.fixture
def long_tour(qtbot: QtBot, theme: Theme, stocked: Path, tmp_path: Path) -> Iterator[Tour]:
    """The tour with all lists full."""
    yield from _tour(qtbot, theme, stocked, tmp_path)


def _tour(qtbot: QtBot, theme: Theme, house: Path, tmp_path: Path) -> Iterator[Tour]:
    shutil.copytree(house, tmp_path / "store")
    with Store.open(tmp_path / "store", FILE_KEY) as store:
        made = Tour(qtbot, theme, store, tmp_path)
        yield made
        made.close()
    theme.enlarge(100)
