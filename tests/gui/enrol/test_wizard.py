"""The wizard from its first step to its last: what is asked for, what an interruption leaves, what is stored."""

from __future__ import annotations

import datetime as dt
import threading
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.domain import Reason
from accessctl.enrollment import Pose
from accessctl.errors import StoreError
from accessctl.gui.enrol.enroller import Stored
from accessctl.store import Store
from accessctl.store.inbox import InboxFace, InboxItem
from tests import faces
from tests.gui import scenes
from tests.gui.enrol.sitting import Open, Sitting, begin, finish, say_who, sit
from tests.gui.scenes import FakeEnroller


def test_nothing_begins_without_a_name_and_a_signature(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    assert not wizard.next.isEnabled()
    wizard.person_step.name.setText("   ")
    assert not wizard.next.isEnabled()
    say_who(qtbot, wizard)
    assert not wizard.next.isEnabled()
    wizard.consent_step.typed.setText("Eve Moneypenny")
    assert wizard.next.isEnabled()
    wizard.consent_step.how.setCurrentIndex(1)
    assert not wizard.next.isEnabled()  # nothing is drawn yet
    assert not enroller.watched


def test_a_drawn_signature_is_kept_with_the_version_that_was_shown(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    store.consents.publish("2026-11", "You agree to our door.", actor="test")
    wizard = open_wizard(enroller)
    say_who(qtbot, wizard)
    assert wizard.consent_step.words.text() == "You agree to our door."
    wizard.consent_step.how.setCurrentIndex(1)
    pad = wizard.consent_step.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    for step in range(12):
        QTest.mouseMove(pad, QPoint(20 + 20 * step, 40 + 5 * (step % 3)))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(260, 40))
    wizard.next.click()
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    sitting.hold(Pose.FRONT, 4)
    finish(qtbot, wizard)
    assert wizard.enrolled is not None
    (given,) = store.consents.of(wizard.enrolled.person_id)
    assert (given.version, given.signed.value, given.signature[:4]) == ("2026-11", "drawn", b"\x89PNG")


def test_a_pin_and_a_badge_are_given_at_the_end(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    sitting.hold(Pose.FRONT, 4)
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)
    step = wizard.factor_step
    step.pin.setText("1234")
    step.again.setText("1234")
    assert not wizard.next.isEnabled()
    assert "first that anybody tries" in step.wrong.text()
    step.pin.setText("4711")
    assert not wizard.next.isEnabled()
    step.again.setText("4711")
    step.badge.setChecked(True)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.enrolled is not None)
    assert wizard.enrolled is not None
    assert store.pins.has(wizard.enrolled.person_id)
    assert len(store.badges.list(wizard.enrolled.person_id)) == 1
    number = store.pins.number(wizard.enrolled.person_id)
    assert number is not None
    assert number in wizard.outcome.text.text()


@pytest.mark.parametrize("step", ["person", "consent", "face", "factor"])
def test_an_interruption_at_any_step_leaves_nothing(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store, step: str
) -> None:
    before = store.events.count()
    wizard = open_wizard(enroller)
    if step == "person":
        wizard.person_step.name.setText("Eve")
    elif step == "consent":
        say_who(qtbot, wizard)
        wizard.consent_step.typed.setText("Eve Moneypenny")
    else:
        begin(qtbot, wizard)
        sitting = Sitting(qtbot, enroller)
        sitting.all_poses()
        if step == "factor":
            sitting.hold(Pose.FRONT, 4)
            qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)
            wizard.factor_step.pin.setText("4711")
    wizard.abandon()
    qtbot.waitUntil(lambda: not enroller.watched)
    assert (store.people.count(), store.templates.count(), store.events.count()) == (0, 0, before)
    assert store.consents.texts() == []


