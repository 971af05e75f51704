"""The first page: how the doors are, what visitors met, and what somebody should look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from accessctl import retelling, wording
from accessctl.domain import Event, EventKind, Verdict
from accessctl.door.by_hand import driven
from accessctl.gui.admin.cells import SIGNS
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.events_model import chip_of, what_happened
from accessctl.gui.admin.overview_charts import hour_bins, hour_ticks, score_bins, time_bins
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.people_model import GOOD_TEMPLATES
from accessctl.gui.admin.person_detail import short
from accessctl.gui.charts import Bars, Marker, Ranking
from accessctl.gui.layout import (
    Chip,
    ChipKind,
    button,
    clear,
    column,
    label,
    page_title,
    panel,
    row,
    scrolling,
    side_by_side,
)
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Latest
from accessctl.gui.theme import is_large, text_scale
from accessctl.gui.times import ago, day
from accessctl.limits import Limits
from accessctl.staff import Action
from accessctl.store import EventFilter, PeopleFilter, Standing
from accessctl.store.activity import Activity, Attention, DoorCard
from accessctl.translation import grouped, mark, numeral, tr, trn

_SPANS = ((mark("24 hours"), 1), (mark("7 days"), 7), (mark("30 days"), 30))
# What a bar stands for, as overview_charts.hour_bins groups the hours.
_PER = {
    1: mark("Grants and denials per hour"), 7: mark("Grants and denials per 6 hours"),
    30: mark("Grants and denials per day"),
}  # fmt: skip
_LOOK_MS = 10_000
_MOST_DOORS, _DOORS_A_ROW = 8, 3
_BACKUP_DAYS = 30  # a month of enrolments is what one can bear to do again
_GUARDED = (EventKind.STARTED, EventKind.RECOVERED)
_NARROW = 320  # px of the column on the right


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything the page shows, read in one go."""

    doors: tuple[DoorCard, ...]
    activity: Activity
    attention: Attention
    limits: Limits | None
    abandoned: frozenset[str]  # doors whose program ended without a word


