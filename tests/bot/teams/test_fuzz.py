"""Whatever comes in, the door stands: no 5xx, no traceback, and only well-formed events behind it."""

import logging
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ports import CardSubmitted, Event, TextSaid
from bot.rehearsal.payloads import Json, Stage
from tests.fake_login import TENANT_ID
from tests.fake_teams import ECONOMY, MANAGEMENT, Scene
from tests.mutations import bases, mutated

pytestmark = pytest.mark.slow

ANSWERS = {200, 201, 400, 403, 413}
STAGE = Stage("http://127.0.0.1:9/emea/", TENANT_ID, "28:tertialbot")
quiet = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def whole(event: Event) -> bool:
    texts: list[Any] = [event.id, event.sender.user_id, event.sender.name, event.address.tenant_id]
    texts += [event.address.conversation_id, event.address.service_url]
    if isinstance(event, TextSaid):
        texts.append(event.text)
    if isinstance(event, CardSubmitted):
        texts.append(event.verb)
        assert isinstance(event.data, dict)
    return all(isinstance(text, str) for text in texts)


async def stands(scene: Scene, activity: Json, caplog: pytest.LogCaptureFixture) -> None:
    scene.handler.events.clear()
    answer = await scene.local.deliver(activity)
    assert answer.status in ANSWERS
    assert all(whole(event) for event in scene.handler.events)
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    caplog.clear()


@given(activity=mutated(bases(STAGE, ECONOMY, MANAGEMENT)))
@settings(quiet, max_examples=300)
async def test_a_few_hundred_odd_activities(local: Scene, caplog: pytest.LogCaptureFixture, activity: Json) -> None:
    await stands(local, activity, caplog)


@pytest.mark.slow
@pytest.mark.timeout(600)
@given(activity=mutated(bases(STAGE, ECONOMY, MANAGEMENT)))
@settings(quiet, max_examples=2_000)
async def test_thousands_of_odd_activities(local: Scene, caplog: pytest.LogCaptureFixture, activity: Json) -> None:
    await stands(local, activity, caplog)


@given(body=st.binary(max_size=400) | st.text(alphabet='{}[]":,0123456789truefalsn \\', max_size=400).map(str.encode))
@settings(quiet, max_examples=300)
async def test_any_bytes(local: Scene, caplog: pytest.LogCaptureFixture, body: bytes) -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Content-Type": "application/json"}
        async with session.post(local.local.bot_url, data=body, headers=headers) as response:
            assert response.status == 400
    assert local.handler.events == []
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
