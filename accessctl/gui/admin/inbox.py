"""The inbox page: faces that the door did not know; who was it? Enrol, name, deny or ignore each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from accessctl import wording
from accessctl.domain import Match
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.person_detail import short
from accessctl.gui.admin.person_field import PersonField
from accessctl.gui.admin.secret_field import captioned
from accessctl.gui.dialogs import Question
from accessctl.gui.layout import Chip, button, clear, column, label, page_title, row, scrolling
from accessctl.gui.portrait import portrait
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Latest
from accessctl.gui.theme import scaled
from accessctl.gui.times import ago, exact
from accessctl.staff import Action
from accessctl.store.inbox import InboxItem
from accessctl.translation import grouped, tr, trn

_CARD = 300
_PICTURE = 96
_GAP = 12


class InboxPage(Page):
    """Cards, newest first; ``badge`` says how many."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._reading = desk, Latest(desk.tasks)
        self._cards: list[FaceCard] = []
        self._coming: list[InboxItem] = []
        self._names: dict[str, str] = {}
        self._met: dict[str, Match] = {}
        self._across = 1
        self.notice, self.count = Notice(desk.theme), label(role="muted")
        self.empty_all = button(tr("Empty the inbox…"), "danger")
        self._desk.offer(self.empty_all, Action.WORK_INBOX)
        self._lines = column(spacing=_GAP)
        self._build()
        self.empty_all.clicked.connect(self._ask_empty)
        desk.enrolled.connect(self._known_better)

    def _known_better(self, person_id: str) -> None:
        """Somebody was enrolled, perhaps from here: a face less, and others may be known by now."""
        if person_id and self._cards:
            self.load()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(column(self._lines, -1))
        self._desk.theme.leave_open(inside)
        scroll = self._scroll = scrolling(inside, across=False)
        scroll.verticalScrollBar().valueChanged.connect(self._add_some)
        scroll.verticalScrollBar().rangeChanged.connect(self._add_some)  # a larger window holds more
        self.nothing, self.about = Placeholder(self._desk.theme, "face", "", ""), label("", "muted", wrap=True)
        self.nothing.offer(tr("Open the settings"), lambda: self._desk.go("settings", "inbox"))
        self.states = Stateful(self._desk.theme, scroll, self.nothing, self.load)
        whole = column(
            row(page_title(tr("Inbox")), 8, self.count, -1, self.empty_all), self.about, self.notice, self.states,
            spacing=12, margins=(24, 20, 24, 24),
        )  # fmt: skip
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.notice.hide()

    def _say_terms(self) -> None:
        """As the settings are now: they may have been saved since the page was made."""
        wanted = self._desk.office.settings.inbox
        if wanted.enabled:
            words = tr("Nobody unknown came by"), tr("Faces that the door does not know will wait here.")
        else:
            words = tr("The inbox is off"), tr("Switch it on in the settings to look at faces the door did not know.")
        self.nothing.show_words("face", "muted", *words)
        self.nothing.action.setVisible(not wanted.enabled and self._desk.may(Action.CHANGE_SETTINGS))
        self.about.setText(tr("Encrypted; each face is erased after {days:g} days, and no more than {most} are kept.",
                              days=wanted.keep_days, most=wanted.most))  # fmt: skip

    # -- reading

    def load(self) -> None:
        self._say_terms()
        if not self._cards:
            self.states.show_state(self.states.loading)
        office = self._desk.office

        def work(_: object) -> tuple[list[InboxItem], dict[str, str], dict[str, Match]]:
            items = office.store.inbox.all()
            office.catch_up()
            met = {item.item_id: match for item in items if (match := office.met(item.face.embedding)) is not None}
            people = {item.face.person_id for item in items if item.face.person_id}
            people |= {match.person_id for match in met.values()}
            found = {person_id: office.store.people.find(person_id) for person_id in people}
            return items, {person_id: person.name for person_id, person in found.items() if person is not None}, met

        self._reading.run(work, lambda found: self.show_items(*found), self.states.fail)

    def show_items(
        self, items: Sequence[InboxItem], names: dict[str, str], met: Mapping[str, Match] | None = None
    ) -> None:
        """Also what tests and screenshots call. ``met``: whom the door would take a face for by now, by its id."""
        clear(self._lines)
        self._cards, self._coming, self._names, self._met = [], list(items), names, dict(met or {})
        self._across = max(1, (self.width() - 72) // (scaled(_CARD) + _GAP))
        self._add_some()
        self.badge.emit(len(items))
        self.count.setText(grouped(len(items)) if items else "")
        self.empty_all.setVisible(bool(items))
        self.states.show_state(self.states.content if items else self.states.empty)

    def _add_some(self) -> None:
        """A line of cards in every turn of the event loop, and only as far as somebody sees.

        All 200 at once would keep it for a second, and for 250 ms with every change of the theme.
        """
        if not self._coming or self._reach() > self._seen():
            return
        self._add_line()
        QTimer.singleShot(0, self, self._add_some)

    def _reach(self) -> int:
        """How far down the cards go, in px."""
        rows = len(self._cards) // self._across
        return rows * (self._cards[-1].sizeHint().height() + _GAP) if self._cards else 0

    def _seen(self) -> int:
        """How far down somebody sees, and half a screen more."""
        return self._scroll.verticalScrollBar().value() + self._scroll.height() * 3 // 2

    def _add_line(self) -> None:
        line, items = QWidget(), self._coming[: self._across]  # restyled together
        del self._coming[: self._across]
        made = [self._card(item) for item in items]
        self._cards += made
        line.setLayout(row(*made, -1, spacing=_GAP))
        self._lines.addWidget(line)

    def _card(self, item: InboxItem) -> FaceCard:
        card = FaceCard(self._desk, item, self._names, self._met.get(item.item_id))
        card.enrol_asked.connect(self._desk.enrol_face)
        card.adopt_asked.connect(self._ask_adopt)
        card.denied.connect(self._not_this_person)
        card.ignored.connect(self._ignore)
        return card

    @property
    def cards(self) -> list[FaceCard]:
        """All, newest first, also those that are still to come."""
        while self._coming:
            self._add_line()
        return self._cards

    # -- doing

    def _ask_adopt(self, item: InboxItem, known: str) -> None:
        near = next((card.near for card in self._cards if card.item is item), "")
        question = WhoQuestion(self, self._desk, known if near else "", near, item.face.picture)
        question.accepted.connect(lambda: self.adopt(item, question.person_id))
        question.open()

    def adopt(self, item: InboxItem, person_id: str) -> None:
        """It was this person: a template more."""
        inbox, actor = self._desk.office.store.inbox, self._desk.actor

        def done(_: object) -> None:
            self._desk.enrolled.emit(person_id)
            self._done(tr("The face is a template of this person now."))

        self._desk.tasks.run(lambda _: inbox.adopt(item.item_id, person_id, actor=actor), done, self._wrong)

    def _not_this_person(self, item: InboxItem) -> None:
        inbox, actor = self._desk.office.store.inbox, self._desk.actor
        self._desk.tasks.run(
            lambda _: inbox.not_this_person(item.item_id, actor=actor),
            lambda _: self._done(tr("It stays as a face that nobody knows.")), self._wrong,
        )  # fmt: skip

    def _ignore(self, item: InboxItem) -> None:
        inbox, actor = self._desk.office.store.inbox, self._desk.actor
        self._desk.tasks.run(
            lambda _: inbox.drop(item.item_id, actor=actor),
            lambda _: self._done(tr("The face is erased.")), self._wrong,
        )  # fmt: skip

    def _ask_empty(self) -> None:
        words = trn("1 face is erased.", "{count} faces are erased.", count=len(self._cards) + len(self._coming))
        question = Question(self, tr("Empty the inbox?"), words, yes=tr("Erase all"), kind="danger-main")
        inbox, actor = self._desk.office.store.inbox, self._desk.actor
        question.accepted.connect(
            lambda: self._desk.tasks.run(
                lambda _: inbox.clear(actor=actor), lambda _: self._done(tr("The inbox is empty.")), self._wrong
            )
        )
        question.open()

    def _done(self, words: str) -> None:
        self.notice.say("success", words)
        self.load()

    def _wrong(self, message: str) -> None:
        self.notice.say("error", message)
        self.load()


class FaceCard(QFrame):
    """One face: when, where, how often, how near to whom; and the four answers."""

    enrol_asked = Signal(object)
    adopt_asked = Signal(object, str)
    denied = Signal(object)
    ignored = Signal(object)

    def __init__(self, desk: Desk, item: InboxItem, names: dict[str, str], met: Match | None = None) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(scaled(_CARD))
        self.item = item
        face, now = item.face, dt.datetime.now(dt.UTC)
        self._met = met if met is not None and met.person_id in names else None
        nearest = self._met.person_id if self._met is not None else face.person_id or ""
        self.near = names.get(nearest, "")
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE, _PICTURE)
        self.picture.setPixmap(portrait(face.picture, _PICTURE))
        self.picture.setAccessibleName(tr("Face, seen {when}", when=exact(item.last_at)))
        chip = self._chip()
        when = label(ago(item.last_at, now), "muted")
        when.setToolTip(exact(item.last_at))
        facts = column(row(chip, -1), when, label(short(face.door, 30), "muted"),
                       label(self._counted(), "caption", wrap=True), -1, spacing=2)  # fmt: skip
        self.who = label(self._nearest(), wrap=True)
        self.who.setVisible(bool(self.near))
        self.enrol, self.adopt = button(tr("Enrol…")), button(tr("It was…"))
        self.deny, self.ignore = button(tr("Not this person")), button(tr("Ignore"), "quiet")
        self.deny.setVisible(bool(self.near) and self._met is None)
        for widget, action in (
            (self.enrol, Action.ENROL), (self.adopt, Action.WORK_INBOX), (self.deny, Action.WORK_INBOX),
            (self.ignore, Action.WORK_INBOX),
        ):  # fmt: skip
            desk.offer(widget, action)
        self.enrol.clicked.connect(lambda: self.enrol_asked.emit(item))
        self.adopt.clicked.connect(lambda: self.adopt_asked.emit(item, nearest))
        self.deny.clicked.connect(lambda: self.denied.emit(item))
        self.ignore.clicked.connect(lambda: self.ignored.emit(item))
        head = row(self.picture, facts, spacing=12)
        head.setStretch(1, 1)
        head.setAlignment(self.picture, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(
            head, self.who, -1, row(self.enrol, self.adopt), row(self.deny, -1, self.ignore), spacing=8, margins=12
        ))  # fmt: skip

    def _chip(self) -> Chip:
        if self._met is not None:
            return Chip(tr("✓ known by now"), "granted")
        return Chip(tr("○ near miss"), "wait") if self.near else Chip(wording.for_staff(self.item.face.reason))

    def _nearest(self) -> str:
        if self._met is not None:
            return tr("The door would know this face now: {name} ({similarity:.2f})", name=short(self.near, 40),
                      similarity=self._met.similarity)  # fmt: skip
        similarity = self.item.face.similarity
        if similarity is None:
            return self.near
        return tr("Nearest: {name} ({similarity:.2f})", name=short(self.near, 40), similarity=similarity)

    def _counted(self) -> str:
        times = trn("seen once", "seen {count} times", count=self.item.times)
        days = max(0, (self.item.expires_at - dt.datetime.now(dt.UTC)).days)
        return f"{times} · {trn('1 day left', '{count} days left', count=days)}"


