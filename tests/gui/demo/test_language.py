"""The demo speaks another language at once, and nothing that is on the screen is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import AppearanceSettings, Settings
from accessctl.domain import Reason, Verdict
from accessctl.gui import following
from accessctl.gui.demo.looks import Looks
from accessctl.gui.demo.window import DemoWindow
from accessctl.gui.following import Following, Reader
from accessctl.gui.theme import Theme
from accessctl.translation import LANGUAGES
from tests import pseudo
from tests.gui import scenes
from tests.gui.test_pseudo_language import painted, texts_of
from tests.gui.tour import demo_window


@pytest.fixture
def demo(theme: Theme) -> Iterator[DemoWindow]:
    window = demo_window(theme)
    window.show()
    for at in range(4):
        shown = scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence(votes=3))
        frame = replace(shown.observation.frame, taken_at=at / 10)
        seen = replace(shown.observation, frame=frame, stage_ms={"detect": 5.0})
        window.show_decision(replace(shown, observation=seen))
    yield window
    window.close()
    window.deleteLater()
    translation.use("en")
    theme.choose("light")


def chosen(window: DemoWindow, language: str) -> None:
    """As a visitor does it, in the menu."""
    (entry,) = (each for each in window.header.languages.actions() if each.text() == LANGUAGES[language])
    entry.trigger()


def test_a_visitor_chooses_the_language_and_nothing_on_the_screen_is_lost(qtbot: QtBot, demo: DemoWindow) -> None:
    demo.knobs.similarity.slider.setValue(61)
    demo.start()
    before = (demo.gate.live.points, demo.gate.news.lines.copy(), demo.gate.lamps.votes, demo.gate.stages.stage_ms,
              demo.video.decision, demo.knobs.tuning, demo.focusWidget())  # fmt: skip
    moment, view = demo.captions.moment, demo.gate
    chosen(demo, "fr")
    french = translation.catalogue("fr")
    qtbot.waitUntil(lambda: demo.header.enrol.accessibleName() == french["Enrol me"])
    after = (demo.gate.live.points, demo.gate.news.lines, demo.gate.lamps.votes, demo.gate.stages.stage_ms,
             demo.video.decision, demo.knobs.tuning, demo.focusWidget())  # fmt: skip
    assert after == before
    assert demo.gate is view
    assert demo.captions.moment >= moment, "the captions go on where they were"
    assert demo.gate.why.text() == french["Recognised"]
    assert demo.gate.news.said[0].endswith(french["Recognised"].lower())
    demo.show_decision(scenes.decision(Verdict.DENIED, Reason.UNKNOWN, evidence=scenes.evidence(votes=0)))
    assert demo.gate.why.text() == french["Not enrolled"]
    assert len(demo.gate.news.lines) == len(before[1]) + 1


def test_every_word_of_the_window_follows(demo: DemoWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    with pseudo.spoken():
        QCoreApplication.sendEvent(demo, QEvent(QEvent.Type.LanguageChange))
        said = {*texts_of(demo), *painted(demo, monkeypatch)}
    data = {"ada", "Ada", "CPUExecutionProvider", "yunet", "fr_feature", "minifasnet", "accessctl", *LANGUAGES.values()}
    assert [(text, words) for text in said if (words := pseudo.untranslated(text, data))] == []


def test_the_language_in_use_is_ticked(qtbot: QtBot, demo: DemoWindow) -> None:
    chosen(demo, "zh")
    qtbot.waitUntil(lambda: translation.language() == "zh")
    assert [each.text() for each in demo.header.languages.actions() if each.isChecked()] == ["中文"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # the offscreen screen says so
@pytest.mark.parametrize("way", ["button", "key"])
def test_the_languages_are_a_key_away_and_read_by_everybody(qtbot: QtBot, demo: DemoWindow, way: str) -> None:
    if way == "button":
        demo.header.language.click()
    else:
        QTest.keyClick(demo, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(demo.header.languages.isVisible)
    assert [each.text() for each in demo.header.languages.actions()] == list(LANGUAGES.values())
    assert all(name in demo.header.language.accessibleName() for name in LANGUAGES.values())
    demo.header.languages.hide()


class File:
    """The settings file."""

    def __init__(self) -> None:
        self.looks = AppearanceSettings()

    def read(self) -> Settings:
        return Settings(appearance=self.looks)

    def change(self, **values: object) -> None:
        self.looks = self.looks.model_copy(update=values)


@pytest.fixture
def file(demo: DemoWindow, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> File:
    """What the window follows."""
    monkeypatch.setattr(following, "_LOOK_MS", 40)
    monkeypatch.delenv("ACCESSCTL_LANGUAGE", raising=False)
    made = File()
    Looks(demo, theme, made.looks, Following(made.read))
    return made


def test_the_settings_file_is_followed(qtbot: QtBot, demo: DemoWindow, theme: Theme, file: File) -> None:
    file.change(language="es", theme="dark")
    qtbot.waitUntil(lambda: translation.language() == "es" and theme.palette.name == "dark")
    assert demo.windowTitle() == translation.catalogue("es")["accessctl demo"]
    chosen(demo, "fr")
    qtbot.waitUntil(lambda: translation.language() == "fr")
    file.change(theme="light")
    qtbot.waitUntil(lambda: theme.palette.name == "light")
    assert translation.language() == "fr", "the visitor's choice stands until the file names another language"


def test_whoever_is_being_enrolled_is_not_disturbed(qtbot: QtBot, demo: DemoWindow, theme: Theme, file: File) -> None:
    wizard = QDialog(demo)
    wizard.open()
    file.change(language="es")
    reader = demo.findChildren(Reader)[0]
    for _ in range(2):  # the first may have been read before the change
        with qtbot.waitSignal(reader.heard):
            pass
    qtbot.waitUntil(lambda: not demo._tasks.busy)
    assert translation.language() == "en"
    wizard.reject()
    qtbot.waitUntil(lambda: translation.language() == "es")
