"""A municipality with owners whose cards are recorded, and a chat that fails on order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select

from bot.delivery import Cancel, Compose, Deliverer, Machine, Made, Outgoing, Terms, Unreachable
from bot.ports import Address, Member, Message, NotSent, Scope, Sent
from plan.call_rate import CallLimits
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Person
from storage import deliveries, municipalities, people
from storage.database import Database
from storage.deliveries import delivery_of
from storage.ids import new_id
from storage.tables import delivery, municipality

START = datetime(2025, 8, 18, 6, 0, tzinfo=UTC)
SERVICE = "https://smba.trafficmanager.net/emea/"
CHANNEL = "19:channel"
_TENANT = select(municipality.c.tenant_id).where(municipality.c.id == bindparam("whose"))
QUICK = CallLimits(per_second=2000)


class Time:
    """The program's clock, moved by hand."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Chat:
    """`failures` are taken one a message, before it (the message does not arrive) or after it (`arrives`)."""

    failures: list[NotSent] = field(default_factory=list)
    arrives: bool = False
    opened: list[str] = field(default_factory=list)
    sent: list[tuple[str, str, str | None]] = field(default_factory=list)
    updated: list[tuple[str, str]] = field(default_factory=list)
    before: Callable[[], Any] | None = None

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        self.opened.append(user_id)
        return Address(tenant_id, service_url, f"a:{user_id}")

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        if self.before:
            await self.before()
        if not self.arrives:
            self._fail()
        self.sent.append((address.conversation_id, message.text, thread_id))
        if self.arrives:
            self._fail()
        number = len(self.sent)
        thread = thread_id or f"{address.conversation_id};messageid={number}"
        return Sent(thread if address.scope is Scope.CHANNEL else address.conversation_id, str(number))

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        self._fail()
        self.updated.append((message_id, message.text))

    async def member(self, address: Address, user_id: str) -> Member:
        return Member(user_id, None, None, "")

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)

    @property
    def texts(self) -> list[str]:
        return [text for _, text, _ in self.sent]


def said(due: Delivery) -> list[str]:
    """A text a page; of cards which delivery and page it is."""
    pages = due.content if isinstance(due.content, list) else [due.content or due.once]
    return [each if isinstance(each, str) else f"{due.once}:{number}" for number, each in enumerate(pages)]


def singly(make: Callable[[Connection, Delivery, datetime], Made]) -> Compose:
    """Each by itself, whatever it is composed with."""
    return lambda connection, _, now: lambda due: make(connection, due, now)


@singly
def compose(connection: Connection, due: Delivery, now: datetime) -> Outgoing | Cancel | Unreachable:
    """What a delivery says is its `content`."""
    messages = tuple(Message(text) for text in said(due))
    tenant_id = connection.scalars(_TENANT, {"whose": due.municipality_id}).one()
    chosen = municipalities.channel_of(connection, due.municipality_id)
    service = chosen.service_url if chosen else SERVICE
    if due.person_id is None:
        channel = chosen.conversation_id if chosen else CHANNEL
        address = Address(tenant_id, service, channel, Scope.CHANNEL)
        return Outgoing(address, tenant_id, service, "", messages)
    reach = people.reach(connection, due.person_id)
    known = Address(reach.tenant_id, reach.service_url, reach.conversation_id) if reach else None
    user_id = reach.user_id if reach else people.get(connection, due.person_id).entra_id or ""
    return Outgoing(known, tenant_id, service, user_id, messages)


def owners(connection: Connection, many: int, tenant_id: str = "tenant-1") -> tuple[str, list[Person]]:
    """A municipality's id and its new owners."""
    place = municipalities.ensure(connection, tenant_id)
    made = [
        Person(new_id(), f"enhetschef.{new_id()}@mjolby.example", "Enhetschef", entra_id=new_id()) for _ in range(many)
    ]
    people.add(connection, place.id, made)
    return place.id, made


def card(municipality_id: str, person: Person | None, once: str = "", **how: Any) -> Delivery:
    key = once or f"card:{person.id if person else new_id()}"
    kind = DeliveryKind.CARD if person else DeliveryKind.POST
    new = Delivery(new_id(), municipality_id, kind, key, DeliveryState.RECORDED, START, START)
    return replace(new, person_id=person.id if person else None, **how)


def record_cards(connection: Connection, many: int, tenant_id: str = "tenant-1") -> list[Person]:
    municipality_id, made = owners(connection, many, tenant_id)
    deliveries.record(connection, [card(municipality_id, each) for each in made])
    return made


def record_post(connection: Connection, pages: list[str]) -> None:
    place = municipalities.ensure(connection, "tenant-1")
    deliveries.record(connection, [card(place.id, None, content=pages)])


async def ledger(database: Database) -> list[Delivery]:
    def every(connection: Connection) -> list[Delivery]:
        return [delivery_of(row) for row in connection.execute(select(delivery).order_by(delivery.c.once))]

    return await database.read(every)


async def only(database: Database) -> Delivery:
    found = await ledger(database)
    assert len(found) == 1
    return found[0]


def deliverer(database: Database, chat: Chat, time: Time, limits: CallLimits = QUICK, **how: Any) -> Deliverer:
    """`how` names what differs from the usual terms, machine and compose."""
    machine = Machine(**{name: how.pop(name) for name in ("wall", "sleep", "chance") if name in how})
    return Deliverer(database, chat, how.pop("compose", compose), time, Terms(limits, **how), machine)
