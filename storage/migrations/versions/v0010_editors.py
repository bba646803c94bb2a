"""Editors, who read the tertial post before it is published"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("is_editor", sa.Boolean(), server_default=sa.false(), nullable=False))
