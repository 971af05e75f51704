"""Small changes to a book, each checked as the rules file is: part by part, in the file's own words."""

from __future__ import annotations

from dataclasses import replace

from accessctl.errors import InputError
from accessctl.rules.book import Book
from accessctl.rules.located import Plain, located
from accessctl.rules.plain import book_of, plain_of
from accessctl.translation import tr


def with_part(book: Book, section: str, name: str, definition: Plain) -> Book:
    """The book with this group, area, list of holidays, schedule or door added or replaced."""
    plain = plain_of(book)
    parts = plain[section]
    assert isinstance(parts, dict)  # noqa: S101  every section but rules is one
    return book_of(located({**plain, section: {**parts, name: definition}}))


def without_part(book: Book, section: str, name: str, what: str) -> Book:
    """The book without it; refused while something else names it."""
    plain = plain_of(book)
    parts = plain[section]
    assert isinstance(parts, dict)  # noqa: S101  every section but rules is one
    if name not in parts:
        raise InputError(tr("there is no {what} {name!r}", what=tr(what), name=name))
    kept = {other: definition for other, definition in parts.items() if other != name}
    try:
        return book_of(located({**plain, section: kept}))
    except InputError as error:
        raise InputError(
            tr("the {what} {name!r} is still used ({error}); change that first", what=tr(what), name=name, error=error)
        ) from error


def part(book: Book, section: str, name: str) -> dict[str, Plain]:
    """How the file would write it; empty where there is none yet."""
    parts = plain_of(book)[section]
    found = parts.get(name) if isinstance(parts, dict) else None
    return found if isinstance(found, dict) else {}


def with_rule(book: Book, rule: dict[str, Plain]) -> Book:
    """The book with one more rule; the first one puts the rules in force."""
    plain = plain_of(book)
    rules = plain["rules"]
    assert isinstance(rules, list)  # noqa: S101  made so
    after = book_of(located({**plain, "rules": [*rules, rule]}))
    return after if book.rules else replace(after, enforced=True)


def without_rule(book: Book, number: int) -> Book:
    """The book without the rule of this number, counted from 1. The rules stay in force, also without any."""
    if not 1 <= number <= len(book.rules):
        raise InputError(tr("there is no rule {number}; see: accessctl rules list", number=number))
    return replace(book, rules=book.rules[: number - 1] + book.rules[number:])