class OverviewPage(Page):
    """Reads in the background, again every ten seconds while it is visible."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._days = desk, 1
        self._reading = Latest(desk.tasks)
        theme = desk.theme
        self.hours = Bars(theme, tr(_PER[1]), ("granted", "denied"), height=128)
        self.hours_title = label(tr(_PER[1]), "overline")
        self.reasons = Ranking(theme, tr("Reasons"), rows=5)
        self.similarity = Bars(theme, tr("Similarity of grants and denials"), ("granted", "denied"), height=100)
        self.live = Bars(theme, tr("Liveness of grants and denials"), ("granted", "denied"), height=100)
        self.took = Bars(theme, tr("Time until a grant"), ("accent",), height=100)
        self.granted, self.denied, self.median = (label(role="value") for _ in range(3))
        self.doors, self.attention = QGridLayout(), QVBoxLayout()
        self.look_every(_LOOK_MS, self._look)
        self._build()

    def _build(self) -> None:
        self.spans = [self._span(tr(words), days) for words, days in _SPANS]
        self.spans[0].setChecked(True)
        head = row(page_title(tr("Overview")), -1, *self.spans)
        self.doors.setSpacing(12)
        self.attention.setSpacing(4)
        charts = ((tr("Similarity"), self.similarity), (tr("Liveness, P(live)"), self.live),
                  (tr("Time until a grant"), self.took))  # fmt: skip
        distributions = [self._distribution(title, chart) for title, chart in charts]
        beside = side_by_side(self._attention_card(), self._counts(), spacing=12)
        beside.setStretch(0, 1)
        three = side_by_side(*distributions, spacing=12)
        for place in range(len(distributions)):
            three.setStretch(place, 1)
        parts: QVBoxLayout = column(
            self.doors, beside, side_by_side(self._hours(), self._why(), spacing=12), three, spacing=12
        )  # fmt: skip
        for place, share in ((2, 3), (3, 2)):  # a tall window goes to the charts
            parts.setStretch(place, share)
        inside = QWidget()
        inside.setLayout(parts)
        scroll = scrolling(inside, across=False)
        empty = Placeholder(self._desk.theme, "door", tr("Nothing has happened yet"), "")
        self.states = Stateful(self._desk.theme, scroll, empty, self.load)
        whole = column(head, spacing=16, margins=(24, 20, 24, 16))
        whole.addWidget(self.states, 1)
        self.setLayout(whole)
        self.first = self.spans[0]

    def _span(self, words: str, days: int) -> QPushButton:
        made = button(words, "chip")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.clicked.connect(lambda: self._look_back(days))
        return made

    def _counts(self) -> QFrame:
        parts = (
            (tr("Granted"), self.granted),
            (tr("Denied"), self.denied),
            (tr("Median time until a grant"), self.median),
        )
        lines = [row(label(words, "muted"), -1, value) for words, value in parts]
        made = panel(column(*lines, spacing=8, margins=(16, 12, 16, 12)))
        if not is_large():
            made.setFixedWidth(round(_NARROW * text_scale()))
        return made

    def _attention_card(self) -> QFrame:
        return panel(column(
            label(tr("Needs attention"), "overline"), self.attention, -1, spacing=6, margins=(16, 12, 16, 12)
        ))  # fmt: skip

    def _hours(self) -> QFrame:
        legend = row(self.hours_title, -1, Chip(f"✓ {tr('granted')}", "granted"),
                     Chip(f"– {tr('denied')}", "denied"))  # fmt: skip
        return panel(column(legend, self.hours, spacing=8, margins=(16, 12, 16, 12)))

    def _why(self) -> QFrame:
        made = panel(column(label(tr("Reasons"), "overline"), self.reasons, spacing=8, margins=(16, 12, 16, 12)))
        if not is_large():
            made.setFixedWidth(round(_NARROW * text_scale()))
        return made

    def _distribution(self, title: str, chart: Bars) -> QFrame:
        return panel(column(label(title, "overline"), chart, spacing=4, margins=(16, 12, 16, 12)))

    # reading

    def load(self) -> None:
        """Read everything again; what is shown stays until then."""
        days, office = self._days, self._desk.office
        until = dt.datetime.now(dt.UTC)
        panel_settings = office.settings.panel

        def work(_: object) -> Findings:
            doors = office.store.activities.doors()
            attention = office.store.activities.attention(
                until, weak_below=panel_settings.weak_below_templates,
                ending_days=panel_settings.expiring_within_days, doors=doors,
            )  # fmt: skip
            office.catch_up()
            activity = office.store.activities.between(until - dt.timedelta(days=days), until)
            return Findings(tuple(doors), activity, attention, office.limits(), abandoned(doors, office.data_dir))

        self._reading.run(work, self.show_findings, self.states.fail)

    def _look(self) -> None:
        """Not while it is still being read: a slow disk would never get to the end."""
        if not self._reading.is_reading:
            self.load()

    def _look_back(self, days: int) -> None:
        self._days = days
        self.load()

    # showing

    def show_findings(self, found: Findings) -> None:
        """Fill the page; also what tests and screenshots call."""
        activity = found.activity
        self.granted.setText(grouped(activity.granted))
        self.denied.setText(grouped(activity.denied))
        middle, slow = activity.took.quantile(0.5), activity.took.quantile(0.95)
        self.median.setText("–" if middle is None else tr("{seconds} s", seconds=numeral(middle, ".1f")))
        self._show_doors(found.doors, found.abandoned)
        self._show_attention(found)
        self._show_charts(activity, found.limits, slow)
        self.states.show_state(self.states.content)

    def _show_charts(self, activity: Activity, limits: Limits | None, slow: float | None) -> None:
        bins, ends = hour_bins(activity, self._days)
        self.hours_title.setText(tr(_PER[self._days]))
        self.hours.setAccessibleName(tr(_PER[self._days]))
        counted = tr("{granted} granted, {denied} denied", granted=activity.granted, denied=activity.denied)
        self.hours.show_bins(bins, ends=ends, ticks=hour_ticks(activity, self._days), summary=counted)
        self.reasons.show_lines([
            (wording.for_staff(reason), number, "granted" if reason.value == "RECOGNIZED" else "muted")
            for reason, number in activity.reasons
        ])  # fmt: skip
        limit = (
            [Marker(limits.min_similarity, tr("limit now {value}", value=numeral(limits.min_similarity, ".2f")))]
            if limits
            else []
        )
        self.similarity.show_bins(score_bins(activity.similarity), ends=("0", "1"), markers=limit)
        alive = limits.min_live if limits else None
        at = [Marker(alive, tr("limit now {value}", value=numeral(alive, ".2f")))] if alive is not None else []
        self.live.show_bins(score_bins(activity.live), ends=("0", "1"), markers=at)
        shown, last = time_bins(activity.took)
        slowest = [] if slow is None else [Marker(slow / last, tr("95 % in {seconds} s", seconds=numeral(slow, ".1f")))]
        self.took.show_bins(shown, ends=("0", tr("{seconds} s", seconds=f"{last:.0f}")), markers=slowest)

    def _show_doors(self, doors: tuple[DoorCard, ...], asleep: frozenset[str]) -> None:
        """As wide as the charts below them, also where there is only one."""
        clear(self.doors)
        shown = doors[:_MOST_DOORS] or (DoorCard(self._desk.office.door, None, None),)
        across = 1 if is_large() else _DOORS_A_ROW
        for place in range(across):
            self.doors.setColumnStretch(place, 1)
        for place, card in enumerate(shown):
            self.doors.addWidget(self._door(card, is_abandoned=card.name in asleep), *divmod(place, across))
        for place in range(len(shown), across):
            self.doors.addWidget(QWidget(), 0, place)

    def _door(self, card: DoorCard, *, is_abandoned: bool) -> QFrame:
        kind, words = state_of(card.health, is_abandoned=is_abandoned)
        now = dt.datetime.now(dt.UTC)
        name = label(card.name if len(card.name) <= 32 else card.name[:31] + "…", "heading")
        name.setToolTip(card.name)
        lines = (
            [label(retelling.retold(card.health.detail), "caption", wrap=True)]
            if kind == "wait" and not is_abandoned and card.health and card.health.detail
            else []
        )
        return panel(column(
            row(name, -1, Chip(words, kind), spacing=8), label(last_words(card.last, now), "muted", wrap=True), *lines,
            -1, spacing=4, margins=(16, 12, 16, 12),
        ))  # fmt: skip

    def _show_attention(self, found: Findings) -> None:
        clear(self.attention)
        every = self._desk.office.settings.panel.verify_every_days
        for words, page, subject, action in attention_lines(found.attention, every, sorted(found.abandoned)):
            line = label(f"○  {words}", wrap=True)
            go = button(tr("Show"), "chip")
            go.setAccessibleName(f"{tr('Show')}: {words}")
            go.clicked.connect(lambda _=False, page=page, subject=subject: self._desk.go(page, subject))
            policy = go.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # one line as tall as the next, with or without a button
            go.setSizePolicy(policy)
            go.setVisible(self._desk.may(action))
            holder = QWidget()
            holder.setLayout(row(line, go, spacing=8))
            line.setMinimumWidth(100)
            holder.layout().setStretch(0, 1)  # type: ignore[union-attr]
            self.attention.addWidget(holder)
        if self.attention.count() == 0:
            self.attention.addWidget(label(f"✓  {tr('All is well.')}", "success"))


def abandoned(doors: Sequence[DoorCard], data_dir: Path | None) -> frozenset[str]:
    """Doors that the log believes guarded but that no program drives: power cut, kill -9. In a worker."""
    believed = [card.name for card in doors if card.health is not None and card.health.kind in _GUARDED]
    return frozenset(believed) - driven(data_dir, believed) if data_dir is not None else frozenset()


def state_of(health: Event | None, *, is_abandoned: bool = False) -> tuple[ChipKind, str]:
    """How the door's terminal is, as far as the log says, and whether any program drives the door."""
    if is_abandoned:
        return "wait", f"○ {tr('kiosk not running')}"
    if health is None:
        return "neutral", tr("not started yet")
    if health.kind is EventKind.FAULT:
        return "wait", f"○ {tr('fault')}"
    if health.kind is EventKind.STOPPED:
        return "neutral", tr("stopped")
    return "granted", f"✓ {tr('camera and door in order')}"


