from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Person, Reason, Verdict
from accessctl.errors import StoreError
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.people_model import COLUMNS, Column, PeopleModel, state_of
from accessctl.gui.admin.person import WIDTH
from accessctl.gui.admin.person_dialogs import ConsentForm, EditForm, PinForm, ReceiptView
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.times import last_day
from accessctl.rules import Book
from accessctl.rules.editing import with_part
from accessctl.staff import Action, StaffRole
from accessctl.store import EventFilter, Order, PersonEdit, PersonOverview, Receipt, Store
from accessctl.store.consenting import Acceptance, Signed
from tests.disks import full_disk
from tests.gui import scenes
from tests.gui.admin.conftest import enrol

Open = Callable[[], AdminWindow]
DAY = dt.timedelta(days=1)


@pytest.fixture
def open_admin(open_admin: Open, qtbot: QtBot) -> Open:
    """The panel, turned to this page."""

    def open_window() -> AdminWindow:
        window = open_admin()
        window.go("people")
        qtbot.waitUntil(lambda: not window.tasks.busy)
        return window

    return open_window


def line(name: str, *, group: str = "", active: bool = True, ends: dt.datetime | None = None, templates: int = 3,
         seen: dt.datetime | None = None) -> PersonOverview:  # fmt: skip
    person = Person(f"p-{name.lower()[:6]}", name, group, active, scenes.NOW - DAY, ends)
    return PersonOverview(person, templates, seen)


def model_of(*lines: PersonOverview) -> PeopleModel:
    model = PeopleModel(now=lambda: scenes.NOW)
    model.start(lines)
    return model


def names(model: PeopleModel) -> list[str]:
    return [model.line(row).person.name for row in range(model.rowCount())]


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
    def broken(*_: object, **__: object) -> None:
        raise StoreError("the database is locked; close the other program")

    page = open_admin().people
    with monkeypatch.context() as patch:
        patch.setattr(store.people, "page", broken)
        page.load()
        qtbot.waitUntil(lambda: page.states.shown is page.states.error)
    assert page.states.error.text.text() == "The database is locked; close the other program"
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
    qtbot.waitUntil(lambda: window.people.work.receipt is not None)
    assert store.people.find(gone) is None
    assert store.templates.of(gone) == []
    (event,) = store.events.newest(EventFilter(kind=EventKind.REMOVED))
    assert event.actor == "reception"
    receipt = window.people.work.receipt
    assert receipt is not None
    assert event.hash[:16] in receipt.words
    receipt.copy.click()
    assert event.hash in QGuiApplication.clipboard().text()
    receipt.save.click()
    qtbot.waitUntil(lambda: names(window.people.model) == ["Grace Hopper", "Zoë Müller"])
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert "meanwhile" not in window.people.notice.words.text(), "it was nobody else"


def remove_ada(qtbot: QtBot, window: AdminWindow) -> ReceiptView:
    ask_to_remove(window).yes.click()
    qtbot.waitUntil(lambda: window.people.work.receipt is not None)
    receipt = window.people.work.receipt
    assert receipt is not None
    return receipt


