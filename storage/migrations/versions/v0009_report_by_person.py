"""Whether a person has answered since a card was sent is looked up without reading every report"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_report_person_id_at"), "report", ["person_id", "at"])
