"""The self-test page, worked as an administrator would: plan, attempts, result, and the event in the log."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from accessctl.domain import EventKind
from accessctl.enrollment import Pose
from accessctl.evaluation.selftest import LIVING
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.theme import Theme
from accessctl.limits import Limits
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store
from tests.gui import scenes
from tests.gui.admin.conftest import OFFICER, models

Open = Callable[..., AdminWindow]


@pytest.fixture
def enroller(store: Store) -> scenes.FakeEnroller:
    return scenes.FakeEnroller(store)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, store: Store, enroller: scenes.FakeEnroller) -> Open:
    def opened(officer: Officer = OFFICER, limits: Limits | None = scenes.LIMITS) -> AdminWindow:
        office = Office(store, enroller, models, "reception", "Main entrance", "0")
        made = AdminWindow(theme, replace(office, limits=lambda: limits), officer)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: not made.tasks.busy)
        return made

    return opened


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What is answered to questions; a window that closes with a test under way is told yes."""
    waiting: list[bool] = []
    monkeypatch.setattr("accessctl.gui.admin.selftest.ask", lambda *_, **__: waiting.pop(0) if waiting else True)
    return waiting


def page_of(made: AdminWindow) -> SelfTestPage:
    made.go("selftest")
    return made.page(SelfTestPage)


class Camera:
    """Shows a face for as long as an attempt lasts, in a clock of its own."""

    def __init__(self, qtbot: QtBot, page: SelfTestPage, enroller: scenes.FakeEnroller) -> None:
        self._qtbot, self._page, self._enroller, self._now = qtbot, page, enroller, 0.0

    def show(self, live: float, seconds: float) -> None:
        for _ in range(round(seconds * 15) + 2):
            self._now += 1 / 15
            self._enroller.show(scenes.look(Pose.FRONT, self._now, live=live))
        self._qtbot.wait(20)

    def attempt(self, live: float, seconds: float) -> None:
        self.show(live, 0.1)
        self._page.run.begin_button.click()
        self.show(live, seconds)


@pytest.fixture
def short(window: Open) -> SelfTestPage:
    """Two attempts of each sort, two seconds each, prints only."""
    page = page_of(window())
    page.count.setValue(2)
    page.seconds.setValue(2)
    page.boxes["phone"].setChecked(False)
    return page


def words_on(page: SelfTestPage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def test_the_plan_says_how_long_it_takes_and_what_it_can_prove(window: Open) -> None:
    page = page_of(window())
    assert "30 attempts, about 5 minutes" in page.lasts.text()
    page.count.setValue(30)
    assert "APCER below 9.5 %" in page.lasts.text()


def test_a_whole_session_ends_in_sentences_and_an_event(
    qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller, store: Store
) -> None:
    short.start.click()
    camera = Camera(qtbot, short, enroller)
    for live in (0.97, 0.97, 0.05, 0.05):
        camera.attempt(live, 2.0)
    qtbot.waitUntil(lambda: "number" in short.stored.text())
    said = words_on(short)
    assert "0 of 2 living people were refused: BPCER below 77.6 %" in said
    assert "Printed photo: 0 of 2 attacks passed, APCER below 77.6 %" in said
    (event,) = [one for one in store.events.newest() if one.kind is EventKind.SELF_TEST]
    assert (event.actor, event.door) == ("reception", "Main entrance")
    assert event.detail.startswith("0 of 2 living people were refused")
    assert not enroller.watched, "the camera is let go"


def test_an_attack_that_passes_is_said_as_it_is(
    qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller
) -> None:
    short.begin()
    camera = Camera(qtbot, short, enroller)
    for _ in range(4):
        camera.attempt(0.97, 2.0)
    qtbot.waitUntil(lambda: "number" in short.stored.text())
    assert "Printed photo: 2 of 2 attacks passed" in words_on(short)
    assert "second factor" in words_on(short)


def test_what_is_to_be_shown_and_how_far_it_is_stand_beside_the_picture(
    qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller
) -> None:
    short.begin()
    camera = Camera(qtbot, short, enroller)
    camera.show(0.97, 0.1)
    assert (short.run.attempt.text(), short.run.what.text()) == ("Attempt 1 of 2", "A living person")
    camera.attempt(0.97, 1.0)
    assert 300 < short.run.time.value() < 700
    camera.show(0.97, 1.2)
    assert short.run.counted.text() == "1 of 4 attempts are done"
    assert short.run.last.text() == "Last one: the door would have opened"
    short.run.again.click()
    camera.show(0.97, 0.1)
    assert short.run.counted.text() == "0 of 4 attempts are done"


def test_space_begins(qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller) -> None:
    short.begin()
    with qtbot.waitActive(short.window()):
        short.window().activateWindow()
    camera = Camera(qtbot, short, enroller)
    camera.show(0.97, 0.1)
    QTest.keyClick(short.window(), Qt.Key.Key_Space)
    camera.show(0.97, 0.5)
    assert short.run.time.value() > 0


def test_stopping_asks_first_and_stores_nothing(
    qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller, store: Store, answers: list[bool]
) -> None:
    answers += [False, True]
    short.begin()
    Camera(qtbot, short, enroller).attempt(0.97, 2.0)
    short.run.cancel.click()
    assert enroller.watched
    short.run.cancel.click()
    assert (enroller.watched, answers) == (False, [])
    assert not [one for one in store.events.newest() if one.kind is EventKind.SELF_TEST]


def test_a_camera_that_fails_says_why_and_goes_back_to_the_plan(
    qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller
) -> None:
    short.begin()
    enroller.break_down("camera 0 cannot be opened")
    qtbot.waitUntil(lambda: short.problem.text() == "camera 0 cannot be opened")
    assert not short.run.running
    assert short.start.isVisible()


def test_without_a_liveness_model_nothing_is_tested(window: Open, enroller: scenes.FakeEnroller) -> None:
    page = page_of(window(limits=None))
    page.begin()
    assert "accessctl models install" in page.problem.text()
    assert not enroller.watched


def test_the_report_is_written_where_it_is_asked_for(
    qtbot: QtBot, short: SelfTestPage, enroller: scenes.FakeEnroller, tmp_path: Path
) -> None:
    short.begin()
    camera = Camera(qtbot, short, enroller)
    for live in (0.97, 0.97, 0.05, 0.05):
        camera.attempt(live, 2.0)
    qtbot.waitUntil(lambda: "number" in short.stored.text())
    short.save_to(tmp_path / "report")
    qtbot.waitUntil(lambda: short.stored.text().startswith("Saved"), timeout=20_000)
    values = json.loads((tmp_path / "report" / "report.json").read_text(encoding="utf-8"))
    assert values["species"]["print"]["upper95"] == pytest.approx(0.776, abs=0.001)
    assert values["species"][LIVING]["n"] == 2


def test_who_may_not_test_does_not_see_the_page(window: Open) -> None:
    with pytest.raises(KeyError):
        window(Officer("ada", StaffRole.AUDITOR)).page(SelfTestPage)
