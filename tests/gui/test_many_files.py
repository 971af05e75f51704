"""Folders with 50,000 files: read beside the GUI thread, told while it lasts, cut where nobody needs more."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.enrol.wizard import EnrolWizard
from tests.gui.tour import Tour
from tests.gui.watchdog import LONGEST_MS, watching

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
    with watching() as dog:
        page.read(folder)
        tour.settle(window)
    return page, dog.longest_ms


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
    step.anew.click()
    with watching() as dog:
        step.add([photos / "one" / "Ada"])
        tour.qtbot.waitUntil(lambda: len(step.lines) == 50, timeout=60_000)
        tour.qtbot.waitUntil(lambda: "39,950 more are left out" in step.summary.text(), timeout=60_000)
    assert dog.longest_ms < LONGEST_MS
