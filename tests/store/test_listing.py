"""The people list: every way to search, narrow, sort and page it, on a real database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from accessctl.errors import ConflictError, InputError
from accessctl.rules.editing import with_part
from accessctl.store import EVERYBODY, Order, PeopleFilter, PersonEdit, Standing, Store
from accessctl.store.consenting import Acceptance, Signed
from tests.store.builders import NOON, denial, grant, sample

DAY = dt.timedelta(days=1)


def enrolled(store: Store, name: str, count: int = 1, **more: object) -> str:
    samples = [sample(0, 0.01 * place) for place in range(count)]
    return store.people.enroll(name, samples, person_id=name.lower()[:3], **more).person_id  # type: ignore[arg-type]


def ids(store: Store, wanted: PeopleFilter = EVERYBODY, order: Order = Order.NAME, **how: object) -> list[str]:
    return [line.person.person_id for line in store.people.page(wanted, order, **how).lines]  # type: ignore[arg-type]


def test_names_stand_in_the_order_that_people_expect_whatever_case_and_accent(store: Store) -> None:
    for name in ("bob", "Ada", "Čeněk", "Zoë"):
        enrolled(store, name)
    assert ids(store) == ["ada", "bob", "čen", "zoë"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", ["zoë"]), ("MULLER", ["zoë"]), ("lab ada", ["ada"]), ("ada lab", ["ada"]), ("nobody", []), ("%", []),
        ("_", []), ("  ", ["ada", "zoë"]), ("ZOË", ["zoë"]),
    ],
)  # fmt: skip
def test_all_words_must_be_found_and_accents_are_forgiven(store: Store, words: str, found: list[str]) -> None:
    enrolled(store, "Ada", group="Lab")
    enrolled(store, "Zoë Müller", group="Staff")
    assert ids(store, PeopleFilter(words)) == found
    assert store.people.matching(PeopleFilter(words)) == len(found)


def test_whoever_must_accept_the_newest_text_is_found(store: Store) -> None:
    """Whether they have accepted an older one or none."""
    for name in ("Ada", "Bob", "Eve"):
        enrolled(store, name)
    store.consents.accept("ada", Acceptance(store.consents.current(), Signed.PAPER, b""))
    newest = store.consents.publish("2026-11", "Other words.")
    store.consents.accept("eve", Acceptance(newest, Signed.PAPER, b""))
    assert ids(store, PeopleFilter(consent_outstanding=True)) == ["ada", "bob"]
    assert ids(store, PeopleFilter(without_consent=True)) == ["bob"]


def test_whoever_has_not_come_for_long_is_found_unless_enrolled_lately(store: Store) -> None:
    for name in ("Ada", "Bob", "Eve"):
        enrolled(store, name)
    store.record_grant(grant("ada", at=dt.datetime.now(dt.UTC)))
    later = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=1)
    assert ids(store, PeopleFilter(unseen_since=later - DAY)) == []
    assert ids(store, PeopleFilter(unseen_since=later)) == ["ada", "bob", "eve"]
    store.record_grant(grant("ada", at=later + DAY))
    assert ids(store, PeopleFilter(unseen_since=later)) == ["bob", "eve"]


def test_old_pictures_are_those_of_people_without_a_newer_one(store: Store) -> None:
    enrolled(store, "Ada")
    between = dt.datetime.now(dt.UTC)
    enrolled(store, "Bob")
    assert ids(store, PeopleFilter(pictures_before=between)) == ["ada"]
    store.people.add_templates("ada", [sample(1)])
    assert ids(store, PeopleFilter(pictures_before=between)) == []


def test_a_badge_that_was_revoked_is_none(store: Store) -> None:
    enrolled(store, "Ada")
    badge = store.badges.issue("ada")
    assert ids(store, PeopleFilter(with_badge=True)) == ["ada"]
    store.badges.revoke(badge.badge_id)
    assert ids(store, PeopleFilter(with_badge=True)) == []


def test_everybody_that_matches_is_named_without_pages_and_lines_come_in_the_order_asked_for(store: Store) -> None:
    for name in ("Ada", "Bob", "Eve"):
        enrolled(store, name, group="Staff" if name != "Bob" else "Lab")
    assert store.people.names(PeopleFilter(group="Staff")) == [("ada", "Ada"), ("eve", "Eve")]
    heard: list[int] = []
    lines = store.people.lines(["eve", "gone", "ada"], heard.append)
    assert [line.person.name for line in lines] == ["Eve", "Ada"]
    assert heard == [2]


def test_a_new_name_or_group_is_found_at_once(store: Store) -> None:
    ada = enrolled(store, "Ada", group="Lab")
    store.people.rename(ada, "Countess")
    store.access.edit(ada, PersonEdit(group="Board"))
    assert ids(store, PeopleFilter("countess board")) == [ada]
    assert ids(store, PeopleFilter("lab")) == []


def test_each_standing_is_found(store: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    enrolled(store, "Ada")
    enrolled(store, "Bob")
    enrolled(store, "Eve", valid_until=now + DAY)
    enrolled(store, "Old", valid_until=now - DAY)
    store.people.suspend("bob")
    found = {standing: ids(store, PeopleFilter(standing=standing)) for standing in Standing}
    assert found == {
        Standing.ACTIVE: ["ada", "eve"], Standing.ENDING: ["eve"], Standing.SUSPENDED: ["bob"],
        Standing.EXPIRED: ["old"],
    }  # fmt: skip


def test_few_templates_and_those_of_another_model_are_found(store: Store) -> None:
    enrolled(store, "Ada", 3)
    enrolled(store, "Bob", 2)
    model = store.templates.of("ada")[0].model_id
    assert ids(store, PeopleFilter(fewer_templates=3)) == ["bob"]
    assert ids(store, PeopleFilter(without_model=model)) == []
    assert ids(store, PeopleFilter(without_model="another")) == ["ada", "bob"]


def test_a_further_group_counts_as_well_as_the_first(store: Store) -> None:
    store.rules.change(lambda book: with_part(book, "groups", "Night", {}), "test")
    enrolled(store, "Ada", group="Staff")
    enrolled(store, "Bob", group="Night")
    store.access.join("ada", "Night")
    assert ids(store, PeopleFilter(group="Night")) == ["ada", "bob"]
    assert store.people.groups() == ["Night", "Staff"]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", list(Order))
def test_pages_in_any_order_hold_everybody_once(store: Store, order: Order, descending: bool) -> None:
    now = dt.datetime.now(dt.UTC)
    for number in range(7):
        ends = now + number * DAY if number % 3 else None
        who = enrolled(store, f"P{number}", 1 + number % 2, group="AB"[number % 2], valid_until=ends)
        if number % 2:
            store.record(grant(who, now + number * DAY / 100))
    whole = ids(store, order=order, descending=descending)
    read: list[str] = []
    after = None
    while True:
        page = store.people.page(order=order, descending=descending, limit=2, after=after)
        read += [line.person.person_id for line in page.lines]
        if (after := page.after) is None:
            break
    assert read == whole
    assert sorted(whole) == [f"p{number}" for number in range(7)]


def test_whoever_was_never_let_in_stands_at_one_end(store: Store) -> None:
    for name in ("Ada", "Bob", "Eve"):
        enrolled(store, name)
    store.record(grant("ada", NOON))
    store.record(grant("eve", NOON - DAY))
    assert ids(store, order=Order.SEEN, descending=True) == ["ada", "eve", "bob"]


def test_when_somebody_was_last_let_in_outlives_the_events(store: Store) -> None:
    enrolled(store, "Ada")
    store.record(grant("ada", NOON))
    store.record(denial(at=NOON + DAY))
    store.events.forget(NOON + 2 * DAY, "test")
    line = store.people.line("ada")
    assert line is not None
    assert line.last_seen == NOON


# edits


def change_twice(store: Store, first: Callable[[], object]) -> None:
    version = store.people.get("ada").version
    first()
    store.access.edit("ada", PersonEdit(note="mine"), expected=version)


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda store: store.people.rename("ada", "Countess"), lambda store: store.people.suspend("ada"),
        lambda store: store.access.set_terms("ada", visits_left=3), lambda store: store.access.join("ada", "Night"),
        lambda store: store.access.edit("ada", PersonEdit(note="theirs")),
    ],
)  # fmt: skip
def test_an_edit_about_an_older_version_is_refused_and_leaves_nothing(
    store: Store, meanwhile: Callable[[Store], object]
) -> None:
    store.rules.change(lambda book: with_part(book, "groups", "Night", {}), "test")
    enrolled(store, "Ada")
    with pytest.raises(ConflictError, match="somebody else has changed this person"):
        change_twice(store, lambda: meanwhile(store))
    assert store.people.get("ada").note != "mine"


def test_a_visit_is_no_change_by_somebody_else(store: Store) -> None:
    enrolled(store, "Ada")
    change_twice(store, lambda: store.record(grant("ada", NOON)))
    assert store.people.get("ada").note == "mine"


def test_an_edit_that_is_half_wrong_changes_nothing(store: Store) -> None:
    enrolled(store, "Ada")
    events = store.events.count()
    with pytest.raises(InputError, match="no group 'Ghosts'"):
        store.access.edit("ada", PersonEdit(name="Countess", further=frozenset({"Ghosts"})))
    with pytest.raises(InputError, match="ends before it begins"):
        store.access.edit("ada", PersonEdit(name="Countess", valid_from=NOON, valid_until=NOON - DAY))
    assert store.people.get("ada").name == "Ada"
    assert store.events.count() == events
