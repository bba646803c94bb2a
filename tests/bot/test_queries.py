"""What an act asks of the database: bounded, alike in one municipality and in fifty, and always by an index."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete

from bot.followup import rounds
from bot.here import Here
from bot.ports import Event
from bot.settings import Settings
from bot.telling import posts
from bot.wiring import Application
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Round
from storage import deliveries, leases
from storage.database import Database
from storage.ids import new_id
from storage.tables import assignment, round_
from tests.country import NOW, TENANT, Home, Size, multiply, settle
from tests.statements import asked, planned, scanned

SMALL = Size(boards=2, activities=6, owners=3, years=2)
SAVE, LAST_SAVE, QUESTION, POST, OPENING = 6, 8, 29, 18, 22
LISTED = {"SCAN municipality"}
"""Who has something due is asked of each municipality in turn, by the queue's index."""


@asynccontextmanager
async def running(database: Database) -> AsyncIterator[tuple[Application, Home]]:
    home = await database.write(lambda connection: settle(connection, SMALL))
    application = Application(Settings(tenant_id=TENANT), database, lambda: NOW)
    await application.start(deliver=False)
    yield application, home
    await application.stop()


async def count(application: Application, event: Event) -> int:
    with asked(application.database) as seen:
        assert (await application.handle(event)).messages
    return len(seen)


def take_away(connection: Connection, held: Round) -> None:
    """As if it had never been opened."""
    connection.execute(delete(assignment).where(assignment.c.round_id == held.id))
    connection.execute(delete(round_).where(round_.c.id == held.id))


def lease(connection: Connection, municipality_id: str, now: datetime) -> tuple[Delivery, ...]:
    """As a cycle of the delivery does it."""
    leases.take_over(connection, now, now, now)
    leases.waiting(connection, now)
    return leases.lease(connection, municipality_id, now, now, 10)


async def counts(application: Application, home: Home, activity: int) -> tuple[int, int, int]:
    """Of a click, a question and a post."""
    clicked, questioned = await count(application, home.click(activity)), await count(application, home.question())
    with asked(application.database) as seen:
        await application.database.write(
            lambda connection: posts.post_messages(Here(connection, home.municipality_id, NOW), home.round)
        )
    return clicked, questioned, len(seen)


async def test_saving_asks_a_bounded_number_of_things(database: Database) -> None:
    async with running(database) as (application, home):
        locked = 0 if database.is_sqlite else 2  # and told of what is to be sent
        assert await count(application, home.click(0)) <= SAVE + locked
        assert await count(application, home.click(3)) <= LAST_SAVE + locked


async def test_a_click_settles_what_was_in_doubt_and_asks_no_more_for_it_afterwards(database: Database) -> None:
    async with running(database) as (application, home):
        owner = home.owners[0]
        sent = Delivery(
            new_id(),
            home.municipality_id,
            DeliveryKind.CARD,
            "card",
            DeliveryState.UNKNOWN,
            NOW,
            NOW,
            person_id=owner.id,
            begun_at=NOW,
        )
        await database.write(lambda connection: deliveries.record(connection, [sent]))
        await application.handle(home.click(0))
        newest = await database.read(lambda connection: deliveries.newest(connection, home.municipality_id, 10))
        settled = next(each for each in newest if each.id == sent.id)
        assert (settled.state, settled.sent_at) == (DeliveryState.SENT, NOW)
        with asked(database) as seen:
            await application.handle(home.click(0))
        assert not [each for each in seen if each.text.startswith("UPDATE delivery")]


async def test_a_question_asks_a_bounded_number_of_things(database: Database) -> None:
    async with running(database) as (application, home):
        assert await count(application, home.question()) <= QUESTION


async def test_the_post_asks_a_bounded_number_of_things(database: Database) -> None:
    async with running(database) as (_, home):
        with asked(database) as seen:
            await database.write(
                lambda connection: posts.post_messages(Here(connection, home.municipality_id, NOW), home.round)
            )
        assert len(seen) <= POST


async def test_fifty_municipalities_are_asked_no_more_than_one(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    async with running(database) as (application, home):
        alone = await counts(application, home, 0)
        await asyncio.to_thread(multiply, Path(sqlite_url.removeprefix("sqlite:///")), 50)
        assert await counts(application, home, 1) == alone
    database.close()


async def test_a_click_takes_at_most_one_thread_hop(sqlite_url: str) -> None:
    database, hops = Database(sqlite_url), list[object]()
    async with running(database) as (application, home):
        submit = database._writers.submit

        def counted(*work: Any) -> Any:
            hops.append(work)
            return submit(*work)

        vars(database._writers)["submit"] = counted
        await application.handle(home.click())
    assert len(hops) <= 1  # none where the writer is just about to rest
    database.close()


async def test_a_click_and_a_question_and_a_post_read_by_an_index(database: Database) -> None:
    async with running(database) as (application, home):
        with asked(database) as seen:
            for event in (home.click(0), home.click(3), home.question()):
                await application.handle(event)
            await database.write(
                lambda connection: posts.post_messages(Here(connection, home.municipality_id, NOW), home.round)
            )
        assert await database.write(lambda each: [step for one in seen for step in scanned(each, one)]) == []


async def test_a_click_goes_through_neither_all_owners_nor_an_activitys_whole_history(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    async with running(database) as (application, home):
        with asked(database) as seen:
            await application.handle(home.click(0))
        steps = await database.write(lambda each: [step for one in seen for step in planned(each, one)])
    owners = {step for step in steps if "SEARCH ownership" in step}
    assert owners == {
        "SEARCH ownership USING INDEX ix_ownership_person_id (person_id=?)",
        "SEARCH ownership USING INDEX ix_ownership_deputy_id (deputy_id=?)",
    }
    assert (
        "SEARCH report_1 USING COVERING INDEX ix_report_activity_id_tertial_at (activity_id=? AND tertial=?)" in steps
    )
    database.close()


async def test_opening_a_round_and_leasing_its_cards_read_by_an_index(database: Database) -> None:
    async with running(database) as (_, home):
        next_day = NOW + timedelta(days=1)
        await database.write(lambda connection: take_away(connection, home.round))
        tertial, last_day = home.round.tertial, home.round.last_day
        with asked(database) as opening:
            await database.write(
                lambda connection: rounds.open_round(
                    Here(connection, home.municipality_id, NOW), home.plan.id, tertial, last_day
                )
            )
        with asked(database) as leasing:
            taken = await database.write(lambda connection: lease(connection, home.municipality_id, next_day))
        assert taken
        assert len(opening) <= OPENING + (0 if database.is_sqlite else 3)
        steps = await database.write(lambda each: {step for one in opening + leasing for step in scanned(each, one)})
        assert steps <= LISTED
