"""What Teams counts when two replicas send as fast as they may."""

from __future__ import annotations

import asyncio
from contextlib import closing

import pytest

from plan.call_rate import CallLimits
from plan.delivery import DeliveryState
from storage.database import Database
from tests.bot.delivery.test_crashes import replicas, until
from tests.bot.delivery.town import town

PER_TENANT = (1, 50)
PER_CONVERSATION = ((1, 7), (2, 8), (30, 60))


@pytest.mark.slow
async def test_two_replicas_together_stay_within_every_window(postgres_url: str) -> None:
    """At three quarters of the rate: a busy test machine takes calls in unevenly, and without sharing it were 60."""
    with closing(Database(postgres_url)) as database:
        async with town(database) as place, replicas(postgres_url, 2, CallLimits(per_second=30)):
            await place.open_round(150)
            await asyncio.gather(*(place.post(pages) for pages in (1, 1, 2, 8, 1, 3, 1, 1)))
            await until(place.settled, 60)
            assert await place.must_be_whole() == {DeliveryState.SENT: 158}
        seconds, allowed = PER_TENANT
        assert 20 < place.witness.most_within(seconds) <= allowed
        for conversation in place.witness.conversations:
            for window, most in PER_CONVERSATION:
                assert place.witness.most_within(window, conversation) <= most
