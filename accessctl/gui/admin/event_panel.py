"""One event: the evidence against its limits and its place in the chain; never a face."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from accessctl import retelling
from accessctl.domain import Event, EventKind, Verdict
from accessctl.gui.admin.cells import SIGNS
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.events_model import chip_of, what_happened, who
from accessctl.gui.admin.person_detail import short
from accessctl.gui.gauges import LimitBar
from accessctl.gui.layout import Chip, button, clear, column, icon_button, label, row, rule
from accessctl.gui.theme import scaled
from accessctl.gui.times import exact
from accessctl.limits import Limits
from accessctl.staff import Action
from accessctl.translation import grouped, mark, numeral, tr

_WIDTH = 344


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the detail."""

    name: str
    value: str
    tip: str = ""


class _Measured(QWidget):
    """A bar under its name, with the figure at the end of the line."""

    def __init__(self, bar: LimitBar) -> None:
        super().__init__()
        self.name, self._bar, self._figure = bar.accessibleName(), bar, label(role="heading")
        self.setLayout(column(row(label(self.name, "overline"), -1, self._figure), bar, spacing=0))

    def show_value(self, value: float, limit: float) -> None:
        self._bar.show_value(value, limit)
        self._figure.setText(numeral(value, ".2f"))


class EventPanel(QFrame):
    """Beside the list, for the line that is selected."""

    closed = Signal()
    person_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(scaled(_WIDTH))
        self._desk = desk
        self.event_shown: Event | None = None
        close = icon_button(desk.theme, "cross", tr("Close"))
        close.clicked.connect(self.closed)
        self.what, self.state = label(role="title", wrap=True), Chip()
        self.similarity = LimitBar(desk.theme, mark("Similarity"))
        self.live = LimitBar(desk.theme, mark("P(live)"))
        self.limits_note = label(role="caption", wrap=True)
        self.evidence = QVBoxLayout()
        self._measured = [_Measured(bar) for bar in (self.similarity, self.live)]
        for part in (*self._measured, self.limits_note):
            self.evidence.addWidget(part)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(8)
        self.facts.setColumnStretch(1, 1)
        self.person = button(tr("Open person"))
        self.person.clicked.connect(self._open_person)
        head = row(self.what, close)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(
            head, row(self.state, -1), 4, rule(), 4, self.evidence, self.facts, -1, row(self.person, -1), spacing=8,
            margins=(20, 16, 16, 16),
        ))  # fmt: skip

    def show_event(self, event: Event) -> None:
        """What is known about it."""
        self.event_shown = event
        kind, word = chip_of(event)
        self.what.setText(what_happened(event))
        self.state.say(f"{SIGNS.get(kind, '')} {word}".strip(), kind)  # type: ignore[arg-type]
        self._show_evidence(event, self._desk.office.limits())
        clear(self.facts)
        shown = {one.name for one in self._measured if not one.isHidden()}
        for place, fact in enumerate(each for each in facts_of(event) if each.name not in shown):
            self.facts.addWidget(label(fact.name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(self._value(fact), place, 1)
        self.person.setVisible(bool(event.person_name) and self._desk.may(Action.SEE_PEOPLE))

    def _show_evidence(self, event: Event, limits: Limits | None) -> None:
        """Bars against the limits that held then; an event that does not hold them is shown against those of now."""
        is_visit = event.kind is EventKind.ACCESS
        is_old = False
        for measured, value, then, now in zip(
            self._measured,
            (event.similarity, event.live),
            (event.min_similarity, event.min_live),
            (limits.min_similarity, limits.min_live) if limits else (None, None),
            strict=True,
        ):
            limit = now if then is None else then
            shown = is_visit and value is not None and limit is not None
            measured.setVisible(shown)
            if shown and value is not None and limit is not None:
                measured.show_value(value, limit)
                is_old = is_old or then is None
        self.limits_note.setVisible(is_old)
        self.limits_note.setText(
            tr("This event does not say by which limit it was judged: the mark is the limit of now.")
        )

    def _open_person(self) -> None:
        if self.event_shown is not None and self.event_shown.person_id:
            self.person_asked.emit(self.event_shown.person_id)

    @staticmethod
    def _value(fact: Fact) -> QWidget:
        shown = label(fact.value, wrap=True)
        shown.setToolTip(fact.tip)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown


def facts_of(event: Event) -> list[Fact]:
    """What is known about an event; what is not known is left out."""
    is_visit = event.kind is EventKind.ACCESS and event.verdict is not Verdict.WAIT
    every = [
        Fact(tr("Time"), exact(event.at)),
        Fact(tr("Who"), short(who(event), 60)),
        Fact(tr("Id"), event.person_id or "" if event.person_name else ""),
        Fact(tr("Door"), event.door),
        Fact(tr("By"), retelling.actor(event.actor)),
        Fact(tr("Similarity"), "" if event.similarity is None else numeral(event.similarity, ".2f")),
        Fact(tr("P(live)"), "" if event.live is None else numeral(event.live, ".2f")),
        Fact(tr("Track"), str(event.track_id) if is_visit and event.track_id is not None else ""),
        Fact(tr("Detail"), retelling.retold(event.detail)),
        Fact(tr("Number"), grouped(event.sequence)),
        Fact(tr("Hash"), f"{event.hash[:16]}…", event.hash),
        Fact(tr("Follows"), f"{event.previous_hash[:16]}…", event.previous_hash),
    ]
    return [fact for fact in every if fact.value and fact.value != "–"]
