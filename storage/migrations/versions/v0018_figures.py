"""What was measured of the goals, with its history; and which of it is fetched from Kolada"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

VIEW = """
    SELECT p.municipality_id, f.id AS figure_id, f.plan_id, g.plan_id || '-' || g.number AS goal_id, f.goal AS number,
        f.indicator, f.period, NULLIF(f.part, '') AS part, f.value, f.nation, f.place, f.places,
        NULLIF(f.source, '') AS source, f.way, f.at AS given_at,
        lead(f.at) OVER (PARTITION BY f.plan_id, f.goal, f.indicator, f.period, f.part ORDER BY f.at, f.sequence)
            AS valid_to
    FROM figure AS f JOIN plan AS p ON p.id = f.plan_id
    LEFT JOIN goal AS g ON g.plan_id = f.plan_id AND g.number = f.goal
"""
"""Of the tables for analysis, version 1: its columns stand in plan/star/version_1.py, and it is never changed once it
is released."""


def upgrade() -> None:
    op.create_table(
        "figure",
        sa.Column("sequence", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("plan_id", sa.String(length=32), nullable=False),
        sa.Column("goal", sa.String(length=40), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("period", sa.String(length=10), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("nation", sa.Float(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("way", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=True),
        sa.Column("once", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_figure_person_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_figure_plan_id")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_figure")),
        sa.UniqueConstraint("id", name=op.f("uq_figure_id")),
        sa.UniqueConstraint("once", name=op.f("uq_figure_once")),
    )
    op.create_index(op.f("ix_figure_plan_id_at"), "figure", ["plan_id", "at"])
    op.create_table(
        "figure_feed",
        sa.Column("plan_id", sa.String(length=32), nullable=False),
        sa.Column("goal", sa.String(length=40), nullable=False),
        sa.Column("indicator", sa.String(length=200), nullable=False),
        sa.Column("kpi", sa.String(length=12), nullable=False),
        sa.Column("area", sa.String(length=4), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["plan.id"], name=op.f("fk_figure_feed_plan_id")),
        sa.PrimaryKeyConstraint("plan_id", "goal", "indicator", name=op.f("pk_figure_feed")),
    )
    op.execute(f"CREATE VIEW data_v1_figure AS {VIEW}")
