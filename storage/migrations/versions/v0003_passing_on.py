"""Who handed an activity over, and why somebody says it is not theirs"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("given_by", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("disputed", sa.Text(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_assignment_given_by"), "person", ["given_by"], ["id"])
