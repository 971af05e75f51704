"""What every page of the panel works at: the looks, the office, the workers, and who sits there and may do what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from accessctl.gui.admin.office import Office
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.staff import TITLES, Action, Officer, StaffRole, may, needs_two
from accessctl.translation import tr

Approve = Callable[[QWidget, str, Callable[[str], None], str], None]  # parent, what is shown, then, what is logged


class Desk(QObject):
    """Given to every page; made anew when somebody else signs in. GUI thread.

    ``go`` and ``enrol`` are heard by the window; ``enrolled`` (a person id) by whoever lists people.
    """

    go_asked = Signal(str, object)
    enrol_asked = Signal(str)
    face_asked = Signal(object)  # an InboxItem, to be enrolled
    enrolled = Signal(str)
    settings_saved = Signal(object)  # the Settings that count from now on
    restore_asked = Signal(object)  # a RestoreOrder: the panel closes, and whoever has opened it carries it out

    def __init__(self, theme: Theme, office: Office, tasks: Tasks, officer: Officer, approve: Approve) -> None:
        super().__init__()
        self.theme, self.office, self.tasks, self.officer = theme, office, tasks, officer
        self._approve = approve

    @property
    def actor(self) -> str:
        """Who stands in the event log for what is done at this desk."""
        return self.officer.name

    def may(self, action: Action) -> bool:
        """Whether whoever is signed in may do that."""
        return may(self.officer.role, action)

    def offer(self, widget: QWidget, action: Action) -> bool:
        """Leave the control usable if the role may do it; else grey it out and say who may. True where it may."""
        if self.may(action):
            return True
        roles = ", ".join(tr(TITLES[role]) for role in StaffRole if may(role, action))
        words = tr("For this you must be signed in as: {roles}", roles=roles)
        widget.setEnabled(False)
        widget.setToolTip(words)
        widget.setAccessibleDescription(words)
        return False

    def go(self, page: str, subject: object = None) -> None:
        """Turn to another page by its key, with what is meant there (a person id, a filter)."""
        self.go_asked.emit(page, subject)

    def enrol_face(self, item: object) -> None:
        """Open the wizard for somebody new whose face is in the inbox."""
        self.face_asked.emit(item)

    def enrol(self, person_id: str = "") -> None:
        """Open the wizard: for somebody new, or to add pictures to a person."""
        self.enrol_asked.emit(person_id)

    def approved(
        self, parent: QWidget, action: Action, what: str, then: Callable[[str], None], *, logged: str = ""
    ) -> None:
        """Have ``what`` (one sentence) agreed to where the action needs two people, then call ``then``.

        ``logged`` stands in the event log instead of it: names of people must not, for nothing takes them out again.
        ``then`` gets the other administrator's name, "" where nobody else had to agree. It is not called when it was
        refused. What was agreed to is in the event log by then.
        """
        if not self.may(action):
            return
        if needs_two(action):
            self.agreed(parent, what, then, logged=logged)
        else:
            then("")

    def agreed(self, parent: QWidget, what: str, then: Callable[[str], None], *, logged: str = "") -> None:
        """``approved``, for what needs two people by its measure, whoever asks for it."""
        self._approve(parent, what, then, logged or what)
