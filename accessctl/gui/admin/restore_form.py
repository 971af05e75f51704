"""Putting a backup back, step by step: choose it, have it checked, read what it would mean, agree.

Nothing is done here: the panel closes first (``RestoreOrder``), because its own database is the one to be exchanged.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QWidget

from accessctl.config import StoreSettings, door_files
from accessctl.door import Claim
from accessctl.errors import AccessctlError
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_dialogs import Form
from accessctl.gui.admin.secret_field import secret_field
from accessctl.gui.dialogs import Question
from accessctl.gui.layout import button, label, row
from accessctl.gui.tasks import Job
from accessctl.gui.times import exact
from accessctl.staff import Action
from accessctl.store.restoring import Found, look_into
from accessctl.translation import Said, tr, trn


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """What is to be put back once the panel has closed its store."""

    data_dir: Path
    settings: StoreSettings
    file: Path
    passphrase: str = field(repr=False)
    actor: str
    agreed_by: str


class RestoreForm(Form):
    """``agreed`` carries the RestoreOrder: by then the backup was read to its end, and somebody has agreed."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("Restore a backup"), tr("Check the backup"))
        self._desk = desk
        self.found: Found | None = None
        self._job: Job | None = None
        self.file, self.choose = QLineEdit(), button(tr("Choose…"))
        self.passphrase = secret_field(desk.theme, tr("Passphrase of the backup"))
        self.said = label(role="muted", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setMinimumHeight(84)  # nothing jumps when it speaks
        self.bar = QProgressBar()
        self._build()
        self.choose.clicked.connect(self._choose)
        self.save.clicked.connect(self._go_on)
        for typed in (self.file, self.passphrase):
            typed.textChanged.connect(self._begin_anew)
        self._begin_anew()

    def _build(self) -> None:
        self.fields.addRow(label(
            tr("People, events, rules, accounts and settings become those of the backup; what is here now is kept "
               "aside in the data folder. For this the panel closes, and opens again at sign-in; every kiosk must be "
               "closed first."), "muted", wrap=True,
        ))  # fmt: skip
        self.file.setAccessibleName(tr("File"))
        place = QWidget()
        place.setLayout(row(self.file, self.choose, spacing=8))
        place.setMinimumHeight(38)  # the sheet's least height of a field, which a form does not ask its parts for
        self.add(tr("File"), place, self.file)
        self.add(tr("Passphrase"), self.passphrase)
        self.fields.addRow(self.said)
        self.fields.addRow(self.bar)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.choose.setAutoDefault(False)

    def done(self, result: int) -> None:
        """Closing it stops the check; nothing is left of it."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Restore a backup"), self.file.text() or str(Path.home()))
        if name:
            self.file.setText(name)
            self.passphrase.setFocus()

    def _begin_anew(self) -> None:
        """Another file or passphrase has to be checked again."""
        self.found = None
        self.save.setText(tr("Check the backup"))
        self.save.setEnabled(bool(self.file.text().strip() and self.passphrase.text()))
        self.said.setText("")
        self.bar.setValue(0)
        self.problem.hide()

    def _go_on(self) -> None:
        if self.found is None:
            self._check()
            return
        try:
            busy = self._doors_in_use()
        except AccessctlError as error:
            self.complain(str(error))
            return
        if busy:
            self.complain(tr("first close the kiosk of: {doors}. It is left with Esc and its PIN, or by: systemctl "
                             "--user stop accessctl-kiosk", doors=", ".join(busy)))  # fmt: skip
        else:
            self._ask()

    # the check

    def _check(self) -> None:
        office, file = self._desk.office, Path(self.file.text().strip()).expanduser()
        folder, passphrase = office.data_dir, self.passphrase.text()
        if folder is None:
            self.complain(tr("the data folder is not known here; run: accessctl restore FILE"))
            return
        self._set_busy(True)
        self._job = self._desk.tasks.run(
            lambda job: look_into(folder, office.settings.store, file, passphrase, progress=job.heed),
            self._checked, self._not_checked, self._moved,
        )  # fmt: skip

    def _moved(self, share: object) -> None:
        self.bar.setValue(round(1000 * float(str(share))))

    def _set_busy(self, busy: bool) -> None:
        self.problem.hide()
        for control in (self.file, self.choose, self.passphrase, self.save):
            control.setEnabled(not busy)

    def _checked(self, found: Found) -> None:
        self._job = None
        self._set_busy(False)
        self.found = found
        self.bar.setValue(1000)
        self.said.setText(found_words(found))
        self.save.setText(tr("Restore…"))
        self.save.setFocus()

    def _not_checked(self, message: str) -> None:
        self._job = None
        self._set_busy(False)
        self.bar.setValue(0)
        self.complain(message)

    # the agreement

    def _doors_in_use(self) -> list[str]:
        """The doors that a running kiosk has in hand: small files, 5 ms for ten doors."""
        office = self._desk.office
        if office.data_dir is None:
            return []
        names = {office.settings.door.name, *door_files(office.data_dir)}
        return sorted(name for name in names if Claim(office.data_dir, name).is_taken())

    def _ask(self) -> None:
        found = self.found
        assert found is not None  # noqa: S101  asked by the caller
        title = tr("Replace everything by the backup of {time}?", time=exact(found.created_at))
        words = tr("The panel closes, restores, and opens again. Sign in with an account that was there then.")
        question = Question(self, title, words, yes=tr("Restore"), kind="danger-main")
        what = Said("Restore the backup of {time}: {people} people, {events} events", time=exact(found.created_at),
                  people=found.people, events=found.events)  # fmt: skip
        question.accepted.connect(
            lambda: self._desk.approved(self, Action.RESTORE, what.in_words, self._agree, logged=str(what))
        )
        question.open()

    def _agree(self, agreed_by: str) -> None:
        office = self._desk.office
        assert office.data_dir is not None  # noqa: S101  without it nothing was checked
        order = RestoreOrder(
            office.data_dir, office.settings.store, Path(self.file.text().strip()).expanduser(),
            self.passphrase.text(), self._desk.actor, agreed_by,
        )  # fmt: skip
        self.accept()
        self.agreed.emit(order)


def found_words(found: Found) -> str:
    """What is in the backup, and whether it is ours."""
    words = [tr("✓ Backup of {time}: {people} people, {events} events. {chain}", time=exact(found.created_at),
                people=found.people, events=found.events, chain=found.chain_sentence)]  # fmt: skip
    if not found.is_ours:
        words.append(tr("○ It was made by another installation: its people, accounts and key come with it."))
    elif found.newer_events:
        words.append(trn("○ One event is newer than the backup and is only in what is kept aside.",
                         "○ {count} events are newer than the backup and are only in what is kept aside.",
                         count=found.newer_events))  # fmt: skip
    return "\n".join(words)
