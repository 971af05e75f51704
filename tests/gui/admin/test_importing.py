"""Bulk import through the page, on a real store and the real enrolment rules."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from accessctl.bulk import Import
from accessctl.domain import Observation, Pixels
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store
from tests.gui import scenes
from tests.gui.scenes import FakeEnroller, Known

Open = Callable[[], ImportPage]


class Looker:
    """Sees a face by the picture's blue: 20 is the first person, 40 the second; below 10 there is none."""

    def __init__(self) -> None:
        self.seen = 0
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def __call__(self, pixels: Pixels) -> Observation:
        self.seen += 1
        self.may_go_on.wait(20)
        blue = int(pixels[0, 0, 0])
        return scenes.photo(blue // 20, (blue % 20) / 40) if blue >= 10 else scenes.photo(face=False)


@pytest.fixture
def looker() -> Looker:
    return Looker()


@pytest.fixture
def open_page(qtbot: QtBot, theme: Theme, office: Office, store: Store, looker: Looker) -> Iterator[Open]:
    rules = FakeEnroller(store)._rules

    def new_import(actor: str, _: int) -> Import:
        return Import(store.people, looker, rules, Known(), actor)

    site = replace(office, new_import=new_import)
    opened: list[AdminWindow] = []

    def open_it() -> ImportPage:
        window = AdminWindow(theme, site, Officer("reception", StaffRole.ADMINISTRATOR))
        opened.append(window)
        window.show()
        window.go("import")
        qtbot.waitUntil(lambda: not window.tasks.busy)
        return window.page(ImportPage)

    yield open_it
    looker.may_go_on.set()
    for window in opened:
        window.close()
        window.deleteLater()


def picture(path: Path, blue: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((8, 8, 3), np.uint8)
    pixels[..., 2] = blue
    Image.fromarray(pixels).save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, name in enumerate(("Ada", "Bob", "Eve"), start=1):
        picture(tmp_path / "staff" / name / "1.png", 20 * number)
    picture(tmp_path / "staff" / "Ghost" / "1.png", 0)
    return tmp_path / "staff"


def read(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    page.read(path)
    qtbot.waitUntil(lambda: page.run is not None and page.job is None)


def states(page: ImportPage) -> list[str]:
    return [str(page.model.index(row, 3).data()) for row in range(page.model.rowCount())]


def test_who_would_come_is_shown_before_anybody_is_enrolled(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store, looker: Looker
) -> None:
    page = open_page()
    read(qtbot, page, folder)
    assert states(page) == ["to come"] * 4
    assert page.progress.text() == "4 people with 4 pictures"
    assert (store.people.count(), looker.seen) == (0, 0)


def test_everybody_who_can_is_enrolled_and_the_others_are_in_the_report(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store, tmp_path: Path
) -> None:
    page = open_page()
    read(qtbot, page, folder)
    page.start.click()
    qtbot.waitUntil(lambda: page.job is None and page.notice.isVisible(), timeout=60_000)
    assert states(page) == ["enrolled", "enrolled", "enrolled", "refused"]
    assert page.notice.words.text().endswith("3 enrolled, 0 enrolled before, 1 refused, 0 bad rows")
    page.save_refusals(tmp_path / "refused.csv")
    qtbot.waitUntil((tmp_path / "refused.csv").exists)
    rows = list(csv.reader((tmp_path / "refused.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row[1], row[4]) for row in rows[1:]] == [("Ghost", "REFUSED"), ("Ghost", "NO_FACE")]
    assert store.people.count() == 3


def test_stopping_keeps_whole_people_and_going_on_finishes(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store, looker: Looker
) -> None:
    page = open_page()
    read(qtbot, page, folder)
    looker.may_go_on.clear()
    page.start.click()
    qtbot.waitUntil(lambda: looker.seen == 1)
    page.cancel.click()
    looker.may_go_on.set()
    qtbot.waitUntil(lambda: page.job is None, timeout=60_000)
    qtbot.waitUntil(lambda: page.run is not None and len(page.run.outcomes) == 1)
    assert [person.name for person in store.people.all()] == ["Ada"]
    assert page.start.text() == "Go on"
    page.start.click()
    qtbot.waitUntil(lambda: page.job is None and page.run is not None and page.run.is_over, timeout=60_000)
    assert states(page) == ["enrolled", "enrolled", "enrolled", "refused"]


def test_undo_removes_whom_this_import_enrolled_and_nobody_else(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store
) -> None:
    store.people.enroll("Bob", [scenes.sample(9)], person_id="bob-before")
    page = open_page()
    read(qtbot, page, folder)
    page.start.click()
    qtbot.waitUntil(lambda: page.job is None and page.run is not None and page.run.is_over, timeout=60_000)
    assert states(page)[1] == "was enrolled"
    page.take_back()
    qtbot.waitUntil(lambda: page.job is None, timeout=60_000)
    assert [person.person_id for person in store.people.all()] == ["bob-before"]
    assert len(store.erasures.all()) == 2


def test_a_file_that_is_no_list_is_said_and_leaves_the_page_as_it_was(
    qtbot: QtBot, open_page: Open, tmp_path: Path
) -> None:
    (tmp_path / "notes.csv").write_text("hello\n", encoding="utf-8")
    page = open_page()
    page.read(tmp_path / "notes.csv")
    qtbot.waitUntil(page.notice.isVisible)
    assert "column name is missing" in page.notice.words.text()
    assert page.zone.isVisible()
