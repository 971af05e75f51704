"""The import page: choose a folder or CSV, look at who would come, enrol them, read what was refused, take it back."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QTableView, QVBoxLayout

from accessctl.bulk import Outcome, Status, write_refusals
from accessctl.errors import AccessctlError
from accessctl.gui.admin.cells import Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.paging import PagedModel
from accessctl.gui.admin.person import in_words
from accessctl.gui.dialogs import Question
from accessctl.gui.enrol.photos_step import DropZone
from accessctl.gui.layout import button, label, row
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Job
from accessctl.roster import BadRow, Candidate, Roster, roster_of
from accessctl.store.export import whole_text
from accessctl.translation import mark, tr, trn


class Column(Enum):
    """The columns, by title."""

    NAME = mark("Name")
    GROUP = mark("Group")
    PICTURES = mark("Pictures")
    STATE = mark("State")
    WHY = mark("Why")


COLUMNS = tuple(Column)
_CHIPS = {
    Status.ENROLLED: ("granted", mark("enrolled")), Status.SKIPPED: ("neutral", mark("was enrolled")),
    Status.REFUSED: ("denied", mark("refused")),
}  # fmt: skip
# Whoever is enrolled already is passed over a thousand times a second: each told by itself, the GUI thread would only
# listen.
_SAY_EVERY_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A candidate or a bad row, and what became of it."""

    candidate: Candidate | None
    bad: BadRow | None = None
    outcome: Outcome | None = None


