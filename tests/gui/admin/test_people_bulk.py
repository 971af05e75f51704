"""One change for several people, and back; their badges; a list of them; the work that goes on beside the page."""

from __future__ import annotations

import csv
import datetime as dt
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from accessctl.domain import EventKind
from accessctl.gui.admin.many_form import ManyForm, put_back
from accessctl.gui.admin.people_bulk import BulkWork, Deed
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.times import last_day
from accessctl.rules import parse
from accessctl.store import EventFilter, Store
from tests.gui.admin.listed import Open, asked, names

DAY = dt.timedelta(days=1)


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
