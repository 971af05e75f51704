"""The limits that an event's scores were judged by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Step forward."""
    op.add_column("events", sa.Column("min_similarity", sa.Double()))
    op.add_column("events", sa.Column("min_live", sa.Double()))
