"""Rules in the database: a grant is judged where it is stored, and what it changes is stored with it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from accessctl import translation
from accessctl.domain import EventKind, Reason, Verdict
from accessctl.errors import InputError, StoreError
from accessctl.rules import Book, Door, Factor, Passback, Presented, dump, parse
from accessctl.rules.editing import with_part, without_part
from accessctl.staff import StaffRole
from accessctl.store import DATABASE_FILE, EVERY_DOOR, Store
from tests.rules.builders import BOOK
from tests.store.builders import NOON, grant, sample
from tests.store.conftest import FILE_KEY

SECOND = dt.timedelta(seconds=1)
GRANTED = (Verdict.GRANTED, Reason.RECOGNIZED)


@pytest.fixture(autouse=True)
def people(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada", group="Staff")
    store.people.enroll("Bob", [sample(1)], person_id="bob", group="Staff")
    store.people.enroll("Eve", [sample(2)], person_id="eve")


@pytest.fixture
def ruled(store: Store) -> Store:
    """NOON is Monday 13:00 in Berlin."""
    store.rules.change(lambda _: parse(BOOK), "imported", actor="tests")
    return store


def tried(store: Store, who: str, door: str = "Main", at: dt.datetime = NOON, **how: object) -> Reason | None:
    stored = store.record_grant(grant(who, at, door), Presented(**how))  # type: ignore[arg-type]
    assert (stored.verdict is Verdict.GRANTED) is (stored.reason is Reason.RECOGNIZED)
    assert store.events.newest(limit=1) == [stored]
    return stored.reason


def with_door(book: Book, door: Door) -> Book:
    return replace(book, doors={**book.doors, door.name: door})


def test_without_any_rule_everything_is_as_before(store: Store) -> None:
    assert store.rules.book() == Book()
    assert [tried(store, who) for who in ("ada", "eve")] == [Reason.RECOGNIZED] * 2


def test_the_rules_decide_where_the_grant_is_stored(ruled: Store) -> None:
    assert tried(ruled, "ada") is Reason.RECOGNIZED
    assert tried(ruled, "ada", at=NOON + dt.timedelta(hours=9)) is Reason.OUTSIDE_HOURS
    assert tried(ruled, "ada", "Side") is Reason.WRONG_DOOR
    assert tried(ruled, "eve") is Reason.WRONG_DOOR
    assert ruled.events.newest(limit=1)[0].detail == "in no group, so no rule applies"
    assert ruled.events.verify().intact


def test_the_log_says_why_in_english_whatever_the_kiosk_speaks(ruled: Store) -> None:
    translation.use("es")
    try:
        tried(ruled, "eve")
    finally:
        translation.use("en")
    assert ruled.events.newest(limit=1)[0].detail == "in no group, so no rule applies"


def test_a_change_is_in_force_with_the_next_decision_in_every_process(ruled: Store, folder: Path) -> None:
    assert tried(ruled, "ada") is Reason.RECOGNIZED
    with Store.open(folder, FILE_KEY) as other:
        other.rules.change(lambda book: replace(book, rules=()), "all removed")
    assert tried(ruled, "ada") is Reason.WRONG_DOOR


def test_a_change_is_an_event_and_no_change_is_none(ruled: Store) -> None:
    told = ruled.events.newest(limit=1)[0]
    assert (told.kind, told.actor, told.detail.split("; ")[0]) == (EventKind.SETTINGS, "tests", "rules: imported")
    ruled.rules.change(lambda book: book, "nothing")
    assert ruled.events.newest(limit=1) == [told]


def test_the_log_says_who_agreed_to_let_in_more_people_or_that_nobody_did(ruled: Store) -> None:
    """The terminal asks nobody: whoever reads the log must see it."""
    for enforced, other in ((False, ""), (True, ""), (False, "Bob")):
        ruled.rules.change(partial(replace, enforced=enforced), "the switch", agreed_by=other)
    told = [event.detail for event in ruled.events.newest(limit=3)]
    assert told == ["rules: the switch; agreed to by Bob", "rules: the switch", "rules: the switch; nobody else agreed"]


def test_a_change_that_fails_leaves_the_rules(ruled: Store) -> None:
    before = ruled.rules.book()
    with pytest.raises(ValueError, match="no group"):
        ruled.rules.change(lambda book: replace(book, groups={}), "odd")
    assert ruled.rules.book() == before


def test_the_book_survives_the_database(ruled: Store, folder: Path) -> None:
    with Store.open(folder, FILE_KEY) as again:
        assert again.rules.book() == parse(BOOK)


def test_rules_that_cannot_be_understood_let_nobody_in(ruled: Store, folder: Path) -> None:
    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute("UPDATE rule_items SET definition = '{\"hours\": \"never\"}' WHERE section = 'schedules'")
    connection.commit()
    connection.close()
    before = ruled.events.count()
    with Store.open(folder, FILE_KEY) as again, pytest.raises(StoreError, match=r"rules import FILE"):
        again.record_grant(grant("ada"))
    assert ruled.events.count() == before


# visits, validity


def test_each_visit_is_counted_once_and_the_last_one_ends_it(ruled: Store) -> None:
    ruled.access.set_terms("ada", visits_left=2)
    tries = [tried(ruled, "ada") for _ in range(3)]
    assert tries == [Reason.RECOGNIZED, Reason.RECOGNIZED, Reason.EXPIRED]
    assert ruled.access.visitor("ada").visits_left == 0


def test_a_refused_visit_is_not_counted(ruled: Store) -> None:
    ruled.access.set_terms("ada", visits_left=1)
    tried(ruled, "ada", "Side")
    assert ruled.access.visitor("ada").visits_left == 1


def test_two_doors_at_once_do_not_share_the_last_visit(ruled: Store, folder: Path) -> None:
    ruled.access.set_terms("ada", visits_left=1)
    patient = FILE_KEY.model_copy(update={"busy_seconds": 20.0})
    with Store.open(folder, patient) as other, Store.open(folder, patient) as third, ThreadPoolExecutor(8) as pool:
        doors = [other, third] * 8
        answers = list(pool.map(lambda door: door.record_grant(grant("ada")).verdict, doors))
    assert answers.count(Verdict.GRANTED) == 1


def test_nobody_enters_before_the_first_day(ruled: Store) -> None:
    ruled.access.set_terms("ada", valid_from=NOON + SECOND)
    assert tried(ruled, "ada") is Reason.OUTSIDE_HOURS
    assert tried(ruled, "ada", at=NOON + SECOND) is Reason.RECOGNIZED


def test_impossible_visits_are_refused(store: Store) -> None:
    with pytest.raises(InputError, match="at least 0"):
        store.access.set_terms("ada", visits_left=-1)
    with pytest.raises(InputError, match="nobody is enrolled"):
        store.access.set_terms("nobody", visits_left=1)


# groups


def test_a_person_may_be_in_further_groups(ruled: Store) -> None:
    assert ruled.access.join("eve", "Staff", actor="tests").groups == {"Staff"}
    assert tried(ruled, "eve") is Reason.RECOGNIZED
    assert ruled.access.members() == {"Staff": 3}
    assert ruled.access.leave("eve", "Staff").groups == frozenset()
    assert tried(ruled, "eve") is Reason.WRONG_DOOR


def test_leaving_the_first_group_leaves_it(ruled: Store) -> None:
    assert ruled.access.leave("ada", "Staff").groups == frozenset()
    with pytest.raises(InputError, match="is not in the group"):
        ruled.access.leave("ada", "Staff")


def test_there_is_no_joining_a_group_that_is_not_there(ruled: Store) -> None:
    with pytest.raises(InputError, match="no group 'Stuff'"):
        ruled.access.join("ada", "Stuff")


# presence


def test_the_second_entry_without_leaving_is_refused_until_the_reset(ruled: Store) -> None:
    assert tried(ruled, "ada", "Gate") is Reason.RECOGNIZED
    assert tried(ruled, "ada", "Gate", NOON + SECOND) is Reason.PASSED_BACK
    assert [one.person_id for one in ruled.access.present("Hall")] == ["ada"]
    assert ruled.access.forget_presence(person_id="ada") == 1
    assert tried(ruled, "ada", "Gate", NOON + SECOND) is Reason.RECOGNIZED


def test_leaving_through_another_door_lets_in_again(ruled: Store) -> None:
    text = BOOK.replace("areas:", "areas:\n  Street:").replace("Main: {", "Main: {leads_to: Street, ")
    ruled.rules.change(lambda _: parse(text), "with an exit")
    assert [tried(ruled, "ada", door) for door in ("Gate", "Main", "Gate", "Gate")] == [
        *[Reason.RECOGNIZED] * 3, Reason.PASSED_BACK,
    ]  # fmt: skip


def test_a_full_area_takes_nobody_more(ruled: Store) -> None:
    text = BOOK.replace("most_people: 3", "most_people: 1")
    ruled.rules.change(lambda _: parse(text), "smaller")
    assert tried(ruled, "ada", "Gate") is Reason.RECOGNIZED
    assert tried(ruled, "bob", "Gate") is Reason.AREA_FULL
    ruled.people.remove("ada")
    assert tried(ruled, "bob", "Gate") is Reason.RECOGNIZED, "who was removed is not inside"


def test_soft_anti_passback_is_a_remark_in_the_log(ruled: Store) -> None:
    def soften(book: Book) -> Book:
        return with_door(book, replace(book.doors["Gate"], anti_passback=Passback.SOFT))

    ruled.rules.change(soften, "softer")
    assert [tried(ruled, "ada", "Gate") for _ in range(2)] == [Reason.RECOGNIZED] * 2
    assert "passed back" in ruled.events.newest(limit=1)[0].detail


# two people


def test_the_first_waits_and_the_second_opens(ruled: Store) -> None:
    ruled.access.set_terms("ada", visits_left=5)
    ruled.access.set_terms("bob", visits_left=5)
    assert tried(ruled, "ada", "Vault") is Reason.SECOND_PERSON_NEEDED
    first = ruled.events.newest(limit=1)[0]
    assert tried(ruled, "bob", "Vault", NOON + 5 * SECOND) is Reason.RECOGNIZED
    assert f"the first: event {first.sequence}" in ruled.events.newest(limit=1)[0].detail
    assert [ruled.access.visitor(who).visits_left for who in ("ada", "bob")] == [4, 4]
    assert tried(ruled, "ada", "Vault", NOON + 6 * SECOND) is Reason.SECOND_PERSON_NEEDED, "the next pair begins anew"


def test_one_person_twice_is_not_two(ruled: Store) -> None:
    assert [tried(ruled, "ada", "Vault", NOON + n * SECOND) for n in range(3)] == [Reason.SECOND_PERSON_NEEDED] * 3


@pytest.mark.parametrize("what", ["suspended", "removed", "moved"])
def test_the_first_must_still_be_allowed_when_the_second_comes(ruled: Store, what: str) -> None:
    tried(ruled, "ada", "Vault")
    {"suspended": ruled.people.suspend, "removed": ruled.people.remove, "moved": leave_staff(ruled)}[what]("ada")
    assert tried(ruled, "bob", "Vault", NOON + SECOND) is Reason.SECOND_PERSON_NEEDED


def leave_staff(store: Store):  # type: ignore[no-untyped-def]
    return lambda person_id: store.access.leave(person_id, "Staff")


def test_a_stranger_to_the_rules_is_no_second_person(ruled: Store) -> None:
    tried(ruled, "ada", "Vault")
    assert tried(ruled, "eve", "Vault", NOON + SECOND) is Reason.WRONG_DOOR
    assert tried(ruled, "bob", "Vault", NOON + 2 * SECOND) is Reason.RECOGNIZED


def test_two_people_need_room_for_two(ruled: Store) -> None:
    text = BOOK.replace("most_people: 3", "most_people: 1").replace(
        "two_person_seconds: 20", "two_person_seconds: 20, leads_to: Hall"
    )
    ruled.rules.change(lambda _: parse(text), "smaller")
    tried(ruled, "ada", "Vault")
    assert tried(ruled, "bob", "Vault", NOON + SECOND) is Reason.SECOND_PERSON_NEEDED
    assert "at most 1" in ruled.events.newest(limit=1)[0].detail


# lockdown


@pytest.mark.parametrize("door", ["Main", EVERY_DOOR])
def test_a_lockdown_holds_until_it_is_released(ruled: Store, folder: Path, door: str) -> None:
    assert ruled.access.lock_down(door, is_on=True, actor="guard")
    assert not ruled.access.lock_down(door, is_on=True)
    assert tried(ruled, "ada") is Reason.LOCKDOWN
    with Store.open(folder, FILE_KEY) as again:
        assert again.access.lockdowns() == [door]
        assert tried(again, "ada") is Reason.LOCKDOWN
        assert again.access.lock_down(door, is_on=False, actor="guard")
    assert tried(ruled, "ada") is Reason.RECOGNIZED
    told = [event for event in ruled.events.newest() if event.kind is EventKind.DOOR]
    assert [(event.actor, event.detail.split(":")[0]) for event in told] == [
        ("guard", "lockdown released"), ("guard", "lockdown"),
    ]  # fmt: skip


def test_lockdown_counts_without_any_rule(store: Store) -> None:
    store.access.lock_down("Main", is_on=True)
    assert [store.is_locked_down(door) for door in ("Main", "Other")] == [True, False]
    assert tried(store, "ada") is Reason.LOCKDOWN
    assert tried(store, "ada", "Other") is Reason.RECOGNIZED


def test_removing_whoever_waits_does_not_end_a_lockdown(ruled: Store) -> None:
    tried(ruled, "ada", "Vault")
    ruled.access.lock_down("Vault", is_on=True)
    ruled.people.remove("ada")
    assert ruled.access.lockdowns() == ["Vault"]


# factors, explanation


def test_what_was_presented_reaches_the_rules(store: Store) -> None:
    door = parse("doors: {Main: {mode: face and PIN}}")
    store.rules.change(lambda _: door, "with PIN")
    assert tried(store, "ada") is Reason.SECOND_FACTOR_NEEDED
    assert tried(store, "ada", shown=frozenset(Factor)) is Reason.RECOGNIZED


def test_an_explanation_says_what_a_grant_would_and_changes_nothing(ruled: Store) -> None:
    ruled.access.set_terms("ada", visits_left=1)
    before = ruled.events.count()
    explained = ruled.access.explain("ada", "Gate", NOON)
    assert all(finding.answer is None for finding in explained.findings)
    late = ruled.access.explain("ada", "Gate", NOON + dt.timedelta(hours=12))
    assert [finding.answer.reason for finding in late.findings if finding.answer] == [Reason.OUTSIDE_HOURS]
    assert ruled.events.count() == before
    assert ruled.access.visitor("ada").visits_left == 1
    with pytest.raises(InputError, match="nobody is enrolled"):
        ruled.access.explain("nobody", "Gate", NOON)


# a door that is taken out of the rules while it is in use


def test_a_door_that_is_removed_is_shut_and_says_so_until_it_is_described_again(store: Store) -> None:
    store.rules.change(lambda _: parse("doors: {Main: {mode: face and PIN}}"), "with PIN")
    store.rules.change(lambda _: parse("groups: {Staff: {}}"), "imported from a file")
    assert tried(store, "ada", shown=frozenset(Factor)) is Reason.WRONG_DOOR
    newest = store.events.newest(limit=2)
    assert "removed from the rules" in newest[0].detail
    assert newest[1].detail == "rules: imported from a file; doors removed, shut from now on: Main"
    store.rules.change(lambda book: with_part(book, "doors", "Main", {}), "door Main")
    assert tried(store, "ada") is Reason.RECOGNIZED


def test_that_a_door_was_removed_is_in_the_file_and_comes_back_with_it(store: Store) -> None:
    store.rules.change(lambda _: parse("doors: {Main: {}, Side: {}}"), "two doors")
    book = store.rules.change(lambda book: without_part(book, "doors", "Main", "door"), "door Main")
    assert parse(dump(book)) == book
    assert book.removed_doors == {"Main"}


def test_a_door_that_nobody_ever_described_asks_for_a_face(store: Store) -> None:
    store.rules.change(lambda _: parse("doors: {Side: {mode: face and PIN}}"), "another door")
    assert tried(store, "ada") is Reason.RECOGNIZED


@pytest.mark.parametrize("role", list(StaffRole))
def test_only_guards_and_administrators_begin_and_end_a_lockdown(store: Store, role: StaffRole) -> None:
    trusted = role in (StaffRole.ADMINISTRATOR, StaffRole.GUARD)
    for is_on in (True, False):
        if trusted:
            assert store.access.lock_down("Main", is_on=is_on, actor="grace", role=role)
        else:
            store.access.lock_down("Main", is_on=not is_on)
            with pytest.raises(InputError, match="may neither begin nor end"):
                store.access.lock_down("Main", is_on=is_on, actor="eve", role=role)


def test_a_lockdown_that_only_the_door_knows_of_counts_like_one_in_the_database(ruled: Store) -> None:
    assert tried(ruled, "ada", in_lockdown=True) is Reason.LOCKDOWN
    ruled.access.join("ada", "Fire brigade")
    helped = ruled.record_grant(grant("ada", NOON, "Main"), Presented(in_lockdown=True))
    assert (helped.verdict, helped.through_lockdown) == (Verdict.GRANTED, True)
    usual = ruled.record_grant(grant("ada", NOON, "Main"))
    assert (usual.verdict, usual.through_lockdown) == (Verdict.GRANTED, False)


def test_in_a_lockdown_of_the_database_a_helpers_grant_says_so(ruled: Store) -> None:
    ruled.access.join("ada", "Fire brigade")
    ruled.access.lock_down(EVERY_DOOR, is_on=True)
    helped = ruled.record_grant(grant("ada", NOON, "Main"))
    assert (helped.verdict, helped.through_lockdown) == (Verdict.GRANTED, True)
    refused = ruled.record_grant(grant("bob", NOON, "Main"))
    assert (refused.reason, refused.through_lockdown) == (Reason.LOCKDOWN, False)
