"""The deliverer as a process's background work: woken, stopped, alone on SQLite, through an outage."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy.exc import OperationalError

from bot.delivery import AlreadyServing, Deliverer, NoLock, only_one
from bot.delivery.pump import Pump
from bot.delivery.strain import Strain
from bot.ports import Address, Fault, Message, NotSent
from plan.call_rate import CallLimits
from plan.delivery import DeliveryState
from storage.call_rate import Brake
from storage.database import Database
from storage.shared_commits import T, Work
from tests.bot.delivery.ledger import Chat, Time, deliverer, ledger, only, record_cards, record_post

pytestmark = pytest.mark.slow


@dataclass
class Brakes:
    waits: list[float] = field(default_factory=list)

    def brake(self, brake: Brake) -> None:
        self.waits.append(brake.wait.total_seconds())


@asynccontextmanager
async def running(works: Deliverer) -> AsyncIterator[Deliverer]:
    task = asyncio.create_task(works.run())
    try:
        yield works
    finally:
        await works.stop()
        await task


async def until_sent(database: Database, many: int) -> None:
    await until_of_state(database, DeliveryState.SENT, many)


async def until_of_state(database: Database, state: DeliveryState, many: int) -> None:
    async with asyncio.timeout(30):
        while sum(each.state is state for each in await ledger(database)) < many:  # noqa: ASYNC110 - it is in a file
            await asyncio.sleep(0.02)


async def test_what_is_recorded_meanwhile_goes_out_at_a_wake(database: Database) -> None:
    async with running(deliverer(database, Chat(), Time())) as works:
        await database.write(lambda connection: record_cards(connection, 3))
        works.wake()
        await until_sent(database, 3)


async def test_another_process_need_not_wake_us(database: Database) -> None:
    """PostgreSQL tells at the commit; on SQLite the ledger is looked at each second."""
    async with running(deliverer(database, Chat(), Time())):
        await asyncio.sleep(0.1)
        await database.write(lambda connection: record_cards(connection, 2))
        await until_sent(database, 2)


async def test_two_replicas_share_the_work_and_send_each_once(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 40))
    chat = Chat()
    await asyncio.gather(*(deliverer(database, chat, Time()).drain() for _ in range(2)))
    assert len(chat.sent) == len({where for where, _, _ in chat.sent}) == 40


class Slow(Chat):
    """Answers only when it is let to."""

    def __init__(self) -> None:
        super().__init__()
        self.called = asyncio.Event()
        self.answer = asyncio.Event()

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Any:
        self.called.set()
        await self.answer.wait()
        return await super().send(address, message, thread_id)


async def test_a_stop_finishes_what_is_under_way_and_gives_back_the_rest(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 5))
    chat = Slow()
    works = deliverer(database, chat, Time(), CallLimits(per_second=5))
    task = asyncio.create_task(works.run())
    await chat.called.wait()
    stopping = asyncio.create_task(works.stop())
    await asyncio.sleep(0.05)
    chat.answer.set()
    await asyncio.gather(stopping, task)
    states = [each.state for each in await ledger(database)]
    assert states.count(DeliveryState.SENT) == len(chat.sent) >= 1
    assert set(states) == {DeliveryState.SENT, DeliveryState.RECORDED}
    assert {each.attempts for each in await ledger(database) if each.state is DeliveryState.RECORDED} == {0}


async def test_a_call_that_outlasts_the_stop_is_of_unknown_outcome(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.deliverer.GRACE", 0.2)
    await database.write(lambda connection: record_cards(connection, 1))
    chat = Slow()
    async with running(deliverer(database, chat, Time())):
        await chat.called.wait()
    assert (await only(database)).state is DeliveryState.UNKNOWN


async def test_a_messenger_that_never_answers_is_left_in_time(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 1))
    await deliverer(database, Slow(), Time(), lease=0.5).drain()
    held = await only(database)
    assert (held.state, held.why) == (DeliveryState.UNKNOWN, "timeout")


class Away(Database):
    """A database that can be out of reach."""

    away = False

    async def write(self, work: Work[T], *, alone: bool = False, patience: float | None = None) -> T:
        if self.away:
            raise OperationalError("INSERT", None, ConnectionRefusedError())
        return await super().write(work, alone=alone, patience=patience)


async def test_an_outage_between_sending_and_recording_loses_and_doubles_nothing(database_url: str) -> None:
    with closing(Away(database_url)) as database:
        await outage(database, Chat())


async def outage(database: Away, chat: Chat) -> None:
    await database.write(lambda connection: record_cards(connection, 6))

    async def goes_away() -> None:
        database.away = True

    chat.before = goes_away
    async with running(deliverer(database, chat, Time())) as works:
        async with asyncio.timeout(10):
            while True:
                if works.trouble == "the ledger of deliveries cannot be reached":
                    break
                await asyncio.sleep(0.01)
        assert chat.sent
        await works.give_way(Address("tenant-1", "", "a:1"))  # an answer to a person waits for no ledger
        chat.before, database.away = None, False
        await until_sent(database, 6)
        assert works.trouble == ""
    assert len(chat.sent) == 6


async def test_it_says_when_it_does_not_run(database: Database) -> None:
    assert deliverer(database, Chat(), Time()).trouble == "delivery is not running"


async def test_a_tenant_that_throttles_holds_back_no_other(database: Database) -> None:
    await database.write(lambda connection: record_cards(connection, 1, "slow"))
    held = Chat([NotSent(Fault.THROTTLED, status=429, retry_after=3600)])
    await deliverer(database, held, Time()).drain(0)
    await database.write(lambda connection: (record_cards(connection, 5, "slow"), record_cards(connection, 5, "quick")))
    chat = Chat()
    async with running(deliverer(database, chat, Time())):
        await until_sent(database, 5)
    assert len(chat.sent) == 5


async def test_calls_that_fail_in_a_row_leave_the_tenant_in_peace(database: Database) -> None:
    """300 cards are not all made unknown by one outage of Teams."""
    await database.write(lambda connection: record_cards(connection, 60))
    chat = Chat([NotSent(Fault.UNKNOWN, status=504)] * 60)
    async with running(deliverer(database, chat, Time(), CallLimits(per_tenant=4))):
        await until_of_state(database, DeliveryState.UNKNOWN, 5)
        await asyncio.sleep(0.3)
    unknown = sum(each.state is DeliveryState.UNKNOWN for each in await ledger(database))
    assert 5 <= unknown < 20


def test_calls_that_fail_together_count_as_one_failure() -> None:
    """Sixteen that fail in the same second leave the tenant in peace for one, not for a minute."""
    brakes, time = Brakes(), Time()
    strain = Strain(cast(Pump, brakes), time)
    for _ in range(16):
        strain.met("tenant-1", NotSent(Fault.TRY_AGAIN, status=503))
    assert brakes.waits == [1]
    time.passes(seconds=1)
    for _ in range(16):
        strain.met("tenant-1", NotSent(Fault.UNKNOWN, status=502))
    assert brakes.waits == [1, 2]
    strain.met("tenant-1", None)
    strain.met("tenant-1", NotSent(Fault.TRY_AGAIN, status=503))
    assert brakes.waits == [1, 2]


async def test_answers_to_persons_are_counted_among_the_calls(database: Database) -> None:
    place = Address("tenant-1", "https://smba.trafficmanager.net/emea/", "a:1")
    loop = asyncio.get_running_loop()
    async with running(deliverer(database, Chat(), Time(), CallLimits(per_second=20))) as works:
        start = loop.time()
        await asyncio.gather(*(works.give_way(Address(place.tenant_id, place.service_url, f"a:{n}")) for n in range(9)))
        assert loop.time() - start >= 8 / 20


async def test_a_long_post_keeps_to_the_channels_limits(database: Database) -> None:
    await database.write(lambda connection: record_post(connection, [f"sida {n}" for n in range(6)]))
    chat, moments = Chat(), list[float]()

    async def note() -> None:
        moments.append(asyncio.get_running_loop().time())

    chat.before = note
    await deliverer(database, chat, Time()).drain()
    assert chat.texts == [f"sida {n}" for n in range(6)]
    assert moments[5] - moments[0] >= 1.0


def test_a_second_serve_on_one_sqlite_file_is_refused_with_its_remedy(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/tertialbot.db"
    with only_one(url), pytest.raises(AlreadyServing, match="DATABASE_URL"), only_one(url):
        pass
    with only_one(url):
        pass


@pytest.mark.parametrize("database", ["no/such/folder.db", "tertialbot.db"])
def test_a_serve_that_cannot_write_beside_its_database_is_told_so(tmp_path: Path, database: str) -> None:
    (tmp_path / "tertialbot.db-serve").mkdir()
    with pytest.raises(NoLock, match="DATABASE_URL"), only_one(f"sqlite:///{tmp_path}/{database}"):
        pass


def test_postgres_takes_any_number() -> None:
    with only_one("postgresql://one/x"), only_one("postgresql://one/x"):
        pass
