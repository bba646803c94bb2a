"""What is done about a deviation, by when, and what comes of it; and a table of it for analysis"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


VIEW = """
    CREATE VIEW data_v1_measure AS
    SELECT p.municipality_id, m.id AS measure_entry_id, m.activity_id, m.plan_id, m.tertial, m.act, m.what, m.due,
        NULLIF(m.note, '') AS note, m.at AS happened_at
    FROM measure AS m JOIN activity AS a ON a.id = m.activity_id JOIN plan AS p ON p.id = m.plan_id
    WHERE NOT (a.protected OR m.protected)
"""
"""As `public_measures` in plan/sight.py has it: what is withheld is not there."""


def upgrade() -> None:
    op.create_table(
        "measure",
        sa.Column("sequence", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("plan_id", sa.String(length=32), nullable=False),
        sa.Column("activity_id", sa.String(length=32), nullable=False),
        sa.Column("tertial", sa.String(length=7), nullable=False),
        sa.Column("act", sa.String(length=40), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("due", sa.Date()),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("protected", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("once", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_measure_plan_id")),
        sa.ForeignKeyConstraint(["activity_id"], ["activity.id"], name=op.f("fk_measure_activity_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_measure_person_id")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_measure")),
        sa.UniqueConstraint("id", name=op.f("uq_measure_id")),
        sa.UniqueConstraint("once", name=op.f("uq_measure_once")),
    )
    op.create_index(op.f("ix_measure_plan_id"), "measure", ["plan_id"])
    op.create_index(op.f("ix_measure_activity_id"), "measure", ["activity_id"])
    op.execute(VIEW)
