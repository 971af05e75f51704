from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from accessctl.config import AppearanceSettings
from accessctl.domain import Reason, Verdict
from accessctl.gui.kiosk import hung
from accessctl.gui.kiosk import window as module
from accessctl.gui.kiosk.presenter import Kind
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import LIGHT, Theme
from tests.gui import scenes


@pytest.fixture
def kiosk(qtbot: QtBot, theme: Theme) -> Iterator[KioskWindow]:
    names = {"ada": "Ada"}.get
    window = KioskWindow(theme, "Main entrance", AppearanceSettings(reception="200"), names)
    window.resize(1280, 720)
    window.show()
    yield window
    window.leave()
    window.deleteLater()


def words_on(kiosk: KioskWindow) -> str:
    return " ".join(label.text() for label in kiosk.findChildren(QLabel))


def test_it_says_which_door_this_is_and_whom_to_call(kiosk: KioskWindow) -> None:
    assert "Main entrance" in words_on(kiosk)
    assert "Reception: 200" in words_on(kiosk)
    assert kiosk.clock.text()


def test_a_grant_colours_the_whole_edge_and_shows_a_tick(kiosk: KioskWindow) -> None:
    kiosk.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))
    picture = kiosk.grab().toImage()
    corners = [(2, 2), (1277, 2), (2, 717), (1277, 717), (640, 2)]
    assert {picture.pixelColor(x, y).name().upper() for x, y in corners} == {LIGHT.granted}
    assert (kiosk.symbol.icon, kiosk.symbol.tint) == ("tick", "granted")
    assert "Welcome, Ada" in words_on(kiosk)


def test_a_denial_is_calm(kiosk: KioskWindow) -> None:
    kiosk.show_decision(scenes.decision(Verdict.DENIED, Reason.NOT_LIVE))
    assert kiosk.grab().toImage().pixelColor(2, 2).name().upper() == LIGHT.ground
    assert "Please call reception" in words_on(kiosk)


def test_no_score_and_no_near_miss_reach_the_screen(kiosk: KioskWindow) -> None:
    near_miss = scenes.decision(Verdict.DENIED, Reason.UNKNOWN, person="ada", similarity=0.4917)
    kiosk.show_decision(near_miss)
    said = words_on(kiosk) + kiosk.windowTitle()
    assert "Ada" not in said
    assert "ada" not in said.split()
    assert "0.49" not in said


def test_a_fault_takes_the_picture_away(kiosk: KioskWindow) -> None:
    kiosk.show_decision(scenes.decision(Verdict.WAIT, Reason.CONFIRMING))
    kiosk.show_decision(scenes.decision(Verdict.DENIED, Reason.FAULT))
    assert "cannot recognise faces" in words_on(kiosk)
    centre = kiosk.stage.geometry().center()
    assert kiosk.grab().toImage().pixelColor(centre.x(), centre.y() - 200).name().upper() == LIGHT.surface


def test_an_analysis_that_falls_silent_is_a_fault(
    qtbot: QtBot, kiosk: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SILENCE_SECONDS", 0.05)
    kiosk.show_decision(scenes.decision(Verdict.WAIT, Reason.NO_FACE))
    qtbot.waitUntil(lambda: kiosk.screen_shown.kind is Kind.FAULT, timeout=3000)


def test_the_ring_shows_how_much_was_looked_at(kiosk: KioskWindow) -> None:
    kiosk.show_decision(scenes.decision(Verdict.WAIT, Reason.CONFIRMING, evidence=scenes.evidence(looked=2)))
    assert kiosk.stage.progress == pytest.approx(2 / 3)


def test_nothing_jumps_between_states(kiosk: KioskWindow) -> None:
    places = set()
    for verdict, reason in ((Verdict.WAIT, Reason.TOO_FAR), (Verdict.DENIED, Reason.FAULT),
                            (Verdict.GRANTED, Reason.RECOGNIZED)):  # fmt: skip
        kiosk.show_decision(scenes.decision(verdict, reason))
        places.add((kiosk.stage.geometry().getRect(), kiosk.symbol.geometry().getRect(), kiosk.headline.y()))
    assert len(places) == 1


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (720, 1280), (1080, 1920)])
def test_everything_stays_on_the_screen(kiosk: KioskWindow, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    parts = [
        kiosk.stage,
        kiosk.symbol,
        kiosk.door,
        kiosk.clock,
        kiosk.date,
        kiosk.headline,
        kiosk.advice,
        kiosk.reception,
    ]
    assert all(kiosk.rect().contains(part.geometry()) for part in parts)
    below = [kiosk.headline, kiosk.advice, kiosk.reception]
    assert [part.y() for part in below] == sorted(part.y() for part in below)


def test_clock_and_date_follow_midnight_and_a_clock_that_is_set_back(
    kiosk: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    for wall in ("2026-12-31T23:59:59", "2027-01-01T00:00", "2026-12-31T22:30"):
        moment = dt.datetime.fromisoformat(wall)
        monkeypatch.setattr(hung, "datetime", SimpleNamespace(now=lambda moment=moment: moment))
        kiosk._tick()
        shown.append((kiosk.clock.text().replace("\u202f", " "), kiosk.date.text()))

    assert shown == [
        ("11:59 PM", "Thursday, 31 December"), ("12:00 AM", "Friday, 1 January"), ("10:30 PM", "Thursday, 31 December"),
    ]  # fmt: skip
