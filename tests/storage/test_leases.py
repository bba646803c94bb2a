"""Who holds a delivery, and what becomes of it when nobody does any more."""

import asyncio
import threading
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy import update as sql_update

from plan.delivery import NEVER, Delivery, DeliveryKind, DeliveryState
from storage import deliveries, leases, reports
from storage.database import Database
from storage.tables import delivery, municipality, tenant_pace
from tests.bot.delivery.ledger import START, ledger, only, record_cards
from tests.statements import asked, planned
from tests.storage import examples

SOON = START + timedelta(seconds=30)
LATER = START + timedelta(seconds=31)
RESEND = START + timedelta(minutes=15)
RUNS_OUT = timedelta(seconds=31)


async def leased(database: Database, now: datetime = START) -> list[Delivery]:
    def take(connection: Connection) -> list[Delivery]:
        places = connection.scalars(select(municipality.c.id)).all()
        until = now + timedelta(seconds=30)
        return [one for place in places for one in leases.lease(connection, place, now, until, 10)]

    return await database.write(take)


async def begin(database: Database, held: Delivery) -> bool:
    return bool(await database.write(lambda connection: leases.begin(connection, [held], START, SOON)))


async def run_out(database: Database) -> None:
    await database.write(lambda connection: leases.take_over(connection, LATER, LATER, RESEND))


async def one_leased(database: Database) -> Delivery:
    await database.write(lambda connection: record_cards(connection, 1))
    [held] = await leased(database)
    return held


async def test_a_delivery_is_recorded_once(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 1))
    again = replace(await only(database), id="another")
    assert await database.write(lambda connection: deliveries.record(connection, [again])) == 0


async def test_what_one_holds_no_other_takes(database: Database) -> None:
    held = await one_leased(database)
    assert (held.state, held.attempts) == (DeliveryState.SENDING, 1)
    assert await leased(database) == []


async def test_a_lease_that_ran_out_before_the_call_is_simply_free(database: Database) -> None:
    held = await one_leased(database)
    await run_out(database)
    free = await only(database)
    assert (free.state, free.attempts) == (DeliveryState.RECORDED, 0)
    [taken] = await leased(database, LATER)
    assert not await begin(database, held)
    assert await begin(database, taken)


async def test_a_lease_holds_to_its_last_moment(database: Database) -> None:
    await one_leased(database)
    await database.write(lambda connection: leases.take_over(connection, SOON, SOON, RESEND))
    assert (await only(database)).state is DeliveryState.SENDING


async def test_what_waits_is_told_with_when_its_own_tenant_may_be_called(database: Database) -> None:
    def wait(connection: Connection) -> list[leases.Waiting]:
        record_cards(connection, 1, "tenant-1")
        record_cards(connection, 1, "tenant-2")
        connection.execute(insert(tenant_pace).values(tenant_id="tenant-2", free_at=LATER, slowed=1))
        return leases.waiting(connection, START)

    waiting = await database.write(wait)
    query = select(municipality.c.id, municipality.c.tenant_id)
    tenants = {row.id: row.tenant_id for row in await database.read(lambda each: each.execute(query).all())}
    assert {tenants[each.municipality_id]: each.free_at for each in waiting} == {"tenant-1": None, "tenant-2": LATER}


async def test_a_lease_that_ran_out_within_the_call_is_of_unknown_outcome(database: Database) -> None:
    await begin(database, await one_leased(database))
    await run_out(database)
    unknown = await only(database)
    assert (unknown.state, unknown.not_before, unknown.why) == (DeliveryState.UNKNOWN, RESEND, "interrupted")


async def test_a_message_that_was_being_rewritten_is_simply_rewritten_again(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 1))
    update = sql_update(delivery).values(kind=DeliveryKind.UPDATE)
    await database.write(lambda connection: connection.execute(update))
    [held] = await leased(database)
    await begin(database, held)
    await run_out(database)
    free = await only(database)
    assert (free.state, free.attempts) == (DeliveryState.RECORDED, 0)


async def test_an_unknown_outcome_of_the_second_sending_is_held_for_good(database: Database) -> None:
    await begin(database, await one_leased(database))
    await run_out(database)
    [again] = await leased(database, RESEND)
    assert again.repeated
    await begin(database, again)
    await database.write(lambda connection: leases.take_over(connection, RESEND, RESEND, RESEND))
    assert (await only(database)).not_before == NEVER


async def test_the_one_who_called_still_says_what_became_of_it(database: Database) -> None:
    held = await one_leased(database)
    await begin(database, held)
    await run_out(database)
    outcome = replace(held, state=DeliveryState.SENT, sent_at=START, message_id="7")
    await database.write(lambda connection: leases.settle(connection, [outcome]))
    assert (await only(database)).message_id == "7"


async def test_whatever_teams_answers_can_be_written_down(database: Database) -> None:
    held = await one_leased(database)
    outcome = replace(held, state=DeliveryState.SENT, sent_at=START, message_id="7\0", why="\0å")
    await database.write(lambda connection: leases.settle(connection, [outcome]))
    written = await only(database)
    assert (written.message_id, written.why) == ("7", "å")


