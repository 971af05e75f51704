"""The admin panel's window: sign-in, then navigation and pages; enrolment above them when asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedLayout, QWidget

from accessctl.domain import Person
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.frame import Frame
from accessctl.gui.admin.models import ModelsPage
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.pages import PAGES
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.staff import Action, Officer, StaffRole

SomePage = TypeVar("SomePage", bound=Page)


class AdminWindow(QMainWindow):
    """Everything is reachable by keys: Ctrl+1..9 for the pages, Ctrl+N, Ctrl+F, Ctrl+L."""

    left = Signal()

    def __init__(self, theme: Theme, office: Office, officer: Officer | None = None) -> None:
        super().__init__()
        self._theme, self._office = theme, office
        self.tasks = Tasks(self)
        self.wizard: EnrolWizard | None = None
        self.frame: Frame | None = None
        self.desk: Desk | None = None
        self.setWindowTitle("accessctl admin")
        self.setMinimumSize(1100, 640)
        body = QFrame()
        body.setObjectName("ground")
        self._screens = QStackedLayout(body)
        self.setCentralWidget(body)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, lambda: self.enrol(""))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        self.sign_in(officer or Officer(office.actor, StaffRole.ADMINISTRATOR))

    def sign_in(self, officer: Officer) -> None:
        """Make the pages for whoever has signed in."""
        desk = Desk(self._theme, self._office, self.tasks, officer, self._approve)
        desk.setParent(self)
        desk.enrol_asked.connect(self.enrol)
        self.desk, self.frame = desk, Frame(desk, PAGES, lambda: None)
        self._screens.addWidget(self.frame)
        self._screens.setCurrentWidget(self.frame)
        self.go()

    def _approve(self, parent: QWidget, what: str, then: Callable[[str], None]) -> None:
        then("")

    def go(self, key: str = "") -> None:
        """Turn to a page; without a key to the first one."""
        if self.frame is not None:
            self.frame.go(key or next(iter(self.frame.pages), ""))

    def page(self, kind: type[SomePage]) -> SomePage:
        """The page of this class; KeyError where the role has none."""
        assert self.frame is not None  # noqa: S101  asked for by those who have signed in
        for page in self.frame.pages.values():
            if isinstance(page, kind):
                return page
        raise KeyError(kind.__name__)

    @property
    def people(self) -> PeoplePage:
        return self.page(PeoplePage)

    @property
    def events(self) -> EventsPage:
        return self.page(EventsPage)

    @property
    def models(self) -> ModelsPage:
        return self.page(ModelsPage)

    # enrolment

    def enrol(self, person_id: str = "") -> None:
        """Open the wizard: for somebody new, or, once they are found, to add pictures to a person."""
        if self.wizard is not None or self.desk is None or not self.desk.may(Action.ENROL):
            return
        if person_id:
            find = self._office.store.people.get
            self.tasks.run(lambda _: find(person_id), self._open_wizard, lambda _: None)
        else:
            self._open_wizard(None)

    def _open_wizard(self, person: Person | None) -> None:
        if self.wizard is None and self.desk is not None:
            self.wizard = EnrolWizard(self._theme, self._office.enroller, self.desk.actor, person, self)
            self.wizard.finished.connect(self._enrolled)
            self.wizard.open()

    def _enrolled(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is None or self.desk is None:
            return
        self.desk.enrolled.emit(wizard.enrolled.person_id if wizard.enrolled else "")
        wizard.deleteLater()

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.close()
        self.left.emit()
        event.accept()
