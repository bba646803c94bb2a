"""Activities that a revised plan drops, and answers remembered for the next plan"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("activity", sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("activity", sa.Column("removed_because", sa.Text(), nullable=True))
    op.create_table(
        "remembered_answer",
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("question_key", sa.String(length=64), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_remembered_answer_municipality_id")
        ),
        sa.PrimaryKeyConstraint("municipality_id", "question_key", name=op.f("pk_remembered_answer")),
    )
