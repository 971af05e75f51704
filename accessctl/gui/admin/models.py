"""The models page: what guards this door, under which licence, and whether the files are what they were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accessctl.domain import ModelEntry, Role
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.model_facts import curves_of, facts
from accessctl.gui.admin.model_speed import SpeedCard
from accessctl.gui.admin.office import ModelLine
from accessctl.gui.admin.page import Page
from accessctl.gui.curves import ErrorCurves
from accessctl.gui.flow import Flow, growing
from accessctl.gui.layout import (
    Chip,
    ChipKind,
    button,
    clear,
    column,
    icon_button,
    label,
    page_title,
    panel,
    row,
    scrolling,
    tint_button,
)
from accessctl.gui.states import Placeholder, Stateful
from accessctl.translation import mark, numeral, tr
from accessctl.weights.catalogue import licence_words

_ROLES = {
    Role.DETECTOR: (mark("Face detector"), mark("Finds faces and their five landmarks.")),
    Role.EMBEDDER: (mark("Embedder"), mark("Turns a face into the numbers that are compared.")),
    Role.LIVENESS: (mark("Liveness"), mark("Tells a living face from a photo or a screen.")),
    Role.EYES_AND_MOUTH: (
        mark("Eyes and mouth"),
        mark("Tells closed eyes and covered mouths when somebody is enrolled; the door does not ask it."),
    ),
    Role.MANIPULATED: (mark("Manipulated pictures"), mark("Tells an edited portrait from a real one.")),
}
_CHIPS: dict[str, tuple[ChipKind, str]] = {
    "in use": ("granted", mark("✓ in use")), "installed": ("neutral", mark("installed")),
    "missing": ("neutral", mark("not installed")), "altered": ("denied", mark("– altered")),
}  # fmt: skip


class ModelsPage(Page):
    """Cards by role; those in use first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        theme = desk.theme
        self._theme, self._office, self._tasks = theme, desk.office, desk.tasks
        self.speed = SpeedCard(desk)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._cards.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(column(self.speed, self._cards, spacing=12))
        scroll = scrolling(inside)
        empty = Placeholder(
            theme, "models", tr("No models in the catalogue"), tr("Reinstall accessctl: its catalogue is missing.")
        )
        self.states = Stateful(theme, scroll, empty, self.load)
        check = button(tr("Check files again"))
        tint_button(theme, check, "refresh")
        check.clicked.connect(self.load)
        head = Flow(page_title(tr("Models")), -1, check)
        about = label(tr("Every file is checked against its SHA-256 before it is used."), "muted", wrap=True)
        whole = column(head, about, 8, spacing=4, margins=(24, 20, 24, 24))
        whole.addWidget(self.states, 1)
        self.setLayout(whole)

    def load(self) -> None:
        self.states.show_state(self.states.loading)
        office = self._office

        def work(_: object) -> Sequence[ModelLine]:
            office.catch_up()
            return office.models()

        self._tasks.run(work, self.show_models, self.states.fail)

    def show_models(self, lines: Sequence[ModelLine]) -> None:
        """Fill the page; also what tests and screenshots call."""
        clear(self._cards)
        for role, (title, meaning) in _ROLES.items():
            of_role = [line for line in lines if line.entry.role is role]
            if of_role:
                names = label(tr(title), "heading"), growing(label(tr(meaning), "muted", wrap=True))
                self._cards.addWidget(Flow(*names, spacing=12, margins=(0, 8, 0, 0)))
            for line in sorted(of_role, key=lambda line: line.state != "in use"):
                self._cards.addWidget(self._card(line))
        self._cards.addStretch(1)
        self.states.show_state(self.states.content if lines else self.states.empty)

    def _card(self, line: ModelLine) -> QFrame:
        entry = line.entry
        kind, words = _CHIPS[line.state]
        head = Flow(label(tr(entry.title), "heading"), Chip(tr(words), kind), -1, label(size_words(entry), "muted"))
        licence = label(licence_words(entry), wrap=True)
        parts: list[QWidget] = [label(tr(entry.licence_note), "muted", wrap=True)] if entry.licence_note else []
        if line.provider:
            parts.append(label(tr("Runs on {provider}", provider=line.provider), "muted"))
        parts += [label(words, "caption", wrap=True) for words in facts(line.card)]
        parts += self._curves(line)
        card = column(head, licence, *parts, spacing=4, margins=(16, 12, 12, 12))
        if entry.sha256:
            card.addLayout(self._hash_line(entry))
        if line.state == "altered":
            card.addWidget(label(tr("Repair it with: accessctl models install {id}", id=entry.id), "error"))
        return panel(card)

    def _curves(self, line: ModelLine) -> list[QWidget]:
        """Of the embedder in use: a page of plots would say less."""
        fmr, fnmr = curves_of(line.card, mirrored=self._office.settings.identity.mirrored)
        if line.state != "in use" or not fmr:
            return []
        name = tr("Mistakes at each limit: dashed strangers let in (FMR), solid friends missed (FNMR)")
        curves = ErrorCurves(self._theme, name, fmr, fnmr, self._office.min_similarity())
        return [label(name, "overline", wrap=True), curves]

    def _hash_line(self, entry: ModelEntry) -> QHBoxLayout:
        shown = label(f"SHA-256 {entry.sha256[:16]}…{entry.sha256[-8:]}", "caption")
        shown.setToolTip(entry.sha256)
        copy = icon_button(self._theme, "copy", tr("Copy the SHA-256"), "tiny")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(entry.sha256))
        return row(label(entry.id, "caption"), label("·", "caption"), shown, copy, -1, spacing=6)


def size_words(entry: ModelEntry) -> str:
    if entry.parts:
        return tr("made of {parts}", parts=" + ".join(part.id for part in entry.parts))
    return f"{numeral(entry.size_bytes / 1e6, '.1f')} MB"
