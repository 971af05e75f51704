from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.event_filters import DaysQuestion
from accessctl.gui.admin.event_panel import EventPanel, facts_of
from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.events_model import COLUMNS, Column, EventsModel, chip_of, following, what_happened, who
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.paging import PAGE
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.store import DATABASE_FILE, EventFilter, Store
from tests.gui import scenes
from tests.gui.admin.conftest import OFFICER

Open = Callable[[], AdminWindow]


def event(number: int, **changes: object) -> Event:
    values: dict[str, object] = {"verdict": Verdict.DENIED, "reason": Reason.UNKNOWN, "sequence": number}
    return Event(dt.datetime.now(dt.UTC), "Main entrance", **(values | changes))  # type: ignore[arg-type]


def numbers(model: EventsModel) -> list[int]:
    return [model.line(row).sequence for row in range(model.rowCount())]


def opened(qtbot: QtBot, open_admin: Open) -> EventsPage:
    window = open_admin()
    window.go("events")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    return window.events


def test_newer_events_are_put_above_and_none_twice() -> None:
    model = EventsModel()
    model.start([event(3), event(2), event(1)])
    model.put_above([event(5), event(4), event(3)])
    model.put_above([event(5), event(4)])
    assert numbers(model) == [5, 4, 3, 2, 1]


def test_the_next_page_is_asked_for_once_and_only_when_there_is_more() -> None:
    model = EventsModel()
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    first = [event(PAGE + 10 - n) for n in range(PAGE)]
    model.start(first, following(first))
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [11]
    model.extend([event(10 - n) for n in range(10)])
    assert not model.canFetchMore(QModelIndex())


def test_what_happened_is_said_in_words() -> None:
    assert what_happened(event(1)) == "Not enrolled"
    assert who(event(1)) == "unknown"
    assert chip_of(event(1)) == ("denied", "Denied")
    assert chip_of(event(1, reason=Reason.FAULT)) == ("wait", "Fault")
    for kind in EventKind:
        assert what_happened(event(1, kind=kind)) != kind.value


def test_a_list_names_who_did_it_where_it_is_about_nobody() -> None:
    model = EventsModel()
    model.start([event(2, kind=EventKind.SIGNED_IN, actor="Ida", verdict=None, reason=None),
                 event(1, kind=EventKind.CHANGED, actor="Ida", person_id="p-1", verdict=None, reason=None,
                       detail="PIN set")])  # fmt: skip
    who_column, what_column = COLUMNS.index(Column.WHO), COLUMNS.index(Column.WHAT)
    assert [model.index(row, who_column).data() for row in range(2)] == ["Ida", "p-1"]
    assert model.index(1, what_column).data(Qt.ItemDataRole.ToolTipRole) == "PIN set · Ida"


def test_a_detail_leaves_out_what_is_not_known() -> None:
    known = [fact.name for fact in facts_of(event(7, hash="ab" * 32, previous_hash="cd" * 32))]
    assert known == ["Time", "Who", "Door", "Number", "Hash", "Follows"]
    assert "Similarity" in [fact.name for fact in facts_of(event(7, similarity=0.5))]


def test_an_empty_log_says_so(qtbot: QtBot, open_admin: Open) -> None:
    page = opened(qtbot, open_admin)
    assert page.states.shown is page.states.empty


