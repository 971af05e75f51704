"""Badges: signed, expiring, revocable; cards by keyed hash; whatever is held to a camera or a reader is survived."""

from __future__ import annotations

import base64
import datetime as dt
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.domain import EventKind
from accessctl.errors import InputError
from accessctl.rules import BadgeCheck, BadgeFault, BadgeKind, BadgeShown
from accessctl.rules.attempts import MOST_WRONG, PAUSE
from accessctl.store import DATABASE_FILE, Store, tokens
from accessctl.store.sealing import Vault, new_master_key
from tests.store.builders import sample
from tests.store.conftest import FILE_KEY

NOW = dt.datetime.now(dt.UTC)
LATER = NOW + dt.timedelta(days=30)
DOOR = "Main"
CARD = "0012345678"


@pytest.fixture(autouse=True)
def ada(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")


def shown(text: str) -> BadgeShown:
    return BadgeShown(BadgeKind.CODE, text)


def card(number: str) -> BadgeShown:
    return BadgeShown(BadgeKind.CARD, number)


def test_an_issued_badge_names_its_person_until_it_expires(store: Store) -> None:
    badge = store.badges.issue("ada", expires_at=LATER, actor="tests")
    code = shown(store.badges.code(badge))
    assert store.badges.check(code, DOOR, NOW) == BadgeCheck(None, "ada", badge.badge_id)
    assert store.badges.check(code, DOOR, LATER).fault is BadgeFault.EXPIRED
    told = store.events.newest(limit=1)[0]
    assert (told.kind, told.person_id, told.actor) == (EventKind.CHANGED, "ada", "tests")
    assert told.detail == f"badge {badge.badge_id} issued"


def test_a_revoked_badge_counts_at_no_time_whatever_the_clock_says(store: Store) -> None:
    badge = store.badges.issue("ada", actor="tests")
    assert store.badges.revoke(badge.badge_id, why="lost", actor="tests").revoked_at is not None
    for at in (NOW, NOW - dt.timedelta(days=400), NOW + dt.timedelta(days=400)):
        assert store.badges.check(shown(store.badges.code(badge)), DOOR, at).fault is BadgeFault.REVOKED
    assert store.events.newest(limit=1)[0].detail == f"badge {badge.badge_id} revoked; lost"
    store.badges.revoke(badge.badge_id)
    assert len([event for event in store.events.newest() if "revoked" in event.detail]) == 1


def test_a_code_says_nothing_about_the_person(store: Store) -> None:
    raw = base64.b32decode(store.badges.code(store.badges.issue("ada")).removeprefix("AXC1:") + "===")
    assert b"ada" not in raw.lower()
    assert len(store.badges.code(store.badges.issue("ada"))) == 58


def test_the_holder_of_a_removed_person_s_badge_is_nobody(store: Store) -> None:
    code = store.badges.code(store.badges.issue("ada"))
    store.people.remove("ada")
    assert store.badges.list() == []
    assert store.badges.check(shown(code), DOOR, NOW).fault is BadgeFault.UNKNOWN


def test_another_installation_s_badge_is_foreign(store: Store, tmp_path: Path) -> None:
    with Store.open(tmp_path / "elsewhere", FILE_KEY) as other:
        other.people.enroll("Ada", [sample()], person_id="ada")
        code = other.badges.code(other.badges.issue("ada"))
    assert store.badges.check(shown(code), DOOR, NOW) == BadgeCheck(BadgeFault.FOREIGN)


OTHERS = [
    "", "AXC1:", "WIFI:S:guest;T:WPA;P:secret;;", "https://example.org", "AXC1:" + "Ä" * 53, "AXC1:" + "1" * 53,
    "AXC1:" + "A" * 54, "axc1:" + "a" * 53, "\x00", "A" * 4000,
]  # fmt: skip


@pytest.mark.parametrize("text", OTHERS)
def test_codes_that_are_not_ours_are_told_apart(store: Store, text: str) -> None:
    assert store.badges.check(shown(text), DOOR, NOW) == BadgeCheck(BadgeFault.NOT_OURS)


VAULT = Vault(new_master_key())


@given(
    st.text(max_size=80) | st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=53, max_size=53).map("AXC1:".__add__)
)
def test_nothing_that_is_made_up_is_a_token(text: str) -> None:
    assert isinstance(tokens.read(VAULT, text), BadgeFault)


