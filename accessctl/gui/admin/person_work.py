"""What is done to people from the people page: each a task, each said when it has worked or failed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from accessctl.errors import ConflictError, InputError
from accessctl.gui.admin.badges_form import BadgesForm
from accessctl.gui.admin.collisions import Collision, Collisions
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.merging import meet
from accessctl.gui.admin.person import PersonPanel
from accessctl.gui.admin.person_detail import PersonDetail, read_detail, short
from accessctl.gui.admin.person_dialogs import ConsentForm, NewPin, PinForm, ReceiptView, receipt_words
from accessctl.gui.admin.person_form import FIELDS, EditForm, field_words, fields_of
from accessctl.gui.dialogs import Question
from accessctl.gui.tasks import Job
from accessctl.privacy import export_person
from accessctl.staff import ALONE_WITHIN, needs_two_to_remove
from accessctl.store import PersonEdit, PersonOverview, Receipt, Store
from accessctl.store.consenting import ConsentText
from accessctl.store.staff import agreed_words
from accessctl.translation import language, tr, trn


class PersonWork(QObject):
    """``changed``: that person's record is other than it was. ``said``: kind and words for the page's notice."""

    changed = Signal(str)
    said = Signal(str, str)

    def __init__(self, desk: Desk, page: QWidget, panel: PersonPanel) -> None:
        super().__init__(page)
        self._desk, self._page, self._panel = desk, page, panel
        self.form: EditForm | PinForm | ConsentForm | BadgesForm | None = None
        self.receipt: ReceiptView | None = None
        self.collisions: Collisions | None = None
        panel.edit_asked.connect(self.edit)
        panel.pin_asked.connect(self.give_pin)
        panel.consent_asked.connect(self.record_consent)
        panel.badges_asked.connect(self.open_badges)
        panel.export_asked.connect(self.export)
        panel.template_removal_asked.connect(self.remove_template)
        panel.photos_removal_asked.connect(self.remove_photos)
        panel.outside_asked.connect(self.forget_presence)

    @property
    def _store(self) -> Store:
        return self._desk.office.store

    def _run(self, work: Callable[[], object], person_id: str, failed: Callable[[str], None] | None = None) -> None:
        fail = self._or_gone(person_id, failed or self._panel.fail)
        self._desk.tasks.run(lambda _: work(), lambda _: self.changed.emit(person_id), fail)

    def _or_gone(self, person_id: str, fail: Callable[[str], None]) -> Callable[[str], None]:
        """``fail``, unless it failed because somebody else has removed the person: the page says that by itself."""
        people = self._store.people

        def failed(message: str) -> None:
            self._desk.tasks.run(
                lambda _: people.find(person_id) is None,
                lambda is_gone: self._give_up() if is_gone else fail(message), lambda _: fail(message),
            )  # fmt: skip

        return failed

    def _give_up(self) -> None:
        """Nothing in the form is about anybody any more."""
        if self.form is not None and self.form.isVisible():
            self.form.done(0)
        self.changed.emit("")

    # one person

    def change_standing(self, line: PersonOverview) -> None:
        """Suspend, or let in again."""
        people, person, actor = self._store.people, line.person, self._desk.actor
        change: Callable[..., object] = people.suspend if person.active else people.resume
        self._run(lambda: change(person.person_id, actor=actor), person.person_id)

    def edit(self, detail: PersonDetail) -> None:
        """Open the form once the groups are known."""
        store = self._store
        self._desk.tasks.run(
            lambda _: (store.people.groups(), list(store.rules.book().groups)),
            lambda found: self._open_edit(detail, *found), self._panel.fail,
        )  # fmt: skip

    def _open_edit(self, detail: PersonDetail, known: Sequence[str], book: Sequence[str]) -> None:
        form = EditForm(self._page, detail, sorted({*known, *book}), book)
        self.form = form
        form.save.clicked.connect(lambda: self._save_edit(form))
        form.open()

    def _save_edit(self, form: EditForm) -> None:
        """About the version that was shown: two administrators do not undo each other."""
        self._store_edit(form, form.detail, form.changes(), ())

    def _store_edit(
        self, form: EditForm, seen: PersonDetail, changes: Mapping[str, object], others: Sequence[str]
    ) -> None:
        """``seen`` is the record that the changes are about; ``others`` what somebody else has changed meanwhile."""
        store, actor, person = self._store, self._desk.actor, seen.line.person
        form.save.setEnabled(False)

        def work(_: Job) -> PersonDetail | None:
            try:
                change = PersonEdit(**changes)  # type: ignore[arg-type]
                store.access.edit(person.person_id, change, expected=person.version, actor=actor)
            except ConflictError:
                if (fresh := read_detail(store, person.person_id)) is None:
                    raise
                return fresh
            return None

        def done(fresh: PersonDetail | None) -> None:
            if fresh is not None:
                self._meet(form, seen, fresh, changes)
                return
            form.accept()
            self.changed.emit(person.person_id)
            if others:
                fields = ", ".join(tr(FIELDS[key]) for key in others)
                self.said.emit("attention", tr("Saved, together with what somebody else has changed meanwhile: "
                                               "{fields}", fields=fields))  # fmt: skip

        self._desk.tasks.run(work, done, self._or_gone(person.person_id, form.complain))

    def _meet(self, form: EditForm, seen: PersonDetail, fresh: PersonDetail, changes: Mapping[str, object]) -> None:
        """Somebody else was quicker: what does not collide is saved with theirs, the rest is put side by side."""
        now = fields_of(fresh)
        found = meet(fields_of(seen), now, changes)
        if not found.collisions:
            self._store_edit(form, fresh, found.kept, found.theirs)
            return
        both = [Collision(tr(FIELDS[key]), field_words(key, now[key]), field_words(key, changes[key]))
                for key in found.collisions]  # fmt: skip
        dialog = self.collisions = Collisions(form, both, [tr(FIELDS[key]) for key in found.theirs])

        def decided() -> None:
            mine = {key for key, is_mine in zip(found.collisions, dialog.mine, strict=True) if is_mine}
            chosen = {**found.kept, **{key: changes[key] for key in mine}}
            others = [*found.theirs, *(key for key in found.collisions if key not in mine)]
            self._store_edit(form, fresh, chosen, others)

        dialog.accepted.connect(decided)
        dialog.rejected.connect(lambda: form.save.setEnabled(True))
        dialog.open()

    def give_pin(self, detail: PersonDetail) -> None:
        """Open the form for a new PIN."""
        form = PinForm(self._page, detail)
        self.form = form
        form.save.clicked.connect(lambda: self._set_pin(form, detail.person_id, form.entered()))
        form.no_pin.clicked.connect(lambda: self._set_pin(form, detail.person_id, NewPin(None, None)))
        form.open()

    def _set_pin(self, form: PinForm, person_id: str, new: NewPin | None) -> None:
        if new is None:
            return
        pins, actor = self._store.pins, self._desk.actor

        def work() -> None:
            if new.pin is None:
                pins.remove(person_id, actor=actor)
            else:
                pins.set(person_id, new.pin, duress=new.duress, actor=actor)

        def done(_: object) -> None:
            form.accept()
            self.changed.emit(person_id)

        form.save.setEnabled(False)
        self._desk.tasks.run(lambda _: work(), done, self._or_gone(person_id, form.complain))

    def export(self, line: PersonOverview) -> None:
        """Write all that is kept about the person into one ZIP, to be handed over."""
        person, store, actor = line.person, self._store, self._desk.actor
        wanted = str(Path.home() / f"{person.person_id}.zip")
        name, _ = QFileDialog.getSaveFileName(self._page, tr("Export all"), wanted, "ZIP (*.zip)")
        if not name:
            return

        def done(events: int) -> None:
            words = trn(
                "{target}: all about {name}, with one event", "{target}: all about {name}, with {count} events",
                count=events, target=name, name=short(person.name),
            )  # fmt: skip
            self.said.emit("success", words)

        self._desk.tasks.run(
            lambda _: export_person(store, person.person_id, Path(name), actor=actor), done,
            self._or_gone(person.person_id, self._panel.fail),
        )  # fmt: skip

    def open_badges(self, detail: PersonDetail) -> None:
        """Issue, print and revoke."""
        form = BadgesForm(self._page, self._desk, detail)
        self.form = form
        form.changed.connect(lambda: self.changed.emit(detail.person_id))
        form.open()

    def record_consent(self, detail: PersonDetail) -> None:
        """Show the newest text, to be accepted."""
        store, name = self._store, detail.line.person.name
        self._desk.tasks.run(
            lambda _: store.consents.current(language()),
            lambda text: self._open_consent(detail.person_id, name, text), self._panel.fail,
        )  # fmt: skip

    def _open_consent(self, person_id: str, name: str, text: ConsentText) -> None:
        form = ConsentForm(self._page, name, text)
        self.form = form
        form.save.clicked.connect(lambda: self._accept(form, person_id))
        form.open()

    def _accept(self, form: ConsentForm, person_id: str) -> None:
        try:
            given = form.acceptance()
        except InputError as error:
            form.complain(str(error))
            return
        consents, actor = self._store.consents, self._desk.actor

        def done(_: object) -> None:
            form.accept()
            self.changed.emit(person_id)

        self._desk.tasks.run(
            lambda _: consents.accept(person_id, given, actor=actor), done, self._or_gone(person_id, form.complain)
        )

    def remove_template(self, person_id: str, template_id: str) -> None:
        """Ask, then erase one template."""
        question = Question(
            self._page, tr("Erase this template?"),
            tr("The person is recognised by the others. This cannot be undone."), yes=tr("Erase"), kind="danger-main",
        )  # fmt: skip
        templates, actor = self._store.templates, self._desk.actor
        question.accepted.connect(lambda: self._run(lambda: templates.remove(template_id, actor=actor), person_id))
        question.open()

    def remove_photos(self, person_id: str, count: int) -> None:
        """Ask, then erase the pictures that were kept of the enrolment."""
        question = Question(
            self._page, trn("Erase the kept picture?", "Erase the {count} kept pictures?", count=count),
            tr("The person is recognised as before; a move to another model then needs new pictures. This cannot be "
               "undone."), yes=tr("Erase"), kind="danger-main",
        )  # fmt: skip
        templates, actor = self._store.templates, self._desk.actor
        question.accepted.connect(lambda: self._run(lambda: templates.remove_photos(person_id, actor=actor), person_id))
        question.open()

    def forget_presence(self, detail: PersonDetail) -> None:
        """Ask, then let the person enter again where the doors think that they still are."""
        name, area = short(detail.line.person.name), short(detail.visitor.area or "")
        question = Question(
            self._page, tr("Has {name} left {area}?", name=name, area=area),
            tr("The doors do not know it, so entering again may be refused. From now on it is allowed."),
            yes=tr("Has left"), kind="danger-main",
        )  # fmt: skip
        access, actor, person_id = self._store.access, self._desk.actor, detail.person_id
        question.accepted.connect(
            lambda: self._run(lambda: access.forget_presence(person_id=person_id, actor=actor), person_id)
        )
        question.open()

    def remove(self, line: PersonOverview) -> None:
        """Erase the person; the receipt follows.

        One by one somebody could remove everybody: after some within the hour another administrator has to agree.
        """
        staff, actor, since = self._store.staff, self._desk.actor, dt.datetime.now(dt.UTC) - ALONE_WITHIN
        self._desk.tasks.run(
            lambda _: staff.removed_alone(actor, since), lambda alone: self._have_agreed(line, alone), self._panel.fail
        )

    def _have_agreed(self, line: PersonOverview, alone: int) -> None:
        if not needs_two_to_remove(1, alone):
            self._remove(line)
            return
        what = trn(
            "Remove {name}, after one other within the hour", "Remove {name}, after {count} others within the hour",
            count=alone, name=short(line.person.name),
        )  # fmt: skip
        detail = f"removal of {line.person.person_id}, after {alone} within the hour"
        self._desk.agreed(
            self._page, what, lambda other: self._remove(line, why=f"one of many{agreed_words(other)}"), logged=detail
        )

    def _remove(self, line: PersonOverview, *, why: str = "") -> None:
        people, actor = self._store.people, self._desk.actor
        self._desk.tasks.run(
            lambda _: people.remove(line.person.person_id, actor=actor, why=why),
            lambda receipt: self._show_receipt(line, receipt), self._or_gone(line.person.person_id, self._panel.fail),
        )  # fmt: skip

    def _show_receipt(self, line: PersonOverview, receipt: Receipt) -> None:
        self._panel.forget()
        self.changed.emit("")
        self.receipt = ReceiptView(self._page, receipt_words(line.person.name, receipt), receipt.document)
        self.receipt.open()
