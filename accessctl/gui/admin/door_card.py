"""One door on the page: how it stands, in words, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from accessctl.door import Mode
from accessctl.door.by_hand import DoorStanding, Step
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_detail import short
from accessctl.gui.flow import Flow
from accessctl.gui.layout import Chip, ChipKind, button, clear, column, label, tint_button
from accessctl.staff import Action
from accessctl.store import EventFilter
from accessctl.translation import mark, tr

_MODES: dict[str, tuple[ChipKind, str]] = {
    Mode.FAULT.value: ("wait", mark("○ the driver does not answer")),
    Mode.LOCKDOWN.value: ("neutral", mark("■ locked")),
    Mode.FORCED_OPEN.value: ("denied", mark("– forced open")),
    Mode.HELD_OPEN.value: ("denied", mark("– held open too long")),
    Mode.OPEN.value: ("granted", mark("✓ open")),
    Mode.UNLOCKED.value: ("granted", mark("✓ unlocked")),
    Mode.CLOSED.value: ("neutral", mark("■ locked")),
}


class DoorCard(QFrame):
    """One door."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name = name
        self._desk = desk
        self._is_trying = False
        self.state, self.contact, self.lockdown = Chip(), label(role="muted"), Chip()
        self.about, self.steps = label(role="caption", wrap=True), QVBoxLayout()
        self.steps.setSpacing(2)
        self.open, self.lock = button(tr("Open…")), button(tr("Lock down…"))
        self.test, self.log = button(tr("Try driver…")), button(tr("Events"), "quiet")
        self.open_asked, self.lock_asked = self.open.clicked, self.lock.clicked
        self.test_asked = self.test.clicked
        tint_button(desk.theme, self.open, "door-open")
        tint_button(desk.theme, self.lock, "lock")
        for widget, action in (
            (self.open, Action.OPEN_DOOR), (self.lock, Action.LOCK_DOWN), (self.test, Action.TEST_DRIVERS),
            (self.log, Action.SEE_EVENTS),
        ):  # fmt: skip
            desk.offer(widget, action)
        self.log.clicked.connect(lambda: desk.go("events", EventFilter(door=name)))
        head = Flow(label(short(name), "heading"), self.state, self.lockdown, self.contact)
        self.setLayout(column(
            head, self.about, 4, Flow(self.open, self.lock, self.test, self.log), self.steps, spacing=4,
            margins=(16, 12, 16, 12),
        ))  # fmt: skip

    def show_standing(self, one: DoorStanding) -> None:
        kind, words = state_words(one)
        self.state.say(words, kind)
        self.lockdown.setVisible(one.is_locked_down)
        self.lockdown.say(tr("– lockdown"), "denied")
        self.contact.setText(contact_words(one))
        self.about.setText(about_words(one))
        self.lock.setText(f" {tr('Release')}" if one.is_locked_down else f" {tr('Lock down…')}")
        own_only = one.all_locked_down and one.is_locked_down
        self.lock.setEnabled(self._desk.may(Action.LOCK_DOWN) and not own_only)
        self.open.setEnabled(self._desk.may(Action.OPEN_DOOR) and not one.is_locked_down and _can_open(one))
        self.test.setVisible(bool(one.driver))
        self.test.setEnabled(self._desk.may(Action.TEST_DRIVERS) and one.mode is None and not self._is_trying)
        if one.mode is not None and self._desk.may(Action.TEST_DRIVERS):
            self.test.setToolTip(tr("A program drives this door now; stop it to try the driver by itself"))

    def set_trying(self, is_trying: bool) -> None:
        """One try at a time: two would speak to the same lock."""
        self._is_trying = is_trying
        self.test.setEnabled(self._desk.may(Action.TEST_DRIVERS) and not is_trying)

    def show_steps(self, steps: Sequence[Step], message: str, *, failed: bool = False) -> None:
        clear(self.steps)
        if message:
            words, role = (f"–  {message}", "error") if failed else (message, "muted")
            self.steps.addWidget(label(words, role, wrap=True))  # type: ignore[arg-type]
        for step in steps:
            words = tr("{what}: {answer}, {took:.0f} ms", what=tr(step.what), answer=tr(step.answer), took=step.took_ms)
            self.steps.addWidget(label(f"✓  {words}", "muted"))


def _can_open(one: DoorStanding) -> bool:
    """A terminal that drives it follows the order; else this machine must know the driver."""
    return one.mode is not None or bool(one.driver)


def state_words(one: DoorStanding) -> tuple[ChipKind, str]:
    """How the lock stands: a colour, a sign and a word."""
    if one.mode is None:
        return "neutral", tr("○ kiosk not running")
    kind, words = _MODES.get(one.mode, ("neutral", one.mode))
    return kind, tr(words)


def contact_words(one: DoorStanding) -> str:
    """What the door contact says."""
    if one.mode is None or one.is_open is None:
        return ""
    return tr("the door is open") if one.is_open else tr("the door is closed")


def about_words(one: DoorStanding) -> str:
    """Who drives it."""
    if one.driver:
        return tr("This terminal's door, driver: {driver}", driver=tr(one.driver))
    return tr("Driven by another terminal, or by none yet")
