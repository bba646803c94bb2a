"""Checks of what the bot itself holds: the database, the plan, the people, the channel, the deliveries."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.directory import people_file
from bot.doctor.findings import Ill, NotAsked, SetUp
from bot.here import Here
from bot.metrics import read_ledger
from plan.delivery import Delivery, DeliveryState
from plan.model import Person
from storage import deliveries as deliveries_stored
from storage import grants, lost_messages, municipalities, plans
from storage import people as people_stored
from storage.database import OTHERS, files_of
from storage.migrate import UnknownVersion, is_current

T = TypeVar("T")
STUCK_SECONDS = 1800.0


async def database(setup: SetUp) -> str:
    url = make_url(setup.database.url)
    if setup.database.is_sqlite and not await asyncio.to_thread(Path(url.database or "").exists):
        raise Ill(f"{url.database} does not exist", "Run: tertialbot db upgrade (or correct DATABASE_URL).")
    try:
        await setup.database.read(lambda connection: connection.exec_driver_sql("SELECT 1").scalar())
    except SQLAlchemyError as fault:
        reason = str(getattr(fault, "orig", fault)).strip().partition("\n")[0]
        raise Ill(f"it does not answer: {reason}", "Correct DATABASE_URL, or start the database.") from fault
    if setup.database.is_sqlite:
        await asyncio.to_thread(_must_be_private, url.database or "")
    return url.render_as_string(hide_password=True)


def _must_be_private(path: str) -> None:
    """The program closes its own database to others; it cannot where another user owns the file."""
    for name in files_of(path):
        if Path(name).exists() and Path(name).stat().st_mode & OTHERS:
            raise Ill(f"others on this machine can read {name}", f"Run as the file's owner: chmod 600 {name}")


async def migrations(setup: SetUp) -> str:
    try:
        current = await asyncio.to_thread(is_current, setup.database.writer)
    except UnknownVersion as unknown:
        found, _, remedy = str(unknown).partition(". ")
        raise Ill(found, remedy) from unknown
    if not current:
        raise Ill("the tables are of another version than the program", "Run: tertialbot db upgrade")
    if not setup.database.is_sqlite and await setup.database.read(grants.owns_the_tables):
        return "the tables are at this version; the bot's database user owns them (see BOT_DATABASE_URL in the guide)"
    return "the tables are at this version"


async def plan(setup: SetUp) -> str:
    return f"{len(await _read(setup, _units))} units answer for it"


def _units(here: Here) -> Sequence[str]:
    units = people_file.units(here)
    if not units:
        raise _no_plan(here.connection, here.municipality_id)
    return units


async def administrators(setup: SetUp) -> str:
    named, known = setup.settings.administrators, await setup.database.read(partial(_known, setup.settings.tenant_id))
    administering = [each for each in known or () if each.administers]
    if not administering and not named:
        raise Ill(
            "nobody administers",
            "Set ADMINISTRATORS to the login name (upn) of the first one, or run: tertialbot owners import FILE",
        )
    if known is None:
        return f"{len(named)} are named; the bot has not been started yet"
    if named != {each.upn for each in administering if each.is_appointed}:
        raise Ill("ADMINISTRATORS is not what the bot was started with", "Start it again: tertialbot serve")
    strangers = ", ".join(sorted(each.upn for each in administering if not each.entra_id))
    return f"{len(administering)} administer" + (f"; the bot has not met: {strangers}" if strangers else "")


def _known(tenant_id: str, connection: Connection) -> tuple[Person, ...] | None:
    """None before anything is stored of the municipality."""
    place = municipalities.of_tenant(connection, tenant_id)
    own = place.id if place else ""
    if plans.of_others(connection, own) and not plans.ids_of(connection, own):
        raise NotAsked("stands on: plan")
    return people_stored.every(connection, place.id) if place else None


async def people(setup: SetUp) -> str:
    found = await _read(setup, people_file.check)
    if found.units_without_person:
        raise Ill(
            f"nobody answers for: {', '.join(found.units_without_person)}",
            "Add them to the owner file and run: tertialbot owners import FILE",
        )
    if found.unreachable:
        raise Ill(
            f"the bot cannot reach: {', '.join(person.upn for person in found.unreachable)}",
            "Install the app for them: Teams admin centre > Manage apps > Tertialbot > Assignments or Install.",
        )
    return "every unit has a person, and each can be reached"


async def channel(setup: SetUp) -> str:
    chosen = await _read(setup, lambda here: municipalities.channel_of(here.connection, here.municipality_id))
    if chosen is None:
        raise Ill(
            "no management channel is chosen",
            "Add the app to the team; an administrator writes in the channel: @Tertialbot använd den här kanalen",
        )
    kept = await _read(setup, lambda here: deliveries_stored.kept_from_channel(here.connection, here.municipality_id))
    if kept:
        raise Ill(
            f"{len(kept)} messages wait, the management channel does not take them: {kept[-1].why}",
            "Open it again, or choose another: an administrator writes there: @Tertialbot använd den här kanalen",
        )
    return "posts have a channel"


async def deliveries(setup: SetUp) -> str:
    now = setup.clock()
    await _nothing_lost(setup)
    ledger = await setup.database.read(lambda connection: read_ledger(connection, now))
    lost = ledger.counts[DeliveryState.GIVEN_UP]
    if lost:
        raise Ill(f"{lost} were given up", "The reason stands in the log; tertialbot round remind sends anew.")
    if ledger.oldest_due > STUCK_SECONDS:
        raise Ill(f"one has been due for {ledger.oldest_due / 60:.0f} minutes", "Start the bot: tertialbot serve")
    return f"{ledger.counts[DeliveryState.SENT]} sent, none stuck"


async def _nothing_lost(setup: SetUp) -> None:
    def lost(connection: Connection) -> tuple[Delivery, ...]:
        place = municipalities.of_tenant(connection, setup.settings.tenant_id)
        return lost_messages.every(connection, place.id) if place else ()

    found = await setup.database.read(lost)
    if found:
        raise Ill(
            f"may not have come to the channel: {', '.join(f'{each.kind} ({each.why})' for each in found)}",
            "An administrator writes omgången to the bot and presses Skicka igen, or Det kom fram.",
        )


async def _read(setup: SetUp, work: Callable[[Here], T]) -> T:
    def in_place(connection: Connection) -> T:
        place = municipalities.of_tenant(connection, setup.settings.tenant_id)
        if place is None:
            raise _no_plan(connection)
        return work(Here(connection, place.id, setup.clock()))

    return await setup.database.read(in_place)


def _no_plan(connection: Connection, own: str = "") -> Ill:
    """`own` is the id of this tenant's municipality, where it is known at all."""
    if plans.of_others(connection, own):
        return Ill(
            "no plan is stored for the tenant in MicrosoftAppTenantId",
            "Correct MicrosoftAppTenantId, or run: tertialbot plan import FILE",
        )
    return Ill("no plan is stored", "Run: tertialbot plan import FILE")
