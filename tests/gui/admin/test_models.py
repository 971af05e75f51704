from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessctl.config import Settings
from accessctl.gui.admin.furnishing import model_lines
from accessctl.gui.admin.office import ModelLine
from accessctl.gui.admin.window import AdminWindow
from accessctl.weights import Catalogue
from accessctl.weights.catalogue import licence_words
from tests.gui.admin.conftest import YUNET

Open = Callable[[], AdminWindow]


def words_on(window: AdminWindow) -> str:
    return " ".join(label.text() for label in window.models.findChildren(QLabel) if label.isVisibleTo(window.models))


def opened(qtbot: QtBot, open_admin: Open) -> AdminWindow:
    window = open_admin()
    window.go("models")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    return window


def test_a_model_shows_licence_hash_and_where_it_runs(qtbot: QtBot, open_admin: Open) -> None:
    said = words_on(opened(qtbot, open_admin))
    for expected in ("YuNet", "✓ in use", "MIT", "abababababababab…", "Runs on CPUExecutionProvider", "0.2 MB"):
        assert expected in said


def test_the_whole_hash_can_be_copied(qtbot: QtBot, open_admin: Open) -> None:
    window = opened(qtbot, open_admin)
    copy = next(each for each in window.models.findChildren(QPushButton) if each.accessibleName() == "Copy the SHA-256")
    copy.click()
    assert QGuiApplication.clipboard().text() == "ab" * 32


def test_an_altered_file_names_the_repairing_command(qtbot: QtBot, open_admin: Open) -> None:
    window = opened(qtbot, open_admin)
    window.models.show_models([ModelLine(YUNET, "altered")])
    qtbot.waitUntil(lambda: "accessctl models install yunet" in words_on(window))
    assert "in use" not in words_on(window)


def test_where_the_training_pictures_are_not_stated_that_is_said() -> None:
    assert licence_words(replace(YUNET, training_stated=False)) == "MIT; training pictures not stated"


def test_the_real_catalogue_can_be_listed_with_nothing_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("ACCESSCTL_MODELS_DIR", str(tmp_path_factory.mktemp("nothing")))
    lines = model_lines(Catalogue.load(), Settings(), "CPUExecutionProvider")
    assert {line.entry.id for line in lines} >= {"yunet", "fr_feature"}
    assert all(line.provider == "" for line in lines if line.state == "missing")
