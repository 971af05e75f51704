"""Who may sign in to the panel: a line each, with what may be changed about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from accessctl.gui.admin.account_dialogs import NewAccount, NewPassword, OwnPassword, role_box
from accessctl.gui.admin.desk import Desk
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, clear, column, label, panel, tint_button
from accessctl.gui.tasks import Latest
from accessctl.gui.times import ago
from accessctl.staff import MEANINGS, TITLES, Action, StaffRole
from accessctl.store import StaffMember
from accessctl.translation import Said, tr
from accessctl.wording import named


class Accounts(QWidget):
    """A part of the settings page. What takes somebody's rights away needs a second administrator."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._reading = desk, Latest(desk.tasks)
        self.members: list[StaffMember] = []
        self.add, self.own = button(tr("Add an account"), "main"), button(tr("Change my password"))
        tint_button(desk.theme, self.add, "person", "on_accent")
        self.problem = label(role="error", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add.clicked.connect(lambda: self._open(NewAccount(self, desk)))
        self.own.clicked.connect(lambda: self._open(OwnPassword(self, desk)))
        desk.offer(self.add, Action.MANAGE_STAFF)
        about = label(
            tr("Everybody who works here has an account: the event log names who did what."), "muted", wrap=True
        )
        roles = [label(named(tr(TITLES[role]), tr(MEANINGS[role])), "caption", wrap=True) for role in StaffRole]
        self.setLayout(column(
            label(tr("Accounts"), "heading"), about, 4, self._lines, self.problem, Flow(self.add, self.own), 8,
            *roles, spacing=8,
        ))  # fmt: skip

    def load(self) -> None:
        """Read the accounts."""
        staff = self._desk.office.store.staff
        self._reading.run(lambda _: staff.all(), self.show_members, self._fail)

    def show_members(self, members: list[StaffMember]) -> None:
        """Fill the list."""
        self.members = members
        self.problem.setText("")
        clear(self._lines)
        for member in members:
            self._lines.addWidget(self._line(member))

    def _line(self, member: StaffMember) -> QFrame:
        seen = ago(member.last_signed_in, dt.datetime.now(dt.UTC))
        names = QWidget()
        names.setLayout(column(
            label(member.name, "heading"), label(tr("last signed in: {when}", when=seen), "caption"), spacing=2
        ))  # fmt: skip
        role, passwd, remove = role_box(member.role), button(tr("New password…")), button(tr("Remove…"), "danger")
        role.setAccessibleName(tr("Role of {name}", name=member.name))
        role.activated.connect(lambda: self._ask_role(member, role))
        passwd.setAccessibleName(tr("New password for {name}", name=member.name))
        passwd.clicked.connect(lambda: self._open(NewPassword(self, self._desk, member.name, member.role)))
        remove.setAccessibleName(tr("Remove {name}", name=member.name))
        remove.clicked.connect(lambda: self._ask_removal(member))
        for control in (role, passwd, remove):
            self._desk.offer(control, Action.MANAGE_STAFF)
        return panel(column(Flow(names, -1, role, passwd, remove), margins=(16, 10, 12, 10)))

    def _open(self, dialog: NewAccount | NewPassword | OwnPassword) -> None:
        dialog.accepted.connect(self.load)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_role(self, member: StaffMember, box: QComboBox) -> None:
        role, staff, actor = StaffRole(box.currentData()), self._desk.office.store.staff, self._desk.actor
        if role is member.role:
            return
        box.setCurrentIndex(list(StaffRole).index(member.role))  # until it is agreed to and done
        what = Said("{name} becomes: {role}", name=member.name, role=Said(TITLES[role]))
        self._agreed(what, lambda: staff.set_role(member.name, role, actor=actor))

    def _ask_removal(self, member: StaffMember) -> None:
        staff, actor = self._desk.office.store.staff, self._desk.actor
        what = Said("Remove the account of {name}", name=member.name)
        question = Question(self, f"{what.in_words}?", tr("What they did stays in the event log."), yes=tr("Remove"),
                            kind="danger-main")  # fmt: skip
        question.accepted.connect(lambda: self._agreed(what, lambda: staff.remove(member.name, actor=actor)))
        question.open()

    def _agreed(self, what: Said, work: Callable[[], None]) -> None:
        def do(_: str) -> None:
            self._desk.tasks.run(lambda _: work(), lambda _: self.load(), self._fail)

        self._desk.approved(self, Action.MANAGE_STAFF, what.in_words, do, logged=str(what))

    def _fail(self, message: str) -> None:
        self.problem.setText(f"{message[:1].upper()}{message[1:]}.")
