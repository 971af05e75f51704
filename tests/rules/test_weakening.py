"""Which changes of the book need a second administrator."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accessctl.rules import Book, parse
from accessctl.rules.weakening import weakened

BOOK = """
enforced: true
groups: {Staff: {}, Guards: {}}
areas: {Yard: {most_people: 3}, Hall: {}}
holidays: {Public: ["2026-12-25 yearly"]}
schedules: {Office: {hours: ["mon-fri 08:00-18:00"], holidays: [Public]}, Night: {hours: ["mon-sun 22:00-06:00"]}}
doors:
  Front: {}
  Laboratory: {mode: face and PIN}
  Vault:
    mode: face
    modes: [{schedule: Night, mode: "badge, face and PIN"}]
    two_person_seconds: 20
    leads_to: Yard
    anti_passback: hard
    anti_passback_reset_minutes: 60
rules:
- {group: Staff, doors: [Front], schedule: Office}
"""


def changed(old: str, new: str) -> list[str]:
    assert old in BOOK
    return [str(way) for way in weakened(parse(BOOK), parse(BOOK.replace(old, new)))]


@pytest.mark.parametrize(("old", "new", "way"), [
    ("enforced: true", "enforced: false", "Take the rules out of force: everybody who is active may enter at any hour"),
    ("doors: [Front], schedule: Office", "doors: all", "Staff may enter every door at any hour"),
    ("mode: face and PIN", "mode: face or PIN", "Laboratory asks for less: the face or a PIN"),
    ("Front: {}", "Front: {mode: PIN as fallback}", "Front asks for less: the face, a PIN where that fails"),
    ("modes: [{schedule: Night, mode: \"badge, face and PIN\"}]", "modes: []", "Vault asks for less: the face"),
    ("mon-sun 22:00-06:00", "mon-sun 23:00-06:00", "Vault asks for less: the face"),
    ("two_person_seconds: 20", "two_person_seconds: 600",
     "Vault asks for two people no more, or gives them longer"),
    ("anti_passback: hard", "anti_passback: soft", "Vault looks less at whoever enters twice"),
    ("minutes: 60", "minutes: 1", "Vault looks less at whoever enters twice"),
    ("leads_to: Yard", "leads_to: Hall", "Vault looks less at whoever enters twice"),
    ("most_people: 3", "most_people: 30", "Yard holds more people"),
    ("Guards: {}", "Guards: {enters_in_lockdown: true}", "Guards enters in a lockdown"),
    ("Guards: {}", "Guards: {exempt_from_anti_passback: true}", "Guards may enter twice"),
])  # fmt: skip
def test_what_lets_in_whom_the_book_kept_out(old: str, new: str, way: str) -> None:
    assert changed(old, new) == [way]
    back = weakened(parse(BOOK.replace(old, new)), parse(BOOK))
    assert not back or old in ("mon-sun 22:00-06:00", "leads_to: Yard"), "the way back is stricter"


def test_hours_that_never_close_are_always() -> None:
    assert changed("doors: [Front], schedule: Office", "doors: all, schedule: Office") == []
    widened = BOOK.replace("doors: [Front]", "doors: all").replace('"mon-fri 08:00-18:00"', '"mon-sun 00:00-24:00"')
    assert [str(way) for way in weakened(parse(BOOK), parse(widened))] == ["Staff may enter every door at any hour"]


@pytest.mark.parametrize(("old", "new"), [
    ("doors: [Front]", "doors: [Front, Laboratory]"), ("schedule: Office", "schedule: Night"),
    ("mon-fri 08:00-18:00", "mon-sat 07:00-20:00"), ("Guards: {}", "Guards: {}, Visitors: {}"),
    ("most_people: 3", "most_people: 2"), ("Front: {}", "Front: {mode: badge and face}"),
])  # fmt: skip
def test_the_daily_work_of_giving_and_taking_hours_needs_nobody(old: str, new: str) -> None:
    assert changed(old, new) == []


def test_without_rules_in_force_a_line_lets_in_nobody_who_did_not_enter_before() -> None:
    loose = replace(parse(BOOK), enforced=False)
    assert weakened(loose, parse(BOOK.replace("doors: [Front], schedule: Office", "doors: all"))) == []


def test_a_door_that_was_removed_is_shut_so_describing_it_again_opens_it() -> None:
    """Else a door that asks for face and PIN would be made one that asks for the face, in two steps."""
    shut = replace(Book(), removed_doors=frozenset({"Laboratory"}))
    again = parse("doors: {Laboratory: {}}\nrules: []\n")
    assert [str(way) for way in weakened(shut, again)] == ["Laboratory was removed, and opens again: the face"]


def test_hours_in_which_a_door_is_left_unlocked_are_no_ordinary_hours() -> None:
    wider = parse(BOOK.replace("08:00-18:00", "00:00-24:00"))
    ways = weakened(parse(BOOK), wider, unlocking=("Office",))
    assert [str(way) for way in ways] == ["Office leaves a door unlocked, and its hours change"]
