"""The forms about one person: edited by two at once, PIN, consent."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from accessctl.domain import EventKind
from accessctl.gui.admin.person_dialogs import ConsentForm, PinForm
from accessctl.gui.admin.person_form import EditForm
from accessctl.gui.admin.window import AdminWindow
from accessctl.rules import Book, parse
from accessctl.rules.editing import with_part
from accessctl.store import EventFilter, PersonEdit, Store
from tests.gui.admin.listed import Open, open_person, words_of


def test_editing_saves_all_at_once(qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store) -> None:
    window = open_people()
    open_person(qtbot, window)
    window.people.panel.edit.click()
    qtbot.waitUntil(lambda: isinstance(window.people.work.form, EditForm))
    form = window.people.work.form
    assert isinstance(form, EditForm)
    form.name.setText("Ada King")
    form.group.setCurrentText("Board")
    form.ends.wanted.setChecked(True)
    form.save.click()
    qtbot.waitUntil(lambda: not form.isVisible())
    ada = store.people.get(people["Ada Lovelace"])
    assert (ada.name, ada.group) == ("Ada King", "Board")
    assert ada.valid_until is not None
    qtbot.waitUntil(lambda: window.people.panel.name.text() == "Ada King")
    (event,) = store.events.newest(EventFilter(kind=EventKind.CHANGED))
    assert event.detail == "name, group, valid_until"


def edit_ada(qtbot: QtBot, window: AdminWindow) -> EditForm:
    open_person(qtbot, window)
    window.people.panel.edit.click()
    qtbot.waitUntil(lambda: isinstance(window.people.work.form, EditForm))
    form = window.people.work.form
    assert isinstance(form, EditForm)
    return form


def test_changes_of_two_administrators_that_do_not_collide_are_both_kept(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    store.rules.change(lambda _: parse("groups: {Alpha: {}, Beta: {}}\nrules: []\n"), "test")
    window, ada = open_people(), people["Ada Lovelace"]
    form = edit_ada(qtbot, window)
    store.access.edit(ada, PersonEdit(group="Board", further=frozenset({"Alpha"})), actor="somebody else")
    form.name.setText("Ada King")
    form.further[1].setChecked(True)
    form.save.click()
    qtbot.waitUntil(lambda: not form.isVisible())
    after = store.people.get(ada)
    assert (after.name, after.group) == ("Ada King", "Board")
    assert store.access.visitor(ada).groups == {"Board", "Alpha", "Beta"}
    qtbot.waitUntil(lambda: "changed meanwhile: Group, Also in" in window.people.notice.words.text())


@pytest.mark.parametrize(("mine", "name"), [(True, "Ada King"), (False, "Ada Byron")])
def test_what_two_administrators_type_into_one_field_is_put_side_by_side(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, mine: bool, name: str
) -> None:
    window, ada = open_people(), people["Ada Lovelace"]
    form = edit_ada(qtbot, window)
    store.access.edit(ada, PersonEdit(name="Ada Byron", group="Board"), actor="somebody else")
    form.name.setText("Ada King")
    form.note.setPlainText("left-handed")
    form.save.click()
    qtbot.waitUntil(lambda: window.people.work.collisions is not None)
    asked = window.people.work.collisions
    assert asked is not None
    assert {"Name", "Ada Byron", "Ada King"} <= {each.text() for each in asked.findChildren(QLabel)}
    assert "Group" in words_of(asked)
    asked.back.click()
    assert form.name.text() == "Ada King", "what was typed stays"
    assert store.people.get(ada).name == "Ada Byron"
    form.save.click()
    qtbot.waitUntil(lambda: window.people.work.collisions is not asked)
    again = window.people.work.collisions
    assert again is not None
    again.choose(0, mine=mine)
    again.save.click()
    qtbot.waitUntil(lambda: not form.isVisible())
    after = store.people.get(ada)
    assert (after.name, after.group, after.note) == (name, "Board", "left-handed")


def pin_form(qtbot: QtBot, window: AdminWindow) -> PinForm:
    """Opened on a person's page."""
    open_person(qtbot, window)
    window.people.panel.pin.click()
    form = window.people.work.form
    assert isinstance(form, PinForm)
    return form


def test_a_pin_is_set_and_taken_away(qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store) -> None:
    window = open_people()
    form = pin_form(qtbot, window)
    form.pin.setText("4711")
    form.again.setText("4712")
    form.save.click()
    assert "differ" in form.problem.text()
    form.again.setText("4711")
    form.save.click()
    qtbot.waitUntil(lambda: store.pins.has(people["Ada Lovelace"]))
    qtbot.waitUntil(lambda: window.people.panel.detail is not None and window.people.panel.detail.has_pin)
    window.people.panel.pin.click()
    again = window.people.work.form
    assert isinstance(again, PinForm)
    again.no_pin.click()
    qtbot.waitUntil(lambda: not store.pins.has(people["Ada Lovelace"]))


def test_a_weak_pin_is_refused_in_words(qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store) -> None:
    window = open_people()
    form = pin_form(qtbot, window)
    form.pin.setText("1234")
    form.again.setText("1234")
    form.save.click()
    qtbot.waitUntil(form.problem.isVisible)
    assert "first that anybody tries" in form.problem.text()
    form.reject()


def test_consent_is_recorded_with_its_version(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    window = open_people()
    open_person(qtbot, window)
    window.people.panel.consent.click()
    qtbot.waitUntil(lambda: isinstance(window.people.work.form, ConsentForm))
    form = window.people.work.form
    assert isinstance(form, ConsentForm)
    form.save.click()
    assert "not signed" in form.problem.text()
    form.signature.setText("Ada Lovelace")
    form.save.click()
    qtbot.waitUntil(lambda: len(store.consents.of(people["Ada Lovelace"])) == 1)
    (given,) = store.consents.of(people["Ada Lovelace"])
    assert (given.version, given.signature.decode()) == (store.consents.current().version, "Ada Lovelace")


def test_save_stays_in_sight_however_many_groups_there_are(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    def with_groups(book: Book) -> Book:
        for number in range(60):
            book = with_part(book, "groups", f"Group {number:02}", {})
        return book

    store.rules.change(with_groups, "sixty groups")
    window = open_people()
    window.people.table.selectRow(0)
    qtbot.waitUntil(window.people.panel.edit.isEnabled)
    window.people.panel.edit.click()
    qtbot.waitUntil(lambda: window.people.work.form is not None and window.people.work.form.isVisible())
    form = window.people.work.form
    assert isinstance(form, EditForm)
    assert form.rect().contains(form.save.mapTo(form, form.save.rect().bottomRight()))
    assert form.height() < 700
    form.done(0)
