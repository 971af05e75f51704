"""A change of the rules on its way: put together with what others changed meanwhile, agreed to where it has to be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from accessctl import wording
from accessctl.gui.admin.collisions import Collision, Collisions
from accessctl.gui.admin.desk import Desk
from accessctl.rules import Book
from accessctl.rules.located import Plain
from accessctl.rules.merging import Clash, Merge, merged
from accessctl.rules.weakening import weakened
from accessctl.staff import Action
from accessctl.translation import Said, mark, tr

_SECTIONS = {
    "groups": mark("Group {name}"), "areas": mark("Area {name}"), "holidays": mark("Holidays {name}"),
    "schedules": mark("Schedule {name}"), "doors": mark("Door {name}"),
}  # fmt: skip
_KEYS = {
    "hours": mark("hours"), "holidays": mark("holidays"), "on_holidays": mark("hours on holidays"),
    "mode": mark("asks for"), "modes": mark("asks for at some hours"), "leads_to": mark("leads into"),
    "anti_passback": mark("anti-passback"), "anti_passback_reset_minutes": mark("allowed again after (minutes)"),
    "two_person_seconds": mark("two people within (seconds)"), "time_zone": mark("time zone"),
    "most_people": mark("at most (people)"), "enters_in_lockdown": mark("enters in a lockdown"),
    "exempt_from_anti_passback": mark("may enter twice"),
}  # fmt: skip


@dataclass(frozen=True)
class BookChange:
    """``edit`` makes the new book; ``what`` is for the log. ``base``: the book that was looked at while it was made.

    Without one the edit is made of whatever the book is by then. ``agreed``: to which weakenings ``agreed_by`` has.
    """

    edit: Callable[[Book], Book]
    what: str
    base: Book | None
    done: Callable[[], None] | None = None
    decided: tuple[tuple[Clash, bool], ...] = ()
    agreed: tuple[Said, ...] = ()
    agreed_by: str = ""


@dataclass
class _Attempt:
    """What came of one try, in a worker. Where anything is open the book was left as it is."""

    before: Book = field(default_factory=Book)
    after: Book = field(default_factory=Book)
    clashes: tuple[Clash, ...] = ()
    weaker: tuple[Said, ...] = ()

    def edited(self, book: Book, change: BookChange, unlocking: tuple[str, ...]) -> Book:
        """Within the transaction: what the book is to become."""
        self.before = book
        found = Merge(change.edit(book))
        if change.base is not None:
            found = merged(change.base, change.edit(change.base), book, change.decided)
        self.clashes = found.clashes
        if found.book is None:
            return book
        self.weaker = tuple(way for way in weakened(book, found.book, unlocking) if way not in change.agreed)
        return book if self.weaker else found.book


class BookChanges(QObject):
    """``changed``: the book before and after. ``said``: kind and words for the page's notice."""

    changed = Signal(object, object)
    said = Signal(str, str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def make(self, change: BookChange) -> None:
        """Try; ask what has to be asked, and try again."""
        rules, actor, free = self._desk.office.store.rules, self._desk.actor, self._desk.office.settings.door
        unlocking = (free.free_schedule,) if free.free_schedule else ()

        def work(_: object) -> tuple[BookChange, _Attempt]:
            attempt = _Attempt()
            attempt.after = rules.change(
                lambda book: attempt.edited(book, change, unlocking), change.what, actor=actor,
                agreed_by=change.agreed_by,
            )  # fmt: skip
            return change, attempt

        self._desk.tasks.run(work, self._tried, self._fail)

    def _fail(self, words: str) -> None:
        self.said.emit("error", words)

    def _tried(self, found: tuple[BookChange, _Attempt]) -> None:
        change, attempt = found
        if attempt.clashes:
            self._ask(change, attempt.clashes)
        elif attempt.weaker:
            self._have_agreed(change, attempt.weaker)
        else:
            if change.done is not None:
                change.done()
            self.changed.emit(attempt.before, attempt.after)
            if change.base is not None and attempt.before != change.base:
                self.said.emit("attention", tr("Saved, together with what somebody else has changed meanwhile."))

    def _ask(self, change: BookChange, clashes: tuple[Clash, ...]) -> None:
        dialog = Collisions(self._page, [collision_of(clash) for clash in clashes])
        dialog.accepted.connect(
            lambda: self.make(
                replace(change, decided=(*change.decided, *zip(clashes, dialog.mine, strict=True)))
            )
        )  # fmt: skip
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _have_agreed(self, change: BookChange, weaker: tuple[Said, ...]) -> None:
        detail = f"rules: {'; '.join(map(str, weaker))}"
        self._desk.approved(
            self._page, Action.LOWER_LIMIT, "; ".join(way.in_words for way in weaker),
            lambda by: self.make(replace(change, agreed=(*change.agreed, *weaker), agreed_by=by)), logged=detail,
        )  # fmt: skip


def collision_of(clash: Clash) -> Collision:
    """In words."""
    title = tr(_SECTIONS[clash.section], name=clash.name)
    if clash.key:
        title = wording.named(title, tr(_KEYS[clash.key]) if clash.key in _KEYS else clash.key)
    return Collision(title, _value_words(clash.theirs), _value_words(clash.mine))


def _value_words(value: Plain) -> str:
    """As the rules file writes it; what is left out there is as usual."""
    if value is None:
        return tr("not set")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, list):
        return "; ".join(map(_value_words, value)) or tr("none")
    if isinstance(value, dict):
        return ", ".join(_value_words(each) for each in value.values()) or tr("set")
    return str(value)
