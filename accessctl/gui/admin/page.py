"""How a page comes into the admin panel.

A page is a ``Page``: a widget that gets a ``Desk`` and nothing else. Its module makes it known with one ``PageEntry``
in ``admin/pages.py``:

    PageEntry("inbox", mark("Inbox"), "mail", Action.SEE_INBOX, InboxPage)

The window then shows it to those whose role may ``needs``, gives it the next Ctrl+digit, calls ``load`` whenever it is
turned to, and makes it anew when somebody else signs in or the language changes. What is done on a page is offered
with ``desk.offer(button, Action.ENROL)``, done in ``desk.tasks``, and logged under ``desk.actor``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from accessctl.gui.admin.desk import Desk
from accessctl.staff import Action


class Page(QWidget):
    """One page. All of it has a default, so that a page says only what it does differently."""

    badge = Signal(int)  # a number beside the page's name in the navigation; 0 takes it away
    # Where the keyboard begins. Not a focus proxy: then Tab would pass over whatever stands before it on the page.
    first: QWidget | None = None

    _looks_again: QTimer | None = None

    def look_every(self, milliseconds: int, look: Callable[[], None]) -> None:
        """Call ``look`` again and again for as long as the page is to be seen."""
        self._looks_again = QTimer(self)
        self._looks_again.setInterval(milliseconds)
        self._looks_again.timeout.connect(look)

    def stand_still(self) -> None:
        """Look no more until shown again: a measurement wants a page at rest."""
        if self._looks_again is not None:
            self._looks_again.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._looks_again is not None:
            self._looks_again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._looks_again is not None:
            self._looks_again.stop()

    def load(self) -> None:
        """Read afresh: called in the GUI thread each time the page is turned to, so reading is a task."""

    def show_about(self, subject: object) -> None:
        """Another page has sent somebody here with ``desk.go(key, subject)``; called after ``load``."""

    def may_leave(self) -> bool:
        """Whether there is nothing to lose; a page that asks about it first does so in here."""
        return True


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One entry of the navigation; ``icon`` is a file of ``assets/icons``, ``title`` is marked text."""

    key: str
    title: str
    icon: str
    needs: Action
    make: Callable[[Desk], Page]
