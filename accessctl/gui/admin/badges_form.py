"""A person's badges: issue one to print, enrol a card, revoke."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from accessctl.badge_sheet import Card, write_sheet
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import PersonDetail, short
from accessctl.gui.admin.person_dialogs import Form
from accessctl.gui.dialogs import Question
from accessctl.gui.layout import button, clear, icon_button, label, row, side_by_side
from accessctl.gui.theme import scaled
from accessctl.gui.times import day, last_day
from accessctl.rules import BadgeKind
from accessctl.store import Badge
from accessctl.translation import tr


class BadgesForm(Form):
    """Everything is done at once, and logged; ``changed`` says so. A revoked badge cannot be taken back."""

    changed = Signal()

    def __init__(self, parent: QWidget, desk: Desk, detail: PersonDetail) -> None:
        super().__init__(parent, tr("Badges of {name}", name=short(detail.line.person.name)), tr("Done"))
        self._desk, self._detail = desk, detail
        self.badges: Sequence[Badge] = ()
        self.lines = QVBoxLayout()
        self.issue = button(tr("Issue a badge with a code"))
        self.named = QCheckBox(tr("Print the name on it"))
        self.named.setChecked(True)
        self.card, self.add_card = QLineEdit(), button(tr("Add card"))
        self.card.setPlaceholderText(tr("Hold the card to the reader, or type its number"))
        self.card.setAccessibleName(tr("Number of a card"))
        self.fields.addRow(self.lines)
        self.fields.addRow(side_by_side(self.issue, self.named, -1))
        self.fields.addRow(side_by_side(self.card, self.add_card))
        self.setMinimumWidth(scaled(580))
        self.cancel.hide()
        self.save.clicked.connect(self.accept)
        for made in (self.issue, self.add_card):
            made.setAutoDefault(False)
        for kind in (self.save.setAutoDefault, self.save.setDefault):
            kind(False)  # a card reader ends with Enter, which must not close the form
        self.issue.clicked.connect(self.issue_badge)
        self.add_card.clicked.connect(self.enrol_card)
        self.card.returnPressed.connect(self.enrol_card)
        self.load()

    def would_lose(self) -> bool:
        """What was done is done; a number in the field came from a reader, or is read again."""
        return False

    @property
    def person_id(self) -> str:
        return self._detail.person_id

    def load(self) -> None:
        badges, person_id = self._desk.office.store.badges, self.person_id
        self._desk.tasks.run(lambda _: badges.list(person_id), self._show, self.complain)

    def _show(self, found: Sequence[Badge]) -> None:
        self.badges = found
        clear(self.lines)
        now = dt.datetime.now(dt.UTC)
        valid = [badge for badge in found if badge.fault(now) is None]
        for badge in valid:
            self.lines.addWidget(self._line(badge))
        gone = len(found) - len(valid)
        if not valid:
            self.lines.addWidget(label(tr("No badge yet"), "muted"))
        if gone:
            self.lines.addWidget(label(tr("{count} revoked or expired", count=gone), "caption"))

    def _line(self, badge: Badge) -> QWidget:
        what = tr("Code") if badge.kind is BadgeKind.CODE else tr("Card")
        ends = tr("until {day}", day=last_day(badge.expires_at)) if badge.expires_at else tr("until revoked")
        words = tr("{what} {number}, issued {day}, {ends}", what=what, number=badge.badge_id[:8],
                   day=day(badge.issued_at), ends=ends)  # fmt: skip
        parts = row(label(words, wrap=True))
        parts.setStretch(0, 1)
        if badge.kind is BadgeKind.CODE:
            keep = button(tr("Print…"))
            keep.setAutoDefault(False)
            keep.clicked.connect(lambda: self._choose_file(badge))
            parts.addWidget(keep)
        erase = icon_button(self._desk.theme, "trash", tr("Revoke"))
        erase.clicked.connect(lambda: self._ask_revoke(badge))
        parts.addWidget(erase)
        line = QWidget()
        line.setLayout(parts)
        return line

    # -- doing

    def _done(self, _: object) -> None:
        self.problem.hide()
        self.changed.emit()
        self.load()

    def issue_badge(self) -> None:
        """Valid as long as the person is."""
        badges, person, actor = self._desk.office.store.badges, self._detail.line.person, self._desk.actor
        self._desk.tasks.run(
            lambda _: badges.issue(person.person_id, expires_at=person.valid_until, actor=actor), self._done,
            self.complain,
        )  # fmt: skip

    def enrol_card(self) -> None:
        """By the number that the reader types."""
        badges, number, actor = self._desk.office.store.badges, self.card.text(), self._desk.actor
        if number.strip():
            self.card.clear()
            self._desk.tasks.run(
                lambda _: badges.add_card(self.person_id, number, actor=actor), self._done, self.complain
            )

    def _ask_revoke(self, badge: Badge) -> None:
        words = tr("No door takes it any more. This cannot be taken back; a new badge can be issued.")
        question = Question(self, tr("Revoke this badge?"), words, yes=tr("Revoke"), kind="danger-main")
        badges, actor = self._desk.office.store.badges, self._desk.actor
        question.accepted.connect(
            lambda: self._desk.tasks.run(
                lambda _: badges.revoke(badge.badge_id, actor=actor), self._done, self.complain
            )
        )
        question.open()

    def _choose_file(self, badge: Badge) -> None:
        name = str(Path.home() / f"badge-{badge.badge_id[:8]}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Badge to print"), name, "PDF (*.pdf);;PNG (*.png)")
        if chosen:
            self.print_to(badge, Path(chosen))

    def print_to(self, badge: Badge, target: Path) -> None:
        """A card of 85.6 x 54 mm with marks where to cut."""
        store, person = self._desk.office.store, self._detail.line.person
        name = person.name if self.named.isChecked() else ""

        def work(_: object) -> list[Path]:
            card = Card(store.badges.code(badge), badge.badge_id, badge.expires_at, name)
            return write_sheet([card], target)

        self._desk.tasks.run(work, self._printed, self.complain)

    def _printed(self, files: Sequence[Path]) -> None:
        self.confirm(tr("Saved: {file}. Print it at 100 %.", file=files[0]))
