"""Files that administrators drop in the chat wait here until somebody has said what is to become of them"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dropped_file",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("answers", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_dropped_file_municipality_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_dropped_file_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dropped_file")),
    )
    of_person = ["person_id", "received_at"]
    op.create_index(op.f("ix_dropped_file_person_id_received_at"), "dropped_file", of_person)
    of_municipality = ["municipality_id", "received_at"]
    op.create_index(op.f("ix_dropped_file_municipality_id_received_at"), "dropped_file", of_municipality)
