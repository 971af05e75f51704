"""The log as a file, through the page and beneath it; a disk that is full loses nothing and says so."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.errors import InputError, StoreError
from accessctl.gui.admin import event_export
from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.store import EVERYTHING, EventFilter, Store
from tests.disks import full_disk

Open = Callable[[], AdminWindow]
NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def record(store: Store, count: int = 1, door: str = "Main", reason: Reason = Reason.UNKNOWN) -> None:
    for number in range(count):
        store.record(Event(NOON + number * dt.timedelta(minutes=1), door, Verdict.DENIED, reason, similarity=0.3))


def export(store: Store, target: Path, wanted: EventFilter = EVERYTHING) -> int:
    return event_export.export(store, wanted, "Events", target, lambda _: None)


def page_of(qtbot: QtBot, window: AdminWindow) -> EventsPage:
    window.go("events")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    return window.events


@pytest.mark.parametrize("suffix", ["csv", "json", "pdf"])
def test_what_the_filters_ask_for_is_written_and_said(
    qtbot: QtBot, open_admin: Open, store: Store, tmp_path: Path, suffix: str
) -> None:
    record(store, 3)
    record(store, 2, door="Yard")
    page = page_of(qtbot, open_admin())
    page.show_about(EventFilter(door="Yard"))
    page.export_to(tmp_path / f"events.{suffix}")
    qtbot.waitUntil(lambda: page.notice.property("kind") == "success")
    assert page.notice.words.text().endswith(f"events.{suffix}: 2 events")
    assert (tmp_path / f"events.{suffix}").stat().st_mode & 0o077 == 0
    (exported,) = store.events.newest(EventFilter(kind=EventKind.EXPORTED))
    assert (exported.actor, exported.detail) == ("reception", f"2 events as {suffix.upper()}")


def test_json_holds_the_events_oldest_first(store: Store, tmp_path: Path) -> None:
    record(store, 3)
    assert export(store, tmp_path / "events.json") == 3
    found = json.loads((tmp_path / "events.json").read_text(encoding="utf-8"))
    assert [event["sequence"] for event in found] == [1, 2, 3]


@pytest.mark.usefixtures("theme")
def test_a_pdf_holds_every_event_on_as_many_pages_as_that_takes(store: Store, tmp_path: Path) -> None:
    record(store, 100)
    export(store, tmp_path / "events.pdf")
    raw = (tmp_path / "events.pdf").read_bytes()
    assert len(re.findall(rb"/Type /Page\b", raw)) == 3
    assert raw.rstrip().endswith(b"%%EOF")
    few = tmp_path / "few.pdf"
    export(store, few, EventFilter(until=NOON + dt.timedelta(minutes=5)))
    assert few.stat().st_size < len(raw) - 4000  # the lines are in it, not only the headings


@pytest.mark.usefixtures("theme")
def test_a_pdf_that_nobody_would_read_is_refused(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_export, "MOST_IN_PDF", 4)
    record(store, 5)
    with pytest.raises(InputError, match="too many for a PDF"):
        export(store, tmp_path / "events.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("suffix", ["csv", "json", "pdf"])
def test_a_full_disk_leaves_the_older_file_and_nothing_half_written(store: Store, tmp_path: Path, suffix: str) -> None:
    record(store, 60)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / f"events.{suffix}").write_text("the older export", encoding="utf-8")
    with full_disk(), pytest.raises(StoreError, match="cannot be written"):
        export(store, folder / f"events.{suffix}")
    assert [path.name for path in folder.iterdir()] == [f"events.{suffix}"]
    assert (folder / f"events.{suffix}").read_text(encoding="utf-8") == "the older export"


def test_long_work_can_be_stopped(qtbot: QtBot, open_admin: Open, store: Store, tmp_path: Path) -> None:
    record(store, 3)
    page = page_of(qtbot, open_admin())
    page.export_to(tmp_path / "events.csv")
    page.stop.click()
    assert page.notice.words.text().endswith("Stopped; nothing was changed.")
    assert page.verify.isEnabled()


# filters


def test_filters_stand_as_chips_and_are_taken_away_one_by_one(
    qtbot: QtBot, open_admin: Open, store: Store, people: dict[str, str]
) -> None:
    record(store, 2, door="Yard")
    record(store, 1, door="Yard", reason=Reason.NOT_LIVE)
    page = page_of(qtbot, open_admin())
    page.show_about(EventFilter(door="Yard", reason=Reason.NOT_LIVE))
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    first, second = page.filters._narrowings()
    assert (first.words, second.words) == ("Yard", "Not a living face")
    page.filters._take_away(second)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.filters._take_away(first)
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)


def test_a_person_is_found_by_name_and_their_events_shown(
    qtbot: QtBot, open_admin: Open, store: Store, people: dict[str, str]
) -> None:
    record(store, 2)
    page = page_of(qtbot, open_admin())
    page.filters.person.suggest(store.people.page().lines)
    page.filters.person._take_first()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.line(0).kind is EventKind.ENROLLED
    assert [narrowing.words for narrowing in page.filters._narrowings()] == ["Ada Lovelace"]


def test_days_are_whole_days_of_the_wall(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    record(store, 2)
    page = page_of(qtbot, open_admin())
    page.filters._range(dt.date(2026, 3, 2), dt.date(2026, 3, 2))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.filters._range(dt.date(2026, 3, 4), dt.date(2026, 3, 9))
    qtbot.waitUntil(lambda: page.states.shown is page.states.nothing_found)
