"""The turns to call Teams, shared by all replicas: each call first gets a moment of its own here.

A tenant's row is locked while turns of that tenant are given, so the rows of its conversations need no lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from plan.call_rate import CallLimits, ConversationPace, TenantPace
from storage.tables import conversation_pace, tenant_pace
from storage.upsert import insert_for

AHEAD = timedelta(seconds=2)
"""No turn is given further ahead than this: whoever asks comes back instead."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A call that somebody wants to make."""

    tenant_id: str
    conversation: str


@dataclass(frozen=True, slots=True)
class CallTurn:
    """Call at `at`; or, where not `granted`, ask again then."""

    at: datetime
    granted: bool


@dataclass(frozen=True, slots=True)
class Brake:
    """Nothing more to this tenant for `wait`. `throttled`: it said so itself, and is slowed for a while after."""

    tenant_id: str
    wait: timedelta
    throttled: bool


def take(
    connection: Connection,
    wishes: Sequence[Wish],
    brakes: Iterable[Brake],
    limits: CallLimits,
    clock: Callable[[Connection], datetime],
) -> list[CallTurn]:
    """A turn for each wish, in order. `clock` is read once the rows are locked, so that no turn lies in the past."""
    brakes = list(brakes)
    tenants = sorted({each.tenant_id for each in wishes} | {each.tenant_id for each in brakes})
    if not tenants:
        return []
    tenant_paces = _locked(connection, tenants, clock)
    now = clock(connection)
    for brake in brakes:
        pace = tenant_paces[brake.tenant_id]
        tenant_paces[brake.tenant_id] = (pace.throttled if brake.throttled else pace.held)(now, brake.wait)
    given = _Giver(limits, now, tenant_paces, _conversations(connection, wishes, now))
    turns = [given.turn(wish) for wish in wishes]
    given.store(connection)
    return turns


def forget(connection: Connection, now: datetime) -> None:
    """Conversations whose buckets are full again say nothing any more."""
    full = (conversation_pace.c.long_at < now) & (conversation_pace.c.short_at < now)
    connection.execute(delete(conversation_pace).where(full))


class _Giver:
    def __init__(
        self,
        limits: CallLimits,
        now: datetime,
        tenants: dict[str, TenantPace],
        conversations: dict[str, ConversationPace],
    ) -> None:
        self.limits = limits
        self.now = now
        self.tenants = tenants
        self.conversations = conversations
        self.changed: set[str] = set()

    def turn(self, wish: Wish) -> CallTurn:
        tenant, conversation = self.tenants[wish.tenant_id], self.conversations[wish.conversation]
        at, taken = tenant.take(self.now, self.limits.gap)
        earliest = conversation.earliest(self.limits)
        if earliest > at or at > self.now + AHEAD:
            return CallTurn(max(at, earliest), granted=False)
        self.tenants[wish.tenant_id] = taken
        self.conversations[wish.conversation] = conversation.after(at, self.limits)
        self.changed.add(wish.conversation)
        return CallTurn(at, granted=True)

    def store(self, connection: Connection) -> None:
        statement = update(tenant_pace).where(tenant_pace.c.tenant_id == bindparam("its"))
        columns: dict[str, Any] = {name: bindparam(name) for name in ("free_at", "slowed", "slowed_at")}
        connection.execute(
            statement.values(columns),
            [
                {"its": tenant_id, "free_at": pace.free_at, "slowed": pace.slowed, "slowed_at": pace.slowed_at}
                for tenant_id, pace in self.tenants.items()
            ],
        )
        if self.changed:
            self._store_conversations(connection)

    def _store_conversations(self, connection: Connection) -> None:
        statement = insert_for(connection, conversation_pace)
        new = {"short_at": statement.excluded.short_at, "long_at": statement.excluded.long_at}
        rows = [
            {"conversation": key, "short_at": pace.short_at, "long_at": pace.long_at}
            for key, pace in self.conversations.items()
            if key in self.changed
        ]
        connection.execute(statement.on_conflict_do_update(index_elements=["conversation"], set_=new), rows)


def _locked(
    connection: Connection, tenants: Sequence[str], clock: Callable[[Connection], datetime]
) -> dict[str, TenantPace]:
    """In one order everywhere, so that two replicas never wait for each other."""
    rows = [{"tenant_id": each, "free_at": clock(connection), "slowed": 1.0} for each in tenants]
    connection.execute(insert_for(connection, tenant_pace).on_conflict_do_nothing(index_elements=["tenant_id"]), rows)
    query = select(tenant_pace).where(tenant_pace.c.tenant_id.in_(tenants)).order_by(tenant_pace.c.tenant_id)
    found = connection.execute(query.with_for_update())
    return {row.tenant_id: TenantPace(row.free_at, row.slowed, row.slowed_at) for row in found}


def _conversations(connection: Connection, wishes: Iterable[Wish], now: datetime) -> dict[str, ConversationPace]:
    """A conversation that is not known has full buckets."""
    keys = {each.conversation for each in wishes}
    paces = {key: ConversationPace(now, now) for key in keys}
    query = select(conversation_pace).where(conversation_pace.c.conversation.in_(keys))
    for row in connection.execute(query):
        paces[row.conversation] = ConversationPace(row.short_at, row.long_at)
    return paces
