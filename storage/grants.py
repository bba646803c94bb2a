"""The bot's own database user on PostgreSQL: it works in the tables, which are another user's, and owns nothing.

Whoever owns a table can take its triggers away, and the audit trail with them. So `db upgrade` runs as the owner, and
`serve` as a user who may read and write rows and no more.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from sqlalchemy import URL, Connection, Engine, text
from sqlalchemy.exc import ProgrammingError

from plan.star.version_1 import TABLES
from storage.migrate import LOCK
from storage.tables import metadata

ROWS = "SELECT, INSERT, UPDATE, DELETE"
NARROWER = {
    "audit": "SELECT, INSERT, DELETE",  # its triggers let go what is past its time, see storage/retention.py
    "audit_removal": "SELECT, INSERT, DELETE",
    "alembic_version": "SELECT",
}
RIGHTS = {
    **dict.fromkeys(metadata.tables, ROWS),
    **NARROWER,
    **{each.view: "SELECT" for each in TABLES},  # commands are run as the bot's user too
}
"""What the bot's user may do with each table and view."""
_TOO_MUCH = text(
    """
    SELECT role.rolsuper, pg_has_role(role.oid, held.relowner, 'MEMBER'),
           has_schema_privilege(role.oid, held.relnamespace, 'CREATE')
    FROM pg_roles AS role, pg_class AS held
    WHERE role.rolname = :role AND held.oid = to_regclass('audit')
    """
)


class WrongUser(Exception):
    """The bot's user cannot be given its rights, or has more; the message names the remedy."""


def give(engine: Engine, bot: URL) -> None:
    """After each upgrade, as the tables' owner. The user in `bot` is made where there is none. Raises WrongUser."""
    role = bot.username or ""
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        if role == connection.execute(text("SELECT current_user")).scalar_one():
            raise WrongUser(f"The bot and the upgrade are both {role}. Name another user in BOT_DATABASE_URL.")
        _exists(connection, role, bot.password)
        for statement in _statements(connection, role):
            connection.exec_driver_sql(statement)
        _must_be_no_more(connection, role)


def owns_the_tables(connection: Connection) -> bool:
    """Whether the user we are could take the audit's triggers away."""
    found = connection.execute(_TOO_MUCH, {"role": connection.execute(text("SELECT current_user")).scalar_one()}).one()
    return bool(found[0] or found[1])


def _exists(connection: Connection, role: str, password: str | None) -> None:
    """Made, or given this password where we may give it one: a new password is set by setting the URL."""
    made = f"{_named(connection, role)} LOGIN{_secret(connection, role, password)}"
    may_make = _holds(connection, "rolname = current_user AND (rolcreaterole OR rolsuper)")
    if not _holds(connection, "rolname = :role", role):
        if not may_make:
            raise WrongUser(
                f"There is no database user {role}. Make it as the server's administrator, or give the user of "
                "DATABASE_URL the right CREATEROLE."
            )
        connection.exec_driver_sql(f"CREATE ROLE {made}")
    elif may_make and password:
        with suppress(ProgrammingError), connection.begin_nested():  # somebody else made it, and has its password
            connection.exec_driver_sql(f"ALTER ROLE {made}")


def _holds(connection: Connection, condition: str, role: str = "") -> bool:
    """Of a user of the server. `condition` is ours."""
    query = text(f"SELECT 1 FROM pg_roles WHERE {condition}")  # noqa: S608
    return connection.execute(query, {"role": role} if role else {}).first() is not None


def _statements(connection: Connection, role: str) -> list[str]:
    schema, database = (
        _named(connection, connection.execute(text(f"SELECT {each}()")).scalar_one())
        for each in ("current_schema", "current_database")
    )
    to = _named(connection, role)
    tables = ", ".join(f"{schema}.{_named(connection, table)}" for table in RIGHTS)
    return [
        f"REVOKE ALL ON {tables} FROM {to}",
        f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC, {to}",
        f"REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC, {to}",
        f"GRANT CONNECT ON DATABASE {database} TO {to}",
        f"GRANT USAGE ON SCHEMA {schema} TO {to}",
        *(f"GRANT {rights} ON {schema}.{_named(connection, table)} TO {to}" for table, rights in RIGHTS.items()),
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {to}",
        # a temporary table of a name that the trigger asks must not answer in the real one's place
        f"ALTER FUNCTION {schema}.audit_refuse_unless_old() SET search_path = {schema}, pg_temp",
    ]


def _must_be_no_more(connection: Connection, role: str) -> None:
    is_super, owns, creates = connection.execute(_TOO_MUCH, {"role": role}).one()
    if is_super or owns:
        raise WrongUser(f"{role} owns the tables or the server. Name a user of its own in BOT_DATABASE_URL.")
    if creates:
        raise WrongUser(
            f"{role} may make tables beside ours. Run as the server's administrator: "
            "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
        )


def _named(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)


def _secret(connection: Connection, role: str, password: str | None) -> str:
    """Sent as the server keeps it: the password itself must not stand in the server's log."""
    if not password:
        return ""
    driver: Any = connection.connection.driver_connection
    kept = driver.pgconn.encrypt_password(password.encode(), role.encode()).decode()
    return f" PASSWORD '{kept}'"
