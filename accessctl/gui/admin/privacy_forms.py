"""The privacy page's forms: a backup with its passphrase, a new consent text; and what is done with receipts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QProgressBar, QWidget

from accessctl.config import FILE_NAME
from accessctl.errors import InputError
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_dialogs import Form
from accessctl.gui.admin.secret_field import secret_field
from accessctl.gui.layout import button, label, row
from accessctl.gui.tasks import Job
from accessctl.privacy import made_words
from accessctl.store import Store
from accessctl.store.backup import Made, back_up
from accessctl.store.sealed_file import SHORTEST_PASSPHRASE, refuse_weak
from accessctl.translation import LANGUAGES, language, tr, trn


class BackupForm(Form):
    """Where to, and the passphrase twice; a bar while it runs. ``made`` carries what to say. Esc stops it."""

    made = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, tr("Back up"), tr("Back up"))
        self._desk = desk
        self.target, self.choose = QLineEdit(), button(tr("Choose…"))
        self.passphrase = secret_field(desk.theme, tr("Passphrase"))
        self.again = secret_field(desk.theme, tr("Passphrase, once more"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.hide()
        self.target.setText(str(Path.home() / "accessctl.backup"))
        self.target.setAccessibleName(tr("File"))
        place = QWidget()
        place.setLayout(row(self.target, self.choose, spacing=8))
        place.setMinimumHeight(38)  # the sheet's least height of a field, which a form does not ask its parts for
        self.add(tr("File"), place, self.target)
        self.add(tr("Passphrase"), self.passphrase)
        self.add(tr("Once more"), self.again)
        self.fields.addRow(label(
            trn("At least one character. Without it nobody can read the backup, you neither.", "At least {count} "
                "characters. Without it nobody can read the backup, you neither.", count=SHORTEST_PASSPHRASE),
            "caption", wrap=True,
        ))  # fmt: skip
        self.fields.addRow(self.bar)
        self.choose.clicked.connect(self._choose)
        self.save.clicked.connect(self._begin)
        self._job: Job | None = None

    def done(self, result: int) -> None:
        """Closing it stops the backup; nothing is left of it."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Back up"), self.target.text())
        if name:
            self.target.setText(name)

    def _begin(self) -> None:
        if self.passphrase.text() != self.again.text():
            self.complain(tr("the two passphrases differ"))
            return
        try:
            refuse_weak(self.passphrase.text())
        except InputError as error:
            self.complain(str(error))
            return
        self.problem.hide()
        self.save.setEnabled(False)
        self.bar.show()
        target, passphrase = Path(self.target.text()).expanduser(), self.passphrase.text()
        self._job = self._desk.tasks.run(
            lambda job: self._work(job, target, passphrase), self._made, self._not_made, self._moved
        )

    def _work(self, job: Job, target: Path, passphrase: str) -> Made:
        office = self._desk.office
        if office.data_dir is None:
            raise InputError(tr("the data folder is not known here; run: accessctl backup FILE"))

        drawer = office.drawer
        settings_file = drawer.path if drawer is not None else office.data_dir / FILE_NAME
        return back_up(
            office.data_dir, office.settings.store, settings_file, target, passphrase,
            actor=self._desk.actor, progress=job.heed,
        )  # fmt: skip

    def _moved(self, share: object) -> None:
        self.bar.setValue(round(1000 * float(str(share))))

    def _made(self, made: Made) -> None:
        self._job = None
        self.accept()
        self.made.emit(made_words(made.path, made))

    def _not_made(self, message: str) -> None:
        self._job = None
        self.bar.hide()
        self.complain(message)


class PublishForm(Form):
    """Version, language and words of a new consent text; it begins with the words in force, to be changed."""

    def __init__(self, parent: QWidget, in_force: Mapping[str, str]) -> None:
        super().__init__(parent, tr("New consent text"), tr("Publish"))
        self._in_force = dict(in_force)
        self.version, self.language, self.words = QLineEdit(), QComboBox(), QPlainTextEdit()
        self.version.setPlaceholderText("2026-04")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language())))
        self.language.currentIndexChanged.connect(self._begin_with)
        self._begin_with()
        self.words.setMinimumHeight(180)
        self.words.setTabChangesFocus(True)
        self.add(tr("Version"), self.version)
        self.add(tr("Language"), self.language)
        self.add(tr("Text"), self.words)
        self.fields.addRow(
            label(tr("A published text never changes. Publish the same version in each language you need."), "caption",
                  wrap=True)
        )  # fmt: skip

    def _begin_with(self) -> None:
        """What somebody has written stays, whatever language is chosen then."""
        if self.words.toPlainText() in ("", *self._in_force.values()):
            self.words.setPlainText(self._in_force.get(self.language.currentData(), ""))


def save_receipts(store: Store, folder: Path) -> tuple[str, str]:
    """Every receipt as a file; what to say. In a worker."""
    from accessctl.store.files import whole

    found = store.erasures.all()
    for one in found:
        with whole(folder / f"erasure-{one.receipt_id}.json") as file:
            file.write(one.document.encode() + b"\n")
    return "success", trn("{folder}: one receipt", "{folder}: {count} receipts", count=len(found), folder=folder)


def check_receipt(store: Store, path: Path) -> tuple[str, str]:
    """What to say about a receipt. In a worker."""
    try:
        document = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{path}: cannot be read", path=path)) from error
    answer = store.erasures.check(document)
    return ("success" if answer.is_true else "error"), answer.sentence
