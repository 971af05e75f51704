"""Whom the people page shows: words, group, state, and the questions that somebody in HR asks about records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import fields, replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from accessctl.gui.admin.hints import OLD_PICTURES
from accessctl.gui.admin.people_model import GOOD_TEMPLATES
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, column
from accessctl.gui.theme import Theme, scaled
from accessctl.store import EVERYBODY, PeopleFilter, Standing
from accessctl.translation import mark, tr

_TYPING_PAUSE_MS = 120
_UNSEEN = dt.timedelta(days=90)
_STATES = (
    (mark("All"), None), (mark("Active"), Standing.ACTIVE), (mark("Ending"), Standing.ENDING),
    (mark("Suspended"), Standing.SUSPENDED), (mark("Expired"), Standing.EXPIRED),
)  # fmt: skip
_BESIDE_WORDS = 60  # px in the search field: the magnifier, and the cross that empties it
# Asked at the moment of reading: some are about so many days before now.
_QUESTIONS: tuple[tuple[str, Callable[[dt.datetime], PeopleFilter]], ...] = (
    (mark("Everybody"), lambda _: EVERYBODY),
    (mark("Few pictures"), lambda _: PeopleFilter(fewer_templates=GOOD_TEMPLATES)),
    (mark("Pictures older than 5 years"), lambda now: PeopleFilter(pictures_before=now - OLD_PICTURES)),
    (mark("Not let in for 90 days"), lambda now: PeopleFilter(unseen_since=now - _UNSEEN)),
    (mark("Without consent"), lambda _: PeopleFilter(without_consent=True)),
    (mark("Newest consent missing"), lambda _: PeopleFilter(consent_outstanding=True)),
    (mark("With a badge"), lambda _: PeopleFilter(with_badge=True)),
)


class PeopleFilters(QWidget):
    """``changed``: read the list anew, by ``wanted``. While somebody types it waits for a pause."""

    changed = Signal()

    def __init__(self, theme: Theme, embedder: str) -> None:
        super().__init__()
        self.search, self.groups, self.question = QLineEdit(), QComboBox(), QComboBox()
        self._questions = dict(_QUESTIONS)
        if embedder:
            self._questions[mark("Of another model")] = lambda _: PeopleFilter(without_model=embedder)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._build()
        self.search.textChanged.connect(lambda _: self._pause.start())
        for choice in (self.groups, self.question):
            choice.activated.connect(self.changed)

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Search name, id, group"))
        self.search.setAccessibleName(tr("Search people"))
        self.search.setClearButtonEnabled(True)
        said = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(max(scaled(160), said + _BESIDE_WORDS))
        self.groups.setAccessibleName(tr("Group"))
        self.groups.addItem(tr("All groups"), None)
        self.question.setAccessibleName(tr("Filter by record"))
        for words in self._questions:
            self.question.addItem(tr(words), words)
        for choice in (self.groups, self.question):
            choice.setMinimumWidth(scaled(132))
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setMaximumWidth(scaled(240))
        self.chips = [self._chip(tr(words), standing) for words, standing in _STATES]
        self.chips[0].setChecked(True)
        self.setLayout(column(Flow(self.search, self.groups, self.question), Flow(*self.chips), spacing=12))

    def _chip(self, words: str, standing: Standing | None) -> QPushButton:
        chip = button(words, "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setProperty("state", standing or "")
        chip.clicked.connect(self.changed)
        return chip

    def settle(self) -> None:
        """The list is being read: what was typed until now is in it."""
        self._pause.stop()

    def wanted(self) -> PeopleFilter:
        """What search, chips and choices ask for."""
        narrowed = self._questions[self.question.currentData()](dt.datetime.now(dt.UTC))
        chosen = next((chip.property("state") for chip in self.chips if chip.isChecked()), "")
        standing = Standing(chosen) if chosen else None
        return replace(narrowed, words=self.search.text(), standing=standing, group=self.groups.currentData())

    def show_wanted(self, wanted: PeopleFilter) -> None:
        """As if somebody had chosen that; the question is the first that asks about the same."""
        about = _asked_about(wanted)
        now = dt.datetime.now(dt.UTC)
        same = (words for words, make in self._questions.items() if _asked_about(make(now)) == about)
        self.search.setText(wanted.words)
        self.question.setCurrentIndex(max(0, self.question.findData(next(same, ""))))
        for chip in self.chips:
            chip.setChecked(chip.property("state") == (wanted.standing or ""))

    def show_groups(self, groups: Sequence[str]) -> None:
        """Those that anybody is in."""
        known = [self.groups.itemText(place) for place in range(1, self.groups.count())]
        if known == list(groups):
            return
        chosen = self.groups.currentData()
        self.groups.clear()
        self.groups.addItem(tr("All groups"), None)
        for group in groups:
            self.groups.addItem(group, group)
        self.groups.setCurrentIndex(max(0, self.groups.findData(chosen)) if chosen else 0)


def _asked_about(wanted: PeopleFilter) -> set[str]:
    """The fields that say something about records, whatever they say."""
    usual = {"words", "standing", "group", "active"}
    return {
        each.name for each in fields(wanted)
        if each.name not in usual and getattr(wanted, each.name) != getattr(EVERYBODY, each.name)
    }  # fmt: skip
