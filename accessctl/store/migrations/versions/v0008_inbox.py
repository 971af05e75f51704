"""The inbox: faces that the door did not know, sealed, for some days."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "inbox",
        sa.Column("item_id", sa.String(), primary_key=True),
        sa.Column("at", sa.String(), nullable=False, index=True),
        sa.Column("last_at", sa.String(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.String(), nullable=False, index=True),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), sa.ForeignKey("people.person_id", ondelete="CASCADE"), index=True),
        sa.Column("sealed_facts", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_picture", sa.LargeBinary(), nullable=False),
    )
