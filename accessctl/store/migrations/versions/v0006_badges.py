"""Badges, personal numbers for PINs, and wrong entries per door."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Step forward."""
    link = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    op.create_table(
        "badges",
        sa.Column("badge_id", sa.String(), primary_key=True),
        sa.Column("person_id", sa.String(), link, nullable=False, index=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("card_hash", sa.String(), index=True),
        sa.Column("issued_at", sa.String(), nullable=False),
        sa.Column("expires_at", sa.String()),
        sa.Column("revoked_at", sa.String()),
    )
    op.create_table(
        "door_attempts",
        sa.Column("door", sa.String(), primary_key=True),
        sa.Column("wrong", sa.Double(), nullable=False),
        sa.Column("counted_at", sa.String()),
        sa.Column("paused_until", sa.String()),
    )
    op.add_column("person_terms", sa.Column("pin_number", sa.String()))
    op.create_index("ix_person_terms_pin_number", "person_terms", ["pin_number"], unique=True)