class WhoQuestion(Question):
    """Which employee it was; the near miss is proposed."""

    def __init__(self, parent: QWidget, desk: Desk, person_id: str, name: str, picture: bytes = b"") -> None:
        words = tr("The picture becomes one of this person's templates. Be sure: whoever is on it opens the door then.")
        super().__init__(parent, tr("Who was it?"), words, yes=tr("Add to this person"))
        self.person_id = person_id
        self.field = PersonField(desk, tr("Name, id or group"))
        self.field.setText(name)
        self.field.chosen.connect(self._choose)
        self.field.textEdited.connect(lambda _: self._choose("", ""))
        face = QLabel()
        face.setPixmap(portrait(picture, _PICTURE))
        face.setAccessibleName(tr("The face it is about"))
        if face.pixmap().isNull():
            face.hide()
        whole = QWidget()
        named = captioned(tr("Person"), self.field)
        named.addStretch(1)
        beside = row(face, named, spacing=16)
        beside.setStretch(1, 1)
        whole.setLayout(beside)
        self.put_field(whole)
        self.field.setFocus()
        for answer in (self.yes, self.no):  # Enter in the field chooses whom was found, and must not agree as well
            answer.setAutoDefault(False)
            answer.setDefault(False)
        self.yes.setEnabled(bool(person_id))

    def _choose(self, person_id: str, _: str) -> None:
        self.person_id = person_id
        self.yes.setEnabled(bool(person_id))
