from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.domain import Person, Reason
from accessctl.enrollment import Pose
from accessctl.errors import StoreError
from accessctl.gui.enrol.camera_step import arrow_spot
from accessctl.gui.enrol.enroller import Stored
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.theme import Theme
from accessctl.store import Store
from accessctl.store.inbox import InboxFace, InboxItem
from tests import faces
from tests.gui import scenes
from tests.gui.scenes import FakeEnroller, Known, look, photo

Open = Callable[..., EnrolWizard]


@pytest.fixture
def enroller(store: Store) -> FakeEnroller:
    return FakeEnroller(store)


@pytest.fixture
def open_wizard(qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    opened: list[EnrolWizard] = []

    def open_it(enroller: FakeEnroller, person: Person | None = None, face: InboxItem | None = None) -> EnrolWizard:
        wizard = EnrolWizard(theme, enroller, "reception", person, face=face)
        opened.append(wizard)
        wizard.show()
        return wizard

    yield open_it
    for wizard in opened:
        wizard._stop()
        wizard.hide()
        wizard.deleteLater()


def say_who(qtbot: QtBot, wizard: EnrolWizard, name: str = "Eve Moneypenny", *, photos: bool = False) -> None:
    wizard.person_step.name.setText(name)
    (wizard.person_step.by_photos if photos else wizard.person_step.by_camera).setChecked(True)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.consent_step)


def begin(qtbot: QtBot, wizard: EnrolWizard, name: str = "Eve Moneypenny", *, photos: bool = False) -> None:
    say_who(qtbot, wizard, name, photos=photos)
    wizard.consent_step.typed.setText(name)
    wizard.next.click()


def finish(qtbot: QtBot, wizard: EnrolWizard) -> None:
    """Without a second factor."""
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.enrolled is not None)


def sit(qtbot: QtBot, wizard: EnrolWizard, enroller: FakeEnroller, name: str = "Eve Moneypenny") -> None:
    """All that is asked for at the camera, up to the second factor."""
    begin(qtbot, wizard, name)
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    sitting.hold(Pose.FRONT, 4)
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)


class Sitting:
    """Somebody in front of the camera, frame by frame."""

    def __init__(self, qtbot: QtBot, enroller: FakeEnroller) -> None:
        self._qtbot, self._enroller, self._at = qtbot, enroller, 0.0

    def hold(self, pose: Pose, frames: int = 1, *, vector: int = scenes.NEWCOMER_VECTOR, live: float = 0.97) -> None:
        for _ in range(frames):
            self._at += 0.1
            self._enroller.show(look(pose, self._at, vector=vector, live=live))
            self._qtbot.wait(1)

    def all_poses(self) -> None:
        self.hold(Pose.FRONT, 6)
        for pose in (Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN):
            self.hold(pose)


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


def test_the_pictures_can_be_taken_again(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller) -> None:
    wizard = open_wizard(enroller)
    sit(qtbot, wizard, enroller)
    wizard.factor_step.take_again.click()
    assert wizard.pages.currentWidget() is wizard.camera_step
    assert enroller.watched
    assert not any(thumb.kept for thumb in wizard.camera_step.thumbs)


def test_photos_are_not_used_for_who_then_sits_down_at_the_camera(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, tmp_path: Path
) -> None:
    enroller.photos = {"a.jpg": photo(), "b.jpg": photo(wobble=0.2)}
    wizard = open_wizard(enroller)
    begin(qtbot, wizard, photos=True)
    wizard.photos_step.add([tmp_path / "a.jpg", tmp_path / "b.jpg"])
    qtbot.waitUntil(wizard.next.isEnabled)
    wizard.next.click()
    assert wizard.pages.currentWidget() is wizard.factor_step
    wizard.back.click()
    assert wizard.pages.currentWidget() is wizard.photos_step
    assert len(wizard.photos_step.lines) == 2, "they stay when somebody looks back"
    wizard.back.click()
    wizard.back.click()
    begin(qtbot, wizard)
    assert wizard.pages.currentWidget() is wizard.camera_step


