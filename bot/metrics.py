"""The figures an operator alerts on (deploy/monitoring), in Prometheus' text form.

Measured at the doors, so that no use case knows of it: `handler` and `messenger` wrap what goes in and out, and
`render` adds what the ledger of deliveries says at that moment.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import Connection

from bot.ports import Address, Event, Handler, Member, Message, Messenger, NotSent, Reply, Sent
from plan.delivery import DeliveryState
from plan.refusals import Refusal
from storage import deliveries

CONTENT_TYPE = CONTENT_TYPE_LATEST
BUCKETS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Deliveries a state, and how many seconds the longest waiting one that is due has waited (0: none waits)."""

    counts: Mapping[DeliveryState, int]
    oldest_due: float


def read_ledger(connection: Connection, now: datetime) -> Ledger:
    due = deliveries.oldest_due(connection, now)
    return Ledger(deliveries.state_counts(connection), (now - due).total_seconds() if due else 0.0)


class Metrics:
    """One set of figures for one running program."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        self._events = Histogram(
            "tertialbot_event_seconds",
            "How long an event from Teams took to answer.",
            ["kind", "outcome"],
            buckets=BUCKETS,
            registry=registry,
        )
        self._calls = Histogram(
            "tertialbot_teams_call_seconds",
            "How long a call to Teams took; outcome is ok or the fault.",
            ["call", "outcome"],
            buckets=BUCKETS,
            registry=registry,
        )
        self._requests = Counter(
            "tertialbot_requests", "Answers at /api/messages by HTTP status.", ["status"], registry=registry
        )
        self._deliveries = Gauge(
            "tertialbot_deliveries", "Deliveries in the ledger by state.", ["state"], registry=registry
        )
        self._oldest = Gauge(
            "tertialbot_delivery_oldest_due_seconds",
            "Seconds that the longest waiting delivery has been due.",
            registry=registry,
        )
        self._tick = Gauge(
            "tertialbot_last_tick_timestamp_seconds",
            "When the schedule was last gone through, Unix time.",
            registry=registry,
        )
        Gauge("tertialbot_info", "The program's version.", ["version"], registry=registry).labels(
            version("tertialbot")
        ).set(1)

    def render(self, ledger: Ledger) -> bytes:
        for state in DeliveryState:
            self._deliveries.labels(state.value).set(ledger.counts.get(state, 0))
        self._oldest.set(ledger.oldest_due)
        return generate_latest(self._registry)

    def count_writes(self, waiting: Callable[[], int]) -> None:
        Gauge(
            "tertialbot_writes_waiting",
            "Writes that the database has been asked for and has not done yet.",
            registry=self._registry,
        ).set_function(waiting)

    def answered(self, status: int) -> None:
        self._requests.labels(str(status)).inc()

    def ticked(self, at: datetime) -> None:
        self._tick.set(at.timestamp())

    def handler(self, inner: Handler) -> Handler:
        async def measured(event: Event) -> Reply:
            with _timed(self._events, type(event).__name__):
                return await inner(event)

        return measured

    def messenger(self, inner: Messenger) -> Messenger:
        return _Measured(inner, self._calls)


class _Measured:
    def __init__(self, inner: Messenger, calls: Histogram) -> None:
        self._inner = inner
        self._calls = calls

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        with _timed(self._calls, "open_personal"):
            return await self._inner.open_personal(tenant_id, service_url, user_id)

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        with _timed(self._calls, "send"):
            return await self._inner.send(address, message, thread_id)

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        with _timed(self._calls, "update"):
            await self._inner.update(address, message_id, message, thread_id)

    async def member(self, address: Address, user_id: str) -> Member:
        with _timed(self._calls, "member"):
            return await self._inner.member(address, user_id)


@contextmanager
def _timed(histogram: Histogram, what: str) -> Iterator[None]:
    """Outcome: ok, refused (a rule said no), a `Fault`'s name, or failed (anything else, also a cancellation)."""
    outcome = "failed"
    start = time.perf_counter()
    try:
        yield
        outcome = "ok"
    except Refusal:
        outcome = "refused"
        raise
    except NotSent as fault:
        outcome = fault.fault.value
        raise
    finally:
        histogram.labels(what, outcome).observe(time.perf_counter() - start)
