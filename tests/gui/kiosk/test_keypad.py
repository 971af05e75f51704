"""The kiosk's second factor: keypad and keyboard, dots and no digits, a card reader told from fingers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from accessctl.config import AppearanceSettings
from accessctl.domain import Decision, Offer, Reason, Verdict
from accessctl.gui.kiosk import keypad as module
from accessctl.gui.kiosk.keypad import Step
from accessctl.gui.kiosk.pin import FORGOTTEN_AFTER_SECONDS, PinEntry
from accessctl.gui.kiosk.presenter import Kind
from accessctl.gui.kiosk.wedge import LEAST_KEYS, MAX_GAP_SECONDS, Wedge
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from tests.gui import scenes


@pytest.fixture
def kiosk(qtbot: QtBot, theme: Theme) -> Iterator[KioskWindow]:
    window = KioskWindow(theme, "Main entrance", AppearanceSettings(reception="200"), {"ada": "Ada"}.get)
    window.resize(1280, 720)
    window.show()
    yield window
    window.leave()
    window.deleteLater()


def said(verdict: Verdict, reason: Reason, **offer: bool) -> Decision:
    return replace(scenes.decision(verdict, reason), offer=Offer(**offer))


NOBODY = said(Verdict.WAIT, Reason.NO_FACE, number=True)
PIN_WANTED = said(Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED, pin=True)


def words_on(kiosk: KioskWindow) -> str:
    return " ".join(label.text() for label in kiosk.findChildren(QLabel) if label.isVisible())


def touch(kiosk: KioskWindow, keys: str) -> None:
    for key in keys:
        kiosk.keypad.keys[{"<": "erase", "=": "enter"}.get(key, key)].click()


class Typist:
    """Types with the times of its keys, as a system reports them."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self._kiosk, self._at = kiosk, 1_000_000

    def type(self, text: str, gap_ms: int) -> None:
        for letter in text:
            self._at += gap_ms
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(self._at)
            QApplication.sendEvent(self._kiosk, event)


def sent_by(kiosk: KioskWindow) -> list[tuple[str, ...]]:
    sent: list[tuple[str, ...]] = []
    kiosk.pin_entered.connect(lambda pin: sent.append(("pin", pin)))
    kiosk.code_entered.connect(lambda number, pin: sent.append(("code", number, pin)))
    kiosk.card_read.connect(lambda card: sent.append(("card", card)))
    return sent


# the keypad


def test_where_only_a_pin_is_missing_the_keypad_opens_by_itself_and_shows_dots(kiosk: KioskWindow) -> None:
    sent = sent_by(kiosk)
    kiosk.show_decision(PIN_WANTED)
    assert bool(kiosk.keypad.is_open)
    touch(kiosk, "2580<1")
    kiosk.show_decision(PIN_WANTED)
    assert kiosk.keypad.dots.text() == "● ● ● ●"
    assert "258" not in words_on(kiosk)
    touch(kiosk, "=")
    assert sent == [("pin", "2581")]
    assert "●" not in words_on(kiosk)
    assert not kiosk.keypad.is_open


def test_a_number_is_asked_for_before_the_pin_where_nobody_is_recognised(kiosk: KioskWindow) -> None:
    sent = sent_by(kiosk)
    kiosk.show_decision(NOBODY)
    assert not kiosk.keypad.is_open
    QTest.mouseClick(kiosk.pin_button, Qt.MouseButton.LeftButton)
    assert kiosk.keypad.title.text() == "Type your number"
    touch(kiosk, "=")
    assert kiosk.keypad.title.text() == "Type your number", "nothing is no number"
    touch(kiosk, "1042=")
    assert kiosk.keypad.title.text() == "Type your PIN"
    touch(kiosk, "2580=")
    assert sent == [("code", "1042", "2580")]


