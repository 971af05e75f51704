"""Who is selected, and the removal of several: at once, and in portions."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.domain import EventKind
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.staff import MOST_REMOVED_ALONE, Action, StaffRole
from accessctl.store import EventFilter, Receipt, Store
from tests.gui.admin.conftest import enrol
from tests.gui.admin.listed import Open, asked

DAY = dt.timedelta(days=1)


def click(window: AdminWindow, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = window.people.table
    spot = table.visualRect(window.people.model.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def test_the_panel_is_about_whoever_is_selected_not_about_the_last_click(
    qtbot: QtBot, open_people: Open, people: dict[str, str]
) -> None:
    """Ctrl+click on a second row and again: one is selected, and Remove must not mean the other."""
    window = open_people()
    control = Qt.KeyboardModifier.ControlModifier
    click(window, 0)
    click(window, 1, control)
    click(window, 1, control)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert window.people.panel.name.text() == "Ada Lovelace"
    assert window.people.panel.isVisible()
    window.activateWindow()
    window.people.table.setFocus()
    qtbot.waitUntil(window.people.table.hasFocus)
    QTest.keyClick(window.people.table, Qt.Key.Key_Delete)
    question = window.findChildren(Question)[-1]
    assert question.windowTitle() == "Remove Ada Lovelace?"
    question.reject()


def test_several_selected_leave_no_panel_about_one_of_them(
    qtbot: QtBot, open_people: Open, people: dict[str, str]
) -> None:
    window = open_people()
    click(window, 0)
    click(window, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert not window.people.panel.isVisible(), "also once the detail of the last one has been read"
    assert window.people.several.isVisible()


def test_several_are_removed_once_another_administrator_agrees(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_people()
    shown: list[str] = []

    def approve(_: QWidget, action: Action, what: str, then: Callable[[str], None], *, logged: str) -> None:
        shown.append(f"{action}: {what}")
        then("Grace")

    assert window.desk is not None
    monkeypatch.setattr(window.desk, "approved", approve)
    window.people.table.selectAll()
    assert window.people.several.isVisible()
    window.people.several.remove.click()
    asked(qtbot, window).yes.click()
    qtbot.waitUntil(lambda: store.people.count() == 0)
    assert shown == ["remove_many: Remove 3 people: Ada Lovelace, Grace Hopper, Zoë Müller"]
    removed = store.events.newest(EventFilter(kind=EventKind.REMOVED))
    assert {event.detail.partition("; ")[2] for event in removed} == {"removal of 3 people; agreed to by Grace"}
    assert len(store.erasures.all()) == 3


def test_no_name_of_those_who_were_removed_stays_in_the_log(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    """The second approval is logged, too: by their ids, because nothing takes a name out of a detail again."""
    store.staff.add_first("Ida", "four words by hand")
    store.staff.add("Bob", "five words by another hand", StaffRole.ADMINISTRATOR, actor="Ida")
    window = open_people()
    window.people.table.selectAll()
    window.people.several.remove.click()
    asked(qtbot, window).yes.click()
    approval = window.findChildren(Approval)[-1]
    assert "Ada Lovelace" in approval.findChildren(QLabel)[1].text(), "whoever agrees reads the names"
    approval.name.setText("Bob")
    approval.password.setText("five words by another hand")
    approval.agree.click()
    qtbot.waitUntil(lambda: store.people.count() == 0)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    log = [event.detail + (event.person_name or "") for event in store.events.newest(limit=100)]
    assert not [words for words in log for name in people if name in words]
    approved = store.events.newest(EventFilter(kind=EventKind.APPROVED))
    assert all(person_id in approved[0].detail for person_id in people.values())


def test_the_removal_of_several_can_be_stopped(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_people()
    work, is_shown = window.people.bulk, threading.Event()
    really_remove = store.people.remove

    def remove(person_id: str, *, actor: str = "", why: str = "") -> Receipt:
        is_shown.wait(timeout=60)
        work.stop()  # pressed while the first is being removed
        return really_remove(person_id, actor=actor, why=why)

    monkeypatch.setattr(store.people, "remove", remove)
    monkeypatch.setattr(window.desk, "approved", lambda *args, **_: args[3]("Bob"))
    window.people.table.selectAll()
    window.people.several.remove.click()
    asked(qtbot, window).yes.click()
    assert window.people.stop.isVisible()
    is_shown.set()
    qtbot.waitUntil(lambda: work.job is None)
    assert store.people.count() == 2
    assert "1 of 3" in window.people.notice.words.text()
    assert not window.people.stop.isVisible()


def test_nobody_is_removed_while_nobody_agrees(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_people()
    assert window.desk is not None
    monkeypatch.setattr(window.desk, "approved", lambda *_, **__: None)
    window.people.table.selectAll()
    window.people.several.remove.click()
    asked(qtbot, window).yes.click()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert store.people.count() == 3


@pytest.fixture
def pages_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that five people are more than anybody has scrolled to."""
    monkeypatch.setattr("accessctl.gui.admin.people.PAGE", 2)


