"""The settings page, made from the settings themselves: sections on the left, fields on the right, then a review."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from accessctl.config import Settings
from accessctl.config.fields import Kind, SettingField
from accessctl.gui.admin.accounts import Accounts
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.kiosk_card import KioskCard
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.setting_row import SettingRow
from accessctl.gui.admin.settings_budget import BudgetCard
from accessctl.gui.admin.settings_draft import Draft
from accessctl.gui.admin.settings_saving import SettingsSaving
from accessctl.gui.admin.settings_words import SECTIONS, section_title
from accessctl.gui.dialogs import ask
from accessctl.gui.flow import Flow, growing
from accessctl.gui.layout import button, clear, column, label, page_title, row, scrolling, set_property, side_by_side
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.theme import is_large, scaled, taller, text_scale
from accessctl.staff import Action
from accessctl.translation import tr, trn

_SECTIONS_WIDTH = 232  # px
_SECTIONS_HEIGHT = 120  # px, above the fields where text is large
_LEAST_FIELDS = 440  # px where text is large: less would be one field at a time
_MOST_WIDTH = 960  # px; further apart, nobody sees which field belongs to which words
_MOST_FOUND = 40
_ROWS_A_TURN = 4
_ACCOUNTS, _KIOSK = "accounts", "kiosk"
_BUDGET_SECTION = "identity"


class SettingsPage(Page):
    """Nothing is saved until it was looked at; what weakens the door needs a second administrator."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._drawer: Drawer | None = desk.office.drawer
        self.draft: Draft | None = None
        self._rows: dict[str, SettingRow] = {}
        self._coming: list[SettingField] = []
        self.search, self.sections = QLineEdit(), QListWidget()
        self.accounts = Accounts(desk)
        self.kiosk = KioskCard(desk)
        self.budget = BudgetCard()
        self.changes = label(role="muted", wrap=True)
        self.discard, self.save = button(tr("Discard")), button(tr("Review and save"), "main", tip="Ctrl+S")
        self._fields = QVBoxLayout()
        self.saving = SettingsSaving(desk, self)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setObjectName("sections")
        self._side = side = QWidget()
        if is_large():
            self.sections.setFixedHeight(taller(_SECTIONS_HEIGHT))
        else:
            side.setFixedWidth(scaled(_SECTIONS_WIDTH))
        side.setLayout(column(self.search, self.sections, spacing=12))
        empty = Placeholder(self._desk.theme, "sliders", tr("No settings file here"),
                            tr("This panel was opened without one."))  # fmt: skip
        self.states = Stateful(self._desk.theme, self._content(), empty, self.load)
        fields = column(self.states, self._foot(), spacing=16)
        fields.setStretch(0, 1)
        body = side_by_side(side, fields, spacing=24)
        body.setStretch(1, 1)
        whole = column(page_title(tr("Settings")), spacing=16, margins=(24, 20, 24, 16))
        whole.addLayout(body, 1)
        self.setLayout(whole)
        self.first = self.search

    def _foot(self) -> QHBoxLayout:
        """Under the fields, and no further to the right than they are."""
        foot = Flow(growing(self.changes), self.discard, self.save)
        foot.setMaximumWidth(round(_MOST_WIDTH * text_scale()))
        line = row(foot, -1)
        line.setStretch(0, 1000)  # all up to its greatest width
        return line

    def _content(self) -> QWidget:
        self.budget.hide()
        self.kiosk.hide()
        self._fields.setSpacing(0)
        self._fields.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setMaximumWidth(round(_MOST_WIDTH * text_scale()))
        inside.setLayout(column(self.budget, self._fields, self.kiosk, self.accounts, -1, spacing=12))
        self._desk.theme.leave_open(inside)
        scroll = scrolling(inside, across=False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if is_large():
            scroll.setMinimumHeight(_LEAST_FIELDS)
        return scroll

    def _wire(self) -> None:
        self.sections.currentItemChanged.connect(self._choose)
        self.sections.itemClicked.connect(self.search.clear)
        self.search.textChanged.connect(self._search)
        self.budget.asked.connect(self._say_budget)
        self.discard.clicked.connect(self._discard)
        self.save.clicked.connect(self._review)
        self.saving.writing.connect(lambda: self.save.setEnabled(False))
        self.saving.saved.connect(self._saved)
        self.saving.begun_anew.connect(self._take_over)
        self.saving.refused.connect(self._not_saved)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Save, self, self._review)

    # reading

    def load(self) -> None:
        """Read the file; what is being changed stays as it is."""
        drawer = self._drawer
        if drawer is None:
            self.states.show_state(self.states.empty)
        elif self.draft is None or not self.draft.changes:
            self._desk.tasks.run(lambda _: self._read(drawer), self._loaded, self.states.fail)
        if self.section == _ACCOUNTS:
            self.accounts.load()
        self.kiosk.load()

    def _read(self, drawer: Drawer) -> Settings:
        """In a worker; the sentences count the templates of this moment."""
        self._desk.office.catch_up()
        return drawer.read()

    def _loaded(self, settings: Settings) -> None:
        drawer = self._drawer
        assert drawer is not None  # noqa: S101  it was read from
        self.draft = Draft(settings, drawer.limits_of)
        if self.sections.count() == 0:
            self._fill_sections(self.draft)
        self._turn()
        self.states.show_state(self.states.content)

    def _fill_sections(self, draft: Draft) -> None:
        present = list(dict.fromkeys(field.section for field in draft.fields.values()))
        known = [section for section in SECTIONS if section in present]
        names = [(each, section_title(each)) for each in [*known, *(each for each in present if each not in known)]]
        names.insert(2, (_ACCOUNTS, tr("Accounts")))
        for key, title in names:
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.sections.addItem(item)
        self.sections.setCurrentRow(0)
        titles = self.sections.sizeHintForColumn(0) + self.sections.verticalScrollBar().sizeHint().width() + 8
        if not is_large():
            self._side.setFixedWidth(max(scaled(_SECTIONS_WIDTH), titles))

    def show_about(self, subject: object) -> None:
        """Turn to a section by its key, or to ``accounts``."""
        for place in range(self.sections.count()):
            if self.sections.item(place).data(Qt.ItemDataRole.UserRole) == subject:
                self.search.clear()
                self.sections.setCurrentRow(place)

    # showing

    @property
    def section(self) -> str:
        """The key of the section that is shown."""
        item = self.sections.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _choose(self) -> None:
        """A section is asked for: what was searched is not, any more."""
        if self.search.text():
            self.search.clear()
        else:
            self._turn()

    def _turn(self) -> None:
        if not self.search.text():
            self._show_fields([f for f in self._all() if f.section == self.section], self.section)

    def _search(self, text: str) -> None:
        wanted = text.casefold().split()
        set_property(self.sections, "searched", "true" if wanted else "false")  # what is found is of no one section
        if not wanted:
            self._turn()
            return
        found = [field for field in self._all() if all(word in _said_by(field) for word in wanted)]
        self._show_fields(found[:_MOST_FOUND], "")

    def _all(self) -> list[SettingField]:
        fields = self.draft.fields.values() if self.draft is not None else ()
        return [field for field in fields if field.kind is not Kind.FIXED]

    def _show_fields(self, fields: list[SettingField], section: str) -> None:
        if self.draft is None:
            return
        clear(self._fields)
        self._rows, self._coming = {}, list(fields)
        self._add_some()
        if not fields and section != _ACCOUNTS:
            self._fields.addWidget(label(tr("Nothing fits. Try fewer words."), "muted"))
        if section == _ACCOUNTS and self.accounts.isHidden():
            self.accounts.load()
        self.accounts.setVisible(section == _ACCOUNTS)
        self.kiosk.setVisible(section == _KIOSK)
        self.budget.setVisible(section == _BUDGET_SECTION or any(f.section == _BUDGET_SECTION for f in fields))
        self._say_budget()
        self._say_changes()

    def _add_some(self, count: int = _ROWS_A_TURN) -> None:
        """A few rows, the others in the next turns of the event loop: forty at once would keep it for 150 ms."""
        if not self._coming:
            return
        rows = column(spacing=0)
        for _ in range(min(count, len(self._coming))):
            self._add_row(self._coming.pop(0), rows)
        together = QWidget()  # restyled together
        together.setLayout(rows)
        self._fields.addWidget(together)
        if self._coming:
            QTimer.singleShot(0, self, self._add_some)

    def _add_row(self, field: SettingField, rows: QVBoxLayout) -> None:
        assert self.draft is not None  # noqa: S101  rows are shown only with one
        last = next(reversed(self._rows.values())).field.section if self._rows else ""
        if field.section != last:
            heading = label(section_title(field.section), "heading")
            heading.setContentsMargins(0, 16 if last else 0, 0, 0)
            rows.addWidget(heading)
        read_only = not self._desk.may(Action.CHANGE_SETTINGS)
        made = SettingRow(self._desk.theme, field, self.draft.value(field.key), read_only=read_only)
        made.edited.connect(self._edited)
        made.misread.connect(self._misread)
        made.complain(self.draft.problems.get(field.key, ""))
        self._rows[field.key] = made
        rows.addWidget(made)

    @property
    def rows(self) -> dict[str, SettingRow]:
        """All that are shown, by key, also those that are still to come."""
        if self._coming:
            self._add_some(len(self._coming))
        return self._rows

    # changing

    def _edited(self, key: str, value: object) -> None:
        if self.draft is not None:
            self.draft.put(key, value)
            self._say_all()

    def _misread(self, key: str, words: str) -> None:
        if self.draft is not None:
            self.draft.misread(key, words)
            self._say_all()

    def _say_all(self) -> None:
        assert self.draft is not None  # noqa: S101  rows are shown only with one
        for key, made in self._rows.items():
            made.complain(self.draft.problems.get(key, ""))
        self._say_budget()
        self._say_changes()

    def _say_budget(self) -> None:
        if self.draft is not None and self._drawer is not None and not self.budget.isHidden():
            self.budget.say(self.draft, self._drawer)

    def _say_changes(self) -> None:
        draft = self.draft
        count, wrong = (len(draft.changes), len(draft.problems)) if draft is not None else (0, 0)
        if wrong:
            words = trn("One field cannot be saved", "{count} fields cannot be saved", count=wrong)
        else:
            words = trn("One change is not saved", "{count} changes are not saved", count=count) if count else ""
        self.changes.setText(words)
        may = self._desk.may(Action.CHANGE_SETTINGS)
        self.discard.setEnabled(bool(count or wrong))
        self.save.setEnabled(draft is not None and draft.may_be_saved and may)
        if not may:
            self._desk.offer(self.save, Action.CHANGE_SETTINGS)

    def _discard(self) -> None:
        if self.draft is not None:
            self.draft = Draft(self.draft.before, self._drawer.limits_of if self._drawer else lambda _: None)
            self._search(self.search.text())

    def may_leave(self) -> bool:
        if self.draft is None or not (self.draft.changes or self.draft.problems):
            return True
        return ask(self, tr("Leave without saving?"), tr("The changes on this page are lost."), yes=tr("Leave"),
                   no=tr("Stay"), kind="danger-main") and self._lost()  # fmt: skip

    def _lost(self) -> bool:
        self._discard()
        return True

    # saving

    def _review(self) -> None:
        if self.draft is not None and self.save.isEnabled():
            self.saving.look_over(self.draft)

    def _take_over(self, draft: Draft) -> None:
        """The changes, made to what somebody else has made of the file meanwhile."""
        self.draft = draft
        self._search(self.search.text())
        if not draft.changes:
            self.changes.setText(tr("Nothing is left to save: somebody else has saved it meanwhile."))

    def _saved(self, settings: Settings) -> None:
        assert self._drawer is not None  # noqa: S101  it was written to
        self.draft = Draft(settings, self._drawer.limits_of)
        self._search(self.search.text())
        self.changes.setText(tr("Saved."))
        # Only when this is done: the window may make every page anew, this one too.
        QTimer.singleShot(0, self._desk, lambda: self._desk.settings_saved.emit(settings))

    def _not_saved(self, message: str) -> None:
        """ "" where somebody thought better of it."""
        self._say_changes()
        if message:
            self.changes.setText(f"{message[:1].upper()}{message[1:]}")


def _said_by(field: SettingField) -> str:
    return f"{field.key} {tr(field.title)} {tr(field.help) if field.help else ''}".casefold()
