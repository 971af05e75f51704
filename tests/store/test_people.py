"""Enrolling, finding, changing and removing people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from accessctl.domain import EventKind, Person, Verdict
from accessctl.errors import InputError
from accessctl.store import Store
from tests.store.builders import NOON, grant, sample

Change = Callable[[Store, str], object]


def kinds(store: Store) -> list[EventKind]:
    return [event.kind for event in store.events.stream()]


def test_an_enrolled_person_is_found_with_all_that_was_given(store: Store) -> None:
    until = NOON + dt.timedelta(days=30)

    person = store.people.enroll(
        "Ada Lovelace", [sample()], person_id="ada", group="Staff", note="x", valid_until=until
    )

    assert store.people.get("ada") == person
    assert (person.name, person.group, person.note, person.valid_until) == ("Ada Lovelace", "Staff", "x", until)
    assert person.active


def test_an_enrolment_is_an_event_that_does_not_name_the_person_in_clear(store: Store) -> None:
    person = store.people.enroll("Ada", [sample(), sample(1)], actor="carol")

    (event,) = store.events.newest()

    assert (event.kind, event.person_id, event.actor) == (EventKind.ENROLLED, person.person_id, "carol")
    assert "Ada" not in event.detail
    assert event.person_name == "Ada"


def test_a_made_id_says_nothing_about_the_person_and_is_not_given_twice(store: Store) -> None:
    ids = {store.people.enroll(f"Isolde {i}", [sample()]).person_id for i in range(20)}

    assert len(ids) == 20
    assert not any("isolde" in person_id.casefold() for person_id in ids)  # made ids have no l: never by chance


@pytest.mark.parametrize(
    "name", ["👩‍🔬 Ada", "עדה לאבלייס", "عائشة", "李小龙", "Ada" * 3333, "O'Brien; DROP TABLE people"]
)
def test_any_script_emoji_and_length_is_a_name(store: Store, name: str) -> None:
    person = store.people.enroll(name, [sample()])

    assert store.people.get(person.person_id).name == name


@pytest.mark.parametrize("name", ["\ufeffAda\u200b", "A\u00adda", "Ada\u2060 "])
def test_what_nobody_sees_is_no_part_of_a_name(store: Store, name: str) -> None:
    """Pasted along from a web page or a table, it would let Ada be there twice."""
    store.people.enroll(name, [sample()], person_id="ada")

    assert store.people.get("ada").name == "Ada"
    with pytest.raises(InputError, match="already"):
        store.people.enroll("Ada", [sample(1)])


@pytest.mark.parametrize("name", ["\u200b", "\u200d\u200e", "\u3164\u2800", "\u0301"])
def test_a_name_that_nobody_can_see_is_refused(store: Store, name: str) -> None:
    with pytest.raises(InputError, match="the name"):
        store.people.enroll(name, [sample()])

    assert store.people.count() == 0


@pytest.mark.parametrize("name", ["", "   ", "Ada\x00", "Ada\nBob", "\u202eadA", "x" * 10_001, "\ud800"])
def test_what_is_no_name_is_refused_in_one_line(store: Store, name: str) -> None:
    with pytest.raises(InputError) as refused:
        store.people.enroll(name, [sample()])

    assert "\n" not in str(refused.value)
    assert store.people.count() == 0


@pytest.mark.parametrize("person_id", ["", " ", "a b", "a/b", "../x", "a\n", "x" * 129])
def test_what_is_no_id_is_refused(store: Store, person_id: str) -> None:
    with pytest.raises(InputError, match="cannot be an id"):
        store.people.enroll("Ada", [sample()], person_id=person_id)


def test_a_name_that_exists_is_refused_and_says_both_ways_out(store: Store) -> None:
    store.people.enroll("Ada  Lovelace", [sample()], person_id="a1")

    with pytest.raises(InputError, match=r"enrolled already \(id a1\).*enroll --add a1.*--id"):
        store.people.enroll("ada lovelace", [sample()])

    assert store.people.count() == 1


def test_a_namesake_is_enrolled_under_an_id_of_their_own(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="a1")

    store.people.enroll("Ada", [sample(1)], person_id="a2")

    assert [person.person_id for person in store.people.named("ADA")] == ["a1", "a2"]


def test_an_id_that_exists_is_refused_and_nothing_of_the_second_is_left(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="a1")

    with pytest.raises(InputError, match="id a1 is taken"):
        store.people.enroll("Bob", [sample(1), sample(2)], person_id="a1")

    assert store.people.get("a1").name == "Ada"
    assert store.templates.count() == 1
    assert kinds(store) == [EventKind.ENROLLED]


def test_nobody_is_enrolled_without_a_template(store: Store) -> None:
    with pytest.raises(InputError):
        store.people.enroll("Ada", [])

    assert store.people.count() == 0


def test_pictures_are_added_to_a_person(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")

    assert store.people.add_templates("ada", [sample(1), sample(2)]) == 3
    assert kinds(store)[-1] is EventKind.TEMPLATES_ADDED


def test_adding_no_picture_is_refused(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")

    with pytest.raises(InputError):
        store.people.add_templates("ada", [])


def test_a_renamed_person_keeps_the_id_and_the_log_keeps_both_names(store: Store) -> None:
    store.people.enroll("Ada Byron", [sample()], person_id="ada")

    person = store.people.rename("ada", "Ada Lovelace")

    assert person.name == "Ada Lovelace"
    assert [event.person_name for event in store.events.stream()] == ["Ada Byron", "Ada Lovelace"]
    assert store.people.named("ada byron") == []


def test_a_change_sets_only_what_it_names(store: Store) -> None:
    before = store.people.enroll("Ada", [sample()], person_id="ada", group="Staff", note="n", valid_until=NOON)

    after = store.people.change("ada", group="Visitor", valid_until=None)

    assert (after.group, after.valid_until, after.name, after.note) == ("Visitor", None, before.name, "n")
    assert list(store.events.stream())[-1].detail == "group, valid_until"


def test_a_suspended_person_comes_back(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")

    assert not store.people.suspend("ada").active
    assert store.people.resume("ada").active
    assert kinds(store)[-2:] == [EventKind.SUSPENDED, EventKind.RESUMED]


def test_a_removed_person_is_gone_but_the_log_keeps_the_id_and_loses_the_name(store: Store) -> None:
    store.people.enroll("Ada", [sample(), sample(1)], person_id="ada")
    store.record(grant("ada"))

    receipt = store.people.remove("ada", actor="carol", why="left the company")

    assert store.people.find("ada") is None
    assert store.templates.count() == 0
    assert (receipt.person_id, receipt.templates, receipt.event.kind) == ("ada", 2, EventKind.REMOVED)
    assert [(event.person_id, event.person_name) for event in store.events.stream()] == [("ada", None)] * 3
    assert store.events.verify().intact


def test_the_receipt_is_the_event_in_the_log(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada")

    assert store.people.remove("ada").event == store.events.newest(limit=1)[0]


def test_a_removed_persons_bytes_are_not_left_in_the_files(store: Store, folder: object) -> None:
    store.people.enroll("Zyxwvut Quirkyname", [sample()], person_id="ada")

    store.people.remove("ada")

    left = b"".join(path.read_bytes() for path in folder.iterdir())  # type: ignore[attr-defined]
    assert b"Quirkyname" not in left
    assert b"quirkyname" not in left


CHANGES: list[Change] = [
    lambda store, who: store.people.get(who),
    lambda store, who: store.people.rename(who, "Bob"),
    lambda store, who: store.people.suspend(who),
    lambda store, who: store.people.remove(who),
    lambda store, who: store.people.add_templates(who, [sample()]),
]


@pytest.mark.parametrize("change", CHANGES)
def test_whoever_is_not_enrolled_is_named_in_one_line(store: Store, change: Change) -> None:
    with pytest.raises(InputError, match="nobody is enrolled with the id ghost"):
        change(store, "ghost")


def test_the_overview_counts_templates_and_knows_the_last_grant(store: Store) -> None:
    store.people.enroll("Ada", [sample(), sample(1)], person_id="ada")
    store.people.enroll("bob", [sample(2)], person_id="bob")
    for hours in (1, 2):
        store.record(grant("ada", NOON + dt.timedelta(hours=hours)))

    ada, bob = store.people.overview()

    assert (ada.person.person_id, ada.templates, ada.last_seen) == ("ada", 2, NOON + dt.timedelta(hours=2))
    assert (bob.person.person_id, bob.templates, bob.last_seen) == ("bob", 1, None)


@pytest.mark.parametrize(
    ("search", "found"),
    [("LOVE", ["ada"]), ("staff", ["ada", "bob"]), ("bo", ["bob"]), ("%", []), ("_", []), ("", ["ada", "bob"])],
)
def test_the_search_looks_into_name_id_and_group(store: Store, search: str, found: list[str]) -> None:
    store.people.enroll("Ada Lovelace", [sample()], person_id="ada", group="Staff")
    store.people.enroll("Robert", [sample(1)], person_id="bob", group="Staff")

    assert [line.person.person_id for line in store.people.overview(search=search)] == found


def test_the_overview_is_filtered_and_paged(store: Store) -> None:
    for i in range(5):
        store.people.enroll(f"P{i}", [sample()], person_id=f"p{i}", group="odd" if i % 2 else "even")
    store.people.suspend("p0")

    def ids(**wanted: object) -> list[str]:
        return [line.person.person_id for line in store.people.overview(**wanted)]  # type: ignore[arg-type]

    assert ids(group="even") == ["p0", "p2", "p4"]
    assert ids(active=False) == ["p0"]
    assert ids(limit=2, offset=1) == ["p1", "p2"]


def test_every_change_moves_the_revision_and_an_event_does_not(store: Store) -> None:
    seen = [store.revision()]
    steps: list[Callable[[], object]] = [
        lambda: store.people.enroll("Ada", [sample(), sample(1)], person_id="ada"),
        lambda: store.people.add_templates("ada", [sample(2)]),
        lambda: store.people.suspend("ada"),
        lambda: store.templates.remove(store.templates.of("ada")[0].template_id),
        lambda: store.people.remove("ada"),
    ]
    for step in steps:
        step()
        seen.append(store.revision())
    store.record(grant("ada"))

    assert seen == sorted(set(seen))
    assert store.revision() == seen[-1]


def test_two_with_one_name_are_told_apart_by_id_in_a_grant(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="a1")
    store.people.enroll("Ada", [sample(1)], person_id="a2")
    store.people.suspend("a1")

    assert store.record_grant(grant("a2")).verdict is Verdict.GRANTED
    assert store.record_grant(grant("a1")).verdict is Verdict.DENIED


def test_all_are_listed_by_name(store: Store) -> None:
    for name in ("bob", "Ada", "Émile", "carol"):
        store.people.enroll(name, [sample()])

    names: list[str] = [person.name for person in store.people.all()]

    assert names[:3] == ["Ada", "bob", "carol"]
    assert all(isinstance(person, Person) for person in store.people.all())
