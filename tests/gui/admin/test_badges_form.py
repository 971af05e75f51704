"""A person's badges: a code is issued and printed, a card enrolled, and what is revoked is gone for good."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessctl.domain import EventKind
from accessctl.gui.admin.badges_form import BadgesForm
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.rules import BadgeKind, BadgeShown
from accessctl.store import Badge, EventFilter, Store


@pytest.fixture
def form(qtbot: QtBot, open_admin: Callable[[], AdminWindow], people: dict[str, str], store: Store) -> BadgesForm:
    """Opened from the person's page, as whoever hands out badges does."""
    window = open_admin()
    window.go("people")
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 3, timeout=60_000)
    window.people.table.selectRow(0)
    panel = window.people.panel
    qtbot.waitUntil(panel.badges.isEnabled, timeout=60_000)
    panel.badges.click()
    form = window.people.findChildren(BadgesForm)[-1]
    idle(qtbot, form)
    return form


def idle(qtbot: QtBot, form: BadgesForm) -> None:
    qtbot.waitUntil(lambda: not form._desk.tasks.busy, timeout=60_000)


def words_of(form: BadgesForm) -> str:
    return " ".join(each.text() for each in form.findChildren(QLabel) if not each.isHidden())


def issued(qtbot: QtBot, form: BadgesForm) -> Badge:
    form.issue.click()
    qtbot.waitUntil(lambda: len(form.badges) == 1, timeout=60_000)
    idle(qtbot, form)
    return form.badges[0]


def accepted(store: Store, kind: BadgeKind, text: str) -> str | None:
    """Whom a door would let in with it."""
    check = store.check_badge(BadgeShown(kind, text), "Main", dt.datetime.now(dt.UTC))
    return check.person_id if check.fault is None else None


def test_nobody_has_a_badge_at_first(form: BadgesForm) -> None:
    assert "No badge yet" in words_of(form)


def test_a_code_is_issued_opens_and_is_logged_under_the_officer(qtbot: QtBot, form: BadgesForm, store: Store) -> None:
    badge = issued(qtbot, form)
    assert badge.badge_id[:8] in words_of(form)
    assert accepted(store, BadgeKind.CODE, store.badges.code(badge)) == form.person_id
    newest = store.events.newest(EventFilter(person_id=form.person_id), limit=1)[0]
    assert (newest.actor, newest.kind) == ("reception", EventKind.CHANGED)


def test_it_is_printed_to_a_file_with_the_name_or_without(
    qtbot: QtBot, form: BadgesForm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued(qtbot, form)
    sizes = []
    for named in (True, False):
        target = tmp_path / f"badge-{named}.png"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target: (str(target), ""))
        form.named.setChecked(named)
        next(each for each in form.findChildren(QPushButton) if each.text() == "Print…").click()
        qtbot.waitUntil(target.exists, timeout=60_000)
        idle(qtbot, form)
        sizes.append(target.read_bytes())
    assert sizes[0] != sizes[1]
    assert "Saved:" in form.problem.text()


def test_a_card_is_enrolled_by_the_reader_which_ends_with_enter(qtbot: QtBot, form: BadgesForm, store: Store) -> None:
    QTest.keyClicks(form.card, "0012345678")
    QTest.keyClick(form.card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(form.badges) == 1, timeout=60_000)
    assert form.isVisible(), "Enter of the reader is not the form's"
    assert form.card.text() == ""
    assert "0012345678" not in words_of(form)
    assert accepted(store, BadgeKind.CARD, "0012345678") == form.person_id


def test_a_card_that_somebody_else_has_is_refused_in_words(
    qtbot: QtBot, form: BadgesForm, store: Store, people: dict[str, str]
) -> None:
    store.badges.add_card(people["Zoë Müller"], "0012345678")
    form.card.setText("0012345678")
    form.add_card.click()
    qtbot.waitUntil(form.problem.isVisible, timeout=60_000)
    assert form.problem.text()
    assert accepted(store, BadgeKind.CARD, "0012345678") == people["Zoë Müller"]


def test_revoking_asks_and_cannot_be_taken_back(qtbot: QtBot, form: BadgesForm, store: Store) -> None:
    badge = issued(qtbot, form)
    code = store.badges.code(badge)
    trash = next(each for each in form.findChildren(QPushButton) if each.accessibleName() == "Revoke")
    trash.click()
    form.findChildren(Question)[-1].reject()
    assert accepted(store, BadgeKind.CODE, code) == form.person_id
    trash.click()
    form.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: "1 revoked or expired" in words_of(form), timeout=60_000)
    assert accepted(store, BadgeKind.CODE, code) is None


def test_a_badge_ends_with_the_person(qtbot: QtBot, form: BadgesForm, store: Store) -> None:
    ends = dt.datetime.now(dt.UTC).replace(microsecond=0) + dt.timedelta(days=9)
    line = form._detail.line
    form._detail = replace(form._detail, line=replace(line, person=replace(line.person, valid_until=ends)))
    assert issued(qtbot, form).expires_at == ends