def test_all_are_all_that_match_also_those_that_were_not_read(
    qtbot: QtBot, pages_of_two: None, open_people: Open, people: dict[str, str], store: Store
) -> None:
    for number in range(30):  # three times as many as the list has room for
        enrol(store, f"Visitor {number:02}", 5 + number % 3, 1, "Visitors")
    window = open_people()
    page = window.people
    page.table.setFocus()
    assert page.model.rowCount() < 33
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.several.chosen.text() == "All 33 that match are selected"
    page.filters.search.setText("visitor")
    qtbot.waitUntil(lambda: page.count.text() == "30 of 33")
    assert not page.several.isVisible(), "another list: nobody is selected"
    assert not page.table.is_everybody
    page.table.selectAll()
    page.several.suspend.click()
    question = asked(qtbot, window)
    assert question.windowTitle() == "Suspend 30 people?"
    enrol(store, "Visitor who comes later", 9, 1, "Visitors")
    question.yes.click()
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("30 people are suspended"))
    suspended = [person.name for person in store.people.all() if not person.active]
    assert suspended == [f"Visitor {number:02}" for number in range(30)], "neither others nor whoever came afterwards"


def test_whoever_is_scrolled_to_is_selected_too_until_one_is_taken_out(
    qtbot: QtBot, pages_of_two: None, open_people: Open, people: dict[str, str]
) -> None:
    window = open_people()
    page = window.people
    page.table.selectAll()
    page.model.fetchMore(page.table.rootIndex())
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.table.rows() == [0, 1, 2]
    everybody = page.table.is_everybody
    click(window, 1, Qt.KeyboardModifier.ControlModifier)
    assert (everybody, page.table.is_everybody) == (True, False)
    assert (page.several.chosen.text(), page.several.all.text()) == ("2 people selected", "Select all 3 that match")
    page.several.all.click()
    assert page.several.chosen.text() == "All 3 that match are selected"


def shows(page: PeoplePage, people: int) -> bool:
    return page.model.rowCount() == people


def test_who_removes_one_after_the_other_needs_somebody_else_after_five_within_the_hour(
    qtbot: QtBot, open_people: Open, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(MOST_REMOVED_ALONE + 2):
        enrol(store, f"Person {number}", number, 1)
    window = open_people()
    approvals: list[str] = []

    def agree(_: QWidget, what: str, then: Callable[[str], None], *, logged: str) -> None:
        approvals.append(what)
        then("Bob")

    monkeypatch.setattr(window.desk, "agreed", agree)
    page = window.people
    for number in range(MOST_REMOVED_ALONE + 2):
        page.work.remove(page.model.line(0))
        qtbot.waitUntil(lambda: not window.tasks.busy)
        qtbot.waitUntil(partial(shows, page, MOST_REMOVED_ALONE + 1 - number))
    assert approvals == [f"Remove Person {number}, after 5 others within the hour" for number in (5, 6)]
    (last, *_) = store.events.newest(EventFilter(kind=EventKind.REMOVED))
    assert last.detail == "1 template erased; one of many; agreed to by Bob"


def test_what_was_agreed_to_and_what_is_long_ago_is_not_counted(store: Store) -> None:
    ids = [enrol(store, f"Person {number}", number, 1) for number in range(4)]
    store.people.remove(ids[0], actor="Ada", why="removal of 2 people; agreed to by Bob")
    store.people.remove(ids[1], actor="Ada", why="left")
    store.people.remove(ids[2], actor="Bob")
    now = dt.datetime.now(dt.UTC)
    assert store.staff.removed_alone("Ada", now - dt.timedelta(hours=1)) == 1
    assert store.staff.removed_alone("Ada", now + dt.timedelta(hours=1)) == 0


def test_the_headings_do_not_look_through_all_that_is_selected(open_people: Open, people: dict[str, str]) -> None:
    """Qt asks of every row whether it is selected, each time it paints a heading: 60 ms for 6,000 rows."""
    table = open_people().people.table
    table.selectAll()
    assert table.selectionModel().hasSelection()
    assert not table.horizontalHeader().selectionModel().hasSelection()
