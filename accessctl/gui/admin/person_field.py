"""A field that finds a person: type part of a name, id or group, and choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import short
from accessctl.gui.tasks import Latest
from accessctl.gui.theme import scaled
from accessctl.store import PeopleFilter, PersonOverview
from accessctl.translation import tr

_TYPING_PAUSE_MS = 150
_SUGGESTIONS = 12


class PersonField(QLineEdit):
    """``chosen`` carries id and name; Enter takes the first of those that were found."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, placeholder: str = "") -> None:
        super().__init__()
        self._desk, self._reading = desk, Latest(desk.tasks)
        self._found: dict[str, tuple[str, str]] = {}
        self._suggestions = QStringListModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._suggest)
        self.setPlaceholderText(placeholder or tr("Person"))
        self.setAccessibleName(tr("Person"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(scaled(80))
        completer = QCompleter(self._suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._choose)
        found = QListView()
        desk.theme.dress(found)  # a window that stands in no other
        completer.setPopup(found)
        self.setCompleter(completer)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._take_first)

    def _typed(self, _: str) -> None:
        self._pause.start()

    def _suggest(self) -> None:
        words, people = self.text(), self._desk.office.store.people
        if words.strip():
            self._reading.run(
                lambda _: people.page(PeopleFilter(words), limit=_SUGGESTIONS).lines, self.suggest, lambda _: None
            )

    def suggest(self, lines: Sequence[PersonOverview]) -> None:
        """What was found; also what tests call."""
        self._found = {
            f"{short(one.person.name)}  ({one.person.person_id})": (one.person.person_id, one.person.name)
            for one in lines
        }
        self._suggestions.setStringList(list(self._found))
        completer = self.completer()
        if completer is not None and self._found and self.hasFocus():
            completer.complete()

    def _take_first(self) -> None:
        self._choose(self.text() if self.text() in self._found else next(iter(self._found), ""))

    def _choose(self, shown: str) -> None:
        if shown in self._found:
            person_id, name = self._found[shown]
            self.setText(shown)
            self.setCursorPosition(0)  # in a narrow field the name is read, not the end of the id
            self.chosen.emit(person_id, name)
