"""Who does what is done about a deviation; and which goals are counted by the figures that their words propose"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("measure", sa.Column("who", sa.String(length=80), server_default="", nullable=False))
    op.add_column("goal", sa.Column("counted", sa.Boolean(), server_default=sa.true(), nullable=False))