def test_photos_are_all_taken_out_by_starting_over(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, tmp_path: Path
) -> None:
    enroller.photos = {"a.jpg": photo()}
    wizard = open_wizard(enroller)
    begin(qtbot, wizard, photos=True)
    assert not wizard.photos_step.anew.isVisible()
    wizard.photos_step.add([tmp_path / "a.jpg"])
    qtbot.waitUntil(wizard.next.isEnabled)
    wizard.photos_step.anew.click()
    assert (wizard.photos_step.lines, wizard.next.isEnabled()) == ([], False)


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


def test_in_the_mirror_the_arrow_for_the_subjects_left_points_left() -> None:
    oval = QRectF(100, 0, 100, 150)
    assert arrow_spot(Pose.LEFT, oval).x() < oval.left() < oval.right() < arrow_spot(Pose.RIGHT, oval).x()
    assert arrow_spot(Pose.UP, oval).y() < arrow_spot(Pose.DOWN, oval).y()


# -- photos


def test_every_photo_gets_its_own_verdict(
    qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, store: Store, tmp_path: Path
) -> None:
    enroller.photos = {
        "a.jpg": photo(), "b.jpg": photo(wobble=0.2), "empty.jpg": photo(face=False), "other.jpg": photo(1),
    }  # fmt: skip
    wizard = open_wizard(enroller)
    begin(qtbot, wizard, photos=True)
    assert not wizard.next.isEnabled()
    step = wizard.photos_step
    step.add([tmp_path / name for name in ("a.jpg", "b.jpg", "empty.jpg", "other.jpg", "notes.txt")])
    qtbot.waitUntil(lambda: len(step.lines) == 5 and all(line.is_judged for line in step.lines))
    qtbot.waitUntil(wizard.next.isEnabled)
    said = {line.path.name: line.why.text() for line in step.lines if not line.is_kept}
    assert said == {
        "empty.jpg": "No face was found",
        "other.jpg": "This does not look like the same person as the other pictures",
        "notes.txt": "notes.txt: not a picture; use JPEG or PNG",
    }
    assert step.summary.text() == "2 of 5 can be used; three or more are best"
    wizard.next.click()
    finish(qtbot, wizard)
    assert "closing test was passed" in wizard.outcome.text.text()
    (person,) = store.people.all()
    assert len(store.templates.of(person.person_id)) == 2


def test_a_photo_of_somebody_else_who_is_enrolled_stops_it(
    qtbot: QtBot, open_wizard: Open, store: Store, tmp_path: Path
) -> None:
    ada = store.people.enroll("Ada Lovelace", [scenes.sample(scenes.ADA_VECTOR)])
    enroller = FakeEnroller(store, Known({ada.person_id: faces.embedding(scenes.ADA_VECTOR)}))
    enroller.photos = {"a.jpg": photo(), "ada.jpg": photo(scenes.ADA_VECTOR)}
    wizard = open_wizard(enroller)
    begin(qtbot, wizard, photos=True)
    wizard.photos_step.add([tmp_path / "a.jpg", tmp_path / "ada.jpg"])
    qtbot.waitUntil(lambda: len(wizard.photos_step.lines) == 2)
    qtbot.waitUntil(lambda: wizard.photos_step.lines[-1].why.text().endswith("Ada Lovelace"))
    assert not wizard.next.isEnabled()


def test_a_folder_can_be_dropped(qtbot: QtBot, open_wizard: Open, enroller: FakeEnroller, tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    enroller.photos = {"a.png": photo(), "b.JPG": photo(wobble=0.2)}
    wizard = open_wizard(enroller)
    begin(qtbot, wizard, photos=True)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    wizard.photos_step.zone.dropEvent(drop)
    qtbot.waitUntil(lambda: [line.is_kept for line in wizard.photos_step.lines] == [True, True])
    assert [line.path.name for line in wizard.photos_step.lines] == ["a.png", "b.JPG"]
