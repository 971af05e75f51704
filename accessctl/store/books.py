"""The rule book of this moment, as a transaction sees it."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from accessctl.errors import InputError, StoreError
from accessctl.rules import Book
from accessctl.rules.located import Plain, located
from accessctl.rules.plain import book_of
from accessctl.store import meta
from accessctl.store.tables import RuleItemRow
from accessctl.translation import tr

WHOLE = "*"  # the name of the one row of a section that is no table of names


class Books:
    """The book of this moment, read again when another revision is in the database. Any thread, any process."""

    def __init__(self) -> None:
        self._known: tuple[int, Book] | None = None

    def current(self, session: Session) -> Book:
        """As the transaction of this session sees it; raises StoreError where it cannot be understood."""
        revision = meta.rules_revision(session)
        known = self._known
        if known is None or known[0] != revision:
            known = self._known = (revision, _read(session))
        return known[1]


def _read(session: Session) -> Book:
    rows = session.scalars(select(RuleItemRow).order_by(RuleItemRow.section, RuleItemRow.position))
    plain: dict[str, Plain] = {}
    try:
        for row in rows:
            value: Plain = json.loads(row.definition)
            if row.name == WHOLE:
                plain[row.section] = value
            else:
                section = plain.setdefault(row.section, {})
                assert isinstance(section, dict)  # noqa: S101  only whole sections are anything else
                section[row.name] = value
        return book_of(located(plain))
    except (ValueError, InputError) as error:
        raise StoreError(
            tr(
                "the rules in the database cannot be understood ({error}); put them back with: accessctl rules "
                "import FILE",
                error=error,
            )
        ) from error
