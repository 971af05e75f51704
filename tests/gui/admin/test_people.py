from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Person, Reason, Verdict
from accessctl.errors import StoreError
from accessctl.gui.admin.people_model import COLUMNS, Column, Narrowing, PeopleModel, fold, state_of
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.store import EventFilter, PersonOverview, Store
from tests.gui import scenes
from tests.gui.admin.conftest import enrol

Open = Callable[[], AdminWindow]
DAY = dt.timedelta(days=1)


def line(name: str, *, group: str = "", active: bool = True, ends: dt.datetime | None = None, templates: int = 3,
         seen: dt.datetime | None = None) -> PersonOverview:  # fmt: skip
    person = Person(f"p-{fold(name)[:6]}", name, group, active, scenes.NOW - DAY, ends)
    return PersonOverview(person, templates, seen)


def model_of(*lines: PersonOverview) -> PeopleModel:
    model = PeopleModel(now=lambda: scenes.NOW)
    model.set_people(lines)
    return model


def names(model: PeopleModel) -> list[str]:
    return [model.line(row).person.name for row in range(model.rowCount())]


def shown(model: PeopleModel, column: Column, row: int = 0) -> str:
    return str(model.index(row, COLUMNS.index(column)).data())


# -- the model


def test_people_stand_by_name_whatever_the_case() -> None:
    assert names(model_of(line("bob"), line("Ada"), line("Čeněk"))) == ["Ada", "bob", "Čeněk"]


@pytest.mark.parametrize(("words", "found"), [
    ("zoe", ["Zoë Müller"]), ("MULLER", ["Zoë Müller"]), ("lab ada", ["Ada"]), ("p-ada", ["Ada"]), ("nobody", []),
    ("  ", ["Ada", "Zoë Müller"]),
])  # fmt: skip
def test_searching_looks_into_name_id_and_group_and_forgives_accents(words: str, found: list[str]) -> None:
    model = model_of(line("Ada", group="Lab"), line("Zoë Müller", group="Staff"))
    model.narrow(Narrowing(words))
    assert names(model) == found


def test_a_state_narrows_too() -> None:
    model = model_of(line("Ada"), line("Bob", active=False), line("Eve", ends=scenes.NOW + DAY),
                     line("Old", ends=scenes.NOW - DAY))  # fmt: skip
    for state, found in (
        ("suspended", ["Bob"]),
        ("ends", ["Eve"]),
        ("expired", ["Old"]),
        ("", ["Ada", "Bob", "Eve", "Old"]),
    ):
        model.narrow(Narrowing(state=state))
        assert names(model) == found


def test_who_was_suspended_is_not_shown_as_merely_expired() -> None:
    assert state_of(line("Bob", active=False, ends=scenes.NOW - DAY), scenes.NOW)[1] == "suspended"


