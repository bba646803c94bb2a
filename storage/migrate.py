"""Bringing a database's tables up to this program's version, forward only."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, text

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 728_001
"""Any number, the same in every process: only one upgrades a PostgreSQL at a time."""


class UnknownVersion(Exception):
    """This program does not know the tables' version; the message names the remedy."""


def upgrade(engine: Engine, to: str = "head") -> None:
    """To the newest version, or an earlier one, in one transaction; nothing to do is quick. Raises UnknownVersion."""
    if is_current(engine):
        return
    from alembic import command  # takes a quarter of a command's start, and is hardly ever needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def is_current(engine: Engine) -> bool:
    """Raises UnknownVersion, as of a newer release's tables."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        held = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if not set(held) <= set(versions()):
        raise UnknownVersion(
            "The database is of a newer release than this program. Install that release, or put a backup of this one "
            "back: tertialbot restore FILE --replace"
        )
    return list(held) == [versions()[-1]]


def versions() -> tuple[str, ...]:
    """Every version that this program can bring up to its own, the oldest first; the last is its own."""
    return tuple(sorted(path.name[1:5] for path in MIGRATIONS.glob("versions/v[0-9]*.py")))
