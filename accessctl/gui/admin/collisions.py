"""Two people have changed the same thing: what is stored now beside what was typed here, and a choice for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from accessctl.gui.dialogs import Dialog
from accessctl.gui.layout import button, column, label, row, scrolling
from accessctl.gui.theme import scaled
from accessctl.translation import isolated, tr

_MOST_LETTERS = 300
_MANY = 3  # more are scrolled by themselves, so that the buttons stay in sight


@dataclass(frozen=True, slots=True)
class Collision:
    """One field, in words: what it is called, what is stored by now, what was typed here."""

    title: str
    theirs: str
    mine: str


class Collisions(Dialog):
    """Accepted: ``mine`` says of each whether what was typed here counts. Nothing is chosen beforehand."""

    def __init__(self, parent: QWidget, collisions: Sequence[Collision], also: Sequence[str] = ()) -> None:
        super().__init__(parent, tr("Somebody else has changed this meanwhile"))
        self.setMinimumWidth(scaled(560))
        self.save, self.back = button(tr("Save"), "main"), button(tr("Back"))
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.save.clicked.connect(self.accept)
        self.back.clicked.connect(self.reject)
        self.back.setAutoDefault(False)
        self._groups: list[QButtonGroup] = []
        words = tr("Nothing was saved yet. Choose what counts.")
        kept = tr("Both are kept where they do not collide: {fields}.", fields=", ".join(also)) if also else ""
        rows = QWidget()
        rows.setLayout(column(*(self._choice(one) for one in collisions), -1, spacing=16))
        few = len(collisions) <= _MANY
        self.setLayout(column(
            label(self.windowTitle(), "title", wrap=True), label(words, "muted", wrap=True),
            label(kept, "muted", wrap=True), 4, rows if few else self._in_a_window(rows), 8,
            row(-1, self.back, self.save), spacing=8, margins=(24, 24, 24, 20),
        ))  # fmt: skip

    def _in_a_window(self, rows: QWidget) -> QWidget:
        area = scrolling(rows, across=False)
        area.setFixedHeight(scaled(300))
        return area

    def _choice(self, collision: Collision) -> QWidget:
        made, group = QWidget(), QButtonGroup(self)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(collision.title, "heading", wrap=True), 0, 0, 1, 2)
        sides = ((tr("Keep theirs"), collision.theirs), (tr("Use mine"), collision.mine))
        for place, (words, value) in enumerate(sides):
            choice, shown = QRadioButton(words), _shown(value)
            choice.setAccessibleName(f"{collision.title}: {words}: {shown}")
            group.addButton(choice, place)
            grid.addWidget(choice, place + 1, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(shown, wrap=True), place + 1, 1)
        group.idToggled.connect(self._follow)
        self._groups.append(group)
        return made

    def _follow(self) -> None:
        self.save.setEnabled(all(group.checkedId() >= 0 for group in self._groups))

    def choose(self, place: int, *, mine: bool) -> None:
        """As if it had been clicked."""
        self._groups[place].button(int(mine)).setChecked(True)

    @property
    def mine(self) -> list[bool]:
        """For each collision, whether what was typed here counts."""
        return [group.checkedId() == 1 for group in self._groups]

    def would_lose(self) -> bool:
        """What was typed stays in the form behind."""
        return False


def _shown(value: str) -> str:
    return isolated(value if len(value) <= _MOST_LETTERS else value[: _MOST_LETTERS - 1] + "…") or "–"
