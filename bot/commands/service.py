"""tertialbot serve"""

from __future__ import annotations

import argparse
import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from bot import logs
from bot.cli.output import Failed, say, warn
from bot.commands.home import load_settings, open_database
from bot.delivery import AlreadyServing, NoLock, only_one
from bot.settings import Settings
from bot.web import Runner, freeze_memory, make_app
from bot.wiring import Application
from storage.database import Database

ANSWERS_UNDER_WAY = 3.0
"""Seconds that requests being answered are given at a stop, and once more after they are told to end."""


def run(_: argparse.Namespace) -> None:
    settings = load_settings()
    logs.set_up(settings.log_format, secrets_=settings.secrets)
    if settings.local:
        warn("Local mode: MicrosoftAppId is not set. The bot listens on and talks to this machine only.")
    with alone(settings), open_database(settings) as database:
        asyncio.run(serve(settings, database))


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    try:
        with only_one(settings.database_url):
            yield
    except (AlreadyServing, NoLock) as fault:
        raise Failed(str(fault)) from None


async def serve(settings: Settings, database: Database) -> None:
    """Until SIGTERM or SIGINT."""
    application = Application(settings, database)
    await application.start(keep_time=True)
    runner = Runner(make_app(application), access_log=None, shutdown_timeout=ANSWERS_UNDER_WAY, auto_decompress=False)
    await runner.setup()
    try:
        await _listen(runner, settings)
        freeze_memory()
        say(f"Listening on http://{_in_address(settings.host)}:{runner.addresses[0][1]}")
        await told_to_stop()
    finally:
        await asyncio.gather(runner.cleanup(), application.rest())  # side by side: a stop takes 10 seconds at most
        await application.stop()


async def _listen(runner: Runner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        where = f"{_in_address(settings.host)}:{settings.port}"
        raise Failed(f"Cannot listen on {where}: {error.strerror}. Stop what does, or set HOST and PORT.") from None


def _in_address(host: str) -> str:
    """An IPv6 address needs its brackets there."""
    return f"[{host}]" if ":" in host else host


async def told_to_stop() -> None:
    stop = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    await stop.wait()