class ImportModel(PagedModel[ImportLine]):
    """Everybody who was read: 50,000 lines of it are small."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def text(self, line: ImportLine, column: Enum) -> str:
        candidate = line.candidate
        if column is Column.STATE:
            return self._state(line)[1]
        if column is Column.WHY:
            return line.bad.why if line.bad else line.outcome.why if line.outcome else ""
        if candidate is None:
            return tr("line {line}", line=line.bad.line) if line.bad and column is Column.NAME else ""
        return {
            Column.NAME: candidate.name, Column.GROUP: candidate.group, Column.PICTURES: str(len(candidate.photos)),
        }[Column(column.value)]  # fmt: skip

    def tip(self, line: ImportLine, column: Enum) -> str | None:
        if column is Column.WHY and line.outcome is not None:
            notes = [f"{note.picture}: {note.why}" for note in line.outcome.pictures if note.refusal]
            return "\n".join(notes[:20]) or line.outcome.why or None
        if column is Column.WHY and line.bad is not None:
            return line.bad.why
        return line.candidate.person_id if line.candidate and column is Column.NAME else None

    def chip(self, line: ImportLine, column: Enum) -> tuple[str, str] | None:
        return self._state(line) if column is Column.STATE else None

    @staticmethod
    def _state(line: ImportLine) -> tuple[str, str]:
        if line.bad is not None:
            return "denied", tr("bad row")
        if line.outcome is None:
            return "wait", tr("to come")
        kind, words = _CHIPS[line.outcome.status]
        return kind, tr(words)


@dataclass(slots=True)
class Run:
    """What an import has done so far; of the GUI thread."""

    roster: Roster
    outcomes: list[Outcome] = field(default_factory=list)
    begun: float = 0.0
    already: int = 0  # before this start: an import that goes on measures its own speed
    is_over: bool = False
    # Counted as they come: of 50,000 people each count anew would cost the GUI thread milliseconds per person.
    pictures: int = 0
    counts: Counter[Status] = field(default_factory=Counter)
    refusals: int = 0

    def __post_init__(self) -> None:
        self.pictures, self.refusals = self.roster.pictures, len(self.roster.bad_rows)

    def take(self, fresh: Sequence[Outcome]) -> None:
        """What has come of the next ones."""
        self.outcomes += fresh
        self.counts.update(one.status for one in fresh)
        self.refusals += sum(
            one.status is Status.REFUSED or any(note.refusal for note in one.pictures) for one in fresh
        )

    @property
    def left(self) -> tuple[Candidate, ...]:
        return self.roster.candidates[len(self.outcomes) :]

    @property
    def enrolled(self) -> list[str]:
        """Ids of those who are here because of this import."""
        return [one.person_id for one in self.outcomes if one.status is Status.ENROLLED and one.person_id]


def lines_of(roster: Roster) -> list[ImportLine]:
    """Bad rows first; in the worker that has read them."""
    return [*(ImportLine(None, row) for row in roster.bad_rows), *map(ImportLine, roster.candidates)]


class ImportPage(Page):
    """One import at a time; leaving the page does not stop it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.run: Run | None = None
        self.job: Job | None = None
        self.model, self.table = ImportModel(self), QTableView()
        self.notice, self.zone = Notice(desk.theme), DropZone(desk.theme)
        self.bar, self.progress = QProgressBar(), label("", "muted")
        self.folder, self.csv = button(tr("Choose folder…")), button(tr("Choose CSV…"))
        self.start, self.cancel = button(tr("Enrol all"), "main"), button(tr("Stop"))
        self.save, self.undo = button(tr("Save refusals…")), button(tr("Undo this import…"), "danger")
        self.another = button(tr("Another import"))
        self._build()
        self._wire()
        self._refresh()

    def _build(self) -> None:
        set_up_table(self.table)
        self.table.setModel(self.model)
        self.table.setItemDelegate(Cells(self._desk.theme, self.table, name_column=0, discs=False))
        self.table.setAccessibleName(tr("People to enrol"))
        lay_out_columns(
            self.table, {Column.NAME: 220, Column.GROUP: 120, Column.PICTURES: 88, Column.STATE: 128}, COLUMNS
        )
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Import"))
        self.zone.say(tr("Drop a folder or a CSV here"), tr(
            "A folder holds one sub-folder of pictures per person. A CSV has the columns name, photos, id, group."
        ))  # fmt: skip
        self.zone.put_buttons(self.folder, self.csv)
        empty = Placeholder(self._desk.theme, "people", tr("Nobody to enrol"), tr("Choose another folder or CSV."))
        self.states = Stateful(self._desk.theme, self.table, empty, self._refresh)
        self.buttons: QHBoxLayout = row(self.another, self.undo, self.save, -1, self.cancel, self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 24)
        whole.setSpacing(12)
        whole.addWidget(label(tr("Import"), "title"))
        whole.addWidget(self.notice)
        whole.addWidget(self.zone)
        whole.addWidget(self.progress)
        whole.addWidget(self.bar)
        whole.addWidget(self.states, 1)
        whole.addLayout(self.buttons)
        self.notice.hide()

    def _wire(self) -> None:
        self.folder.clicked.connect(self._choose_folder)
        self.csv.clicked.connect(self._choose_csv)
        self.zone.dropped.connect(self._dropped)
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.stop)
        self.save.clicked.connect(self._choose_report)
        self.undo.clicked.connect(self._ask_undo)
        self.another.clicked.connect(self._another)

    # -- what is shown when

    def _refresh(self) -> None:
        run, is_busy = self.run, self.job is not None
        has_begun = run is not None and bool(run.outcomes)
        self.zone.setVisible(run is None and not is_busy)
        self.states.setVisible(run is not None)
        self.bar.setVisible(is_busy or has_begun)
        self.progress.setVisible(run is not None or is_busy)
        self.start.setVisible(run is not None and bool(run.left) and not is_busy)
        self.start.setText(tr("Go on") if has_begun else tr("Enrol all"))
        self.cancel.setVisible(is_busy)
        self.save.setVisible(run is not None and not is_busy and bool(run.refusals))
        self.undo.setVisible(run is not None and not is_busy and bool(run.enrolled))
        self.another.setVisible(run is not None and not is_busy)
        if run is not None and not is_busy:
            self.progress.setText(summary(run))

    # -- reading

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(Path.home()))
        if chosen:
            self.read(Path(chosen))

    def _choose_csv(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose a CSV"), str(Path.home()), "CSV (*.csv *.txt)")
        if chosen:
            self.read(Path(chosen))

    def _dropped(self, paths: Sequence[Path]) -> None:
        if paths:
            self.read(paths[0])

    def read(self, path: Path) -> None:
        """Show who would come; nothing is enrolled yet."""
        self.notice.hide()
        self.progress.setText(tr("Reading {name}…", name=path.name))
        self.bar.setRange(0, 0)

        def work(job: Job) -> tuple[Run, list[ImportLine]]:
            run = Run(roster_of(path, job.heed))
            return run, lines_of(run.roster)

        def looked(count: object) -> None:
            self.progress.setText(tr("Reading {name}: {count:,} files looked at…", name=path.name, count=count))

        self.job = self._desk.tasks.run(work, lambda found: self._read(*found), self._not_read, looked)
        self._refresh()

    def _read(self, run: Run, lines: list[ImportLine]) -> None:
        self.job, self.run, roster = None, run, run.roster
        self.model.start(lines)
        self.states.show_state(self.table if lines else self.states.empty)
        if roster.notices:
            more = len(roster.notices) - 3
            words = " ".join(roster.notices[:3]) + (f" (+{more})" if more > 0 else "")
            self.notice.say("attention", words)
        self._refresh()

    def _not_read(self, message: str) -> None:
        self.job = None
        self.notice.say("error", message)
        self._refresh()

    def _another(self) -> None:
        self.run = None
        self.notice.hide()
        self.model.start([])
        self._refresh()

    # -- enrolling

    def begin(self) -> None:
        """Enrol whoever is left; each person whole or not at all, so stopping leaves nothing half-done."""
        run, make = self.run, self._desk.office.new_import
        if run is None or make is None or self.job is not None:
            return
        left, pictures, actor = run.left, run.pictures, self._desk.actor
        run.begun = time.monotonic()
        run.already = len(run.outcomes)
        self.bar.setRange(0, len(run.roster.candidates))
        self.bar.setValue(run.already)
        self.notice.hide()

        def work(job: Job) -> None:
            said, fresh = time.monotonic(), []
            for outcome in make(actor, pictures).run(left):
                fresh.append(outcome)
                if job.cancelled or time.monotonic() - said >= _SAY_EVERY_SECONDS:
                    job.step(fresh)
                    said, fresh = time.monotonic(), []
                if job.cancelled:
                    return
            job.step(fresh)

        self.job = self._desk.tasks.run(work, lambda _: self._over(), self._failed, self._step)
        self._refresh()

    def _step(self, fresh: object) -> None:
        run = self.run
        if run is None or not isinstance(fresh, list):
            return
        place = len(run.roster.bad_rows) + len(run.outcomes)
        run.take(fresh)
        self.model.replace_from(place, [ImportLine(one.candidate, outcome=one) for one in fresh])
        self.bar.setValue(len(run.outcomes))
        self.progress.setText(progress_words(run, time.monotonic() - run.begun))

    def stop(self) -> None:
        """At once while a folder is read; else after the person at hand."""
        if self.job is not None and not self.job.cancelled:
            self.job.finished.connect(self._stopped)
            self.job.cancel()
            self.cancel.setEnabled(False)
            if self.run is not None:
                self.notice.say("attention", tr("Stopping after this person…"))

    def _stopped(self) -> None:
        self.job = None
        self.cancel.setEnabled(True)
        if self.run is None:
            self.notice.say("attention", tr("Stopped; nobody was enrolled."))
            self._refresh()
            return
        self._desk.enrolled.emit("")
        self.notice.say("attention", tr("Stopped. Whoever is enrolled stays; going on begins where it stopped."))
        self._refresh()

    def _over(self) -> None:
        self.job = None
        self._desk.enrolled.emit("")
        if self.run is not None:
            self.run.is_over = True
            kind = "attention" if self.run.refusals else "success"
            self.notice.say(kind, tr("Finished: {summary}", summary=summary(self.run)))
        self._refresh()

    def _failed(self, message: str) -> None:
        self.job = None
        self.notice.say("error", message)
        self._refresh()

    # -- afterwards

    def _choose_report(self) -> None:
        name = str(Path.home() / "refused.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save refusals"), name, "CSV (*.csv)")
        if chosen:
            self.save_refusals(Path(chosen))

    def save_refusals(self, target: Path) -> None:
        """Who was refused, which pictures were not used, and why."""
        run = self.run
        if run is None:
            return
        outcomes, bad = tuple(run.outcomes), run.roster.bad_rows

        def work(_: Job) -> int:
            with whole_text(target) as file:
                return write_refusals(outcomes, bad, file)

        def done(count: int) -> None:
            words = trn("{path}: 1 line", "{path}: {count} lines", count=count, path=target)
            self.notice.say("success", words)

        self._desk.tasks.run(work, done, self._failed)

    def _ask_undo(self) -> None:
        run = self.run
        if run is None:
            return
        words = tr("{people} whom this import has enrolled are removed again. Everybody else stays.",
                   people=in_words(len(run.enrolled)))  # fmt: skip
        question = Question(self, tr("Undo this import?"), words, yes=tr("Undo"), kind="danger-main")
        question.accepted.connect(self.take_back)
        question.open()

    def take_back(self) -> None:
        """Remove whom this import enrolled, each with a receipt; stopping leaves the rest enrolled."""
        run, people, actor = self.run, self._desk.office.store.people, self._desk.actor
        if run is None:
            return
        ids = run.enrolled
        self.bar.setRange(0, len(ids))

        def work(job: Job) -> tuple[int, str]:
            for count, person_id in enumerate(ids):
                if job.cancelled:
                    return count, ""
                try:
                    if people.find(person_id) is not None:
                        people.remove(person_id, actor=actor, why="import undone")
                except AccessctlError as error:
                    return count, str(error)
                job.step(count + 1)
            return len(ids), ""

        def stepped(count: object) -> None:
            self.bar.setValue(count if isinstance(count, int) else 0)

        self.job = self._desk.tasks.run(work, lambda found: self._taken_back(*found), self._failed, stepped)
        self._refresh()

    def _taken_back(self, count: int, trouble: str) -> None:
        self.job = None
        self._desk.enrolled.emit("")
        if trouble:
            self.notice.say("error", tr("{people} removed, then: {trouble}", people=in_words(count), trouble=trouble))
            self._refresh()
            return
        self._another()
        self.notice.say("success", tr("Undone: {people} removed.", people=in_words(count)))


