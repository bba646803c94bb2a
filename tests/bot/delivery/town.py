"""A local Teams that fails by chance and notes when each call came, and a municipality that keeps it busy."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from sqlalchemy import Connection

from bot.clock import real_clock
from bot.rehearsal.connector import Connector
from bot.rehearsal.mishaps import HTML, Mishap, error
from bot.rehearsal.payloads import LocalChannel, LocalPerson
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Person
from storage import deliveries, municipalities, people, reports
from storage.database import Database
from storage.ids import new_id
from storage.municipalities import Channel
from tests.bot.delivery.ledger import CHANNEL, ledger, said
from tests.storage import examples

TENANT = "tenant-1"


@dataclass(slots=True)
class Chance(Mishap):
    """Happens to this share of the calls."""

    share: float = 0.0
    dice: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311
    times: int | None = None

    def fits(self, request: web.Request) -> bool:
        return Mishap.fits(self, request) and self.dice.random() < self.share


@dataclass(slots=True)
class Witness(Mishap):
    """Never happens; notes when every call came, and to which conversation; a channel's threads are the channel."""

    seen: list[tuple[float, str]] = field(default_factory=list)

    def fits(self, request: web.Request) -> bool:
        self.seen.append((time.monotonic(), request.path.partition("/activities")[0].partition(";")[0]))
        return False

    def most_within(self, seconds: float, conversation: str | None = None) -> int:
        moments = [at for at, where in self.seen if conversation in (None, where)]
        return max((sum(at <= each < at + seconds for each in moments) for at in moments), default=0)

    @property
    def conversations(self) -> set[str]:
        return {where for _, where in self.seen if not where.endswith("/conversations")}


def throttled(share: float) -> Mishap:
    return Chance(*error(429, "TooManyRequests"), headers={"Retry-After": "0.1"}, share=share)


def bad_gateway(share: float, delivered: bool) -> Mishap:
    return Chance(502, HTML, "text/html", share=share, delivered=delivered)


@dataclass
class Town:
    """One municipality. Every message says which delivery and page it is, so that arrivals can be told apart."""

    database: Database
    connector: Connector
    witness: Witness
    municipality_id: str
    asker: examples.Stored

    @property
    def arrived(self) -> Counter[str]:
        return Counter(message.text for message in self.connector.posted.values())

    async def open_round(self, owners: int) -> None:
        """New owners and a card for each."""
        made = [
            Person(new_id(), f"enhetschef.{new_id()}@mjolby.example", "Enhetschef", entra_id=new_id())
            for _ in range(owners)
        ]
        locals_ = [LocalPerson(each.entra_id or "", each.upn, each.name) for each in made]
        self.connector.add(locals_)
        self.connector.installed |= {each.conversation_id for each in locals_}

        def record(connection: Connection) -> None:
            people.add(connection, self.municipality_id, made)
            deliveries.record(connection, [self._new(DeliveryKind.CARD, each.id) for each in made])

        await self.database.write(record)

    async def post(self, pages: int) -> None:
        await self.database.write(
            lambda connection: deliveries.record(connection, [self._new(DeliveryKind.POST, None, pages)])
        )

    async def answer(self) -> None:
        report = examples.report(self.asker)
        await self.database.write(lambda connection: reports.append(connection, self.asker.plan_id, report, report.id))

    def _new(self, kind: DeliveryKind, person_id: str | None, pages: int = 1) -> Delivery:
        id_, now = new_id(), real_clock()
        content = [f"{id_}:{page}" for page in range(pages)]
        return Delivery(
            id_, self.municipality_id, kind, id_, DeliveryState.RECORDED, now, now, person_id=person_id, content=content
        )

    async def settled(self) -> bool:
        """Nothing moves any more by itself."""
        return not await self.unsettled()

    async def unsettled(self) -> list[Delivery]:
        moving = (DeliveryState.RECORDED, DeliveryState.WAITING, DeliveryState.SENDING)
        return [
            each
            for each in await ledger(self.database)
            if each.state in moving or (each.state is DeliveryState.UNKNOWN and not each.repeated)
        ]

    async def must_be_whole(self) -> Counter[DeliveryState]:
        """Nothing lost, nothing twice that was not unknown; what there is of each state."""
        arrived, found = self.arrived, await ledger(self.database)
        for each in found:
            times = [arrived[page] for page in said(each)]
            if each.state is DeliveryState.SENT:
                assert min(times) >= 1, f"{each} is lost"
            assert max(times) <= (2 if each.repeated else 1), f"{each} came {times}"
        assert sum(arrived.values()) == sum(arrived[page] for each in found for page in said(each))
        return Counter(each.state for each in found)


@asynccontextmanager
async def town(database: Database, *mishaps: Mishap) -> AsyncIterator[Town]:
    connector, witness = Connector(), Witness()
    connector.mishaps = [witness, *mishaps]
    await connector.start()
    connector.add(channels=[LocalChannel(CHANNEL, "Ledningsgrupp", CHANNEL, "Ledning")])
    connector.installed.add(CHANNEL)
    chosen = Channel(TENANT, connector.service_url, CHANNEL, CHANNEL)

    def found_it(connection: Connection) -> examples.Stored:
        stored = examples.store(connection, TENANT)
        municipalities.set_channel(connection, stored.municipality_id, chosen, real_clock())
        return stored

    stored = await database.write(found_it)
    try:
        yield Town(database, connector, witness, stored.municipality_id, stored)
    finally:
        await connector.close()
