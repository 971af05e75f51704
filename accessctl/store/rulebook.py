"""The rule book in the database: read as a whole, changed in one transaction with its event."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import replace

from sqlalchemy import delete
from sqlalchemy.orm import Session

from accessctl.domain import Event, EventKind
from accessctl.rules import Book, Mode
from accessctl.rules.plain import plain_of
from accessctl.rules.weakening import weakened
from accessctl.store import meta
from accessctl.store.books import WHOLE, Books
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.sealing import Vault
from accessctl.store.staff import agreed_words
from accessctl.store.tables import RuleItemRow


class Rulebook:
    """What the operator edits; any thread. ``actor`` stands in the event log."""

    def __init__(self, database: Database, vault: Vault, books: Books) -> None:
        self._database = database
        self._vault = vault
        self._books = books

    def book(self) -> Book:
        """The rules as they are now."""
        with self._database.reading() as session:
            return self._books.current(session)

    def mode(self, door: str, at: dt.datetime) -> Mode:
        """What the door asks for at this (aware) moment."""
        book = self.book()
        described = book.door(door)
        return book.mode_at(described, described.wall_time(at))

    def change(self, edit: Callable[[Book], Book], what: str, *, actor: str = "", agreed_by: str = "") -> Book:
        """Replace the book by what ``edit`` makes of it, unless that raises; in force from the next decision on.

        ``what`` is the event's detail and names no person; the event says, too, who else has agreed, and that nobody
        has where the change lets in whom the book kept out: the terminal asks nobody. A door that is no longer
        described is shut from now on: it may be in use, and must not become one that asks for less.
        """
        with self._database.writing() as session:
            before = self._books.current(session)
            after = _without_its_doors(before, edit(before))
            gone = sorted(after.removed_doors - before.removed_doors)
            if after == before:
                return before
            _write(session, after)
            meta.advance_rules_revision(session)
            now = dt.datetime.now(dt.UTC)
            detail = f"rules: {what}" + (f"; doors removed, shut from now on: {', '.join(gone)}" if gone else "")
            alone = "; nobody else agreed" if not agreed_by and weakened(before, after) else agreed_words(agreed_by)
            append(session, self._vault, Event(now, "", kind=EventKind.SETTINGS, actor=actor, detail=detail + alone))
        return after


def _without_its_doors(before: Book, after: Book) -> Book:
    """The book after a change, knowing which doors are described no more."""
    return replace(after, removed_doors=after.removed_doors | before.removed_doors | set(before.doors))


def _write(session: Session, book: Book) -> None:
    session.execute(delete(RuleItemRow))
    session.add_all(_rows(book))
    session.flush()


def _rows(book: Book) -> Iterator[RuleItemRow]:
    for section, value in plain_of(book).items():
        parts = value if isinstance(value, dict) else {WHOLE: value}
        for position, (name, part) in enumerate(parts.items()):
            definition = json.dumps(part, ensure_ascii=False)
            yield RuleItemRow(section=section, name=name, position=position, definition=definition)
