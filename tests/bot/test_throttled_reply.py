"""Teams counts every call: one that answers a person and is throttled slows the deliveries too."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.rehearsal import mishaps
from storage.tables import tenant_pace
from tests.bot.acting import HR, Scene
from tests.bot.test_roster import forget


async def slowed(scene: Scene) -> list[float]:
    await scene.town.deliver()
    return list(await scene.town.do(lambda connection: connection.scalars(select(tenant_pace.c.slowed)).all()))


async def test_a_throttled_answer_slows_the_tenants_deliveries(scene: Scene) -> None:
    assert max(await slowed(scene)) == 1
    scene.town.teams.connector.mishaps.append(mishaps.throttled(60))
    await scene.town.teams.say(scene.person(HR), "hjälp")
    assert await slowed(scene) == [2]


async def test_a_throttled_look_at_the_roster_slows_them_too(scene: Scene) -> None:
    await scene.town.do(forget)
    scene.town.teams.connector.mishaps.append(mishaps.throttled(0.05, path="/members/"))
    await scene.town.teams.say(scene.person(HR), "hjälp")
    assert await slowed(scene) == [2]


@pytest.mark.parametrize("mishap", [mishaps.blocked(), mishaps.bad_gateway(delivered=False)])
async def test_another_failure_of_an_answer_slows_nothing(scene: Scene, mishap: mishaps.Mishap) -> None:
    scene.town.teams.connector.mishaps.append(mishap)
    await scene.town.teams.say(scene.person(HR), "hjälp")
    assert max(await slowed(scene)) == 1
