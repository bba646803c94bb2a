"""Who does what is done about a deviation, beside what and when"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("measure", sa.Column("who", sa.String(length=80), server_default="", nullable=False))
