"""How quick the panel's lists are on a store of any size: the real pages, offscreen, as somebody would use them."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTableView

from accessctl.domain import EventKind, Reason, Verdict
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.display import application
from accessctl.gui.enrol.enroller import Enroller
from accessctl.gui.tasks import Tasks
from accessctl.staff import Officer, StaffRole
from accessctl.store import EVERYBODY, EVERYTHING, EventFilter, Order, PeopleFilter, Standing, Store

_PATIENCE_SECONDS = 120.0
_PAGES_SCROLLED = 25


@dataclass(frozen=True, slots=True)
class Turn:
    """From asking to seeing, by the clock and in processor time of all threads; and the longest stall.

    A stall is processor time of the GUI thread without a break. On a machine that is busy with other things the clock
    says how busy it is; processor time does not.
    """

    milliseconds: float
    processor_ms: float
    longest_busy_ms: float


def measure(store: Store, progress: Callable[[str], None]) -> dict[str, Any]:
    """First pages, filters, orders and scrolling. ``longest_busy_ms`` is processor time of the GUI thread.

    A page is seen when its rows are painted. Without a screen Qt paints into memory.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt, theme = application("light", motion=False)
    tasks = Tasks(threads=2)
    office = Office(store, cast(Enroller, None), list, "bench", "Main entrance", "none")
    desk = Desk(theme, office, tasks, Officer("bench", StaffRole.ADMINISTRATOR), lambda *_: None)
    watch = _Watch(qt, tasks)
    try:
        people, events = PeoplePage(desk), EventsPage(desk)
        theme.dress(people)
        theme.dress(events)
        found = {"people": _people(watch, people, progress), "events": _events(watch, events, progress)}
        people.hide()
        events.hide()
    finally:
        tasks.close()
    return found


class _Watch:
    """Runs the event loop until the workers have nothing left, and notes what that cost the GUI thread."""

    def __init__(self, qt: QApplication, tasks: Tasks) -> None:
        self._qt, self._tasks = qt, tasks

    def turn(self, do: Callable[[], object]) -> Turn:
        begun, spent, busy = time.perf_counter(), time.process_time(), self._busy(do)
        while True:
            busy = max(busy, self._busy(self._step))
            if not self._tasks.busy:
                break
            if time.perf_counter() - begun > _PATIENCE_SECONDS:
                raise TimeoutError("the list was not read")
        busy = max(busy, self._busy(self._step))  # what arrived last is painted
        took, worked = time.perf_counter() - begun, time.process_time() - spent
        return Turn(round(took * 1e3, 1), round(worked * 1e3, 1), round(busy, 1))

    def _step(self) -> None:
        self._qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        time.sleep(0.0005)

    @staticmethod
    def _busy(do: Callable[[], object]) -> float:
        begun = time.thread_time()
        do()
        return (time.thread_time() - begun) * 1e3


def _people(watch: _Watch, page: PeoplePage, progress: Callable[[str], None]) -> dict[str, Any]:
    page.resize(1280, 720)

    def show() -> None:
        page.show()
        page.load()

    progress("people")
    first = watch.turn(show)
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=5 * 365)
    filters: dict[str, PeopleFilter] = {
        "three letters": PeopleFilter("lov"), "two words": PeopleFilter("ada staff"),
        "one person": PeopleFilter("lovelace 4711"), "nobody": PeopleFilter("qqqq"),
        "suspended": PeopleFilter(standing=Standing.SUSPENDED), "ending": PeopleFilter(standing=Standing.ENDING),
        "a group": PeopleFilter(group="Visitors"), "few pictures": PeopleFilter(fewer_templates=3),
        "of another model": PeopleFilter(without_model="another"),
        "without consent": PeopleFilter(without_consent=True),
        "newest consent missing": PeopleFilter(consent_outstanding=True),
        "old pictures": PeopleFilter(pictures_before=long_ago), "not let in": PeopleFilter(unseen_since=long_ago),
        "with a badge": PeopleFilter(with_badge=True),
    }  # fmt: skip
    turns: dict[str, Turn] = {}
    for name, wanted in filters.items():
        turns[name] = watch.turn(partial(_ask_people, page, wanted))
    for order in Order:
        page.model.order, page.model.descending = order, True
        turns[f"by {order.value}"] = watch.turn(lambda: _ask_people(page, EVERYBODY))
    page.model.order, page.model.descending = Order.NAME, False
    watch.turn(lambda: _ask_people(page, EVERYBODY))
    progress("people, scrolling")
    return _figures(first, turns, _scrolled(watch, page.table))


def _ask_people(page: PeoplePage, wanted: PeopleFilter) -> None:
    """As the search field and the choices would; what they show does not matter here."""
    page.filters.wanted = lambda: wanted  # type: ignore[method-assign]
    page.load()


def _events(watch: _Watch, page: EventsPage, progress: Callable[[str], None]) -> dict[str, Any]:
    page.resize(1280, 720)

    def show() -> None:
        page.show()
        page.load()

    progress("events")
    first = watch.turn(show)
    page.stand_still()  # the log is still: looking for newer ones would only blur the figures
    newest = page.model.line(0)
    month = newest.at - (newest.at - page.model.lines[-1].at) * 500
    someone = next((event.person_id for event in page.model.lines if event.person_id), None)
    denied = EventFilter(kind=EventKind.ACCESS, verdict=Verdict.DENIED)
    filters = {
        "denied": denied, "faults": EventFilter(kind=EventKind.FAULT), "enrolled": EventFilter(kind=EventKind.ENROLLED),
        "one person": replace(EVERYTHING, person_id=someone), "a door": EventFilter(door="Laboratory"),
        "a reason": EventFilter(reason=Reason.NOT_LIVE),
        "door and reason": EventFilter(door="Archive", reason=Reason.OUTSIDE_HOURS),
        "long ago": EventFilter(until=month), "long ago, a door and denied": replace(denied, until=month, door="Yard"),
        "nothing": EventFilter(door="Laboratory", reason=Reason.WRONG_PIN),
    }  # fmt: skip
    turns = {name: watch.turn(partial(page.filters.show_filter, wanted)) for name, wanted in filters.items()}
    watch.turn(lambda: page.filters.show_filter(EVERYTHING))
    progress("events, scrolling")
    return _figures(first, turns, _scrolled(watch, page.table))


def _scrolled(watch: _Watch, table: QTableView) -> list[Turn]:
    """To the end of what is there, again and again: each time the next page is read and put below."""
    bar = table.verticalScrollBar()
    return [watch.turn(lambda: bar.setValue(bar.maximum())) for _ in range(_PAGES_SCROLLED)]


def _figures(first: Turn, turns: dict[str, Turn], scrolled: Sequence[Turn]) -> dict[str, Any]:
    every = [first, *turns.values(), *scrolled]
    return {
        "first_page_ms": first.milliseconds,
        "first_page_processor_ms": first.processor_ms,
        "filter_ms": {name: turn.milliseconds for name, turn in turns.items()},
        "filter_processor_ms": {name: turn.processor_ms for name, turn in turns.items()},
        "slowest_filter_ms": max(turn.milliseconds for turn in turns.values()),
        "slowest_filter_processor_ms": max(turn.processor_ms for turn in turns.values()),
        "scroll_ms": max(turn.milliseconds for turn in scrolled),
        "scroll_processor_ms": max(turn.processor_ms for turn in scrolled),
        "longest_busy_ms": max(turn.longest_busy_ms for turn in every),
        "longest_busy_scrolling_ms": max(turn.longest_busy_ms for turn in scrolled),
    }
