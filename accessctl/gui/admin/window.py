"""The admin panel's window: navigation on the left, one page on the right, enrolment above it when asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.models import ModelsPage
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.layout import button, column, icon_button, label, panel, row
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme

_SIDEBAR = 208


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation."""

    title: str
    icon: str
    page: QWidget
    load: Callable[[], None]


class AdminWindow(QMainWindow):
    """People, events, models. Everything is reachable by keys: Ctrl+1..3, Ctrl+N, Ctrl+F."""

    left = Signal()

    def __init__(self, theme: Theme, office: Office) -> None:
        super().__init__()
        self._theme, self._office = theme, office
        self.tasks = Tasks(self)
        self.wizard: EnrolWizard | None = None
        self.people = PeoplePage(theme, office, self.tasks)
        self.events = EventsPage(theme, office, self.tasks)
        self.models = ModelsPage(theme, office, self.tasks)
        self._places = (
            Place("People", "people", self.people, self.people.load),
            Place("Events", "events", self.events, lambda: None),  # loads itself whenever it is shown
            Place("Models", "models", self.models, self.models.load),
        )
        self.setWindowTitle("accessctl admin")
        self.setMinimumSize(1100, 640)
        self._pages = QStackedWidget()
        self.buttons: list[QPushButton] = []
        self._build()
        self.people.enrol_asked.connect(self.enrol)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, lambda: self.enrol(""))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        self.go(0)

    def _build(self) -> None:
        for place in self._places:
            self._pages.addWidget(place.page)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._sidebar())
        whole.addWidget(self._pages, 1)
        body = QFrame()
        body.setObjectName("ground")
        body.setLayout(whole)
        self.setCentralWidget(body)

    def _sidebar(self) -> QFrame:
        mark = QLabel()
        mark.setPixmap(self._theme.pixmap("logo", "accent", 28))
        group = QButtonGroup(self)
        for number, place in enumerate(self._places):
            self.buttons.append(self._nav_button(number, place))
            group.addButton(self.buttons[-1])
        looks = icon_button(self._theme, "theme", "Light or dark")
        looks.clicked.connect(lambda: self._theme.choose("light" if self._theme.palette.name == "dark" else "dark"))
        self._theme.changed.connect(lambda: mark.setPixmap(self._theme.pixmap("logo", "accent", 28)))
        foot = row(column(label(self._office.door), label(f"as {self._office.actor}", "caption"), spacing=2), -1, looks)
        side = panel(column(
            row(mark, label("accessctl", "heading"), -1, spacing=10, margins=(6, 0, 0, 0)), 16, *self.buttons, -1, foot,
            spacing=4, margins=(12, 20, 12, 16),
        ), "sidebar")  # fmt: skip
        side.setFixedWidth(_SIDEBAR)
        return side

    def _nav_button(self, number: int, place: Place) -> QPushButton:
        made = button(f"  {place.title}", "nav", tip=f"Ctrl+{number + 1}")
        made.setCheckable(True)
        made.setAccessibleName(place.title)
        made.setIconSize(QSize(20, 20))
        made.setIcon(self._theme.icon(place.icon))
        self._theme.changed.connect(lambda: made.setIcon(self._theme.icon(place.icon)))
        made.clicked.connect(lambda: self.go(number))
        QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, lambda: self.go(number))
        return made

    def go(self, number: int) -> None:
        """Turn to a page and read it afresh."""
        self.buttons[number].setChecked(True)
        self._pages.setCurrentWidget(self._places[number].page)
        self._places[number].page.setFocus()
        self._places[number].load()

    def enrol(self, person_id: str = "") -> None:
        """Open the wizard: for somebody new, or to add pictures to a person."""
        if self.wizard is not None:
            return
        person = None
        if person_id:
            line = self.people.panel.line
            person = line.person if line is not None and line.person.person_id == person_id else None
        self.wizard = EnrolWizard(self._theme, self._office.enroller, self._office.actor, person, self)
        self.wizard.finished.connect(self._enrolled)
        self.wizard.open()

    def _enrolled(self) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is not None:
            self.people.load(wizard.enrolled.person_id if wizard.enrolled else "")
            wizard.deleteLater()

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.close()
        self.left.emit()
        event.accept()
