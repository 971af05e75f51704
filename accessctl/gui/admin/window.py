"""The admin panel's window: sign-in, then navigation and pages; enrolment above them when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar, cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QFrame, QMainWindow, QStackedLayout, QWidget

from accessctl import translation
from accessctl.config import AppearanceSettings, Settings
from accessctl.domain import Person
from accessctl.errors import AccessctlError
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.frame import Frame
from accessctl.gui.admin.idle import IdleWatch
from accessctl.gui.admin.models import ModelsPage
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.pages import PAGES
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.admin.restore_form import RestoreOrder
from accessctl.gui.admin.signin import SignInPage
from accessctl.gui.dialogs import Dialog, Question
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.gui.turns import in_turns
from accessctl.staff import Action, Officer
from accessctl.store.inbox import InboxItem
from accessctl.translation import tr

SomePage = TypeVar("SomePage", bound=Page)


def _is_waited_for(dialog: QDialog) -> bool:
    """Hidden, it has answered; whoever asked is gone, or goes on, by the time it would be shown again."""
    return isinstance(dialog, QFileDialog) or (isinstance(dialog, Dialog) and dialog.is_waited_for)


class AdminWindow(QMainWindow):
    """Everything is reachable by keys: Ctrl+1..9 for the pages, Ctrl+N, Ctrl+F, Ctrl+L, Ctrl+Q.

    ``officer`` is for those who have signed in elsewhere (tests, screenshots); without, the window asks.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, office: Office, officer: Officer | None = None, *, lock_after_minutes: float = 0.0
    ) -> None:
        super().__init__()
        self._theme, self._office = theme, office
        self.tasks = Tasks(self)
        self.wizard: EnrolWizard | None = None
        self.frame: Frame | None = None
        self.desk: Desk | None = None
        self._set_aside: list[QDialog] = []
        self._has_account = False  # signed in here, not elsewhere
        self._is_signed_off = False
        self.restoring: RestoreOrder | None = None  # what to put back once this window has closed
        self.setMinimumSize(1100, 640)
        body = QFrame()
        body.setObjectName("ground")
        self._screens = QStackedLayout(body)
        self.setCentralWidget(body)
        self.sign_in_page = self._new_sign_in_page()
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self.lock)
        self.idle.lock_after(lock_after_minutes)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, lambda: self.enrol(""))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock)
        if officer is None:
            self.sign_in_page.load()
        else:
            self.sign_in(officer)

    def _new_sign_in_page(self) -> SignInPage:
        self.setWindowTitle(tr("accessctl admin"))
        page = SignInPage(self._theme, self._office.store.staff, self.tasks, self._office.door)
        page.signed_in.connect(self._signed_in)
        self._screens.insertWidget(0, page)
        return page

    # who sits there

    @property
    def is_locked(self) -> bool:
        """Whether nobody has signed in, or the panel waits for whoever had."""
        return self._screens.currentWidget() is self.sign_in_page

    def _signed_in(self, officer: Officer) -> None:
        self._has_account = True
        self.sign_in(officer)

    def _ask_account(self) -> None:
        """Whether whoever sits there still may: another administrator, or the terminal, may have changed that."""
        if self.desk is not None and self._has_account:
            staff, officer = self._office.store.staff, self.desk.officer
            self.tasks.run(
                lambda _: any(officer == Officer(one.name, one.role) for one in staff.all()), self._account_is,
                lambda _: None,
            )  # fmt: skip

    def _account_is(self, as_it_was: bool) -> None:
        if not as_it_was and not self.is_locked:
            self.lock()
            self.sign_in_page.text.setText(tr("This account was changed meanwhile. Sign in again."))

    def sign_in(self, officer: Officer) -> None:
        """Go on where this officer was, or make the pages for somebody else."""
        if self.desk is not None and self.desk.officer == officer and self.frame is not None:
            self._screens.setCurrentWidget(self.frame)
            self._put_back()
            return
        self._sign_out()
        self._make_frame(officer)
        self.go()

    def lock(self) -> None:
        """Cover everything, open questions too, until somebody signs in. Nothing is lost."""
        if self.is_locked or self.desk is None:
            return
        while (popup := QApplication.activePopupWidget()) is not None:  # a menu would do something behind the lock
            popup.hide()
        shown = [dialog for dialog in self.findChildren(QDialog) if dialog.isVisible()]
        self._set_aside = [dialog for dialog in shown if not _is_waited_for(dialog)]
        for dialog in shown:
            dialog.hide() if dialog in self._set_aside else dialog.reject()
        self._screens.setCurrentWidget(self.sign_in_page)
        self.sign_in_page.lock(self.desk.officer.name)

    def _follow(self, settings: Settings) -> None:
        """Look and speak as the settings say from now on."""
        looks, before = settings.appearance, translation.language()
        self._office = replace(self._office, settings=settings)
        if self.desk is not None:
            self.desk.office = replace(self.desk.office, settings=settings)
        self.idle.lock_after(settings.panel.lock_after_minutes)
        self._theme.motion = looks.motion
        is_larger = looks.text_percent != self._theme.text_percent
        if translation.use(looks.language) != before or is_larger:
            in_turns(self, self._rebuild(looks))
        else:
            self._theme.choose(looks.theme)

    def _rebuild(self, looks: AppearanceSettings) -> Iterator[None]:
        """Make every page anew for the same officer: other words, or larger ones. Until then the old picture stands.

        Pages are deleted before the theme changes, which would dress them all, and made again as they are asked for.
        """
        if self.desk is None or self.frame is None:
            return
        officer, key = self.desk.officer, self.frame.current
        self.setUpdatesEnabled(False)
        yield from self._taken_down()
        yield  # by now all are deleted
        self._theme.choose(looks.theme)
        self._theme.enlarge(looks.text_percent)
        yield
        self.sign_in_page.deleteLater()
        self.sign_in_page = self._new_sign_in_page()
        yield
        self._make_frame(officer)
        yield
        self.go(key)
        yield
        self.setUpdatesEnabled(True)

    def _make_frame(self, officer: Officer) -> None:
        office = replace(self._office, actor=officer.name)
        self.desk = Desk(self._theme, office, self.tasks, officer, self._approve)
        self.desk.setParent(self)
        self.desk.enrol_asked.connect(self.enrol)
        self.desk.face_asked.connect(self._enrol_face)
        self.desk.settings_saved.connect(self._follow)
        self.desk.restore_asked.connect(self._leave_to_restore)
        self.frame = Frame(self.desk, PAGES, self.lock)
        self.frame.turned.connect(self._ask_account)
        self._screens.addWidget(self.frame)
        self._screens.setCurrentWidget(self.frame)

    def _put_back(self) -> None:
        dialogs, self._set_aside = self._set_aside, []
        for dialog in dialogs:
            dialog.open()

    def _take_down(self) -> None:
        in_turns(self, self._taken_down())

    def _taken_down(self) -> Iterator[None]:
        """Gone at once for whoever looks; deleted page by page."""
        self._set_aside = []
        if self.wizard is not None:
            self.wizard.abandon()
        frame, desk = self.frame, self.desk
        self.frame = self.desk = None
        if frame is None or desk is None:
            return
        frame.hide()
        yield from frame.pages_deleted()
        frame.deleteLater()
        desk.deleteLater()
        yield

    def _sign_out(self) -> None:
        if self.desk is not None:
            officer, staff = self.desk.officer, self._office.store.staff
            self.tasks.run(lambda _: staff.signed_out(officer), lambda _: None, lambda _: None)
        self._take_down()

    def _approve(self, parent: QWidget, what: str, then: Callable[[str], None], logged: str) -> None:
        if self.desk is None:
            return
        staff, asker = self._office.store.staff, self.desk.actor
        asked = Approval(parent, self._theme, staff, self.tasks, what, asker, logged=logged)
        asked.agreed.connect(then)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    # a restore

    def _leave_to_restore(self, order: RestoreOrder) -> None:
        """Close, without asking; by then the form has asked for everything."""
        self.restoring = order
        self.sign_off()
        QTimer.singleShot(0, self, self.abandon)

    def tell(self, title: str, words: str) -> None:
        """Something that has happened while no panel was open, above the sign-in."""
        message = Question(self, title, words, yes=tr("Close"))
        self._theme.dress(message)
        message.no.hide()
        message.open()

    # pages

    def go(self, key: str = "") -> None:
        """Turn to a page; without a key to the first one."""
        if self.frame is not None:
            self.frame.go(key or next(iter(self.frame.pages), ""))

    def page(self, kind: type[SomePage]) -> SomePage:
        """The page of this class; KeyError where the role has none."""
        assert self.frame is not None  # noqa: S101  asked for by those who have signed in
        pages = self.frame.pages
        for key in (*pages.made, *pages):  # those that are there first: the others are made by being looked at
            if isinstance(pages[key], kind):
                return cast(SomePage, pages[key])
        raise KeyError(kind.__name__)

    @property
    def people(self) -> PeoplePage:
        """The list of people."""
        return self.page(PeoplePage)

    @property
    def events(self) -> EventsPage:
        """The event log."""
        return self.page(EventsPage)

    @property
    def models(self) -> ModelsPage:
        """The models."""
        return self.page(ModelsPage)

    # enrolment

    def enrol(self, person_id: str = "") -> None:
        """Open the wizard: for somebody new, or, once they are found, to add pictures to a person."""
        if self.wizard is not None or self.is_locked or self.desk is None or not self.desk.may(Action.ENROL):
            return
        if person_id:
            find = self._office.store.people.get
            desk = self.desk  # who is gone meanwhile goes from the lists, too
            self.tasks.run(lambda _: find(person_id), self._open_wizard, lambda _: desk.enrolled.emit(""))
        else:
            self._open_wizard(None)

    def _enrol_face(self, face: object) -> None:
        """Somebody new from the inbox."""
        if isinstance(face, InboxItem) and self.desk is not None and self.desk.may(Action.ENROL):
            self._open_wizard(None, face)

    def _open_wizard(self, person: Person | None, face: InboxItem | None = None) -> None:
        if self.wizard is None and self.desk is not None:
            enroller, actor = self._office.enroller, self.desk.actor
            self.wizard = EnrolWizard(self._theme, enroller, actor, person, self, face=face)
            self.wizard.finished.connect(self._enrolled)
            self.wizard.open()

    def _enrolled(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is None:
            return
        if self.desk is not None:
            self.desk.enrolled.emit(wizard.enrolled.person_id if wizard.enrolled else "")
        wizard.deleteLater()

    # the window itself

    def sign_off(self) -> None:
        """Whoever sat there is gone: once in the log, however the panel ends, also by a signal."""
        if self.desk is not None and not self._is_signed_off:
            self._is_signed_off = True
            with suppress(AccessctlError):
                self._office.store.staff.signed_out(self.desk.officer)

    def abandon(self) -> None:
        """Close without asking about what is lost."""
        self._take_down()
        self.close()

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.frame is not None and not self.is_locked and not self.frame.may_leave():
            event.ignore()
            return
        self.hide()
        self.tasks.close()
        self.sign_off()
        self.left.emit()
        event.accept()
