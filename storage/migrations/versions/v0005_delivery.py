"""Progress of a delivery, and how fast Teams may be called"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

QUEUED = sa.text("state IN ('recorded', 'waiting', 'unreachable', 'unknown')")
LEASED = sa.text("state = 'sending'")


def upgrade() -> None:
    op.create_table(
        "tenant_pace",
        sa.Column("tenant_id", sa.String(length=64), nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("slowed", sa.Float(), nullable=False),
        sa.Column("slowed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_tenant_pace")),
    )
    op.create_table(
        "conversation_pace",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("short_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("long_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_conversation_pace")),
    )
    op.create_index(op.f("ix_conversation_pace_long_at"), "conversation_pace", ["long_at"])
    op.add_column("delivery", sa.Column("parts", sa.Integer(), server_default="0", nullable=False))
    op.add_column("delivery", sa.Column("begun_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("delivery", sa.Column("repeated", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.drop_index("ix_delivery_queue", "delivery")
    op.create_index(
        "ix_delivery_queue",
        "delivery",
        ["municipality_id", "not_before"],
        sqlite_where=QUEUED,
        postgresql_where=QUEUED,
    )
    op.create_index("ix_delivery_leased", "delivery", ["lease_until"], sqlite_where=LEASED, postgresql_where=LEASED)
