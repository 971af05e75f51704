"""Questions about accounts: a new one, a new password for somebody else, the own password."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLayout, QLineEdit, QWidget

from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.secret_field import captioned, secret_field
from accessctl.gui.dialogs import Dialog
from accessctl.gui.layout import button, column, label, row
from accessctl.gui.theme import scaled
from accessctl.staff import MEANINGS, TITLES, Action, StaffRole
from accessctl.store import SignIn
from accessctl.store.staff import SHORTEST_PASSWORD
from accessctl.translation import Said, tr


class _AccountDialog(Dialog):
    """A title, fields, one line for what is wrong, and the button that does it in a worker."""

    def __init__(self, parent: QWidget, desk: Desk, title: str, words: str, yes: str) -> None:
        super().__init__(parent, title)
        self._desk = desk
        self.setFixedWidth(scaled(440))
        self._words = words
        self.password = secret_field(desk.theme, tr("New password"))
        self.again = secret_field(desk.theme, tr("New password, once more"))
        self.problem = label(role="error", wrap=True)
        self.problem.setMinimumHeight(36)
        self.yes, self.no = button(yes, "main"), button(tr("Cancel"))
        self.yes.setDefault(True)
        self.yes.clicked.connect(self._do)
        self.no.clicked.connect(self.reject)

    def _lay_out(self, *fields: QLayout | QWidget) -> None:
        self.setLayout(column(
            label(self.windowTitle(), "title", wrap=True), label(self._words, "muted", wrap=True), 8, *fields,
            captioned(tr("New password"), self.password), captioned(tr("New password, once more"), self.again),
            self.problem, row(-1, self.no, self.yes), spacing=8, margins=(24, 24, 24, 20),
        ))  # fmt: skip

    def _work(self) -> Callable[[], SignIn | object]:
        """What is to be done, in a worker thread; asked for when the fields are filled in."""
        raise NotImplementedError

    def _do(self) -> None:
        if self.password.text() != self.again.text():
            self.fail(tr("the two passwords are not the same"))
            return
        work, what = self._work(), self._agreed_to()
        if what is None:
            self._begin(work)
        else:
            self._desk.approved(self, Action.MANAGE_STAFF, what.in_words, lambda _: self._begin(work), logged=str(what))

    def _agreed_to(self) -> Said | None:
        """What another administrator has to agree to first; None: nobody has to.

        Who could make an administrator alone, or take one's account over, had whoever agrees to everything else.
        """
        return None

    def _begin(self, work: Callable[[], SignIn | object]) -> None:
        self.yes.setEnabled(False)
        self._desk.tasks.run(lambda _: work(), self._done, self.fail)

    def _done(self, answer: object) -> None:
        if isinstance(answer, SignIn) and answer.officer is None:
            self.fail(tr("the old password is not right; wait {count} seconds", count=round(answer.wait_seconds)))
            return
        self.password.clear()
        self.again.clear()
        self.accept()

    def fail(self, message: str) -> None:
        """Say why not."""
        self.yes.setEnabled(True)
        self.problem.setText(f"{message[:1].upper()}{message[1:]}.")


def _password_advice() -> str:
    return tr("At least {count} characters; four words that do not belong together are good.", count=SHORTEST_PASSWORD)


class NewAccount(_AccountDialog):
    """Somebody more who may sign in."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, desk, tr("Add an account"), _password_advice(), tr("Add"))
        self.name, self.role = QLineEdit(), role_box(StaffRole.ENROLLER)
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaxLength(80)
        self.meaning = label(role="caption", wrap=True)
        self.role.currentIndexChanged.connect(self._say_role)
        self._lay_out(
            captioned(tr("Name, as it will stand in the event log"), self.name), captioned(tr("Role"), self.role),
            self.meaning,
        )  # fmt: skip
        self._say_role()
        self.name.setFocus()

    def _say_role(self) -> None:
        words = tr(MEANINGS[StaffRole(self.role.currentData())])
        self.meaning.setText(f"{words[:1].upper()}{words[1:]}.")

    def _work(self) -> Callable[[], object]:
        name, password, role = self.name.text(), self.password.text(), StaffRole(self.role.currentData())
        staff, actor = self._desk.office.store.staff, self._desk.actor
        return lambda: staff.add(name, password, role, actor=actor)

    def _agreed_to(self) -> Said | None:
        role = StaffRole(self.role.currentData())
        named = Said("Add the account {name}: {role}", name=self.name.text().strip(), role=Said(TITLES[role]))
        return named if role is StaffRole.ADMINISTRATOR else None


class NewPassword(_AccountDialog):
    """Another password for somebody who has forgotten the old one."""

    def __init__(self, parent: QWidget, desk: Desk, name: str, role: StaffRole) -> None:
        super().__init__(
            parent, desk, tr("New password for {name}", name=name),
            tr("Tell it to {name} in person; it can be changed after signing in.", name=name), tr("Set password"),
        )  # fmt: skip
        self._name, self._role = name, role
        self._lay_out()
        self.password.setFocus()

    def _work(self) -> Callable[[], object]:
        staff, actor, password = self._desk.office.store.staff, self._desk.actor, self.password.text()
        return lambda: staff.set_password(self._name, password, actor=actor)

    def _agreed_to(self) -> Said | None:
        return Said("New password for {name}", name=self._name) if self._role is StaffRole.ADMINISTRATOR else None


class OwnPassword(_AccountDialog):
    """Another password for whoever is signed in; the old one is asked for."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent, desk, tr("Change your password"), _password_advice(), tr("Change"))
        self.old = secret_field(desk.theme, tr("Old password"))
        self._lay_out(captioned(tr("Old password"), self.old))
        self.old.setFocus()

    def _work(self) -> Callable[[], SignIn]:
        staff, name, old, new = self._desk.office.store.staff, self._desk.actor, self.old.text(), self.password.text()
        return lambda: staff.change_password(name, old, new, dt.datetime.now(dt.UTC))


def role_box(chosen: StaffRole) -> QComboBox:
    """The four roles."""
    box = QComboBox()
    box.setAccessibleName(tr("Role"))
    for role in StaffRole:
        box.addItem(tr(TITLES[role]), role.value)
    box.setCurrentIndex(list(StaffRole).index(chosen))
    return box
