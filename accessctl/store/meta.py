"""Facts about the store itself, kept in the table ``meta``."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from accessctl.store.tables import MetaRow

REVISION = "revision"
RULES_REVISION = "rules_revision"
VERIFIED_AT = "chain_verified_at"  # when the whole event log was last found as it was written


def read(session: Session, key: str) -> str | None:
    """The value, or None."""
    row = session.get(MetaRow, key)
    return None if row is None else row.value


def write(session: Session, key: str, value: str) -> None:
    """Set the value."""
    session.merge(MetaRow(key=key, value=value))


def revision(session: Session) -> int:
    """How often people or templates have changed."""
    return int(read(session, REVISION) or 0)


def advance_revision(session: Session) -> None:
    """People or templates are about to change, in this transaction."""
    session.execute(update(MetaRow).where(MetaRow.key == REVISION).values(value=str(revision(session) + 1)))


def rules_revision(session: Session) -> int:
    """How often the rules have changed."""
    return int(read(session, RULES_REVISION) or 0)


def advance_rules_revision(session: Session) -> None:
    """The rules are about to change, in this transaction."""
    write(session, RULES_REVISION, str(rules_revision(session) + 1))
