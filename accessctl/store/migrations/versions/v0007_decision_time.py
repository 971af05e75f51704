"""How long a visitor stood there before it was decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Step forward."""
    op.add_column("events", sa.Column("took_seconds", sa.Double()))
