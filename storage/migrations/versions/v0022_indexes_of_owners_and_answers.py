"""Whether somebody owns anything, and the newest answer of each tertial, are looked up without going through others"""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_ownership_person_id"), "ownership", ["person_id"])
    op.create_index(op.f("ix_ownership_deputy_id"), "ownership", ["deputy_id"])
    op.create_index(op.f("ix_report_activity_id_tertial_at"), "report", ["activity_id", "tertial", "at"])
