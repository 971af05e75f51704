"""The privacy page on a real store: it states what is there, and does what its buttons say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from accessctl.gui.admin import privacy as module
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.privacy_forms import BackupForm, PublishForm
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store, sealed_file
from accessctl.store.consenting import Acceptance, Signed

WORDS = "four words that do not belong"
Open = Callable[[StaffRole], PrivacyPage]


@pytest.fixture
def privacy(qtbot: QtBot, theme: Theme, office: Office, store: Store, tmp_path: Path) -> Iterator[Open]:
    opened: list[AdminWindow] = []

    def open_page(role: StaffRole) -> PrivacyPage:
        window = AdminWindow(theme, replace(office, data_dir=tmp_path / "store"), Officer("chief", role))
        opened.append(window)
        window.resize(1280, 720)
        window.show()
        window.go("privacy")
        page = window.page(PrivacyPage)
        qtbot.waitUntil(lambda: page._standing is not None and not window.tasks.busy, timeout=60_000)
        return page

    yield open_page
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def page(privacy: Open, people: dict[str, str]) -> PrivacyPage:
    return privacy(StaffRole.ADMINISTRATOR)


def words_on(page: PrivacyPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel)).replace("\u200b", "")


def test_it_states_what_is_stored_where_and_for_how_long(page: PrivacyPage, tmp_path: Path) -> None:
    said = words_on(page)

    assert "Templates: numbers that describe a face (7)" in said
    assert str(tmp_path / "store" / "accessctl.db") in said
    assert "365 days" in said
    assert "3 people must accept the newest text" in said


def test_who_has_not_accepted_is_shown_among_the_people(
    qtbot: QtBot, page: PrivacyPage, people: dict[str, str], store: Store
) -> None:
    given = Acceptance(store.consents.current(), Signed.PAPER, b"")
    store.consents.accept(people["Ada Lovelace"], given, actor="chief")
    page.who.click()
    window = page.window()
    assert isinstance(window, AdminWindow)
    qtbot.waitUntil(lambda: window.people.count.text() == "2 of 3")
    assert window.people.filters.question.currentText() == "Newest consent missing"
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_a_new_text_is_published_and_a_changed_one_complained_about(
    qtbot: QtBot, page: PrivacyPage, store: Store
) -> None:
    store.consents.publish("v1", "Old words.")
    page.publish.click()
    form = page.findChild(PublishForm)
    assert form is not None
    form.version.setText("v1")
    form.words.setPlainText("Other words.")
    form.save.click()
    qtbot.waitUntil(lambda: "choose a new version" in form.problem.text(), timeout=60_000)
    form.version.setText("v2")
    form.save.click()

    qtbot.waitUntil(lambda: form.result() == QDialog.DialogCode.Accepted, timeout=60_000)
    assert store.consents.current().text == "Other words."


def test_a_new_text_begins_with_the_words_in_force_and_keeps_what_was_written(
    qtbot: QtBot, page: PrivacyPage, store: Store
) -> None:
    store.consents.publish("v1", "Plain words.")
    store.consents.publish("v1", "Paroles simples.", language="fr")
    page.load()
    qtbot.waitUntil(lambda: not page._desk.tasks.busy)
    page.publish.click()
    form = page.findChild(PublishForm)
    assert form is not None
    assert form.words.toPlainText() == "Plain words."
    form.language.setCurrentIndex(form.language.findData("fr"))
    assert form.words.toPlainText() == "Paroles simples."
    form.words.setPlainText("Written anew.")
    form.language.setCurrentIndex(form.language.findData("en"))
    assert form.words.toPlainText() == "Written anew."
    form.reject()


def test_a_backup_is_made_and_said(
    qtbot: QtBot, page: PrivacyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed_file, "SCRYPT_N", 1 << 10)
    page.back_up.click()
    form = page.findChild(BackupForm)
    assert form is not None
    form.target.setText(str(tmp_path / "door.backup"))
    form.passphrase.setText(WORDS)
    form.again.setText(WORDS[:-1])
    form.save.click()
    assert "differ" in form.problem.text()
    form.again.setText(WORDS)
    form.save.click()

    qtbot.waitUntil(lambda: not page._desk.tasks.busy, timeout=60_000)
    assert form.result() == QDialog.DialogCode.Accepted, form.problem.text()
    assert page.notice.isVisible()
    assert "3 people" in page.notice.words.text()
    assert (tmp_path / "door.backup").stat().st_size > 1000


def test_closing_the_form_stops_the_backup_and_leaves_nothing(
    qtbot: QtBot, page: PrivacyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed_file, "SCRYPT_N", 1 << 17)  # long enough to be stopped
    page.back_up.click()
    form = page.findChild(BackupForm)
    assert form is not None
    form.target.setText(str(tmp_path / "door.backup"))
    form.passphrase.setText(WORDS)
    form.again.setText(WORDS)
    form.save.click()
    form.reject()
    form.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: not page._desk.tasks.busy, timeout=60_000)

    assert not (tmp_path / "door.backup").exists()
    assert not list(tmp_path.glob(".door*"))


def test_receipts_are_saved_and_checked(
    qtbot: QtBot, privacy: Open, people: dict[str, str], store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.people.remove(people["Ada Lovelace"])
    page = privacy(StaffRole.ADMINISTRATOR)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.receipts.click()
    qtbot.waitUntil(lambda: "one receipt" in page.notice.words.text(), timeout=60_000)
    (paper,) = tmp_path.glob("erasure-*.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(paper), ""))
    page.check.click()

    qtbot.waitUntil(lambda: "genuine" in page.notice.words.text(), timeout=60_000)


def test_what_is_due_is_erased_only_after_a_yes(
    qtbot: QtBot, privacy: Open, people: dict[str, str], store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    old = tmp_path / "store" / "accessctl.schema-0001.20200101T000000Z.db"
    old.write_bytes(b"x")
    os.utime(old, (1_577_836_800, 1_577_836_800))
    page = privacy(StaffRole.ADMINISTRATOR)
    assert "one older copy" in page.timers.first.text()
    monkeypatch.setattr(module, "ask", lambda *_, **__: False)
    page.sweep.click()
    assert old.exists()
    monkeypatch.setattr(module, "ask", lambda *_, **__: True)
    page.sweep.click()

    qtbot.waitUntil(lambda: not old.exists(), timeout=60_000)
    qtbot.waitUntil(lambda: not page._desk.tasks.busy, timeout=60_000)


@pytest.mark.parametrize("role", [StaffRole.ENROLLER, StaffRole.AUDITOR])
def test_who_may_only_look_may_only_look(privacy: Open, people: dict[str, str], role: StaffRole) -> None:
    page = privacy(role)

    assert not any(control.isEnabled() for control in (page.publish, page.sweep, page.back_up))
