"""The audit trail is append-only by the database itself; only what is past its time goes, said first in audit_removal

A later migration that rebuilds `audit` on SQLite (batch_alter_table) must make its triggers anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

REFUSED = "the audit trail is append-only"
PAST_ITS_TIME = """EXISTS (
    SELECT 1 FROM audit_removal
    WHERE audit_removal.municipality_id = OLD.municipality_id AND OLD.at < audit_removal.oldest_kept
)"""

SQLITE = (
    f"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
    f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit WHEN NOT {PAST_ITS_TIME} "
    f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END",
)
POSTGRES = (
    f"""CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '{REFUSED}'; END $$""",
    f"""CREATE FUNCTION audit_refuse_unless_old() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF {PAST_ITS_TIME} THEN RETURN OLD; END IF;
        RAISE EXCEPTION '{REFUSED}';
    END $$""",
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse_unless_old()",
)


def upgrade() -> None:
    op.create_table(
        "audit_removal",
        sa.Column("municipality_id", sa.String(length=32), nullable=False),
        sa.Column("oldest_kept", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_audit_removal_municipality_id")
        ),
        sa.PrimaryKeyConstraint("municipality_id", name=op.f("pk_audit_removal")),
    )
    for statement in POSTGRES if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)
