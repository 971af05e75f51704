"""Wrong entries at a door, counted in the database: a restart or a second program at the door clears nothing."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from accessctl.rules.attempts import Attempts
from accessctl.store.tables import DoorAttemptsRow


def charge(session: Session, door: str, at: dt.datetime) -> bool:
    """Count one more, inside the caller's writing transaction; False while the door looks at none."""
    known = _known(session, door).settled(at)
    if known.is_paused(at):
        _keep(session, door, known)
        return False
    _keep(session, door, known.charged(at))
    return True


def refund(session: Session, door: str, at: dt.datetime) -> None:
    """The one that was charged was right."""
    _keep(session, door, _known(session, door).refunded(at))


def _known(session: Session, door: str) -> Attempts:
    row = session.get(DoorAttemptsRow, door)
    return Attempts() if row is None else Attempts(row.wrong, row.counted_at, row.paused_until)


def _keep(session: Session, door: str, known: Attempts) -> None:
    session.merge(
        DoorAttemptsRow(door=door, wrong=known.wrong, counted_at=known.counted_at, paused_until=known.paused_until)
    )
    session.flush()
