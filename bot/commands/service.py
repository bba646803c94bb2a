"""tertialbot serve"""

from __future__ import annotations

import argparse
import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from aiohttp import web

from bot import event_loop, logs
from bot.cli.output import Failed, say, warn
from bot.commands.home import load_settings, open_database
from bot.connections import Runner
from bot.delivery import AlreadyServing, NoLock, only_one
from bot.settings import Settings
from bot.web import freeze_memory, make_app, make_operator_app
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
        event_loop.run(serve(settings, database))


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
    doors = _doors(application)
    try:
        for door in doors:
            await door.open()
        freeze_memory()
        for door in doors:
            say(f"{door.says} on {door.address}")
        await told_to_stop()
    finally:
        # side by side: a stop takes 10 seconds at most
        await asyncio.gather(*(door.runner.cleanup() for door in doors), application.rest())
        await application.stop()


@dataclass(frozen=True)
class Door:
    """One address to listen on, by the settings `HOST` and `PORT` with `prefix` before their names."""

    runner: Runner
    host: str
    port: int
    says: str
    prefix: str = ""

    async def open(self) -> None:
        await self.runner.setup()
        try:
            await web.TCPSite(self.runner, self.host, self.port).start()
        except OSError as error:
            where, names = f"{_in_address(self.host)}:{self.port}", f"{self.prefix}HOST and {self.prefix}PORT"
            raise Failed(f"Cannot listen on {where}: {error.strerror}. Stop what does, or set {names}.") from None

    @property
    def address(self) -> str:
        return f"http://{_in_address(self.host)}:{self.runner.addresses[0][1]}"


def _doors(application: Application) -> list[Door]:
    settings = application.settings
    doors = [Door(_runner(make_app(application)), settings.host, settings.port, "Listening")]
    if settings.operator_port is not None:
        inside = _runner(make_operator_app(application))
        host, port = settings.operator_host, settings.operator_port
        doors.append(Door(inside, host, port, "Readiness and figures", "OPERATOR_"))
    return doors


def _runner(app: web.Application) -> Runner:
    return Runner(app, access_log=None, shutdown_timeout=ANSWERS_UNDER_WAY, auto_decompress=False)


def _in_address(host: str) -> str:
    """An IPv6 address needs its brackets there."""
    return f"[{host}]" if ":" in host else host


async def told_to_stop() -> None:
    stop = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    await stop.wait()
