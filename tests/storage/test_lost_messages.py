"""What may never have come to the channel, in the ledger."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from bot.ports import Fault, NotSent
from plan.delivery import NEVER, Delivery, DeliveryState
from storage import deliveries, leases, lost_messages, municipalities
from storage.database import Database
from tests.bot.delivery.ledger import START, Chat, Time, card, deliverer, only, record_cards, record_post

NOW = START + timedelta(hours=1)


async def held(database: Database, state: DeliveryState = DeliveryState.UNKNOWN, parts: int = 1) -> Delivery:
    """A post of three pages, of which so many have come."""

    def stand_still(connection: Connection) -> Delivery:
        place = municipalities.ensure(connection, "tenant-1")
        lost = card(place.id, None, "post", content=["ett", "två", "tre"], state=state, parts=parts, attempts=2)
        begun = replace(lost, not_before=NEVER, begun_at=START, repeated=True, lease_owner="old")
        deliveries.record(connection, [begun])
        return begun

    return await database.write(stand_still)


@pytest.mark.parametrize("state", [DeliveryState.UNKNOWN, DeliveryState.GIVEN_UP])
async def test_it_goes_on_from_the_page_that_is_missing(database: Database, state: DeliveryState) -> None:
    lost = await held(database, state)
    assert await database.read(lambda each: lost_messages.every(each, lost.municipality_id)) == (lost,)
    await database.write(lambda each: lost_messages.send_again(each, lost, NOW))
    chat = Chat()
    await deliverer(database, chat, Time(NOW)).drain()
    assert chat.texts == ["två", "tre"]
    assert (await only(database)).number == 1


async def test_what_was_begun_long_ago_says_nothing_of_what_was_sent_again(database: Database) -> None:
    lost = await held(database)
    await database.write(lambda each: lost_messages.send_again(each, lost, NOW))
    await database.write(lambda each: leases.settle(each, [replace(lost, state=DeliveryState.GIVEN_UP)]))
    assert (await only(database)).state is DeliveryState.RECORDED


async def test_what_was_seen_to_arrive_is_not_sent_again(database: Database) -> None:
    lost = await held(database)
    await database.write(lambda each: lost_messages.arrived(each, lost, NOW))
    chat = Chat()
    await deliverer(database, chat, Time(NOW)).drain()
    assert chat.texts == ["tre"]


async def test_the_last_page_seen_to_arrive_ends_it(database: Database) -> None:
    lost = await held(database, parts=2)
    await database.write(lambda each: lost_messages.arrived(each, lost, NOW))
    sent = await only(database)
    assert (sent.state, sent.sent_at, sent.parts) == (DeliveryState.SENT, START, 3)
    assert await database.read(lambda each: lost_messages.every(each, lost.municipality_id)) == ()


async def test_another_municipality_neither_sees_nor_settles_it(database: Database) -> None:
    lost = await held(database)
    other = await database.write(lambda each: municipalities.ensure(each, "tenant-2"))
    assert await database.read(lambda each: lost_messages.every(each, other.id)) == ()
    assert await database.write(lambda each: lost_messages.get(each, other.id, lost.id)) is None


async def test_what_will_be_sent_once_more_by_itself_is_not_lost(database: Database) -> None:
    await database.write(lambda each: record_post(each, ["ett"]))
    place = (await only(database)).municipality_id
    time = Time()
    await deliverer(database, Chat([timed_out()]), time).drain()
    assert await database.read(lambda each: lost_messages.every(each, place)) == ()
    time.passes(minutes=15)
    await deliverer(database, Chat([timed_out()]), time).drain()
    assert len(await database.read(lambda each: lost_messages.every(each, place))) == 1


async def test_nor_is_a_persons_card(database: Database) -> None:
    await database.write(lambda each: record_cards(each, 1))
    time = Time()
    await deliverer(database, Chat([timed_out()]), time, resend_after=None).drain()
    place = (await only(database)).municipality_id
    assert await database.read(lambda each: lost_messages.every(each, place)) == ()


async def test_a_call_that_a_killed_server_had_begun_a_second_time_is_in_the_log(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await database.write(lambda each: record_post(each, ["ett"]))
    place = (await only(database)).municipality_id
    for repeated in (False, True):
        await database.write(lambda each: begun(each, place))
        now = START + timedelta(hours=repeated)
        with caplog.at_level(logging.ERROR):
            await deliverer(database, Chat(), Time(now), wall=lambda: START + timedelta(days=900)).drain(0)
        assert ("nobody knows whether it came: interrupted" in caplog.text) is repeated


def timed_out() -> NotSent:
    return NotSent(Fault.UNKNOWN, status=502)


def begun(connection: Connection, place: str) -> None:
    long_ago = START - timedelta(days=900)
    [taken] = leases.lease(connection, place, START + timedelta(hours=1), long_ago, 1)
    leases.begin(connection, [taken], START, long_ago)