def test_what_another_process_records_appears_by_itself(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    store.record(event(0))
    page = opened(qtbot, open_admin)
    assert page.model.rowCount() == 1
    store.record(event(0, reason=Reason.NOT_LIVE))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.model.index(0, COLUMNS.index(Column.WHAT)).data() == "Not a living face"


def test_the_chips_narrow_the_log(qtbot: QtBot, open_admin: Open, store: Store, people: dict[str, str]) -> None:
    store.record(event(0))
    page = opened(qtbot, open_admin)
    wanted = {chip.text(): chip for chip in page.filters.quick}
    wanted["Denied"].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    wanted["Enrolled"].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    wanted["Removed"].click()
    qtbot.waitUntil(lambda: page.states.shown is page.states.nothing_found)


def test_a_chain_that_is_whole_is_said_to_be(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    store.record(event(0))
    page = opened(qtbot, open_admin)
    page.verify.click()
    qtbot.waitUntil(lambda: page.notice.property("kind") == "success")
    assert "written" in page.notice.words.text()


def test_who_looked_at_the_chain_and_what_was_found_is_in_the_log(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    store.record(event(0))
    page = opened(qtbot, open_admin)
    page.verify.click()
    qtbot.waitUntil(lambda: page.notice.property("kind") == "success")
    (looked,) = store.events.newest(EventFilter(kind=EventKind.VERIFIED))
    assert (looked.actor, looked.detail) == ("reception", "1 events, as they were written")


def test_a_detail_goes_where_its_event_is_not_in_the_list_any_more(
    qtbot: QtBot, open_admin: Open, store: Store
) -> None:
    store.record(event(0))
    store.record(event(0, reason=Reason.NOT_LIVE))
    page = opened(qtbot, open_admin)
    page.table.selectRow(0)
    page.show_about(EventFilter(reason=Reason.NOT_LIVE))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.detail.isVisible(), "it is still there"
    assert len(page.table.selectionModel().selectedRows()) == 1
    page.show_about(EventFilter(reason=Reason.UNKNOWN))
    qtbot.waitUntil(lambda: not page.detail.isVisible())


def test_emptying_the_persons_field_takes_the_filter_away(
    qtbot: QtBot, open_admin: Open, store: Store, people: dict[str, str]
) -> None:
    page = opened(qtbot, open_admin)
    field = page.filters.person
    field.setFocus()
    QTest.keyClicks(field, "ada")
    qtbot.waitUntil(lambda: bool(field._found))
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_a_range_of_days_that_is_not_given_after_all_is_not_shown_as_chosen(qtbot: QtBot, open_admin: Open) -> None:
    filters = opened(qtbot, open_admin).filters
    filters.time.setCurrentIndex(filters.time.findData(-1))
    filters.time.activated.emit(filters.time.currentIndex())
    filters.findChildren(DaysQuestion)[-1].reject()
    assert filters.time.currentText() == "Any time"


def test_a_line_that_was_altered_is_found(qtbot: QtBot, open_admin: Open, store: Store, tmp_path: Path) -> None:
    for _ in range(3):
        store.record(event(0))
    page = opened(qtbot, open_admin)
    with sqlite3.connect(tmp_path / "store" / DATABASE_FILE) as raw:
        raw.execute("DROP TRIGGER IF EXISTS events_are_never_changed")
        for (trigger,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {trigger}")
        (table,) = raw.execute("SELECT name FROM sqlite_master WHERE type='table' AND name LIKE 'event%'").fetchone()
        raw.execute(f"UPDATE {table} SET reason = 'RECOGNIZED' WHERE sequence = 2")
    raw.close()
    page.verify.click()
    qtbot.waitUntil(lambda: page.notice.property("kind") == "error")
    assert "2" in page.notice.words.text()


def test_one_event_opens_in_detail(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    store.record(event(0, similarity=0.41, live=0.97))
    page = opened(qtbot, open_admin)
    page.table.selectRow(0)
    assert page.detail.isVisible()
    assert page.detail.what.text() == "Not enrolled"


@pytest.mark.parametrize(("then", "limit", "says_now"), [((0.47, 0.62), 0.47, False), ((None, None), 0.5, True)])
def test_scores_are_shown_against_the_limits_that_held_then(
    qtbot: QtBot, theme: Theme, office: Office, then: tuple[float | None, float | None], limit: float, says_now: bool
) -> None:
    desk = Desk(theme, replace(office, limits=lambda: scenes.LIMITS), Tasks(), OFFICER, lambda *_: None)
    panel = EventPanel(desk)
    qtbot.addWidget(panel)
    panel.show_event(event(7, similarity=0.49, live=0.9, min_similarity=then[0], min_live=then[1]))
    assert panel.similarity.limit == limit
    assert panel.live.limit == (then[1] or scenes.LIMITS.min_live)
    assert panel.limits_note.isHidden() is not says_now
    desk.tasks.close()
