"""tertialbot db upgrade"""

from __future__ import annotations

import argparse
from contextlib import closing

from sqlalchemy import make_url

from bot.cli.output import Failed, say
from bot.commands.home import connect, load_settings, plain_faults
from bot.settings import Settings
from storage import grants
from storage.database import Database
from storage.migrate import upgrade


def upgrade_database(_: argparse.Namespace) -> None:
    settings = load_settings()
    with closing(connect(settings)) as database, plain_faults():
        upgrade(database.writer)
        give_rights(settings, database)
    say("The database is at this version.")


def give_rights(settings: Settings, database: Database) -> None:
    """To the bot's own user, where it has one."""
    if not settings.bot_database_url:
        return
    if database.is_sqlite:
        raise Failed("BOT_DATABASE_URL is set, and DATABASE_URL is a file, which has no users. Unset BOT_DATABASE_URL.")
    try:
        grants.give(database.writer, make_url(settings.bot_database_url))
    except grants.WrongUser as wrong:
        raise Failed(str(wrong)) from None
