"""Which boards somebody leads, the channel for all boards, and what is said of goals and surveys as tables for analysis

The columns of the views stand in plan/star/version_1.py. They are new beside the others of version 1, which stay as
they are; what was said of v0016's views holds for these too.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

VIEWS = {
    "assessment": """
        SELECT p.municipality_id, s.id AS assessment_id, s.plan_id, g.plan_id || '-' || g.number AS goal_id,
            s.goal AS number, s.tertial, s.outlook, NULLIF(s.comment, '') AS comment,
            NULLIF(s.current, '') AS current_value, NULLIF(s.source, '') AS source, s.at AS assessed_at, s.late,
            s.at AS valid_from,
            lead(s.at) OVER (PARTITION BY s.plan_id, s.goal, s.tertial ORDER BY s.at, s.sequence) AS valid_to
        FROM assessment AS s JOIN plan AS p ON p.id = s.plan_id
        LEFT JOIN goal AS g ON g.plan_id = s.plan_id AND g.number = s.goal
    """,
    "survey": """
        SELECT p.municipality_id, v.plan_id || '-' || v.position AS survey_id, v.plan_id, v.position,
            NULLIF(v.unit, '') AS unit, v.survey
        FROM survey AS v JOIN plan AS p ON p.id = v.plan_id
    """,
    "survey_outcome": """
        SELECT p.municipality_id, o.id AS survey_outcome_id, v.plan_id || '-' || v.position AS survey_id, o.plan_id,
            o.tertial, NULLIF(o.outcome, '') AS outcome, NULLIF(o.source, '') AS source, o.at AS answered_at, o.late,
            o.at AS valid_from,
            lead(o.at) OVER (PARTITION BY o.plan_id, o.survey, o.tertial ORDER BY o.at, o.sequence) AS valid_to
        FROM survey_outcome AS o JOIN plan AS p ON p.id = o.plan_id
        LEFT JOIN survey AS v ON v.plan_id = o.plan_id AND v.position = o.survey
    """,
}


def upgrade() -> None:
    op.add_column("person", sa.Column("leads", sa.JSON().with_variant(postgresql.JSONB(), "postgresql")))
    op.create_table(
        "overview_channel",
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("tenant_id", sa.String(length=64), nullable=False),
        sa.Column("service_url", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("team_id", sa.Text()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_overview_channel_municipality_id")
        ),
        sa.PrimaryKeyConstraint("municipality_id", name=op.f("pk_overview_channel")),
    )
    for name, query in VIEWS.items():
        op.execute(f"CREATE VIEW data_v1_{name} AS {query}")
