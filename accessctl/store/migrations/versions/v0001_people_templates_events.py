"""People, templates, the chained event log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_APPEND_ONLY = """
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

CREATE TRIGGER events_never_go BEFORE DELETE ON events
WHEN OLD.sequence > (SELECT coalesce(max(sequence), 0) FROM chain WHERE name = 'start')
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

CREATE TRIGGER events_leave_no_gap BEFORE INSERT ON events
WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM events),
                                  (SELECT sequence FROM chain WHERE name = 'start'), 0)
BEGIN SELECT RAISE(ABORT, 'events leave no gap'); END;
"""


def upgrade() -> None:
    """Step forward."""
    op.create_table("meta", sa.Column("key", sa.String(), primary_key=True), sa.Column("value", sa.String(), nullable=False))
    op.create_table(
        "people",
        sa.Column("person_id", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False, index=True),
        sa.Column("group_name", sa.String(), nullable=False, index=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("enrolled_at", sa.String(), nullable=False),
        sa.Column("valid_until", sa.String()),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "templates",
        sa.Column("template_id", sa.String(), primary_key=True),
        sa.Column("person_id", sa.String(), sa.ForeignKey("people.person_id", ondelete="CASCADE"), nullable=False),
        sa.Column("model_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("quality", sa.String()),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_templates_person", "templates", ["person_id"])
    op.create_index("ix_templates_model", "templates", ["model_id", "person_id", "template_id"])
    op.create_table(
        "chain",
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("signature", sa.String(), nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("sequence", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.String(), nullable=False, index=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("verdict", sa.String()),
        sa.Column("reason", sa.String()),
        sa.Column("person_id", sa.String()),
        sa.Column("similarity", sa.Double()),
        sa.Column("live", sa.Double()),
        sa.Column("track_id", sa.Integer()),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("sealed_name", sa.LargeBinary()),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
    )
    op.create_index("ix_events_person", "events", ["person_id", "sequence"])
    op.create_index("ix_events_reason", "events", ["reason", "sequence"])
    for trigger in _APPEND_ONLY.strip().split("\n\n"):
        op.execute(trigger)
