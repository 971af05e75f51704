"""The self-test page: living people and attacks at this door's own camera, and what so few of them prove."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QSpinBox, QStackedWidget, QVBoxLayout, QWidget

from accessctl.domain import Event, EventKind
from accessctl.evaluation import selftest
from accessctl.evaluation.guided import Plan, Session
from accessctl.evaluation.selftest import LIVING, Attempt
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.selftest_run import RunningView
from accessctl.gui.dialogs import ask
from accessctl.gui.flow import Flow
from accessctl.gui.layout import Chip, button, clear, column, label, page_title, panel, row
from accessctl.gui.theme import is_large, scaled
from accessctl.staff import Action
from accessctl.translation import mark, tr, trn

_USUAL = ("print", "phone")
_ATTEMPTS, _MOST_ATTEMPTS = 10, 100
_SECONDS, _MOST_SECONDS = 4, 30
_NUMBER_WIDTH = 104  # px
_PAUSE_SECONDS = 6  # to change from one print to the next

_ABOUT = mark(
    "What liveness is worth depends on this camera and this light. First let living people step up, then hold up what "
    "an attacker would. Everybody counts as known meanwhile, so nobody need be enrolled. No picture is kept."
)


class SelfTestPage(Page):
    """Plan, attempts, result. The result is an event in the log; a report can be saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.attempts: tuple[Attempt, ...] = ()
        self.boxes = {name: QCheckBox(said.in_words) for name, said in selftest.NAMES.items()}
        self.count, self.seconds = QSpinBox(), QSpinBox()
        self.lasts, self.problem = label(role="muted"), label(role="error", wrap=True)
        self.start = button(tr("Start the self-test"), "main")
        self.run = RunningView(desk.theme, desk.office.enroller)
        self._lines = QVBoxLayout()
        self.stored = label(role="muted", wrap=True)
        self.save, self.again = button(tr("Save the report…")), button(tr("Test again"), "main")
        self._views = QStackedWidget()
        self.plan, self.result = self._plan_view(), self._result_view()
        for view in (self.plan, self.run, self.result):
            self._views.addWidget(view)
        whole = column(page_title(tr("Self-test of liveness")), 8, spacing=4, margins=(24, 20, 24, 20))
        whole.addWidget(self._views, 1)
        self.setLayout(whole)
        self._wire()
        self._say_length()

    def _plan_view(self) -> QWidget:
        for name, box in self.boxes.items():
            box.setChecked(name in _USUAL)
        self.count.setRange(1, _MOST_ATTEMPTS)
        self.count.setValue(_ATTEMPTS)
        self.count.setAccessibleName(tr("Attempts of each sort"))
        self.seconds.setRange(2, _MOST_SECONDS)
        self.seconds.setValue(_SECONDS)
        self.seconds.setSuffix(" s")
        self.seconds.setAccessibleName(tr("Length of an attempt"))
        count = row(label(tr("Attempts of each sort")), -1, self.count)
        seconds = row(label(tr("Length of an attempt")), -1, self.seconds)
        numbers = column(count, seconds, 4, self.lasts, -1, spacing=10)
        for number in (self.count, self.seconds):
            number.setFixedWidth(scaled(_NUMBER_WIDTH))
        attacks = column(label(tr("Attacks to try"), "heading"), *self.boxes.values(), spacing=8)
        beside = column(attacks, 16, numbers) if is_large() else row(attacks, 96, numbers, -1)
        card = panel(column(beside, spacing=12, margins=20))
        view = QWidget()
        view.setLayout(column(
            label(tr(_ABOUT), "muted", wrap=True), 12, card, self.problem, -1, Flow(-1, self.start), spacing=8
        ))  # fmt: skip
        return view

    def _result_view(self) -> QWidget:
        self._lines.setSpacing(12)
        view = QWidget()
        view.setLayout(column(
            self._lines, 4, self.stored, -1, Flow(self.save, -1, self.again), spacing=8
        ))  # fmt: skip
        return view

    def _wire(self) -> None:
        self._desk.offer(self.start, Action.RUN_SELF_TEST)
        self.start.clicked.connect(self.begin)
        self.again.clicked.connect(self.back_to_plan)
        self.save.clicked.connect(self._choose_folder)
        self.run.finished.connect(self.finish)
        self.run.failed.connect(self.fail)
        self.run.cancel_asked.connect(self._cancel)
        for number in (self.count, self.seconds):
            number.valueChanged.connect(self._say_length)
        for box in self.boxes.values():
            box.toggled.connect(self._say_length)

    # planning

    @property
    def chosen(self) -> Plan:
        """What is asked for at this moment."""
        species = tuple(name for name, box in self.boxes.items() if box.isChecked())
        return Plan(species, self.count.value(), float(self.seconds.value()))

    def _say_length(self) -> None:
        attempts = len(self.chosen.shown)
        minutes = max(1, round(attempts * (self.chosen.seconds + _PAUSE_SECONDS) / 60))
        bound = selftest.bound_of(self.count.value())
        self.lasts.setText(
            trn("{attempts} attempts, about one minute", "{attempts} attempts, about {count} minutes",
                count=minutes, attempts=attempts)
            + "\n" + tr("If nothing passes: APCER below {bound}", bound=bound)
        )  # fmt: skip

    def begin(self) -> None:
        """Open the camera and announce the first attempt."""
        limits = self._desk.office.limits()
        if limits is None or limits.min_live is None:
            self.fail(tr("no liveness model guards here; run: accessctl models install"))
            return
        self.problem.setText("")
        self.attempts = ()
        self._views.setCurrentWidget(self.run)
        self.run.start(Session(self.chosen, self._desk.office.settings, limits.min_live))

    def fail(self, message: str) -> None:
        """The camera or a model does not work: back to the plan, with the reason."""
        self.back_to_plan()
        self.problem.setText(message)

    def back_to_plan(self) -> None:
        self.run.end()
        self.problem.setText("")
        self._views.setCurrentWidget(self.plan)
        self.start.setFocus()

    def _cancel(self) -> None:
        if self.may_leave():
            self.back_to_plan()

    def may_leave(self) -> bool:
        """A session under way is lost when it is left."""
        if not self.run.running:
            return True
        title, text = tr("Stop the self-test?"), tr("What was tried so far is not counted and not stored.")
        if not ask(self, title, text, yes=tr("Stop"), no=tr("Go on"), kind="danger-main"):
            return False
        self.back_to_plan()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous() and self.run.running:
            self.back_to_plan()
        super().hideEvent(event)

    # the result

    def finish(self, attempts: Sequence[Attempt]) -> None:
        """Show what was found and write it into the log; also what screenshots call."""
        self.attempts = tuple(attempts)
        self._show_lines()
        self.stored.setText(tr("Writing the result into the event log…"))
        self._views.setCurrentWidget(self.result)
        self.again.setFocus()
        detail, office = selftest.for_the_log(self.attempts), self._desk.office
        event = Event(
            dt.datetime.now(dt.UTC), office.door, kind=EventKind.SELF_TEST, actor=self._desk.actor, detail=detail
        )
        self._desk.tasks.run(lambda _: office.store.events.record(event), self._said_stored, self.stored.setText)

    def _said_stored(self, event: Event) -> None:
        self.stored.setText(tr("In the event log: number {sequence}.", sequence=event.sequence))

    def _show_lines(self) -> None:
        clear(self._lines)
        for species, found in selftest.by_species(self.attempts).items():
            wrong = sum(one.opened != (species == LIVING) for one in found)
            chip = Chip(tr("✓ as it should be"), "granted") if not wrong else Chip(tr("– look at this"), "wait")
            name = tr("Living people") if species == LIVING else selftest.name_of(species).in_words
            head = Flow(label(name, "heading"), chip)
            words = label(selftest.sentence(species, found), wrap=True)
            meaning = label(_meaning(species, wrong), "muted", wrap=True)
            self._lines.addWidget(panel(column(head, words, meaning, spacing=6, margins=(16, 12, 16, 12))))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the report"))
        if folder:
            self.save_to(Path(folder))

    def save_to(self, folder: Path) -> None:
        """Write report.json, the plot and report.html there, beside the GUI thread."""
        office = self._desk.office
        limits = office.limits()
        min_live = (limits.min_live if limits else None) or 1.0
        model = "+".join(office.settings.models.liveness)
        write = partial(_write, self.attempts, model, min_live, office.source, folder)
        self._desk.tasks.run(lambda _: write(), self._said_saved, self.stored.setText)

    def _said_saved(self, page: Path) -> None:
        self.stored.setText(tr("Saved: {page}", page=page))


def _write(attempts: Sequence[Attempt], model: str, min_live: float, camera: str, folder: Path) -> Path:
    return selftest.report(attempts, model, min_live, camera).write(folder)


def _meaning(species: str, wrong: int) -> str:
    """What to do about it."""
    if species == LIVING and wrong:
        return tr("More light on the face, and none behind it, helps most. Then test again.")
    if species == LIVING:
        return tr("So few attempts prove little: the true share may be anything up to that.")
    if wrong:
        return tr("Ask for a second factor or the challenge at this door, or raise the liveness limit, and test again.")
    return tr("So few attempts prove little: more of them bring the bound down.")
