"""The figures that an operator alerts on, measured at the doors."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Ledger, Metrics, read_ledger
from bot.ports import Address, Event, Fault, Member, Message, NotSent, Reply, Sender, Sent, TextSaid
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.refusals import NotAllowed
from storage import deliveries, municipalities
from storage.database import Database

NOW = datetime(2025, 9, 1, 8, 0, tzinfo=UTC)
ADDRESS = Address("tenant-1", "https://smba.trafficmanager.net/emea/", "a:1")
EMPTY = Ledger({}, 0.0)


def event() -> TextSaid:
    return TextSaid("event-1", Sender("29:1", None, "Enhetschef Ekonomi"), ADDRESS, text="hjälp")


def shown(metrics: Metrics, ledger: Ledger = EMPTY) -> dict[tuple[str, ...], float]:
    """Every sample by its name and its labels' values."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(metrics.render(ledger).decode())
        for sample in family.samples
    }


class Outside:
    """A Messenger that answers with one message id, or fails with one fault."""

    def __init__(self, fault: Fault | None = None) -> None:
        self.fault = fault

    def answer(self) -> None:
        if self.fault:
            raise NotSent(self.fault)

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        self.answer()
        return Address(tenant_id, service_url, user_id)

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        self.answer()
        return Sent(address.conversation_id, "1")

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        self.answer()

    async def member(self, address: Address, user_id: str) -> Member:
        self.answer()
        return Member(user_id, None, None, "Enhetschef Ekonomi")


async def test_an_event_is_counted_by_its_kind_and_outcome() -> None:
    metrics = Metrics()

    async def answers(_: Event) -> Reply:
        return Reply()

    async def refuses(_: Event) -> Reply:
        raise NotAllowed

    async def breaks(_: Event) -> Reply:
        raise ZeroDivisionError

    assert await metrics.handler(answers)(event()) == Reply()
    for handler, raised in ((refuses, NotAllowed), (breaks, ZeroDivisionError)):
        with pytest.raises(raised):
            await metrics.handler(handler)(event())
    for outcome in ("ok", "refused", "failed"):
        assert shown(metrics)["tertialbot_event_seconds_count", "TextSaid", outcome] == 1


async def test_calls_to_teams_are_counted_by_their_outcome() -> None:
    metrics = Metrics()
    good, bad = metrics.messenger(Outside()), metrics.messenger(Outside(Fault.THROTTLED))
    address = await good.open_personal("tenant-1", ADDRESS.service_url, "29:1")
    assert await good.send(address, Message("hej")) == Sent("29:1", "1")
    await good.update(address, "1", Message("hej"))
    assert (await good.member(address, "29:1")).name == "Enhetschef Ekonomi"
    with pytest.raises(NotSent):
        await bad.send(address, Message("hej"))
    figures = shown(metrics)
    for call in ("open_personal", "send", "update", "member"):
        assert figures["tertialbot_teams_call_seconds_count", call, "ok"] == 1
    assert figures["tertialbot_teams_call_seconds_count", "send", "throttled"] == 1


def test_every_state_of_the_ledger_is_shown_also_with_none() -> None:
    figures = shown(Metrics(), Ledger({DeliveryState.UNREACHABLE: 3}, 12.5))
    assert figures["tertialbot_deliveries", "unreachable"] == 3
    assert {figures["tertialbot_deliveries", state.value] for state in DeliveryState} == {0, 3}
    assert figures["tertialbot_delivery_oldest_due_seconds",] == 12.5


def test_answers_and_the_schedule_are_shown() -> None:
    metrics = Metrics()
    metrics.answered(401)
    metrics.answered(401)
    metrics.ticked(NOW)
    assert shown(metrics)["tertialbot_requests_total", "401"] == 2
    assert shown(metrics)["tertialbot_last_tick_timestamp_seconds",] == NOW.timestamp()


def test_two_programs_in_one_process_count_apart() -> None:
    one, other = Metrics(), Metrics()
    one.answered(200)
    assert ("tertialbot_requests_total", "200") not in shown(other)


def test_the_ledger_tells_how_long_the_oldest_due_delivery_has_waited(database: Database) -> None:
    with database.begin() as connection:
        place = municipalities.ensure(connection, "tenant-1")
        due = Delivery(
            "1", place.id, DeliveryKind.POST, "a", DeliveryState.WAITING, NOW, not_before=NOW - timedelta(minutes=5)
        )
        later = replace(due, id="2", once="b", not_before=NOW + timedelta(minutes=5))
        sent = replace(due, id="3", once="c", state=DeliveryState.SENT, not_before=NOW - timedelta(days=1))
        assert read_ledger(connection, NOW).oldest_due == 0
        deliveries.record(connection, [due, later, sent])
        ledger = read_ledger(connection, NOW)
    assert ledger.oldest_due == 300
    assert ledger.counts[DeliveryState.WAITING] == 2
    assert ledger.counts[DeliveryState.SENT] == 1
