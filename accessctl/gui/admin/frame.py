"""What stands round the pages: the navigation on the left, who is signed in, and how it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from accessctl.gui.admin.account_dialogs import OwnPassword
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.page import Page, PageEntry
from accessctl.gui.layout import Chip, Pane, button, column, icon_button, inset_numbers, label, panel, row
from accessctl.gui.scrolling import Scrolled
from accessctl.gui.theme import scaled
from accessctl.staff import TITLES
from accessctl.translation import tr

_SIDEBAR = 208


class Pages(Mapping[str, Page]):
    """The pages by key, in the navigation's order; each is made when it is first asked for.

    All of them together cost the GUI thread 300 ms, each by itself less than a frame that anybody would miss.
    """

    def __init__(self, entries: Sequence[PageEntry], desk: Desk, made: Callable[[str, Page], None]) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._desk, self._tell = desk, made
        self.made: dict[str, Page] = {}

    def __getitem__(self, key: str) -> Page:
        if key not in self.made:
            page = self.made[key] = self._entries[key].make(self._desk)
            self._tell(key, page)
        return self.made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: object) -> bool:
        """Also asked by ``get``: without making the page."""
        return key in self._entries


class Frame(QWidget):
    """The pages that the officer may see, one at a time. Made anew with every sign-in. ``turned``: to another page."""

    turned = Signal()

    def __init__(self, desk: Desk, entries: Sequence[PageEntry], leave: Callable[[], None]) -> None:
        super().__init__()
        self._desk, self._leave = desk, leave
        self.entries = tuple(entry for entry in entries if desk.may(entry.needs))
        self.pages = Pages(self.entries, desk, self._take_in)
        self.buttons: dict[str, QPushButton] = {}
        self._badges: dict[str, Chip] = {}
        self._stack, self._turned = QStackedWidget(), False
        self._places: dict[str, Scrolled] = {}
        self.status = QVBoxLayout()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._sidebar())
        whole.addWidget(self._stack, 1)
        desk.go_asked.connect(self.go)

    def _take_in(self, key: str, page: Page) -> None:
        """A page was made."""
        place = self._places[key] = Scrolled(page)
        self._stack.addWidget(place)
        self._desk.theme.dress(place)  # in its place: what wears a style sheet is restyled when it gets a parent
        page.badge.connect(lambda count: _show_badge(self._badges[key], count))
        inset_numbers(page)

    @property
    def current(self) -> str:
        """The key of the page that is shown."""
        here = self._stack.currentWidget() if self._turned else None
        return next((key for key, place in self._places.items() if place is here), "")

    def go(self, key: str, subject: object = None) -> None:
        """Turn to a page and read it afresh, unless the present one has something to lose; unknown keys go nowhere."""
        page, before = self.pages.get(key), self.current
        if page is None:
            return
        if before not in ("", key) and not self.may_leave():
            self.buttons[before].setChecked(True)
            return
        self.buttons[key].setChecked(True)
        self._turned = True
        self._stack.setCurrentWidget(self._places[key])
        (page.first or page).setFocus()
        page.load()
        if subject is not None:
            page.show_about(subject)
        self.turned.emit()

    def pages_deleted(self) -> Iterator[None]:
        """Delete the pages, one for each turn of the event loop: all at once keep it for 25 ms and more."""
        for place in self._places.values():
            place.deleteLater()
            yield

    def may_leave(self) -> bool:
        """Whether the page that is shown has nothing to lose."""
        return self.current == "" or self.pages[self.current].may_leave()

    def _sidebar(self) -> QFrame:
        theme = self._desk.theme
        mark = QLabel()
        mark.setPixmap(theme.pixmap("logo", "accent", scaled(28)))
        theme.follow(mark, lambda: mark.setPixmap(theme.pixmap("logo", "accent", scaled(28))))
        group = QButtonGroup(self)
        for number, entry in enumerate(self.entries, start=1):
            self.buttons[entry.key] = made = self._nav_button(number, entry)
            group.addButton(made)
        self.status.setSpacing(6)
        side = panel(column(
            row(mark, label("accessctl", "heading"), -1, spacing=10, margins=(6, 0, 0, 0)), 16, self._nav(),
            self.status, 4, self._foot(), spacing=4, margins=(12, 20, 12, 16),
        ), "sidebar")  # fmt: skip
        side.setMinimumWidth(_SIDEBAR)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme.dress(side)
        return side

    def _nav(self) -> Scrolled:
        """Large text is scrolled."""
        rows = QWidget()
        rows.setLayout(column(*(self._nav_row(entry) for entry in self.entries), -1, spacing=4))
        return Scrolled(rows)

    def _nav_row(self, entry: PageEntry) -> QWidget:
        """The button, and over its right end the badge."""
        badge = self._badges[entry.key] = Chip("", "accent")
        badge.hide()
        made = self.buttons[entry.key]
        made.setLayout(row(-1, badge, margins=(0, 0, 8, 0)))
        return made

    def _foot(self) -> QHBoxLayout:
        theme, officer = self._desk.theme, self._desk.officer
        looks = icon_button(theme, "theme", tr("Light or dark"))
        looks.clicked.connect(lambda: theme.choose("light" if theme.palette.name == "dark" else "dark"))
        leave = icon_button(theme, "lock", tr("Lock (Ctrl+L)"))
        leave.clicked.connect(self._leave)
        short = officer.name if len(officer.name) <= 14 else officer.name[:13] + "…"
        me = Pane()
        me.setProperty("kind", "me")
        me.setCursor(Qt.CursorShape.PointingHandCursor)
        me.setToolTip(tr("{name}: change your password", name=officer.name))
        me.setAccessibleName(tr("{name}: change your password", name=officer.name))
        me.setLayout(column(label(short), label(tr(TITLES[officer.role]), "caption"), spacing=2, margins=(8, 4, 4, 4)))
        me.clicked.connect(self._change_password)
        me.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return row(me, looks, leave, spacing=2)

    def _change_password(self) -> None:
        asked = OwnPassword(self, self._desk)
        self._desk.theme.dress(asked)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _nav_button(self, number: int, entry: PageEntry) -> QPushButton:
        theme, title = self._desk.theme, tr(entry.title)
        made = button(f"  {title}", "nav", tip=f"Ctrl+{number}" if number < 10 else "")
        made.setCheckable(True)
        made.setAccessibleName(title)
        made.setIconSize(QSize(scaled(20), scaled(20)))
        made.setIcon(theme.icon(entry.icon, size=scaled(20)))
        theme.follow(made, lambda: made.setIcon(theme.icon(entry.icon, size=scaled(20))))
        made.clicked.connect(lambda: self.go(entry.key))
        if number < 10:
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda: self.go(entry.key))
        return made


def _show_badge(badge: Chip, count: int) -> None:
    badge.say(f"{min(count, 999)}", "accent")
    badge.setVisible(count > 0)