def summary(run: Run) -> str:
    """What there is, or what has come of it."""
    if not run.outcomes:
        people, pictures = in_words(len(run.roster.candidates)), run.pictures
        words = tr("{people} with {pictures}", people=people,
                   pictures=trn("1 picture", "{count:,} pictures", count=pictures))  # fmt: skip
        bad = len(run.roster.bad_rows)
        return words + (f"; {trn('1 bad row', '{count} bad rows', count=bad)}" if bad else "")
    counts = run.counts
    return tr(
        "{enrolled} enrolled, {skipped} enrolled before, {refused} refused, {bad} bad rows",
        enrolled=counts[Status.ENROLLED], skipped=counts[Status.SKIPPED], refused=counts[Status.REFUSED],
        bad=len(run.roster.bad_rows),
    )  # fmt: skip


def progress_words(run: Run, seconds: float) -> str:
    """How far, how quick, how long still."""
    done, whole = len(run.outcomes), len(run.roster.candidates)
    rate = (done - run.already) / seconds if seconds > 0 else 0.0
    minutes = math.ceil((whole - done) / rate / 60) if rate > 0 else 0
    words = tr("{done:,} of {all:,}; {refused} refused; {rate:.1f} people per second",
               done=done, all=whole, refused=run.counts[Status.REFUSED], rate=rate)  # fmt: skip
    left = trn("less than a minute left", "about {count} minutes left", count=minutes)
    return f"{words}; {left}" if minutes else words
