"""Where a command works: the settings, an upgraded database, an open transaction of the municipality."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot import logs
from bot import settings as settings_module
from bot.cli.output import Failed
from bot.clock import real_clock
from bot.here import Here
from bot.settings import Settings, WrongEnvironment
from storage import municipalities
from storage.database import Database, WrongDatabaseUrl
from storage.migrate import UnknownVersion, is_current, upgrade


def load_settings() -> Settings:
    try:
        return settings_module.load(os.environ, Path.cwd())
    except WrongEnvironment as wrong:
        raise Failed(str(wrong)) from None


@contextmanager
def open_database(settings: Settings) -> Iterator[Database]:
    """At this program's version: SQLite is upgraded here, PostgreSQL only by `tertialbot db upgrade`."""
    database = connect(settings)
    try:
        with plain_faults():
            if database.is_sqlite:
                upgrade(database.writer)
            elif not is_current(database.writer):
                raise Failed("The database is not at this version. Run: tertialbot db upgrade")
        yield database
    finally:
        database.close()


def connect(settings: Settings) -> Database:
    try:
        return Database(settings.database_url)
    except WrongDatabaseUrl as wrong:
        raise Failed(str(wrong)) from None


@contextmanager
def plain_faults() -> Iterator[None]:
    """A database that does not answer, or is not for this program, is one line."""
    try:
        yield
    except UnknownVersion as unknown:
        raise Failed(str(unknown)) from None
    except DBAPIError as fault:
        raise Failed(f"The database cannot be used: {logs.brief(fault)}. Check DATABASE_URL.") from None


@contextmanager
def home() -> Iterator[Here]:
    """One writing transaction for one command."""
    settings = load_settings()
    with open_database(settings) as database, plain_faults(), database.begin() as connection:
        yield Here(connection, municipalities.ensure(connection, settings.tenant_id).id, real_clock())
