"""One person beside the list: removal with its receipt, standing, hints, whoever is gone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.gui.admin.person import WIDTH
from accessctl.gui.admin.person_dialogs import PinForm, ReceiptView
from accessctl.gui.admin.person_form import EditForm
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.store import EventFilter, PersonEdit, Store
from accessctl.store.consenting import Acceptance, Signed
from tests.disks import full_disk
from tests.gui.admin.conftest import enrol
from tests.gui.admin.listed import Open, names, open_person, words_of

DAY = dt.timedelta(days=1)


def ask_to_remove(window: AdminWindow) -> Question:
    window.people.table.selectRow(0)
    window.people.panel.remove.click()
    return window.findChildren(Question)[-1]


def test_removing_asks_and_no_means_no(qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store) -> None:
    window = open_people()
    question = ask_to_remove(window)
    assert question.isVisible()
    assert question.windowTitle() == "Remove Ada Lovelace?"
    QTest.keyClick(question, Qt.Key.Key_Return)  # Enter takes the safe answer
    assert not question.isVisible()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert store.people.find(people["Ada Lovelace"]) is not None


def test_removing_erases_and_gives_a_receipt(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    window = open_people()
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
    open_people: Open,
    people: dict[str, str],
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    receipt = remove_ada(qtbot, open_people())
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
    qtbot: QtBot, open_people: Open, people: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = remove_ada(qtbot, open_people())
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


def test_the_delete_key_asks_too(qtbot: QtBot, open_people: Open, people: dict[str, str]) -> None:
    window = open_people()
    window.people.table.selectRow(0)
    window.activateWindow()
    window.people.table.setFocus()
    qtbot.waitUntil(window.people.table.hasFocus)
    QTest.keyClick(window.people.table, Qt.Key.Key_Delete)
    question = window.findChildren(Question)[-1]
    assert question.isVisible()
    question.reject()


def test_suspending_takes_effect_and_can_be_taken_back(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    window = open_people()
    window.people.table.selectRow(0)
    window.people.panel.standing.click()
    qtbot.waitUntil(lambda: window.people.panel.standing.text() == "Let in again")
    assert not store.people.get(people["Ada Lovelace"]).active
    window.people.panel.standing.click()
    qtbot.waitUntil(lambda: window.people.panel.standing.text() == "Suspend")


def test_a_person_with_one_picture_is_told_to_bring_more(
    qtbot: QtBot, open_people: Open, people: dict[str, str]
) -> None:
    window = open_people()
    open_person(qtbot, window, 2)
    assert "Only one picture" in words_of(window.people.panel)


def test_who_needs_several_tries_is_told_to_enrol_again(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    now = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
    for visit in range(6):
        at = now + dt.timedelta(minutes=5 * visit)
        for seconds in (20, 10):
            store.record(Event(at - dt.timedelta(seconds=seconds), "Main entrance", Verdict.DENIED, Reason.UNKNOWN))
        store.record_grant(Event(at, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, people["Ada Lovelace"]))
    window = open_people()
    open_person(qtbot, window)
    assert "Needs 3.0 tries on average (last 6 visits)" in words_of(window.people.panel)


@pytest.mark.parametrize("name", ["x" * 10_000, "דוד בן־גוריון", "👩‍🔬 Zoë 🧪", "<b>Eve</b>"])
def test_any_name_is_shown_edited_and_removed(qtbot: QtBot, open_people: Open, store: Store, name: str) -> None:
    person_id = enrol(store, name, 5)
    window = open_people()
    assert names(window.people.model) == [name]
    open_person(qtbot, window)
    assert window.people.panel.width() == WIDTH
    store.access.edit(person_id, PersonEdit(group="Board"))
    ask_to_remove(window).yes.click()
    qtbot.waitUntil(lambda: store.people.find(person_id) is None)
    qtbot.waitUntil(lambda: window.people.states.shown is window.people.states.empty)


def hints(window: AdminWindow) -> list[str]:
    return [shown.text() for shown in window.people.panel.findChildren(QLabel) if shown.isVisible()]


def test_whoever_has_not_consented_is_found_and_told_about(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    """An import and the terminal ask nobody."""
    given = Acceptance(store.consents.current("en"), Signed.PAPER, b"")
    for name in ("Ada Lovelace", "Grace Hopper"):
        store.consents.accept(people[name], given, actor="reception")
    window = open_people()
    page = window.people
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert "No consent" not in " ".join(hints(window))
    page.filters.question.setCurrentIndex(page.filters.question.findText("Without consent"))
    page.filters.question.activated.emit(0)
    qtbot.waitUntil(lambda: names(page.model) == ["Zoë Müller"])
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: "No consent is recorded: have it signed, under Consent." in hints(window))


@pytest.mark.parametrize("press", ["standing", "pictures", "edit", "pin", "remove"])
def test_somebody_removed_elsewhere_is_said_and_goes_from_the_list(
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store, press: str
) -> None:
    window = open_people()
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
    qtbot: QtBot, open_people: Open, people: dict[str, str], store: Store
) -> None:
    now = dt.datetime.now(dt.UTC)
    store.record_grant(Event(now, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, people["Ada Lovelace"]))
    window = open_people()
    window.people.table.selectRow(0)
    qtbot.waitUntil(lambda: window.people.panel.happened.count() == 2)
