"""Folders with 50,000 files: read beside the GUI thread, told while it lasts, cut where nobody needs more."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.enrol.wizard import EnrolWizard
from tests.gui.tour import Tour
from tests.gui.watchdog import LONGEST_MS, quickest, watching

MANY, PEOPLE = 50_000, 5_000


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``one/Ada`` with 50,000 files, every fifth no picture; ``all`` with 5,000 people; hard links, so it costs 2 s."""
    folder = tmp_path_factory.mktemp("photos")
    picture = folder / "picture.jpg"
    Image.new("RGB", (32, 32), (90, 80, 70)).save(picture)
    one = folder / "one" / "Ada"
    one.mkdir(parents=True)
    for number in range(MANY):
        os.link(picture, one / f"{number:05}.{'txt' if number % 5 == 0 else 'jpg'}")
    for number in range(PEOPLE):
        person = folder / "all" / f"Person {number:04}"
        person.mkdir(parents=True)
        os.link(picture, person / "1.jpg")
    return folder


def read(tour: Tour, folder: Path) -> tuple[ImportPage, float]:
    """The import page after it has looked at the folder, and the GUI thread's longest turn."""
    window = tour.admin("import")
    page = window.page(ImportPage)

    def look() -> list[float]:
        with watching() as dog:
            page.read(folder)
            tour.settle(window)
        return dog.turns_ms

    return page, max(quickest(look))


def test_one_persons_50_000_files_are_200_photos_and_that_is_said(tour: Tour, photos: Path) -> None:
    page, longest_ms = read(tour, photos / "one")
    assert page.run is not None
    (ada,) = page.run.roster.candidates
    assert (ada.name, len(ada.photos)) == ("Ada", 200)
    assert "only the first 200 of 40,000 pictures" in page.notice.words.text()
    assert longest_ms < LONGEST_MS


def test_5_000_people_are_all_shown(tour: Tour, photos: Path) -> None:
    page, longest_ms = read(tour, photos / "all")
    assert page.run is not None
    assert len(page.run.roster.candidates) == PEOPLE
    assert longest_ms < LONGEST_MS


def test_50_000_files_that_belong_to_nobody_are_refused_in_words(tour: Tour, photos: Path) -> None:
    page, longest_ms = read(tour, photos / "one" / "Ada")
    assert page.run is None
    said = " ".join(each.text() for each in page.findChildren(QLabel) if not each.isHidden())
    assert "make one per person" in said
    assert longest_ms < LONGEST_MS


def test_reading_them_can_be_stopped(qtbot: QtBot, tour: Tour, photos: Path) -> None:
    window = tour.admin("import")
    page = window.page(ImportPage)
    page.read(photos / "all")
    assert page.job is not None
    page.job.cancel()
    tour.settle(window)
    assert page.run is None
    assert tour.store.people.count() == 5, "nobody more than before"


def test_the_wizard_takes_fifty_of_them_and_says_how_many_it_leaves(tour: Tour, photos: Path) -> None:
    wizard = tour.show("wizard-photos")
    assert isinstance(wizard, EnrolWizard)
    step = wizard.photos_step

    def add_them() -> list[float]:
        step.anew.click()
        with watching() as dog:
            step.add([photos / "one" / "Ada"])
            tour.qtbot.waitUntil(lambda: len(step.lines) == 50, timeout=60_000)
            tour.qtbot.waitUntil(lambda: "39,950 more are left out" in step.summary.text(), timeout=60_000)
        return dog.turns_ms

    assert max(quickest(add_them)) < LONGEST_MS


def handed_over(folder: Path) -> QMimeData:
    """All 50,000 files by themselves, as a file manager gives them: one text with a line for each."""
    files = QMimeData()
    names = "".join(f"file://{folder}/{number:05}.jpg\r\n" for number in range(MANY))
    files.setData("text/uri-list", QByteArray(names.encode()))
    return files


def drop(zone: QWidget, files: QMimeData) -> None:
    """Over the edge, and let go."""
    middle, how = zone.rect().center(), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(zone, QDragEnterEvent(middle, Qt.DropAction.CopyAction, files, *how))
    QApplication.sendEvent(zone, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, files, *how))


def test_50_000_files_dropped_on_the_wizard_by_themselves_do_not_keep_the_gui_thread(tour: Tour, photos: Path) -> None:
    wizard = tour.show("wizard-photos")
    assert isinstance(wizard, EnrolWizard)
    step = wizard.photos_step
    files = handed_over(photos / "one" / "Ada")

    def drop_them() -> list[float]:
        step.anew.click()
        with watching() as dog:
            QTimer.singleShot(0, lambda: drop(step.zone, files))
            tour.qtbot.waitUntil(lambda: len(step.lines) == 50, timeout=60_000)
            tour.qtbot.waitUntil(lambda: "49,950 more are left out" in step.summary.text(), timeout=60_000)
        return dog.turns_ms

    assert max(quickest(drop_them)) < LONGEST_MS


def test_50_000_files_dropped_on_the_import_by_themselves_are_refused_in_words(tour: Tour, photos: Path) -> None:
    window = tour.admin("import")
    page, files = window.page(ImportPage), handed_over(photos / "one" / "Ada")

    def drop_them() -> list[float]:
        page.notice.words.clear()
        with watching() as dog:
            QTimer.singleShot(0, lambda: drop(page.zone, files))
            tour.qtbot.waitUntil(lambda: "Drop one thing" in page.notice.words.text(), timeout=60_000)
            tour.qtbot.wait(50)
        return dog.turns_ms

    assert max(quickest(drop_them)) < LONGEST_MS
    assert page.run is None
