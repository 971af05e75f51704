"""The doors page: how each door stands, live; open one by hand, lock down and release, try this terminal's driver."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from accessctl.config import FILE_NAME, DoorSettings, door_files, load_door
from accessctl.domain import Event
from accessctl.door.by_hand import AS_A_TEST, BY_HAND, TRIED, ByHand, DoorStanding, Step, standings, try_driver
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.door_card import DoorCard
from accessctl.gui.admin.notice import Notice
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.person_detail import short
from accessctl.gui.admin.secret_field import captioned
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, clear, column, page_title, scrolling
from accessctl.gui.states import Placeholder, Stateful
from accessctl.gui.tasks import Job
from accessctl.staff import Action
from accessctl.store import EVERY_DOOR
from accessctl.translation import tr

# The state is in small files and one row: 5 ms for ten doors. A person waits for a door about so long.
_CARDS_A_TURN = 2
_LOOK_MS = 700


class DoorsPage(Page):
    """Looks while it is visible."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cards: dict[str, DoorCard] = {}
        self.notice = Notice(desk.theme)
        self.every = button(tr("Lock down every door…"), "danger")
        self._desk.offer(self.every, Action.LOCK_DOWN)
        self._shown: Sequence[DoorStanding] = ()
        self._own: tuple[DoorSettings, ...] = (desk.office.settings.door,)
        self._looking: Job | None = None
        self.look_every(_LOOK_MS, self._look)
        self._build()
        self.every.clicked.connect(self._ask_every)

    def _build(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._list)
        self._desk.theme.leave_open(inside)
        scroll = scrolling(inside)
        nothing = tr("No door yet"), tr("Name this terminal's door in the settings.")
        empty = Placeholder(self._desk.theme, "door", *nothing)
        self.states = Stateful(self._desk.theme, scroll, empty, self.load)
        whole = column(
            Flow(page_title(tr("Doors")), -1, self.every), self.notice, self.states, spacing=12,
            margins=(24, 20, 24, 24),
        )  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.notice.hide()

    # -- reading

    @property
    def _data_dir(self) -> Path | None:
        return self._desk.office.data_dir

    def load(self) -> None:
        """The machine's doors are in small files: read when the page is turned to, not with every look."""
        office = self._desk.office
        self._desk.tasks.run(lambda _: doors_here(office), self._know, self._not_read)

    def _know(self, own: tuple[DoorSettings, ...]) -> None:
        self._own = own
        self._look()

    def _look(self) -> None:
        folder, store, own = self._data_dir, self._desk.office.store, self._own
        if folder is None or self._looking is not None:
            return
        if not self._cards:
            self.states.show_state(self.states.loading)
        self._looking = self._desk.tasks.run(lambda _: standings(store, folder, own), self.show_doors, self._not_read)

    def _not_read(self, message: str) -> None:
        self._looking = None
        self.states.fail(message)

    def show_doors(self, found: Sequence[DoorStanding]) -> None:
        """Also what tests and screenshots call."""
        self._looking = None
        is_same = [one.name for one in found] == [one.name for one in self._shown]
        self._shown = found
        if is_same:
            for one in found[: len(self._cards)]:
                self._cards[one.name].show_standing(one)
        else:
            clear(self._list)
            self._cards = {}
            self._list.addStretch(1)
            self._add_some()
        all_down = any(one.all_locked_down for one in found)
        self.every.setText(tr("Release every door") if all_down else tr("Lock down every door…"))
        self.states.show_state(self.states.content if found else self.states.empty)

    def _add_some(self) -> None:
        """A few cards in every turn of the event loop: twenty doors at once would keep it for 40 ms."""
        for one in self._shown[len(self._cards) :][:_CARDS_A_TURN]:
            self._add_card(one)
        if len(self._cards) < len(self._shown):
            QTimer.singleShot(0, self, self._add_some)

    def _add_card(self, one: DoorStanding) -> None:
        card = self._cards[one.name] = DoorCard(self._desk, one.name)
        card.open_asked.connect(lambda _=False, name=card.name: self._ask_open(name))
        card.lock_asked.connect(lambda _=False, name=card.name: self._ask_lock(name))
        card.test_asked.connect(lambda _=False, name=card.name: self._ask_test(name))
        card.show_standing(one)
        self._list.insertWidget(len(self._cards) - 1, card)

    @property
    def cards(self) -> dict[str, DoorCard]:
        """All, by door, also those that are still to come."""
        for one in self._shown[len(self._cards) :]:
            self._add_card(one)
        return self._cards

    # -- doing

    def _by_hand(self) -> ByHand | None:
        folder = self._data_dir
        return None if folder is None else ByHand(self._desk.office.store, folder, self._own, self._desk.actor)

    def _ask_open(self, name: str) -> None:
        question = ReasonQuestion(self, tr("Open {door}?", door=short(name)))
        question.accepted.connect(lambda: self.open_door(name, question.reason()))
        question.open()

    def open_door(self, name: str, why: str) -> None:
        """Once; the reason is in the log before the lock is released."""
        by_hand = self._by_hand()
        if by_hand is None:
            return
        detail = f"{BY_HAND}: {why}" if why else BY_HAND
        self.notice.say("attention", tr("Opening {door}…", door=short(name)))

        def opened(order: Event, seconds: float | None) -> None:
            job.step((order.sequence, seconds))

        job = self._desk.tasks.run(
            lambda _: by_hand.open_once(name, detail, opened), lambda _: self._look(), self._say_wrong,
            lambda found: self._say_open(name, found),
        )  # fmt: skip

    def _say_open(self, name: str, found: object) -> None:
        sequence = found[0] if isinstance(found, tuple) else "?"
        words = tr(
            "{door} was opened (event {sequence}); it locks again by itself", door=short(name), sequence=sequence
        )
        self.notice.say("success", words)
        self._look()

    def _say_wrong(self, message: str) -> None:
        self.notice.say("error", message)

    def _ask_lock(self, name: str) -> None:
        is_down = next((one.is_locked_down for one in self._shown if one.name == name), False)
        if is_down:
            self._lock_down(name, is_on=False)
            return
        question = Question(
            self, tr("Lock down {door}?", door=short(name)),
            tr("Nobody gets in, except groups that may enter in a lockdown, until it is released here."),
            yes=tr("Lock down"), kind="danger-main",
        )  # fmt: skip
        question.accepted.connect(lambda: self._lock_down(name, is_on=True))
        question.open()

    def _ask_every(self) -> None:
        if any(one.all_locked_down for one in self._shown):
            self._lock_down(EVERY_DOOR, is_on=False)
            return
        question = Question(
            self, tr("Lock down every door?"),
            tr("Nobody gets in anywhere, except groups that may enter in a lockdown, until it is released here."),
            yes=tr("Lock down every door"), kind="danger-main",
        )  # fmt: skip
        question.accepted.connect(lambda: self._lock_down(EVERY_DOOR, is_on=True))
        question.open()

    def _lock_down(self, name: str, *, is_on: bool) -> None:
        access, actor, role = self._desk.office.store.access, self._desk.actor, self._desk.officer.role

        def done(_: object) -> None:
            door = short(name) if name else tr("every door")
            words = tr("Locked down: {door}", door=door) if is_on else tr("Released: {door}", door=door)
            self.notice.say("attention" if is_on else "success", words)
            self._look()

        self._desk.tasks.run(
            lambda _: access.lock_down(name, is_on=is_on, actor=actor, role=role), done, self._say_wrong
        )

    def _ask_test(self, name: str) -> None:
        question = Question(
            self, tr("Try the driver of {door}?", door=short(name)),
            tr("It is connected, locked and asked for the door contact. It can also be released once, for its usual "
               "time."), yes=tr("Try without opening"), no=tr("Cancel"),
        )  # fmt: skip
        also = button(tr("Try and open"))
        also.setAutoDefault(False)
        question.add_button(also)
        also.clicked.connect(question.reject)
        also.clicked.connect(lambda: self.test_driver(name, release=True))
        question.accepted.connect(lambda: self.test_driver(name, release=False))
        question.open()

    def test_driver(self, name: str, *, release: bool) -> None:
        """Each step, what it answered and how long it took; the steps stand on the door's card."""
        by_hand, folder, card = self._by_hand(), self._data_dir, self.cards.get(name)
        settings = next((door for door in self._own if door.name == name), None)
        if by_hand is None or folder is None or card is None or settings is None:
            return
        order: Callable[[], object] | None = (lambda: by_hand.order(name, AS_A_TEST)) if release else None
        card.show_steps([], tr("Trying the driver…"))
        card.set_trying(True)

        def over(steps: Sequence[Step], trouble: str) -> None:
            card.set_trying(False)
            card.show_steps(steps, trouble, failed=bool(trouble))

        def work(_: Job) -> list[Step]:
            by_hand.note(name, TRIED)
            return try_driver(settings, folder, order=order)

        self._desk.tasks.run(work, lambda steps: over(steps, ""), lambda message: over([], message))


def doors_here(office: Office) -> tuple[DoorSettings, ...]:
    """This terminal's door and the machine's further ones, each with its driver. Raises ConfigError; in a worker."""
    own = office.settings.door
    if office.data_dir is None:
        return (own,)
    settings_file = office.drawer.path if office.drawer is not None else office.data_dir / FILE_NAME
    further = (load_door(settings_file, path).door for path in door_files(office.data_dir).values())
    return (own, *(door for door in further if door.name != own.name))


class ReasonQuestion(Question):
    """Why: it stands in the log beside the name of whoever opened."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, tr("The reason stands in the event log with your name."), yes=tr("Open"))
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Reason"))
        self.field.setPlaceholderText(tr("Reason, like: delivery for the kitchen"))
        self.field.setMaxLength(200)
        self.yes.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        whole = QWidget()
        whole.setLayout(column(captioned(tr("Reason"), self.field), margins=(0, 12, 0, 0)))
        self.put_field(whole)
        self.field.setFocus()

    def would_lose(self) -> bool:
        """A reason is typed, not chosen."""
        return bool(self.reason())

    def reason(self) -> str:
        return " ".join(self.field.text().split())
