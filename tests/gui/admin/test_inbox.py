"""The inbox as whoever works at it meets it: off at first, then faces with four answers each, all of them logged."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.config import InboxSettings, Settings
from accessctl.domain import EventKind, Match, Reason
from accessctl.gui.admin.inbox import InboxPage, WhoQuestion
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.theme import DARK, LIGHT, Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import DATABASE_FILE, EventFilter, PeopleFilter, Store
from accessctl.store.inbox import InboxFace
from tests import faces
from tests.gui import scenes
from tests.gui.watchdog import LONGEST_MS, quickest, watching

ON = Settings(inbox=InboxSettings(enabled=True))
Open = Callable[..., InboxPage]


@pytest.fixture
def open_inbox(qtbot: QtBot, theme: Theme, office: Office) -> Iterator[Open]:
    opened: list[AdminWindow] = []

    def open_page(settings: Settings = ON, role: StaffRole = StaffRole.ADMINISTRATOR) -> InboxPage:
        window = AdminWindow(theme, replace(office, settings=settings), Officer("reception", role))
        opened.append(window)
        window.resize(1280, 720)
        window.show()
        window.go("inbox")
        page = window.page(InboxPage)
        settled(qtbot, page)
        return page

    yield open_page
    for window in opened:
        window.abandon()
        window.deleteLater()


def settled(qtbot: QtBot, page: InboxPage) -> None:
    qtbot.waitUntil(lambda: not page._desk.tasks.busy and page.states.shown is not page.states.loading, timeout=60_000)


def picture() -> bytes:
    made, jpeg = cv2.imencode(".jpg", np.full((120, 90, 3), 130, np.uint8))
    assert made
    return bytes(jpeg.tobytes())


def came_by(store: Store, vector: int = scenes.NEWCOMER_VECTOR, *, near: str | None = None, days: float = 7) -> None:
    face = InboxFace(
        dt.datetime.now(dt.UTC), "Main entrance", Reason.UNKNOWN, picture(), faces.embedding(vector), faces.quality(),
        0.93, 0.44 if near else None, near,
    )  # fmt: skip
    store.inbox.put(face, keep=dt.timedelta(days=days), most=9, same_from=0.6)


def words_of(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def window_of(page: InboxPage) -> AdminWindow:
    window = page.window()
    assert isinstance(window, AdminWindow)
    return window


def said(qtbot: QtBot, page: InboxPage, words: str) -> None:
    qtbot.waitUntil(lambda: words in page.notice.words.text(), timeout=60_000)
    settled(qtbot, page)


def test_of_a_full_inbox_only_the_cards_that_are_seen_are_made_and_the_others_by_scrolling(
    qtbot: QtBot, open_inbox: Open, store: Store
) -> None:
    for vector in range(100):
        face = InboxFace(dt.datetime.now(dt.UTC), "Main entrance", Reason.UNKNOWN, picture(), faces.embedding(vector),
                         faces.quality(), 0.93, None, None)  # fmt: skip
        store.inbox.put(face, keep=dt.timedelta(days=7), most=200, same_from=1.01)
    page = open_inbox()
    qtbot.wait(200)
    bar = page._scroll.verticalScrollBar()

    def there_and_back() -> list[float]:
        with watching() as dog:
            for choice in (DARK, LIGHT):
                QTimer.singleShot(0, partial(page._desk.theme.choose, choice.name))
                qtbot.wait(200)
        return dog.turns_ms

    assert max(quickest(there_and_back)) < LONGEST_MS
    page.empty_all.click()
    asked = page.findChildren(Question)[-1]
    assert any("100 faces" in words.text() for words in asked.findChildren(QLabel))
    asked.reject()
    assert (page.count.text(), 9 <= len(page._cards) <= 24) == ("100", True), "also after all were counted"

    def is_last_in_sight() -> bool:
        bar.setValue(bar.maximum())
        return len(page._cards) == 100 and not page._cards[-1].visibleRegion().isEmpty()

    qtbot.waitUntil(is_last_in_sight, timeout=60_000)


def test_it_is_off_unless_somebody_switches_it_on(qtbot: QtBot, open_inbox: Open) -> None:
    assert not Settings().inbox.enabled
    page = open_inbox(Settings())
    assert page.states.shown is page.nothing
    assert page.nothing.title.text() == "The inbox is off"
    page.nothing.action.click()
    assert window_of(page).frame is not None
    assert window_of(page).frame.current == "settings"  # type: ignore[union-attr]


def test_once_it_is_switched_on_the_page_says_so_without_a_new_sign_in(qtbot: QtBot, open_inbox: Open) -> None:
    page = open_inbox(Settings())
    page._desk.settings_saved.emit(Settings(inbox=InboxSettings(enabled=True, keep_days=3)))
    page.load()
    settled(qtbot, page)
    assert page.nothing.title.text() == "Nobody unknown came by"
    assert "after 3 days" in page.about.text()


def test_a_face_is_shown_with_when_where_and_whom_it_resembles(
    open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    came_by(store, near=people["Ada Lovelace"])
    (card,) = open_inbox().cards
    assert "Nearest: Ada Lovelace (0.44)" in words_of(card)
    assert "Main entrance" in words_of(card)
    assert "6 days left" in words_of(card)
    assert not card.picture.pixmap().isNull()


def test_nobody_reads_a_face_in_the_file(store: Store, tmp_path: Path) -> None:
    came_by(store)
    store.close()
    raw = b"".join(path.read_bytes() for path in (tmp_path / "store").glob(f"{DATABASE_FILE}*"))
    assert picture()[:200] not in raw


def test_somebody_new_is_enrolled_from_the_inbox(qtbot: QtBot, open_inbox: Open, store: Store) -> None:
    came_by(store)
    page = open_inbox()
    page.cards[0].enrol.click()
    wizard = window_of(page).wizard
    assert wizard is not None
    wizard.person_step.name.setText("Eve Moneypenny")
    wizard.next.click()
    qtbot.waitUntil(wizard.consent_step.isVisible, timeout=60_000)
    wizard.consent_step.typed.setText("Eve Moneypenny")
    wizard.next.click()
    qtbot.waitUntil(wizard.factor_step.isVisible, timeout=60_000)
    assert store.people.count() == 0, "nothing is stored before the last step"
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.enrolled is not None, timeout=60_000)
    wizard.next.click()
    (person,) = store.people.all()
    assert (person.name, len(store.templates.of(person.person_id)), store.inbox.count()) == ("Eve Moneypenny", 1, 0)
    (left,) = [event for event in store.events.newest() if event.detail == "inbox: a face was enrolled"]
    assert left.person_id == person.person_id
    qtbot.waitUntil(lambda: page.cards == [], timeout=60_000)
    assert page.count.text() == ""


def test_whoever_enrols_a_face_sees_it_and_that_one_picture_is_little(
    open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    came_by(store, near=people["Ada Lovelace"])
    page = open_inbox()
    page.cards[0].adopt.click()
    question = page.findChildren(WhoQuestion)[-1]
    assert any(each.pixmap().width() >= 96 for each in question.findChildren(QLabel) if not each.isHidden())
    question.reject()
    page.cards[0].enrol.click()
    wizard = window_of(page).wizard
    assert wizard is not None
    assert wizard.person_step.face.isVisible()
    assert wizard.person_step.face.pixmap().width() > 100
    assert not wizard.person_step.by_camera.isVisible()
    assert "one picture" in words_of(wizard)


def test_a_face_that_the_door_knows_is_not_enrolled_a_second_time(
    qtbot: QtBot, theme: Theme, office: Office, store: Store, people: dict[str, str]
) -> None:
    came_by(store)
    ada = people["Ada Lovelace"]
    known = scenes.Known({ada: faces.embedding(scenes.NEWCOMER_VECTOR)})
    told = replace(office, settings=ON, enroller=scenes.FakeEnroller(store, known))
    window = AdminWindow(theme, told, Officer("reception", StaffRole.ADMINISTRATOR))
    window.show()
    window.go("inbox")
    page = window.page(InboxPage)
    settled(qtbot, page)
    page.cards[0].enrol.click()
    wizard = window.wizard
    assert wizard is not None
    wizard.person_step.name.setText("Eve Moneypenny")
    wizard.next.click()
    qtbot.waitUntil(lambda: "Ada Lovelace" in wizard.person_step.wrong.text(), timeout=60_000)
    assert not wizard.consent_step.isVisible()
    window.abandon()
    window.deleteLater()


def test_a_face_that_the_door_would_know_by_now_says_whose_it_is(
    qtbot: QtBot, theme: Theme, office: Office, store: Store, people: dict[str, str]
) -> None:
    ada = people["Ada Lovelace"]
    came_by(store)
    met: dict[str, Match] = {}
    told = replace(office, settings=ON, met=lambda _: met.get("now"))
    window = AdminWindow(theme, told, Officer("reception", StaffRole.ADMINISTRATOR))
    window.show()
    window.go("inbox")
    page = window.page(InboxPage)
    settled(qtbot, page)
    assert "Ada" not in words_of(page.cards[0])
    met["now"] = Match(ada, 0.83)
    assert window.desk is not None
    window.desk.enrolled.emit(ada)
    settled(qtbot, page)
    qtbot.waitUntil(lambda: "known by now" in words_of(page.cards[0]), timeout=60_000)
    assert "Ada Lovelace (0.83)" in words_of(page.cards[0])
    page.cards[0].adopt.click()
    assert page.findChildren(WhoQuestion)[-1].person_id == ada
    window.abandon()
    window.deleteLater()


def test_that_was_this_employee_adds_a_template_after_a_question(
    qtbot: QtBot, open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    ada = people["Ada Lovelace"]
    came_by(store, near=ada)
    page = open_inbox()
    page.cards[0].adopt.click()
    question = page.findChildren(WhoQuestion)[-1]
    assert (question.person_id, question.field.text()) == (ada, "Ada Lovelace"), "the near miss is proposed by name"
    question.reject()
    assert len(store.templates.of(ada)) == 3

    page.cards[0].adopt.click()
    page.findChildren(WhoQuestion)[-1].yes.click()
    said(qtbot, page, "is a template of this person now")
    assert (len(store.templates.of(ada)), store.inbox.count(), page.cards) == (4, 0, [])
    (event,) = store.events.newest(EventFilter(kind=EventKind.TEMPLATES_ADDED))
    assert (event.actor, event.person_id) == ("reception", ada)


def test_it_was_nobody_until_somebody_is_chosen(
    qtbot: QtBot, open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    came_by(store)
    page = open_inbox()
    page.cards[0].adopt.click()
    question = page.findChildren(WhoQuestion)[-1]
    assert not question.yes.isEnabled()
    question.field.setText("grace")
    question.field.suggest(store.people.page(PeopleFilter("grace"), limit=5).lines)
    QTest.keyClick(question.field, Qt.Key.Key_Return)
    assert question.isVisible(), "whoever is on the picture opens the door: Enter chooses, and does not agree as well"
    question.yes.click()
    said(qtbot, page, "is a template of this person now")
    assert len(store.templates.of(people["Grace Hopper"])) == 4


def test_not_this_person_keeps_the_face_and_forgets_the_name(
    qtbot: QtBot, open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    came_by(store, near=people["Ada Lovelace"])
    page = open_inbox()
    page.cards[0].deny.click()
    said(qtbot, page, "nobody knows")
    (card,) = page.cards
    assert "Ada" not in words_of(card)
    assert card.deny.isHidden()
    assert len(store.templates.of(people["Ada Lovelace"])) == 3


def test_an_ignored_face_is_erased_and_nobody_is_named(
    qtbot: QtBot, open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    came_by(store, near=people["Ada Lovelace"])
    page = open_inbox()
    page.cards[0].ignore.click()
    said(qtbot, page, "is erased")
    assert store.inbox.count() == 0
    (event,) = store.events.newest(limit=1)
    assert (event.detail, event.person_id) == ("inbox: a face ignored", None)


def test_an_expired_face_is_not_shown_and_cannot_be_used(
    qtbot: QtBot, open_inbox: Open, store: Store, people: dict[str, str], tmp_path: Path
) -> None:
    came_by(store)
    page = open_inbox()
    (card,) = page.cards
    database = sqlite3.connect(tmp_path / "store" / DATABASE_FILE)
    with database:  # its days go by while the page is looked at
        database.execute("UPDATE inbox SET expires_at = at")
    database.close()
    page.adopt(card.item, people["Ada Lovelace"])
    said(qtbot, page, "it expired")
    assert page.cards == []
    assert len(store.templates.of(people["Ada Lovelace"])) == 3


def test_all_are_erased_only_after_a_yes(qtbot: QtBot, open_inbox: Open, store: Store) -> None:
    came_by(store, vector=4)
    came_by(store, vector=5)
    page = open_inbox()
    badges: list[int] = []
    page.badge.connect(badges.append)
    page.empty_all.click()
    page.findChildren(Question)[-1].reject()
    assert store.inbox.count() == 2
    page.empty_all.click()
    page.findChildren(Question)[-1].yes.click()
    said(qtbot, page, "The inbox is empty")
    assert (store.inbox.count(), badges[-1]) == (0, 0)
    assert page.states.shown is page.nothing


def test_a_face_that_somebody_else_dealt_with_is_said_to_be_gone(
    qtbot: QtBot, open_inbox: Open, store: Store, people: dict[str, str]
) -> None:
    came_by(store, near=people["Ada Lovelace"])
    page = open_inbox()
    store.inbox.drop(page.cards[0].item.item_id)
    page.cards[0].deny.click()
    said(qtbot, page, "somebody else dealt with it")
    assert page.cards == []


@pytest.mark.parametrize("role", [StaffRole.GUARD, StaffRole.AUDITOR])
def test_who_has_nothing_to_do_with_it_does_not_see_it(
    qtbot: QtBot, theme: Theme, office: Office, role: StaffRole
) -> None:
    window = AdminWindow(theme, replace(office, settings=ON), Officer("a", role))
    with pytest.raises(KeyError):
        window.page(InboxPage)
    window.close()
    window.deleteLater()
