"""A process that delivers, as `serve` does, to be killed at any moment."""

from __future__ import annotations

import asyncio
import os
import signal
from multiprocessing.process import BaseProcess

from bot.clock import real_clock
from bot.delivery import Deliverer, Terms
from bot.teams import Teams, TeamsSettings
from plan.call_rate import CallLimits
from storage.database import Database
from tests.bot.delivery.cable import enter
from tests.bot.delivery.ledger import compose
from tests.forked import context

LEASE = 3.0
RESEND_AFTER = 2.0


def start(database_url: str, limits: CallLimits | None = None, namespace: str = "") -> BaseProcess:
    """`namespace`: the host of a `Cable` that it runs on, instead of this one."""
    process = context.Process(target=_run, args=(database_url, limits or CallLimits(), namespace), daemon=True)
    process.start()
    return process


def kill(process: BaseProcess) -> None:
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    process.join()


def _run(database_url: str, limits: CallLimits, namespace: str) -> None:
    if namespace:
        enter(namespace)
    asyncio.run(_deliver(database_url, limits))


async def _deliver(database_url: str, limits: CallLimits) -> None:
    database, teams = Database(database_url), Teams(TeamsSettings(call_timeout=2.0))
    await teams.start()
    deliverer = Deliverer(database, teams, compose, real_clock, Terms(limits, RESEND_AFTER, LEASE))
    running = asyncio.create_task(deliverer.run())
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()
    await deliverer.stop()
    await running
    await teams.close()
    database.close()
