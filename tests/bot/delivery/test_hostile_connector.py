"""A connector that hangs, resets, answers slowly, answers HTML, answers 200 with nothing: over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

import pytest

from bot.clock import real_clock
from bot.delivery import Deliverer, Terms
from bot.rehearsal import mishaps
from bot.rehearsal.mishaps import Mishap
from bot.teams import Teams, TeamsSettings
from plan.delivery import DeliveryState
from storage.database import Database
from tests.bot.delivery.ledger import QUICK, compose, ledger
from tests.bot.delivery.town import Town, town

pytestmark = pytest.mark.slow


@pytest.fixture
async def place(sqlite_url: str) -> AsyncIterator[Town]:
    with closing(Database(sqlite_url)) as database:
        async with town(database) as found:
            yield found


async def deliver(place: Town) -> None:
    teams = Teams(TeamsSettings(call_timeout=0.4))
    await teams.start()
    try:
        await Deliverer(place.database, teams, compose, real_clock, Terms(QUICK)).drain(3)
    finally:
        await teams.close()


async def state(place: Town) -> DeliveryState:
    [only] = await ledger(place.database)
    return only.state


SENDING: dict[str, Any] = {"path": "/activities"}


@pytest.mark.parametrize(
    "mishap",
    [
        mishaps.hanging(1.0, **SENDING),
        mishaps.reset(**SENDING),
        mishaps.bad_gateway(**SENDING),
        mishaps.empty(**SENDING),
        mishaps.reset(delivered=True, **SENDING),
        mishaps.empty(delivered=True, **SENDING),
        Mishap(200, mishaps.HTML, "text/html", **SENDING),
    ],
    ids=["hangs", "resets", "HTML 502", "empty 200", "resets after delivery", "empty 200 after delivery", "HTML 200"],
)
async def test_an_answer_that_tells_nothing_is_unknown_and_not_repeated(place: Town, mishap: Mishap) -> None:
    place.connector.mishaps.append(mishap)
    await place.open_round(1)
    await deliver(place)
    assert await state(place) is DeliveryState.UNKNOWN
    assert place.arrived.total() == int(mishap.delivered)


@pytest.mark.parametrize(
    "mishap", [mishaps.bad_gateway(), mishaps.reset(), mishaps.empty()], ids=["502", "reset", "empty"]
)
async def test_opening_the_conversation_may_fail_and_is_tried_again(place: Town, mishap: Mishap) -> None:
    place.connector.mishaps.append(mishap)
    await place.open_round(1)
    await deliver(place)
    assert await state(place) is DeliveryState.SENT
    assert place.arrived.total() == 1


async def test_a_slow_connector_is_waited_for(place: Town) -> None:
    place.connector.latency = 0.3
    await place.open_round(3)
    await deliver(place)
    assert await place.must_be_whole() == {DeliveryState.SENT: 3}


async def test_a_connector_that_is_not_there_loses_nothing(place: Town) -> None:
    await place.open_round(2)
    await place.connector.close()
    await deliver(place)
    assert {each.state for each in await ledger(place.database)} == {DeliveryState.WAITING}


async def test_throttled_calls_go_out_when_they_may(place: Town) -> None:
    place.connector.mishaps.append(mishaps.throttled(1, times=2, **SENDING))
    await place.open_round(2)
    await deliver(place)
    assert await place.must_be_whole() == {DeliveryState.SENT: 2}
