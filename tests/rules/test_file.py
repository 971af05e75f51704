"""The rules file: read, refused with the line that is wrong, written and read again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.errors import InputError
from accessctl.rules import Book, Hours, dump, parse
from accessctl.rules.located import Plain, located
from accessctl.rules.plain import book_of, plain_of
from tests.rules.builders import BOOK, book


def refused(text: str) -> str:
    with pytest.raises(InputError) as error:
        parse(text)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_what_is_written_is_read_again() -> None:
    assert parse(dump(book())) == book()


def test_what_the_database_keeps_is_read_again() -> None:
    assert book_of(located(json.loads(json.dumps(plain_of(book()))))) == book()


def test_an_empty_file_is_an_empty_book_that_is_not_in_force() -> None:
    assert parse("") == Book()
    assert not parse("groups:\nrules:\n").enforced


def test_times_are_times_and_words_are_words() -> None:
    read = parse("groups: {no: , 12:30: }\nschedules: {S: {on_holidays: 22:00-23:00}}")
    assert set(read.groups) == {"no", "12:30"}
    assert read.schedules["S"].on_holidays == (Hours(1320, 1380),)


@pytest.mark.parametrize(
    ("old", "new", "words", "lines_below"),
    [
        ("mon-fri 08:00-18:00", "mon-fri 08:00-25:00", "no hours", 0),
        ("    holidays: Berlin", "    holiday: Berlin", "did you mean holidays?", 0),
        ("    holidays: Berlin", "    holidays: Munich", "no list of holidays 'Munich'", 0),
        ("2026-03-06", "2026-03-32", "no day of the calendar", 0),
        ("most_people: 3", "most_people: three", "no whole number", 0),
        ("most_people: 3", "most_people: 0", "at least one", 0),
        ("Main: {time_zone: Europe/Berlin}", "Main: {time_zone: Europe/Bärlin}", "no time zone", 0),
        ("leads_to: Hall", "leads_to: Cellar", "no area 'Cellar'", 0),
        ("mode: face and PIN", "mode: face or pen", "none of: face, face or PIN", 0),
        ("{schedule: Night, mode", "{mode", "schedule is missing", 0),
        ("group: Night shift,", "group: Day shift,", "no group 'Day shift'", 0),
        ("[Main, Side]", "[Main, Sidd]", "no door 'Sidd'", 0),
        ("doors: all", "doors: []", "name the doors", 0),
        ("enforced: true", "enforced: maybe", "neither true nor false", 0),
        ("anti_passback: hard", "anti_passback: strong", "off, soft, hard", 0),
        ("leads_to: Hall, ", "", "needs leads_to", 0),
        ("  Staff:\n", "  Staff:\n  Staff:\n", "second time", 1),
        ("groups:", "groups: [", "not readable as YAML", 2),
        ("rules:", "Rules:", "did you mean rules?", 0),
    ],
)
def test_the_line_that_is_wrong_is_named(old: str, new: str, words: str, lines_below: int) -> None:
    line = 1 + BOOK[: BOOK.index(old)].count("\n") + lines_below
    message = refused(BOOK.replace(old, new, 1))
    assert f"line {line}: " in message
    assert words in message


def test_a_schedule_that_contradicts_itself_is_refused_with_its_line() -> None:
    message = refused("schedules:\n  S:\n    hours:\n      - mon 08:00-12:00\n      - mon 11:00-13:00\n")
    assert message.startswith("line 3: schedules.S.hours: mon: 08:00-12:00 and 11:00-13:00 overlap")


def test_references_and_deep_nests_are_refused_before_they_grow() -> None:
    assert "references" in refused("groups: &g {A: }\nareas: *g\n")
    assert "nested too deeply" in refused("[" * 5000)
    assert "at most" in refused("#" * 20_000_001)


@pytest.mark.parametrize(
    "wrong", ["- a", "groups: text", "rules: {a: b}", "rules: [text]", "? [a]\n: b", "\x00", "a: b: c"]
)
def test_other_shapes_are_refused_in_words(wrong: str) -> None:
    assert refused(wrong)


@given(st.text())
def test_no_text_ends_in_anything_but_a_book_or_one_line(text: str) -> None:
    try:
        parse(text)
    except InputError as error:
        assert "\n" not in str(error)


names = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20)


@given(st.dictionaries(names, st.booleans(), max_size=5))
def test_any_name_survives_the_file(groups: dict[str, bool]) -> None:
    allowed: dict[str, Plain] = {
        name: {"enters_in_lockdown": value} for name, value in groups.items() if name not in ("all", "always")
    }
    read = book_of(located({"groups": allowed}))
    assert parse(dump(read)) == read
