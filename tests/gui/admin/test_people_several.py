"""What is done to several people at once."""

from __future__ import annotations

import csv
import datetime as dt
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from accessctl.domain import EventKind
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.many_form import ManyForm, put_back
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.admin.people_bulk import BulkWork, Deed
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.times import last_day
from accessctl.rules import parse
from accessctl.staff import MOST_REMOVED_ALONE, Action, StaffRole
from accessctl.store import EventFilter, Receipt, Store
from tests.gui.admin.conftest import enrol
from tests.gui.admin.listed import Open, asked, names

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
    work = window.people.bulk
    really_remove = store.people.remove

    def remove(person_id: str, *, actor: str = "", why: str = "") -> Receipt:
        work.stop()  # pressed while the first is being removed
        return really_remove(person_id, actor=actor, why=why)

    monkeypatch.setattr(store.people, "remove", remove)
    monkeypatch.setattr(window.desk, "approved", lambda *args, **_: args[3]("Bob"))
    window.people.table.selectAll()
    window.people.several.remove.click()
    asked(qtbot, window).yes.click()
    assert window.people.stop.isVisible()
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


# -- everybody that matches


@pytest.fixture
def pages_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that five people are more than anybody has scrolled to."""
    monkeypatch.setattr("accessctl.gui.admin.people.PAGE", 2)


def test_all_are_all_that_match_also_those_that_were_not_read(
    qtbot: QtBot, pages_of_two: None, open_people: Open, people: dict[str, str], store: Store
) -> None:
    for number in range(3):
        enrol(store, f"Visitor {number}", 5 + number, 1, "Visitors")
    window = open_people()
    page = window.people
    page.table.setFocus()
    assert page.model.rowCount() < 6
    QTest.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.several.chosen.text() == "All 6 that match are selected"
    page.filters.search.setText("visitor")
    qtbot.waitUntil(lambda: page.count.text() == "3 of 6")
    assert not page.several.isVisible(), "another list: nobody is selected"
    assert not page.table.is_everybody
    page.table.selectAll()
    page.several.suspend.click()
    question = asked(qtbot, window)
    assert question.windowTitle() == "Suspend 3 people?"
    enrol(store, "Visitor who comes later", 9, 1, "Visitors")
    question.yes.click()
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("3 people are suspended"))
    suspended = [person.name for person in store.people.all() if not person.active]
    assert suspended == ["Visitor 0", "Visitor 1", "Visitor 2"], "neither others nor whoever came afterwards"


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


# -- one change for several


def change_all(qtbot: QtBot, window: AdminWindow) -> ManyForm:
    window.people.table.selectAll()
    window.people.several.change.click()
    qtbot.waitUntil(lambda: window.people.bulk.form is not None and window.people.bulk.form.isVisible())
    form = window.people.bulk.form
    assert form is not None
    return form


def test_group_and_last_day_are_changed_for_all_and_taken_back_for_whom_nobody_has_changed_since(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    store.rules.change(lambda _: parse("groups: {Fire wardens: {}}\nrules: []\n"), "test")
    window = open_people()
    page, form = window.people, change_all(qtbot, window)
    assert (form.save.text(), form.save.isEnabled()) == ("Change 3 people", False)
    form.group.setCurrentText("Board")
    form.join.setCurrentIndex(form.join.findData("Fire wardens"))
    form.end.setCurrentIndex(form.end.findData("until"))
    form.day.setDate(QDate(2031, 3, 31))
    form.save.click()
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("3 people are changed"))
    for person_id in people.values():
        person = store.people.get(person_id)
        assert person.valid_until is not None
        assert (person.group, last_day(person.valid_until)) == ("Board", "31 Mar 2031")
        assert "Fire wardens" in store.access.visitor(person_id).groups
    store.people.change(people["Grace Hopper"], note="moved", actor="somebody else")
    page.undo.click()
    qtbot.waitUntil(lambda: "2 people are as before" in page.notice.words.text())
    assert page.notice.words.text().endswith("1 was changed by somebody else since and stays so")
    groups = {name: store.access.visitor(person_id).groups for name, person_id in people.items()}
    assert groups == {"Ada Lovelace": {"Staff"}, "Grace Hopper": {"Board", "Fire wardens"}, "Zoë Müller": {"Staff"}}
    assert store.people.get(people["Ada Lovelace"]).valid_until is None
    assert not page.undo.isVisible(), "once"


def test_who_is_so_already_is_not_changed_again(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    store.people.change(people["Ada Lovelace"], group="Board")
    window = open_people()
    form = change_all(qtbot, window)
    form.group.setCurrentText("Board")
    form.save.click()
    qtbot.waitUntil(lambda: window.people.notice.words.text().endswith("2 people are changed"))
    assert len(store.events.newest(EventFilter(kind=EventKind.CHANGED, person_id=people["Ada Lovelace"]))) == 1


def test_badges_of_those_who_left_are_revoked(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    badge = store.badges.issue(people["Ada Lovelace"])
    store.people.suspend(people["Ada Lovelace"])
    store.people.suspend(people["Grace Hopper"])
    window = open_people()
    page = window.people
    page.filters.chips[3].click()
    qtbot.waitUntil(lambda: len(names(page.model)) == 2)
    page.table.selectAll()
    page.several.entries["revoke"].trigger()
    asked(qtbot, window).yes.click()
    qtbot.waitUntil(lambda: "The badges of 1 person are revoked" in page.notice.words.text())
    assert store.badges.get(badge.badge_id).revoked_at is not None
    page.table.selectAll()
    page.several.entries["resume"].trigger()
    asked(qtbot, window).yes.click()
    qtbot.waitUntil(lambda: all(person.active for person in store.people.all()))


def test_a_selection_is_saved_as_a_list_and_the_log_says_so(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, tmp_path: Path
) -> None:
    window = open_people()
    page, target = window.people, tmp_path / "staff.csv"
    page.table.selectAll()
    page.choose(lambda choice: page.bulk.write_list(choice, target))
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("3 lines"))
    rows = list(csv.DictReader(target.read_text(encoding="utf-8").splitlines()))
    assert [row["name"] for row in rows] == ["Ada Lovelace", "Grace Hopper", "Zoë Müller"]
    assert (rows[0]["id"], rows[0]["group"]) == (people["Ada Lovelace"], "Staff")
    (event,) = store.events.newest(EventFilter(kind=EventKind.EXPORTED))
    assert (event.actor, event.detail) == ("reception", "list of 3 people")


# -- in portions


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
    assert approvals == [f"Remove Person {number}, after 5 more within the hour" for number in (5, 6)]
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


def test_taking_back_can_be_stopped_and_gone_on_with(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_people()
    page, form = window.people, change_all(qtbot, window)
    form.group.setCurrentText("Board")
    form.save.click()
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("3 people are changed"))

    def stopped_after_one(*args: Any) -> bool:
        page.bulk.stop()
        return put_back(*args)

    with monkeypatch.context() as patch:
        patch.setattr("accessctl.gui.admin.people_bulk.put_back", stopped_after_one)
        page.undo.click()
        qtbot.waitUntil(lambda: "Stopped at 1 of 3: 1 person is as before" in page.notice.words.text())
    page.undo.click()
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("2 people are as before"))
    assert {person.group for person in store.people.all()} == {"Staff"}


def test_work_on_several_ends_with_the_page_on_which_it_could_be_stopped(qtbot: QtBot, open_people: Open) -> None:
    desk, page, seen = open_people().desk, QWidget(), list[str]()
    assert desk is not None
    first, may_go_on = threading.Event(), threading.Event()

    def do(person_id: str) -> bool:
        seen.append(person_id)
        first.set()
        return may_go_on.wait(20)

    work = BulkWork(desk, page)
    work.run(["ada", "bob"], Deed("", do, str))
    qtbot.waitUntil(first.is_set)
    page.deleteLater()
    qtbot.waitUntil(lambda: not isValid(work))
    may_go_on.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert seen == ["ada"]
