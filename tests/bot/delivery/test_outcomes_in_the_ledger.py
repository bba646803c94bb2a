"""What becomes of a delivery, by what the call met."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.clock import real_clock
from bot.delivery import Cancel, Made, NotNow, Outgoing, Unreachable
from bot.ports import Address, Fault, Message, NotSent
from plan.delivery import NEVER, Delivery, DeliveryState, Obstacle
from storage import deliveries, people
from storage.database import Database
from storage.tables import tenant_pace
from tests.bot.delivery.ledger import (
    SERVICE,
    START,
    Chat,
    Time,
    card,
    compose,
    deliverer,
    ledger,
    only,
    owners,
    record_cards,
    record_post,
    singly,
)

pytestmark = pytest.mark.slow


async def one_card(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 1))


async def test_each_card_is_sent_once_and_the_conversation_kept(database: Database) -> None:
    made = await database.write(lambda connection: record_cards(connection, 5))
    chat = Chat()
    await deliverer(database, chat, Time()).drain()
    await deliverer(database, chat, Time()).drain()
    assert len(chat.sent) == len(set(chat.sent)) == 5
    assert {each.state for each in await ledger(database)} == {DeliveryState.SENT}
    reach = await database.read(lambda connection: people.reach(connection, made[0].id))
    assert reach is not None
    assert reach.conversation_id == f"a:{made[0].entra_id}"
    assert reach.tenant_id == "tenant-1"


async def test_the_message_of_a_sent_card_is_known_for_later_edits(database: Database) -> None:
    await one_card(database)
    await deliverer(database, Chat(), Time()).drain()
    sent = await only(database)
    assert (sent.message_id, sent.sent_at, sent.attempts, sent.why) == ("1", START, 1, "")


async def test_the_pages_of_a_post_stand_in_one_thread(database: Database) -> None:
    await database.write(lambda connection: record_post(connection, ["ett", "två", "tre"]))
    chat = Chat()
    await deliverer(database, chat, Time()).drain()
    threads = [(text, thread) for _, text, thread in chat.sent]
    assert threads == [("ett", None), ("två", "19:channel;messageid=1"), ("tre", "19:channel;messageid=1")]
    found = await only(database)
    assert (found.message_id, found.page_ids) == ("1", ("1", "2", "3"))


async def test_a_post_that_stopped_midway_goes_on_where_it_was(database: Database) -> None:
    await database.write(lambda connection: record_post(connection, ["ett", "två"]))
    chat, time = Chat(), Time()

    async def fail_second() -> None:
        if len(chat.sent) == 1 and not chat.failures and time.at == START:
            chat.failures.append(NotSent(Fault.TRY_AGAIN, status=503))

    chat.before = fail_second
    await deliverer(database, chat, time).drain(0)
    assert (await only(database)).state is DeliveryState.WAITING
    time.passes(minutes=1)
    await deliverer(database, chat, time).drain()
    assert [(text, thread) for _, text, thread in chat.sent] == [("ett", None), ("två", "19:channel;messageid=1")]
    assert (await only(database)).page_ids == ("1", "2")


async def test_how_far_a_post_has_come_is_in_the_ledger_before_its_next_page(database: Database) -> None:
    await database.write(lambda connection: record_post(connection, ["ett", "två", "tre"]))
    chat, kept = Chat(), []

    async def look() -> None:
        found = await only(database)
        kept.append((found.parts, found.page_ids))

    chat.before = look
    await deliverer(database, chat, Time()).drain()
    assert kept == [(0, ()), (1, ("1",)), (2, ("1", "2"))]


async def test_throttling_waits_as_long_as_it_is_told(database: Database) -> None:
    await one_card(database)
    chat = Chat([NotSent(Fault.THROTTLED, status=429, retry_after=30)])
    await deliverer(database, chat, Time(), chance=lambda: 0.0).drain(0)
    waiting = await only(database)
    assert (waiting.state, waiting.not_before, waiting.why) == (
        DeliveryState.WAITING,
        START + timedelta(seconds=30),
        "429",
    )


@pytest.mark.parametrize("status", [412, 503, None])
async def test_what_certainly_did_not_arrive_is_tried_again(database: Database, status: int | None) -> None:
    await one_card(database)
    chat, time = Chat([NotSent(Fault.TRY_AGAIN, status=status)]), Time()
    await deliverer(database, chat, time).drain(0)
    assert (await only(database)).state is DeliveryState.WAITING
    time.passes(seconds=2)
    await deliverer(database, chat, time).drain()
    assert (await only(database)).state is DeliveryState.SENT
    assert len(chat.sent) == 1


async def test_a_blocked_person_gets_it_after_unblocking_without_anyone_asking(database: Database) -> None:
    await one_card(database)
    chat, time = Chat([NotSent(Fault.UNREACHABLE, "ConversationBlockedByUser", 403)]), Time()
    await deliverer(database, chat, time).drain()
    blocked = await only(database)
    assert (blocked.state, blocked.why) == (DeliveryState.UNREACHABLE, Obstacle.BLOCKED)
    time.passes(hours=6)
    await deliverer(database, chat, time).drain()
    assert (await only(database)).state is DeliveryState.SENT


async def test_an_install_sends_what_waited_for_it(database: Database) -> None:
    made = await database.write(lambda connection: record_cards(connection, 1))
    chat, time = Chat([NotSent(Fault.UNREACHABLE, "ForbiddenOperationException", 403)]), Time()
    await deliverer(database, chat, time).drain()
    assert (await only(database)).why == Obstacle.NOT_INSTALLED
    await database.write(lambda connection: deliveries.wake(connection, made[0].id, START))
    await deliverer(database, chat, time).drain()
    assert (await only(database)).state is DeliveryState.SENT


async def test_a_conversation_that_is_gone_is_made_anew_at_once(database: Database) -> None:
    made = await database.write(lambda connection: record_cards(connection, 1))
    old = people.Reach(made[0].id, "29:x", "tenant-1", SERVICE, "a:old", installed=True)
    await database.write(lambda connection: people.set_reach(connection, old, START))
    chat = Chat([NotSent(Fault.GONE, "ConversationNotFound", 404)])
    await deliverer(database, chat, Time()).drain()
    assert chat.opened == ["29:x"]
    assert (await only(database)).conversation_id == "a:29:x"


async def test_a_channel_that_is_gone_waits_for_another(database: Database) -> None:
    await database.write(lambda connection: record_post(connection, ["ett"]))
    chat, time = Chat([NotSent(Fault.GONE, "ConversationNotFound", 404)]), Time()
    await deliverer(database, chat, time).drain()
    lost = await only(database)
    assert (lost.state, lost.why) == (DeliveryState.UNREACHABLE, Obstacle.CHANNEL_GONE)
    await database.write(lambda connection: deliveries.wake_channel(connection, lost.municipality_id, START))
    await deliverer(database, chat, time).drain()
    assert chat.texts == ["ett"]


@pytest.mark.parametrize("status", [400, 413, 500])
async def test_our_own_fault_is_given_up_with_an_alert(
    database: Database, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    await one_card(database)
    await deliverer(database, Chat([NotSent(Fault.REFUSED, "MessageSizeTooBig", status)]), Time()).drain()
    assert (await only(database)).state is DeliveryState.GIVEN_UP
    assert any(record.levelname == "ERROR" and "MessageSizeTooBig" in record.message for record in caplog.records)


@pytest.mark.parametrize("status", [401, 403, None])
async def test_a_key_that_is_refused_loses_nothing(database: Database, status: int | None) -> None:
    await one_card(database)
    time = Time()
    await deliverer(database, Chat([NotSent(Fault.REFUSED, "BotNotRegistered", status)]), time).drain(0)
    assert (await only(database)).state is DeliveryState.WAITING
    time.passes(minutes=5)
    chat = Chat()
    await deliverer(database, chat, time).drain()
    assert len(chat.sent) == 1


@pytest.mark.parametrize(
    ("attempts", "days", "state"),
    [
        (19, 3.01, DeliveryState.GIVEN_UP),
        (19, 3, DeliveryState.WAITING),
        (18, 300, DeliveryState.WAITING),
        (300, 2, DeliveryState.WAITING),
    ],
)
async def test_giving_up_needs_both_many_attempts_and_days(
    database: Database, attempts: int, days: float, state: DeliveryState
) -> None:
    """`attempts` before this one."""

    def record(connection: Connection) -> None:
        municipality_id, (person,) = owners(connection, 1)
        deliveries.record(connection, [card(municipality_id, person, attempts=attempts)])

    await database.write(record)
    chat, time = Chat([NotSent(Fault.TRY_AGAIN, status=503)]), Time(START + timedelta(days=days))
    await deliverer(database, chat, time).drain(0)
    assert (await only(database)).state is state


@pytest.mark.parametrize("state", [DeliveryState.GIVEN_UP, DeliveryState.CANCELLED, DeliveryState.UNREACHABLE])
async def test_a_click_makes_nothing_sent_that_was_given_up_or_called_off(
    database: Database, state: DeliveryState
) -> None:
    def record(connection: Connection) -> None:
        municipality_id, (person,) = owners(connection, 1)
        deliveries.record(connection, [card(municipality_id, person, state=state, repeated=True)])
        deliveries.heard_from(connection, person.id, START)

    await database.write(record)
    assert (await only(database)).state is state


@pytest.mark.slow
async def test_a_success_clears_the_failures_of_its_tenant(database: Database) -> None:
    """Five in a row leave a tenant in peace; four and four are no five."""
    chat, time = Chat(), Time()
    one = deliverer(database, chat, time)
    for sent in (1, 2):
        await database.write(lambda connection: record_post(connection, ["ett"]))
        for _ in range(4):
            chat.failures = [NotSent(Fault.TRY_AGAIN, status=503)]
            await one.drain(0)
            time.passes(minutes=10)
        freed = await database.read(lambda connection: connection.scalars(select(tenant_pace.c.free_at)).one())
        assert freed - real_clock() < timedelta(seconds=0.8)
        await one.drain(0)
        assert len(chat.sent) == sent


async def test_an_unknown_outcome_is_held_then_sent_once_more_and_marked(database: Database) -> None:
    await one_card(database)
    chat, time = Chat([NotSent(Fault.UNKNOWN, status=502)] * 2), Time()
    await deliverer(database, chat, time).drain()
    held = await only(database)
    assert (held.state, held.not_before) == (DeliveryState.UNKNOWN, START + timedelta(minutes=15))
    time.passes(minutes=14)
    await deliverer(database, chat, time).drain()
    assert (await only(database)).attempts == 1
    time.passes(minutes=1)
    await deliverer(database, chat, time).drain()
    again = await only(database)
    assert (again.state, again.repeated, again.attempts, again.not_before) == (DeliveryState.UNKNOWN, True, 2, NEVER)


async def test_what_was_called_off_while_unknown_and_goes_out_after_all_is_marked(database: Database) -> None:
    await one_card(database)
    chat, time = Chat([NotSent(Fault.UNKNOWN, "timeout")]), Time()
    await deliverer(database, chat, time).drain()
    once = (await only(database)).once
    await database.write(lambda connection: deliveries.cancel_once(connection, [once]))
    await database.write(lambda connection: deliveries.let_go(connection, [once], time()))
    await deliverer(database, chat, time).drain()
    found = await only(database)
    assert (found.state, found.repeated) == (DeliveryState.SENT, True)


async def test_never_holds_what_is_unknown_for_the_administrator(database: Database) -> None:
    await one_card(database)
    time = Time()
    await deliverer(database, Chat([NotSent(Fault.UNKNOWN)]), time, resend_after=None).drain()
    time.passes(days=300)
    chat = Chat()
    await deliverer(database, chat, time, resend_after=None).drain()
    assert chat.sent == []
    assert (await only(database)).state is DeliveryState.UNKNOWN


async def test_a_click_shows_that_the_card_arrived(database: Database) -> None:
    made = await database.write(lambda connection: record_cards(connection, 1))
    await deliverer(database, Chat([NotSent(Fault.UNKNOWN)]), Time()).drain()
    await database.write(lambda connection: deliveries.heard_from(connection, made[0].id, START))
    arrived = await only(database)
    assert (arrived.state, arrived.sent_at) == (DeliveryState.SENT, START)


@pytest.mark.slow
async def test_a_busy_tenant_makes_no_delivery_wait_longer_after_a_fault(database: Database) -> None:
    """Thirty per cent of the calls throttled, and a card waited minutes after its first 503."""
    await one_card(database)
    time = Time()
    for _ in range(8):
        await deliverer(database, Chat([NotSent(Fault.THROTTLED, status=429, retry_after=0.1)]), time).drain(0)
        time.passes(seconds=60)
    await deliverer(database, Chat([NotSent(Fault.TRY_AGAIN, status=503)]), time).drain(0)
    waiting = await only(database)
    assert waiting.state is DeliveryState.WAITING
    assert waiting.not_before - time() <= timedelta(seconds=1)


async def test_a_click_calls_off_what_waits_to_be_repeated(database: Database) -> None:
    made = await database.write(lambda connection: record_cards(connection, 1))
    time = Time()
    await deliverer(database, Chat([NotSent(Fault.UNKNOWN)]), time).drain()
    time.passes(seconds=901)
    await deliverer(database, Chat([NotSent(Fault.THROTTLED, retry_after=600)]), time).drain()
    assert (await only(database)).state is DeliveryState.WAITING
    await database.write(lambda connection: deliveries.heard_from(connection, made[0].id, time()))
    time.passes(seconds=601)
    chat = Chat()
    await deliverer(database, chat, time).drain()
    assert chat.sent == []
    assert (await only(database)).state is DeliveryState.SENT


async def test_nothing_left_to_say_cancels(database: Database) -> None:
    await one_card(database)

    @singly
    def nothing(connection: Connection, due: Delivery, now: datetime) -> Cancel:
        return Cancel("answered")

    await deliverer(database, Chat(), Time(), compose=nothing).drain()
    cancelled = await only(database)
    assert (cancelled.state, cancelled.why) == (DeliveryState.CANCELLED, "answered")


async def test_what_is_not_to_go_out_now_waits_until_then_and_no_attempt_counts(database: Database) -> None:
    await one_card(database)
    morning = START + timedelta(hours=16)

    @singly
    def later(connection: Connection, due: Delivery, now: datetime) -> NotNow:
        return NotNow(morning, "outside hours")

    await deliverer(database, Chat(), Time(), compose=later).drain(0)
    found = await only(database)
    assert (found.state, found.not_before, found.why) == (DeliveryState.WAITING, morning, "outside hours")
    assert found.attempts == 0


async def test_no_way_to_reach_somebody_says_why(database: Database) -> None:
    await one_card(database)

    @singly
    def nowhere(connection: Connection, due: Delivery, now: datetime) -> Unreachable:
        return Unreachable(Obstacle.UNIDENTIFIED)

    await deliverer(database, Chat(), Time(), compose=nowhere).drain()
    assert (await only(database)).why == Obstacle.UNIDENTIFIED


async def test_a_card_that_cannot_be_composed_holds_up_no_other(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    made = await database.write(lambda connection: record_cards(connection, 3))

    @singly
    def fragile(connection: Connection, due: Delivery, now: datetime) -> Made:
        if due.person_id == made[0].id:
            raise KeyError("status")
        return compose(connection, [due], now)(due)

    chat = Chat()
    await deliverer(database, chat, Time(), compose=fragile, chance=lambda: 0.0).drain(0)
    assert len(chat.sent) == 2
    (waiting,) = [each for each in await ledger(database) if each.person_id == made[0].id]
    assert waiting.state is DeliveryState.WAITING
    assert waiting.not_before - START == timedelta(seconds=16)  # a fault of ours is not gone in a moment
    assert "could not be composed" in caplog.text


@pytest.mark.parametrize(("before", "state"), [(8, DeliveryState.WAITING), (9, DeliveryState.GIVEN_UP)])
async def test_what_cannot_be_composed_is_given_up_at_the_tenth_attempt(
    database: Database, before: int, state: DeliveryState
) -> None:
    def record(connection: Connection) -> None:
        municipality_id, (person,) = owners(connection, 1)
        deliveries.record(connection, [card(municipality_id, person, attempts=before)])

    @singly
    def broken(connection: Connection, due: Delivery, now: datetime) -> Made:
        raise KeyError("status")

    await database.write(record)
    await deliverer(database, Chat(), Time(), compose=broken).drain(0)
    found = await only(database)
    assert (found.state, found.why) == (state, "not composed: KeyError")


async def test_a_card_whose_statement_fails_holds_up_no_other(database: Database) -> None:
    made = await database.write(lambda connection: record_cards(connection, 3))

    @singly
    def spoiling(connection: Connection, due: Delivery, now: datetime) -> Made:
        if due.person_id == made[1].id:
            connection.exec_driver_sql("SELECT nothing FROM nowhere")
        return compose(connection, [due], now)(due)

    chat = Chat()
    await deliverer(database, chat, Time(), compose=spoiling).drain(0)
    assert len(chat.sent) == 2
    states = {each.person_id: each.state for each in await ledger(database)}
    assert states[made[1].id] is DeliveryState.WAITING


async def test_what_is_leased_together_is_composed_together(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 5))
    together: list[int] = []

    def counted(connection: Connection, due: Sequence[Delivery], now: datetime) -> Callable[[Delivery], Made]:
        together.append(len(due))
        return compose(connection, due, now)

    await deliverer(database, Chat(), Time(), compose=counted).drain()
    assert together == [5]


async def test_an_edit_takes_the_place_of_the_message(database: Database) -> None:
    await one_card(database)

    @singly
    def edit(connection: Connection, due: Delivery, now: datetime) -> Outgoing:
        address = Address("tenant-1", SERVICE, "a:1")
        return Outgoing(address, "tenant-1", SERVICE, "29:1", (Message("nytt"),), updates=("77",))

    chat = Chat()
    await deliverer(database, chat, Time(), compose=edit).drain()
    assert (chat.updated, chat.sent) == ([("77", "nytt")], [])
    lost = Chat([NotSent(Fault.GONE, "ActivityNotFoundInConversation", 404)])
    await database.write(lambda connection: deliveries.record(connection, [card_again(connection)]))
    await deliverer(database, lost, Time(), compose=edit).drain()
    assert lost.texts == ["nytt"]


def card_again(connection: Connection) -> Delivery:
    municipality_id, made = owners(connection, 1)
    return card(municipality_id, made[0])


async def test_the_counts_sum_to_all(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 7))
    chat = Chat(
        [
            NotSent(Fault.UNKNOWN),
            NotSent(Fault.REFUSED, status=413),
            NotSent(Fault.UNREACHABLE, status=403),
            NotSent(Fault.TRY_AGAIN),
        ]
    )
    await deliverer(database, chat, Time()).drain(0)
    counts = await database.read(deliveries.state_counts)
    assert sum(counts.values()) == 7
    assert counts[DeliveryState.SENT] == 3
