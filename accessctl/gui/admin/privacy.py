"""The privacy page: what is stored where, how protected, for how long; and what can be done about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from accessctl.domain import EventKind
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.privacy_forms import BackupForm, PublishForm, check_receipt, save_receipts
from accessctl.gui.admin.restore_form import RestoreForm
from accessctl.gui.dialogs import ask
from accessctl.gui.layout import button, clear, column, label, page_title, panel, row, rule, scrolling
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.theme import is_large, scaled
from accessctl.gui.times import ago
from accessctl.privacy import Kept, due_words, inventory, periods_of, swept_words
from accessctl.staff import Action
from accessctl.store import DATABASE_FILE, Due, EventFilter, PeopleFilter, Swept
from accessctl.translation import LANGUAGES, grouped, tr, trn

_COLUMNS = (30, 22, 28, 20)  # shares of the width: what, where, protection, how long


@dataclass(frozen=True, slots=True)
class Standing:
    """All that the page shows, read in one go."""

    kept: list[Kept]
    due: Due
    ran_at: dt.datetime | None
    consent_version: str
    outstanding: int
    backed_up_at: dt.datetime | None
    texts: dict[str, str]  # the consent texts in force, by language
    erasures: int


class Card(QFrame):
    """A subject, two lines about it, and what can be done."""

    def __init__(self, title: str, *actions: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self.first, self.second = label(wrap=True), label(role="muted", wrap=True)
        self.setLayout(column(
            label(title, "heading"), self.first, self.second, -1, row(*actions, -1, spacing=8),
            spacing=6, margins=(16, 12, 16, 14),
        ))  # fmt: skip
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, first: str, second: str) -> None:
        self.first.setText(f"{first[:1].upper()}{first[1:]}")
        self.second.setText(second)


class PrivacyPage(Page):
    """Four cards (consent, timers, backup, erasures) above the list of everything that is stored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.notice = Notice(desk.theme)
        self.notice.hide()
        self.publish, self.who = button(tr("New text…")), button(tr("Who…"))
        self.sweep = button(tr("Erase what is due…"))
        self.back_up, self.put_back = button(tr("Back up…")), button(tr("Restore…"))
        self.receipts, self.check = button(tr("Save receipts…")), button(tr("Check a receipt…"))
        self.consent = Card(tr("Consent"), self.publish, self.who)
        self.timers = Card(tr("Retention"), self.sweep)
        self.backup = Card(tr("Backup"), self.back_up, self.put_back)
        self.erasures = Card(tr("Erasures"), self.receipts, self.check)
        self._table = QGridLayout()
        self._standing: Standing | None = None
        self._kept: list[Kept] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        cards = QGridLayout()
        cards.setSpacing(12)
        for place, card in enumerate((self.consent, self.timers, self.backup, self.erasures)):
            cards.addWidget(card, *divmod(place, 1 if is_large() else 2))
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(6)
        for place, share in enumerate((0, 1) if is_large() else _COLUMNS):
            self._table.setColumnStretch(place, share)
            self._table.setColumnMinimumWidth(place, scaled(100))  # for the longest word
        inside = QWidget()
        inside.setLayout(column(
            cards, 16, label(tr("What is stored"), "heading"), panel(column(self._table, margins=(16, 12, 16, 12))), -1,
            spacing=8, margins=0,
        ))  # fmt: skip
        scroll = scrolling(inside, across=False)
        empty = Placeholder(self._desk.theme, "lock", tr("Nothing is stored yet"), tr("Enrol somebody first."))
        self.states = Stateful(self._desk.theme, scroll, empty, self.load)
        about = label(tr("Read from the settings and the database of this terminal, just now."), "muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 24)
        whole.setSpacing(4)
        for part in (page_title(tr("Privacy")), about, self.notice):
            whole.addWidget(part)
        whole.addSpacing(8)
        whole.addWidget(self.states, 1)

    def _connect(self) -> None:
        offered = ((self.publish, Action.CHANGE_SETTINGS), (self.sweep, Action.ERASE_EVENTS),
                   (self.back_up, Action.BACK_UP), (self.put_back, Action.RESTORE))  # fmt: skip
        for control, action in offered:
            self._desk.offer(control, action)
        self.publish.clicked.connect(self._publish)
        self.who.clicked.connect(self._show_who)
        self.sweep.clicked.connect(self._sweep)
        self.back_up.clicked.connect(self._back_up)
        self.put_back.clicked.connect(self._put_back)
        self.receipts.clicked.connect(self._save_receipts)
        self.check.clicked.connect(self._check_receipt)

    # reading

    def load(self) -> None:
        if self._standing is None:
            self.states.show_state(self.states.loading)
        self._desk.tasks.run(lambda _: self._read(), self.show_standing, self.states.fail)

    def _read(self) -> Standing:
        """In a worker."""
        office = self._desk.office
        store, settings = office.store, office.settings
        backups = store.events.newest(EventFilter(kind=EventKind.BACKED_UP), limit=1)
        return Standing(
            kept=inventory(store, settings, office.data_dir or Path(DATABASE_FILE).parent),
            due=store.retention.due(periods_of(settings.store), dt.datetime.now(dt.UTC)),
            ran_at=store.retention.last_ran(),
            consent_version=store.consents.current().version,
            outstanding=store.consents.count_outstanding(),
            backed_up_at=backups[0].at if backups else None,
            texts={code: store.consents.current(code).text for code in LANGUAGES},
            erasures=len(store.erasures.all()),
        )

    def show_standing(self, standing: Standing) -> None:
        """Fill the page; also what tests and screenshots call."""
        self._standing = standing
        self.consent.say(
            trn("one person must accept the newest text", "{count} people must accept the newest text",
                count=standing.outstanding),
            tr("Newest text: {version}", version=standing.consent_version),
        )  # fmt: skip
        self.who.setEnabled(standing.outstanding > 0)
        self.timers.say(due_words(standing.due), tr("Ran last: {when}. Kiosk and panel do it once a day by themselves.",
                                                    when=_when(standing.ran_at)))  # fmt: skip
        self.sweep.setEnabled(not standing.due.is_nothing and self._desk.may(Action.ERASE_EVENTS))
        self.backup.say(
            tr("Last backup: {when}", when=_when(standing.backed_up_at)),
            tr("Encrypted with a passphrase. To restore one, every kiosk must be closed; the panel opens again "
               "afterwards."),
        )  # fmt: skip
        self.erasures.say(
            trn("one person was erased", "{count} people were erased", count=standing.erasures),
            tr("Keep the receipts elsewhere, too: they tell another machine who must not come back."),
        )
        self.receipts.setEnabled(standing.erasures > 0)
        if standing.kept != self._kept:  # 56 cells
            self._kept = standing.kept
            self._fill_table(standing.kept)
        self.states.show_state(self.states.content)

    def _fill_table(self, kept: list[Kept]) -> None:
        clear(self._table)
        names = tr("What"), tr("Where"), tr("Protected by"), tr("Kept")
        for place, name in enumerate(() if is_large() else names):
            self._table.addWidget(label(name, "overline"), 0, place)
        for number, one in enumerate(kept, start=1):
            what = one.what if one.count is None else f"{one.what} ({grouped(one.count)})"
            cells = what, one.where, one.protection, one.how_long
            if is_large():
                self._add_below_each_other(5 * number, names, cells)
                continue
            self._table.addWidget(rule(), 2 * number - 1, 0, 1, len(_COLUMNS))
            for place, words in enumerate(cells):
                self._table.addWidget(_cell(words, is_first=place == 0), 2 * number, place, Qt.AlignmentFlag.AlignTop)

    def _add_below_each_other(self, line: int, names: Sequence[str], cells: Sequence[str]) -> None:
        """A column each would be as narrow as a word: what is stored is a heading, the rest has its names."""
        self._table.addWidget(rule(), line, 0, 1, 2)
        self._table.addWidget(_cell(cells[0], is_first=True), line + 1, 0, 1, 2)
        for place, (name, words) in enumerate(zip(names[1:], cells[1:], strict=True), start=line + 2):
            self._table.addWidget(label(name, "overline"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._table.addWidget(_cell(words, is_first=False), place, 1, Qt.AlignmentFlag.AlignTop)

    # doing

    def _done(self, kind: str, words: str) -> None:
        self.notice.say(kind, words)
        self.load()

    def _failed(self, words: str) -> None:
        self.notice.say("error", words)

    def _publish(self) -> None:
        consents, actor = self._desk.office.store.consents, self._desk.actor
        form = PublishForm(self, self._standing.texts if self._standing is not None else {})

        def publish() -> None:
            version, language, words = form.version.text(), form.language.currentData(), form.words.toPlainText()
            self._desk.tasks.run(
                lambda _: consents.publish(version, words, language=language, actor=actor), published, form.complain
            )

        def published(_: object) -> None:
            form.accept()
            self._done("success", tr("The text is published; whoever accepted an older one must accept again."))

        form.save.clicked.connect(publish)
        form.open()

    def _show_who(self) -> None:
        self._desk.go("people", PeopleFilter(consent_outstanding=True))

    def _sweep(self) -> None:
        if self._standing is None or not ask(
            self, tr("Erase what is due?"), f"{due_words(self._standing.due)} {tr('This cannot be undone.')}",
            yes=tr("Erase"), kind="danger-main",
        ):  # fmt: skip
            return
        retention, periods = self._desk.office.store.retention, periods_of(self._desk.office.settings.store)
        actor, now = self._desk.actor, dt.datetime.now(dt.UTC)
        self._desk.tasks.run(lambda _: retention.run(periods, now, actor=actor), self._swept, self._failed)

    def _swept(self, swept: Swept) -> None:
        self._done("success", swept_words(swept))

    def _back_up(self) -> None:
        form = BackupForm(self, self._desk)
        form.made.connect(lambda words: self._done("success", words))
        form.open()

    def _put_back(self) -> None:
        form = RestoreForm(self, self._desk)
        form.agreed.connect(self._desk.restore_asked)
        form.open()

    def _save_receipts(self) -> None:
        if name := QFileDialog.getExistingDirectory(self, tr("Folder for the receipts"), str(Path.home())):
            self._run(partial(save_receipts, self._desk.office.store, Path(name)))

    def _check_receipt(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Check a receipt"), str(Path.home()), "JSON (*.json)")
        if name:
            self._run(partial(check_receipt, self._desk.office.store, Path(name)))

    def _run(self, work: Callable[[], tuple[str, str]]) -> None:
        """Work that ends in a kind of notice and its words."""
        self._desk.tasks.run(lambda _: work(), lambda said: self.notice.say(*said), self._failed)


def _when(at: dt.datetime | None) -> str:
    return ago(at, dt.datetime.now(dt.UTC))


def _cell(words: str, *, is_first: bool) -> QLabel:
    """Paths have no spaces: they may break after each part."""
    made = label(
        words.replace("/", "/\u200b") if words.startswith("/") else words, "" if is_first else "muted", wrap=True
    )
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
