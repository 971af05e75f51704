"""Who may do what: every pair of role and action, written out."""

from __future__ import annotations

import pytest

from accessctl.staff import (
    MEANINGS,
    MOST_REMOVED_ALONE,
    NEEDS_TWO,
    TABLE,
    TITLES,
    Action,
    StaffRole,
    may,
    needs_two,
    needs_two_to_remove,
)

# A = administrator, E = enroller, G = guard, U = auditor. Written by hand, so that a slip in the table shows.
WHO = {
    "see_overview": "AEGU", "see_people": "AEGU", "see_events": "AGU", "see_doors": "AGU", "see_rules": "AU",
    "see_inbox": "AE", "see_models": "AU", "see_privacy": "AEU", "see_settings": "AU",
    "enrol": "AE", "change_people": "AE", "suspend_people": "AEG", "remove_person": "AE", "remove_many": "A",
    "import_people": "AE", "give_pins": "AE", "work_inbox": "AE", "export_person": "AE", "export_events": "AU",
    "verify_chain": "AU", "erase_events": "A", "open_door": "AG", "lock_down": "AG", "change_rules": "A",
    "test_drivers": "A", "run_self_test": "A", "change_settings": "A", "lower_limit": "A", "manage_staff": "A",
    "back_up": "A", "restore": "A", "leave_kiosk": "AG",
}  # fmt: skip
LETTERS = {"A": StaffRole.ADMINISTRATOR, "E": StaffRole.ENROLLER, "G": StaffRole.GUARD, "U": StaffRole.AUDITOR}


def test_every_action_is_decided_for_every_role() -> None:
    assert set(WHO) == {action.value for action in Action}
    assert set(TABLE) == set(TITLES) == set(MEANINGS) == set(StaffRole)


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("letter", "AEGU")
def test_may(letter: str, action: Action) -> None:
    assert may(LETTERS[letter], action) is (letter in WHO[action])


def test_what_cannot_be_undone_or_weakens_the_door_needs_two() -> None:
    assert {Action.REMOVE_MANY, Action.LOWER_LIMIT, Action.MANAGE_STAFF, Action.RESTORE} == NEEDS_TWO
    assert needs_two(Action.LOWER_LIMIT)
    assert not needs_two(Action.REMOVE_PERSON)


def test_only_administrators_do_what_needs_two() -> None:
    assert all(may(role, action) is (role is StaffRole.ADMINISTRATOR) for role in StaffRole for action in NEEDS_TWO)


@pytest.mark.parametrize(("people", "alone", "two"), [
    (1, 0, False), (2, 0, True), (1, MOST_REMOVED_ALONE - 1, False), (1, MOST_REMOVED_ALONE, True), (0, 0, False),
])  # fmt: skip
def test_a_second_administrator_is_needed_for_several_at_once_and_for_many_one_by_one(
    people: int, alone: int, two: bool
) -> None:
    assert needs_two_to_remove(people, alone) is two
