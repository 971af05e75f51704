"""What can be done to several people at once: the bar under the list, which says to how many."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu

from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import in_words
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, label, row
from accessctl.staff import Action
from accessctl.translation import tr, trn


class SeveralBar(QFrame):
    """Hidden while fewer than two are selected. ``asked`` carries what is to be done to them; ``all_asked``: all."""

    asked = Signal(str)
    all_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self.chosen, self.all = label(), button("", "link")
        self.all.clicked.connect(self.all_asked)
        self.change, self.suspend = button(tr("Change…")), button(tr("Suspend all"))
        self.more, self.remove = button(tr("More"), "menu"), button(tr("Remove all…"), "danger")
        self.entries: dict[str, QAction] = {}
        self._build()

    def _build(self) -> None:
        menu = QMenu(self.more)
        for key, words, action in (
            ("resume", tr("Let in again…"), Action.SUSPEND_PEOPLE),
            ("revoke", tr("Revoke badges…"), Action.GIVE_PINS),
            ("list", tr("Save as a list…"), Action.EXPORT_PERSON),
        ):
            entry = QAction(words, menu)
            entry.setEnabled(self._desk.may(action))
            entry.triggered.connect(lambda _=False, key=key: self.asked.emit(key))
            menu.addAction(entry)
            self.entries[key] = entry
        self.more.setMenu(menu)
        for key, control, action in (
            ("change", self.change, Action.CHANGE_PEOPLE), ("suspend", self.suspend, Action.SUSPEND_PEOPLE),
            ("remove", self.remove, Action.REMOVE_MANY),
        ):  # fmt: skip
            self._desk.offer(control, action)
            control.clicked.connect(lambda _=False, key=key: self.asked.emit(key))
        self.setLayout(row(
            Flow(self.chosen, self.all, -1, self.change, self.suspend, self.more, self.remove),
            margins=(16, 8, 8, 8),
        ))  # fmt: skip
        self.hide()

    def show_count(self, count: int, matching: int, *, is_everybody: bool) -> None:
        """So many are selected, of so many that match."""
        self.setVisible(count > 1)
        if is_everybody:
            words = trn("The one that matches is selected", "All {count:,} that match are selected", count=count)
        else:
            words = tr("{people} selected", people=in_words(count))
        self.chosen.setText(words)
        self.all.setText(trn("Select the one that matches", "Select all {count:,} that match", count=matching))
        self.all.setVisible(not is_everybody and matching > count)

    def set_busy(self, busy: bool) -> None:
        """One piece of work at a time."""
        for control, action in ((self.change, Action.CHANGE_PEOPLE), (self.suspend, Action.SUSPEND_PEOPLE),
                                (self.remove, Action.REMOVE_MANY)):  # fmt: skip
            control.setEnabled(not busy and self._desk.may(action))
        self.more.setEnabled(not busy)