def test_sorting_by_last_let_in_puts_never_at_one_end() -> None:
    model = model_of(line("Ada", seen=scenes.NOW), line("Bob"), line("Eve", seen=scenes.NOW - DAY))
    model.sort(COLUMNS.index(Column.SEEN), Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Ada", "Eve", "Bob"]


def test_one_picture_is_called_weak() -> None:
    assert shown(model_of(line("Ada", templates=1)), Column.TEMPLATES) == "1  weak"
    assert shown(model_of(line("Ada", templates=5)), Column.TEMPLATES) == "5  good"


def test_times_are_relative_and_exact_on_hover() -> None:
    model = model_of(line("Ada", seen=scenes.NOW - dt.timedelta(minutes=2)))
    assert shown(model, Column.SEEN) == "2 min ago"
    assert "2026-03-12" in model.index(0, COLUMNS.index(Column.SEEN)).data(Qt.ItemDataRole.ToolTipRole)


def test_a_name_is_never_markup(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    enrol(store, "<h1>Eve</h1>", 4)
    window = open_admin()
    window.people.table.selectRow(0)
    assert window.people.panel.name.text() == "<h1>Eve</h1>"
    assert window.people.panel.name.textFormat() == Qt.TextFormat.PlainText


# -- the page


def test_an_empty_list_says_what_to_do(open_admin: Open) -> None:
    page = open_admin().people
    assert page.states.shown is page.states.empty
    assert page.states.empty.action.text() == "Enrol person"


def test_the_list_shows_everybody(open_admin: Open, people: dict[str, str]) -> None:
    page = open_admin().people
    assert names(page.model) == ["Ada Lovelace", "Grace Hopper", "Zoë Müller"]
    assert page.count.text() == "3"


def test_typing_narrows_the_list_and_says_of_how_many(qtbot: QtBot, open_admin: Open, people: dict[str, str]) -> None:
    page = open_admin().people
    QTest.keyClicks(page.search, "zoe")
    qtbot.waitUntil(lambda: names(page.model) == ["Zoë Müller"])
    assert page.count.text() == "1 of 3"
    QTest.keyClicks(page.search, "x")
    qtbot.waitUntil(lambda: page.states.shown is page.states.nothing_found)


def test_choosing_a_person_opens_the_detail(qtbot: QtBot, open_admin: Open, people: dict[str, str]) -> None:
    window = open_admin()
    window.people.table.selectRow(1)
    panel = window.people.panel
    assert panel.isVisible()
    assert panel.person_id == people["Grace Hopper"]
    qtbot.waitUntil(lambda: panel.templates.count() == 3)


def test_a_database_that_fails_is_said_and_can_be_tried_again(
    qtbot: QtBot, open_admin: Open, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise StoreError("the database is locked; close the other program")

    page = open_admin().people
    with monkeypatch.context() as patch:
        patch.setattr(store.people, "overview", broken)
        page.load()
        qtbot.waitUntil(lambda: page.states.shown is page.states.error)
    assert page.states.error.text.text() == "the database is locked; close the other program"
    page.states.error.action.click()
    qtbot.waitUntil(lambda: page.states.shown is page.states.empty)


def ask_to_remove(window: AdminWindow) -> Question:
    window.people.table.selectRow(0)
    window.people.panel.remove.click()
    return window.findChildren(Question)[-1]


def test_removing_asks_and_no_means_no(qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store) -> None:
    window = open_admin()
    question = ask_to_remove(window)
    assert question.isVisible()
    assert question.windowTitle() == "Remove Ada Lovelace?"
    QTest.keyClick(question, Qt.Key.Key_Return)  # Enter takes the safe answer
    assert not question.isVisible()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert store.people.find(people["Ada Lovelace"]) is not None


def test_removing_erases_and_gives_a_receipt(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    window = open_admin()
    gone = people["Ada Lovelace"]
    ask_to_remove(window).yes.click()
    qtbot.waitUntil(lambda: window.people.receipt is not None)
    assert store.people.find(gone) is None
    assert store.templates.of(gone) == []
    (event,) = store.events.newest(EventFilter(kind=EventKind.REMOVED))
    assert event.actor == "reception"
    receipt = window.people.receipt
    assert receipt is not None
    receipt.no.click()
    assert event.hash[:16] in QGuiApplication.clipboard().text()
    qtbot.waitUntil(lambda: names(window.people.model) == ["Grace Hopper", "Zoë Müller"])


def test_the_delete_key_asks_too(qtbot: QtBot, open_admin: Open, people: dict[str, str]) -> None:
    window = open_admin()
    window.people.table.selectRow(0)
    window.people.table.setFocus()
    QTest.keyClick(window.people.table, Qt.Key.Key_Delete)
    question = window.findChildren(Question)[-1]
    assert question.isVisible()
    question.reject()


def test_suspending_takes_effect_and_can_be_taken_back(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    window = open_admin()
    window.people.table.selectRow(0)
    window.people.panel.standing.click()
    qtbot.waitUntil(lambda: window.people.panel.standing.text() == "Let in again")
    assert not store.people.get(people["Ada Lovelace"]).active
    window.people.panel.standing.click()
    qtbot.waitUntil(lambda: window.people.panel.standing.text() == "Suspend")


def test_somebody_removed_elsewhere_is_said_in_words(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    window = open_admin()
    window.people.table.selectRow(0)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    store.people.remove(people["Ada Lovelace"])
    window.people.panel.standing.click()
    qtbot.waitUntil(window.people.panel.problem.isVisible)
    assert "nobody is enrolled with the id" in window.people.panel.problem.text()


def test_the_last_events_of_a_person_stand_beside_them(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    now = dt.datetime.now(dt.UTC)
    store.record_grant(Event(now, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, people["Ada Lovelace"]))
    window = open_admin()
    window.people.table.selectRow(0)
    qtbot.waitUntil(lambda: window.people.panel.happened.count() == 2)


def test_the_panel_is_worked_by_keys_alone(qtbot: QtBot, open_admin: Open, people: dict[str, str]) -> None:
    window = open_admin()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.events.isVisible)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.people.isVisible)
    QTest.keyClick(window.people.search, Qt.Key.Key_Return)
    qtbot.waitUntil(window.people.table.hasFocus)
    QTest.keyClick(window.people.table, Qt.Key.Key_Down)
    assert window.people.panel.isVisible()


def test_every_button_says_what_it_is(open_admin: Open) -> None:
    window = open_admin()
    buttons = [each for each in window.findChildren(QPushButton) if not each.isHidden()]
    assert len(buttons) > 10
    assert [each for each in buttons if not (each.text() or each.accessibleName())] == []
