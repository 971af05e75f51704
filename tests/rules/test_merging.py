"""Two people change the book at once."""

from __future__ import annotations

import pytest

from accessctl.errors import InputError
from accessctl.rules import Book, parse
from accessctl.rules.editing import with_part, with_rule, without_part, without_rule
from accessctl.rules.merging import Clash, merged
from accessctl.rules.plain import plain_of

BASE = parse("""
enforced: true
groups: {Staff: {}}
holidays: {Public: ["2026-12-25 yearly"]}
schedules: {Office: {hours: ["mon-fri 08:00-18:00"], holidays: [Public]}}
doors: {Front: {mode: face and PIN}, Back: {}}
rules:
- {group: Staff, doors: [Front], schedule: Office}
""")


def both(mine: Book, theirs: Book) -> Book:
    found = merged(BASE, mine, theirs)
    assert found.book is not None, found.clashes
    return found.book


def test_different_parts_are_put_together() -> None:
    mine = with_part(BASE, "groups", "Guards", {"enters_in_lockdown": True})
    theirs = with_part(BASE, "areas", "Yard", {"most_people": 3})
    whole = both(mine, theirs)
    assert (set(whole.groups), set(whole.areas)) == ({"Staff", "Guards"}, {"Yard"})


def test_different_keys_of_one_door_are_put_together() -> None:
    mine = with_part(BASE, "doors", "Front", {"mode": "face and PIN", "two_person_seconds": 30})
    theirs = with_part(BASE, "doors", "Front", {"mode": "face and PIN", "time_zone": "Europe/Berlin"})
    front = both(mine, theirs).doors["Front"]
    assert (front.two_person_seconds, front.time_zone, front.mode.value) == (30, "Europe/Berlin", "face and PIN")


def test_lines_and_days_are_added_and_removed_on_both_sides() -> None:
    mine = with_part(with_rule(BASE, {"group": "Staff", "doors": ["Back"]}), "holidays", "Public",
                     ["2026-12-25 yearly", "2027-01-01"])  # fmt: skip
    theirs = with_part(without_rule(BASE, 1), "holidays", "Public", ["2026-12-25 yearly", "2027-05-01"])
    whole = plain_of(both(mine, theirs))
    assert whole["rules"] == [{"group": "Staff", "doors": ["Back"]}]
    assert whole["holidays"] == {"Public": ["2026-12-25 yearly", "2027-05-01", "2027-01-01"]}


def test_the_same_change_by_both_is_no_collision() -> None:
    mine = with_part(BASE, "doors", "Front", {})
    assert both(mine, mine) == mine


@pytest.mark.parametrize(("is_mine", "hours"), [(True, "mon-fri 07:00-18:00"), (False, "mon-fri 09:00-18:00")])
def test_what_collides_is_named_and_decided(is_mine: bool, hours: str) -> None:
    mine = with_part(BASE, "schedules", "Office", {"hours": ["mon-fri 07:00-18:00"], "holidays": ["Public"]})
    theirs = with_part(BASE, "schedules", "Office", {"hours": ["mon-fri 09:00-18:00"], "holidays": ["Public"]})
    found = merged(BASE, mine, theirs)
    clash = Clash("schedules", "Office", "hours", ["mon-fri 09:00-18:00"], ["mon-fri 07:00-18:00"])
    assert (found.book, found.clashes) == (None, (clash,))
    whole = merged(BASE, mine, theirs, [(clash, is_mine)]).book
    assert whole is not None
    assert plain_of(whole)["schedules"] == {"Office": {"hours": [hours], "holidays": ["Public"]}}


def test_an_answer_counts_only_for_what_was_asked() -> None:
    """They may have changed it once more while somebody was choosing."""
    mine = with_part(BASE, "doors", "Front", {})
    first = with_part(BASE, "doors", "Front", {"mode": "badge and face"})
    (asked,) = merged(BASE, mine, first).clashes
    second = with_part(BASE, "doors", "Front", {"mode": "badge, face and PIN"})
    found = merged(BASE, mine, second, [(asked, True)])
    assert found.book is None
    assert found.clashes[0].theirs == "badge, face and PIN"


def test_what_they_removed_and_mine_changes_is_asked_about_as_a_whole() -> None:
    mine = with_part(BASE, "doors", "Back", {"mode": "badge and face"})
    theirs = without_part(BASE, "doors", "Back", "door")
    assert merged(BASE, mine, theirs).clashes == (Clash("doors", "Back", "", None, {"mode": "badge and face"}),)


def test_a_whole_that_does_not_hold_together_is_refused() -> None:
    mine = with_rule(BASE, {"group": "Staff", "doors": ["Back"]})
    with pytest.raises(InputError, match="no door 'Back'"):
        merged(BASE, mine, without_part(BASE, "doors", "Back", "door"))