def test_a_receipt_is_saved_for_the_person_and_is_genuine(
    qtbot: QtBot,
    open_admin: Open,
    people: dict[str, str],
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    receipt = remove_ada(qtbot, open_admin())
    target = tmp_path / "papers" / "ada.json"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    receipt.keep.click()
    assert list(target.parent.iterdir()) == [], "nobody has chosen a file"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    receipt.keep.click()
    assert receipt.problem.text() == f"Saved: {target}"
    assert receipt.problem.property("role") == "success"
    assert target.stat().st_mode & 0o077 == 0
    document = target.read_text(encoding="utf-8")
    assert store.erasures.check(document).is_true
    assert people["Ada Lovelace"] in document
    assert "Lovelace" not in document, "it is kept for good, and names nobody"
    assert not store.erasures.check(document.replace(people["Ada Lovelace"], people["Grace Hopper"])).is_true


def test_a_receipt_that_the_disk_does_not_take_is_said_and_can_be_saved_elsewhere(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = remove_ada(qtbot, open_admin())
    target = tmp_path / "papers" / "ada.json"
    target.parent.mkdir()
    target.write_text("an older one", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with full_disk(100):
        receipt.keep.click()
    assert "cannot be written" in receipt.problem.text()
    assert receipt.problem.property("role") == "error"
    assert receipt.isVisible(), "what is lost is lost only when it is closed"
    assert [path.name for path in target.parent.iterdir()] == ["ada.json"]
    assert target.read_text(encoding="utf-8") == "an older one"
    receipt.keep.click()
    assert receipt.problem.text() == f"Saved: {target}"


def test_the_delete_key_asks_too(qtbot: QtBot, open_admin: Open, people: dict[str, str]) -> None:
    window = open_admin()
    window.people.table.selectRow(0)
    window.activateWindow()
    window.people.table.setFocus()
    qtbot.waitUntil(window.people.table.hasFocus)
    QTest.keyClick(window.people.table, Qt.Key.Key_Delete)
    question = window.findChildren(Question)[-1]
    assert question.isVisible()
    question.reject()


def click(window: AdminWindow, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = window.people.table
    spot = table.visualRect(window.people.model.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def test_the_panel_is_about_whoever_is_selected_not_about_the_last_click(
    qtbot: QtBot, open_admin: Open, people: dict[str, str]
) -> None:
    """Ctrl+click on a second row and again: one is selected, and Remove must not mean the other."""
    window = open_admin()
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
    qtbot: QtBot, open_admin: Open, people: dict[str, str]
) -> None:
    window = open_admin()
    click(window, 0)
    click(window, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert not window.people.panel.isVisible(), "also once the detail of the last one has been read"
    assert window.people.several.isVisible()


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


def open_person(qtbot: QtBot, window: AdminWindow, row: int = 0) -> None:
    window.people.table.selectRow(row)
    qtbot.waitUntil(lambda: window.people.panel.detail is not None)


def test_editing_saves_all_at_once(qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store) -> None:
    window = open_admin()
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


def test_two_administrators_do_not_undo_each_others_changes(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    window = open_admin()
    open_person(qtbot, window)
    window.people.panel.edit.click()
    qtbot.waitUntil(lambda: isinstance(window.people.work.form, EditForm))
    form = window.people.work.form
    assert isinstance(form, EditForm)
    store.access.edit(people["Ada Lovelace"], PersonEdit(group="Board"), actor="somebody else")
    form.name.setText("Ada King")
    form.save.click()
    qtbot.waitUntil(form.problem.isVisible)
    assert "somebody else has changed this person meanwhile" in form.problem.text().lower()
    ada = store.people.get(people["Ada Lovelace"])
    assert (ada.name, ada.group) == ("Ada Lovelace", "Board")
    form.reject()


def test_a_pin_is_set_and_taken_away(qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store) -> None:
    window = open_admin()
    open_person(qtbot, window)
    window.people.panel.pin.click()
    form = window.people.work.form
    assert isinstance(form, PinForm)
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


def test_a_weak_pin_is_refused_in_words(qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store) -> None:
    window = open_admin()
    open_person(qtbot, window)
    window.people.panel.pin.click()
    form = window.people.work.form
    assert isinstance(form, PinForm)
    form.pin.setText("1234")
    form.again.setText("1234")
    form.save.click()
    qtbot.waitUntil(form.problem.isVisible)
    assert "first that anybody tries" in form.problem.text()
    form.reject()


def test_consent_is_recorded_with_its_version(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    window = open_admin()
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


def test_a_person_with_one_picture_is_told_to_bring_more(
    qtbot: QtBot, open_admin: Open, people: dict[str, str]
) -> None:
    window = open_admin()
    open_person(qtbot, window, 2)
    assert "Only one picture" in words_of(window.people.panel)


def test_who_needs_several_tries_is_told_to_enrol_again(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    now = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
    for visit in range(6):
        at = now + dt.timedelta(minutes=5 * visit)
        for seconds in (20, 10):
            store.record(Event(at - dt.timedelta(seconds=seconds), "Main entrance", Verdict.DENIED, Reason.UNKNOWN))
        store.record_grant(Event(at, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, people["Ada Lovelace"]))
    window = open_admin()
    open_person(qtbot, window)
    assert "Needs 3.0 tries on average (last 6 visits)" in words_of(window.people.panel)


def words_of(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


@pytest.mark.parametrize("name", ["x" * 10_000, "דוד בן־גוריון", "👩‍🔬 Zoë 🧪", "<b>Eve</b>"])
def test_any_name_is_shown_edited_and_removed(qtbot: QtBot, open_admin: Open, store: Store, name: str) -> None:
    person_id = enrol(store, name, 5)
    window = open_admin()
    assert names(window.people.model) == [name]
    open_person(qtbot, window)
    assert window.people.panel.width() == WIDTH
    store.access.edit(person_id, PersonEdit(group="Board"))
    ask_to_remove(window).yes.click()
    qtbot.waitUntil(lambda: store.people.find(person_id) is None)
    qtbot.waitUntil(lambda: window.people.states.shown is window.people.states.empty)


def test_several_are_removed_once_another_administrator_agrees(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_admin()
    asked: list[str] = []

    def approve(_: QWidget, action: Action, what: str, then: Callable[[str], None], *, logged: str) -> None:
        asked.append(f"{action}: {what}")
        then("Grace")

    assert window.desk is not None
    monkeypatch.setattr(window.desk, "approved", approve)
    window.people.table.selectAll()
    assert window.people.several.isVisible()
    window.people.remove_all.click()
    window.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: store.people.count() == 0)
    assert asked == ["remove_many: Remove 3 people: Ada Lovelace, Grace Hopper, Zoë Müller"]
    removed = store.events.newest(EventFilter(kind=EventKind.REMOVED))
    assert {event.detail.rpartition("; ")[2] for event in removed} == {"removal of 3 people, agreed to by Grace"}
    assert len(store.erasures.all()) == 3


def test_no_name_of_those_who_were_removed_stays_in_the_log(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    """The second approval is logged, too: by their ids, because nothing takes a name out of a detail again."""
    store.staff.add_first("Ida", "four words by hand")
    store.staff.add("Bob", "five words by another hand", StaffRole.ADMINISTRATOR, actor="Ida")
    window = open_admin()
    window.people.table.selectAll()
    window.people.remove_all.click()
    window.findChildren(Question)[-1].yes.click()
    asked = window.findChildren(Approval)[-1]
    assert "Ada Lovelace" in asked.findChildren(QLabel)[1].text(), "whoever agrees reads the names"
    asked.name.setText("Bob")
    asked.password.setText("five words by another hand")
    asked.agree.click()
    qtbot.waitUntil(lambda: store.people.count() == 0)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    log = [event.detail + (event.person_name or "") for event in store.events.newest(limit=100)]
    assert not [words for words in log for name in people if name in words]
    approved = store.events.newest(EventFilter(kind=EventKind.APPROVED))
    assert all(person_id in approved[0].detail for person_id in people.values())


def test_the_removal_of_several_can_be_stopped(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_admin()
    work = window.people.work
    really_remove = store.people.remove

    def remove(person_id: str, *, actor: str = "", why: str = "") -> Receipt:
        work.stop_removing()  # pressed while the first is being removed
        return really_remove(person_id, actor=actor, why=why)

    monkeypatch.setattr(store.people, "remove", remove)
    monkeypatch.setattr(window.desk, "approved", lambda *args, **_: args[3]("Bob"))
    window.people.table.selectAll()
    window.people.remove_all.click()
    window.findChildren(Question)[-1].yes.click()
    assert window.people.stop.isVisible()
    qtbot.waitUntil(lambda: work.removing is None)
    assert store.people.count() == 2
    assert "1 of 3" in window.people.notice.words.text()
    assert not window.people.stop.isVisible()


def test_nobody_is_removed_while_nobody_agrees(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_admin()
    assert window.desk is not None
    monkeypatch.setattr(window.desk, "approved", lambda *_, **__: None)
    window.people.table.selectAll()
    window.people.remove_all.click()
    window.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert store.people.count() == 3


def test_save_stays_in_sight_however_many_groups_there_are(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    def with_groups(book: Book) -> Book:
        for number in range(60):
            book = with_part(book, "groups", f"Group {number:02}", {})
        return book

    store.rules.change(with_groups, "sixty groups")
    window = open_admin()
    window.people.table.selectRow(0)
    qtbot.waitUntil(window.people.panel.edit.isEnabled)
    window.people.panel.edit.click()
    qtbot.waitUntil(lambda: window.people.work.form is not None and window.people.work.form.isVisible())
    form = window.people.work.form
    assert isinstance(form, EditForm)
    assert form.rect().contains(form.save.mapTo(form, form.save.rect().bottomRight()))
    assert form.height() < 700
    form.done(0)


def hints(window: AdminWindow) -> list[str]:
    return [shown.text() for shown in window.people.panel.findChildren(QLabel) if shown.isVisible()]


def test_whoever_has_not_consented_is_found_and_told_about(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    """An import and the terminal ask nobody."""
    given = Acceptance(store.consents.current("en"), Signed.PAPER, b"")
    for name in ("Ada Lovelace", "Grace Hopper"):
        store.consents.accept(people[name], given, actor="reception")
    window = open_admin()
    page = window.people
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert "No consent" not in " ".join(hints(window))
    page.quality.setCurrentIndex(page.quality.findText("Without consent"))
    page.quality.activated.emit(page.quality.currentIndex())
    qtbot.waitUntil(lambda: names(page.model) == ["Zoë Müller"])
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: "No consent is recorded: have it signed, under Consent." in hints(window))


def test_filters_narrow_by_group_and_by_templates(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store
) -> None:
    enrol(store, "Vera", 7, group="Visitors")
    page = open_admin().people
    page.groups.setCurrentIndex(page.groups.findData("Visitors"))
    page.groups.activated.emit(page.groups.currentIndex())
    qtbot.waitUntil(lambda: names(page.model) == ["Vera"])
    page.groups.setCurrentIndex(0)
    page.quality.setCurrentIndex(1)
    page.quality.activated.emit(1)
    qtbot.waitUntil(lambda: names(page.model) == ["Zoë Müller"])


@pytest.mark.parametrize("press", ["standing", "pictures", "edit", "pin", "remove"])
def test_somebody_removed_elsewhere_is_said_and_goes_from_the_list(
    qtbot: QtBot, open_admin: Open, people: dict[str, str], store: Store, press: str
) -> None:
    window = open_admin()
    page = window.people
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    store.people.remove(people["Ada Lovelace"])
    getattr(page.panel, press).click()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    if press == "remove":
        window.findChildren(Question)[-1].yes.click()
    elif press == "edit":
        assert isinstance(page.work.form, EditForm)
        page.work.form.name.setText("Ada King")
        page.work.form.save.click()
    elif press == "pin":
        assert isinstance(page.work.form, PinForm)
        for field in (page.work.form.pin, page.work.form.again):
            field.setText("2468")
        page.work.form.save.click()
    qtbot.waitUntil(lambda: page.notice.words.text().endswith("This person has been removed meanwhile."))
    qtbot.waitUntil(lambda: names(page.model) == ["Grace Hopper", "Zoë Müller"])
    assert not page.panel.isVisible()
    assert page.work.form is None or not page.work.form.isVisible()
    assert window.wizard is None


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


def test_every_button_says_what_it_is(open_admin: Open) -> None:
    window = open_admin()
    buttons = [each for each in window.findChildren(QPushButton) if not each.isHidden()]
    assert len(buttons) > 10
    assert [each for each in buttons if not (each.text() or each.accessibleName())] == []
