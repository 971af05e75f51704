"""People lists of any length: what is searched, when last let in, how often changed; events by kind and door."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from accessctl.store.rules import search_key

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Step forward."""
    op.add_column("people", sa.Column("search_key", sa.String(), nullable=False, server_default=""))
    op.add_column("people", sa.Column("last_let_in", sa.String()))
    op.add_column("people", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT person_id, name, group_name FROM people")).all()
    fill = sa.text("UPDATE people SET search_key = :key WHERE person_id = :id")
    for person_id, name, group in rows:
        connection.execute(fill, {"id": person_id, "key": search_key(name, person_id, group)})
    op.execute(
        "UPDATE people SET last_let_in = (SELECT at FROM events WHERE events.person_id = people.person_id "
        "AND verdict = 'GRANTED' ORDER BY sequence DESC LIMIT 1)"
    )
    op.create_index("ix_people_search", "people", ["search_key", "person_id"])
    op.create_index("ix_events_kind", "events", ["kind", "sequence"])
    op.create_index("ix_events_door", "events", ["door", "sequence"])
    op.create_index("ix_events_door_reason", "events", ["door", "reason", "sequence"])
