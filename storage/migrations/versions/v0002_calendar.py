"""What was told to whom in a round, and each board's settings"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "board_setting",
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("board", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_board_setting_municipality_id")
        ),
        sa.PrimaryKeyConstraint("municipality_id", "board", "name", name=op.f("pk_board_setting")),
    )
    op.create_table(
        "digest_week",
        sa.Column("plan_id", sa.String(length=32), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_digest_week_plan_id")),
        sa.PrimaryKeyConstraint("plan_id", "year", "week", name=op.f("pk_digest_week")),
    )
    op.create_table(
        "later",
        sa.Column("round_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_later_person_id")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_later_round_id")),
        sa.PrimaryKeyConstraint("round_id", "person_id", name=op.f("pk_later")),
    )
    op.create_table(
        "matter",
        sa.Column("round_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(length=32), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("delivery_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"], name=op.f("fk_matter_delivery_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_matter_person_id")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_matter_round_id")),
        sa.PrimaryKeyConstraint("round_id", "person_id", "kind", "number", "about", name=op.f("pk_matter")),
    )
    with op.batch_alter_table("matter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_matter_delivery_id"), ["delivery_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_matter_told_on"), ["told_on"], unique=False)
