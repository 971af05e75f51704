"""The kiosk while somebody is challenged: a large arrow, words, and nothing that waits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from accessctl.config import AppearanceSettings
from accessctl.domain import Decision, Move, Offer, Prompt, Reason, Verdict
from accessctl.gui.kiosk.arrangement import unit_of
from accessctl.gui.kiosk.presenter import Kind, Presenter, challenge_screen
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.labels import largest_font
from accessctl.gui.theme import Theme
from tests.gui import scenes


def nobody(_person_id: str) -> str | None:
    return None


def asked(move: Move | None, number: int = 1) -> Decision:
    waiting = scenes.decision(Verdict.WAIT, Reason.CONFIRMING, is_news=False)
    return replace(waiting, prompt=Prompt(move, number, 2, 4.0))


@pytest.mark.parametrize(
    ("move", "icon", "words"),
    [
        (None, "look", "Look straight ahead"),
        (Move.TURN_LEFT, "arrow-left", "Turn your head to the left"),
        (Move.TURN_RIGHT, "arrow-right", "Turn your head to the right"),
        (Move.NOD, "arrow-down", "Nod: look down, then up again"),
        (Move.LOOK_UP, "arrow-up", "Look up"),
        (Move.COME_CLOSER, "closer", "Come a little closer"),
    ],
)
def test_every_move_has_its_arrow_and_its_words(move: Move | None, icon: str, words: str) -> None:
    screen = challenge_screen(Prompt(move, 2, 3, 4.0))
    assert (screen.kind, screen.icon, screen.headline) == (Kind.CHALLENGE, icon, words)
    assert screen.advice == "Move 2 of 3"
    assert screen.progress == pytest.approx(1 / 3)


def test_what_is_asked_is_shown_at_once_because_its_time_runs() -> None:
    kiosk = Presenter(AppearanceSettings(), nobody)
    kiosk.consider(scenes.decision(Verdict.DENIED, Reason.UNKNOWN), 0.0)
    assert kiosk.consider(asked(None), 0.1).kind is Kind.CHALLENGE
    assert kiosk.consider(asked(Move.NOD), 0.15).icon == "arrow-down"
    assert kiosk.consider(asked(Move.TURN_LEFT, 2), 0.2).icon == "arrow-left"


def test_the_window_shows_arrow_and_words(qtbot: QtBot, theme: Theme) -> None:
    window = KioskWindow(theme, "Main entrance", AppearanceSettings(), nobody)
    window.resize(1280, 720)
    window.show()
    before = window.grab().toImage()
    window.show_decision(asked(Move.TURN_RIGHT))
    assert "Turn your head to the right" in " ".join(label.text() for label in window.findChildren(QLabel))
    assert window.symbol.icon == "arrow-right"
    assert window.grab().toImage() != before
    window.leave()
    window.deleteLater()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (720, 1280), (1080, 1920), (1024, 768), (800, 480)])
def test_the_keypad_leaves_the_words_of_a_challenge_to_be_read(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    window = KioskWindow(theme, "Main entrance", AppearanceSettings(), nobody)
    window.resize(*size)
    window.show()
    before = window.headline.geometry()
    window.show_decision(replace(asked(Move.TURN_RIGHT), offer=Offer(number=True)))
    window.pin_button.click()
    assert window.keypad.is_open
    read = [window.symbol, window.headline, window.advice, window.stage]
    assert not any(part.geometry().intersects(window.keypad.geometry()) for part in read)
    assert not any(one.geometry().intersects(other.geometry()) for one in read for other in read if one is not other)
    assert all(window.rect().contains(part.geometry()) for part in read)
    words = largest_font(window.headline.text(), window.headline.size(), *window.headline._sizes, QFont.Weight.DemiBold)
    assert words.pixelSize() >= 40 * unit_of(window.size())
    window.keypad.dismiss()
    assert window.headline.geometry() == before
    window.leave()
    window.deleteLater()
