"""The window at the door follows the settings while it hangs there, and never while somebody stands before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import AppearanceSettings, Settings
from accessctl.domain import Observation, Reason, Verdict
from accessctl.errors import ConfigError
from accessctl.gui import following
from accessctl.gui.following import Following
from accessctl.gui.kiosk.front import Front
from accessctl.gui.kiosk.leaving import OpenWayOut
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from accessctl.supervision import renewal
from tests.gui import scenes

Hung = Callable[..., Front]


class File:
    """The settings file; ``wrong`` is why it cannot be read."""

    def __init__(self) -> None:
        self.settings, self.wrong, self.read_times = Settings(), "", 0

    def read(self) -> Settings:
        self.read_times += 1
        if self.wrong:
            raise ConfigError(self.wrong)
        return self.settings

    def change(self, section: str, **values: object) -> None:
        changed = getattr(self.settings, section).model_copy(update=values)
        self.settings = self.settings.model_copy(update={section: changed})


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
def hung(qtbot: QtBot, theme: Theme, file: File, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hung]:
    monkeypatch.setattr(renewal, "QUIET_SECONDS", 0.3)
    monkeypatch.setattr(renewal, "LEAST_LIFE_SECONDS", 0.5)
    monkeypatch.setattr(following, "_LOOK_MS", 40)
    monkeypatch.delenv("ACCESSCTL_LANGUAGE", raising=False)
    fronts: list[Front] = []

    def hang(looks: AppearanceSettings) -> KioskWindow:
        window = KioskWindow(theme, "Main entrance", looks, lambda _: "Ada", way_out=OpenWayOut())
        window.show()
        return window

    def make(*, may_restart: bool = True) -> Front:
        looks = file.settings.appearance.model_copy(update={"sound": False})
        file.change("appearance", sound=False)
        fronts.append(Front(theme, looks, hang, Following(file.read, may_restart)))
        qtbot.waitUntil(lambda: fronts[-1]._renewal._begun is not None)
        return fronts[-1]

    yield make
    for front in fronts:
        front.window.leave()
        front.close()
        front.deleteLater()
    translation.use("en")
    theme.choose("light")
    theme.enlarge(100)


def looked(qtbot: QtBot, file: File, times: int = 3) -> None:
    """So many more readings are over."""
    before = file.read_times
    qtbot.waitUntil(lambda: file.read_times >= before + times)


def test_language_theme_and_texts_change_while_it_hangs_there(
    qtbot: QtBot, theme: Theme, file: File, hung: Hung
) -> None:
    front = hung()
    first = front.window
    with qtbot.waitSignal(first.left):
        file.change("appearance", language="fr", theme="dark", reception="200")
    assert front.window is not first
    window = front.window
    assert theme.palette.name == "dark"
    assert window.isVisible()
    assert window.headline.text() == translation.catalogue("fr")["Look here to enter"]
    assert "200" in window.reception.text()
    front.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))
    assert window.headline.text().endswith(", Ada")


def test_whoever_stands_there_is_served_to_the_end_in_the_old_language(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung()
    first = front.window
    first.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))
    file.change("appearance", language="es")
    looked(qtbot, file)
    assert front.window is first
    assert translation.language() == "en"


def test_a_lockdown_of_an_empty_entrance_keeps_nothing_back(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung()
    first = front.window
    refused = scenes.decision(Verdict.DENIED, Reason.LOCKDOWN)
    front.show_decision(refused)
    file.change("appearance", theme="dark")
    looked(qtbot, file)
    assert front.window is first, "somebody stands there"
    front.show_decision(replace(refused, observation=Observation(refused.observation.frame), subject=None))
    qtbot.waitUntil(lambda: front.window is not first)


def test_an_open_question_is_not_taken_away(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung()
    first = front.window
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.leaving.isHidden()
    file.change("appearance", theme="dark")
    file.change("inbox", enabled=True)
    asked: list[bool] = []
    front.restart_asked.connect(lambda: asked.append(True))
    looked(qtbot, file, 15)
    assert front.window is first
    assert asked == []


def test_other_settings_ask_for_a_new_start_once_it_is_quiet(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung()
    first = front.window
    with qtbot.waitSignal(front.restart_asked, timeout=10_000):
        file.change("inbox", enabled=True)
    assert front.window is first


@pytest.mark.parametrize("wait", ["QUIET_SECONDS", "LEAST_LIFE_SECONDS"])
def test_nothing_starts_again_right_after_a_visit_or_a_start(
    qtbot: QtBot, file: File, hung: Hung, monkeypatch: pytest.MonkeyPatch, wait: str
) -> None:
    front = hung()
    monkeypatch.setattr(renewal, wait, 60.0)
    asked: list[bool] = []
    front.restart_asked.connect(lambda: asked.append(True))
    file.change("inbox", enabled=True)
    looked(qtbot, file, 25)
    assert asked == []


def test_settings_that_stay_as_they_were_start_nothing(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung()
    asked: list[bool] = []
    front.restart_asked.connect(lambda: asked.append(True))
    file.change("panel", lock_after_minutes=3.0)
    looked(qtbot, file, 25)
    assert asked == []


def test_nobody_who_starts_it_again_means_no_end(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung(may_restart=False)
    asked: list[bool] = []
    front.restart_asked.connect(lambda: asked.append(True))
    file.change("inbox", enabled=True)
    looked(qtbot, file, 25)
    assert asked == []


def test_a_file_that_is_wrong_changes_nothing_until_it_is_right(qtbot: QtBot, file: File, hung: Hung) -> None:
    front = hung()
    first = front.window
    file.change("appearance", theme="dark")
    file.wrong = "settings.toml: appearance.theme: must be light, dark or system"
    looked(qtbot, file)
    assert front.window is first
    file.wrong = ""
    qtbot.waitUntil(lambda: front.window is not first)


def test_the_language_of_the_environment_is_kept(
    qtbot: QtBot, file: File, hung: Hung, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = hung()
    monkeypatch.setenv("ACCESSCTL_LANGUAGE", "zh")
    first = front.window
    file.change("appearance", language="fr")
    qtbot.waitUntil(lambda: front.window is not first)
    assert translation.language() == "zh"
