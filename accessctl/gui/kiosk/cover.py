"""What covers the screen while no kiosk can: plain words for visitors, and in small print what is wrong."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent

from accessctl.errors import AccessctlError, StoreError
from accessctl.gui.kiosk.arrangement import edge_of, unit_of
from accessctl.gui.kiosk.hung import HungWindow, Symbol
from accessctl.gui.kiosk.leaving import Answer, OpenWayOut, StoredWayOut, WayOut
from accessctl.gui.labels import FittingLabel
from accessctl.gui.theme import Theme
from accessctl.supervision import Notice, Stand
from accessctl.translation import mark, tr, trn

if TYPE_CHECKING:
    from accessctl.store import Store

_HEADLINES = {Stand.BROKEN: mark("This door is out of order"), Stand.STARTING: mark("One moment, please")}
_DATABASE_FILE = "accessctl.db"  # as ``store`` has it, whose import takes a second


class LateWayOut:
    """The way out of a store that is opened only when somebody asks for it. ``open`` in a worker; then any thread."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._store: Store | None = None
        self._inner: WayOut = OpenWayOut()
        self._trouble: AccessctlError | None = None

    def open(self) -> None:
        """Anew each time: what could not be read before can be, perhaps. Never raises."""
        self.close()
        self._trouble, self._inner = None, OpenWayOut()
        if not (self._data_dir / _DATABASE_FILE).exists():
            return  # no PIN and no account has ever been set
        try:
            from accessctl.config import StoreSettings
            from accessctl.store import Store

            self._store = Store.open(self._data_dir, StoreSettings())
            self._inner = StoredWayOut(self._store)
        except AccessctlError as error:
            self._trouble = error
        except Exception as error:  # noqa: BLE001  a cover that cannot ask lets nobody out
            self._trouble = StoreError(str(error))

    def close(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def takes_pin(self) -> bool:
        return self._now().takes_pin()

    def takes_account(self) -> bool:
        return self._now().takes_account()

    def by_pin(self, pin: str) -> Answer:
        return self._now().by_pin(pin)

    def by_account(self, name: str, password: str) -> Answer:
        return self._now().by_account(name, password)

    def _now(self) -> WayOut:
        if self._trouble is not None:
            raise self._trouble
        return self._inner


class CoverWindow(HungWindow):
    """Door and time, a sign, two sentences for visitors; below, smaller, what is wrong and when it is tried again.

    ``prepare`` makes the way out ready, in a worker, each time somebody wants to leave.
    """

    def __init__(
        self, theme: Theme, notice: Notice, way_out: WayOut, prepare: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(theme, notice.looks.door, way_out, notice.looks.leave_seconds)
        self._prepare = prepare
        self._next_try_at: float | None = None
        self.symbol = Symbol(theme)
        self.headline = FittingLabel(theme)
        self.advice = FittingLabel(theme, tint="muted", weight=QFont.Weight.Normal)
        self.small_print = FittingLabel(theme, tint="muted", weight=QFont.Weight.Normal)
        for child in (self.symbol, self.headline, self.advice, self.small_print):
            child.setParent(self)
        self.tell(notice)
        self.setFocus()

    def tell(self, notice: Notice) -> None:
        """Show what the parent says now."""
        self._notice = notice
        is_broken = notice.stand is Stand.BROKEN
        seconds = notice.next_try_seconds
        self._next_try_at = None if seconds is None else time.monotonic() + seconds
        self.door.setText(notice.looks.door)
        self.symbol.show_sign("alert" if is_broken else "clock", "wait" if is_broken else "accent")
        self.headline.say(tr(_HEADLINES[notice.stand]) if notice.stand in _HEADLINES else "")
        self.advice.say(self._to_visitors())
        self._tick()
        self._lay_out()

    def _to_visitors(self) -> str:
        if self._notice.stand is not Stand.BROKEN:
            return tr("This door starts in a moment.")
        reception = self._notice.looks.reception
        return tr("Please call reception: {reception}", reception=reception) if reception else tr(
            "Please call reception"
        )  # fmt: skip

    def _tick(self) -> None:
        super()._tick()
        lines = [tr("To leave: Esc, or a finger on the clock for three seconds.")]
        if why := self._notice.why:
            lines = [tr("What is wrong: {why}", why=why), self._about_next_try(), *lines]
        self.small_print.setText("\n".join(lines))

    def _about_next_try(self) -> str:
        left = 0 if self._next_try_at is None else math.ceil(self._next_try_at - time.monotonic())
        if left <= 0:
            return tr("The door is shut. It is being tried again now.")
        return trn("The door is shut. Next try in one second.", "The door is shut. Next try in {count} seconds.",
                   count=left)  # fmt: skip

    def ask_to_leave(self) -> None:
        """The database is opened first; meanwhile the screen stays as it is."""
        if not self.leaving.isVisible() and not self._tasks.busy:
            self._tasks.run(lambda _: self._prepare(), lambda _: self.leaving.ask(), lambda _: None)

    # -- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.palette.colour("ground"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        unit, size = unit_of(self.size()), self.size()
        room = edge_of(size) + round(24 * unit)
        inner = QRect(0, 0, size.width(), size.height()).adjusted(room, room, -room, -room)
        head, disc = round(80 * unit), round(140 * unit)
        small = inner.bottom() - round(190 * unit)
        high = disc + round((24 + 140 + 90) * unit)
        top = max(inner.top() + head, inner.top() + head + (small - inner.top() - head - high) // 2)
        self._place_header(QRect(inner.left(), inner.top(), inner.width(), head), unit)
        self.symbol.setGeometry(inner.center().x() - disc // 2, top, disc, disc)
        top += disc + round(24 * unit)
        for label, height, sizes in ((self.headline, 140, (28, 64)), (self.advice, 90, (20, 34))):
            label.setGeometry(inner.left(), top, inner.width(), round(height * unit))
            label.set_sizes(round(sizes[0] * unit), round(sizes[1] * unit))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            top += round(height * unit)
        self.small_print.setGeometry(inner.left(), small, inner.width(), inner.bottom() - small)
        self.small_print.set_sizes(round(11 * unit), round(18 * unit))
        self.small_print.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self.leaving.setGeometry(self.rect())
