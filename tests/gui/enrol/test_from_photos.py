"""The wizard with photos: a verdict each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from accessctl.store import Store
from tests import faces
from tests.gui import scenes
from tests.gui.enrol.sitting import Open, begin, finish
from tests.gui.scenes import FakeEnroller, Known, photo


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
