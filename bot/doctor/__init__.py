"""What is missing before the bot can work. Each check finds the set-up well, or says what is wrong and what to do.

A check that stands on one that failed is not made. Nothing is changed: the database is not upgraded, nobody is told.
"""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

from bot.clock import real_clock
from bot.doctor import inside, outside
from bot.doctor.findings import Check, Finding, Ill, NotAsked, SetUp, State
from bot.ports import Clock
from bot.settings import Settings
from bot.teams.network import trusted
from bot.teams.settings import TeamsSettings
from storage.database import Database, WrongDatabaseUrl

__all__ = ["Finding", "State", "examine"]


@dataclass(frozen=True, slots=True)
class Examination:
    """`stands_on` names the examination that must have gone well before."""

    name: str
    check: Check
    stands_on: str = ""


EXAMINATIONS = (
    Examination("database", inside.database),
    Examination("migrations", inside.migrations, "database"),
    Examination("time zone", outside.time_zone),
    Examination("app registration", outside.registration),
    Examination("token", outside.token, "app registration"),
    Examination("signing keys", outside.signing_keys, "app registration"),
    Examination("clock", outside.clock, "signing keys"),
    Examination("service hosts", outside.service_hosts, "app registration"),
    Examination("public address", outside.public_address, "app registration"),
    Examination("administrators", inside.administrators, "migrations"),
    Examination("plan", inside.plan, "migrations"),
    Examination("people", inside.people, "plan"),
    Examination("management channel", inside.channel, "plan"),
    Examination("deliveries", inside.deliveries, "migrations"),
)


async def examine(settings: Settings, teams: TeamsSettings, clock: Clock = real_clock) -> tuple[Finding, ...]:
    """Every examination in order; those that can be made are, also after a fault."""
    try:
        database = Database(settings.database_url)
    except WrongDatabaseUrl as wrong:
        return (Finding("database", State.FAULT, "DATABASE_URL cannot be used", str(wrong)),)
    try:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trusted())) as session:
            return await _examine(SetUp(settings, teams, database, session, clock))
    finally:
        database.close()


async def _examine(setup: SetUp) -> tuple[Finding, ...]:
    made: dict[str, Finding] = {}
    for each in EXAMINATIONS:
        before = made.get(each.stands_on)
        if before and before.state is not State.OK:
            made[each.name] = Finding(each.name, State.SKIPPED, f"stands on: {each.stands_on}")
        else:
            made[each.name] = await _look(each, setup)
    return tuple(made.values())


async def _look(each: Examination, setup: SetUp) -> Finding:
    try:
        return Finding(each.name, State.OK, await each.check(setup))
    except Ill as ill:
        return Finding(each.name, State.FAULT, ill.found, ill.remedy)
    except NotAsked as reason:
        return Finding(each.name, State.SKIPPED, str(reason))
