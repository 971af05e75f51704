"""Consent texts and who accepted them, erasures that no backup may undo, and when people whose events went were last let in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def _person() -> sa.Column[str]:
    link = sa.ForeignKey("people.person_id", ondelete="CASCADE")
    return sa.Column("person_id", sa.String(), link, primary_key=True)


def upgrade() -> None:
    """Step forward."""
    op.create_table(
        "consent_texts",
        sa.Column("version", sa.String(), primary_key=True),
        sa.Column("language", sa.String(), primary_key=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("published_at", sa.String(), nullable=False),
    )
    op.create_table(
        "consents",
        _person(),
        sa.Column("version", sa.String(), primary_key=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.String(), nullable=False),
        sa.Column("signed", sa.String(), nullable=False),
        sa.Column("sealed_signature", sa.LargeBinary()),
        sa.Column("recorded_by", sa.String(), nullable=False),
    )
    op.create_table(
        "erasures",
        sa.Column("receipt_id", sa.String(), primary_key=True),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("key_fingerprint", sa.String(), nullable=False, index=True),
        sa.Column("erased_at", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
    )
    op.create_table("last_uses", _person(), sa.Column("last_at", sa.String(), nullable=False))
