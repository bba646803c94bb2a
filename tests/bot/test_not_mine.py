"""What somebody says is not theirs does not come back to their unit, unless the administrator wants it to."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import Connection

from bot.followup import rounds
from plan.calendar import SWEDEN
from plan.tertial import Tertial
from storage import plans
from tests.bot.acting import ADMINISTRATOR, HR, IT, Scene, choices, shown

pytestmark = pytest.mark.slow
WINTER = datetime(2025, 12, 8, 8, 30, tzinfo=SWEDEN)
TITLE = "Översyn av personalpolitiskt program"


async def given(scene: Scene, to: str, **inputs: str) -> str:
    """HR says that it is not theirs, and the administrator gives it to somebody."""
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Frågan ligger hos en annan enhet")
    await scene.press(ADMINISTRATOR, "Ge till annan")
    name = scene.town.directory[to].name
    chosen = next(each for each in choices(scene.card(ADMINISTRATOR), "Kollega") if each.startswith(name))
    await scene.press(ADMINISTRATOR, "Ge till personen", Kollega=chosen, **inputs)
    return scene.said(ADMINISTRATOR)


async def units(scene: Scene) -> tuple[str, ...]:
    plan = await scene.town.do(lambda connection: plans.get(connection, scene.town.plan_id))
    return next(each.units for each in plan.activities if each.title == TITLE)


async def next_round(scene: Scene) -> None:
    scene.town.clock.set(WINTER)

    def opened(connection: Connection) -> None:
        here = scene.town.here(connection)
        rounds.close(here, scene.round)
        rounds.open_round(here, scene.town.plan_id, Tertial(2025, 3), date(2025, 12, 19))

    await scene.town.do(opened)
    await scene.town.deliver()


async def asked(scene: Scene, upn: str) -> bool:
    """Whether the person is asked about it in the newest round."""
    await scene.say(upn, "mina aktiviteter")
    found = False
    while "[Hoppa över]" in scene.said(upn) and not found:
        found = TITLE in scene.said(upn)
        await scene.town.teams.press(scene.person(upn), scene.card(upn), "Hoppa över")
    return found


async def test_what_is_given_onwards_stays_with_the_other_unit(scene: Scene) -> None:
    said = await given(scene, IT)
    assert "Den hör till IT och digitalisering från i dag framöver." in said
    assert await units(scene) == ("IT och digitalisering",)
    assert "activity.move" in await scene.acts()
    assert TITLE in "\n".join(map(shown, scene.town.received(scene.person(IT).conversation_id)))
    await next_round(scene)
    assert await asked(scene, IT)
    assert not await asked(scene, HR)


async def test_for_one_tertial_it_comes_back(scene: Scene) -> None:
    said = await given(scene, IT, Gäller="Bara det här tertialet")
    assert "framöver" not in said
    assert await units(scene) == ("HR och lön",)
    await next_round(scene)
    assert await asked(scene, HR)


async def test_to_somebody_without_a_unit_of_their_own_it_is_given_for_the_tertial(scene: Scene) -> None:
    await given(scene, ADMINISTRATOR)
    said = "\n".join(map(shown, scene.town.received(scene.person(ADMINISTRATOR).conversation_id)))
    assert "svarar inte för någon enhet, så det gäller bara det här tertialet" in said
    assert await units(scene) == ("HR och lön",)
