"""The overview: counts, charts, doors, and what needs attention."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.door.claim import Claim
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.overview import OverviewPage, attention_lines
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store
from accessctl.store.activity import Attention
from tests.gui import scenes
from tests.gui.admin.conftest import enrol

Open = Callable[[], AdminWindow]
NOW = dt.datetime.now(dt.UTC)


@pytest.fixture
def busy(store: Store) -> Store:
    ada, now = enrol(store, "Ada Lovelace", 0), dt.datetime.now(dt.UTC) - dt.timedelta(minutes=1)
    good = Event(now, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, ada, similarity=0.71, live=0.93)
    store.record(replace(good, took_seconds=0.85))
    store.record(Event(now, "Back door", Verdict.DENIED, Reason.NOT_LIVE, live=0.02))
    store.record(Event(now, "Back door", kind=EventKind.FAULT, detail="camera unplugged"))
    return store


def words_on(page: OverviewPage) -> str:
    return " | ".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def opened(qtbot: QtBot, open_admin: Open) -> tuple[AdminWindow, OverviewPage]:
    window = open_admin()
    page = window.page(OverviewPage)
    qtbot.waitUntil(lambda: page.states.shown is page.states.content)
    return window, page


def test_the_first_page_says_what_happened(qtbot: QtBot, busy: Store, open_admin: Open) -> None:
    _, page = opened(qtbot, open_admin)
    assert (page.granted.text(), page.denied.text(), page.median.text()) == ("1", "1", "0.9 s")
    said = words_on(page)
    assert "Main entrance" in said
    assert "camera unplugged" in said
    assert sum(each.total for each in page.hours.bins) == 2
    assert page.similarity.bins[35].words == "0.70 to 0.72: 1 granted, 0 denied"
    assert "1 granted, 1 denied" in page.hours.accessibleDescription()


def test_seven_days_are_shown_in_quarters_of_days(qtbot: QtBot, busy: Store, open_admin: Open) -> None:
    window, page = opened(qtbot, open_admin)
    page.spans[1].click()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert len(page.hours.bins) in (28, 29)


def test_what_needs_attention_leads_to_its_page(qtbot: QtBot, busy: Store, open_admin: Open) -> None:
    window, page = opened(qtbot, open_admin)
    show = next(b for b in page.findChildren(QPushButton) if "Back door" in b.accessibleName())
    show.click()
    assert window.frame is not None
    assert window.frame.current == "events"


def test_all_is_well_where_it_is(qtbot: QtBot, store: Store, open_admin: Open) -> None:
    enrol(store, "Ada Lovelace", 0)
    store.events.verify()
    store.record(Event(NOW, "", kind=EventKind.BACKED_UP, actor="Ida"))
    _, page = opened(qtbot, open_admin)
    assert "All is well." in words_on(page)


def test_the_limits_stand_in_the_distributions(qtbot: QtBot, busy: Store, theme: Theme, office: Office) -> None:
    window = AdminWindow(theme, replace(office, limits=lambda: scenes.LIMITS), Officer("a", StaffRole.AUDITOR))
    page = window.page(OverviewPage)
    qtbot.waitUntil(lambda: bool(page.similarity.markers))
    assert [marker.words for marker in (*page.similarity.markers, *page.live.markers)] == [
        "limit now 0.50",
        "limit now 0.60",
    ]
    window.close()
    window.deleteLater()


def test_attention_is_sorted_by_urgency_and_counts_in_words() -> None:
    old = dt.datetime.now(dt.UTC) - dt.timedelta(days=30)
    said = [words for words, *_ in attention_lines(Attention(9, 1, 2, ("Back door",), old, NOW), 7)]
    assert said[0] == "Back door: the terminal reports a fault"
    assert said[1].startswith("Event log last verified: ")
    assert said[2:] == [
        "2 people may enter only a few days more", "One person has too few templates to be recognised surely",
    ]  # fmt: skip
    assert attention_lines(Attention(9, 0, 0, (), NOW, NOW), 7) == []


def test_a_backup_is_missed_after_a_month_and_before_the_first() -> None:
    month_ago = NOW - dt.timedelta(days=31)
    for last in (None, month_ago):
        lines = attention_lines(Attention(9, 0, 0, (), NOW, last), 7)
        assert [(words.split(":")[0], page) for words, page, *_ in lines] == [("Last backup", "privacy")]


def test_a_store_without_people_asks_for_the_first_and_for_no_backup() -> None:
    assert [words for words, *_ in attention_lines(Attention(0, 0, 0, (), NOW, None), 7)] == ["Nobody is enrolled yet"]


def test_a_kiosk_that_died_without_a_word_is_not_in_order(
    qtbot: QtBot, busy: Store, theme: Theme, office: Office, tmp_path: Path
) -> None:
    now = dt.datetime.now(dt.UTC)
    for door in ("Main entrance", "Yard", "Gate"):
        busy.record(Event(now, door, kind=EventKind.STARTED))
    busy.record(Event(now, "Gate", kind=EventKind.STOPPED))
    guarded = Claim(tmp_path, "Yard")
    assert guarded.take()
    window = AdminWindow(theme, replace(office, data_dir=tmp_path), Officer("a", StaffRole.ADMINISTRATOR))
    page = window.page(OverviewPage)
    qtbot.waitUntil(lambda: page.states.shown is page.states.content)
    said = words_on(page)
    assert said.count("kiosk not running") == 1
    assert "Main entrance: its kiosk ended without being closed and does not run" in said
    assert said.count("camera and door in order") == 1
    guarded.give_back()
    window.close()
    window.deleteLater()


def test_one_door_is_as_wide_as_a_chart(qtbot: QtBot, store: Store, open_admin: Open) -> None:
    window, page = opened(qtbot, open_admin)
    window.resize(1280, 720)
    window.show()
    chart = page.similarity.parentWidget()
    assert chart is not None

    def width() -> int:
        first = page.doors.itemAt(0)
        card = first.widget() if first is not None else None
        return card.width() if card is not None else 0

    qtbot.waitUntil(lambda: chart.width() > 0 and abs(width() - chart.width()) <= 2)
