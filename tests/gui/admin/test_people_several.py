"""What is done to several people at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.domain import EventKind
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.staff import Action, StaffRole
from accessctl.store import EventFilter, Receipt, Store
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
