"""Who works with the panel, and who may do what: four roles, one table, one pure question."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from accessctl.translation import mark


class StaffRole(StrEnum):
    """What somebody is trusted with. ``MEANINGS`` says it in words."""

    ADMINISTRATOR = "administrator"
    ENROLLER = "enroller"
    GUARD = "guard"
    AUDITOR = "auditor"


class Action(StrEnum):
    """What may be allowed or not. SEE_... is a page; the others are what is done there."""

    SEE_OVERVIEW = "see_overview"
    SEE_PEOPLE = "see_people"
    SEE_EVENTS = "see_events"
    SEE_DOORS = "see_doors"
    SEE_RULES = "see_rules"
    SEE_INBOX = "see_inbox"
    SEE_MODELS = "see_models"
    SEE_PRIVACY = "see_privacy"
    SEE_SETTINGS = "see_settings"

    ENROL = "enrol"
    CHANGE_PEOPLE = "change_people"
    SUSPEND_PEOPLE = "suspend_people"
    REMOVE_PERSON = "remove_person"
    REMOVE_MANY = "remove_many"
    IMPORT_PEOPLE = "import_people"
    GIVE_PINS = "give_pins"
    WORK_INBOX = "work_inbox"
    EXPORT_PERSON = "export_person"
    EXPORT_EVENTS = "export_events"
    VERIFY_CHAIN = "verify_chain"
    ERASE_EVENTS = "erase_events"
    OPEN_DOOR = "open_door"
    LOCK_DOWN = "lock_down"
    CHANGE_RULES = "change_rules"
    TEST_DRIVERS = "test_drivers"
    RUN_SELF_TEST = "run_self_test"
    CHANGE_SETTINGS = "change_settings"
    LOWER_LIMIT = "lower_limit"
    MANAGE_STAFF = "manage_staff"
    BACK_UP = "back_up"
    RESTORE = "restore"
    LEAVE_KIOSK = "leave_kiosk"


# What one person alone must not do: another administrator's password is asked for, too.
NEEDS_TWO = frozenset({Action.REMOVE_MANY, Action.LOWER_LIMIT, Action.MANAGE_STAFF, Action.RESTORE})
# From so many people on a removal is one of many, whichever button it begins with.
MANY_PEOPLE = 2
# One by one, each with its question: what leaves on a busy day at the front desk. More is a mass removal in portions.
MOST_REMOVED_ALONE = 5
ALONE_WITHIN = dt.timedelta(hours=1)

_ENROLLER = frozenset({
    Action.SEE_OVERVIEW, Action.SEE_PEOPLE, Action.SEE_INBOX, Action.SEE_PRIVACY, Action.ENROL, Action.CHANGE_PEOPLE,
    Action.SUSPEND_PEOPLE, Action.REMOVE_PERSON, Action.IMPORT_PEOPLE, Action.GIVE_PINS, Action.WORK_INBOX,
    Action.EXPORT_PERSON,
})  # fmt: skip
_GUARD = frozenset({
    Action.SEE_OVERVIEW, Action.SEE_PEOPLE, Action.SEE_EVENTS, Action.SEE_DOORS, Action.SUSPEND_PEOPLE,
    Action.OPEN_DOOR, Action.LOCK_DOWN, Action.LEAVE_KIOSK,
})  # fmt: skip
_AUDITOR = frozenset({
    Action.SEE_OVERVIEW, Action.SEE_PEOPLE, Action.SEE_EVENTS, Action.SEE_DOORS, Action.SEE_RULES, Action.SEE_MODELS,
    Action.SEE_PRIVACY, Action.SEE_SETTINGS, Action.EXPORT_EVENTS, Action.VERIFY_CHAIN,
})  # fmt: skip

TABLE = {
    StaffRole.ADMINISTRATOR: frozenset(Action),
    StaffRole.ENROLLER: _ENROLLER,
    StaffRole.GUARD: _GUARD,
    StaffRole.AUDITOR: _AUDITOR,
}

TITLES = {
    StaffRole.ADMINISTRATOR: mark("Administrator"),
    StaffRole.ENROLLER: mark("Enroller"),
    StaffRole.GUARD: mark("Guard"),
    StaffRole.AUDITOR: mark("Auditor"),
}
MEANINGS = {
    StaffRole.ADMINISTRATOR: mark("may do everything"),
    StaffRole.ENROLLER: mark("enrols, changes and removes people, and works on the inbox"),
    StaffRole.GUARD: mark("watches events, opens and locks doors, suspends people"),
    StaffRole.AUDITOR: mark("reads and exports everything but changes nothing"),
}

DEEDS = {
    Action.SEE_OVERVIEW: mark("see the overview"), Action.SEE_PEOPLE: mark("see people"),
    Action.SEE_EVENTS: mark("see events"), Action.SEE_DOORS: mark("see doors"), Action.SEE_RULES: mark("see rules"),
    Action.SEE_INBOX: mark("see the inbox"), Action.SEE_MODELS: mark("see models"),
    Action.SEE_PRIVACY: mark("see what is stored"), Action.SEE_SETTINGS: mark("see settings"),
    Action.ENROL: mark("enrol people"), Action.CHANGE_PEOPLE: mark("change people"),
    Action.SUSPEND_PEOPLE: mark("suspend people"), Action.REMOVE_PERSON: mark("remove a person"),
    Action.REMOVE_MANY: mark("remove several people at once"), Action.IMPORT_PEOPLE: mark("import people"),
    Action.GIVE_PINS: mark("give PINs and badges"), Action.WORK_INBOX: mark("work on the inbox"),
    Action.EXPORT_PERSON: mark("export all about a person"), Action.EXPORT_EVENTS: mark("export events"),
    Action.VERIFY_CHAIN: mark("verify the event chain"), Action.ERASE_EVENTS: mark("erase what is due"),
    Action.OPEN_DOOR: mark("open doors"), Action.LOCK_DOWN: mark("lock doors down"),
    Action.CHANGE_RULES: mark("change rules"), Action.TEST_DRIVERS: mark("try door drivers"),
    Action.RUN_SELF_TEST: mark("run the self-test"), Action.CHANGE_SETTINGS: mark("change settings"),
    Action.LOWER_LIMIT: mark("make limits less strict"), Action.MANAGE_STAFF: mark("add, change and remove accounts"),
    Action.BACK_UP: mark("back up"), Action.RESTORE: mark("restore a backup"),
    Action.LEAVE_KIOSK: mark("leave the kiosk"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody who has signed in, by the name that stands in the event log."""

    name: str
    role: StaffRole


def may(role: StaffRole, action: Action) -> bool:
    """Whether this role may do that: the one place that is asked, by windows and terminal alike."""
    return action in TABLE[role]


def needs_two(action: Action) -> bool:
    """Whether another administrator must agree."""
    return action in NEEDS_TWO


def needs_two_to_remove(people: int, removed_alone_lately: int) -> bool:
    """Whether another administrator must agree to erase so many, after so many ``ALONE_WITHIN`` by the same hand."""
    return people >= MANY_PEOPLE or not people + removed_alone_lately <= MOST_REMOVED_ALONE
