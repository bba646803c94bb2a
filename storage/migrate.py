"""Bringing a database's tables up to this program's version, forward only."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

LOCK = 728_001
"""Any number, the same in every process: only one upgrades a PostgreSQL at a time."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def upgrade(engine: Engine, to: str = "head") -> None:
    """To the newest version, or an earlier one, in one transaction; nothing to do is quick."""
    if is_current(engine):
        return
    config = _config()
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def is_current(engine: Engine) -> bool:
    with engine.connect() as connection:
        version = MigrationContext.configure(connection).get_current_revision()
    return version == ScriptDirectory.from_config(_config()).get_current_head()


def versions() -> tuple[str, ...]:
    """Every version that this program can bring up to its own, the oldest first; the last is its own."""
    return tuple(each.revision for each in ScriptDirectory.from_config(_config()).walk_revisions())[::-1]
