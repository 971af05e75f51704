"""Which changes of the book let somebody in whom it kept out: another administrator has to agree to those.

Giving one group hours at one door is what the page is for, stands in the log, and is not among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from accessctl.rules.book import Area, Book, Door, Group, Passback, Rule
from accessctl.rules.factors import Factor, Mode
from accessctl.rules.times import MINUTES_PER_DAY, Schedule
from accessctl.translation import Said

_LENIENT = {Passback.OFF: 2, Passback.SOFT: 1, Passback.HARD: 0}
_SHOWN = [frozenset(factor for bit, factor in enumerate(Factor) if number >> bit & 1) for number in range(8)]


def weakened(before: Book, after: Book, unlocking: Iterable[str] = ()) -> list[Said]:
    """In which ways the second book keeps fewer people out than the first, a sentence each; [] for none.

    ``unlocking`` names the schedules in which a door is left unlocked: settings say so, not the book.
    """
    return [*_of_rules(before, after), *_of_doors(before, after), *_of_groups(before, after),
            *_of_areas(before, after), *_of_unlocking(before, after, unlocking)]  # fmt: skip


def _of_rules(before: Book, after: Book) -> Iterator[Said]:
    if not before.enforced:
        return
    if not after.enforced:
        yield Said("Take the rules out of force: everybody who is active may enter at any hour")
    for group in sorted(_unbounded(after) - _unbounded(before)):
        yield Said("{group} may enter every door at any hour", group=group)


def _unbounded(book: Book) -> set[str]:
    """The groups that every door lets in at any hour."""
    return {rule.group for rule in book.rules if not rule.doors and _is_always(book, rule)}


def _is_always(book: Book, rule: Rule) -> bool:
    dated = rule.first_day is not None or rule.last_day is not None
    return not dated and (rule.schedule is None or _never_closes(book.schedules[rule.schedule]))


def _never_closes(schedule: Schedule) -> bool:
    """Every day of the week is open from its beginning to its end."""
    return all(sum(hours.end - hours.start for hours in day) >= MINUTES_PER_DAY for day in schedule.week)


def _of_doors(before: Book, after: Book) -> Iterator[Said]:
    """Also of doors that nobody had described: those ask for the face. One that is described no more is shut."""
    for name, door in after.doors.items():
        if name in before.removed_doors:
            yield Said("{door} was removed, and opens again: {mode}", door=name, mode=door.mode.said)
        else:
            yield from _of_door(before, before.door(name), after, door)


def _of_door(before: Book, old: Door, after: Book, new: Door) -> Iterator[Said]:
    if any(_takes_less(was, now) for was, now in _mode_pairs(before, old, after, new)):
        yield Said("{door} asks for less: {mode}", door=new.name, mode=new.mode.said)
    if old.two_person_seconds is not None and _is_longer(old.two_person_seconds, new.two_person_seconds):
        yield Said("{door} asks for two people no more, or gives them longer", door=new.name)
    if old.anti_passback is not Passback.OFF and _passes_back(old, new):
        yield Said("{door} looks less at whoever enters twice", door=new.name)


def _mode_pairs(before: Book, old: Door, after: Book, new: Door) -> Iterator[tuple[Mode, Mode]]:
    """What is asked for at some time, before and after: when no schedule is open, in each, and where one changes."""
    yield old.mode, new.mode
    earlier, later = ({timed.schedule: timed.mode for timed in reversed(door.modes)} for door in (old, new))
    for schedule in {*earlier, *later}:
        yield earlier.get(schedule, old.mode), later.get(schedule, new.mode)
        if _hours_change(before, after, schedule):  # nobody reckons which: some hours are now those of the other mode
            yield earlier.get(schedule, old.mode), new.mode
            yield old.mode, later.get(schedule, new.mode)


def _hours_change(before: Book, after: Book, schedule: str) -> bool:
    old, new = before.schedules.get(schedule), after.schedules.get(schedule)
    if old is None or new is None:
        return False
    return old != new or any(before.calendars[name] != after.calendars[name] for name in new.calendars)


def _takes_less(old: Mode, new: Mode) -> bool:
    """Whether something that was not enough is enough now, on a good day or where the face fails."""
    return any(
        new.is_met(shown, face_failed=failed) and not old.is_met(shown, face_failed=failed)
        for shown in _SHOWN
        for failed in (False, True)
    )


def _is_longer(old: int, new: int | None) -> bool:
    """None is no such demand."""
    return new is None or new > old


def _passes_back(old: Door, new: Door) -> bool:
    if _LENIENT[new.anti_passback] > _LENIENT[old.anti_passback] or old.leads_to != new.leads_to:
        return True
    sooner = new.passback_reset_minutes
    return sooner is not None and (old.passback_reset_minutes is None or sooner < old.passback_reset_minutes)


def _of_groups(before: Book, after: Book) -> Iterator[Said]:
    for name, group in after.groups.items():
        old = before.groups.get(name, Group(name))
        if group.enters_in_lockdown and not old.enters_in_lockdown:
            yield Said("{group} enters in a lockdown", group=name)
        if group.exempt_from_anti_passback and not old.exempt_from_anti_passback:
            yield Said("{group} may enter twice", group=name)


def _of_areas(before: Book, after: Book) -> Iterator[Said]:
    for name, area in before.areas.items():
        most = after.areas.get(name, Area(name)).most_people
        if area.most_people is not None and _is_longer(area.most_people, most):
            yield Said("{area} holds more people", area=name)


def _of_unlocking(before: Book, after: Book, unlocking: Iterable[str]) -> Iterator[Said]:
    for name in unlocking:
        known = name in before.schedules
        if _hours_change(before, after, name) or (not known and name in after.schedules):
            yield Said("{schedule} leaves a door unlocked, and its hours change", schedule=name)
