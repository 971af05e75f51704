"""Signing in, the first administrator, the wait after wrong passwords, and the second approval."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.signin import SignInPage
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store

SECRET, OTHER = "four words by hand", "another long secret"
ADA = Officer("Ada", StaffRole.ADMINISTRATOR)


class Door:
    """The page and whoever came in through it."""

    def __init__(self, qtbot: QtBot, theme: Theme, store: Store, tasks: Tasks) -> None:
        self.qtbot, self.tasks = qtbot, tasks
        self.page = SignInPage(theme, store.staff, tasks, "Main entrance")
        qtbot.addWidget(self.page)
        self.entered: list[Officer] = []
        self.page.signed_in.connect(self.entered.append)
        self.page.show()
        self.page.load()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)

    def enter(self, name: str, *passwords: str) -> None:
        self.page.name.setText(name)
        for field, words in zip((self.page.password, self.page.again), passwords, strict=False):
            field.setText(words)
        self.page.enter.click()
        self.wait()


@pytest.fixture
def tasks(theme: Theme) -> Iterator[Tasks]:
    made = Tasks(theme)
    yield made
    made.close()


@pytest.fixture
def door(qtbot: QtBot, theme: Theme, store: Store, tasks: Tasks) -> Door:
    store.staff.add_first("Ada", SECRET)
    return Door(qtbot, theme, store, tasks)


def test_the_first_administrator_is_made_at_the_first_start(
    qtbot: QtBot, theme: Theme, store: Store, tasks: Tasks
) -> None:
    door = Door(qtbot, theme, store, tasks)
    assert door.page.is_first
    assert door.page.again.isVisible()

    door.enter("Ada", SECRET, "something else")
    assert "not the same" in door.page.problem.text()
    door.enter("Ada", "short", "short")
    assert "at least 10 characters" in door.page.problem.text()
    door.enter("Ada", SECRET, SECRET)

    assert door.entered == [ADA]
    assert [member.name for member in store.staff.all()] == ["Ada"]


def test_name_and_password_let_in_and_the_password_does_not_stay(door: Door) -> None:
    assert not door.page.is_first
    assert door.page.name.text() == "Ada"
    door.enter("Ada", SECRET)
    assert door.entered == [ADA]
    assert door.page.password.text() == ""


def test_a_wrong_password_does_not_say_what_was_wrong(door: Door) -> None:
    door.enter("Ada", "a wrong password")
    wrong_password = door.page.problem.text()
    door.enter("Eve", SECRET)
    assert door.page.problem.text() == wrong_password == "This name and password do not belong together."
    assert door.entered == []


def test_a_flood_has_to_wait_and_is_told_how_long(door: Door) -> None:
    for _ in range(3):
        door.enter("Ada", "a wrong password")
    assert not door.page.enter.isEnabled()
    assert "seconds" in door.page.problem.text()
    door.page.password.clear()
    QTest.keyClicks(door.page.password, SECRET)
    assert "seconds" in door.page.problem.text(), "typing does not take the reason away why nothing happens"
    QTest.keyClick(door.page.password, Qt.Key.Key_Return)
    assert door.entered == []
    door.qtbot.waitUntil(door.page.enter.isEnabled, timeout=5000)
    door.enter("Ada", SECRET)
    assert door.entered == [ADA]


def test_enter_goes_to_the_next_empty_field_and_then_in(door: Door) -> None:
    door.page.name.setText("Ada")
    door.page.name.setFocus()
    QTest.keyClick(door.page.name, Qt.Key.Key_Return)
    door.qtbot.waitUntil(door.page.password.hasFocus)
    QTest.keyClicks(door.page.password, SECRET)
    QTest.keyClick(door.page.password, Qt.Key.Key_Return)
    door.wait()
    assert door.entered == [ADA]


def test_passwords_are_dots_until_somebody_wants_to_see_them(door: Door) -> None:
    field = door.page.password
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.actions()[-1].trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_the_way_out_of_a_forgotten_password_stands_there(door: Door) -> None:
    assert "accessctl admins passwd" in door.page.forgotten.text()


# the second approval


class Question:
    def __init__(self, qtbot: QtBot, theme: Theme, store: Store, tasks: Tasks) -> None:
        self.qtbot, self.tasks = qtbot, tasks
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.dialog = Approval(self.parent, theme, store.staff, tasks, "Remove 12 people", "Ada")
        self.agreed: list[str] = []
        self.dialog.agreed.connect(self.agreed.append)
        self.dialog.open()
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)

    def agree(self, name: str, password: str) -> None:
        self.dialog.name.setText(name)
        self.dialog.password.setText(password)
        self.dialog.agree.click()
        self.wait()


def test_another_administrator_agrees(qtbot: QtBot, theme: Theme, store: Store, tasks: Tasks) -> None:
    store.staff.add_first("Ada", SECRET)
    store.staff.add("Bob", OTHER, StaffRole.ADMINISTRATOR, actor="Ada")
    asked = Question(qtbot, theme, store, tasks)

    asked.agree("Ada", SECRET)
    assert (asked.agreed, "nother administrator" in asked.dialog.problem.text()) == ([], True)
    asked.agree("Bob", "a wrong password")
    assert asked.agreed == []
    asked.agree("Bob", OTHER)
    assert asked.agreed == ["Bob"]
    assert not asked.dialog.isVisible()


def test_the_only_administrator_types_the_own_password(qtbot: QtBot, theme: Theme, store: Store, tasks: Tasks) -> None:
    store.staff.add_first("Ada", SECRET)
    asked = Question(qtbot, theme, store, tasks)

    assert asked.dialog.name.text() == "Ada"
    assert "nobody else agreed" in asked.dialog.words.text()
    asked.agree("Ada", SECRET)
    assert asked.agreed == ["Ada"]
