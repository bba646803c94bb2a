"""Deliveries of unknown outcome, of which there are few, are found without going through the whole queue"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    unknown = sa.text("state = 'unknown'")
    op.create_index("ix_delivery_unknown", "delivery", ["not_before"], sqlite_where=unknown, postgresql_where=unknown)
