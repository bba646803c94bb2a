"""What `--deliver` does."""

from __future__ import annotations

from bot import event_loop
from bot.clock import real_clock
from bot.commands.home import load_settings, open_database
from bot.ports import Clock
from storage.database import Database


def deliver(clock: Clock = real_clock) -> None:
    """Sends everything that is recorded and due, then returns."""
    from bot.wiring import Application  # with the whole SDK, which the other commands have no use for

    settings = load_settings()

    async def drain(database: Database) -> None:
        application = Application(settings, database, clock)
        await application.start(deliver=False)
        try:
            await application.deliverer.drain()
            await application.timekeeper.tell_of_the_lost()
            await application.deliverer.drain()
        finally:
            await application.stop()

    with open_database(settings) as database:
        event_loop.run(drain(database))
