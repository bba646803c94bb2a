from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from storage.database import Database
from storage.migrate import is_current, upgrade
from storage.tables import metadata


def test_the_migrated_tables_are_the_ones_the_code_knows(database: Database) -> None:
    with database.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_upgrading_twice_changes_nothing(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new.db")
    assert not is_current(database.writer)
    upgrade(database.writer)
    upgrade(database.writer)
    assert is_current(database.writer)
    database.close()
