"""The people list: what it shows, searched, narrowed and sorted."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from accessctl.domain import Person
from accessctl.errors import StoreError
from accessctl.gui.admin.people_model import COLUMNS, Column, PeopleModel, state_of
from accessctl.gui.times import last_day
from accessctl.store import Order, PersonOverview, Store
from tests.gui import scenes
from tests.gui.admin.conftest import enrol
from tests.gui.admin.listed import Open, names

DAY = dt.timedelta(days=1)


def line(name: str, *, group: str = "", active: bool = True, ends: dt.datetime | None = None, templates: int = 3,
         seen: dt.datetime | None = None) -> PersonOverview:  # fmt: skip
    person = Person(f"p-{name.lower()[:6]}", name, group, active, scenes.NOW - DAY, ends)
    return PersonOverview(person, templates, seen)


def model_of(*lines: PersonOverview) -> PeopleModel:
    model = PeopleModel(now=lambda: scenes.NOW)
    model.start(lines)
    return model


def shown(model: PeopleModel, column: Column, row: int = 0) -> str:
    return str(model.index(row, COLUMNS.index(column)).data())


# -- the model


def test_who_was_suspended_is_not_shown_as_merely_expired() -> None:
    assert state_of(line("Bob", active=False, ends=scenes.NOW - DAY), scenes.NOW)[1] == "suspended"


def test_the_last_day_is_shown_as_it_was_entered() -> None:
    """Kept is the midnight after it."""
    midnight = dt.datetime(2026, 12, 23).astimezone()
    assert last_day(midnight) == "22 Dec 2026"
    assert last_day(midnight + dt.timedelta(hours=9)) == "23 Dec 2026"
    day_before = midnight - dt.timedelta(hours=12)
    assert state_of(line("Eve", ends=midnight), day_before)[1] == "ends 22 Dec"


def test_a_header_asks_for_another_order_once() -> None:
    model = model_of(line("Ada"))
    asked: list[tuple[Order, bool]] = []
    model.reordered.connect(lambda: asked.append((model.order, model.descending)))
    for _ in range(2):
        model.sort(COLUMNS.index(Column.SEEN), Qt.SortOrder.DescendingOrder)
    assert asked == [(Order.SEEN, True)]


def test_one_picture_is_called_weak() -> None:
    assert shown(model_of(line("Ada", templates=1)), Column.TEMPLATES) == "1  weak"
    assert shown(model_of(line("Ada", templates=5)), Column.TEMPLATES) == "5  good"


def test_times_are_relative_and_exact_on_hover() -> None:
    model = model_of(line("Ada", seen=scenes.NOW - dt.timedelta(minutes=2)))
    assert shown(model, Column.SEEN) == "2 min ago"
    assert "2026-03-12" in model.index(0, COLUMNS.index(Column.SEEN)).data(Qt.ItemDataRole.ToolTipRole)


def test_a_name_is_never_markup(qtbot: QtBot, open_people: Open, store: Store) -> None:
    enrol(store, "<h1>Eve</h1>", 4)
    window = open_people()
    window.people.table.selectRow(0)
    assert window.people.panel.name.text() == "<h1>Eve</h1>"
    assert window.people.panel.name.textFormat() == Qt.TextFormat.PlainText


# -- the page


def test_an_empty_list_says_what_to_do(open_people: Open) -> None:
    page = open_people().people
    assert page.states.shown is page.states.empty
    assert page.states.empty.action.text() == "Enrol person"


def test_the_list_shows_everybody(open_people: Open, people: dict[str, str]) -> None:
    page = open_people().people
    assert names(page.model) == ["Ada Lovelace", "Grace Hopper", "Zoë Müller"]
    assert page.count.text() == "3"


def test_typing_narrows_the_list_and_says_of_how_many(qtbot: QtBot, open_people: Open, people: dict[str, str]) -> None:
    page = open_people().people
    QTest.keyClicks(page.search, "zoe")
    qtbot.waitUntil(lambda: names(page.model) == ["Zoë Müller"])
    assert page.count.text() == "1 of 3"
    QTest.keyClicks(page.search, "x")
    qtbot.waitUntil(lambda: page.states.shown is page.states.nothing_found)


def test_choosing_a_person_opens_the_detail(qtbot: QtBot, open_people: Open, people: dict[str, str]) -> None:
    window = open_people()
    window.people.table.selectRow(1)
    panel = window.people.panel
    assert panel.isVisible()
    assert panel.person_id == people["Grace Hopper"]
    qtbot.waitUntil(lambda: panel.templates.count() == 3)


def test_a_database_that_fails_is_said_and_can_be_tried_again(
    qtbot: QtBot, open_people: Open, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise StoreError("the database is locked; close the other program")

    page = open_people().people
    with monkeypatch.context() as patch:
        patch.setattr(store.people, "page", broken)
        page.load()
        qtbot.waitUntil(lambda: page.states.shown is page.states.error)
    assert page.states.error.text.text() == "The database is locked; close the other program"
    page.states.error.action.click()
    qtbot.waitUntil(lambda: page.states.shown is page.states.empty)


def test_filters_narrow_by_group_and_by_templates(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    enrol(store, "Vera", 7, group="Visitors")
    page = open_people().people
    page.filters.groups.setCurrentIndex(page.filters.groups.findData("Visitors"))
    page.filters.groups.activated.emit(page.filters.groups.currentIndex())
    qtbot.waitUntil(lambda: names(page.model) == ["Vera"])
    page.filters.groups.setCurrentIndex(0)
    page.filters.question.setCurrentIndex(1)
    page.filters.question.activated.emit(1)
    qtbot.waitUntil(lambda: names(page.model) == ["Zoë Müller"])


def test_the_panel_is_worked_by_keys_alone(qtbot: QtBot, open_people: Open, people: dict[str, str]) -> None:
    window = open_people()
    window.activateWindow()
    assert window.frame is not None
    qtbot.waitUntil(window.isActiveWindow)
    keys = {entry.key: Qt.Key(Qt.Key.Key_1 + place) for place, entry in enumerate(window.frame.entries[:9])}
    QTest.keyClick(window, keys["events"], Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.events.isVisible)
    QTest.keyClick(window, keys["people"], Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.people.isVisible)
    QTest.keyClick(window.people.search, Qt.Key.Key_Return)
    qtbot.waitUntil(window.people.table.hasFocus)
    QTest.keyClick(window.people.table, Qt.Key.Key_Down)
    assert window.people.panel.isVisible()


def test_every_button_says_what_it_is(open_people: Open) -> None:
    window = open_people()
    buttons = [each for each in window.findChildren(QPushButton) if not each.isHidden()]
    assert len(buttons) > 10
    assert [each for each in buttons if not (each.text() or each.accessibleName())] == []
