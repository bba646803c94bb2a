"""tertialbot mcp"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from bot.cli.output import Failed
from bot.clock import real_clock
from bot.commands import plan_choice
from bot.commands.home import load_settings, open_database, plain_faults
from bot.here import Here
from bot.leadership.question_desk import QuestionDesk
from bot.settings import Settings
from plan.access import Role, Viewer
from storage import municipalities
from storage.database import Database


def serve(arguments: argparse.Namespace) -> None:
    """Until the other program closes its end. The library comes with an extra, and is not there without it."""
    try:
        from bot import program_door
    except ModuleNotFoundError as missing:
        if missing.name != "mcp":
            raise
        raise Failed("The library for it is not installed. Run: uv sync --locked --no-dev --extra mcp") from None
    settings = load_settings()
    viewer = Viewer(None, in_channel=Role(arguments.role) is Role.CHANNEL)
    with open_database(settings) as database:
        with _desk(settings, database, arguments.board):
            pass  # what is missing is told before anybody asks
        program_door.serve(lambda: _desk(settings, database, arguments.board), viewer)


@contextmanager
def _desk(settings: Settings, database: Database, board: str | None) -> Iterator[QuestionDesk]:
    """For one question, which changes nothing."""
    with plain_faults(), database.still() as connection:
        home = municipalities.of_tenant(connection, settings.tenant_id)
        if home is None:
            raise Failed("There is no plan to ask about. Run: tertialbot plan import FILE")
        here = Here(connection, home.id, real_clock())
        yield QuestionDesk(here, plan_choice.followed(here, board=board).id)
