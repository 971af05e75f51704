"""Photos that templates were made from, kept only where the settings say so."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Step forward."""
    link = sa.ForeignKey("templates.template_id", ondelete="CASCADE")
    op.create_table(
        "template_photos",
        sa.Column("template_id", sa.String(), link, primary_key=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )
