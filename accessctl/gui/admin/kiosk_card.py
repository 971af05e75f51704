"""The kiosk of this computer, on the settings page: the PIN that leaves it, and whether it starts by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from accessctl.domain import Event, EventKind
from accessctl.errors import InputError
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.person_dialogs import Form
from accessctl.gui.dialogs import Kind, Question
from accessctl.gui.layout import button, column, label, row
from accessctl.gui.tasks import Latest
from accessctl.staff import Action
from accessctl.store.kiosk_pin import LONGEST, SHORTEST
from accessctl.supervision import autostart
from accessctl.translation import logged, tr


@dataclass(frozen=True, slots=True)
class Kiosk:
    """``starts`` None: this system has no place where such a thing is written."""

    has_pin: bool
    starts: bool | None


class KioskCard(QFrame):
    """Reads when it is turned to. Both answers are in the event log, with the name of whoever gave them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk, self._reading = desk, Latest(desk.tasks)
        self.pin, self.starting = label(wrap=True), label(wrap=True)
        self.set_pin, self.no_pin = button(tr("Set the PIN…")), button(tr("No PIN any more…"))
        self.start, self.stop = button(tr("Start with the session…")), button(tr("Not any more…"))
        self.notice = Notice(desk.theme)
        self.notice.hide()
        for each in (self.set_pin, self.no_pin, self.start, self.stop):
            desk.offer(each, Action.CHANGE_SETTINGS)
        self.set_pin.clicked.connect(self._ask_pin)
        self.no_pin.clicked.connect(self._ask_no_pin)
        self.start.clicked.connect(lambda: self._ask_start(is_on=True))
        self.stop.clicked.connect(lambda: self._ask_start(is_on=False))
        leaving, starting = row(self.pin, self.set_pin, self.no_pin), row(self.starting, self.start, self.stop)
        for line in (leaving, starting):
            line.setStretch(0, 1)
        self._when_set = QWidget()
        self._when_set.setLayout(starting)
        self.setLayout(column(
            label(tr("The kiosk of this computer"), "overline"), leaving, self._when_set, self.notice, spacing=8,
            margins=(16, 12, 16, 12),
        ))  # fmt: skip

    def load(self) -> None:
        """Look again."""
        pins = self._desk.office.store.kiosk_pin
        self._reading.run(lambda _: Kiosk(pins.is_set(), starts_by_itself()), self.show_kiosk, self._wrong)

    def show_kiosk(self, found: Kiosk) -> None:
        """Also what tests and screenshots call."""
        may = self._desk.may(Action.CHANGE_SETTINGS)
        self.pin.setText(
            tr("Leaving asks for the kiosk PIN, or an administrator's or guard's account.") if found.has_pin
            else tr("Leaving asks for an administrator's or guard's account; there is no kiosk PIN.")
        )  # fmt: skip
        self.no_pin.setVisible(found.has_pin)
        self._when_set.setVisible(found.starts is not None)
        self.starting.setText(
            tr("It starts with the session of this user.") if found.starts
            else tr("It does not start by itself.")
        )  # fmt: skip
        self.start.setVisible(not found.starts)
        self.stop.setVisible(bool(found.starts))
        self.start.setEnabled(may and self._desk.office.data_dir is not None)

    # -- the PIN

    def _ask_pin(self) -> None:
        form, pins, actor = KioskPinForm(self), self._desk.office.store.kiosk_pin, self._desk.actor

        def save() -> None:
            if (pin := form.entered()) is not None:
                form.save.setEnabled(False)
                self._desk.tasks.run(lambda _: pins.set(pin, actor=actor), done, form.complain)

        def done(_: object) -> None:
            form.accept()
            self._said(tr("The kiosk PIN counts from now on."))

        form.save.clicked.connect(save)
        form.finished.connect(form.deleteLater)
        form.open()

    def _ask_no_pin(self) -> None:
        pins, actor = self._desk.office.store.kiosk_pin, self._desk.actor
        words = tr("The kiosk is left by an administrator's or guard's account only.")
        self._ask(tr("No kiosk PIN any more?"), words, tr("Remove the PIN"), lambda: pins.remove(actor=actor),
                  tr("There is no kiosk PIN any more."), kind="danger-main")  # fmt: skip

    # -- starting by itself

    def _ask_start(self, *, is_on: bool) -> None:
        office, drawer = self._desk.office, self._desk.office.drawer
        if office.data_dir is None:
            return
        command = autostart.kiosk_command(office.data_dir, drawer.path if drawer is not None else None)
        files = autostart.planned(command, autostart.config_home(), with_systemd=autostart.has_systemd())
        if is_on:
            where = "\n".join(str(file.path) for file in files)
            words = tr("The kiosk then opens full screen when this user signs in to the computer. These files are "
                       "written:\n{files}", files=where)  # fmt: skip
            self._ask(tr("Start the kiosk with the session?"), words, tr("Start with the session"),
                      lambda: self._install(files), tr("It starts with the next session."))  # fmt: skip
        else:
            words = tr("A kiosk that was started so is closed now; its door stays shut.")
            self._ask(tr("Start the kiosk by hand only?"), words, tr("Not any more"), self._uninstall,
                      tr("It does not start by itself any more."), kind="danger-main")  # fmt: skip

    def _install(self, files: list[autostart.Planned]) -> None:
        autostart.install(files)
        self._log(logged("kiosk starts with the session"))

    def _uninstall(self) -> None:
        autostart.uninstall(autostart.config_home())
        self._log(logged("kiosk does not start with the session any more"))

    def _log(self, detail: str) -> None:
        """In a worker."""
        now = dt.datetime.now(dt.UTC)
        self._desk.office.store.record(Event(now, "", kind=EventKind.SETTINGS, actor=self._desk.actor, detail=detail))

    # -- both

    def _ask(
        self, title: str, words: str, yes: str, work: Callable[[], object], done: str, *, kind: Kind = "main"
    ) -> None:
        question = Question(self, title, words, yes=yes, kind=kind)
        question.accepted.connect(
            lambda: self._desk.tasks.run(lambda _: work(), lambda _: self._said(done), self._wrong)
        )
        question.finished.connect(question.deleteLater)
        question.open()

    def _said(self, words: str) -> None:
        self.notice.say("success", words)
        self.load()

    def _wrong(self, message: str) -> None:
        self.notice.say("error", message)


class KioskPinForm(Form):
    """The PIN that leaves the kiosk, twice; nobody can look at the old one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("PIN that leaves the kiosk"), tr("Set PIN"))
        self.pin, self.again = QLineEdit(), QLineEdit()
        for field in (self.pin, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(LONGEST)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.add(tr("New PIN ({shortest} to {longest} digits)", shortest=SHORTEST, longest=LONGEST), self.pin)
        self.add(tr("Once more"), self.again)

    def entered(self) -> str | None:
        """What was entered, or None with a complaint."""
        if self.pin.text() != self.again.text():
            self.complain(tr("the two PINs differ; type the same one twice"))
            return None
        return self.pin.text()


def starts_by_itself() -> bool | None:
    """Whether the kiosk starts with this user's session; None where that cannot be arranged from here."""
    try:
        home: Path = autostart.config_home()
    except InputError:
        return None
    return autostart.is_installed(home)
