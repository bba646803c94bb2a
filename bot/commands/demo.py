"""tertialbot demo"""

from __future__ import annotations

import argparse
import random
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path

from aiohttp import web

from bot import event_loop
from bot.cli.output import Failed, say
from bot.clock import real_clock
from bot.commands.home import load_settings
from bot.commands.plan_import import must_say_whose
from bot.commands.service import told_to_stop
from bot.documents import Unreadable, read_document, read_rows
from bot.rehearsal import play, renderer, savings, year
from bot.rehearsal.key import Lock, new_key
from bot.rehearsal.page import Page
from bot.rehearsal.renderer import NoRenderer
from bot.rehearsal.town import FIRST, OWNERS_FILE, PLAN_FILE, Town, town
from bot.settings import LAST_PORT, Settings
from cards.texts import rehearsal as texts
from plan.calendar import SWEDEN
from plan.model import Plan
from plan.owners import WrongOwners
from plan.reading import NotAPlan, read_plan
from plan.tertial import Tertial

QUESTION = "vilka aktiviteter är försenade?"


def run(arguments: argparse.Namespace) -> None:
    if not load_settings().local:
        raise Failed("The rehearsal does not run beside an app id. Unset MicrosoftAppId.")
    with _folder(arguments.keep) as folder, _shown_plainly():
        url = f"sqlite:///{folder / savings.DATABASE}"
        event_loop.run(headless(url, arguments) if arguments.headless else show(url, arguments))


async def headless(database_url: str, arguments: argparse.Namespace) -> None:
    async with _town(database_url, arguments) as playing:
        if not playing.is_new:
            raise Failed(
                f"{arguments.keep} holds a year under way, and --headless plays a whole one. Name an empty folder."
            )
        chance = random.Random(playing.year)  # noqa: S311 - a play, the same each time
        for number in (1, 2, 3):
            say(f"\nTertial {number} {playing.year} öppnas. De ansvariga svarar …")
            await year.play(playing, Tertial(playing.year, number), chance, say)
        say(f"\nFråga: {QUESTION}\n")
        say(await year.ask(playing, QUESTION))


async def show(database_url: str, arguments: argparse.Namespace) -> None:
    """Until it is interrupted."""
    async with _town(database_url, arguments) as playing:
        if not renderer.is_installed():
            say(texts.fetches_renderer())
        lock = Lock(new_key())
        page = Page(playing, playing.year, lock)
        runner = web.AppRunner(page.app(), access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await _listen(runner, arguments.port)
            address = lock.address(runner.addresses[0][1])
            say(f"Öppna {address} i webbläsaren. Avsluta med Ctrl+C.")
            if not arguments.no_browser:
                webbrowser.open(address)
            if playing.is_new and playing.plan_id:
                page.start(lambda tell: play.begin(playing, tell))
            await told_to_stop()
        finally:
            await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        if not 0 <= port <= LAST_PORT:
            raise OverflowError(f"a port is a number up to {LAST_PORT}")
        await web.TCPSite(runner, "127.0.0.1", port).start()
    except (OSError, OverflowError) as fault:
        why = (getattr(fault, "strerror", None) or str(fault)).rstrip(".")
        raise Failed(
            f"The page cannot be shown on 127.0.0.1:{port}: {why}. Choose another --port, or leave it out."
        ) from None


@asynccontextmanager
async def _town(database_url: str, arguments: argparse.Namespace) -> AsyncIterator[Town]:
    kept: Path | None = arguments.keep
    plan = None if arguments.empty is not None else _read(arguments.plan or PLAN_FILE)
    year = plan.year if plan else arguments.empty or real_clock().year
    first = _administrators(kept) if plan else frozenset({FIRST.upn})
    settings = Settings(database_url=database_url, administrators=first)
    async with town(database_url, datetime(year, 1, 20, 9, 0, tzinfo=SWEDEN), settings) as playing:
        if kept and await _restored(playing, kept):
            say(texts.goes_on(kept.name))
        elif plan:
            await _move_in(playing, plan, arguments.owners or OWNERS_FILE)
        else:
            await playing.move_in_alone()
        try:
            yield playing
        finally:
            if kept:
                savings.save(playing, kept)


def _read(file: Path) -> Plan:
    try:
        plan = read_plan(read_document(file))
    except (Unreadable, NotAPlan) as wrong:
        raise Failed(str(wrong)) from None
    must_say_whose(plan, file)
    return plan


def _administrators(kept: Path | None) -> frozenset[str]:
    """Those of a rehearsal that began empty and goes on."""
    with _readable(kept):
        return savings.administrators(kept) if kept else frozenset()


async def _restored(playing: Town, kept: Path) -> bool:
    with _readable(kept):
        return await savings.restore(playing, kept)


@contextmanager
def _readable(kept: Path | None) -> Iterator[None]:
    try:
        yield
    except (ValueError, LookupError, TypeError, AttributeError):
        raise Failed(f"What is kept in {kept} cannot be read. Choose another folder, or empty it.") from None


async def _move_in(playing: Town, plan: Plan, owners_file: Path) -> None:
    say(texts.reads())
    try:
        await playing.move_in(plan, read_rows(owners_file))
    except Unreadable as wrong:
        raise Failed(str(wrong)) from None
    except WrongOwners as wrong:
        raise Failed(f"{owners_file.name}: går inte att använda.", *wrong.faults) from None
    if not any(each.is_administrator for each in playing.directory.values()):
        say(texts.nobody_administers(owners_file.name))


@contextmanager
def _shown_plainly() -> Iterator[None]:
    try:
        yield
    except NoRenderer as fault:
        raise Failed(f"The cards cannot be drawn: {fault} Or try --headless.") from None


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept:
        try:
            savings.make_ready(kept)
        except OSError as fault:
            raise Failed(f"--keep {kept}: {fault.strerror}. Name a folder that can be written.") from None
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="tertialbot-") as folder:
        yield Path(folder)
