"""What ``accessctl bench --store`` does with the real pages, on a small database."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from accessctl.config import StoreSettings
from accessctl.gui import browsing
from accessctl.gui.theme import Theme
from accessctl.store import Store


def test_the_pages_are_read_filtered_and_scrolled(
    tmp_path: Path, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(browsing, "application", lambda *_, **__: (qapp, theme))  # there is one already
    with Store.open(tmp_path / "data", StoreSettings(key_place="file")) as store:
        store.fill(300, 1, 2000, lambda _: None)
        found = browsing.measure(store, told.append)
    assert told[0] == "people"
    for which in ("people", "events"):
        assert found[which]["first_page_ms"] > 0
        assert found[which]["filter_ms"] and all(took > 0 for took in found[which]["filter_ms"].values())
        assert found[which]["longest_busy_ms"] > 0
