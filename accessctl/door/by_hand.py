"""What staff do with doors, from panel and terminal alike: see how they stand, open one once, try its driver."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from accessctl.config import DoorSettings
from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.door.claim import Claim
from accessctl.door.opening import new_driver
from accessctl.errors import AccessctlError, DoorError, InputError, StoreError
from accessctl.store import EVERY_DOOR, Store
from accessctl.translation import mark, tr

# A running terminal looks every half second, and its driver may take its time-out.
_FOLLOWS_SECONDS = 4.0
_LOOK_SECONDS = 0.05

BY_HAND = mark("opened by hand")
AS_A_TEST = mark("opened by hand, as a test")
TRIED = "driver tried"  # of the log: English


@dataclass(frozen=True, slots=True)
class DoorStanding:
    """A door as far as it is known from here.

    ``mode`` is None where no program drives it now; ``driver`` "" where it belongs to another terminal;
    ``is_locked_down`` also by a lockdown of every door.
    """

    name: str
    driver: str
    mode: str | None
    alarms: tuple[str, ...]
    is_open: bool | None
    is_released: bool
    is_locked_down: bool
    all_locked_down: bool
    last_event: int


def standings(store: Store, data_dir: Path, own: Sequence[DoorSettings]) -> list[DoorStanding]:
    """Every door that the settings or the rules name, by name."""
    drivers = {door.name: door.driver for door in own}
    locked = set(store.access.lockdowns())
    names = sorted({*drivers, *store.rules.book().doors, *locked} - {EVERY_DOOR})
    return [_standing(name, drivers.get(name, ""), data_dir, locked) for name in names]


def driven(data_dir: Path, names: Sequence[str]) -> frozenset[str]:
    """Those of these doors that some program drives at this moment."""
    return frozenset(name for name in names if Claim(data_dir, name).is_taken())


def _standing(name: str, driver: str, data_dir: Path, locked: set[str]) -> DoorStanding:
    said = Claim(data_dir, name).status()
    known = said or {}
    return DoorStanding(
        name=name,
        driver=driver,
        mode=None if said is None else str(known.get("mode", "")),
        alarms=tuple(known.get("alarms", ())),
        is_open=known.get("is_open"),
        is_released=bool(known.get("is_released")),
        is_locked_down=bool(locked & {name, EVERY_DOOR}),
        all_locked_down=EVERY_DOOR in locked,
        last_event=int(known.get("last_event") or 0),
    )


@dataclass(frozen=True, slots=True)
class ByHand:
    """Whoever stands behind an order, and the doors that this machine drives."""

    store: Store
    data_dir: Path
    own: Sequence[DoorSettings]
    actor: str

    def open_once(self, door: str, why: str, opened: Callable[[Event, float | None], None]) -> Event:
        """Open; the order is in the event log before the lock is released. Takes as long as the strike, if need be.

        ``opened`` hears of it as soon as it is open, with the seconds where this program holds it open itself. Raises
        InputError, DoorError and StoreError.
        """
        claim, settings = Claim(self.data_dir, door), self._ours(door)
        is_running = claim.is_taken()
        if not is_running and settings is None:
            raise InputError(
                tr("{door}: no terminal drives this door now; start it there, or see: accessctl doors list", door=door)
            )
        self._demand_no_lockdown(door)
        order = self.order(door, why)
        try:
            if is_running:
                _wait_until_open(claim, door, order)
                opened(order, None)
            elif settings is not None:
                self._open_ourselves(settings, order, opened)
        except AccessctlError as error:
            with suppress(StoreError):
                self.note(door, f"event {order.sequence} was not carried out: {error}")
            raise
        return order

    def order(self, door: str, why: str) -> Event:
        """Store that somebody opens the door; a terminal that drives it follows."""
        now = dt.datetime.now(dt.UTC)
        order = Event(now, door, Verdict.GRANTED, Reason.MANUAL, kind=EventKind.DOOR, actor=self.actor, detail=why)
        return self.store.record(order)

    def note(self, door: str, what: str) -> None:
        """Store that something was done at the door, which opens nothing."""
        self.store.record(Event(dt.datetime.now(dt.UTC), door, kind=EventKind.DOOR, actor=self.actor, detail=what))

    def _ours(self, door: str) -> DoorSettings | None:
        return next((settings for settings in self.own if settings.name == door), None)

    def _open_ourselves(
        self, settings: DoorSettings, order: Event, opened: Callable[[Event, float | None], None]
    ) -> None:
        driver = new_driver(settings, self.data_dir)
        try:
            driver.lock()
            driver.unlock(settings.strike_seconds)
            opened(order, settings.strike_seconds)
            time.sleep(settings.strike_seconds)
            driver.lock()
        finally:
            driver.close()

    def _demand_no_lockdown(self, door: str) -> None:
        if {door, EVERY_DOOR} & set(self.store.access.lockdowns()):
            raise DoorError(tr("{door}: is in lockdown; end it first: accessctl doors release '{door}'", door=door))


def _wait_until_open(claim: Claim, door: str, order: Event) -> None:
    """Until the terminal says that it followed; it writes its state whenever that changes."""
    ends = time.monotonic() + _FOLLOWS_SECONDS
    while time.monotonic() < ends:
        status = claim.status()
        if status is not None and status.get("last_event", 0) >= order.sequence:
            return
        time.sleep(_LOOK_SECONDS)
    raise DoorError(
        tr(
            "{door}: its terminal did not open for event {sequence}; see: accessctl events list --door '{door}'",
            door=door,
            sequence=order.sequence,
        )
    )


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the driver was told, and what it answered: open, closed, done or not known."""

    what: str
    answer: str
    took_ms: float


def try_driver(settings: DoorSettings, data_dir: Path, *, order: Callable[[], object] | None = None) -> list[Step]:
    """Connect, lock, read the contact; with ``order`` (which stores it) also unlock for the strike time. DoorError."""
    driver = new_driver(settings, data_dir)
    try:
        steps = [
            _timed(mark("connect"), driver.probe), _timed(mark("lock"), driver.lock),
            _timed(mark("door contact"), driver.is_open, is_question=True),
        ]  # fmt: skip
        if order is not None:
            order()
            steps.append(_timed(mark("unlock"), lambda: driver.unlock(settings.strike_seconds)))
            time.sleep(settings.strike_seconds)
            steps.append(_timed(mark("lock again"), driver.lock))
        return steps
    finally:
        driver.close()


def _timed(what: str, call: Callable[[], bool | None], *, is_question: bool = False) -> Step:
    begun = time.perf_counter()
    found = call()
    took_ms = 1000 * (time.perf_counter() - begun)
    said = {True: mark("open"), False: mark("closed"), None: mark("not known") if is_question else mark("done")}
    return Step(what, said[found], took_ms)
