"""At the door of a large site: what the rules cost, and how long a decision takes to become a driver's command.

50,000 people, 1,000 groups, 1,000 schedules with a rule each. Two people are looked at: one as people are, in three
groups, and one in all thousand of them, whom no schedule lets in earlier than the last that is asked.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from accessctl.config import DoorSettings, Settings
from accessctl.domain import Decision, Embedding, Frame, Observation, Reason, Sample, Subject, Verdict
from accessctl.door import DoorController, DoorKeeper, News, SimulatedDoor
from accessctl.engine.guard import Guard
from accessctl.engine.journal import Journal
from accessctl.gate import Gate, Policy
from accessctl.limits import Limits
from accessctl.rules import Book, Calendar, Door, Group, Holiday, Hours, Rule, Scene, Schedule, Visitor, evaluate
from accessctl.store import Store

PEOPLE, GROUPS = 50_000, 1_000
_EVENTS = 10_000
DOOR = "Bench"
_USUAL, _EVERYWHERE = "bench-usual", "bench-everywhere"
_PATIENCE_SECONDS = 2.0

Progress = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Costs:
    """Milliseconds of each try."""

    milliseconds: tuple[float, ...]

    def to_json(self) -> dict[str, float]:
        p50, p95, most = np.percentile(np.asarray(self.milliseconds), [50, 95, 100])
        return {"p50": round(float(p50), 3), "p95": round(float(p95), 3), "max": round(float(most), 3)}


def large_book(groups: int = GROUPS) -> Book:
    """As many groups, schedules and rules; hours all over the week, some overnight, holidays for every second one."""
    names = [f"g{number}" for number in range(groups)]
    last = names[-1]
    holidays = Calendar("Holidays", tuple(Holiday.parse(f"2026-{month:02}-01 yearly") for month in range(1, 13)))
    return Book(
        groups={name: Group(name) for name in names},
        calendars={holidays.name: holidays},
        schedules={
            name: _schedule(name, number, holidays.name, is_last=name == last) for number, name in enumerate(names)
        },
        doors={DOOR: Door(DOOR)},
        rules=tuple(Rule(name, (DOOR,), name) for name in names),
        enforced=True,
    )


def _schedule(name: str, number: int, holidays: str, *, is_last: bool) -> Schedule:
    """Open at some hour of some days; the last one always, so that whoever is in all groups gets in."""
    if is_last:
        return Schedule(name, ((Hours(0, 1440),),) * 7)
    start = number * 7 % 1440
    hours = (Hours(start, start + 60 + number % 300),)
    week = tuple(hours if (day + number) % 7 < 5 else () for day in range(7))
    return Schedule(name, week, (holidays,) if number % 2 == 0 else ())


def visitors(book: Book) -> dict[str, Visitor]:
    """Whom the rules are asked about."""
    groups = list(book.groups)
    few = frozenset((*groups[10:12], groups[-1]))
    return {"in 3 groups": Visitor(_USUAL, few), f"in {len(groups):,} groups": Visitor(_EVERYWHERE, frozenset(groups))}


def measure_rules(book: Book, visitor: Visitor, tries: int) -> Costs:
    """One evaluation each minute, over days and nights."""
    begun = dt.datetime(2026, 3, 1, 5, 0, tzinfo=dt.UTC)
    took = []
    for number in range(tries):
        scene = Scene(DOOR, begun + dt.timedelta(minutes=37 * number))
        before = time.perf_counter()
        evaluate(book, visitor, scene)
        took.append(1e3 * (time.perf_counter() - before))
    return Costs(tuple(took))


def fill(store: Store, book: Book, progress: Callable[[int], None], people: int = PEOPLE) -> None:
    """The site in a database, with the two who walk up."""
    store.fill(people, 0, _EVENTS, progress)
    store.rules.change(lambda _: book, "the bench's rules", actor="bench")
    picture = Sample(Embedding(np.full(4, 0.5, np.float32), "bench"))
    groups = list(book.groups)
    for person_id, joined in ((_USUAL, [*groups[10:12], groups[-1]]), (_EVERYWHERE, groups)):
        store.people.enroll(person_id, [picture], person_id=person_id, actor="bench")
        for group in joined:
            store.access.join(person_id, group, actor="bench")


class _Granting(Gate):
    """Lets this person in, frame by frame: what comes after the gate is what is measured."""

    def __init__(self, person_id: str) -> None:
        super().__init__(Policy.of(Settings()), Limits(min_similarity=0.5, min_margin=0.0, min_live=0.5))
        self._person_id = person_id

    def consider(self, observation: Observation) -> Decision:
        subject = Subject(1, self._person_id, 0.9, 0.99)
        return Decision(observation, Verdict.GRANTED, Reason.RECOGNIZED, subject, is_news=True)


class _Blind:
    def observe(self, frame: Frame) -> Observation:
        return Observation(frame)


def measure_openings(store: Store, person_id: str, tries: int, progress: Progress) -> Costs:
    """From the gate's decision, through rules and event log, to the simulated driver's unlock; threads, disk."""
    driver = SimulatedDoor()
    keeper = DoorKeeper(DoorController(driver, DoorSettings(name=DOOR, strike_seconds=0.5)), _ignore)
    guard = Guard(
        recognizer=_Blind(), gate=_Granting(person_id), journal=Journal(store), door=keeper, door_name=DOOR,
        clock=time.monotonic,
    )  # fmt: skip
    keeper.start()
    try:
        return Costs(tuple(_opening(guard, driver, number, progress) for number in range(tries)))
    finally:
        keeper.stop()


def _opening(guard: Guard, driver: SimulatedDoor, number: int, progress: Progress) -> float:
    """Milliseconds; infinite where it did not open."""
    before = len([act for act in driver.acts if act.what == "unlock"])
    begun = time.monotonic()
    guard.consider(Frame(number, begun, np.zeros((8, 8, 3), np.uint8)))
    while time.monotonic() - begun < _PATIENCE_SECONDS:
        unlocks: Sequence[float] = [act.at for act in driver.acts if act.what == "unlock"]
        if len(unlocks) > before:
            progress()
            return 1e3 * (unlocks[-1] - begun)
        time.sleep(0.0005)
    return float("inf")


def _ignore(_news: News) -> None:
    """Nobody listens."""


def who() -> dict[str, str]:
    """The two who walk up, as the figures call them."""
    return {"in 3 groups": _USUAL, f"in {GROUPS:,} groups": _EVERYWHERE}