@given(st.integers(0, 52), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"), st.none() | st.just(LATER))
def test_no_letter_of_a_token_can_be_changed(place: int, letter: str, until: dt.datetime | None) -> None:
    badge_id = tokens.new_badge_id()
    text = tokens.write(VAULT, badge_id, until)
    letters = text.removeprefix(tokens.PREFIX)
    forged = tokens.PREFIX + letters[:place] + letter + letters[place + 1 :]
    read = tokens.read(VAULT, forged)
    assert (forged == text) is isinstance(read, tokens.Token)


def test_a_token_has_one_spelling() -> None:
    """Its last letter holds one bit that says nothing."""
    text = tokens.write(VAULT, tokens.new_badge_id(), None)
    spelled = [text[:-1] + letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"]
    assert [one for one in spelled if isinstance(tokens.read(VAULT, one), tokens.Token)] == [text]


@given(st.integers(1, 2**32 - 1))
def test_a_token_is_read_as_it_was_written(seconds: int) -> None:
    badge_id, until = tokens.new_badge_id(), dt.datetime.fromtimestamp(seconds, dt.UTC)
    assert tokens.read(VAULT, tokens.write(VAULT, badge_id, until)) == tokens.Token(
        badge_id, until.replace(microsecond=0)
    )


def test_a_badge_that_would_have_expired_already_is_not_issued(store: Store) -> None:
    with pytest.raises(InputError, match="later day"):
        store.badges.issue("ada", expires_at=NOW - dt.timedelta(days=1))
    with pytest.raises(InputError, match="nobody is enrolled"):
        store.badges.issue("bob")
    with pytest.raises(InputError, match="there is no badge"):
        store.badges.revoke("0" * 16)


# cards


def test_a_card_names_its_person_and_its_number_is_not_kept(store: Store, folder: Path) -> None:
    badge = store.badges.add_card("ada", CARD)
    assert store.badges.check(card(CARD), DOOR, NOW) == BadgeCheck(None, "ada", badge.badge_id)
    store.close()
    assert CARD.encode() not in (folder / DATABASE_FILE).read_bytes()


def test_a_card_belongs_to_one_person_at_a_time(store: Store) -> None:
    store.people.enroll("Bob", [sample(1)], person_id="bob")
    first = store.badges.add_card("ada", CARD)
    with pytest.raises(InputError, match="belongs to Ada; revoke it first, on that person"):
        store.badges.add_card("bob", f" {CARD} ")
    store.badges.revoke(first.badge_id)
    assert store.badges.check(card(CARD), DOOR, NOW).fault is BadgeFault.REVOKED
    store.badges.add_card("bob", CARD)
    assert store.badges.check(card(CARD), DOOR, NOW).person_id == "bob"


@pytest.mark.parametrize("number", ["", "123", "12 34 56", "G" * 8, "1" * 33, "１２３４５６７８"])
def test_what_no_reader_types_is_no_card(store: Store, number: str) -> None:
    with pytest.raises(InputError, match="4 to 32 digits"):
        store.badges.add_card("ada", number)
    assert store.badges.check(card(number), DOOR, NOW).fault is BadgeFault.UNKNOWN


def test_a_flood_of_wrong_cards_pauses_the_door_and_a_good_card_clears_nothing(store: Store) -> None:
    store.badges.add_card("ada", CARD)
    faults = []
    for number in range(MOST_WRONG + 5):
        faults.append(store.badges.check(card(f"{number:08}"), DOOR, NOW).fault)
        if number < MOST_WRONG - 1:
            assert store.badges.check(card(CARD), DOOR, NOW).fault is None
    assert faults == [BadgeFault.UNKNOWN] * MOST_WRONG + [BadgeFault.TOO_MANY] * 5
    assert store.badges.check(card(CARD), DOOR, NOW).fault is BadgeFault.TOO_MANY
    assert store.badges.check(card(CARD), "Side", NOW).fault is None, "each door counts for itself"
    assert store.badges.check(card(CARD), DOOR, NOW + PAUSE).fault is None


def test_a_database_tool_finds_no_way_from_the_table_to_a_card(store: Store, folder: Path) -> None:
    store.badges.add_card("ada", CARD)
    connection = sqlite3.connect(folder / DATABASE_FILE)
    (kept,) = connection.execute("SELECT card_hash FROM badges").fetchone()
    connection.close()
    assert len(kept) == 64
    assert kept != Vault(new_master_key()).card_hash(CARD)


# number and PIN


def test_number_and_pin_name_the_person_and_are_limited_at_the_door(store: Store) -> None:
    number = store.pins.set("ada", "2580", duress="2581")
    assert len(number) == 6
    assert store.pins.number("ada") == number
    right = store.check_code(number, "2580", DOOR, NOW)
    assert (right.outcome, right.person_id) == ("right", "ada")
    assert store.check_code(number, "2581", DOOR, NOW).outcome == "duress"
    assert store.check_code(number, "1111", DOOR, NOW).person_id is None
    wrong = [store.check_code(f"{n:06}", "2580", DOOR, NOW).outcome for n in range(MOST_WRONG)]
    assert wrong == ["wrong"] * (MOST_WRONG - 1) + ["locked"]
    assert store.check_code(number, "2580", DOOR, NOW).outcome == "locked"
    assert store.check_code(number, "2580", "Side", NOW).outcome == "right"


def test_a_new_pin_keeps_the_number_and_a_removed_one_gives_it_up(store: Store) -> None:
    store.people.enroll("Bob", [sample(1)], person_id="bob")
    assert store.pins.set("ada", "2580", number="1042") == "1042"
    assert store.pins.set("ada", "1357") == "1042"
    with pytest.raises(InputError, match="taken"):
        store.pins.set("bob", "2580", number="1042")
    with pytest.raises(InputError, match="3 to 10 digits"):
        store.pins.set("bob", "2580", number="12a4")
    store.pins.remove("ada")
    assert store.pins.number("ada") is None
    assert store.pins.set("bob", "2580", number="1042") == "1042"