async def test_an_old_lease_decides_nothing_about_a_new_one(database: Database) -> None:
    held = await one_leased(database)
    await run_out(database)
    await leased(database, LATER)
    outcome = replace(held, state=DeliveryState.GIVEN_UP)
    await database.write(lambda connection: leases.settle(connection, [outcome]))
    assert (await only(database)).state is DeliveryState.SENDING


@pytest.mark.parametrize(("since", "state"), [(0, DeliveryState.SENT), (-1, DeliveryState.UNKNOWN)])
async def test_a_report_since_the_call_began_shows_that_the_card_arrived(
    database: Database, since: int, state: DeliveryState
) -> None:
    """From the first second on."""
    stored = await database.write(examples.store)
    card = Delivery(
        "d",
        stored.municipality_id,
        DeliveryKind.CARD,
        "once",
        DeliveryState.RECORDED,
        START,
        START,
        person_id=stored.person.id,
    )
    await database.write(lambda connection: deliveries.record(connection, [card]))
    [held] = await leased(database)
    await begin(database, held)
    await run_out(database)
    answer = replace(examples.report(stored), at=START + timedelta(seconds=since))
    await database.write(lambda connection: reports.append(connection, stored.plan_id, answer, "click"))
    await database.write(lambda connection: leases.take_over(connection, RESEND, RESEND, RESEND))
    assert (await only(database)).state is state


async def test_what_is_called_off_before_the_call_begins_is_not_begun(database: Database) -> None:
    """A round that is closed between the taking of a card and its sending."""
    stored = await database.write(examples.store)
    held_round = await database.write(lambda each: examples.open_round(each, stored))
    new = deliveries.due(stored.municipality_id, DeliveryKind.CARD, "once", START, round_id=held_round.id)
    await database.write(lambda each: deliveries.record(each, [new]))
    [held] = await leased(database)
    await database.write(lambda each: deliveries.cancel(each, held_round.id, [DeliveryKind.CARD], "closed"))
    assert not await begin(database, held)
    await database.write(lambda each: leases.settle(each, [replace(held, state=DeliveryState.SENT)]))
    called_off = await only(database)
    assert (called_off.state, called_off.why) == (DeliveryState.CANCELLED, "closed")


async def test_two_who_lease_at_once_take_no_row_twice(database_url: str) -> None:
    """The first has not committed; on SQLite the second waits for it, on PostgreSQL it passes by."""
    passes_by = database_url.startswith("postgresql")
    with closing(Database(database_url)) as one, closing(Database(database_url)) as other:
        await one.write(lambda connection: record_cards(connection, 4))
        place = (await ledger(one))[0].municipality_id
        taking, passed = threading.Event(), threading.Event()

        def take(connection: Connection) -> set[str]:
            return {each.id for each in leases.lease(connection, place, START, SOON, 3)}

        def take_slowly(connection: Connection) -> tuple[set[str], bool]:
            held = take(connection)
            taking.set()
            return held, passed.wait(10 if passes_by else 0.5)

        first = asyncio.create_task(one.write(take_slowly))
        await asyncio.to_thread(taking.wait)
        second = await other.write(take)
        passed.set()
        held, was_passed = await first
        assert (len(held), len(second), was_passed) == (3, 1, passes_by)
        assert held.isdisjoint(second)


async def test_one_that_was_begun_before_and_now_only_leased_is_free_when_it_is_dropped(database: Database) -> None:
    await begin(database, await one_leased(database))
    await run_out(database)
    [again] = await leased(database, RESEND)
    assert again.begun_at is None
    await database.write(lambda connection: leases.take_over(connection, RESEND + RUNS_OUT, RESEND, RESEND))
    free = await only(database)
    assert (free.state, free.repeated) == (DeliveryState.RECORDED, True)


def test_what_is_due_and_whose_lease_ran_out_is_found_by_the_indexes_of_those_states(sqlite_url: str) -> None:
    """For a state that is a parameter SQLite would read all that was ever sent."""
    with closing(Database(sqlite_url)) as database, database.begin() as connection:
        record_cards(connection, 2)
        [waiting] = leases.waiting(connection, START)
        with asked(database) as seen:
            leases.waiting(connection, START)
            leases.lease(connection, waiting.municipality_id, START, SOON, 1)
            leases.take_over(connection, LATER, LATER, RESEND)
        steps = [" ".join(planned(connection, each)) for each in seen]
    found = [[name for name in ("queue", "leased", "unknown") if f"INDEX ix_delivery_{name}" in each] for each in steps]
    assert found == [["queue"], ["queue"], [], ["leased"], ["leased"], ["unknown"]]
    queued = "IN ('recorded', 'waiting', 'unreachable', 'unknown')"
    written = [[state for state in (queued, "= 'sending'", "= 'unknown'") if state in each.text] for each in seen]
    assert written == [[queued], [queued], [], ["= 'sending'"], ["= 'sending'"], ["= 'unknown'"]]
