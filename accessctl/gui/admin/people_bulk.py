"""What is done to several people: one after the other in a worker, told as it goes, stopped between two of them."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event as Flag

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from accessctl.domain import Event, EventKind
from accessctl.errors import AccessctlError, InputError
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.many_form import Before, ManyChange, ManyForm, change_one, put_back
from accessctl.gui.admin.people_table import Choice
from accessctl.gui.admin.person_detail import in_words, short
from accessctl.gui.dialogs import Kind, Question
from accessctl.gui.tasks import Job
from accessctl.staff import Action
from accessctl.store import People, Store
from accessctl.store.export import PEOPLE_COLUMNS, Format, of_overview, whole_text, write
from accessctl.store.staff import agreed_words
from accessctl.translation import mark, tr, trn

_SAY_EVERY_SECONDS = 0.1  # a hundred people a second, each told by itself, would keep the GUI thread listening
_LOGGED_IDS = 20


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done to each. ``do``: False where nothing had to be done; ``over``: what to say of so many.

    ``finished`` hears, before anything is said, how many it came to.
    """

    progress: str
    do: Callable[[str], bool]
    over: Callable[[int], str]
    finished: Callable[[int], None] = lambda _: None


_NOTHING = Deed("", lambda _: False, str)


class BulkWork(QObject):
    """``changed``: the list is other than it was; ``said``: kind and words; ``working``: there is something to stop.

    ``undoable``: the last change can be taken back, or no more.
    """

    changed = Signal()
    said = Signal(str, str)
    working = Signal(bool)
    undoable = Signal(bool)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.form: ManyForm | None = None
        self.job: Job | None = None
        self._deed, self._wanted = _NOTHING, 0
        self._stopping = Flag()  # a job that is cancelled says nothing any more, and how many are done must be said
        self.destroyed.connect(self._stopping.set)  # nobody is there any more who could stop it
        self._before: list[Before] = []

    @property
    def _store(self) -> Store:
        return self._desk.office.store

    def stop(self) -> None:
        """After the person at hand; nothing where nothing runs."""
        self._stopping.set()

    # one after the other

    def run(self, ids: Sequence[str], deed: Deed) -> None:
        """Nothing where something runs already."""
        if self.job is not None:
            return
        self._stopping.clear()
        self._deed, self._wanted = deed, len(ids)
        people, stopping = self._store.people, self._stopping
        self.job = self._desk.tasks.run(
            lambda job: _each(people, ids, deed.do, lambda: stopping.is_set() or job.cancelled, job.step),
            self._over, self._broken, self._step,
        )  # fmt: skip
        self.working.emit(True)

    def _step(self, place: object) -> None:
        self.said.emit("attention", tr(self._deed.progress, done=place, all=self._wanted))

    def _broken(self, words: str) -> None:
        self._over((0, 0, words))

    def _over(self, found: tuple[int, int, str]) -> None:
        deed, wanted = self._deed, self._wanted
        seen, done, trouble = found
        self.job = None
        deed.finished(seen)
        self.working.emit(False)
        self.changed.emit()
        words = deed.over(done)
        if trouble:
            self.said.emit("error", tr("{seen:,} of {wanted:,}: {words}; then: {trouble}", seen=seen, wanted=wanted,
                                       words=words, trouble=trouble))  # fmt: skip
        elif seen < wanted:
            self.said.emit("attention", tr("Stopped at {seen:,} of {wanted:,}: {words}", seen=seen, wanted=wanted,
                                           words=words))  # fmt: skip
        else:
            self.said.emit("success", words)

    def _ask(self, choice: Choice, title: str, words: str, yes: str, deed: Deed, kind: Kind = "main") -> None:
        question = Question(self._page, title, words, yes=yes, kind=kind)
        question.accepted.connect(lambda: self.run(choice.ids, deed))
        question.finished.connect(question.deleteLater)
        question.open()

    # what may be asked for

    def suspend(self, choice: Choice) -> None:
        """Ask, then suspend each who is not."""
        people, actor = self._store.people, self._desk.actor

        def do(person_id: str) -> bool:
            return people.get(person_id).active and bool(people.suspend(person_id, actor=actor))

        self._ask(
            choice, tr("Suspend {people}?", people=in_words(len(choice))),
            tr("Nobody of them is let in until let in again."), tr("Suspend"),
            Deed(mark("Suspending: {done:,} of {all:,}…"), do,
                 lambda count: trn("1 person is suspended", "{count:,} people are suspended", count=count)),
        )  # fmt: skip

    def resume(self, choice: Choice) -> None:
        """Ask, then let each in again who is suspended."""
        people, actor = self._store.people, self._desk.actor

        def do(person_id: str) -> bool:
            return not people.get(person_id).active and bool(people.resume(person_id, actor=actor))

        self._ask(
            choice, tr("Let {people} in again?", people=in_words(len(choice))),
            tr("Whoever of them is suspended is let in again where rules and hours allow it."), tr("Let in again"),
            Deed(mark("Letting in again: {done:,} of {all:,}…"), do,
                 lambda count: trn("1 person is let in again", "{count:,} people are let in again", count=count)),
        )  # fmt: skip

    def revoke(self, choice: Choice) -> None:
        """Ask, then revoke every badge that counts."""
        badges, actor = self._store.badges, self._desk.actor

        def do(person_id: str) -> bool:
            counting = [badge for badge in badges.list(person_id) if badge.revoked_at is None]
            for badge in counting:
                badges.revoke(badge.badge_id, why="with those of others", actor=actor)
            return bool(counting)

        self._ask(
            choice, tr("Revoke the badges of {people}?", people=in_words(len(choice))),
            tr("No door takes them any more. This cannot be undone; new ones are issued on each person's page."),
            tr("Revoke"),
            Deed(mark("Revoking: {done:,} of {all:,}…"), do,
                 lambda count: trn("The badges of 1 person are revoked", "The badges of {count:,} people are revoked",
                                   count=count)), "danger-main",
        )  # fmt: skip

    def remove(self, choice: Choice) -> None:
        """Ask, have another administrator agree, then erase each; whoever was not erased is still there, whole."""
        if not self._desk.may(Action.REMOVE_MANY):  # the Delete key comes here, too
            return
        count = len(choice)
        title = tr("Remove {people}?", people=in_words(count))
        names = ", ".join(short(name, 30) for name in choice.names) + (" …" if count > len(choice.names) else "")
        words = tr("{names}. Their templates and names are erased. This cannot be undone.", names=names)
        question = Question(self._page, title, words, yes=tr("Remove all"), kind="danger-main")
        what = trn("Remove one person: {names}", "Remove {count} people: {names}", count=count, names=names)
        ids = ", ".join(choice.ids[:_LOGGED_IDS])
        detail = f"removal of {count} people: {ids}" + (" …" if count > _LOGGED_IDS else "")
        question.accepted.connect(
            lambda: self._desk.approved(
                self._page, Action.REMOVE_MANY, what, lambda other: self._remove(choice, other), logged=detail
            )
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def _remove(self, choice: Choice, other: str) -> None:
        people, actor = self._store.people, self._desk.actor
        why = f"removal of {len(choice)} people{agreed_words(other)}"
        self.run(choice.ids, Deed(
            mark("Removing: {done:,} of {all:,}…"), lambda one: bool(people.remove(one, actor=actor, why=why)),
            lambda count: trn("1 person is removed, with a receipt (see Privacy)",
                              "{count:,} people are removed, each with a receipt (see Privacy)", count=count),
        ))  # fmt: skip

    # a change, and back

    def change(self, choice: Choice) -> None:
        """Open the form once the groups are known."""
        store = self._store
        self._desk.tasks.run(
            lambda _: (choice, store.people.groups(), list(store.rules.book().groups)), self._open, self._fail
        )

    def _fail(self, words: str) -> None:
        self.said.emit("error", words)

    def _open(self, found: tuple[Choice, list[str], list[str]]) -> None:
        choice, known, book = found
        form = self.form = ManyForm(self._page, len(choice), sorted({*known, *book}), book)
        form.save.clicked.connect(lambda: self._change(choice, form))
        form.open()

    def _change(self, choice: Choice, form: ManyForm) -> None:
        wanted = form.change()
        form.remember()
        form.accept()
        self.apply(choice.ids, wanted)

    def apply(self, ids: Sequence[str], wanted: ManyChange) -> None:
        """Set it for each; it can be taken back until the next change."""
        if self.job is not None:
            return
        store, actor, made = self._store, self._desk.actor, list[Before]()

        def do(person_id: str) -> bool:
            before = change_one(store, person_id, wanted, actor)
            made.extend([before] if before is not None else [])
            return before is not None

        def finished(_: int) -> None:
            self._before = made
            self.undoable.emit(bool(made))

        self.run(ids, Deed(
            mark("Changing: {done:,} of {all:,}…"), do,
            lambda count: trn("1 person is changed", "{count:,} people are changed", count=count), finished,
        ))  # fmt: skip

    def undo(self) -> None:
        """Put each back whom nobody has changed since."""
        if self.job is not None or not self._before:
            return
        store, actor, before = self._store, self._desk.actor, list(self._before)
        of = {one.person_id: one for one in before}
        others = [0]

        def do(person_id: str) -> bool:
            is_back = put_back(store, of[person_id], actor)
            others[0] += not is_back
            return is_back

        def finished(seen: int) -> None:
            self._before = before[seen:]
            self.undoable.emit(bool(self._before))

        self.run(list(of), Deed(
            mark("Taking back: {done:,} of {all:,}…"), do, lambda count: _taken_back(count, others[0]), finished
        ))  # fmt: skip

    # a list

    def save_list(self, choice: Choice) -> None:
        """Ask where to, then write them as CSV or JSON."""
        name, _ = QFileDialog.getSaveFileName(
            self._page, tr("Save as a list"), str(Path.home() / "people.csv"), "CSV (*.csv);;JSON (*.json)"
        )
        if name:
            self.write_list(choice, Path(name))

    def write_list(self, choice: Choice, target: Path) -> None:
        """As a whole or not at all; the log says that it was done, and of how many."""
        if self.job is not None:
            return
        store, actor = self._store, self._desk.actor
        form = Format.JSON if target.suffix.lower() == ".json" else Format.CSV

        stopping = self._stopping

        def heed(job: Job, count: int) -> None:
            if stopping.is_set() or job.cancelled:
                raise InputError(tr("stopped; nothing was written"))
            job.step(count)

        def work(job: Job) -> tuple[Path, int]:
            with whole_text(target) as file:
                found = store.people.lines(choice.ids, lambda count: heed(job, count))
                count = write(map(of_overview, found), PEOPLE_COLUMNS, form, file)
            detail = f"list of {count} people"
            store.record(Event(dt.datetime.now(dt.UTC), "", kind=EventKind.EXPORTED, actor=actor, detail=detail))
            return target, count

        stopping.clear()
        self._deed, self._wanted = Deed(mark("Writing: {done:,} of {all:,}…"), lambda _: False, str), len(choice)
        self.job = self._desk.tasks.run(work, self._written, self._not_written, self._step)
        self.working.emit(True)

    def _written(self, found: tuple[Path, int]) -> None:
        path, count = found
        self._end("success", trn("{path}: 1 line", "{path}: {count} lines", count=count, path=path))

    def _not_written(self, words: str) -> None:
        self._end("error", words)

    def _end(self, kind: str, words: str) -> None:
        self.job = None
        self.working.emit(False)
        self.said.emit(kind, words)


def _taken_back(count: int, others: int) -> str:
    words = trn("1 person is as before", "{count:,} people are as before", count=count)
    if not others:
        return words
    more = trn("1 was changed by somebody else since and stays so",
               "{count:,} were changed by somebody else since and stay so", count=others)  # fmt: skip
    return f"{words}; {more}"


# in a worker


def _each(
    people: People, ids: Sequence[str], do: Callable[[str], bool], is_stopped: Callable[[], bool],
    step: Callable[[object], None],
) -> tuple[int, int, str]:  # fmt: skip
    """(how many were looked at, to how many something was done, what kept it from going on)."""
    done, said = 0, 0.0
    for place, person_id in enumerate(ids):
        if is_stopped():
            return place, done, ""
        try:
            done += do(person_id)
        except AccessctlError as error:
            if people.find(person_id) is not None:  # else somebody else was quicker
                return place, done, error.told
        if time.monotonic() - said >= _SAY_EVERY_SECONDS:
            step(place + 1)
            said = time.monotonic()
    return len(ids), done, ""
