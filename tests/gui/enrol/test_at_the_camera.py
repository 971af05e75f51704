"""The wizard at the camera: what is said, what is kept, what goes wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from accessctl.enrollment import Pose
from accessctl.gui.enrol.camera_step import arrow_spot
from accessctl.store import Store
from tests import faces
from tests.gui import scenes
from tests.gui.enrol.sitting import Open, Sitting, begin, finish, sit
from tests.gui.scenes import FakeEnroller, Known, photo


def test_somebody_new_is_enrolled_from_the_camera(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store
) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    qtbot.waitUntil(lambda: all(thumb.kept for thumb in wizard.camera_step.thumbs))
    assert store.people.count() == 0  # the closing test is still to come
    sitting.hold(Pose.FRONT, 4)
    finish(qtbot, wizard)
    (person,) = store.people.all()
    assert person.name == "Eve Moneypenny"
    (given,) = store.consents.of(person.person_id)
    assert (given.signature.decode(), given.recorded_by) == ("Eve Moneypenny", "reception")
    assert "closing test was passed" in wizard.outcome.text.text()
    assert len(store.templates.of(person.person_id)) == 5
    assert not enroller.watched
    assert wizard.outcome.title.text() == "Eve Moneypenny is enrolled"


def test_the_wizard_says_one_thing_to_do_at_a_time(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    sitting.hold(Pose.FRONT, 6)
    qtbot.waitUntil(lambda: wizard.camera_step.hint.text() == "Turn your head a little to your left")
    enroller.show(photo(face=False))
    qtbot.waitUntil(lambda: wizard.camera_step.hint.text() == "Look at the camera")


def test_what_is_said_stands_long_enough_to_be_read(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    """A face on the edge of near enough would make two hints flicker."""
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    hint = wizard.camera_step.hint
    sitting.hold(Pose.FRONT, 6)
    qtbot.waitUntil(lambda: "left" in hint.text())
    sitting.hold(Pose.FRONT, 1, live=0.05)
    sitting.hold(Pose.FRONT, 1, live=0.05)
    qtbot.wait(20)
    assert "left" in hint.text()
    qtbot.waitUntil(lambda: "living face" in hint.text())


@pytest.mark.parametrize(
    ("quality", "hint"),
    [({"eyes_open": 0.05}, "Open your eyes"), ({"mouth_free": 0.02}, "Show your mouth")],
)
def test_closed_eyes_and_a_covered_mouth_are_said_and_not_kept(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, quality: dict[str, float], hint: str
) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    for number in range(12):
        looks = faces.quality(**quality)
        enroller.show(faces.observation(faces.sighting(None, eye_distance=90, looks=looks), at=number / 10))
        qtbot.wait(1)
    qtbot.waitUntil(lambda: wizard.camera_step.hint.text() == hint)
    assert not any(thumb.kept for thumb in wizard.camera_step.thumbs)


def test_what_this_machine_does_not_notice_is_said_where_faces_are_taken(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller
) -> None:
    enroller.blind_to = "Closed eyes are not noticed here."
    wizard = open_wizard(enroller)
    assert not wizard.caution.isVisible()
    begin(qtbot, wizard)
    assert wizard.caution.isVisible()


def test_where_everything_is_noticed_nothing_is_said(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    assert not wizard.caution.isVisible()


def test_a_view_that_somebody_cannot_give_is_skipped(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    sitting.hold(Pose.FRONT, 6)
    qtbot.waitUntil(wizard.camera_step.skip.isEnabled)
    wizard.camera_step.skip.click()
    sitting.hold(Pose.FRONT, 1)
    qtbot.waitUntil(lambda: wizard.camera_step.hint.text() == "Turn your head a little to your right")


def test_straight_pictures_instead_of_skipped_views_are_shown_too(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller
) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    sitting = Sitting(qtbot, enroller)
    sitting.hold(Pose.FRONT, 6)
    step = wizard.camera_step
    for _ in range(4):
        qtbot.waitUntil(step.skip.isEnabled)
        step.skip.click()
        sitting.hold(Pose.FRONT, 2)
    qtbot.waitUntil(lambda: [bool(thumb.kept) for thumb in step.thumbs] == [True, False, False, True, True])
    assert step.thumbs[-1].accessibleName() == "Picture straight: kept"


def test_a_face_that_is_enrolled_already_is_named_to_the_administrator(
    qtbot: QtBot, open_wizard: Open, store: Store
) -> None:
    ada = store.people.enroll("Ada Lovelace", [scenes.sample(scenes.ADA_VECTOR)])
    enroller = FakeEnroller(store, Known({ada.person_id: faces.embedding(scenes.ADA_VECTOR)}))
    wizard = open_wizard(enroller)
    begin(qtbot, wizard, "Ada Byron")
    Sitting(qtbot, enroller).hold(Pose.FRONT, 6, vector=scenes.ADA_VECTOR)
    qtbot.waitUntil(lambda: "Ada Lovelace" in wizard.outcome.text.text())
    assert wizard.outcome.title.text() == "Nobody was enrolled"
    assert [person.name for person in store.people.all()] == ["Ada Lovelace"]
    assert not enroller.watched
    assert wizard.back.text() == "Try again"


def test_a_picture_of_a_face_is_not_enrolled(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    Sitting(qtbot, enroller).hold(Pose.FRONT, 8, live=0.05)
    qtbot.waitUntil(lambda: "living face" in wizard.camera_step.hint.text())
    assert not any(thumb.kept for thumb in wizard.camera_step.thumbs)


def test_a_camera_that_fails_is_said_in_words(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    enroller.break_down("camera 0 cannot be opened; plug it in")
    qtbot.waitUntil(lambda: wizard.outcome.text.text() == "Camera 0 cannot be opened; plug it in")
    wizard.back.click()
    assert wizard.pages.currentWidget() is wizard.camera_step, "Try again tries the camera, without a second signature"
    assert enroller.watched


def test_the_pictures_can_be_taken_again(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    sit(qtbot, wizard, enroller)
    wizard.factor_step.take_again.click()
    assert wizard.pages.currentWidget() is wizard.camera_step
    assert enroller.watched
    assert not any(thumb.kept for thumb in wizard.camera_step.thumbs)


def test_behind_the_lock_nobody_is_looked_at(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    """The lock hides the wizard and shows it again; the pictures are taken anew then."""
    wizard = open_wizard(enroller)
    begin(qtbot, wizard)
    Sitting(qtbot, enroller).hold(Pose.FRONT, 6)
    wizard.hide()
    watched = [enroller.watched]
    wizard.open()
    watched.append(enroller.watched)
    assert watched == [False, True]
    assert not any(thumb.kept for thumb in wizard.camera_step.thumbs)


def test_in_the_mirror_the_arrow_for_the_subjects_left_points_left() -> None:
    oval = QRectF(100, 0, 100, 150)
    assert arrow_spot(Pose.LEFT, oval).x() < oval.left() < oval.right() < arrow_spot(Pose.RIGHT, oval).x()
    assert arrow_spot(Pose.UP, oval).y() < arrow_spot(Pose.DOWN, oval).y()
