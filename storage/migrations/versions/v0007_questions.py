"""The questions of a conversation, for a while, and those that could not be read"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "earlier_question",
        sa.Column("sequence", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("conversation", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_earlier_question_municipality_id")
        ),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_earlier_question")),
    )
    op.create_index(op.f("ix_earlier_question_conversation_at"), "earlier_question", ["conversation", "at"])
    op.create_index(op.f("ix_earlier_question_at"), "earlier_question", ["at"])
    op.create_table(
        "unread_question",
        sa.Column("sequence", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_unread_question_municipality_id")
        ),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_unread_question")),
    )
    op.create_index(op.f("ix_unread_question_municipality_id_at"), "unread_question", ["municipality_id", "at"])
