from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import Settings
from accessctl.errors import CameraError
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.furnishing import model_lines
from accessctl.gui.admin.model_speed import Speed
from accessctl.gui.admin.office import ModelLine, Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.gauges import stage_words
from accessctl.gui.theme import Theme
from accessctl.weights import Catalogue
from accessctl.weights.catalogue import licence_words
from tests.gui.admin.conftest import OFFICER, YUNET

Open = Callable[[], AdminWindow]
Measure = Callable[[Callable[[tuple[int, int]], None]], Speed]


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


def measuring(theme: Theme, office: Office, measure: Measure) -> AdminWindow:
    window = AdminWindow(theme, replace(office, measure=measure), OFFICER)
    window.show()
    window.go("models")
    return window


def test_measuring_counts_can_be_stopped_and_begins_anew(qtbot: QtBot, theme: Theme, office: Office) -> None:
    ended = threading.Event()

    def slowly(heed: Callable[[tuple[int, int]], None]) -> Speed:
        try:
            for number in range(10_000):
                heed((number, 60))
                time.sleep(0.005)
        finally:
            ended.set()
        raise AssertionError("nobody stopped it")

    window = measuring(theme, office, slowly)
    speed = window.models.speed
    speed.measure.click()
    qtbot.waitUntil(lambda: "of 60 pictures looked at" in speed.words.text())
    assert speed.measure.text().strip() == "Stop"
    speed.measure.click()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert (speed.is_measuring, speed.measure.text().strip()) == (False, "Measure here")
    assert speed.words.text() == "Not measured yet on this machine."
    window.close()
    window.deleteLater()


def test_a_camera_that_is_not_there_is_said_as_what_is_wrong(qtbot: QtBot, theme: Theme, office: Office) -> None:
    def fails(heed: Callable[[tuple[int, int]], None]) -> Speed:
        raise CameraError("0: no such camera; plug it in")

    window = measuring(theme, office, fails)
    window.models.speed.measure.click()
    qtbot.waitUntil(lambda: window.models.speed.problem.text() == "0: no such camera; plug it in")
    assert not window.models.speed.is_measuring
    window.close()
    window.deleteLater()


def test_stages_are_said_in_the_language_in_use(qtbot: QtBot, open_admin: Open) -> None:
    translation.use("fr")
    try:
        window = opened(qtbot, open_admin)
        window.models.speed.show_speed(Speed("CPU", {"search": [1.0], "detect": [2.0]}, 1, 30.0))
        said = {stage_words("search"), stage_words("detect")}
        qtbot.waitUntil(lambda: said <= set(words_on(window).split()))
        assert stage_words("search") != "search"
    finally:
        translation.use("en")


def test_the_limit_is_that_of_everybody_who_is_enrolled_at_this_moment(
    qtbot: QtBot, theme: Theme, office: Office, tmp_path: Path
) -> None:
    asked: list[str] = []
    drawer = Drawer(tmp_path / "settings.toml")
    caught = replace(office, catch_up=lambda: asked.append("caught up"), drawer=drawer)
    window = AdminWindow(theme, caught, OFFICER)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    for page in ("overview", "models", "settings"):
        asked.clear()
        window.go(page)
        qtbot.waitUntil(lambda: not window.tasks.busy)
        assert asked, page
    window.close()
    window.deleteLater()


def test_where_the_training_pictures_are_not_stated_that_is_said() -> None:
    assert licence_words(replace(YUNET, training_stated=False)) == "MIT; training pictures not stated"


def test_the_real_catalogue_can_be_listed_with_nothing_installed(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("ACCESSCTL_MODELS_DIR", str(tmp_path_factory.mktemp("nothing")))
    lines = model_lines(Catalogue.load(), Settings(), "CPUExecutionProvider")
    assert {line.entry.id for line in lines} >= {"yunet", "fr_feature"}
    assert all(line.provider == "" for line in lines if line.state == "missing")
