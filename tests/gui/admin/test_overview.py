"""The overview: counts, charts, doors, and what needs attention."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Reason, Verdict
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
    said = [words for words, *_ in attention_lines(Attention(9, 1, 2, ("Back door",), old), 7)]
    assert said[0] == "Back door: the terminal reports a fault"
    assert said[1].startswith("Event log last verified: ")
    assert said[2:] == [
        "2 people may enter only a few days more", "One person has too few templates to be recognised surely",
    ]  # fmt: skip
    assert attention_lines(Attention(9, 0, 0, (), dt.datetime.now(dt.UTC)), 7) == []
