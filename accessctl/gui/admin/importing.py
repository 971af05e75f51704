"""The import page: choose a folder or CSV, look at who would come, enrol them, read what was refused, take it back."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QProgressBar, QTableView, QVBoxLayout

from accessctl.gui.admin.cells import Cells, lay_out_columns, set_up_table
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.import_model import COLUMNS, Column, ImportLine, ImportModel, lines_of
from accessctl.gui.admin.import_run import Run, enrol, first_words, progress_words, report_of, summary, take_back
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.person_detail import in_words
from accessctl.gui.dialogs import Question
from accessctl.gui.enrol.photos_step import DropZone
from accessctl.gui.flow import Flow, growing
from accessctl.gui.layout import button, label, page_title
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Job
from accessctl.roster import roster_of
from accessctl.staff import needs_two_to_remove
from accessctl.translation import tr, trn


class ImportPage(Page):
    """One import at a time; leaving the page does not stop it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.run: Run | None = None
        self.job: Job | None = None
        self._before: Run | None = None  # the import before, as long as it can be undone
        self._all: Sequence[ImportLine] | None = None  # every line while only those with refusals are shown
        self._is_undoing = False
        self.model, self.table = ImportModel(self), QTableView()
        self.notice, self.zone = Notice(desk.theme), DropZone(desk.theme)
        self.bar, self.progress = QProgressBar(), label("", "muted", wrap=True)
        self.folder, self.csv = button(tr("Choose folder…")), button(tr("Choose CSV…"))
        self.start, self.cancel = button(tr("Enrol all"), "main"), button(tr("Stop"))
        self.save, self.undo = button(tr("Save refusals…")), button(tr("Undo this import…"), "danger")
        self.another = button(tr("Another import"))
        self.only = button(tr("Only refused"), "chip", tip=tr("People, rows and pictures that could not be used"))
        self.only.setCheckable(True)
        self.consent = label(
            tr("An import records no consent: it is signed afterwards, on each person's page."), "caption", wrap=True
        )
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
        buttons = Flow(self.another, self.undo, self.save, -1, self.cancel, self.start)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 24)
        whole.setSpacing(12)
        whole.addWidget(page_title(tr("Import")))
        whole.addWidget(self.notice)
        whole.addWidget(self.zone)
        whole.addWidget(Flow(growing(self.progress), self.only))
        whole.addWidget(self.consent)
        whole.addWidget(self.bar)
        whole.addWidget(self.states, 1)
        whole.addWidget(buttons)
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
        self.only.toggled.connect(self._show_only)

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
        self.undo.setVisible(not is_busy and self._undoable() is not None)
        self.undo.setText(tr("Undo this import…") if run is not None else tr("Undo the last import…"))
        self.only.setVisible(run is not None and not is_busy and bool(run.refusals))
        self.consent.setVisible(run is not None)
        self.another.setVisible(run is not None and not is_busy)
        if run is not None and not is_busy:
            self.progress.setText(summary(run))

    # -- reading

    def _choose_folder(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(Path.home())):
            self.read(Path(chosen))

    def _choose_csv(self) -> None:
        home, kinds = str(Path.home()), "CSV (*.csv *.txt)"
        if chosen := QFileDialog.getOpenFileName(self, tr("Choose a CSV"), home, kinds)[0]:
            self.read(Path(chosen))

    def _dropped(self, paths: Sequence[Path]) -> None:
        if self.zone.count > 1:
            self.notice.say("error", tr("Drop one thing: the folder that holds the people's folders, or a CSV."))
        elif paths:
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
        self._show_lines(lines)
        self.states.show_state(self.table if lines else self.states.empty)
        if roster.notices:
            self.notice.say("attention", first_words(roster.notices))
        self._refresh()

    def _not_read(self, message: str) -> None:
        self.job = None
        self.notice.say("error", message)
        self._refresh()

    def _another(self) -> None:
        self._before, self.run = self._undoable(), None
        self.notice.hide()
        self._show_lines([])
        self._refresh()

    def _show_lines(self, lines: Sequence[ImportLine]) -> None:
        """All of them."""
        self._all = None
        self.only.setChecked(False)
        self.model.start(lines)

    def _show_only(self, wanted: bool) -> None:
        """The lines with something to mend, or all again."""
        if wanted:
            self._all = tuple(self.model.lines)
            self.model.start([line for line in self._all if line.is_refused])
        elif self._all is not None:
            self.model.start(self._all)
            self._all = None

    # -- enrolling

    def begin(self) -> None:
        """Enrol whoever is left; each person whole or not at all, so stopping leaves nothing half-done."""
        run, make = self.run, self._desk.office.new_import
        if run is None or make is None or self.job is not None:
            return
        left, pictures, actor = run.left, run.pictures, self._desk.actor
        self._before = None
        self.only.setChecked(False)
        run.begun = time.monotonic()
        run.already = len(run.outcomes)
        self.bar.setRange(0, len(run.roster.candidates))
        self.bar.setValue(run.already)
        self.notice.hide()

        def work(job: Job) -> None:
            enrol(make(actor, pictures).run(left), job)

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
        if self._is_undoing:
            self._desk.enrolled.emit("")
            self._say_partly_undone(self._undone(), "")
            return
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
            some = tr("Finished. Some could not be enrolled: the list says why.")
            self.notice.say(kind, some if self.run.refusals else tr("Finished: everybody is enrolled."))
        self._refresh()

    def _failed(self, message: str) -> None:
        self.job, self._is_undoing = None, False
        self.notice.say("error", message)
        self._refresh()

    # -- afterwards

    def _choose_report(self) -> None:
        name = str(Path.home() / "refused.csv")
        if chosen := QFileDialog.getSaveFileName(self, tr("Save refusals"), name, "CSV (*.csv)")[0]:
            self.save_refusals(Path(chosen))

    def save_refusals(self, target: Path) -> None:
        """Who was refused, which pictures were not used, and why."""
        if self.run is None:
            return
        save = report_of(self.run, target)

        def done(count: int) -> None:
            words = trn("{path}: 1 line", "{path}: {count} lines", count=count, path=target)
            self.notice.say("success", words)

        self._desk.tasks.run(lambda _: save(), done, self._failed)

    def _undoable(self) -> Run | None:
        """The import whose people can be removed again: the one that is shown, or the one before it."""
        run = self.run if self.run is not None and self.run.enrolled else self._before
        return run if run is not None and run.enrolled else None

    def _ask_undo(self) -> None:
        run = self._undoable()
        if run is None:
            return
        people = in_words(len(run.enrolled))
        words = tr("{people} whom this import has enrolled are removed again. Everybody else stays.", people=people)
        question = Question(self, tr("Undo this import?"), words, yes=tr("Undo"), kind="danger-main")
        question.accepted.connect(self._have_agreed)
        question.open()

    def _have_agreed(self) -> None:
        """Many people are removed by one button: as by any other, only with another administrator."""
        run = self._undoable()
        many = len(run.enrolled) if run is not None and self.job is None else 0
        if needs_two_to_remove(many, 0):
            what = trn("Undo an import: remove one person", "Undo an import: remove {count} people", count=many)
            detail = f"undoing an import: removal of {many} people"
            self._desk.agreed(self, what, self.take_back, logged=detail)
        elif many:
            self.take_back()

    def take_back(self, other: str = "") -> None:
        """Remove whom this import enrolled, each with a receipt; stopping leaves the rest. ``other`` has agreed."""
        run, people, actor = self._undoable(), self._desk.office.store.people, self._desk.actor
        if run is None or self.job is not None:
            return
        ids, self._is_undoing = run.enrolled, True
        self.only.setChecked(False)
        self.bar.setRange(0, len(ids))

        def work(job: Job) -> tuple[int, str]:
            return take_back(people, ids, actor, other, job)

        def stepped(count: object) -> None:
            assert isinstance(count, int)  # noqa: S101  what the worker above steps with
            run.taken_back.add(ids[count - 1])
            self.bar.setValue(count)
            self.progress.setText(tr("Removing: {done} of {all}…", done=count, all=len(ids)))

        self.job = self._desk.tasks.run(work, lambda found: self._taken_back(*found), self._failed, stepped)
        self._refresh()

    def _undone(self) -> int:
        """How many are removed again so far; the undo is over."""
        self._is_undoing = False
        run = self.run or self._before
        return len(run.taken_back) if run is not None else 0

    def _taken_back(self, count: int, trouble: str) -> None:
        self.job = None
        self._desk.enrolled.emit("")
        undone = self._undone()
        if trouble:
            self._say_partly_undone(count, trouble)
            return
        self._another()
        self.notice.say("success", tr("Undone: {people} removed.", people=in_words(undone)))

    def _say_partly_undone(self, count: int, trouble: str) -> None:
        run, people = self.run, in_words(count)
        if run is not None:
            lines = [
                replace(line, is_taken_back=line.outcome is not None and line.outcome.person_id in run.taken_back)
                for line in self.model.lines
            ]
            self._show_lines(lines)
        if trouble:
            self.notice.say("error", tr("{people} removed, then: {trouble}", people=people, trouble=trouble))
        else:
            self.notice.say("attention", tr("Stopped: {people} removed again; the others stay.", people=people))
        self._refresh()