def test_a_face_of_the_inbox_is_enrolled_without_a_camera(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    wizard = open_wizard(enroller, face=unknown_face(store))
    begin(qtbot, wizard)
    finish(qtbot, wizard)
    assert not enroller.watched
    (person,) = store.people.all()
    assert len(store.templates.of(person.person_id)) == 1
    assert store.inbox.count() == 0


def unknown_face(store: Store) -> InboxItem:
    face = InboxFace(
        dt.datetime.now(dt.UTC), "Main", Reason.UNKNOWN, b"jpeg", faces.embedding(scenes.NEWCOMER_VECTOR),
        faces.quality(), 0.9, None, None,
    )  # fmt: skip
    store.inbox.put(face, keep=dt.timedelta(days=1), most=5, same_from=0.5)
    return store.inbox.all()[0]


def test_a_misspelt_name_is_mended_at_the_end_without_a_second_sitting(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    wizard = open_wizard(enroller)
    sit(qtbot, wizard, enroller, "Eve Monypeny")
    for _ in range(2):
        wizard.back.click()
    assert wizard.pages.currentWidget() is wizard.person_step
    say_who(qtbot, wizard, "Eve Moneypenny")
    wizard.next.click()
    assert not enroller.watched
    finish(qtbot, wizard)
    assert [person.name for person in store.people.all()] == ["Eve Moneypenny"]
    assert len(store.templates.of(store.people.all()[0].person_id)) == 5


def test_nobody_leaves_while_it_is_being_saved(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would say that nothing was saved, and a moment later somebody would be enrolled."""
    wizard = open_wizard(enroller)
    sit(qtbot, wizard, enroller)
    really_store, may_go_on = enroller.store, threading.Event()

    def slowly(*args: Any) -> Stored:
        may_go_on.wait(10)
        return really_store(*args)

    monkeypatch.setattr(enroller, "store", slowly)
    monkeypatch.setattr(wizard, "confirm_leaving", lambda: True)
    wizard.next.click()
    assert (wizard.next.text(), wizard.back.isEnabled(), wizard.cancel.isEnabled()) == ("Saving…", False, False)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    may_go_on.set()
    qtbot.waitUntil(lambda: wizard.enrolled is not None)
    assert store.people.count() == 1


def test_a_store_that_fails_costs_no_second_sitting(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = open_wizard(enroller)
    sit(qtbot, wizard, enroller)

    def fail(*_: Any) -> Stored:
        raise StoreError("the disk is full; free some space")

    with monkeypatch.context() as broken:
        broken.setattr(enroller, "store", fail)
        wizard.next.click()
        qtbot.waitUntil(lambda: "disk is full" in wizard.outcome.text.text())
    assert store.people.count() == 0
    wizard.back.click()
    finish(qtbot, wizard)
    assert store.people.count() == 1


def test_the_groups_that_are_known_are_offered(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    """A misspelt group is one that no rule names."""
    store.people.enroll("Ada", [scenes.sample(1)], group="Staff")
    wizard = open_wizard(enroller)
    group = wizard.person_step.group
    qtbot.waitUntil(lambda: [group.itemText(place) for place in range(group.count())] == ["Staff"])
    assert group.currentText() == "", "nobody is put into a group unasked"


@pytest.mark.parametrize("leave", [True, False])
def test_leaving_asks_and_nothing_half_done_stays(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store, monkeypatch: pytest.MonkeyPatch, leave: bool
) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    Sitting(qtbot, enroller).hold(Pose.FRONT, 6)
    monkeypatch.setattr(wizard, "confirm_leaving", lambda: leave)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible() is not leave
    assert enroller.watched is not leave
    assert store.people.count() == 0


def test_a_name_that_is_taken_is_said_before_anybody_sits_down(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    store.people.enroll("Eve Moneypenny", [scenes.sample(1)])
    wizard = open_wizard(enroller)
    wizard.person_step.name.setText("eve moneypenny")
    wizard.next.click()
    qtbot.waitUntil(lambda: "enrolled already" in wizard.person_step.wrong.text())
    assert wizard.pages.currentWidget() is wizard.person_step
    assert store.people.count() == 1


def test_a_name_that_is_taken_meanwhile_costs_no_second_sitting(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    sitting.hold(Pose.FRONT, 4)
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)
    store.people.enroll("Eve Moneypenny", [scenes.sample(1)])
    wizard.next.click()
    qtbot.waitUntil(lambda: "enrolled already" in wizard.person_step.wrong.text())
    say_who(qtbot, wizard, "Eve Moneypenny II")
    wizard.next.click()
    finish(qtbot, wizard)
    assert store.people.count() == 2


def test_pictures_are_added_to_somebody_who_is_enrolled(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    eve = store.people.enroll("Eve", [scenes.sample(scenes.NEWCOMER_VECTOR)])
    wizard = open_wizard(enroller, eve)
    begin(qtbot, wizard, "Eve")
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    sitting.hold(Pose.FRONT, 4)
    qtbot.waitUntil(lambda: wizard.enrolled is not None)
    assert store.people.count() == 1
    assert len(store.templates.of(eve.person_id)) == 6
