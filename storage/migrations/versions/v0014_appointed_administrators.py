"""Administrators whom the program's settings name, beside those of the owner file"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("is_appointed", sa.Boolean(), server_default=sa.false(), nullable=False))
