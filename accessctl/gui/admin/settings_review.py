"""What changes, before it is saved: old and new value, from when on, and what makes the door weaker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from accessctl.config.fields import value_of
from accessctl.gui.admin.settings_draft import Draft
from accessctl.gui.admin.settings_words import section_title, shown, takes_effect
from accessctl.gui.dialogs import Dialog
from accessctl.gui.layout import Chip, button, column, label, row, rule, scrolling
from accessctl.gui.theme import scaled, text_scale
from accessctl.translation import tr, trn
from accessctl.wording import named


class Review(Dialog):
    """Accepted: save it."""

    def __init__(self, parent: QWidget, draft: Draft, others: Sequence[str] = ()) -> None:
        super().__init__(parent, tr("What changes"))
        weaker = set(draft.weakens())
        self.setMinimumWidth(scaled(600))
        count = len(draft.changes)
        heading = label(trn("One setting changes", "{count} settings change", count=count), "title")
        words = tr("Marked changes make it easier to come in: another administrator has to agree.") if weaker else ""
        if others:
            kept = tr("Somebody else has saved meanwhile, and it stays: {changes}.", changes="; ".join(others))
            words = " ".join(filter(None, (kept, words)))
        self.save, self.back = button(tr("Ask and save") if weaker else tr("Save"), "main"), button(tr("Back"))
        self.save.clicked.connect(self.accept)
        self.back.clicked.connect(self.reject)
        self.save.setDefault(True)
        self.setLayout(column(
            heading, label(words, "muted", wrap=True), 4, self._listed(draft, weaker), 8,
            row(-1, self.back, self.save), spacing=8, margins=(24, 24, 24, 20),
        ))  # fmt: skip

    def _listed(self, draft: Draft, weaker: set[str]) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 10, 12, 10)  # the frame shows where the keyboard is
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for place, key in enumerate(sorted(draft.changes)):
            self._add(grid, 4 * place, draft, key, key in weaker)
        grid.setRowStretch(4 * len(draft.changes), 1)
        scroll = scrolling(inside)
        scroll.setMinimumHeight(min(420, 16 + round(92 * text_scale()) * len(draft.changes)))
        return scroll

    def _add(self, grid: QGridLayout, place: int, draft: Draft, key: str, is_weaker: bool) -> None:
        field = draft.fields[key]
        title = label(named(section_title(field.section), tr(field.title)), wrap=True)
        what = label("  →  ".join(_old_and_new(draft, key)), "heading", wrap=True)
        grid.addWidget(title, place, 0)
        grid.addWidget(what, place + 1, 0, 1, 2)
        if is_weaker:
            grid.addWidget(Chip(f"○ {tr('weaker')}", "wait"), place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(takes_effect(key), "caption", wrap=True), place + 2, 0, 1, 2)
        grid.addWidget(rule(), place + 3, 0, 1, 2)


def spoken(draft: Draft, key: str) -> str:
    """A change in one line, for whoever agrees to it."""
    return named(tr(draft.fields[key].title), " → ".join(_old_and_new(draft, key)))


def _old_and_new(draft: Draft, key: str) -> tuple[str, str]:
    field = draft.fields[key]
    return shown(field, value_of(draft.before, key)), shown(field, draft.changes[key])
