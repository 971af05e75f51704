"""Accounts of the panel: passwords, waiting, roles, the second approval, and what the log says."""

from __future__ import annotations

import datetime as dt
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from accessctl.domain import EventKind
from accessctl.errors import InputError
from accessctl.staff import Officer, StaffRole
from accessctl.store import DATABASE_FILE, EventFilter, Store
from accessctl.store.staff import FREE_TRIES, LONGEST_WAIT, wait_after
from tests.store.builders import NOON

SECRET, OTHER = "four words by hand", "another long secret"
ADMIN = StaffRole.ADMINISTRATOR


@pytest.fixture
def ada(store: Store) -> Officer:
    return store.staff.add_first("Ada", SECRET)


def later(seconds: float) -> dt.datetime:
    return NOON + dt.timedelta(seconds=seconds)


def logged(store: Store, kind: EventKind) -> list[tuple[str, str]]:
    return [(event.actor, event.detail) for event in store.events.newest(EventFilter(kind=kind))]


def test_the_first_administrator_is_made_once(store: Store) -> None:
    assert store.staff.is_empty()
    assert store.staff.add_first("Ada", SECRET) == Officer("Ada", ADMIN)
    assert not store.staff.is_empty()
    with pytest.raises(InputError, match="there is an administrator already"):
        store.staff.add_first("Eve", SECRET)


@pytest.mark.usefixtures("hashed_slowly")
def test_two_first_administrators_at_once_are_one(store: Store) -> None:
    def make(name: str) -> bool:
        try:
            store.staff.add_first(name, SECRET)
        except InputError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(make, ["Ada", "Eve"])) == [False, True]


@pytest.mark.usefixtures("ada")
def test_signing_in_is_logged_and_remembered(store: Store) -> None:
    answer = store.staff.sign_in(" ada ", SECRET, NOON)

    assert answer.officer == Officer("Ada", ADMIN)
    assert logged(store, EventKind.SIGNED_IN) == [("Ada", "administrator")]
    assert store.staff.all()[0].last_signed_in == NOON


@pytest.mark.usefixtures("ada")
@pytest.mark.parametrize(("name", "password"), [("Ada", "wrong password"), ("Eve", SECRET), ("", ""), ("Ada", "")])
def test_anything_else_is_refused(store: Store, name: str, password: str) -> None:
    assert store.staff.sign_in(name, password, NOON).officer is None


@pytest.mark.usefixtures("ada")
def test_a_password_typed_into_the_name_field_is_not_kept(store: Store, folder: Path) -> None:
    store.staff.sign_in(SECRET, "", NOON)

    assert logged(store, EventKind.SIGN_IN_REFUSED) == [("", "no such account")]
    assert SECRET.encode() not in (folder / DATABASE_FILE).read_bytes()


@pytest.mark.usefixtures("ada")
def test_a_flood_is_slowed_down_and_the_right_password_waits_too(store: Store) -> None:
    for _ in range(FREE_TRIES):
        assert store.staff.sign_in("Ada", "wrong password", NOON).officer is None
    flood = [store.staff.sign_in("Ada", SECRET, NOON) for _ in range(20)]

    assert all(answer.officer is None and answer.wait_seconds > 0 for answer in flood)
    assert len(logged(store, EventKind.SIGN_IN_REFUSED)) == FREE_TRIES
    assert store.staff.sign_in("Ada", SECRET, later(2.1)).officer is not None


@pytest.mark.usefixtures("hashed_slowly", "ada")
def test_a_flood_in_parallel_gains_nothing(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: store.staff.sign_in("Ada", f"guess number {number}", NOON), range(16)))

    assert len(logged(store, EventKind.SIGN_IN_REFUSED)) == FREE_TRIES


@pytest.mark.usefixtures("ada")
def test_guesses_at_unknown_names_wait_as_well_and_leave_one_row(store: Store) -> None:
    answers = [store.staff.sign_in(f"user{number}", "guess a lot", NOON) for number in range(9)]

    assert answers[-1].wait_seconds > 0
    assert store.staff.sign_in("Ada", SECRET, NOON).officer is not None
    assert [member.name for member in store.staff.all()] == ["Ada"]


def test_the_wait_doubles_up_to_five_minutes() -> None:
    assert [wait_after(tries).total_seconds() for tries in range(7)] == [0, 0, 0, 2, 4, 8, 16]
    assert wait_after(1000) == LONGEST_WAIT == dt.timedelta(minutes=5)


@pytest.mark.usefixtures("ada")
def test_success_forgets_the_slips(store: Store) -> None:
    for _ in range(FREE_TRIES - 1):
        store.staff.sign_in("Ada", "wrong password", NOON)
    assert store.staff.sign_in("Ada", SECRET, NOON).officer is not None
    assert store.staff.sign_in("Ada", "wrong password", NOON).wait_seconds == 0


@pytest.mark.usefixtures("ada")
def test_a_clock_that_was_set_back_does_not_lock_out(store: Store) -> None:
    for _ in range(FREE_TRIES):
        store.staff.sign_in("Ada", "wrong password", NOON)
    assert store.staff.sign_in("Ada", SECRET, NOON - dt.timedelta(hours=5)).officer is not None


