"""Those who may sign in to the panel."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "staff",
        sa.Column("name_key", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("last_signed_in", sa.String()),
        sa.Column("wrong_tries", sa.Integer(), nullable=False),
        sa.Column("waits_until", sa.String()),
    )
