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
from accessctl.domain import EventKind, Observation, Pixels
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import EventFilter, Receipt, Store
from tests.gui import scenes
from tests.gui.scenes import FakeEnroller, Known

SECRET = "four words by hand"
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
    assert page.notice.words.text().endswith("Finished. Some could not be enrolled: the list says why.")
    assert page.progress.text() == "3 enrolled, 0 enrolled before, 1 refused, 0 bad rows"
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


def test_undoing_many_needs_another_administrator_as_every_mass_removal_does(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store
) -> None:
    store.staff.add_first("reception", SECRET)
    store.staff.add("Bob", SECRET, StaffRole.ADMINISTRATOR, actor="reception")
    page = open_page()
    read(qtbot, page, folder)
    finish(qtbot, page)
    page.undo.click()
    page.findChildren(Question)[-1].yes.click()
    asked = page.findChildren(Approval)[-1]
    qtbot.waitUntil(asked.name.hasFocus)
    asked.reject()
    assert (page.job, store.people.count()) == (None, 3)
    page.undo.click()
    page.findChildren(Question)[-1].yes.click()
    asked = page.findChildren(Approval)[-1]
    asked.name.setText("Bob")
    asked.password.setText(SECRET)
    asked.agree.click()
    qtbot.waitUntil(lambda: store.people.count() == 0)
    qtbot.waitUntil(lambda: page.job is None)
    (removed, *_) = store.events.newest(EventFilter(kind=EventKind.REMOVED))
    assert removed.detail == "1 template erased; import undone; agreed to by Bob"
    (approved,) = store.events.newest(EventFilter(kind=EventKind.APPROVED))
    assert approved.detail == "undoing an import: removal of 3 people; asked by reception"


def test_undoing_an_import_of_one_person_asks_nobody_else(qtbot: QtBot, open_page: Open, tmp_path: Path) -> None:
    picture(tmp_path / "one" / "Ada" / "1.png", 20)
    page = open_page()
    read(qtbot, page, tmp_path / "one")
    finish(qtbot, page)
    page.undo.click()
    page.findChildren(Question)[-1].yes.click()
    assert page.job is not None
    assert not page.findChildren(Approval)
    qtbot.waitUntil(lambda: page.job is None)


def finish(qtbot: QtBot, page: ImportPage) -> None:
    page.start.click()
    qtbot.waitUntil(lambda: page.job is None and page.run is not None and page.run.is_over, timeout=60_000)


def test_an_undo_that_is_stopped_says_how_many_are_gone_and_goes_on_from_there(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    read(qtbot, page, folder)
    finish(qtbot, page)
    really_remove, first, may_go_on = store.people.remove, threading.Event(), threading.Event()

    def remove(person_id: str, *, actor: str = "", why: str = "") -> Receipt:
        first.set()
        may_go_on.wait(20)
        return really_remove(person_id, actor=actor, why=why)

    with monkeypatch.context() as slow:
        slow.setattr(store.people, "remove", remove)
        page.take_back()
        qtbot.waitUntil(first.is_set)
        page.cancel.click()
        may_go_on.set()
        qtbot.waitUntil(lambda: page.job is None)
    assert states(page) == ["removed again", "enrolled", "enrolled", "refused"]
    assert page.notice.words.text().endswith("1 person removed again; the others stay.")
    assert page.progress.text() == "2 enrolled, 0 enrolled before, 1 refused, 0 bad rows; 1 removed again"
    page.take_back()
    qtbot.waitUntil(lambda: page.job is None)
    assert store.people.count() == 0
    assert page.notice.words.text().endswith("Undone: 3 people removed.")


def test_an_import_can_be_undone_until_the_next_one_is_begun(
    qtbot: QtBot, open_page: Open, folder: Path, store: Store, tmp_path: Path
) -> None:
    page = open_page()
    read(qtbot, page, folder)
    finish(qtbot, page)
    page.another.click()
    assert page.zone.isVisible()
    assert (page.undo.isVisible(), page.undo.text()) == (True, "Undo the last import…")
    picture(tmp_path / "more" / "Fay" / "1.png", 80)
    read(qtbot, page, tmp_path / "more")
    assert page.undo.isVisible(), "nothing was begun yet"
    finish(qtbot, page)
    page.take_back()
    qtbot.waitUntil(lambda: page.job is None)
    assert [person.name for person in store.people.all()] == ["Ada", "Bob", "Eve"], "Undo is about the newest only"
    assert not page.undo.isVisible()


def test_only_what_was_refused_can_be_shown(qtbot: QtBot, open_page: Open, folder: Path) -> None:
    picture(folder / "Ada" / "2.png", 0)
    page = open_page()
    read(qtbot, page, folder)
    assert not page.only.isVisible()
    finish(qtbot, page)
    page.only.click()
    shown = [[str(page.model.index(row, column).data()) for column in (0, 3, 4)] for row in range(2)]
    assert shown == [["Ada", "enrolled", "1 of 2 pictures not used"], ["Ghost", "refused", "no face was found"]]
    assert page.model.rowCount() == 2
    page.only.click()
    assert page.model.rowCount() == 4


def test_several_things_dropped_at_once_are_not_taken_for_the_first_of_them(
    qtbot: QtBot, open_page: Open, folder: Path
) -> None:
    page = open_page()
    page.zone.count = 2
    page.zone.dropped.emit([folder / "Ada", folder / "Bob"])
    assert "Drop one thing" in page.notice.words.text()
    assert page.job is None


def test_a_picture_is_not_read_as_a_list(qtbot: QtBot, open_page: Open, folder: Path) -> None:
    page = open_page()
    page.read(folder / "Ada" / "1.png")
    qtbot.waitUntil(page.notice.isVisible)
    assert "is a picture" in page.notice.words.text()


def test_a_file_that_is_no_list_is_said_and_leaves_the_page_as_it_was(
    qtbot: QtBot, open_page: Open, tmp_path: Path
) -> None:
    (tmp_path / "notes.csv").write_text("hello\n", encoding="utf-8")
    page = open_page()
    page.read(tmp_path / "notes.csv")
    qtbot.waitUntil(page.notice.isVisible)
    assert "column name is missing" in page.notice.words.text()
    assert page.zone.isVisible()