@pytest.mark.usefixtures("hashed_slowly", "ada")
def test_passwords_are_kept_as_slow_argon2id(store: Store, folder: Path) -> None:
    store.staff.add("Bob", OTHER, StaffRole.GUARD, actor="Ada")
    with sqlite3.connect(folder / DATABASE_FILE) as connection:
        hashes = [row[0] for row in connection.execute("SELECT password_hash FROM staff")]
    connection.close()
    assert all(known.startswith("$argon2id$v=19$m=65536,t=3,p=4$") for known in hashes), "RFC 9106, low memory"


@pytest.mark.parametrize("weak", ["", "short", "aaaaaaaaaaaa", "1234567890", "x" * 500])
def test_weak_passwords_are_refused(store: Store, weak: str) -> None:
    with pytest.raises(InputError):
        store.staff.add_first("Ada", weak)
    assert store.staff.is_empty()


def test_the_name_is_no_password(store: Store) -> None:
    with pytest.raises(InputError, match="easily guessed"):
        store.staff.add_first("Lovelace Ada", "lovelace  ada")


@pytest.mark.usefixtures("ada")
def test_a_name_is_taken_once(store: Store) -> None:
    with pytest.raises(InputError, match="has an account already"):
        store.staff.add(" ADA", OTHER, StaffRole.GUARD, actor="Ada")


@pytest.mark.usefixtures("ada")
def test_the_last_administrator_stays(store: Store) -> None:
    store.staff.add("Bob", OTHER, StaffRole.GUARD, actor="Ada")
    with pytest.raises(InputError, match="last administrator"):
        store.staff.remove("Ada", actor="Ada")
    with pytest.raises(InputError, match="last administrator"):
        store.staff.set_role("Ada", StaffRole.AUDITOR, actor="Ada")
    store.staff.set_role("Bob", ADMIN, actor="Ada")
    store.staff.remove("Ada", actor="Bob")
    assert [member.name for member in store.staff.all()] == ["Bob"]


@pytest.mark.usefixtures("ada")
def test_changes_name_who_made_them(store: Store) -> None:
    store.staff.add("Bob", OTHER, StaffRole.GUARD, actor="Ada")
    store.staff.set_role("bob", StaffRole.AUDITOR, actor="Ada")
    store.staff.set_password("Bob", "yet another secret", actor="command line")
    store.staff.remove("Bob", actor="Ada")

    assert logged(store, EventKind.STAFF)[:4] == [
        ("Ada", "Bob removed"), ("command line", "new password for Bob"), ("Ada", "Bob is auditor now"),
        ("Ada", "Bob added as guard"),
    ]  # fmt: skip


@pytest.mark.usefixtures("ada")
def test_a_forgotten_password_is_replaced_and_the_wait_is_over(store: Store) -> None:
    for _ in range(FREE_TRIES + 1):
        store.staff.sign_in("Ada", "wrong password", NOON)
    store.staff.set_password("Ada", OTHER, actor="command line")

    assert store.staff.sign_in("Ada", SECRET, NOON).officer is None
    assert store.staff.sign_in("Ada", OTHER, NOON).officer is not None


@pytest.mark.usefixtures("ada")
def test_changing_the_own_password_needs_the_old_one(store: Store) -> None:
    assert store.staff.change_password("Ada", "wrong password", OTHER, NOON).officer is None
    assert store.staff.sign_in("Ada", SECRET, NOON).officer is not None
    assert store.staff.change_password("Ada", SECRET, OTHER, NOON).officer is not None
    assert store.staff.sign_in("Ada", OTHER, NOON).officer is not None


# two approvals


@pytest.mark.usefixtures("ada")
def test_another_administrator_agrees_and_the_log_names_both(store: Store) -> None:
    store.staff.add("Bob", OTHER, ADMIN, actor="Ada")

    assert store.staff.approve("Bob", OTHER, "remove 12 people", "Ada", NOON).officer == Officer("Bob", ADMIN)
    assert logged(store, EventKind.APPROVED) == [("Bob", "remove 12 people; asked by Ada")]


@pytest.mark.usefixtures("ada")
def test_nobody_agrees_with_himself_while_there_is_another_administrator(store: Store) -> None:
    store.staff.add("Bob", OTHER, ADMIN, actor="Ada")
    with pytest.raises(InputError, match="another administrator"):
        store.staff.approve("ADA", SECRET, "remove 12 people", "Ada", NOON)
    assert logged(store, EventKind.APPROVED) == []


@pytest.mark.usefixtures("ada")
def test_the_only_administrator_agrees_alone_and_the_log_says_so(store: Store) -> None:
    assert not store.staff.others_must_agree("Ada")
    assert store.staff.approve("Ada", SECRET, "lower a limit", "Ada", NOON).officer is not None
    assert logged(store, EventKind.APPROVED) == [("Ada (no other administrator exists)", "lower a limit; asked by Ada")]


@pytest.mark.usefixtures("ada")
def test_a_guard_cannot_agree(store: Store) -> None:
    store.staff.add("Bob", OTHER, ADMIN, actor="Ada")
    store.staff.add("Gus", "a guard's password", StaffRole.GUARD, actor="Ada")
    with pytest.raises(InputError, match="only an administrator"):
        store.staff.approve("Gus", "a guard's password", "lower a limit", "Ada", NOON)
    assert logged(store, EventKind.APPROVED) == []


@pytest.mark.usefixtures("ada")
def test_a_wrong_password_agrees_to_nothing(store: Store) -> None:
    store.staff.add("Bob", OTHER, ADMIN, actor="Ada")
    assert store.staff.approve("Bob", "wrong password", "lower a limit", "Ada", NOON).officer is None
    assert logged(store, EventKind.APPROVED) == []
