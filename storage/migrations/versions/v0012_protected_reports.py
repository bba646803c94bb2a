"""A report keeps the protection that it was written under, and says whether it holds another's words"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("report", sa.Column("protected", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("report", sa.Column("addition", sa.Boolean(), server_default=sa.false(), nullable=False))
    activity = sa.table("activity", sa.column("id"), sa.column("protected", sa.Boolean()))
    report = sa.table(
        "report",
        sa.column("activity_id"),
        sa.column("comment"),
        sa.column("protected", sa.Boolean()),
        sa.column("addition", sa.Boolean()),
    )
    of_protected = sa.select(activity.c.id).where(activity.c.protected)
    op.execute(report.update().where(report.c.activity_id.in_(of_protected)).values(protected=sa.true()))
    added = report.c.comment.like("%\nTillägg från %") | report.c.comment.like("Tillägg från %")
    op.execute(report.update().where(added).values(addition=sa.true()))
