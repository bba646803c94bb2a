"""What the platform delivers twice is answered once, whichever replica it comes to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, func, select

from bot.followup.timekeeper import Timekeeper
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import TENANT, Town, town
from storage import heard
from storage.database import Database
from storage.tables import heard as heard_table
from tests.bot.acting import AUTUMN, ECONOMY, HR, Scene

NOW = datetime(2025, 8, 18, 8, 0, tzinfo=UTC)
REFUSED = "omgången"
"""Of somebody who leads no round; nothing is stored of it."""
AT_ONCE = 4


@asynccontextmanager
async def two_replicas(url: str) -> AsyncIterator[tuple[Town, Town]]:
    """Two whole bots on one database, each behind its own port; both answer to the first one's Teams."""
    async with AsyncExitStack() as stack:
        first, second = [await stack.enter_async_context(town(url, AUTUMN)) for _ in range(2)]
        await first.move_in()
        yield first, second


async def answers(replicas: tuple[Town, Town], person: LocalPerson, number: int, text: str) -> int:
    """To one message that comes several times to each replica, at the same moment."""
    first = replicas[0]
    activity = first.teams.stage.personal("message", str(number), person, first.clock())
    said = first.teams.stage.message(activity, text)
    before = len(first.received(person.conversation_id))
    statuses = await asyncio.gather(*(each.teams.deliver(said) for each in replicas * AT_ONCE))
    assert {each.status for each in statuses} == {201}
    return len(first.received(person.conversation_id)) - before


async def test_a_message_delivered_to_two_replicas_is_answered_by_one_of_them(database_url: str) -> None:
    async with two_replicas(database_url) as replicas:
        person, other = (replicas[0].persons[upn] for upn in (HR, ECONOMY))
        told = [await answers(replicas, person, 1735689600077 + number, "jag") for number in range(3)]
        told += [await answers(replicas, person, 1735689600087, text) for text in (REFUSED, "hej", "hej igen")]
        told += [await answers(replicas, other, 1735689600077, "jag")]
    assert told == [1] * 7


async def test_the_same_words_said_again_are_answered_again(scene: Scene) -> None:
    assert await scene.say(HR, "jag") == await scene.say(HR, "jag") != ""


async def test_what_came_to_nothing_is_heard_when_it_comes_again(database: Database) -> None:
    def failed(connection: Connection) -> None:
        assert heard.first(connection, "a", NOW)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(failed)
    assert await database.write(lambda connection: heard.first(connection, "a", NOW))
    assert not await database.write(lambda connection: heard.first(connection, "a", NOW))


async def test_what_was_heard_is_remembered_for_a_while_and_then_taken_away(scene: Scene) -> None:
    application = scene.town.application

    async def left(now: datetime) -> int:
        await Timekeeper(application.database, TENANT, lambda: now, application.metrics, lambda: None).look()
        count = select(func.count()).select_from(heard_table)
        return await scene.town.do(lambda connection: connection.execute(count).scalar_one())

    await scene.say(HR, "jag")
    assert await left(AUTUMN + heard.REMEMBERED / 2) > 0
    assert await left(AUTUMN + heard.REMEMBERED) == 0