def test_the_keys_are_large_and_lie_apart(kiosk: KioskWindow) -> None:
    kiosk.show_decision(PIN_WANTED)
    places = [key.geometry() for key in kiosk.keypad.keys.values()]
    assert {(place.width(), place.height()) for place in places} == {(96, 96)}
    assert all(not one.intersects(other) for one in places for other in places if one is not other)
    assert all(kiosk.keypad.rect().contains(place) for place in [*places, kiosk.keypad.cancel.geometry()])


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (720, 1280), (1080, 1920), (1024, 768), (800, 480)])
def test_nothing_of_it_lies_outside_the_screen(kiosk: KioskWindow, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    kiosk.show_decision(PIN_WANTED)
    for child in (*kiosk.keypad.keys.values(), kiosk.keypad.cancel, kiosk.keypad.ring):
        top_left = child.mapTo(kiosk, QPoint(0, 0))
        bottom_right = child.mapTo(kiosk, child.rect().bottomRight())
        assert kiosk.rect().contains(top_left), child.accessibleName()
        assert kiosk.rect().contains(bottom_right), child.accessibleName()


def test_it_closes_by_itself_and_forgets(kiosk: KioskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FORGOTTEN_AFTER_SECONDS", 0.4)
    sent = sent_by(kiosk)
    kiosk.show_decision(NOBODY)
    kiosk.pin_button.click()
    touch(kiosk, "10")
    qtbot.waitUntil(lambda: kiosk.keypad.ring.left < 0.6, timeout=4000)
    qtbot.waitUntil(lambda: not kiosk.keypad.is_open, timeout=4000)
    kiosk.pin_button.click()
    touch(kiosk, "=")
    assert kiosk.keypad.step is Step.NUMBER
    assert sent == []


def test_cancelling_stays_cancelled_while_the_same_question_stands(kiosk: KioskWindow) -> None:
    kiosk.show_decision(PIN_WANTED)
    kiosk.keypad.cancel.click()
    kiosk.show_decision(PIN_WANTED)
    assert not kiosk.keypad.is_open
    kiosk.pin_button.click()
    assert bool(kiosk.keypad.is_open)
    QTest.keyClick(kiosk, Qt.Key.Key_Escape)
    assert not kiosk.keypad.is_open
    assert kiosk.isVisible(), "Esc closed the keypad, not the kiosk"
    kiosk.show_decision(NOBODY)
    kiosk.show_decision(PIN_WANTED)
    assert kiosk.keypad.is_open, "somebody else is asked anew"


def test_a_pin_that_was_begun_is_forgotten_with_the_face(kiosk: KioskWindow) -> None:
    sent = sent_by(kiosk)
    kiosk.show_decision(PIN_WANTED)
    touch(kiosk, "25")
    kiosk.show_decision(said(Verdict.WAIT, Reason.NO_FACE))
    assert not kiosk.keypad.is_open
    kiosk.show_decision(PIN_WANTED)
    touch(kiosk, "80=")
    assert sent == [("pin", "80")]


def test_a_grant_closes_the_keypad(kiosk: KioskWindow) -> None:
    kiosk.show_decision(NOBODY)
    kiosk.pin_button.click()
    kiosk.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))
    assert not kiosk.keypad.is_open
    assert "Welcome" in words_on(kiosk)


def test_nothing_is_offered_that_would_not_help(kiosk: KioskWindow) -> None:
    kiosk.show_decision(said(Verdict.WAIT, Reason.NO_FACE))
    assert not kiosk.pin_button.isVisible()
    assert not kiosk.badge_button.isVisible()
    Typist(kiosk).type("2580\r", 200)
    assert not kiosk.keypad.is_open


def test_the_badge_button_says_how_and_a_read_badge_asks_for_the_face(kiosk: KioskWindow) -> None:
    kiosk.show_decision(said(Verdict.WAIT, Reason.NO_FACE, badge=True))
    kiosk.badge_button.click()
    assert kiosk.headline.text() == "Show your badge"
    kiosk.show_decision(said(Verdict.WAIT, Reason.NO_FACE, face=True))
    assert kiosk.headline.text() == "Now look at the camera"


# the keyboard


