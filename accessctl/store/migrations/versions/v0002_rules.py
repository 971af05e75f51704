"""Rules, what they need to know about people, who is in which area, and how doors stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _person() -> sa.Column[str]:
    link = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    return sa.Column("person_id", sa.String(), link, primary_key=True)


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "rule_items",
        sa.Column("section", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("definition", sa.String(), nullable=False),
    )
    op.create_table(
        "person_terms",
        _person(),
        sa.Column("valid_from", sa.String()),
        sa.Column("visits_left", sa.Integer()),
        sa.Column("pin_hash", sa.String()),
        sa.Column("duress_hash", sa.String()),
        sa.Column("wrong_pins", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.String()),
    )
    op.create_table("person_groups", _person(), sa.Column("group_name", sa.String(), primary_key=True))
    op.create_table(
        "presence",
        _person(),
        sa.Column("area", sa.String(), nullable=False, index=True),
        sa.Column("since", sa.String(), nullable=False),
    )
    op.create_table(
        "door_states",
        sa.Column("door", sa.String(), primary_key=True),
        sa.Column("locked_down", sa.Boolean(), nullable=False),
        sa.Column("person_id", sa.String(), sa.ForeignKey("people.person_id", ondelete="SET NULL")),
        sa.Column("waiting_since", sa.String()),
        sa.Column("waiting_event", sa.Integer()),
    )