def last_words(last: Event | None, now: dt.datetime) -> str:
    """The last thing that happened there."""
    if last is None:
        return tr("No event yet")
    kind, _ = chip_of(last)
    sign = SIGNS.get(kind, "")
    who = short(last.person_name) if last.person_name and last.verdict is Verdict.GRANTED else ""
    return f"{sign} {' · '.join(filter(None, (what_happened(last), who, ago(last.at, now))))}".strip()


def attention_lines(
    found: Attention, verify_days: int, abandoned_doors: Sequence[str] = ()
) -> list[tuple[str, str, object, Action]]:
    """(words, page, what to show there, what one must be allowed for it), the most urgent first."""
    now = dt.datetime.now(dt.UTC)
    lines: list[tuple[str, str, object, Action]] = [
        (
            tr("{door}: the terminal reports a fault", door=door),
            "events",
            EventFilter(door=door, kind=EventKind.FAULT),
            Action.SEE_EVENTS,
        )
        for door in found.faulty_doors
    ]
    lines += [
        (tr("{door}: its kiosk ended without being closed and does not run", door=door), "events",
         EventFilter(door=door), Action.SEE_EVENTS)
        for door in abandoned_doors
    ]  # fmt: skip
    if not found.people:
        lines.append((tr("Nobody is enrolled yet"), "people", None, Action.SEE_PEOPLE))
    overdue = found.verified_at is None or now - found.verified_at > dt.timedelta(days=verify_days)
    if overdue:
        since = tr("never") if found.verified_at is None else day(found.verified_at)
        lines.append((tr("Event log last verified: {when}", when=since), "events", None, Action.VERIFY_CHAIN))
    if found.people and (found.backed_up_at is None or now - found.backed_up_at > dt.timedelta(days=_BACKUP_DAYS)):
        saved = tr("never") if found.backed_up_at is None else day(found.backed_up_at)
        lines.append((tr("Last backup: {when}", when=saved), "privacy", None, Action.BACK_UP))
    if found.ending:
        words = trn("One person may enter only a few days more", "{count} people may enter only a few days more",
                    count=found.ending)  # fmt: skip
        lines.append((words, "people", PeopleFilter(standing=Standing.ENDING), Action.SEE_PEOPLE))
    if found.weak:
        words = trn("One person has too few templates to be recognised surely",
                    "{count} people have too few templates to be recognised surely", count=found.weak)  # fmt: skip
        lines.append((words, "people", PeopleFilter(fewer_templates=GOOD_TEMPLATES), Action.SEE_PEOPLE))
    return lines