def test_a_keyboard_opens_the_keypad_with_its_first_digit(kiosk: KioskWindow) -> None:
    sent = sent_by(kiosk)
    kiosk.show_decision(NOBODY)
    typist = Typist(kiosk)
    typist.type("10", 120)
    typist.type("42\r", 150)
    typist.type("2580\r", 130)
    assert sent == [("code", "1042", "2580")]


def test_a_reader_types_a_card_whatever_stands_on_the_screen(kiosk: KioskWindow) -> None:
    sent = sent_by(kiosk)
    typist = Typist(kiosk)
    for decision in (NOBODY, PIN_WANTED, scenes.decision(Verdict.WAIT, Reason.NO_FACE)):
        kiosk.show_decision(decision)
        typist.type("0012345678\r", 8)
        time.sleep(0.01)
    assert sent == [("card", "0012345678")] * 3
    assert kiosk.keypad.dots.text() == ""


def test_a_card_in_the_middle_of_a_pin_is_a_card_and_the_pin_begins_anew(kiosk: KioskWindow) -> None:
    sent = sent_by(kiosk)
    kiosk.show_decision(PIN_WANTED)
    typist = Typist(kiosk)
    typist.type("25", 200)
    typist.type("0", 300)
    typist.type("012345678\r", 8)
    typist.type("2580\r", 200)
    assert sent == [("card", "0012345678"), ("pin", "2580")]


@given(st.text("0123456789", min_size=1, max_size=14), st.floats(MAX_GAP_SECONDS * 1.01, 3))
def test_what_fingers_type_is_never_a_card(digits: str, gap: float) -> None:
    wedge, now = Wedge(), 100.0
    for digit in digits:
        now += gap
        wedge.key(digit, now)
    assert wedge.enter(now + gap) == ""


@given(st.text("0123456789ABCDEF", min_size=LEAST_KEYS, max_size=32), st.floats(0, MAX_GAP_SECONDS / 2))
def test_what_a_reader_types_is_always_its_number(number: str, gap: float) -> None:
    wedge, now = Wedge(), 100.0
    for letter in "x25":
        wedge.key(letter, now)
        now += 1
    for letter in number:
        now += gap
        wedge.key(letter, now)
    assert wedge.enter(now + gap) == number
    assert wedge.enter(now + gap) == "", "once"


@given(st.lists(st.tuples(st.text(max_size=2), st.floats(-5, 5)), max_size=40))
def test_no_keys_and_no_clock_confuse_it(keys: list[tuple[str, float]]) -> None:
    wedge, now = Wedge(), 0.0
    for text, step in keys:
        now += step
        wedge.key(text, now)
    assert len(wedge.enter(now)) <= 64


def test_half_a_pin_does_not_stand_there_for_long() -> None:
    entry = PinEntry()
    entry.type("8", 0.0)
    later = FORGOTTEN_AFTER_SECONDS + 1
    assert (entry.dots(later - 2), entry.dots(later), entry.take(later)) == ("●", "", "")


# words


@pytest.mark.parametrize(
    ("decision", "headline"),
    [
        (said(Verdict.DENIED, Reason.UNKNOWN), "Please call reception"),
        (said(Verdict.DENIED, Reason.UNKNOWN, number=True), "Please use your PIN"),
        (said(Verdict.DENIED, Reason.AMBIGUOUS, number=True), "Please use your PIN"),
        (said(Verdict.DENIED, Reason.NOT_LIVE, badge=True), "Please use your badge"),
        (said(Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED, badge=True), "Show your badge"),
        (said(Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED, number=True), "Type your number and PIN"),
        (PIN_WANTED, "Type your PIN"),
    ],
)
def test_the_words_send_nobody_to_what_would_not_help(kiosk: KioskWindow, decision: Decision, headline: str) -> None:
    kiosk.show_decision(decision)
    assert kiosk.headline.text() == headline


def test_a_fault_says_what_opens_meanwhile(kiosk: KioskWindow) -> None:
    kiosk.show_decision(said(Verdict.DENIED, Reason.FAULT, number=True))
    assert kiosk.screen_shown.kind is Kind.FAULT
    assert kiosk.advice.text().startswith("Please use your number and PIN")
    assert kiosk.pin_button.isVisible()
